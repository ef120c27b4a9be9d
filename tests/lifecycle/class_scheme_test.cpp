// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "lifecycle/class_scheme.h"

#include <set>

using namespace huiyin;
using namespace huiyin::lifecycle;

namespace {

const ClassScheme& scheme(const char* id)
{
    const ClassScheme* found = classScheme(QString::fromLatin1(id));
    REQUIRE(found);
    return *found;
}

const QByteArray twoClasses =
    R"({"id": "x", "name": {"zh": "甲", "en": "a"}, "place": {"zh": "乙"}, "source": {"zh": "丙"}, "letters": [
    {"letter": "A", "label": {"zh": "A类"}, "meaning": {"zh": "已解决"}, "bucket": "solved",
     "solved": true, "tracked": false, "needsPromise": false, "needsReason": false},
    {"letter": "B", "label": {"zh": "B类"}, "meaning": {"zh": "正在解决"}, "bucket": "in-progress",
     "solved": false, "tracked": true, "needsPromise": true, "needsReason": false}]})";

} // namespace

TEST_CASE("the schemes of nine places are there and sound", "[lifecycle]")
{
    REQUIRE(classSchemes().size() == 9);
    CHECK(classSchemes().front().id == QStringLiteral("national"));
    std::set<QString> ids;
    for (const ClassScheme& each : classSchemes()) {
        INFO(each.id.toStdString());
        CHECK(each.faults() == QStringList());
        CHECK_FALSE(each.name.zh.isEmpty());
        CHECK_FALSE(each.name.en.isEmpty());
        CHECK_FALSE(each.source.en.isEmpty());
        for (const ClassLetter& letter : each.letters) {
            CHECK_FALSE(letter.meaning.zh.isEmpty());
            CHECK_FALSE(letter.meaning.en.isEmpty());
            CHECK_FALSE((letter.needsReason && letter.solved));
        }
        ids.insert(each.id);
    }
    CHECK(ids.size() == 9);
    CHECK_FALSE(classScheme(u"nowhere"));
}

TEST_CASE("the same letter means different things in different places", "[lifecycle]")
{
    struct Case {
        const char* id;
        const char16_t* letter;
        Bucket bucket;
        bool solved, tracked;
    };
    const auto c = GENERATE(values<Case>({
        {"national", u"A", Bucket::Solved, true, false},
        {"national", u"B", Bucket::InProgress, false, true},
        {"national", u"C", Bucket::Deferred, false, false},
        {"national", u"D", Bucket::Reference, false, false},
        {"foping-2024", u"B", Bucket::Planned, false, true},
        {"foping-2024", u"C", Bucket::Reference, false, false},
        {"zhejiang", u"B", Bucket::Partly, false, true},
        {"zhejiang", u"C", Bucket::Reference, false, false},
        {"xinjiang-county", u"C", Bucket::Deferred, false, false},
        {"city-r4", u"B", Bucket::InProgress, false, true},
        {"city-r4", u"C", Bucket::Planned, false, true},
        {"city-r4", u"D", Bucket::Reference, false, false},
        {"qinyang", u"甲", Bucket::Solved, true, false},
        {"qinyang", u"乙", Bucket::InProgress, false, true},
        {"qinyang", u"丙", Bucket::Deferred, false, false},
        {"yanzhou", u"绿", Bucket::Solved, true, false},
        {"yanzhou", u"黄", Bucket::Planned, false, true},
        {"yanzhou", u"红", Bucket::Deferred, false, false},
        {"ruzhou", u"C", Bucket::Planned, false, true},
        {"shandong-statutory", u"1", Bucket::Solved, true, false},
        {"shandong-statutory", u"4", Bucket::NotPermitted, false, false},
    }));
    INFO(c.id << " " << QStringView(c.letter).toString().toStdString());
    const ClassLetter* letter = scheme(c.id).find(c.letter);
    REQUIRE(letter);
    CHECK(letter->bucket == c.bucket);
    CHECK(letter->solved == c.solved);
    CHECK(letter->tracked == c.tracked);
    CHECK(letter->needsPromise == c.tracked); // nothing is tracked without a date to track it by
    CHECK(letter->needsReason == (!c.solved && (!c.tracked || QString::fromLatin1(c.id) == QStringLiteral("yanzhou"))));
}

TEST_CASE("a letter is found however it is written", "[lifecycle]")
{
    for (const QStringView text : {u"A", u"a", u"Ａ", u"A类", u" a 类 ", u"ａ类"}) {
        REQUIRE(scheme("national").find(text));
        CHECK(scheme("national").find(text)->letter == QStringLiteral("A"));
    }
    CHECK(scheme("qinyang").find(u"甲类"));
    for (const QStringView text : {u"", u"E", u"AB", u"类", u"满意"})
        CHECK_FALSE(scheme("national").find(text));
}

TEST_CASE("a scheme is written as it is read", "[lifecycle]")
{
    for (const ClassScheme& each : classSchemes()) {
        const auto again = classSchemeFromJson(toJson(each));
        REQUIRE(again);
        CHECK(*again == each);
        CHECK(toJson(*again) == toJson(each));
    }
}

TEST_CASE("an office may write its scheme in Chinese only", "[lifecycle]")
{
    const auto own = classSchemeFromJson(twoClasses);
    REQUIRE(own);
    CHECK(own->place.text() == QStringLiteral("乙"));
    CHECK(classSchemeFromJson(toJson(*own)) == own);
}

TEST_CASE("a scheme with a fault is refused", "[lifecycle]")
{
    struct Case {
        const char* from;
        const char* to;
        const char* says;
    };
    const auto c = GENERATE(values<Case>({
        {R"("letter": "B")", R"("letter": "Ａ类")", "stands for two classes"},
        {R"("letter": "B")", R"("letter": "类")", "no letter"},
        {R"("solved": true)", R"("solved": false)", "No class counts as solved"},
        {R"("solved": false, "tracked": true)", R"("solved": true, "tracked": true)", "is tracked all the same"},
        {R"("tracked": true)", R"("tracked": false)", "nobody would track"},
        {R"("in-progress")", R"("B")", "letters[1].bucket: is none of the eight"},
        {R"("bucket")", R"("Bucket")", "letters[0].bucket: is missing"},
        {R"("id": "x")", R"("id": "x", "colour": 1)", "colour: is not known here"},
        {R"("needsReason": false)", R"("needsReason": "no")", "letters[0].needsReason: true or false"},
        {R"("id": "x")", R"("id": " ")", "id: must not be blank"},
        {"]}", "", "not JSON"},
    }));
    QByteArray broken = twoClasses;
    broken.replace(broken.indexOf(c.from), qsizetype(strlen(c.from)), c.to);
    REQUIRE(broken != twoClasses);
    const auto read = classSchemeFromJson(broken);
    REQUIRE_FALSE(read);
    CHECK_THAT(read.error().toStdString(), ContainsSubstring(c.says));
}

TEST_CASE("a class is found by its words, where they are those of one class alone", "[lifecycle]")
{
    struct Row {
        const char* scheme;
        const char* words;
        const char* letter;
    };
    int tried = 0;
    for (const Row& row :
         {Row{"national", "已解决", "A"}, Row{"national", "已经解决或基本解决", "A"}, Row{"national", "正在解决", "B"},
          Row{"national", "列入规划", "B"}, Row{"national", "待以后解决", "C"}, Row{"national", "留作参考", "D"},
          Row{"national", "解决", ""}, Row{"national", "未解决", ""}, Row{"national", "甲类", "A"},
          Row{"national", "丁", "D"}, Row{"national", "戊类", ""}, Row{"qinyang", "B类", "乙"},
          Row{"foping-2024", "留作参考", "C"}, Row{"zhejiang", "正在解决", ""}, Row{"zhejiang", "部分解决", "B"},
          Row{"ruzhou", "正在解决", "B"}, Row{"shandong-statutory", "已经解决或者部分解决", "1"},
          Row{"shandong-statutory", "列入工作计划", "2"}, Row{"yanzhou", "甲", ""}}) {
        INFO(row.scheme << ' ' << row.words);
        const ClassLetter* found = classScheme(QString::fromLatin1(row.scheme))->find(QString::fromUtf8(row.words));
        CHECK((found ? found->letter : QString()) == QString::fromUtf8(row.letter));
        ++tried;
    }
    CHECK(tried == 19);
}
