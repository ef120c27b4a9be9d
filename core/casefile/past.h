// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/database.h"

#include <QDate>

#include <optional>

namespace huiyin::casefile {

//! While it lives, this connection reads cases and shares as they stood at the end of a day: cases with a later step
//! are rewound (lifecycle/rewind.h) into temporary tables that stand before those of the file. Does nothing where no
//! case has a later step, and inside another one.
class Past {
public:
    Past(const Database& db, std::optional<QDate> day);
    ~Past();
    Past(const Past&) = delete;
    Past& operator=(const Past&) = delete;

private:
    bool hasTable(const char* name) const;
    void workOut(QDate day, const QString& key) const;

    const Database& db_;
    bool stands_ = false;
};

} // namespace huiyin::casefile
