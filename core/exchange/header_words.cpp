// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/header_words.h"

#include "domain/enum_table.h"
#include "exchange/ledger_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace huiyin::exchange {

using namespace Qt::StringLiterals;

namespace {

struct ColumnRow {
    Column column;
    const char* key;
    const char* label;
};

// clang-format off
constexpr std::array columns{
    ColumnRow{Column::Ignored,         "ignore",           QT_TRANSLATE_NOOP("Exchange", "not taken")},
    ColumnRow{Column::RowNumber,       "row-number",       QT_TRANSLATE_NOOP("Exchange", "row number")},
    ColumnRow{Column::Number,          "number",           QT_TRANSLATE_NOOP("Exchange", "case number")},
    ColumnRow{Column::Meeting,         "meeting",          QT_TRANSLATE_NOOP("Exchange", "congress and session")},
    ColumnRow{Column::Congress,        "congress",         QT_TRANSLATE_NOOP("Exchange", "congress")},
    ColumnRow{Column::Session,         "session",          QT_TRANSLATE_NOOP("Exchange", "session")},
    ColumnRow{Column::Recess,          "recess",           QT_TRANSLATE_NOOP("Exchange", "in recess")},
    ColumnRow{Column::Title,           "title",            QT_TRANSLATE_NOOP("Exchange", "title")},
    ColumnRow{Column::Body,            "body",             QT_TRANSLATE_NOOP("Exchange", "text")},
    ColumnRow{Column::Kind,            "kind",             QT_TRANSLATE_NOOP("Exchange", "kind")},
    ColumnRow{Column::Category,        "category",         QT_TRANSLATE_NOOP("Exchange", "category")},
    ColumnRow{Column::Lead,            "lead-deputy",      QT_TRANSLATE_NOOP("Exchange", "lead deputy")},
    ColumnRow{Column::Cosigners,       "co-signers",       QT_TRANSLATE_NOOP("Exchange", "co-signers")},
    ColumnRow{Column::Delegation,      "delegation",       QT_TRANSLATE_NOOP("Exchange", "delegation")},
    ColumnRow{Column::Group,           "group",            QT_TRANSLATE_NOOP("Exchange", "deputies' group")},
    ColumnRow{Column::LeadUnits,       "lead-units",       QT_TRANSLATE_NOOP("Exchange", "lead or sole unit")},
    ColumnRow{Column::AssistUnits,     "assist-units",     QT_TRANSLATE_NOOP("Exchange", "assisting units")},
    ColumnRow{Column::Leader,          "leader",           QT_TRANSLATE_NOOP("Exchange", "leader who takes the case")},
    ColumnRow{Column::Supervisor,      "supervisor",       QT_TRANSLATE_NOOP("Exchange", "leader who supervises")},
    ColumnRow{Column::Committee,       "committee",        QT_TRANSLATE_NOOP("Exchange", "committee")},
    ColumnRow{Column::ReceivedOn,      "received-on",      QT_TRANSLATE_NOOP("Exchange", "received on")},
    ColumnRow{Column::AssignedOn,      "assigned-on",      QT_TRANSLATE_NOOP("Exchange", "assigned on")},
    ColumnRow{Column::LimitOn,         "limit-on",         QT_TRANSLATE_NOOP("Exchange", "to be answered by")},
    ColumnRow{Column::RepliedOn,       "replied-on",       QT_TRANSLATE_NOOP("Exchange", "replied on")},
    ColumnRow{Column::RatedOn,         "rated-on",         QT_TRANSLATE_NOOP("Exchange", "rated on")},
    ColumnRow{Column::ClosedOn,        "closed-on",        QT_TRANSLATE_NOOP("Exchange", "closed on")},
    ColumnRow{Column::ReplyClass,      "reply-class",      QT_TRANSLATE_NOOP("Exchange", "class of the reply")},
    ColumnRow{Column::ClassTick,       "class-tick",       QT_TRANSLATE_NOOP("Exchange", "tick for one class")},
    ColumnRow{Column::ReplyText,       "reply-text",       QT_TRANSLATE_NOOP("Exchange", "text of the reply")},
    ColumnRow{Column::LetterNo,        "letter-no",        QT_TRANSLATE_NOOP("Exchange", "letter number")},
    ColumnRow{Column::Process,         "process-rating",   QT_TRANSLATE_NOOP("Exchange", "rating of the handling")},
    ColumnRow{Column::Result,          "result-rating",    QT_TRANSLATE_NOOP("Exchange", "rating of the result")},
    ColumnRow{Column::ResultTick,      "rating-tick",      QT_TRANSLATE_NOOP("Exchange", "tick for one rating")},
    ColumnRow{Column::State,           "state",            QT_TRANSLATE_NOOP("Exchange", "state")},
    ColumnRow{Column::Key,             "key",              QT_TRANSLATE_NOOP("Exchange", "key case")},
    ColumnRow{Column::Note,            "note",             QT_TRANSLATE_NOOP("Exchange", "note")},
    ColumnRow{Column::Name,            "name",             QT_TRANSLATE_NOOP("Exchange", "name")},
    ColumnRow{Column::Sex,             "sex",              QT_TRANSLATE_NOOP("Exchange", "sex")},
    ColumnRow{Column::Nation,          "nation",           QT_TRANSLATE_NOOP("Exchange", "ethnic group")},
    ColumnRow{Column::BornOn,          "born-on",          QT_TRANSLATE_NOOP("Exchange", "born on")},
    ColumnRow{Column::Party,           "party",            QT_TRANSLATE_NOOP("Exchange", "party")},
    ColumnRow{Column::Post,            "post",             QT_TRANSLATE_NOOP("Exchange", "post")},
    ColumnRow{Column::Phone,           "phone",            QT_TRANSLATE_NOOP("Exchange", "phone")},
    ColumnRow{Column::Certificate,     "certificate",      QT_TRANSLATE_NOOP("Exchange", "deputy's certificate")},
    ColumnRow{Column::Education,       "education",        QT_TRANSLATE_NOOP("Exchange", "education")},
    ColumnRow{Column::Address,         "address",          QT_TRANSLATE_NOOP("Exchange", "address")},
    ColumnRow{Column::Mail,            "mail",             QT_TRANSLATE_NOOP("Exchange", "e-mail")},
    ColumnRow{Column::CommitteeMember, "committee-member", QT_TRANSLATE_NOOP("Exchange", "member of the standing committee")},
    ColumnRow{Column::ShortName,       "short-name",       QT_TRANSLATE_NOOP("Exchange", "short name")},
    ColumnRow{Column::UnitKind,        "unit-kind",        QT_TRANSLATE_NOOP("Exchange", "kind of unit")},
    ColumnRow{Column::UnitLeader,      "unit-leader",      QT_TRANSLATE_NOOP("Exchange", "leader of the unit")},
    ColumnRow{Column::Clerk,           "clerk",            QT_TRANSLATE_NOOP("Exchange", "contact person")},
    ColumnRow{Column::Aliases,         "aliases",          QT_TRANSLATE_NOOP("Exchange", "other names")},
    ColumnRow{Column::Status,          "status",           QT_TRANSLATE_NOOP("Exchange", "in office or not")},
    ColumnRow{Column::ValidFrom,       "valid-from",       QT_TRANSLATE_NOOP("Exchange", "valid from")},
    ColumnRow{Column::ValidTo,         "valid-to",         QT_TRANSLATE_NOOP("Exchange", "valid to")},
    ColumnRow{Column::Successor,       "successor",        QT_TRANSLATE_NOOP("Exchange", "successor")},
    ColumnRow{Column::Duty,            "duty",             QT_TRANSLATE_NOOP("Exchange", "takes or supervises")},
    ColumnRow{Column::Day,             "day",              QT_TRANSLATE_NOOP("Exchange", "day")},
    ColumnRow{Column::DayOff,          "day-off",          QT_TRANSLATE_NOOP("Exchange", "off or work")},
    ColumnRow{Column::Own,             "own",              QT_TRANSLATE_NOOP("Exchange", "own field")},
};
// clang-format on
static_assert(inEnumOrder(columns, &ColumnRow::column) && columns.back().column == Column::Own);

using WordIndex = QHash<QString, KnownHeading>;

QStringList wordsOf(std::u16string_view words)
{
    return QStringView(words).toString().split(u' ', Qt::SkipEmptyParts);
}

const WordIndex& indexOf(LedgerKind kind)
{
    const auto build = [](LedgerKind of) {
        WordIndex index;
        for (const ColumnWords& row : columnWords(of)) {
            int rank = 0;
            for (const QString& word : wordsOf(row.words))
                index.insert(word, {row.column, rank++});
        }
        return index;
    };
    static const std::vector<WordIndex> indexes = [&] {
        std::vector<WordIndex> all;
        all.reserve(ledgerKindCount);
        for (int of = 0; of < ledgerKindCount; ++of)
            all.push_back(build(LedgerKind(of)));
        return all;
    }();
    return indexes[size_t(kind)];
}

//! The heading as it stands, and without the notes in its brackets.
QStringList variantsOf(QStringView heading)
{
    static const QRegularExpression notes(u"[（(\\[【〔][^）)\\]】〕]*[）)\\]】〕]"_s);
    static const QRegularExpression brackets(u"[（()）\\[\\]【】〔〕]"_s);
    const QString text = heading.toString();
    QStringList variants{plainHeading(QString(text).remove(brackets)), plainHeading(QString(text).remove(notes))};
    variants.removeDuplicates();
    variants.removeAll(QString());
    return variants;
}

std::optional<KnownHeading> findWord(const WordIndex& index, const QString& word)
{
    const auto found = index.constFind(word);
    return found == index.constEnd() ? std::nullopt : std::optional(*found);
}

bool hasWord(std::u16string_view words, const QString& word)
{
    return wordsOf(words).contains(word);
}

} // namespace

QString columnKey(Column column)
{
    return QString::fromLatin1(columns[size_t(column)].key);
}

QString columnLabel(Column column)
{
    return QCoreApplication::translate("Exchange", columns[size_t(column)].label);
}

std::optional<Column> columnFromKey(QStringView key)
{
    const auto row = std::ranges::find_if(columns, [&](const ColumnRow& r) { return key == QLatin1String(r.key); });
    return row == columns.end() ? std::nullopt : std::optional(row->column);
}

QString plainHeading(QStringView heading)
{
    QString plain = halfWidth(tidy(heading)).toLower();
    plain.removeIf([](QChar c) { return c.isSpace() || QStringView(u"*※★:：“”\"'、").contains(c); });
    return plain;
}

std::optional<KnownHeading> recogniseHeading(LedgerKind kind, QStringView heading, QStringView group)
{
    const QStringList variants = variantsOf(heading);
    if (kind == LedgerKind::Suggestions && !group.isEmpty()) {
        for (const QString& above : variantsOf(group)) {
            for (const GroupWords& row : groupWords()) {
                for (const QString& word : variants) {
                    if (hasWord(row.group, above) && hasWord(row.words, word))
                        return KnownHeading{row.column, 0};
                }
            }
        }
    }
    const WordIndex& index = indexOf(kind);
    for (const QString& word : variants) {
        if (const auto found = findWord(index, word))
            return found;
    }
    // a heading may say once more what the table is about: 代表建议承办单位
    static constexpr std::array<QStringView, 8> subjects{
        u"代表建议批评和意见", u"人大代表建议", u"代表建议", u"人大代表", u"建议", u"代表", u"议案", u"提案"};
    constexpr int lessLikely = 100;
    for (const QString& word : variants) {
        for (const QStringView subject : subjects) {
            if (!word.startsWith(subject) || word.size() < subject.size() + 2)
                continue;
            if (const auto found = findWord(index, word.sliced(subject.size())))
                return KnownHeading{found->column, found->rank + lessLikely};
        }
    }
    return std::nullopt;
}

tl::expected<ColumnMap, QString> parseColumnMap(QStringView text)
{
    ColumnMap map;
    static const QRegularExpression commas(u"[,，;；]"_s);
    for (const QString& part : text.toString().split(commas, Qt::SkipEmptyParts)) {
        const qsizetype equals = part.lastIndexOf(u'=');
        if (equals < 1) {
            return tl::unexpected(
                QCoreApplication::translate("Exchange", "“%1” is not of the form heading=field").arg(part));
        }
        const QString key = part.sliced(equals + 1).trimmed();
        const auto column = columnFromKey(key);
        if (!column)
            return tl::unexpected(QCoreApplication::translate("Exchange", "there is no field “%1”").arg(key));
        map.insert(plainHeading(QStringView(part).left(equals)), *column);
    }
    return map;
}

QString columnTable(LedgerKind kind)
{
    QString table;
    for (const ColumnWords& row : columnWords(kind)) {
        constexpr int keyWidth = 18;
        table += columnKey(row.column).leftJustified(keyWidth) + columnLabel(row.column) + u": "_s +
                 QStringView(row.words).toString() + u'\n';
    }
    return table;
}

} // namespace huiyin::exchange
