// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace huiyin {

//! A name that is data of a place (a rule set, a class label, an article, a holiday): Chinese, and English where known.
struct LocalName {
    QString zh;
    QString en;

    //! The name in the language of the program, else the one there is. The language is asked of the loaded translation
    //! (context "LocalName", source "en", which zh_CN translates as "zh"), so that names never mix with other words.
    QString text() const;
    bool isEmpty() const { return zh.isEmpty() && en.isEmpty(); }
    friend bool operator==(const LocalName&, const LocalName&) = default;
};

} // namespace huiyin
