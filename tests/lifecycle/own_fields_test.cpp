// SPDX-License-Identifier: GPL-3.0-or-later
// What a case says in the fields that an office made for itself.
#include "support/desk_fixture.h"

#include "lifecycle/action.h"

using namespace huiyin;
using namespace huiyin::test;

namespace {

QString saidIn(const DeskFixture& f, SuggestionId id, const QString& name)
{
    const OwnField* field = f.desk->registers().findOwnField(name);
    REQUIRE(field);
    const auto one = f.desk->readCase(id);
    for (const OwnValue& value : one->ownValues) {
        if (value.field == field->id)
            return value.value;
    }
    return QStringLiteral("(no row)");
}

Command amending(const DeskFixture& f, std::vector<OwnEntry> own)
{
    Command command = f.because(Action::Amend);
    command.own = std::move(own);
    return command;
}

} // namespace

TEST_CASE("an own field takes what its kind can hold, and keeps it in one shape", "[lifecycle][own]")
{
    const auto made = [](OwnKind kind, const char* choices = "") {
        return OwnField{.id = OwnFieldId(1), .name = zh("字段"), .kind = kind, .choices = zh(choices)};
    };
    const auto value = [](const OwnField& field, const char* written) {
        return field.valueOf(zh(written)).value_or(QStringLiteral("refused")).toStdString();
    };
    const OwnField day = made(OwnKind::Date);
    CHECK(value(day, "2026-3-6") == "2026-03-06");
    CHECK(value(day, "２０２６年3月６日") == "2026-03-06");
    CHECK(value(day, "2026/03/06") == "2026-03-06");
    CHECK(value(day, "2026-02-30") == "refused");
    CHECK(value(day, "明天") == "refused");
    CHECK(value(day, "  ").empty());
    const OwnField number = made(OwnKind::Number);
    CHECK(value(number, "12.50") == "12.50");
    CHECK(value(number, "１，２３４") == "1234");
    CHECK(value(number, "-3") == "-3");
    CHECK(value(number, "12a") == "refused");
    CHECK(value(number, "1e9") == "refused");
    CHECK(value(number, "1,23") == "refused");
    const OwnField choice = made(OwnKind::Choice, "经济\n民生");
    CHECK(value(choice, " 民生 ") == zh("民生").toStdString());
    CHECK(value(choice, "其他") == "refused");
    CHECK(value(made(OwnKind::Text), " A-12 ") == "A-12");
}

TEST_CASE("submitting and amending take own fields, and say what they cannot hold", "[lifecycle][own]")
{
    DeskFixture f;
    REQUIRE(f.desk->addOwnField(zh("网格编号"), OwnKind::Text));
    REQUIRE(f.desk->addOwnField(zh("现场日期"), OwnKind::Date));
    REQUIRE(f.desk->addOwnField(zh("投资额"), OwnKind::Number));
    REQUIRE(f.desk->addOwnField(zh("领域"), OwnKind::Choice, {zh("经济"), zh("民生")}));
    REQUIRE(f.desk->addOwnField(zh("旧字段"), OwnKind::Text));

    Command submit = f.make(Action::Submit, "2026-03-02");
    submit.title = zh("关于修路的建议");
    submit.deputy = f.zhang;
    submit.own = {{zh("网格编号"), zh("A-12")}, {zh("投资额"), zh("３００")}, {zh("现场日期"), QString()}};
    const SuggestionId id = f.done({}, submit).suggestion;
    CHECK(saidIn(f, id, zh("网格编号")) == u"A-12");
    CHECK(saidIn(f, id, zh("投资额")) == u"300");
    CHECK(f.desk->readCase(id)->ownValues.size() == 2);

    f.done(id, amending(f, {{zh("旧字段"), zh("还在用")}}));
    REQUIRE(f.desk->retireOwnField(f.desk->registers().findOwnField(zh("旧字段"))->id, true));

    f.refused(id, amending(f, {{zh("没有这个"), zh("甲")}}), {Rule::OwnFieldUnknown});
    f.refused(id, amending(f, {{zh("现场日期"), zh("2026-02-30")}}), {Rule::OwnValueBad});
    f.refused(id, amending(f, {{zh("投资额"), zh("三百万")}}), {Rule::OwnValueBad});
    f.refused(id, amending(f, {{zh("领域"), zh("文化")}}), {Rule::OwnValueBad});
    f.refused(id, amending(f, {{zh("旧字段"), zh("新的")}}), {Rule::OwnFieldRetired});
    f.refused(id, amending(f, {{zh("网格编号"), zh("A-12")}}), {Rule::NothingSaid});
    f.refused(id, amending(f, {{zh("没有这个"), zh("甲")}, {zh("旧字段"), zh("新的")}}),
              {Rule::OwnFieldUnknown, Rule::OwnFieldRetired});
    Command screen = f.make(Action::Screen, "2026-03-03");
    screen.own = {{zh("网格编号"), zh("B-1")}};
    f.refused(id, screen, {Rule::NotTaken});

    f.done(id, amending(f, {{zh("网格编号"), QString()}, {zh("领域"), zh("民生")}, {zh("旧字段"), QString()}}));
    CHECK(saidIn(f, id, zh("网格编号")).isEmpty());
    CHECK(saidIn(f, id, zh("领域")) == zh("民生"));
    CHECK(saidIn(f, id, zh("旧字段")).isEmpty());
    f.checkSound();
}
