// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace huiyin::casefile {

//! Why a file cannot be used: one sentence what, one what to do, both translated.
struct OpenError {
    enum class Kind : quint8 {
        Missing,
        NotAFile,
        NotReadable,
        Empty,
        NotOurs,
        Newer,
        Damaged,
        SchemaChanged,
        Locked,
        ReadOnly,
        Exists,
        Full,
        Other
    };
    Kind kind;
    QString what;
    QString remedy;

    QString line() const { return what + u' ' + remedy; }
};

enum class Access : quint8 { Read, Write };

} // namespace huiyin::casefile
