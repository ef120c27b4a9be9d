// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be printed, and nothing of how: plain text in blocks. Whoever knows a report fills in a Document; layout()
// in page_layout.h makes pages of it. Text is never markup.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace huiyin::paper {

//! A heading of level 1 to 4. When numbered, the page writes 一、 （一） 1. （1） before it, counting by itself.
struct Heading {
    int level = 1;
    QString text;
    bool numbered = true;
};

//! Running text, first line indented by two characters unless said otherwise. A line feed begins a new line.
struct Paragraph {
    QString text;
    bool indented = true;
};

struct Fact {
    QString label;
    QString value;
};

//! Labels and values under each other, in one or two pairs a line; long values wrap.
struct Facts {
    QList<Fact> facts;
    int pairsPerLine = 1;
    bool tied = false; //!< stays on one page with the block that follows: what is signed and the signatures
};

enum class Align : quint8 { Left, Right, Center };

//! A column of a table. Neighbours with the same group heading stand under it in a head of two rows. Right means
//! figures: they stay on one line. The minimum is in points, padding included; the weight shares out what is left over.
struct Column {
    QString heading;
    QString group = {};
    Align align = Align::Left;
    double weight = 1;
    double minimum = 0;
};

struct Cell {
    QString text;
    bool bold = false;
    bool muted = false;
};

using Row = QList<Cell>; //!< cells that are missing at the end are empty

//! Rows under a head that repeats on every page; the totals stand under a stronger line.
struct Table {
    QString caption;
    QList<Column> columns;
    QList<Row> rows;
    QList<Row> totals;
};

//! How an area is filled; told apart in black and white, from the darkest to the empty one.
enum class Hatch : quint8 { Solid, Cross, Diagonal, Horizontal, Dots, Blank };

struct LegendEntry {
    QString key;
    QString label;
    Hatch hatch = Hatch::Solid;
};

struct Segment {
    QString key; //!< as in the legend
    int value = 0;
};

//! One bar: its label left, its segments in the legend's order, and a text behind it such as 14/17.
struct Bar {
    QString label;
    QList<Segment> segments;
    QString trailing;
};

//! Stacked horizontal bars. As counts, all bars share one scale; as shares, each bar has the full width.
struct Chart {
    enum class Scale : quint8 { Counts, Shares };

    QString caption;
    QList<LegendEntry> legend;
    QList<Bar> bars;
    Scale scale = Scale::Counts;
};

struct Spacer {
    double points = 12;
};

struct PageBreak {};

using Block = std::variant<Heading, Paragraph, Facts, Table, Chart, Spacer, PageBreak>;

//! A document before it has pages. Landscape is chosen by the widest table unless it is said here.
struct Document {
    QString runningHeader; //!< small, at the head of every page but the one with the title
    QString runningFooter; //!< small, left in the foot: snapshot, definition, date of the figures
    QStringList titleLines;
    QString subtitle;
    QString addressee; //!< of a letter: for the name of its file
    QList<Block> blocks;
    QStringList footnotes;
    QStringList signature; //!< office, date
    QList<Block> annex;    //!< behind the signature, from a new page: a slip to be sent back
    std::optional<bool> landscape;
};

} // namespace huiyin::paper
