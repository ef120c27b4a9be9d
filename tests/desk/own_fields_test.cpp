// SPDX-License-Identifier: GPL-3.0-or-later
// Own fields of an office: kept, journalled, taken back, found, filtered and checked like everything else.
#include "support/desk_fixture.h"

#include "casefile/field_values.h"
#include "desk/case_words.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>

using namespace huiyin;
using namespace huiyin::test;

namespace {

struct OwnFixture : DeskFixture {
    OwnFieldId grid = *desk->addOwnField(zh("网格编号"), OwnKind::Text);
    OwnFieldId field = *desk->addOwnField(zh("领域"), OwnKind::Choice, {zh("经济"), zh("民生")});

    Command amending(std::vector<OwnEntry> own) const
    {
        Command command = because(Action::Amend);
        command.own = std::move(own);
        return command;
    }
    QStringList names() const
    {
        QStringList all;
        for (const OwnField& one : desk->registers().ownFields)
            all << one.name;
        return all;
    }
    std::vector<SuggestionId> found(const QString& words) const
    {
        CaseFilter filter;
        filter.search = words;
        return desk->ids(filter);
    }
    std::vector<SuggestionId> where(const QString& expression) const
    {
        CaseFilter filter;
        const QString wrong = desk::readWhere(expression, *desk, filter);
        INFO(wrong.toStdString());
        REQUIRE(wrong.isEmpty());
        return desk->ids(filter);
    }
};

} // namespace

TEST_CASE("an own field is added, renamed, ordered and retired, each to be taken back", "[desk][own]")
{
    OwnFixture f;
    REQUIRE(f.desk->addOwnField(zh("备查"), OwnKind::Number));
    const auto change = [&](auto act) {
        const auto before = dump(f.db());
        act();
        const auto after = dump(f.db());
        CHECK_FALSE(difference(before, after).empty());
        const auto undone = f.desk->undo({});
        REQUIRE(undone);
        CHECK(difference(before, dump(f.db())).empty());
        REQUIRE(f.desk->undo(undone->entry));
        CHECK(difference(after, dump(f.db())).empty());
        f.reopen();
    };
    change([&] { REQUIRE(f.desk->changeOwnField(f.grid, zh("网格号"), {})); });
    CHECK(f.names() == QStringList{zh("网格号"), zh("领域"), zh("备查")});
    change([&] { REQUIRE(f.desk->moveOwnField(f.grid, 1)); });
    CHECK(f.names() == QStringList{zh("领域"), zh("网格号"), zh("备查")});
    change([&] { REQUIRE(f.desk->changeOwnField(f.field, zh("领域"), {zh("经济"), zh("民生"), zh("生态")})); });
    CHECK(f.desk->registers().ownField(f.field)->choiceList().size() == 3);
    change([&] { REQUIRE(f.desk->retireOwnField(f.grid, true)); });
    CHECK(f.desk->registers().usedOwnFields().size() == 2);
    change([&] { REQUIRE(f.desk->retireOwnField(f.grid, false)); });
    f.checkSound();
}

TEST_CASE("a name or choices that no own field can have are refused, and nothing is stored", "[desk][own]")
{
    OwnFixture f;
    const auto before = dump(f.db());
    const auto add = [&](const QString& name, OwnKind kind = OwnKind::Text, const QStringList& choices = {}) {
        const auto added = f.desk->addOwnField(name, kind, choices);
        REQUIRE_FALSE(added);
        return added.error().front().rule;
    };
    CHECK(add(QStringLiteral("  ")) == Rule::Missing);
    CHECK(add(zh("甲=乙")) == Rule::OwnFieldName);
    CHECK(add(zh("甲，乙")) == Rule::OwnFieldName);
    CHECK(add(QString(21, u'长')) == Rule::OwnFieldName);
    CHECK(add(zh(" 领域 ")) == Rule::OwnFieldTwice);
    CHECK(add(zh("等级"), OwnKind::Choice, {zh("一")}) == Rule::OwnFieldChoices);
    CHECK(add(zh("等级"), OwnKind::Text, {zh("一"), zh("二")}) == Rule::OwnFieldChoices);
    CHECK(f.desk->changeOwnField(f.grid, zh("领域"), {}).error().front().rule == Rule::OwnFieldTwice);
    CHECK(f.desk->retireOwnField(OwnFieldId(7), true).error().front().rule == Rule::OwnFieldUnknown);
    CHECK(difference(before, dump(f.db())).empty());
}

TEST_CASE("a renaming is not taken back when another field bears the name by now", "[desk][own]")
{
    OwnFixture f;
    REQUIRE(f.desk->changeOwnField(f.grid, zh("网格号"), {}));
    const JournalId renaming = f.desk->lastUndoable()->id;
    REQUIRE(f.desk->addOwnField(zh("网格编号"), OwnKind::Text));
    const auto before = dump(f.db());
    const auto undone = f.desk->undo(renaming);
    REQUIRE_FALSE(undone);
    CHECK(hasRule(undone.error(), Rule::OwnFieldTwice));
    CHECK(difference(before, dump(f.db())).empty());
    CHECK(f.names().contains(zh("网格号")));
    f.checkSound();
}

TEST_CASE("a field that cases use is not taken back, and their values stay when it is retired", "[desk][own]")
{
    OwnFixture f;
    const JournalId adding = f.desk->lastUndoable()->id; // of 领域
    const SuggestionId id = f.filed();
    f.done(id, f.amending({{zh("领域"), zh("民生")}}));
    const auto undone = f.desk->undo(adding);
    REQUIRE_FALSE(undone);
    CHECK(hasRule(undone.error(), Rule::UndoBlocked));
    REQUIRE(f.desk->retireOwnField(f.field, true));
    const auto said = desk::ownEntries(*f.desk->readCase(id), f.desk->registers());
    CHECK(said == std::vector<OwnEntry>{{zh("领域"), zh("民生")}});
    f.checkSound();
}

TEST_CASE("a value of an own field stands in the journal, old and new, and is taken back", "[desk][own]")
{
    OwnFixture f;
    const SuggestionId id = f.filed();
    const auto untouched = dump(f.db());
    f.done(id, f.amending({{zh("网格编号"), zh("A-12")}}));
    f.done(id, f.amending({{zh("网格编号"), zh("B-7")}}));
    const auto lines = f.desk->history(id, 10);
    const auto told = [&](size_t line) {
        for (const auto& change : lines.at(line).changes) {
            if (change.field == zh("网格编号"))
                return change.before + QStringLiteral(" → ") + change.after;
        }
        return QString();
    };
    CHECK(told(0) == u"A-12 → B-7");
    CHECK(told(1) == u" → A-12");
    REQUIRE(f.desk->undo({}));
    CHECK(f.where(zh("网格编号=A-12")) == std::vector{id});
    REQUIRE(f.desk->undo({}));
    CHECK(difference(untouched, dump(f.db())).empty());
    CHECK(f.found(zh("A-12")).empty());
    f.checkSound();
}

TEST_CASE("values of own fields are found by searching and by filtering", "[desk][own]")
{
    OwnFixture f;
    const SuggestionId one = f.filed("关于修路的建议");
    const SuggestionId two = f.filed("关于修桥的建议");
    f.done(one, f.amending({{zh("网格编号"), zh("梨园西片'3")}, {zh("领域"), zh("民生")}}));
    f.done(two, f.amending({{zh("领域"), zh("经济")}}));
    CHECK(f.found(zh("梨园西片")) == std::vector{one});
    CHECK(f.found(zh("民生")) == std::vector{one});
    CHECK(f.where(zh("网格编号=梨园西片'3")) == std::vector{one});
    CHECK(f.where(zh("领域=经济")) == std::vector{two});
    CHECK(f.where(zh("网格编号=none")) == std::vector{two});
    CHECK(f.where(zh("领域=民生 and 网格编号=none")).empty());
    CaseFilter filter;
    CHECK_FALSE(desk::readWhere(zh("领域=文化"), *f.desk, filter).isEmpty());
    CHECK_FALSE(desk::readWhere(zh("没有=文化"), *f.desk, filter).isEmpty());
    CHECK(f.desk->ownValues(f.field) == QStringList{zh("民生"), zh("经济")});

    f.done(one, f.amending({{zh("网格编号"), QString()}}));
    CHECK(f.found(zh("梨园西片")).empty());
    CHECK(f.where(zh("网格编号=none")).size() == 2);
    CHECK(f.desk->ownValues(f.grid).isEmpty());
    f.checkSound();
}

TEST_CASE("a line of JSON says own fields by their names", "[desk][own]")
{
    OwnFixture f;
    const SuggestionId id = f.filed();
    const QString ref = f.desk->readCase(id)->suggestion.ref().toString();
    const auto apply = [&](const QString& own) {
        QByteArray line = QStringLiteral(R"({"ref":"%1","action":"amend","on":"2026-03-20","reason":"补录","own":%2})")
                              .arg(ref, own)
                              .toUtf8();
        QBuffer input(&line);
        REQUIRE(input.open(QIODevice::ReadOnly));
        return desk::applyLines(*f.desk, input, false);
    };
    CHECK(apply(zh(R"({"网格编号":"A-12","领域":"民生"})")).refused == 0);
    const QJsonObject json = QJsonDocument::fromJson(desk::caseJson(*f.desk->readCase(id), *f.desk)).object();
    CHECK(json.value(QStringLiteral("own")).toObject() ==
          QJsonObject{{zh("网格编号"), QStringLiteral("A-12")}, {zh("领域"), zh("民生")}});
    CHECK(desk::caseText(*f.desk->readCase(id), *f.desk).contains(zh("网格编号：A-12")));

    CHECK(apply(zh(R"({"网格编号":12.5})")).refused == 0); // a number is as good as a text
    CHECK(f.where(zh("网格编号=12.5")) == std::vector{id});
    CHECK(apply(zh(R"({"网格编号":null})")).refused == 0);
    CHECK(f.where(zh("网格编号=none")).size() == 1);
    const auto wrong = [&](const QString& own) { return apply(own).lines.front().refusals.front().rule; };
    CHECK(wrong(zh(R"({"网格编号":["A"]})")) == Rule::UnknownValue);
    CHECK(wrong(QStringLiteral("\"A-12\"")) == Rule::UnknownValue);
    CHECK(wrong(zh(R"({"领域":"文化"})")) == Rule::OwnValueBad);
    CHECK(wrong(zh(R"({"领域":"经济","领域":"民生"})")) == Rule::SaidTwice);
    f.checkSound();
}

TEST_CASE("the check notices a value of an own field that was changed outside", "[desk][own]")
{
    OwnFixture f;
    const SuggestionId id = f.filed();
    f.done(id, f.amending({{zh("网格编号"), zh("A-12")}}));
    CHECK(f.desk->check().faults.isEmpty());
    const auto fault = [&](const char* statement, const char* words) {
        f.db().run("SAVEPOINT meddling");
        f.db().run(statement);
        const QString faults = f.desk->check().faults.join(u'|');
        INFO(statement << ": " << faults.toStdString());
        CHECK(faults.contains(QString::fromLatin1(words)));
        f.db().run("ROLLBACK TO meddling");
        f.db().run("RELEASE meddling");
    };
    fault("UPDATE own_value SET value = 'A-13'", "own_value");
    fault("UPDATE own_field SET name = 'other'", "own_field");
    fault("DELETE FROM own_value", "own_value");
    CHECK(f.desk->check().faults.isEmpty());
}
