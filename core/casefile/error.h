// SPDX-License-Identifier: GPL-3.0-or-later
// casefile: the one file of an office. The only room with SQL; who calls it is desk, and rooms above through desk.
#pragma once

#include <QString>

#include <stdexcept>

namespace huiyin::casefile {

//! The file, the disk or the program's own SQL failed: never a person's mistake. Caught in app/, nowhere between.
class Error : public std::runtime_error {
public:
    enum class Kind : quint8 { Damaged, Busy, Full, ReadOnly, Other };

    explicit Error(const QString& what, Kind kind = Kind::Other)
        : std::runtime_error(what.toStdString())
        , kind_(kind)
    {
    }
    Kind kind() const { return kind_; }
    QString message() const { return QString::fromUtf8(what()); }

private:
    Kind kind_;
};

} // namespace huiyin::casefile
