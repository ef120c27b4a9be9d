// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_parser.h"

#include <algorithm>
#include <array>
#include <map>

namespace huiyin::exchange {

namespace {

using Kind = FileError::Kind;

//! What is behind the marks that keep spreadsheets from reading text as a formula or a number: ="012" and '=1+1.
QString unguarded(const QString& field)
{
    if (field.size() > 3 && field.startsWith(u"=\"") && field.endsWith(u'"'))
        return field.sliced(2, field.size() - 3);
    if (field.size() > 1 && field[0] == u'\'' && QStringView(u"=+-@＝＋－＠\t\r").contains(field[1]))
        return field.sliced(1);
    return field;
}

} // namespace

CsvParser::CsvParser(const QString& path, const ReadLimits& limits, QChar separator, const RowReceiver& receive)
    : path_(path)
    , limits_(limits)
    , separator_(separator)
    , receive_(receive)
{
}

bool CsvParser::fail(Kind kind, const QString& detail)
{
    failure_ = fileError(kind, path_, detail);
    return false;
}

bool CsvParser::feed(QStringView text)
{
    return std::ranges::all_of(text, [this](QChar c) { return take(c); });
}

bool CsvParser::take(QChar c)
{
    if (field_.size() > limits_.cellText)
        return fail(Kind::CellTooLong, QString::number(row_));
    const bool secondOfLineEnd = afterReturn_ && c == u'\n';
    afterReturn_ = c == u'\r';
    if (state_ == State::Quoted) {
        if (c == u'"')
            state_ = State::QuoteInQuoted;
        else if (secondOfLineEnd)
            field_.back() = u'\n';
        else
            field_ += c;
        return true;
    }
    if (secondOfLineEnd)
        return true;
    if (c == separator_)
        return endField();
    if (c == u'\n' || c == u'\r')
        return endRow();
    if (c == u'"' && state_ == State::FieldStart) {
        state_ = State::Quoted;
        return true;
    }
    if (c == u'"' && state_ == State::QuoteInQuoted) {
        state_ = State::Quoted;
        field_ += c;
        return true;
    }
    state_ = State::Bare;
    field_ += c;
    return true;
}

bool CsvParser::endField()
{
    state_ = State::FieldStart;
    ++column_;
    if (field_.isEmpty())
        return true;
    if (column_ > limits_.columns)
        return fail(Kind::TooManyColumns, QString::number(limits_.columns));
    cells_.resize(size_t(column_));
    Cell& cell = cells_.back();
    cell.kind = Cell::Kind::Text;
    cell.text = unguarded(field_);
    field_.clear();
    return true;
}

bool CsvParser::endRow()
{
    if (!endField())
        return false;
    column_ = 0;
    const int row = row_++;
    if (cells_.empty())
        return true;
    if (row > limits_.rows)
        return fail(Kind::TooManyRows, QString::number(limits_.rows));
    const bool wanted = receive_(row, cells_);
    cells_.clear();
    return wanted;
}

bool CsvParser::finish()
{
    if (failure_)
        return false;
    if (state_ == State::Quoted)
        return fail(Kind::OpenQuote, QString::number(row_));
    return (field_.isEmpty() && cells_.empty()) || endRow();
}

QChar findSeparator(QStringView text)
{
    constexpr std::array<QChar, 3> separators{u',', u';', u'\t'};
    constexpr int rowsLookedAt = 20;
    std::array<std::map<int, int>, separators.size()> rowsByCount; // separators in a row → rows
    std::array<int, separators.size()> counts{};
    bool quoted = false;
    int rows = 0;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == u'\n') {
            for (size_t i = 0; i < separators.size(); ++i)
                ++rowsByCount[i][counts[i]];
            counts = {};
            if (++rows == rowsLookedAt)
                break;
            continue;
        }
        for (size_t i = 0; i < separators.size(); ++i)
            counts[i] += c == separators[i] ? 1 : 0;
    }
    if (rows == 0) {
        for (size_t i = 0; i < separators.size(); ++i)
            ++rowsByCount[i][counts[i]];
    }
    QChar best = u',';
    int bestScore = 0;
    for (size_t i = 0; i < separators.size(); ++i) {
        for (const auto& [count, agreeing] : rowsByCount[i]) {
            const int score = count * agreeing;
            if (score > bestScore) {
                bestScore = score;
                best = separators[i];
            }
        }
    }
    return best;
}

} // namespace huiyin::exchange
