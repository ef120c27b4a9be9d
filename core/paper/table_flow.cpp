// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/column_widths.h"
#include "paper/flow.h"

#include <QCoreApplication>

namespace huiyin::paper {
namespace {

constexpr double roomyPadding = 5; // left and right of a cell's text
constexpr double tightPadding = 2.5;
constexpr qsizetype roomyColumns = 8; // a table of more columns is tight, so that it still stands upright
constexpr double rowPadding = 4.5;    // above and below
constexpr double strongRule = 0.8;
constexpr double hairRule = 0.4;
constexpr double keptWhole = 180;        // a table no higher than this is not divided
constexpr double squeezedIdeographs = 8; // a text column may be squeezed to so many characters a line: a unit's name

//! A row that is wrapped: for each cell its lines.
struct WrappedRow {
    QList<QList<Line>> cells;
    qsizetype lineCount = 1;
};

class TableFlow final : public Flow {
public:
    enum class Kind : quint8 { Ruled, Facts, MoreFacts };

    TableFlow(const Table& table, const FlowContext& context, Kind kind, bool isTied = false)
        : table_(table)
        , context_(context)
        , size_(context.sizes.table)
        , pitch_(context.sizes.table * 1.45)
        , padding_(table.columns.size() > roomyColumns ? tightPadding : roomyPadding)
        , kind_(kind)
        , isTied_(isTied)
    {
        for (Column& column : table_.columns)
            column.heading = printable(column.heading);
        for (QList<Row>* rows : {&table_.rows, &table_.totals}) {
            for (Row& row : *rows) {
                row.resize(table_.columns.size());
                for (Cell& cell : row)
                    cell.text = printable(cell.text);
            }
        }
        for (qsizetype i = 0; i < table_.columns.size(); ++i) {
            hasHead_ = hasHead_ || !table_.columns[i].heading.isEmpty();
            hasGroups_ = hasGroups_ || !table_.columns[i].group.isEmpty();
            needs_ += need(i);
        }
    }

    double minimumWidth() const override
    {
        double sum = 0;
        for (const ColumnNeed& need : needs_)
            sum += need.minimum;
        return sum;
    }

    void fit(double width) override
    {
        widths_ = columnWidths(needs_, width);
        headings_.clear();
        headLines_ = 1;
        for (qsizetype i = 0; i < table_.columns.size(); ++i) {
            headings_ += context_.measure.wrap(table_.columns[i].heading, Typeface::Heading, size_, textWidth(i));
            headLines_ = qMax(headLines_, headings_.back().size());
        }
    }

    bool keepsWithNext() const override { return isTied_; }

    //! A short table stays whole, of a long one the head and a row.
    double opening() const override
    {
        const Extent extent = measureExtent();
        return extent.whole <= keptWhole ? extent.whole : extent.first;
    }

    void place(PageBuilder& builder, double keepAfter) override
    {
        double totals = 0;
        for (const Row& row : table_.totals)
            totals += height(wrap(row).lineCount);
        const Extent extent = measureExtent();
        if (extent.whole <= keptWhole)
            builder.makeRoom(extent.whole + keepAfter);
        else
            builder.makeRoom(extent.first + (table_.rows.size() == 1 ? totals + keepAfter : 0));
        if (kind_ == Kind::MoreFacts && !builder.atTop()) {
            builder.advance(-rowPadding); // the line of the facts above is this one's first
            freshHead_ = true;
        } else {
            builder.gap(captionHeight() > 0 ? 0 : rowPadding);
            placeHead(builder, false);
        }
        freshPage_ = true;

        for (qsizetype i = 0; i < table_.rows.size(); ++i)
            placeRow(builder, table_.rows[i], i + 1 == table_.rows.size() ? totals + keepAfter : 0);
        if (!table_.totals.isEmpty())
            builder.rule(builder.sheet().left(), builder.sheet().right(), builder.y(), strongRule, inkColour);
        freshHead_ = true; // the strong line stands already
        for (qsizetype i = 0; i < table_.totals.size(); ++i)
            placeRow(builder, table_.totals[i], i + 1 == table_.totals.size() ? keepAfter : 0);
        outerRule(builder);
        builder.gap(rowPadding);
    }

private:
    struct Extent {
        double first = 0; // head and one row
        double whole = 0; // counted no further than it matters
    };

    Extent measureExtent() const
    {
        const double head = captionHeight() + headHeight() + rowPadding;
        Extent extent{head, head};
        for (const QList<Row>* rows : {&table_.rows, &table_.totals}) {
            for (const Row& row : *rows) {
                const double rowHeight = height(wrap(row).lineCount);
                if (extent.whole <= head)
                    extent.first = head + rowHeight;
                extent.whole += rowHeight;
                if (extent.whole > keptWhole)
                    return extent;
            }
        }
        return extent;
    }

    static Typeface face(const Cell& cell) { return cell.bold ? Typeface::Heading : Typeface::Body; }

    //! Figures stay on one line; text may wrap, but not below its longest Western word or a few ideographs.
    ColumnNeed need(qsizetype index) const
    {
        const Column& column = table_.columns[index];
        const bool wraps = column.align != Align::Right;
        double natural = 0, word = 0;
        const auto look = [&](const QString& text, Typeface typeface) {
            natural = qMax(natural, context_.measure.width(text, typeface, size_));
            if (wraps)
                word = qMax(word, longestWord(text, typeface));
        };
        for (const QList<Row>* rows : {&table_.rows, &table_.totals}) {
            for (const Row& row : *rows)
                look(row[index].text, face(row[index]));
        }
        const double cells = natural;
        look(column.heading, Typeface::Heading);
        // A heading may take two or three lines, but breaks no pair of ideographs and no word.
        const double heading = qMin(context_.measure.width(column.heading, Typeface::Heading, size_),
                                    qMax(2.05 * size_, longestWord(column.heading, Typeface::Heading)));
        const double squeezed = qMin(cells, qMax(word, squeezedIdeographs * size_));
        const double minimum = qMax(heading, wraps ? squeezed : cells) + 2 * padding_;
        return {qMax(natural + 2 * padding_, column.minimum), qMax(minimum, column.minimum), column.weight};
    }

    double longestWord(const QString& text, Typeface typeface) const
    {
        double longest = 0;
        qsizetype begin = 0;
        for (qsizetype i = 0; i <= text.size(); ++i) {
            if (i < text.size() && text[i] > u' ' && text[i].unicode() < 0x2E80)
                continue;
            if (i > begin)
                longest = qMax(longest, context_.measure.width(text.mid(begin, i - begin), typeface, size_));
            begin = i + 1;
        }
        return qMin(longest, 12 * size_); // a longer word breaks anywhere
    }

    double textWidth(qsizetype column) const { return widths_[column] - 2 * padding_ + 0.01; }
    double height(qsizetype lines) const { return double(lines) * pitch_ + 2 * rowPadding; }
    double captionHeight() const { return table_.caption.isEmpty() ? 0 : pitch_ + 2 * rowPadding; }
    double headHeight() const { return hasHead_ ? height(headLines_) + (hasGroups_ ? height(1) : 0) : 0; }

    WrappedRow wrap(const Row& row) const
    {
        WrappedRow wrapped;
        for (qsizetype i = 0; i < row.size(); ++i) {
            wrapped.cells += context_.measure.wrap(row[i].text, face(row[i]), size_, textWidth(i));
            wrapped.lineCount = qMax(wrapped.lineCount, wrapped.cells.back().size());
        }
        return wrapped;
    }

    void placeRow(PageBuilder& builder, const Row& row, double keepAfter)
    {
        const WrappedRow wrapped = wrap(row);
        const double whole = height(wrapped.lineCount);
        const double capacity = builder.sheet().height() - captionHeight() - headHeight();
        const double wanted = whole + keepAfter <= capacity ? whole + keepAfter : whole;
        if (!builder.fits(wanted) && !freshPage_)
            turnPage(builder);

        qsizetype from = 0;
        while (!builder.fits(height(wrapped.lineCount - from))) { // only a row that is taller than a page
            const auto room = qsizetype((builder.remaining() - 2 * rowPadding) / pitch_);
            placeLines(builder, row, wrapped, from, from + qMax<qsizetype>(1, room));
            from += qMax<qsizetype>(1, room);
            turnPage(builder);
        }
        placeLines(builder, row, wrapped, from, wrapped.lineCount);
    }

    void placeLines(PageBuilder& builder, const Row& row, const WrappedRow& wrapped, qsizetype from, qsizetype to)
    {
        if (!freshHead_)
            builder.rule(builder.sheet().left(), builder.sheet().right(), builder.y(), hairRule, hairColour);
        freshHead_ = freshPage_ = false;

        double left = builder.sheet().left();
        for (qsizetype column = 0; column < row.size(); ++column) {
            const QList<Line>& lines = wrapped.cells[column];
            const bool tabular = lines.size() == 1; // a wrapped line was not measured for it
            const TextStyle style{face(row[column]), size_, row[column].muted ? mutedColour : inkColour, tabular};
            double top = builder.y() + rowPadding;
            for (qsizetype i = from; i < qMin(to, lines.size()); ++i, top += pitch_)
                placeText(builder, lines[i].text, column, left, top, style);
            left += widths_[column];
        }
        builder.advance(height(to - from));
    }

    void placeText(PageBuilder& builder, const QString& text, qsizetype column, double left, double top,
                   const TextStyle& style) const
    {
        const Align align = table_.columns[column].align;
        const double x = align == Align::Right    ? left + widths_[column] - padding_
                         : align == Align::Center ? left + widths_[column] / 2
                                                  : left + padding_;
        builder.text(text, x, top, pitch_, style, align);
    }

    void turnPage(PageBuilder& builder)
    {
        outerRule(builder);
        builder.newPage();
        placeHead(builder, true);
        freshPage_ = true;
    }

    //! Above the head, at the foot of the page, and at the end.
    void outerRule(PageBuilder& builder) const
    {
        const bool strong = kind_ == Kind::Ruled;
        builder.rule(builder.sheet().left(), builder.sheet().right(), builder.y(), strong ? strongRule : hairRule,
                     strong ? inkColour : hairColour);
    }

    void placeHead(PageBuilder& builder, bool continued)
    {
        const Sheet& sheet = builder.sheet();
        if (!table_.caption.isEmpty()) {
            QString caption = printable(table_.caption);
            if (continued) //: %1 is the caption of a table that goes on from the page before
                caption = QCoreApplication::translate("Paper", "%1 (continued)").arg(caption);
            builder.text(caption, (sheet.left() + sheet.right()) / 2, builder.y() + rowPadding, pitch_,
                         {Typeface::Heading, size_}, Align::Center);
            builder.advance(captionHeight());
        }
        const double top = builder.y();
        outerRule(builder);
        freshHead_ = true;
        if (!hasHead_)
            return;
        placeHeadings(builder, top);
        if (hasGroups_)
            placeGroups(builder, top);
        builder.advance(headHeight());
        builder.rule(sheet.left(), sheet.right(), builder.y(), strongRule, inkColour);
    }

    void placeHeadings(PageBuilder& builder, double top) const
    {
        double left = builder.sheet().left();
        for (qsizetype i = 0; i < table_.columns.size(); ++i) {
            const bool grouped = !table_.columns[i].group.isEmpty();
            const double boxTop = grouped ? top + height(1) : top;
            const double boxHeight = grouped ? height(headLines_) : headHeight();
            double y = boxTop + (boxHeight - double(headings_[i].size()) * pitch_) / 2;
            for (const Line& line : headings_[i]) {
                placeText(builder, line.text, i, left, y, {Typeface::Heading, size_});
                y += pitch_;
            }
            left += widths_[i];
        }
    }

    void placeGroups(PageBuilder& builder, double top) const
    {
        double left = builder.sheet().left();
        for (qsizetype i = 0; i < table_.columns.size();) {
            const QString& group = table_.columns[i].group;
            double right = left;
            qsizetype next = i;
            for (; next < table_.columns.size() && table_.columns[next].group == group; ++next)
                right += widths_[next];
            if (!group.isEmpty()) {
                builder.text(printable(group), (left + right) / 2, top + rowPadding, pitch_, {Typeface::Heading, size_},
                             Align::Center);
                builder.rule(left + padding_, right - padding_, top + height(1), hairRule, inkColour);
            }
            left = right;
            i = next;
        }
    }

    Table table_;
    FlowContext context_;
    double size_;
    double pitch_;
    double padding_;
    Kind kind_;
    bool isTied_;
    bool hasHead_ = false;
    bool hasGroups_ = false;
    bool freshHead_ = false; // the line above the next row stands already
    bool freshPage_ = false; // no row stands on this page yet
    QList<ColumnNeed> needs_;
    QList<double> widths_;
    QList<QList<Line>> headings_;
    qsizetype headLines_ = 1;
};

} // namespace

FlowPtr tableFlow(const Table& table, const FlowContext& context)
{
    return std::make_unique<TableFlow>(table, context, TableFlow::Kind::Ruled);
}

FlowPtr factsFlow(const Facts& facts, bool joined, const FlowContext& context)
{
    const int pairs = qMax(1, facts.pairsPerLine);
    Table table;
    for (int i = 0; i < pairs; ++i) {
        const double fourIdeographs = 4 * context.sizes.table + 2 * roomyPadding; // so that blocks of facts align
        table.columns += Column{.heading = {}, .align = Align::Left, .weight = 0, .minimum = fourIdeographs};
        table.columns += Column{.heading = {}, .align = Align::Left, .weight = 1};
    }
    for (qsizetype i = 0; i < facts.facts.size(); i += pairs) {
        Row row;
        for (qsizetype j = i; j < qMin(i + pairs, facts.facts.size()); ++j)
            row << Cell{.text = facts.facts[j].label, .muted = true} << Cell{.text = facts.facts[j].value};
        table.rows += row;
    }
    return std::make_unique<TableFlow>(table, context, joined ? TableFlow::Kind::MoreFacts : TableFlow::Kind::Facts,
                                       facts.tied);
}

} // namespace huiyin::paper
