// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/header_words.h"
#include "support/catch.h"

#include <map>
#include <set>

using namespace huiyin::exchange;
using namespace Qt::StringLiterals;

namespace {

std::optional<Column> meaning(QStringView heading, QStringView group = {}, LedgerKind kind = LedgerKind::Suggestions)
{
    const auto known = recogniseHeading(kind, heading, group);
    return known ? std::optional(known->column) : std::nullopt;
}

} // namespace

TEST_CASE("Headings are known in the forms that offices give them", "[exchange]")
{
    const std::vector<std::pair<QString, Column>> cases{
        {u"建议编号"_s, Column::Number},
        {u"建议\n编号"_s, Column::Number},
        {u" 编　号 "_s, Column::Number},
        {u"编号（必填）"_s, Column::Number},
        {u"*建议号"_s, Column::Number},
        {u"序号"_s, Column::RowNumber},
        {u"建议标题"_s, Column::Title},
        {u"案由"_s, Column::Title},
        {u"代表建议标题"_s, Column::Title},
        {u"建议内容"_s, Column::Body},
        {u"主办（承办）单位"_s, Column::LeadUnits},
        {u"承办单位"_s, Column::LeadUnits},
        {u"建议承办单位"_s, Column::LeadUnits},
        {u"协办\n单位"_s, Column::AssistUnits},
        {u"办理结果\n（ABCD）"_s, Column::ReplyClass},
        {u"办理结果（ＡＢＣＤ）"_s, Column::ReplyClass},
        {u"答复类别"_s, Column::ReplyClass},
        {u"代表评价"_s, Column::Result},
        {u"代表满意度"_s, Column::Result},
        {u"结果评价"_s, Column::Result},
        {u"满意率"_s, Column::Result},
        {u"办理态度"_s, Column::Process},
        {u"过程评价"_s, Column::Process},
        {u"领衔代表"_s, Column::Lead},
        {u"提案人"_s, Column::Lead},
        {u"附议代表"_s, Column::Cosigners},
        {u"联名代表（人）"_s, Column::Cosigners},
        {u"代表团"_s, Column::Delegation},
        {u"代表小组"_s, Column::Group},
        {u"类别"_s, Column::Category},
        {u"建议类别"_s, Column::Category},
        {u"交办时间"_s, Column::AssignedOn},
        {u"答复时间"_s, Column::RepliedOn},
        {u"办复时间"_s, Column::RepliedOn},
        {u"办结日期"_s, Column::ClosedOn},
        {u"办理期限"_s, Column::LimitOn},
        {u"办理状态"_s, Column::State},
        {u"办理情况"_s, Column::State},
        {u"届次"_s, Column::Meeting},
        {u"届"_s, Column::Congress},
        {u"次"_s, Column::Session},
        {u"是否闭会"_s, Column::Recess},
        {u"领办领导"_s, Column::Leader},
        {u"督办领导"_s, Column::Supervisor},
        {u"对口委室"_s, Column::Committee},
        {u"是否重点"_s, Column::Key},
        {u"答复文号"_s, Column::LetterNo},
        {u"备注"_s, Column::Note},
        {u"代表单位"_s, Column::Ignored},
    };
    for (const auto& [heading, column] : cases) {
        INFO(heading.toStdString());
        const auto found = meaning(heading);
        REQUIRE(found.has_value());
        CHECK(columnKey(*found) == columnKey(column));
    }
    for (const QString& heading : {u"经费"_s, QString(), u"（）"_s, u"关于修路的建议"_s, u"2026"_s})
        CHECK_FALSE(meaning(heading).has_value());
}

TEST_CASE("A heading below a group may mean something else", "[exchange]")
{
    CHECK(meaning(u"办理结果") == Column::ReplyClass);
    CHECK(meaning(u"办理结果", u"代表评价") == Column::Result);
    CHECK(meaning(u"办理过程", u"代表评价") == Column::Process);
    CHECK(meaning(u"日期", u"答复情况") == Column::RepliedOn);
    CHECK(meaning(u"时间", u"交办") == Column::AssignedOn);
    CHECK(meaning(u"协办", u"承办单位") == Column::AssistUnits);
    CHECK(meaning(u"单位", u"提出代表") == Column::Ignored);
    CHECK(meaning(u"基本满意", u"代表评价") == Column::ResultTick);
    CHECK(meaning(u"备注", u"代表评价") == Column::Note);
}

TEST_CASE("Rosters and unit lists have words of their own", "[exchange]")
{
    CHECK(meaning(u"姓名", {}, LedgerKind::Deputies) == Column::Name);
    CHECK(meaning(u"出生年月", {}, LedgerKind::Deputies) == Column::BornOn);
    CHECK(meaning(u"单位及职务", {}, LedgerKind::Deputies) == Column::Post);
    CHECK(meaning(u"代表证号", {}, LedgerKind::Deputies) == Column::Certificate);
    CHECK(meaning(u"是否常委会委员", {}, LedgerKind::Deputies) == Column::CommitteeMember);
    CHECK(meaning(u"单位名称", {}, LedgerKind::Units) == Column::Name);
    CHECK(meaning(u"单位简称", {}, LedgerKind::Units) == Column::ShortName);
    CHECK(meaning(u"曾用名", {}, LedgerKind::Units) == Column::Aliases);
}

TEST_CASE("No heading stands for two columns", "[exchange]")
{
    for (int i = 0; i < ledgerKindCount; ++i) {
        const auto kind = LedgerKind(i);
        std::map<QString, Column> seen;
        std::set<Column> columns;
        for (const ColumnWords& row : columnWords(kind)) {
            CHECK(columns.insert(row.column).second);
            for (const QString& word : QStringView(row.words).toString().split(u' ', Qt::SkipEmptyParts)) {
                INFO(word.toStdString());
                CHECK(word == plainHeading(word));
                CHECK(seen.emplace(word, row.column).second);
            }
        }
        if (kind == LedgerKind::Suggestions || kind == LedgerKind::Deputies || kind == LedgerKind::Units)
            CHECK(seen.size() > 20);
    }
}

TEST_CASE("A person's own map names fields by their keys", "[exchange]")
{
    const auto map = parseColumnMap(u"事项=title, 经办\n局=lead-units，序号=ignore");
    REQUIRE(map.has_value());
    CHECK(map->size() == 3);
    CHECK(map->value(u"事项"_s) == Column::Title);
    CHECK(map->value(u"经办局"_s) == Column::LeadUnits);
    CHECK_THAT(parseColumnMap(u"事项=titel").error().toStdString(), ContainsSubstring("titel"));
    CHECK_THAT(parseColumnMap(u"事项").error().toStdString(), ContainsSubstring("heading=field"));
    CHECK(parseColumnMap(u"")->isEmpty());

    const QString table = columnTable(LedgerKind::Suggestions);
    CHECK(table.contains(u"reply-class"_s));
    CHECK(table.contains(u"办理结果"_s));
    CHECK(table.count(u'\n') == qsizetype(columnWords(LedgerKind::Suggestions).size()));
    for (const ColumnWords& row : columnWords(LedgerKind::Suggestions))
        CHECK(columnFromKey(columnKey(row.column)) == row.column);
}
