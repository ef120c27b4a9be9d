// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/text_measure.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <QTextOption>

namespace huiyin::paper {
namespace {

constexpr double probePoints = 50;

bool isDirectionMark(char32_t c)
{
    return c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}

void wrapParagraph(const QString& text, const QFont& font, double width, double indent, QList<Line>& lines)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    option.setUseDesignMetrics(true);
    QTextLayout layout(text, font);
    layout.setTextOption(option);

    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth((line.textStart() == 0 ? width - indent : width) * unitsPerPoint);
        QString part = text.mid(line.textStart(), line.textLength());
        const bool last = line.textStart() + line.textLength() >= text.size();
        while (!last && part.endsWith(u' '))
            part.chop(1);
        lines += {part, last};
    }
    layout.endLayout();
}

} // namespace

QString printable(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (const char32_t c : text.toUcs4()) { // which replaces lone surrogates
        if (c == u'\n' || c == 0x2028 || c == 0x2029)
            result += u'\n';
        else if (c == u'\t')
            result += u' ';
        else if (c >= 0x20 && !(c >= 0x7F && c < 0xA0) && !isDirectionMark(c))
            result += QChar::fromUcs4(c);
    }
    return result;
}

double TextMeasure::width(const QString& text, Typeface typeface, double points)
{
    double widest = 0;
    for (const QStringView line : QStringView(text).split(u'\n'))
        widest = qMax(widest, lineWidth(line, typeface, points));
    return widest;
}

QList<Line> TextMeasure::wrap(const QString& text, Typeface typeface, double points, double width, double indent)
{
    QList<Line> lines;
    for (const QStringView paragraph : QStringView(text).split(u'\n')) {
        if (lineWidth(paragraph, typeface, points) <= width - indent)
            lines += {paragraph.toString(), true};
        else
            wrapParagraph(paragraph.toString(), font(typeface, points), width, indent, lines);
    }
    return lines;
}

double TextMeasure::lineWidth(QStringView text, Typeface typeface, double points)
{
    double sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        sum += advance(pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode(), typeface);
        i += pair ? 1 : 0;
    }
    return sum * points;
}

double TextMeasure::advance(char32_t character, Typeface typeface)
{
    auto& known = advances_[size_t(typeface)];
    const auto it = known.constFind(character);
    if (it != known.cend())
        return *it;

    const QFontMetricsF metrics(font(typeface, probePoints));
    double one = metrics.horizontalAdvance(QString::fromUcs4(&character, 1)) / (probePoints * unitsPerPoint);
    if (character >= u'0' && character <= u'9') { // a digit may be drawn as wide as the widest
        for (const QChar digit : QStringView(u"0123456789"))
            one = qMax(one, metrics.horizontalAdvance(digit) / (probePoints * unitsPerPoint));
    }
    known.insert(character, one);
    return one;
}

} // namespace huiyin::paper
