// SPDX-License-Identifier: GPL-3.0-or-later
// Rosters of deputies, lists of units and the other registers.
#include "exchange/ledger_loop.h"
#include "exchange/ledger_reader.h"

#include <array>

namespace huiyin::exchange {

using namespace Qt::StringLiterals;

namespace {

struct ChoiceWords {
    Column column;
    const char16_t* key;
    const char16_t* words; //!< parted by bars, in both languages; the first that stands in the cell decides
};
// clang-format off
constexpr std::array choices{
    ChoiceWords{Column::Duty,     u"yes",           u"督办|supervises"},
    ChoiceWords{Column::Duty,     u"no",            u"领办|takes"},
    ChoiceWords{Column::DayOff,   u"no",            u"班|工作|work"},
    ChoiceWords{Column::DayOff,   u"yes",           u"休|放假|off"},
    ChoiceWords{Column::Status,   u"suspended",     u"暂停|suspended"},
    ChoiceWords{Column::Status,   u"ended",         u"终止|离任|辞去|罢免|out of office"},
    ChoiceWords{Column::Status,   u"in-office",     u"在任|在职|in office"},
    ChoiceWords{Column::UnitKind, u"",              u"未注明|not said"},
    ChoiceWords{Column::UnitKind, u"procuratorate", u"检察|procuratorate"},
    ChoiceWords{Column::UnitKind, u"court",         u"法院|court"},
    ChoiceWords{Column::UnitKind, u"supervision",   u"监察委|监委|supervisory commission"},
    ChoiceWords{Column::UnitKind, u"congress",      u"人大|body of the congress"},
    ChoiceWords{Column::UnitKind, u"party",         u"党委|党群|群团|party or mass organisation"},
    ChoiceWords{Column::UnitKind, u"government",    u"政府部门|政府工作部门|government department"},
    ChoiceWords{Column::UnitKind, u"town",          u"乡镇|街道|town or sub-district"},
    ChoiceWords{Column::UnitKind, u"enterprise",    u"企业|事业单位|enterprise or institution"},
};
// clang-format on

//! The key of a choice that is written in words; anything else is left as it stands.
QString choiceIn(Column column, const QString& written)
{
    for (const ChoiceWords& row : choices) {
        if (row.column != column)
            continue;
        for (const QString& word : QString::fromUtf16(row.words).split(u'|')) {
            if (written.contains(word))
                return QString::fromUtf16(row.key);
        }
    }
    return written;
}

//! Whether the row names what it is about; a row that does not is left out and told.
bool isNamed(LedgerRow& row, const QString& name)
{
    if (name.isEmpty())
        row.note(Column::Name, QCoreApplication::translate("Exchange", "the name is missing"), true);
    return !row.isSpoilt();
}

} // namespace

Reading readDeputies(TableSource& source, const LedgerOptions& options, const RowTaker<desk::LedgerDeputy>& take)
{
    LedgerOptions roster = options;
    roster.kind = LedgerKind::Deputies;
    return readEntries(source, roster, Column::Name, [&](LedgerRow& row, LedgerReading& reading) {
        ++reading.rows;
        desk::LedgerDeputy found{.row = row.number()};
        found.name = row.person(Column::Name);
        found.sex = row.line(Column::Sex);
        found.nation = row.line(Column::Nation);
        found.party = row.line(Column::Party);
        found.post = row.line(Column::Post);
        found.phone = halfWidth(row.line(Column::Phone));
        found.certificate = halfWidth(row.line(Column::Certificate));
        found.delegation = row.line(Column::Delegation);
        found.group = row.line(Column::Group);
        found.education = row.line(Column::Education);
        found.address = row.line(Column::Address);
        found.mail = row.line(Column::Mail);
        found.status = choiceIn(Column::Status, row.line(Column::Status));
        found.bornOn = row.date(Column::BornOn, {}, false);
        found.committeeMember =
            row.take(Column::CommitteeMember, readYes(row.cell(Column::CommitteeMember).text), false);
        if (!isNamed(row, found.name))
            return true;
        ++reading.taken;
        return take(std::move(found));
    });
}

Reading readUnits(TableSource& source, const LedgerOptions& options, const RowTaker<desk::LedgerUnit>& take)
{
    LedgerOptions list = options;
    list.kind = LedgerKind::Units;
    return readEntries(source, list, Column::Name, [&](LedgerRow& row, LedgerReading& reading) {
        ++reading.rows;
        desk::LedgerUnit found{.row = row.number()};
        found.name = row.line(Column::Name);
        found.shortName = row.line(Column::ShortName);
        found.kind = choiceIn(Column::UnitKind, row.line(Column::UnitKind));
        found.leader = row.person(Column::UnitLeader);
        found.clerk = row.person(Column::Clerk);
        found.phone = halfWidth(row.line(Column::Phone));
        found.validFrom = row.date(Column::ValidFrom, {}, false);
        found.validTo = row.date(Column::ValidTo, {}, false);
        found.successor = row.line(Column::Successor);
        found.aliases = splitUnits(row.text(Column::Aliases)).lead;
        if (!isNamed(row, found.name))
            return true;
        ++reading.taken;
        return take(std::move(found));
    });
}

Reading readRegister(TableSource& source, const LedgerOptions& options, const RowTaker<desk::LedgerEntry>& take)
{
    const Column needed = neededColumn(options.kind);
    return readEntries(source, options, needed, [&](LedgerRow& row, LedgerReading& reading) {
        ++reading.rows;
        desk::LedgerEntry found{.row = row.number(), .values = {}};
        for (const ColumnWords& words : columnWords(options.kind)) {
            const char* key = registerKey(words.column);
            if (!key || !row.has(words.column))
                continue;
            QString value = choiceIn(words.column, row.line(words.column));
            if (words.column == Column::Day) {
                const auto day = row.date(Column::Day, {}, true);
                value = day ? day->toString(Qt::ISODate) : QString();
            }
            if (!value.isEmpty())
                found.values.insert(QString::fromLatin1(key), value);
        }
        if (!row.isSpoilt() && !found.values.contains(QString::fromLatin1(registerKey(needed))))
            row.note(needed, QCoreApplication::translate("Exchange", "the name is missing"), true);
        if (row.isSpoilt())
            return true;
        ++reading.taken;
        return take(std::move(found));
    });
}

} // namespace huiyin::exchange
