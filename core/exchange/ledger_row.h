// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ledger.h"
#include "exchange/ledger_shape.h"
#include "exchange/ledger_text.h"

#include <array>
#include <vector>

namespace huiyin::exchange {

//! One row of a table by the meaning of its columns, and what was wrong with it.
class LedgerRow {
public:
    explicit LedgerRow(const LedgerShape& shape);

    void moveTo(int row, const std::vector<Cell>& cells);

    int number() const { return row_; }
    bool has(Column column) const { return !places(column).empty(); }
    const std::vector<ColumnUse>& places(Column column) const { return places_[size_t(column)]; }
    const Cell& cell(Column column) const;
    const Cell& at(const ColumnUse& use) const;

    //! A cell's text, trimmed; an error value of a formula is a problem and no text.
    QString text(Column column);
    //! The same on one line, for names of things.
    QString line(Column column);
    //! A person's name, without the blanks that pad it; not split.
    QString person(Column column);

    //! What a cell says, or what stands for nothing after a problem was noted; decisive cells take the row with them.
    template <class T>
    T take(Column column, const Understood<T>& understood, bool decisive)
    {
        if (understood)
            return *understood;
        note(column, understood.error(), decisive);
        return T{};
    }
    std::optional<QDate> date(Column column, std::optional<int> year, bool decisive);

    void note(Column column, const QString& reason, bool decisive);
    void note(const ColumnUse& use, const QString& reason, bool decisive);
    //! Whether a decisive cell could not be read, so that the row must be left out.
    bool isSpoilt() const { return spoilt_; }
    //! The problems of this row; each is told as skipped when the row is.
    std::vector<desk::LedgerProblem> takeProblems();

    //! Rows that are no entries: blank but for their number, totals, dividing lines, notes, headings said once more.
    bool isDecoration(Column needed) const;

private:
    QString firstText() const;
    bool isLine(const QString& entry) const;

    const LedgerShape& shape_;
    std::array<std::vector<ColumnUse>, size_t(Column::Own) + 1> places_;
    int row_ = 0;
    const std::vector<Cell>* cells_ = nullptr;
    std::vector<Cell> cleaned_; //!< the cells, where one of them holds what is no text
    std::vector<desk::LedgerProblem> problems_;
    bool spoilt_ = false;
};

} // namespace huiyin::exchange
