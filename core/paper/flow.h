// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of the layout: one block of a document on its way to the pages.
#pragma once

#include "paper/page_builder.h"
#include "paper/page_layout.h"
#include "paper/text_measure.h"

#include <memory>

namespace huiyin::paper {

//! What every block needs to know while it is laid out.
struct FlowContext {
    TextMeasure& measure;
    const TypeSizes& sizes;
};

//! A block is first asked how wide it must be, then told how wide the page is, then put down.
class Flow {
public:
    virtual ~Flow() = default;

    virtual double minimumWidth() const { return 0; }
    virtual void fit(double width) = 0;

    //! The height of the least that may stand at the foot of a page: a head with its first row, two lines of text.
    virtual double opening() const = 0;

    //! True for a heading, and for what is tied to its signatures: it goes where the beginning of the next block goes.
    virtual bool keepsWithNext() const { return false; }

    //! Puts the block down. What follows needs so much height and is to stand on the same page as this block's end.
    virtual void place(PageBuilder& builder, double keepAfter) = 0;
};

using FlowPtr = std::unique_ptr<Flow>;

FlowPtr titleFlow(const QStringList& lines, const QString& subtitle, const FlowContext& context);
FlowPtr headingFlow(const Heading& heading, const QString& number, const FlowContext& context);
FlowPtr paragraphFlow(const Paragraph& paragraph, const FlowContext& context);
FlowPtr footnotesFlow(const QStringList& notes, const FlowContext& context);
FlowPtr signatureFlow(const QStringList& lines, const FlowContext& context);
FlowPtr factsFlow(const Facts& facts, bool joined, const FlowContext& context); // joined: facts stand right above
FlowPtr tableFlow(const Table& table, const FlowContext& context);
FlowPtr chartFlow(const Chart& chart, const FlowContext& context);
FlowPtr spacerFlow(double points);
FlowPtr pageBreakFlow();

} // namespace huiyin::paper
