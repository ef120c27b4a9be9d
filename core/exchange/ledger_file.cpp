// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ledger_file.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

namespace huiyin::exchange {

namespace {

//! Numbers met so far, with their rows.
class Numbers {
public:
    //! The row that has this number already; remembers it otherwise.
    std::optional<int> firstRow(const desk::LedgerCase& found)
    {
        if (!found.serial)
            return std::nullopt;
        const auto [place, isNew] = rows_.try_emplace(
            {found.congress.value_or(0), found.session.value_or(0), found.recess, *found.serial}, found.row);
        return isNew ? std::nullopt : std::optional(place->second);
    }

private:
    std::map<std::tuple<int, int, bool, int>, int> rows_;
};

QString numberHeading(const LedgerShape& shape)
{
    const auto number = std::ranges::find(shape.columns, Column::Number, &ColumnUse::column);
    return number != shape.columns.end() ? number->heading : columnLabel(Column::Number);
}

Reading readCasesInto(TableSource& source, const LedgerOptions& options, Ledger& ledger)
{
    struct Twice {
        int row;
        int serial;
        int first;
    };
    Numbers numbers;
    std::vector<Twice> twice;
    auto reading = readCases(source, options, [&](desk::LedgerCase found) {
        if (const auto first = numbers.firstRow(found))
            twice.push_back({.row = found.row, .serial = *found.serial, .first = *first});
        else
            ledger.cases.push_back(std::move(found));
        return true;
    });
    if (!reading)
        return reading;
    const QString heading = numberHeading(reading->shape);
    const QString reason = QCoreApplication::translate("Exchange", "row %1 has the same number");
    for (const Twice& one : twice)
        reading->problems.push_back({.row = one.row,
                                     .column = heading,
                                     .value = QString::number(one.serial),
                                     .reason = reason.arg(one.first),
                                     .skipped = true});
    std::ranges::stable_sort(reading->problems, {}, &desk::LedgerProblem::row);
    return reading;
}

Reading readInto(TableSource& source, const LedgerOptions& options, Ledger& ledger)
{
    switch (options.kind) {
    case LedgerKind::Suggestions:
        return readCasesInto(source, options, ledger);
    case LedgerKind::Deputies:
        return readDeputies(source, options, [&ledger](desk::LedgerDeputy found) {
            ledger.deputies.push_back(std::move(found));
            return true;
        });
    case LedgerKind::Units:
        return readUnits(source, options, [&ledger](desk::LedgerUnit found) {
            ledger.units.push_back(std::move(found));
            return true;
        });
    default:
        return readRegister(source, options, [&ledger](desk::LedgerEntry found) {
            ledger.entries.push_back(std::move(found));
            return true;
        });
    }
}

} // namespace

tl::expected<Ledger, ReadError> readLedger(const QString& path, const LedgerOptions& options, const ReadLimits& limits)
{
    const auto source = openTable(path, limits);
    if (!source)
        return tl::unexpected(source.error());
    Ledger ledger;
    auto reading = readInto(**source, options, ledger);
    if (!reading)
        return tl::unexpected(reading.error());
    ledger.shape = std::move(reading->shape);
    ledger.problems = std::move(reading->problems);
    ledger.furtherProblems = reading->furtherProblems;
    ledger.skippedNumbers = std::move(reading->skippedNumbers);
    ledger.rows = reading->rows;
    return ledger;
}

} // namespace huiyin::exchange
