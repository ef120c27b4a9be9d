// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace huiyin {

//! Makes the numbers of new rows: 63 bits, growing, so that order of making is order of ids. Within one program they
//! never repeat; two programs that never met differ with the millisecond. Tests hand in a fixed beginning.
class IdSource {
public:
    //! A source that counts up from first: for tests and for files that must come out byte-equal.
    explicit IdSource(qint64 first = 1)
        : last_(first - 1)
    {
    }
    //! A source that follows the clock: millisecondsSince2020() shifted, plus a counter for what is made within one.
    explicit IdSource(std::function<qint64()> millisecondsSince2020)
        : clock_(std::move(millisecondsSince2020))
    {
    }

    qint64 next()
    {
        const qint64 floor = clock_ ? clock_() << counterBits : 0;
        last_ = last_ + 1 > floor ? last_ + 1 : floor;
        return last_;
    }
    template <class AnyId>
    AnyId make()
    {
        return AnyId(next());
    }
    //! Ids already in a file are never made again, whatever the clock says.
    void notBefore(qint64 used)
    {
        if (used > last_)
            last_ = used;
    }

private:
    static constexpr int counterBits = 22;
    std::function<qint64()> clock_;
    qint64 last_ = 0;
};

} // namespace huiyin
