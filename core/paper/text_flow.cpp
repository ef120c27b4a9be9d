// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/flow.h"
#include "paper/numerals.h"

#include <QCoreApplication>

#include <algorithm>

namespace huiyin::paper {
namespace {

//! Lines of text that go over as many pages as they need, never one line alone at the foot or at the head of a page.
class TextFlow : public Flow {
public:
    double opening() const override { return before_ + pitch_ * double(qMin<qsizetype>(lines_.size(), 2)); }

    void place(PageBuilder& builder, double keepAfter) override
    {
        builder.makeRoom(opening());
        builder.gap(before_);
        for (qsizetype next = 0; next < lines_.size();) {
            const qsizetype count = countFor(builder, lines_.size() - next, keepAfter);
            for (qsizetype i = next; i < next + count; ++i)
                placeLine(builder, lines_[i]);
            next += count;
            if (next < lines_.size())
                builder.newPage();
        }
        builder.gap(after_);
    }

protected:
    struct PlacedLine {
        QString text;
        double indent = 0;
        double stretchTo = 0;
        Align align = Align::Left;
        QString label = {}; // left of the indent
    };

    TextFlow(const FlowContext& context, TextStyle style, double pitch)
        : context_(context)
        , style_(style)
        , pitch_(pitch)
    {
    }

    FlowContext context_;
    TextStyle style_;
    double pitch_;
    double before_ = 0;
    double after_ = 0;
    QList<PlacedLine> lines_;

private:
    qsizetype countFor(const PageBuilder& builder, qsizetype left, double keepAfter) const
    {
        const auto room = qMax<qsizetype>(1, qsizetype((builder.remaining() + 0.01) / pitch_));
        if (left <= room && builder.fits(double(left) * pitch_ + after_ + keepAfter))
            return left;
        const qsizetype most = qMin(room, left - 2); // two lines go over
        if (most >= 2)
            return most;
        if (!builder.atTop())
            return 0;
        return qMin(room, left);
    }

    void placeLine(PageBuilder& builder, const PlacedLine& line) const
    {
        const Sheet& sheet = builder.sheet();
        const double x = line.align == Align::Right    ? sheet.right() - line.indent
                         : line.align == Align::Center ? (sheet.left() + sheet.right()) / 2
                                                       : sheet.left() + line.indent;
        if (!line.label.isEmpty())
            builder.text(line.label, sheet.left(), builder.y(), pitch_, style_);
        builder.text(line.text, x, builder.y(), pitch_, style_, line.align, line.stretchTo);
        builder.advance(pitch_);
    }
};

//! Whether a line of a title may begin so: a number is not torn from its measure word, nor 的 from what it belongs to.
bool beginsWell(const QString& line)
{
    return !line.isEmpty() && !QStringLiteral("次年月日号届的").contains(line.front()) && !line.front().isDigit();
}

//! A title of several lines in lines of about one length, each a unit of sense (GB/T 9704-2012, 7.3.1).
QList<Line> balanced(const QString& title, const TextStyle& style, double width, TextMeasure& measure)
{
    const QList<Line> widest = measure.wrap(title, style.typeface, style.points, width);
    const auto count = widest.size();
    for (double narrow = width / double(count); count > 1 && narrow < width; narrow += style.points / 2) {
        const QList<Line> lines = measure.wrap(title, style.typeface, style.points, narrow);
        if (lines.size() == count &&
            std::all_of(lines.begin(), lines.end(), [](const Line& line) { return beginsWell(line.text); }))
            return lines;
    }
    return widest;
}

class TitleFlow final : public TextFlow {
public:
    TitleFlow(const QStringList& titles, const QString& subtitle, const FlowContext& context)
        : TextFlow(context, {Typeface::Title, context.sizes.title}, context.sizes.title * 1.5)
        , titles_(titles)
        , subtitle_(subtitle)
    {
        after_ = subtitle.isEmpty() ? context.sizes.body : 0;
    }

    void fit(double width) override
    {
        lines_.clear();
        for (const QString& title : titles_) {
            for (const Line& line : balanced(printable(title), style_, width, context_.measure))
                lines_ += PlacedLine{line.text, 0, 0, Align::Center};
        }
        subtitleLines_ = {};
        if (!subtitle_.isEmpty())
            subtitleLines_ = context_.measure.wrap(printable(subtitle_), Typeface::Kai, context_.sizes.subtitle, width);
    }

    void place(PageBuilder& builder, double keepAfter) override
    {
        TextFlow::place(builder, keepAfter);
        const double pitch = context_.sizes.subtitle * 1.6;
        builder.advance(subtitleLines_.isEmpty() ? 0 : pitch / 4);
        const double middle = (builder.sheet().left() + builder.sheet().right()) / 2;
        for (const Line& line : subtitleLines_) {
            builder.text(line.text, middle, builder.y(), pitch, {Typeface::Kai, context_.sizes.subtitle},
                         Align::Center);
            builder.advance(pitch);
        }
        if (!subtitleLines_.isEmpty())
            builder.advance(context_.sizes.body);
    }

private:
    QStringList titles_;
    QString subtitle_;
    QList<Line> subtitleLines_;
};

class ParagraphFlow final : public TextFlow {
public:
    ParagraphFlow(const QString& text, bool indented, TextStyle style, const FlowContext& context)
        : TextFlow(context, style, context.sizes.bodyPitch)
        , text_(printable(text))
        , indent_(indented ? 2 * style.points : 0)
    {
    }

    void fit(double width) override
    {
        lines_.clear();
        bool first = true;
        for (const Line& line : context_.measure.wrap(text_, style_.typeface, style_.points, width, indent_)) {
            const double indent = first ? indent_ : 0;
            lines_ += PlacedLine{line.text, indent, line.endsParagraph ? 0 : width - indent};
            first = line.endsParagraph;
        }
    }

private:
    QString text_;
    double indent_;
};

//! 注：one note stands alone, several are counted; each hangs behind its number.
class FootnotesFlow final : public TextFlow {
public:
    FootnotesFlow(const QStringList& notes, const FlowContext& context)
        : TextFlow(context, {Typeface::Body, context.sizes.note, mutedColour}, context.sizes.note * 1.55)
        , notes_(notes)
    {
        before_ = context.sizes.note;
    }

    void fit(double width) override
    {
        //: before the notes under a table
        const QString head = QCoreApplication::translate("Paper", "Notes: ");
        const double headWidth = context_.measure.width(head, style_.typeface, style_.points);
        lines_.clear();
        for (qsizetype i = 0; i < notes_.size(); ++i) {
            const QString number = notes_.size() > 1 ? headingNumber(1, int(i) + 1) : QString();
            const double indent = headWidth;
            bool first = true;
            for (const Line& line :
                 context_.measure.wrap(number + printable(notes_[i]), style_.typeface, style_.points, width - indent)) {
                PlacedLine placed{line.text, indent, line.endsParagraph ? 0 : width - indent};
                if (first && i == 0)
                    placed.label = head;
                lines_ += placed;
                first = false;
            }
        }
    }

    void place(PageBuilder& builder, double keepAfter) override
    {
        const double whole = before_ + pitch_ * double(lines_.size()) + keepAfter;
        if (whole <= builder.sheet().height())
            builder.makeRoom(whole);
        TextFlow::place(builder, keepAfter);
    }

private:
    QStringList notes_;
};

class SignatureFlow final : public TextFlow {
public:
    SignatureFlow(const QStringList& lines, const FlowContext& context)
        : TextFlow(context, {Typeface::Body, context.sizes.body}, context.sizes.bodyPitch)
        , texts_(lines)
    {
        before_ = context.sizes.bodyPitch;
    }

    void fit(double width) override
    {
        lines_.clear();
        for (const QString& text : texts_) {
            for (const Line& line : context_.measure.wrap(printable(text), style_.typeface, style_.points, width))
                lines_ += PlacedLine{line.text, 0, 0, Align::Right};
        }
    }

    double opening() const override { return before_ + pitch_ * double(lines_.size()); }

private:
    QStringList texts_;
};

class HeadingFlow final : public TextFlow {
public:
    HeadingFlow(const Heading& heading, const QString& number, const FlowContext& context)
        : TextFlow(context, {face(heading.level), context.sizes.body}, context.sizes.bodyPitch)
        , text_(number + printable(heading.text))
    {
        before_ = heading.level == 1 ? context.sizes.body * 0.6 : 0;
    }

    void fit(double width) override
    {
        lines_.clear();
        const double indent = 2 * style_.points;
        bool first = true;
        for (const Line& line : context_.measure.wrap(text_, style_.typeface, style_.points, width, indent)) {
            lines_ += PlacedLine{line.text, first ? indent : 0};
            first = false;
        }
    }

    double opening() const override { return before_ + pitch_ * double(lines_.size()); }
    bool keepsWithNext() const override { return true; }

    void place(PageBuilder& builder, double keepAfter) override
    {
        builder.makeRoom(opening() + keepAfter);
        TextFlow::place(builder, 0);
    }

private:
    static Typeface face(int level)
    {
        return level == 1 ? Typeface::Heading : level == 2 ? Typeface::Kai : Typeface::Body;
    }

    QString text_;
};

class SpacerFlow final : public Flow {
public:
    explicit SpacerFlow(double points)
        : points_(points)
    {
    }
    void fit(double) override {}
    double opening() const override { return points_; }
    bool keepsWithNext() const override { return true; } // what stands before it may be tied to what follows
    void place(PageBuilder& builder, double) override
    {
        if (builder.fits(points_))
            builder.gap(points_);
        else if (!builder.atTop())
            builder.newPage();
    }

private:
    double points_;
};

class PageBreakFlow final : public Flow {
public:
    void fit(double) override {}
    double opening() const override { return 0; }
    void place(PageBuilder& builder, double) override
    {
        if (!builder.atTop())
            builder.newPage();
    }
};

} // namespace

FlowPtr titleFlow(const QStringList& lines, const QString& subtitle, const FlowContext& context)
{
    return std::make_unique<TitleFlow>(lines, subtitle, context);
}

FlowPtr headingFlow(const Heading& heading, const QString& number, const FlowContext& context)
{
    return std::make_unique<HeadingFlow>(heading, number, context);
}

FlowPtr paragraphFlow(const Paragraph& paragraph, const FlowContext& context)
{
    return std::make_unique<ParagraphFlow>(paragraph.text, paragraph.indented,
                                           TextStyle{Typeface::Body, context.sizes.body}, context);
}

FlowPtr footnotesFlow(const QStringList& notes, const FlowContext& context)
{
    return std::make_unique<FootnotesFlow>(notes, context);
}

FlowPtr signatureFlow(const QStringList& lines, const FlowContext& context)
{
    return std::make_unique<SignatureFlow>(lines, context);
}

FlowPtr spacerFlow(double points)
{
    return std::make_unique<SpacerFlow>(points);
}

FlowPtr pageBreakFlow()
{
    return std::make_unique<PageBreakFlow>();
}

} // namespace huiyin::paper
