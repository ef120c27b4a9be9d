// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/list_paper.h"

#include <algorithm>

namespace huiyin::paper {

namespace {

constexpr double signWidth = 5.6; // pt: half of an ideograph in the type of a table, with its air
constexpr double padding = 12;
constexpr int longestKept = 12; // half signs: a number or a day stays on one line

//! In half signs, as wide as the text is set.
int widthOf(const QString& text)
{
    int width = 0;
    for (const QChar sign : text)
        width += sign.unicode() < 0x2E80 ? 1 : 2;
    return width;
}

} // namespace

Document listDocument(const ShownList& list, const QString& office)
{
    std::vector<int> widths;
    for (qsizetype column = 0; column < list.headings.size(); ++column) {
        int width = widthOf(list.headings[column]);
        for (const QStringList& row : list.rows)
            width = std::max(width, widthOf(row.value(column)));
        widths.push_back(width);
    }
    Table table;
    for (qsizetype column = 0; column < list.headings.size(); ++column) {
        const int width = widths[size_t(column)];
        table.columns << Column{.heading = list.headings[column],
                                .weight = std::clamp(width, 4, 40) / 8.0,
                                .minimum = padding + signWidth * std::min(width, longestKept)};
    }
    for (const QStringList& row : list.rows) {
        Row cells;
        for (const QString& text : row)
            cells << Cell{.text = text};
        table.rows << cells;
    }
    Document document;
    document.runningHeader = list.title;
    document.runningFooter = office;
    document.titleLines = {list.title};
    for (const QString& note : list.notes)
        document.blocks << Paragraph{note, false};
    document.blocks << table;
    return document;
}

} // namespace huiyin::paper
