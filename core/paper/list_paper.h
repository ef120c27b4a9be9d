// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/document.h"

#include <vector>

namespace huiyin::paper {

//! A list as somebody has it before them: what it is of, by which filter, and its rows as they are shown.
struct ShownList {
    QString title;
    QStringList notes; //!< the filter spelled out, how many of how many
    QStringList headings;
    std::vector<QStringList> rows;
};

//! The list on paper, its heading on each page, the notes under the title.
Document listDocument(const ShownList& list, const QString& office);

} // namespace huiyin::paper
