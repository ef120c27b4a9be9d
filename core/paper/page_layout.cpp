// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/page_layout.h"

#include "paper/flow.h"
#include "paper/numerals.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <vector>

namespace huiyin::paper {
namespace {

constexpr QSizeF a4{210 * pointsPerMillimetre, 297 * pointsPerMillimetre};

//! Counts headings: a heading begins the deeper levels anew.
class HeadingCounter {
public:
    QString next(const Heading& heading)
    {
        const int level = qBound(1, heading.level, int(counts_.size()));
        std::fill(counts_.begin() + level, counts_.end(), 0);
        if (!heading.numbered)
            return {};
        return headingNumber(level, ++counts_[size_t(level) - 1]);
    }

private:
    std::array<int, 4> counts_{};
};

bool isEmptySpace(const Block& block)
{
    return std::holds_alternative<Spacer>(block) || std::holds_alternative<PageBreak>(block);
}

//! A block on its way to the pages.
struct Maker {
    const FlowContext& context;
    HeadingCounter& counter;
    bool afterFacts;
    FlowPtr operator()(const Heading& b) const { return headingFlow(b, counter.next(b), context); }
    FlowPtr operator()(const Paragraph& b) const { return paragraphFlow(b, context); }
    FlowPtr operator()(const Facts& b) const { return factsFlow(b, afterFacts, context); }
    FlowPtr operator()(const Table& b) const { return tableFlow(b, context); }
    FlowPtr operator()(const Chart& b) const { return chartFlow(b, context); }
    FlowPtr operator()(const Spacer& b) const { return spacerFlow(b.points); }
    FlowPtr operator()(const PageBreak&) const { return pageBreakFlow(); }
};

std::vector<FlowPtr> flowsOf(const Document& document, const FlowContext& context)
{
    QList<Block> blocks = document.blocks;
    while (!blocks.isEmpty() && isEmptySpace(blocks.back()))
        blocks.removeLast();
    HeadingCounter counter;
    std::vector<FlowPtr> flows;
    if (!document.titleLines.isEmpty())
        flows.push_back(titleFlow(document.titleLines, document.subtitle, context));
    bool afterFacts = false;
    for (const Block& block : blocks) {
        flows.push_back(std::visit(Maker{context, counter, afterFacts}, block));
        afterFacts = std::holds_alternative<Facts>(block);
    }
    return flows;
}

std::vector<FlowPtr> tailOf(const Document& document, const FlowContext& context)
{
    std::vector<FlowPtr> tail;
    if (!document.footnotes.isEmpty())
        tail.push_back(footnotesFlow(document.footnotes, context));
    if (!document.signature.isEmpty())
        tail.push_back(signatureFlow(document.signature, context));
    if (!document.annex.isEmpty())
        tail.push_back(pageBreakFlow());
    HeadingCounter counter;
    for (const Block& block : document.annex)
        tail.push_back(std::visit(Maker{context, counter, false}, block));
    return tail;
}

Sheet sheetOf(QSizeF size, const QMarginsF& millimetres)
{
    return {size, millimetres * pointsPerMillimetre};
}

Sheet chooseSheet(const std::optional<bool>& landscape, const PageSetup& setup, double needed)
{
    const Sheet official = sheetOf(a4, setup.margins);
    const QMarginsF& slim = setup.narrowMargins;
    const Sheet narrow = sheetOf(a4, {slim.left(), setup.margins.top(), slim.right(), setup.margins.bottom()});
    const Sheet lying = sheetOf(a4.transposed(), slim);
    if (landscape.has_value() ? *landscape : needed > narrow.width())
        return lying;
    return needed > official.width() ? narrow : official;
}

//! Each block keeps what must stand beside its end: a heading the beginning of what it heads, the last block the notes
//! and the signature, so that no page holds a signature alone.
void placeAll(PageBuilder& builder, std::vector<FlowPtr>& flows, size_t bodyCount)
{
    for (const FlowPtr& flow : flows)
        flow->fit(builder.sheet().width());

    double tail = 0;
    for (size_t i = bodyCount; i < flows.size(); ++i)
        tail += flows[i]->opening();
    if (tail > builder.sheet().height() / 2)
        tail = 0;

    double keep = 0;
    std::vector<double> keeps(flows.size());
    for (size_t i = flows.size(); i-- > 0;) {
        const bool lastOfBody = i + 1 == bodyCount;
        keeps[i] = lastOfBody                                  ? tail
                   : flows[i]->keepsWithNext()                 ? keep
                   : i + 1 > bodyCount && i + 1 < flows.size() ? keep
                                                               : 0;
        keep = flows[i]->opening() + (flows[i]->keepsWithNext() ? keeps[i] : 0);
    }
    for (size_t i = 0; i < flows.size(); ++i)
        flows[i]->place(builder, keeps[i]);
}

//! The header, the footer and the page's number. A long footer wraps beside the number.
void addRunningLines(Pages& pages, const Sheet& sheet, const Document& document, const FlowContext& context)
{
    const double size = context.sizes.running;
    const double pitch = size * 1.4;
    const double headTop = sheet.top() - 7 * pointsPerMillimetre - pitch;
    const double footTop = sheet.bottom() + 7 * pointsPerMillimetre;
    const double middle = (sheet.left() + sheet.right()) / 2;
    const bool aside = !document.runningFooter.isEmpty();
    const TextStyle muted{Typeface::Song, size, mutedColour};
    const TextStyle ink{Typeface::Song, size, inkColour};
    const double footerWidth = sheet.width() - 12 * size; // the number has the rest
    const auto footer = context.measure.wrap(printable(document.runningFooter), muted.typeface, size, footerWidth);

    for (int i = 0; i < pages.count(); ++i) {
        auto& operations = pages.pages[i].operations;
        const bool titlePage = i == 0 && !document.titleLines.isEmpty();
        if (!document.runningHeader.isEmpty() && !titlePage)
            operations +=
                textInLine(printable(document.runningHeader), sheet.left(), headTop, pitch, muted, Align::Left);
        for (qsizetype line = 0; aside && line < footer.size(); ++line) {
            const double top = footTop + double(line) * pitch;
            operations += textInLine(footer[line].text, sheet.left(), top, pitch, muted, Align::Left);
        }
        //: in the foot of a page; %1 is its number, %2 how many there are
        const QString number = QCoreApplication::translate("Paper", "Page %1 of %2").arg(i + 1).arg(pages.count());
        operations += textInLine(number, aside ? sheet.right() : middle, footTop, pitch, ink,
                                 aside ? Align::Right : Align::Center);
    }
}

void shift(Operation& operation, double dx)
{
    struct Shifter {
        double dx;
        void operator()(TextOp& op) const { op.at.rx() += dx; }
        void operator()(RuleOp& op) const { op.line.translate(dx, 0); }
        void operator()(AreaOp& op) const { op.area.translate(dx, 0); }
        void operator()(ClearOp& op) const { op.area.translate(dx, 0); }
    };
    std::visit(Shifter{dx}, operation);
}

} // namespace

TypeSizes TypeSizes::official()
{
    return {.title = 22, .subtitle = 16, .body = 16, .table = 12, .note = 10.5, .running = 10.5, .bodyPitch = 28.99};
}

Pages layout(const Document& document, const PageSetup& setup)
{
    TextMeasure measure;
    const FlowContext context{measure, setup.sizes};
    std::vector<FlowPtr> flows = flowsOf(document, context);
    const size_t bodyCount = flows.size();
    for (FlowPtr& flow : tailOf(document, context))
        flows.push_back(std::move(flow));

    double needed = 0;
    for (const FlowPtr& flow : flows)
        needed = qMax(needed, flow->minimumWidth());
    const Sheet sheet = chooseSheet(document.landscape, setup, needed);

    PageBuilder builder(sheet);
    placeAll(builder, flows, bodyCount);
    Pages pages = builder.take();
    addRunningLines(pages, sheet, document, context);

    const double exchange = sheet.margins.right() - sheet.margins.left();
    for (int i = 1; setup.duplex && i < pages.count(); i += 2) {
        for (Operation& operation : pages.pages[i].operations)
            shift(operation, exchange);
    }
    return pages;
}

} // namespace huiyin::paper
