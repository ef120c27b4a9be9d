// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ledger_row.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace huiyin::exchange {

using namespace Qt::StringLiterals;

namespace {

//! Escapes, NUL and their like, which a terminal would obey; blanks and line breaks are text.
bool isNoText(QChar c)
{
    return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t' && c != u'\r';
}

bool isTotal(const QString& first)
{
    static const QRegularExpression total(u"^(合计|总计|小计|共计|累计|总数|合　计|共\\d+件)"_s);
    QString squeezed = halfWidth(first);
    squeezed.removeIf([](QChar c) { return c.isSpace(); });
    constexpr qsizetype longest = 20; // 合计（128件）, but not a title that begins so
    return squeezed.size() <= longest && total.match(squeezed).hasMatch();
}

//! What stands below a table: who made it, what its marks mean.
bool isFootnote(const QString& first)
{
    static const QRegularExpression note(
        u"^(备\\s*注|注|说\\s*明|填表|填报|制表|审核|审批|负责人|联系人|联系电话|统计|截止)[^:：]{0,8}[:：]"_s);
    return note.match(first).hasMatch();
}

} // namespace

LedgerRow::LedgerRow(const LedgerShape& shape)
    : shape_(shape)
{
    for (const ColumnUse& use : shape.columns)
        places_[size_t(use.column)].push_back(use);
}

void LedgerRow::moveTo(int row, const std::vector<Cell>& cells)
{
    row_ = row;
    cells_ = &cells;
    if (std::ranges::any_of(cells, [](const Cell& cell) { return std::ranges::any_of(cell.text, isNoText); })) {
        cleaned_ = cells;
        for (Cell& cell : cleaned_)
            cell.text.removeIf(isNoText);
        cells_ = &cleaned_;
    }
    problems_.clear();
    spoilt_ = false;
}

const Cell& LedgerRow::at(const ColumnUse& use) const
{
    static const Cell empty;
    return size_t(use.index) < cells_->size() ? (*cells_)[size_t(use.index)] : empty;
}

const Cell& LedgerRow::cell(Column column) const
{
    static const Cell empty;
    return has(column) ? at(places(column).front()) : empty;
}

QString LedgerRow::text(Column column)
{
    const QString text = tidy(cell(column).text);
    if (!isErrorValue(text))
        return text;
    note(column, QCoreApplication::translate("Exchange", "a formula that failed"), false);
    return {};
}

QString LedgerRow::line(Column column)
{
    QString line = text(column);
    line.removeIf([](QChar c) { return c == u'\n' || c == u'\r' || c == u'\t'; });
    return isNoneMark(line) ? QString() : line;
}

QString LedgerRow::person(Column column)
{
    static const QRegularExpression padded(u"^(\\p{Han})\\s+(\\p{Han})$"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    return line(column).replace(padded, u"\\1\\2"_s);
}

std::optional<QDate> LedgerRow::date(Column column, std::optional<int> year, bool decisive)
{
    auto day = take(column, readDate(cell(column), year), decisive);
    if (day && !readDate(cell(column), std::nullopt)) // a year is a fact, so it is not put in without a word
        note(column,
             QCoreApplication::translate("Exchange", "no year is written; taken as %1").arg(day->toString(Qt::ISODate)),
             false);
    return day;
}

void LedgerRow::note(Column column, const QString& reason, bool decisive)
{
    note(has(column) ? places(column).front() : ColumnUse{-1, columnLabel(column), column, {}}, reason, decisive);
}

void LedgerRow::note(const ColumnUse& use, const QString& reason, bool decisive)
{
    spoilt_ |= decisive;
    const bool told =
        std::ranges::any_of(problems_, [&](const auto& problem) { return problem.column == use.heading; });
    if (told) // one reason is enough for a cell
        return;
    constexpr qsizetype enough = 80; // a cell may hold a whole letter
    problems_.push_back({.row = row_,
                         .column = use.heading,
                         .value = tidy(at(use).text).left(enough),
                         .reason = reason,
                         .skipped = decisive});
}

std::vector<desk::LedgerProblem> LedgerRow::takeProblems()
{
    for (desk::LedgerProblem& problem : problems_)
        problem.skipped = spoilt_;
    return std::exchange(problems_, {});
}

QString LedgerRow::firstText() const
{
    for (const Cell& cell : *cells_) {
        if (const QString text = tidy(cell.text); !text.isEmpty())
            return text;
    }
    return {};
}

//! A line across the table: one text, merged over several columns or alone at the row's left.
bool LedgerRow::isLine(const QString& entry) const
{
    constexpr int merged = 3;
    QString said;
    int times = 0;
    size_t first = 0;
    for (size_t i = 0; i < cells_->size(); ++i) {
        const QString text = tidy((*cells_)[i].text);
        if (text.isEmpty())
            continue;
        if (times == 0)
            first = i;
        else if (text != said)
            return false;
        said = text;
        ++times;
    }
    const auto leftmost = std::ranges::min_element(shape_.columns, {}, &ColumnUse::index);
    const bool atLeft = leftmost != shape_.columns.end() && int(first) <= leftmost->index;
    return times >= merged || (entry.isEmpty() && atLeft);
}

bool LedgerRow::isDecoration(Column needed) const
{
    const QString first = firstText();
    if (first.isEmpty() || isTotal(first) || isFootnote(first))
        return true;
    const QString entry = tidy(cell(needed).text);
    if (!entry.isEmpty() && has(needed)) {
        // a printed table says its headings on each page
        const QString& heading = places(needed).front().heading;
        if (entry.size() <= 2 * heading.size() && plainHeading(entry) == plainHeading(heading))
            return true;
    }
    if (isTotal(entry))
        return true;

    if (isLine(entry)) {
        const auto serial = readSerial(cell(Column::Number).text);
        if (!serial || !serial->serial)
            return true;
    }
    if (!entry.isEmpty())
        return false;
    return std::ranges::all_of(shape_.columns, [&](const ColumnUse& use) {
        return use.column == Column::RowNumber || use.column == Column::Number || tidy(at(use).text).isEmpty();
    });
}

} // namespace huiyin::exchange
