// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/flow.h"

#include <numeric>

namespace huiyin::paper {
namespace {

constexpr double barHeight = 13;
constexpr double barGap = 9;
constexpr double tightGap = 3; // between the bars of a long chart, so that it leaves room for the notes below it
constexpr qsizetype roomyBars = 15;
constexpr double between = 8; // label, bar, trailing text
constexpr double swatchWidth = 16;
constexpr double swatchHeight = 8;
constexpr double figureSize = 8;
constexpr qsizetype fewestOnPage = 3; // of a chart of several pages the last has no fewer bars
constexpr double keptWhole = 340;     // half a page

struct LegendLine {
    QList<qsizetype> entries;
};

class ChartFlow final : public Flow {
public:
    ChartFlow(const Chart& chart, const FlowContext& context)
        : chart_(chart)
        , context_(context)
        , size_(context.sizes.table)
        , pitch_(context.sizes.table * 1.45)
        , gap_(chart.bars.size() > roomyBars ? tightGap : barGap)
    {
        for (const Bar& bar : chart_.bars)
            largest_ = qMax(largest_, total(bar));
    }

    void fit(double width) override
    {
        double label = 0, trailing = 0;
        for (const Bar& bar : chart_.bars) {
            label = qMax(label, measured(bar.label));
            trailing = qMax(trailing, measured(bar.trailing));
        }
        labelWidth_ = qMin(label + 0.01, width * 0.34);
        trailingWidth_ = qMin(trailing, width * 0.3);
        barWidth_ = width - labelWidth_ - between - (trailingWidth_ > 0 ? trailingWidth_ + between : 0);
        arrangeLegend(width);
    }

    //! A chart of ordinary size stays whole.
    double opening() const override
    {
        double first = captionHeight() + legendHeight() + barGap;
        double whole = first;
        for (const Bar& bar : chart_.bars)
            whole += height(bar);
        if (!chart_.bars.isEmpty())
            first += height(chart_.bars.front());
        return whole <= keptWhole ? whole : first;
    }

    void place(PageBuilder& builder, double keepAfter) override
    {
        double bars = 0;
        for (const Bar& bar : chart_.bars)
            bars += height(bar);
        const double whole = captionHeight() + legendHeight() + bars + barGap;
        const bool isSmall = whole <= keptWhole;
        // what fits on one page stands on one page; notes may follow it on the next, no bar is left alone with them
        const double pageHeight = builder.sheet().height();
        builder.makeRoom(isSmall ? whole + keepAfter : whole <= pageHeight ? whole : opening());
        builder.gap(barGap / 2);
        placeHead(builder);
        for (qsizetype i = 0; i < chart_.bars.size(); ++i) {
            const Bar& bar = chart_.bars[i];
            const bool beginsTheEnd = i + fewestOnPage == chart_.bars.size();
            double wanted = height(bar);
            for (qsizetype j = i + 1; beginsTheEnd && j < chart_.bars.size(); ++j)
                wanted += height(chart_.bars[j]);
            if (!builder.fits(wanted) && i > 0) {
                builder.newPage();
                placeLegend(builder);
            }
            placeBar(builder, bar);
        }
        builder.gap(barGap / 2);
    }

private:
    static int total(const Bar& bar)
    {
        return std::accumulate(bar.segments.cbegin(), bar.segments.cend(), 0,
                               [](int sum, const Segment& segment) { return sum + qMax(0, segment.value); });
    }

    double measured(const QString& text) const
    {
        return context_.measure.width(printable(text), Typeface::Body, size_);
    }
    double captionHeight() const { return chart_.caption.isEmpty() ? 0 : pitch_ + barGap; }
    double legendHeight() const { return legend_.isEmpty() ? 0 : double(legend_.size()) * pitch_ + barGap; }

    QList<Line> label(const Bar& bar) const
    {
        return context_.measure.wrap(printable(bar.label), Typeface::Body, size_, labelWidth_ + 0.01);
    }

    double height(const Bar& bar) const { return qMax(barHeight, double(label(bar).size()) * pitch_) + gap_; }

    void arrangeLegend(double width)
    {
        legend_.clear();
        double x = width;
        for (qsizetype i = 0; i < chart_.legend.size(); ++i) {
            const double entry = entryWidth(chart_.legend[i]);
            if (legend_.isEmpty() || x + entry > width) {
                legend_ += LegendLine{};
                x = 0;
            }
            legend_.back().entries += i;
            x += entry;
        }
    }

    double entryWidth(const LegendEntry& entry) const { return swatchWidth + 4 + measured(entry.label) + 14; }

    void placeHead(PageBuilder& builder) const
    {
        if (!chart_.caption.isEmpty()) {
            builder.text(printable(chart_.caption), (builder.sheet().left() + builder.sheet().right()) / 2, builder.y(),
                         pitch_, {Typeface::Heading, size_}, Align::Center);
            builder.advance(captionHeight());
        }
        placeLegend(builder);
    }

    void placeLegend(PageBuilder& builder) const
    {
        for (const LegendLine& line : legend_) {
            double x = builder.sheet().left();
            for (const qsizetype index : line.entries) {
                const LegendEntry& entry = chart_.legend[index];
                const double top = builder.y() + (pitch_ - swatchHeight) / 2;
                builder.add(AreaOp{QRectF(x, top, swatchWidth, swatchHeight), entry.hatch, inkColour});
                builder.text(printable(entry.label), x + swatchWidth + 4, builder.y(), pitch_, {Typeface::Body, size_});
                x += entryWidth(entry);
            }
            builder.advance(pitch_);
        }
        if (!legend_.isEmpty())
            builder.advance(barGap);
    }

    void placeBar(PageBuilder& builder, const Bar& bar) const
    {
        const double rowHeight = height(bar) - gap_;
        const QList<Line> lines = label(bar);
        double top = builder.y() + (rowHeight - double(lines.size()) * pitch_) / 2;
        for (const Line& line : lines) {
            builder.text(line.text, builder.sheet().left(), top, pitch_, {Typeface::Body, size_});
            top += pitch_;
        }

        const double middle = builder.y() + rowHeight / 2;
        const double end = placeSegments(builder, bar, builder.sheet().left() + labelWidth_ + between, middle);
        const bool shares = chart_.scale == Chart::Scale::Shares;
        const double x = shares ? builder.sheet().right() : end + between;
        builder.text(printable(bar.trailing), x, middle - pitch_ / 2, pitch_, {Typeface::Body, size_},
                     shares ? Align::Right : Align::Left);
        builder.advance(height(bar));
    }

    //! Draws the segments in the legend's order and returns where the bar ends.
    double placeSegments(PageBuilder& builder, const Bar& bar, double x, double middle) const
    {
        const int scale = chart_.scale == Chart::Scale::Shares ? total(bar) : largest_;
        if (scale <= 0)
            return x;
        for (const LegendEntry& entry : chart_.legend) {
            for (const Segment& segment : bar.segments) {
                if (segment.key != entry.key || segment.value <= 0)
                    continue;
                const QRectF area(x, middle - barHeight / 2, barWidth_ * segment.value / scale, barHeight);
                builder.add(AreaOp{area, entry.hatch, inkColour});
                placeFigure(builder, area, entry.hatch, segment.value);
                x = area.right();
            }
        }
        return x;
    }

    //! The segment's figure in its middle, where there is room for it.
    void placeFigure(PageBuilder& builder, const QRectF& area, Hatch hatch, int value) const
    {
        const QString figure = QString::number(value);
        const double width = context_.measure.width(figure, Typeface::Heading, figureSize);
        if (width + 6 > area.width())
            return;
        if (hatch != Hatch::Solid)
            builder.add(
                ClearOp{QRectF(area.center().x() - width / 2 - 2, area.top() + 2, width + 4, area.height() - 4)});
        const QRgb colour = hatch == Hatch::Solid ? 0xFFFFFFFF : inkColour;
        builder.text(figure, area.center().x(), area.top(), area.height(), {Typeface::Heading, figureSize, colour},
                     Align::Center);
    }

    Chart chart_;
    FlowContext context_;
    double size_;
    double pitch_;
    double gap_; // below each bar
    int largest_ = 0;
    double labelWidth_ = 0;
    double trailingWidth_ = 0;
    double barWidth_ = 0;
    QList<LegendLine> legend_;
};

} // namespace

FlowPtr chartFlow(const Chart& chart, const FlowContext& context)
{
    return std::make_unique<ChartFlow>(chart, context);
}

} // namespace huiyin::paper
