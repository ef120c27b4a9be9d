// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace huiyin::calendar {

//! What a limit is counted in: 日, 工作日, 月.
enum class Span : quint8 { Days, WorkingDays, Months };

//! A limit as a rule names it: 5D, 10WD, 3M.
struct Interval {
    int value = 0;
    Span span = Span::Days;

    //! From "3M", "10WD" or "5D"; case, blanks and full-width digits do not matter. The value is 1 to 9999; nothing for
    //! any other text.
    static std::optional<Interval> parse(QStringView text);
    QString toString() const; //!< "10WD": what parse() reads
    QString words() const;    //!< "10 working days", translated

    friend bool operator==(const Interval&, const Interval&) = default;
};

} // namespace huiyin::calendar
