// SPDX-License-Identifier: GPL-3.0-or-later
// Registers changed by hand: one step each, taken back whole, found by the new name, refused with words.
#include "support/desk_fixture.h"

#include "desk/register_table.h"

using namespace huiyin;
using namespace huiyin::test;
using desk::RegisterKind;
using desk::RegisterValues;
using Refused = tl::expected<qint64, lifecycle::Refusals>;

namespace {

CaseFilter searching(const char* words)
{
    CaseFilter filter;
    filter.search = zh(words);
    return filter;
}

RegisterValues values(std::initializer_list<std::pair<const char*, const char*>> pairs)
{
    RegisterValues all;
    for (const auto& [key, value] : pairs)
        all.insert(QString::fromLatin1(key), zh(value));
    return all;
}

void checkRefused(DeskFixture& f, const Refused& done, Rule rule)
{
    REQUIRE_FALSE(done);
    CHECK(hasRule(done.error(), rule));
    for (const lifecycle::Refusal& refusal : done.error()) {
        CHECK_FALSE(refusal.what().isEmpty());
        CHECK_FALSE(refusal.remedy().isEmpty());
    }
    f.checkSound();
}

} // namespace

TEST_CASE("a delegation and a person are found however they are written", "[desk][registers]")
{
    DeskFixture f;
    const auto town = f.desk->ensureDelegation(zh("双河镇"));
    CHECK(f.desk->registers().findDelegation(zh("双河镇代表团")) == town);
    CHECK(f.desk->ensureDelegation(zh("双河镇代表团")) == town);
    const auto padded = f.desk->addDeputy({.id = DeputyId(0), .name = zh("张　伟")});
    REQUIRE(padded);
    CHECK(f.desk->registers().deputy(*padded)->name == zh("张伟"));
    CHECK(f.desk->registers().findDeputies(zh("张伟")).size() == 1);
}

TEST_CASE("a register row is changed in one step that is taken back and done again, with the words of its cases",
          "[desk][registers]")
{
    DeskFixture f;
    const auto one = f.assigned("关于增设停车位的建议");
    struct Change {
        RegisterKind kind;
        qint64 row;
        RegisterValues values;
        const char* newWord;
    };
    const std::vector<Change> changes{
        {RegisterKind::Deputies, f.zhang.value(),
         values({{"name", "章建国"}, {"sex", "男"}, {"born_on", "1970-05-06"}}), "章建国"},
        {RegisterKind::Units, f.desk->readCase(one)->undertakings.front().unit.value(),
         values({{"name", "县公路管理局"}, {"short_name", "公路局"}, {"aliases", "公路段、县公路段"}}), "公路管理"},
    };
    for (const Change& change : changes) {
        const auto before = dump(f.db());
        const auto entries = f.db().number("SELECT count(*) FROM journal");
        REQUIRE(f.desk->putRow(change.kind, change.row, change.values));
        CHECK(f.db().number("SELECT count(*) FROM journal") == entries + 1);
        CHECK(f.desk->lastUndoable()->actionKey == u"register");
        CHECK(f.desk->count(searching(change.newWord)) == 1);
        f.checkSound();
        const auto after = dump(f.db());
        REQUIRE(f.desk->undo({}));
        CHECK(difference(before, dump(f.db())).empty());
        CHECK(f.desk->count(searching(change.newWord)) == 0);
        CHECK_FALSE(f.desk->registers().findUnit(zh("县公路管理局")));
        f.checkSound();
        REQUIRE(f.desk->redo());
        CHECK(difference(after, dump(f.db())).empty());
        CHECK(f.desk->count(searching(change.newWord)) == 1);
    }
    CHECK(f.desk->registers().deputyName(f.zhang) == zh("章建国"));
    CHECK(f.desk->registers().deputy(f.zhang)->initials == u"zjg");
    CHECK(f.desk->registers().findUnit(zh("公路段")));
    const auto line = f.desk->history({}, 1).front();
    CHECK_FALSE(line.changes.empty());
    f.checkSound();
}

TEST_CASE("cases are found by the new name of their delegation, and by the old one when it is taken back",
          "[desk][registers]")
{
    DeskFixture f;
    Command submit = f.make(Action::Submit);
    submit.title = zh("关于修路的建议");
    submit.deputy = f.zhang;
    submit.delegation = f.delegation;
    f.done({}, submit);
    REQUIRE(f.desk->count(searching("城关代表团")) == 1);
    REQUIRE(f.desk->putRow(RegisterKind::Delegations, f.delegation.value(), values({{"name", "滨湖街道代表团"}})));
    CHECK(f.desk->count(searching("滨湖街道")) == 1);
    CHECK(f.desk->count(searching("城关代表团")) == 0);
    REQUIRE(f.desk->undo({}));
    CHECK(f.desk->count(searching("滨湖街道")) == 0);
    CHECK(f.desk->count(searching("城关代表团")) == 1);
    f.checkSound();
}

TEST_CASE("a new row is taken back until a case uses it", "[desk][registers]")
{
    DeskFixture f;
    const auto made =
        f.desk->putRow(RegisterKind::Deputies, {}, values({{"name", "赵敏"}, {"delegation", "城关代表团"}}));
    REQUIRE(made);
    REQUIRE(f.desk->undo({}));
    CHECK(f.desk->registers().deputy(DeputyId(*made)) == nullptr);
    REQUIRE(f.desk->redo());
    REQUIRE(f.desk->registers().deputy(DeputyId(*made)));
    const auto entry = f.desk->history({}, 1).front().id;
    Command submit = f.make(Action::Submit);
    submit.title = zh("关于修路的建议");
    submit.deputy = DeputyId(*made);
    f.done({}, submit);
    const auto undone = f.desk->undo(entry);
    REQUIRE_FALSE(undone);
    CHECK(hasRule(undone.error(), Rule::UndoBlocked));
    f.checkSound();
}

TEST_CASE("a unit that is called otherwise from a day on keeps its old name in old cases", "[desk][registers]")
{
    DeskFixture f;
    const auto one = f.assigned("关于增设停车位的建议");
    const UnitId unit = f.desk->readCase(one)->undertakings.front().unit;
    const QString was = f.desk->registers().unitName(unit);
    const auto before = dump(f.db());
    const auto made = f.desk->renameUnit(unit, zh("县城市管理局"), QDate(2026, 3, 1));
    REQUIRE(made);
    CHECK(f.desk->registers().unitName(f.desk->readCase(one)->undertakings.front().unit) == was);
    const Unit& old = *f.desk->registers().unit(unit);
    CHECK(old.validTo == QDate(2026, 2, 28));
    CHECK(old.successor == UnitId(*made));
    CHECK(f.desk->registers().unit(UnitId(*made))->validFrom == QDate(2026, 3, 1));
    CHECK(f.desk->registers().findUnit(zh("县城市管理局")) == UnitId(*made));
    f.checkSound();
    REQUIRE(f.desk->undo({}));
    CHECK(difference(before, dump(f.db())).empty());
    checkRefused(f, f.desk->renameUnit(f.old, zh("县自然资源局"), QDate(2026, 3, 1)), Rule::RenamedOutside);
    checkRefused(f, f.desk->renameUnit(unit, was, QDate(2026, 3, 1)), Rule::RegisterNameTwice);
    checkRefused(f, f.desk->renameUnit(unit, {}, QDate(2026, 3, 1)), Rule::Missing);
}

TEST_CASE("what a register cannot hold is refused with what, why and what to do", "[desk][registers]")
{
    DeskFixture f;
    const auto before = dump(f.db());
    const auto unit = [&](std::initializer_list<std::pair<const char*, const char*>> given) {
        return f.desk->putRow(RegisterKind::Units, f.finance.value(), values(given));
    };
    const auto deputy = [&](std::initializer_list<std::pair<const char*, const char*>> given) {
        return f.desk->putRow(RegisterKind::Deputies, f.li.value(), values(given));
    };
    checkRefused(f, unit({{"name", " "}}), Rule::Missing);
    checkRefused(f, unit({{"name", "县水利局"}}), Rule::RegisterNameTwice);
    checkRefused(f, unit({{"aliases", "县水利局"}}), Rule::RegisterNameTwice);
    checkRefused(f, unit({{"valid_to", "2026-01-01"}, {"successor", "县财政局"}}), Rule::SuccessorItself);
    checkRefused(f, unit({{"valid_to", "2026-01-01"}, {"successor", "县国土资源局"}}), Rule::SuccessorEnded);
    checkRefused(f, unit({{"successor", "县水利局"}}), Rule::Missing);
    checkRefused(f, unit({{"successor", "没有这个局"}, {"valid_to", "2026-01-01"}}), Rule::UnknownValue);
    checkRefused(f, unit({{"valid_from", "2026-02-01"}, {"valid_to", "2026-01-01"}}), Rule::DateBefore);
    checkRefused(f, unit({{"valid_to", "2026-02-30"}}), Rule::BadDate);
    checkRefused(f, unit({{"kind", "星际舰队"}}), Rule::UnknownValue);
    checkRefused(f, unit({{"name", "县财政局"}}), Rule::NothingSaid);
    checkRefused(f, deputy({{"born_on", "2020-01-01"}}), Rule::BirthImpossible);
    checkRefused(f, deputy({{"born_on", "1870-01-01"}}), Rule::BirthImpossible);
    checkRefused(f, deputy({{"status", "on-leave"}}), Rule::UnknownValue);
    checkRefused(f, deputy({{"name", "张建国"}}), Rule::DeputyTwice);
    checkRefused(f, f.desk->putRow(RegisterKind::Groups, 7, values({{"name", "x"}})), Rule::NoSuchRow);
    checkRefused(f, f.desk->putRow(RegisterKind::Leaders, {}, values({{"name", "赵副县长"}})), Rule::RegisterNameTwice);
    CHECK(difference(before, dump(f.db())).empty());
    REQUIRE(deputy({{"status", "ended"}}));
    CHECK(f.desk->registers().deputy(f.li)->status == u"ended");
}

TEST_CASE("the order of a register is the office's", "[desk][registers]")
{
    DeskFixture f;
    const auto before = dump(f.db());
    const auto names = [&] {
        QStringList all;
        for (const auto& row : registerRows(*f.desk, RegisterKind::Categories))
            all << row.values.value(QStringLiteral("name"));
        return all;
    };
    const QStringList was = names();
    REQUIRE(f.desk->moveRow(RegisterKind::Categories, f.farming.value(), -2));
    QStringList wanted = was;
    wanted.move(was.indexOf(zh("农业农村")), was.indexOf(zh("农业农村")) - 2);
    CHECK(names() == wanted);
    f.checkSound();
    REQUIRE(f.desk->undo({}));
    CHECK(names() == was);
    CHECK(difference(before, dump(f.db())).empty());
    checkRefused(f, f.desk->moveRow(RegisterKind::Units, f.water.value(), 1), Rule::NothingSaid);
}

TEST_CASE("checks find departments spelled twice, impossible days, and ended units with open cases",
          "[desk][registers]")
{
    DeskFixture f;
    const auto one = f.assigned("关于增设停车位的建议");
    const UnitId unit = f.desk->readCase(one)->undertakings.front().unit;
    REQUIRE(f.desk->putRow(RegisterKind::Units, unit.value(), values({{"valid_to", "2026-03-01"}})));
    f.unit("云湖县财政局");
    REQUIRE(f.desk->addDeputy({.id = DeputyId(0), .name = zh("无团人"), .bornOn = QDate(2020, 1, 1)}));
    std::map<qint64, QStringList> told;
    for (const desk::RegisterFault& fault : registerFaults(*f.desk))
        told[fault.row] << fault.words;
    CHECK(told[unit.value()].size() == 1);
    const auto twice = f.desk->registers().findUnit(zh("云湖县财政局"));
    CHECK(told[twice->value()].join(u' ').contains(zh("县财政局")));
    const auto lost = f.desk->registers().findDeputies(zh("无团人")).front()->id;
    CHECK(told[lost.value()].size() == 2);
    CHECK(told.find(f.zhang.value()) == told.end());
}

TEST_CASE("the make-up of the deputies counts those in office", "[desk][registers]")
{
    DeskFixture f;
    REQUIRE(f.desk->putRow(RegisterKind::Deputies, f.zhang.value(),
                           values({{"sex", "男"}, {"born_on", "1990-03-03"}, {"committee_member", "yes"}})));
    REQUIRE(f.desk->putRow(RegisterKind::Deputies, f.li.value(), values({{"status", "ended"}})));
    const auto structure = desk::structureOf(f.desk->registers(), QDate(2026, 3, 2));
    const auto count = [&](size_t trait, const QString& name) {
        const auto& parts = structure[trait].parts;
        const auto found = std::ranges::find(parts, name, &desk::Structure::Part::name);
        return found == parts.end() ? 0 : found->deputies;
    };
    CHECK(count(0, zh("城关代表团")) == 2);
    CHECK(count(1, zh("男")) == 1);
    CHECK(count(1, {}) == 1);
    CHECK(structure[4].parts.front().deputies == 1); // 35 on the day before the birthday
}
