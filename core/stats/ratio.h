// SPDX-License-Identifier: GPL-3.0-or-later
// stats: what the numbers mean. Metrics are rows of data; counts come from casefile, words and exact rounding from
// here.
#pragma once

#include <QString>

#include <optional>

namespace huiyin::stats {

//! A numerator over a denominator; formats itself and is never a double before it is printed.
struct Ratio {
    qint64 numerator = 0;
    qint64 denominator = 0;

    //! Half-up to so many decimals, "75.57"; nothing for 0/0.
    std::optional<QString> percent(int decimals = 2) const;
    //! "75.57%（99/131）" on paper and screen; "—" for 0/0. Trailing zeros are kept: 45.00 says how exact it is.
    QString text(int decimals = 2) const;
    friend bool operator==(const Ratio&, const Ratio&) = default;
};

} // namespace huiyin::stats
