// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/desk_fixture.h"

#include <QBuffer>

using namespace huiyin;
using namespace huiyin::test;
using lifecycle::Field;

namespace {

desk::LinesReport applyText(DeskFixture& f, QByteArray text, bool keepGoing)
{
    QBuffer buffer(&text);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    return desk::applyLines(*f.desk, buffer, keepGoing);
}

} // namespace

TEST_CASE("a refused action leaves nothing, a done one everything", "[desk]")
{
    DeskFixture f;
    const auto id = f.assigned();
    const auto before = dump(f.db());
    const qint64 entries = f.db().number("SELECT count(*) FROM journal");
    Command bad = f.reply("Z");
    f.refused(id, bad, {Rule::UnknownClass});
    f.refused({}, f.make(Action::Submit), {Rule::Missing});
    CHECK(dump(f.db()) == before);
    f.done(id, f.reply());
    CHECK(dump(f.db()) != before);
    CHECK(f.db().number("SELECT count(*) FROM journal") == entries + 1);
    const auto line = f.desk->history(id, 1).front();
    CHECK(line.actor == zh("刘经办"));
    CHECK(line.actionKey == u"reply");
    REQUIRE(line.ref);
    CHECK(line.ref->toString() == u"18-4-1");
    CHECK(line.changes.size() > 3);
}

TEST_CASE("lines are applied all or none, or all that can be", "[desk]")
{
    const QByteArray lines = R"(# the morning's work

{"action":"submit","title":"关于修路的建议","deputy":"张建国","on":"2026-03-02"}
{"ref":"18-4-I1","action":"file","on":"2026-03-03"}
{"ref":"18-4-1","action":"assign","on":"2026-03-16","lead":"县交通运输局","assist":["县财政局"]}
{"ref":"18-4-1","action":"close","on":"2026-03-17"}
{"ref":"18-4-1","action":"sign-for","on":"2026-03-17","unit":"交通运输局"}
not json
)";
    DeskFixture f;
    const auto before = dump(f.db());
    const auto none = applyText(f, lines, false);
    CHECK_FALSE(none.kept);
    CHECK(none.applied == 3);
    CHECK(none.refused == 1);
    REQUIRE(none.lines.size() == 4);
    CHECK(none.lines.back().number == 6);
    CHECK(hasRule(none.lines.back().refusals, Rule::OutOfTurn));
    CHECK(dump(f.db()) == before);
    CHECK(f.desk->count({.search = zh("修路")}) == 0);

    const auto some = applyText(f, lines, true);
    CHECK(some.kept);
    CHECK(some.applied == 4);
    CHECK(some.refused == 2);
    const auto id = f.desk->find(QStringLiteral("18-4-1"));
    REQUIRE(id);
    CHECK(f.state(*id) == CaseState::InHand);
    f.checkSound();

    const auto reader = desk::Desk::open(f.path(), casefile::Access::Read, f.environment());
    REQUIRE(reader);
    QByteArray one = R"({"ref":"18-4-1","action":"urge"})";
    QBuffer buffer(&one);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    const auto refused = desk::applyLines(**reader, buffer, false);
    CHECK_FALSE(refused.kept);
    REQUIRE(refused.lines.size() == 1);
    CHECK(hasRule(refused.lines.front().refusals, Rule::FileReadOnly));
}

TEST_CASE("every kind of argument is read from JSON and kept in the journal", "[desk]")
{
    DeskFixture f;
    f.filed("母案");
    const auto read = [&](const char* json) {
        const auto parsed = desk::commandFromJson(QByteArray(json), *f.desk);
        INFO(json << (parsed ? "" : lifecycle::lines(parsed.error()).toStdString()));
        REQUIRE(parsed);
        return *parsed;
    };
    const auto submit =
        read(
            R"({"ref":"18-4-R3","action":"submit","title":"题目","body":"正文","deputy":"张 建国","cosigners":["李秀英","王𬱖"],
        "delegation":"城关代表团","group":"第一代表小组","category":"农业农村","kind":"criticism","source":"voters","publicity":"summary","secret":true,
        "recess":true,"wanted":"住建局","received":"2026-03-01","on":"2026-03-02","by":"刘经办"})")
            .command;
    CHECK(submit.number->toString() == u"18-4-R3");
    CHECK(submit.deputy == f.zhang);
    CHECK(submit.cosigners == std::vector{f.li, f.wang});
    CHECK(submit.delegation == f.delegation);
    CHECK(submit.group == f.group);
    CHECK(submit.category == f.farming);
    CHECK(submit.kind == u"criticism");
    CHECK(submit.secret == true);
    CHECK(submit.recess == true);
    CHECK(submit.wanted == f.housing);
    CHECK(submit.received == "2026-03-01"_date);
    CHECK(submit.by == zh("刘经办"));
    const auto assign = read(
        R"({"ref":"18-4-1","action":"assign","sole":"县水利局","inform":"县财政局","leader":"赵副县长","supervisor":"钱副主任","committee":"城建环保委员会","limit":"2026-05-30"})");
    CHECK(assign.suggestion);
    CHECK(assign.command.on == f.desk->today()); // left out: today
    CHECK(assign.command.sole == f.water);
    CHECK(assign.command.inform == std::vector{f.finance}); // one name may stand without a list
    CHECK(assign.command.leader == f.governor);
    CHECK(assign.command.supervisor == f.chair);
    CHECK(assign.command.committee == f.committee);
    const auto reply =
        read(
            R"({"ref":"18-4-1","action":"reply","class":"B","method":"both","promises":[{"text":"修好","due":"2026-12-31","person":"孙局长"}]})")
            .command;
    REQUIRE(reply.promises.size() == 1);
    CHECK(reply.promises.front().person == zh("孙局长"));
    CHECK(read(R"({"ref":"18-4-1","action":"rate","result":"不满意","process":"basically"})").command.result ==
          Rating::Dissatisfied);
    CHECK(read(R"({"ref":"18-4-1","action":"keep-promise","promise":2,"evidence":"照片"})").command.promise == 2);
    CHECK(read(R"({"ref":"18-4-1","action":"contact","deputy-present":false})").command.deputyPresent == false);
    CHECK(read(R"({"ref":"18-4-1","action":"merge","into":"18-4-1"})").command.into);

    const auto parsed = read(
        R"({"ref":"18-4-1","action":"assign","on":"2026-03-16","lead":"县水利局","assist":["县财政局"],"leader":"赵副县长"})");
    f.done(parsed.suggestion, parsed.command);
    const auto promised = read(
        R"({"ref":"18-4-1","action":"reply","on":"2026-05-11","class":"B","promises":[{"text":"修好","due":"2026-12-31","person":"孙局长"}]})");
    f.done(parsed.suggestion, promised.command);
    const auto detail = casefile::journalEntries(f.db(), parsed.suggestion, 2);
    CHECK(QString::fromUtf8(detail.back().detail)
              .contains(zh(R"("lead":"县水利局","assist":["县财政局"],"leader":"赵副县长")")));
    CHECK(QString::fromUtf8(detail.front().detail)
              .contains(zh(R"({"text":"修好","due":"2026-12-31","person":"孙局长"})")));
    const auto again =
        desk::commandFromJson(detail.front().detail, *f.desk); // the journal's words are a line that can be read
    REQUIRE(again);
    CHECK(again->command.promises.front().due == "2026-12-31"_date);
}

TEST_CASE("unknown words are refused with what is possible", "[desk]")
{
    DeskFixture f;
    f.filed();
    struct Row {
        const char* json;
        Rule rule;
        const char* says;
    };
    int tried = 0;
    for (const Row& row :
         {Row{R"({"ref":"18-4-9","action":"screen"})", Rule::NoSuchCase, "18-4-9"},
          Row{R"({"ref":"","action":"screen"})", Rule::NoSuchCase, "18-4-12"},
          Row{R"({"ref":"18-4-1","action":"contact","form":"visti"})", Rule::UnknownValue, "visit, talk"},
          Row{R"({"ref":"18-4-1","action":"assign","lead":"县交通局运输"})", Rule::UnknownUnit, "县交通运输局"},
          Row{R"({"ref":"18-4-1","action":"add-cosigner","deputy":"张建"})", Rule::UnknownDeputy, "张建国"},
          Row{R"({"ref":"18-4-1","action":"assign","leader":"钱副主任"})", Rule::UnknownValue, "赵副县长"},
          Row{R"({"ref":"18-4-1","action":"assign","supervisor":"赵副县长"})", Rule::UnknownValue, "钱副主任"},
          Row{R"({"ref":"18-4-1","action":"amend","category":"军事"})", Rule::UnknownValue, "城建环保"},
          Row{R"({"ref":"18-4-1","action":"rate","result":"excellent"})", Rule::UnknownValue, "基本满意"},
          Row{R"({"ref":"18-4-1","action":"amend","secret":"yes"})", Rule::UnknownValue, "true, false"},
          Row{R"({"ref":"18-4-1","action":"keep-promise","promise":1.5})", Rule::UnknownValue, "1, 2"},
          Row{R"({"ref":"18-4-1","action":"amend","title":7})", Rule::UnknownValue, "7"},
          Row{R"({"ref":"18-4-1","action":"file","number":"eight"})", Rule::UnknownValue, "18-4-12"},
          Row{R"({"ref":"18-4-1","action":"file","on":"2026-13-01"})", Rule::BadDate, "2026-13-01"},
          Row{R"({"ref":"18-4-1","action":"file","on":"16.3.2026"})", Rule::BadDate, "16.3.2026"},
          Row{R"({"ref":"18-4-1","action":"file","on":null})", Rule::BadDate, "2026-03-16"},
          Row{R"({"ref":"18-4-1","action":"file","on":"2026-03-16 nonsense"})", Rule::BadDate, "nonsense"},
          Row{R"({"ref":"18-4-1","action":"reply","promises":[{"text":"a"}]})", Rule::PromiseWithoutDate, "a"},
          Row{R"({"ref":"18-4-1","action":"reply","promises":["a"]})", Rule::PromiseWithoutDate, "date"},
          Row{R"({"ref":"18-4-1","action":"reply","promises":[{"text":"a","due":"2026-12-30","foo":1}]})",
              Rule::UnknownField, "promises.foo"},
          Row{R"({"ref":"18-4-1","action":"screen","o\u006e":"2026-03-04","on":"2026-03-05"})", Rule::SaidTwice,
              "“on”"},
          Row{R"({"ref":"18-4-1","action":"reply","promises":[{"text":"\"}","due":"2026-12-30","text":"b"}]})",
              Rule::SaidTwice, "“text”"},
          Row{R"({"ref":"18-4-1","action":"reply","promises":[{"text":"a","due":"2026-02-30"}]})", Rule::BadDate,
              "“2026-02-30”"},
          Row{R"({"ref":"18-4-1","action":"withdraw","unanimous":"true"})", Rule::UnknownValue, "“\"true\"”"},
          Row{R"({"ref":"18-4-1","action":"file","number":"18-4-0"})", Rule::UnknownValue, "counted from 1"},
          Row{R"({"ref":"18-4-1","action":"assign","sole":["县财政局"]})", Rule::UnknownValue, "“[\"县财政局\"]”"},
          Row{R"({"ref":"18-4-1","action":"assign","separate":[["县财政局"]]})", Rule::UnknownValue, "quotation marks"},
          Row{R"({"ref":"18-4-1","action":"add-cosigner","deputy":{"name":"张建国"}})", Rule::UnknownValue, "张建国"},
          Row{R"({"ref":"18-4-1","action":"amend","category":5})", Rule::UnknownValue, "“5”"},
          Row{R"({"ref":"18-4-1","action":"merge","into":"18-4-77"})", Rule::NoSuchCase, "18-4-77"},
          Row{R"({"ref":"18-4-1","action":"merge","into":77})", Rule::NoSuchCase, "77"},
          Row{R"({"ref":"18-4-1","action":"Screen"})", Rule::UnknownAction, "Screen"},
          Row{R"([1])", Rule::BadLine, "it is a list"},
          Row{R"("screen")", Rule::BadLine, "JSON"},
          Row{"", Rule::BadLine, "JSON"}}) {
        const auto parsed = desk::commandFromJson(QByteArray(row.json), *f.desk);
        INFO(row.json);
        REQUIRE_FALSE(parsed);
        CHECK(hasRule(parsed.error(), row.rule));
        INFO(lifecycle::lines(parsed.error()).toStdString());
        CHECK(lifecycle::lines(parsed.error()).contains(zh(row.says)));
        ++tried;
    }
    CHECK(tried == 35);
    // the same key in two objects of a list, and a brace inside a text, are nothing to refuse
    const auto sound = desk::commandFromJson(
        R"({"ref":"18-4-1","action":"reply","text":"{\"on\":1,\"on\":2}","on":"2026-05-11","class":"B","promises":[{"text":"a","due":"2026-12-30"},{"text":"b","due":"2026-12-31"}]})",
        *f.desk);
    REQUIRE(sound);
    CHECK(sound->command.promises.size() == 2);
    // several things wrong are all said at once
    const auto many = desk::commandFromJson(
        R"({"ref":"18-4-77","action":"assign","lead":"无此局","on":"2026-02-30","colour":1})", *f.desk);
    REQUIRE_FALSE(many);
    CHECK(many.error().size() == 4);
}

TEST_CASE("deputies of one name are told apart by their delegation", "[desk]")
{
    DeskFixture f;
    f.delegation = f.desk->ensureDelegation(zh("西山镇代表团"));
    const auto west = f.deputy("王芳");
    f.delegation = f.desk->ensureDelegation(zh("东河镇代表团"));
    const auto east = f.deputy("王芳");
    const auto report = applyText(f, R"lines({"action":"submit","title":"甲","deputy":"王芳","on":"2026-03-02"}
{"action":"submit","title":"乙","deputy":"王芳（西山镇代表团）","on":"2026-03-02"}
{"action":"submit","title":"丙","deputy":"王 芳(东河镇代表团)","on":"2026-03-02"}
{"action":"submit","title":"丁","deputy":"王芳（城关镇代表团）","on":"2026-03-02"}
)lines",
                                  true);
    REQUIRE(report.lines.size() == 4);
    REQUIRE(report.lines[0].refusals.size() == 1);
    CHECK(report.lines[0].refusals.front().rule == Rule::WhichDeputy);
    CHECK(report.lines[0].refusals.front().arguments.back().contains(zh("王芳（东河镇代表团）")));
    REQUIRE(report.lines[3].refusals.size() == 1);
    CHECK(report.lines[3].refusals.front().rule == Rule::UnknownDeputy);
    const auto lead = [&](const QString& title) {
        return f.db().number("SELECT lead_id FROM suggestion WHERE title = :title", {{":title", title}});
    };
    CHECK(lead(zh("乙")) == west.value());
    CHECK(lead(zh("丙")) == east.value());
    f.checkSound();
}

TEST_CASE("characters that are no text do not get in", "[desk]")
{
    DeskFixture f;
    const auto report = applyText(
        f,
        R"({"action":"submit","on":"2026-03-02","deputy":"张建国","title":"修\u001b[31m路\u0000\n西段\u009b","body":"一\u0007\r\n二\t三\u007f"}
{"ref":"18-4-I1","action":"file","on":"2026-03-03","by":"刘\u001b经办"}
)",
        false);
    REQUIRE(report.kept);
    const auto id = f.desk->find(QStringLiteral("18-4-1"));
    REQUIRE(id);
    const Case now = *f.desk->readCase(*id);
    CHECK(now.suggestion.title == zh("修[31m路 西段"));
    CHECK(f.desk->text(now.suggestion.body) == zh("一\n二\t三"));
    CHECK(now.steps.back().by == zh("刘经办"));
    const QByteArray detail = casefile::journalEntries(f.db(), id, 9).back().detail;
    CHECK_FALSE(detail.contains("\\u001b"));
}

TEST_CASE("a line without end is refused by its number, and a file of another kind as a whole", "[desk]")
{
    DeskFixture f;
    const QByteArray good = R"({"action":"submit","title":"关于修路的建议","deputy":"张建国","on":"2026-03-02"})";
    const auto padded = [&](qsizetype size) { // blanks before the closing brace are JSON
        QByteArray line = good;
        return line.insert(line.size() - 1, QByteArray(size - line.size(), ' '));
    };
    constexpr qsizetype longest = 1 << 20;
    const QByteArray lines = good + '\n' + padded(3 * longest + 7) + '\n' + padded(longest - 1) + '\n' + good;
    const auto some = applyText(f, lines, true);
    CHECK(some.kept);
    CHECK(some.applied == 3);
    REQUIRE(some.lines.size() == 4);
    CHECK(some.lines[1].number == 2);
    CHECK(hasRule(some.lines[1].refusals, Rule::LineTooLong));
    CHECK(some.lines[3].number == 4);
    const auto none = applyText(f, lines, false);
    CHECK_FALSE(none.kept);
    CHECK(none.lines.back().number == 2);
    CHECK(f.desk->count({}) == 3);

    for (const bool keepGoing : {false, true}) {
        const auto nuls = applyText(f, good + '\n' + QByteArray(1 << 20, '\0'), keepGoing);
        CHECK_FALSE(nuls.kept);
        REQUIRE(nuls.refused == 1);
        CHECK(nuls.lines.back().number == 2);
        CHECK(hasRule(nuls.lines.back().refusals, Rule::NoActionFile));
    }
    CHECK(f.desk->count({}) == 3);
}

TEST_CASE("a line names a case by its whole number, since a bare one may be meant as the congress", "[desk]")
{
    DeskFixture f;
    f.filed();
    for (const char* line : {R"({"ref":1,"action":"screen"})", R"({"ref":"1","action":"screen"})"}) {
        const auto parsed = desk::commandFromJson(QByteArray(line), *f.desk);
        REQUIRE_FALSE(parsed);
        CHECK(hasRule(parsed.error(), Rule::NoSuchCase));
    }
}
