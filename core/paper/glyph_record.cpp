// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/glyph_record.h"

#include "paper/ideograph.h"

#include <QGlyphRun>
#include <QTextBoundaryFinder>

namespace huiyin::paper {
namespace {

struct PlacedGlyph {
    QRawFont font;
    quint32 glyph = 0;
    QPointF at;
    QString text = {};

    bool isSame(const PlacedGlyph& other) const
    {
        return glyph == other.glyph && font == other.font && (at - other.at).manhattanLength() < 1;
    }
};

QList<PlacedGlyph> glyphsOf(const QList<QGlyphRun>& runs)
{
    QList<PlacedGlyph> result;
    for (const QGlyphRun& run : runs) {
        const auto glyphs = run.glyphIndexes();
        const auto positions = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i)
            result += PlacedGlyph{run.rawFont(), glyphs[i], positions[i]};
    }
    return result;
}

} // namespace

void GlyphRecord::add(const QTextLayout& layout, const QTextLine& line, const QList<QGlyphRun>& runs)
{
    if (pages_.empty())
        beginPage();
    if (!allKnown(runs))
        resolve(layout, line, runs);

    auto& page = pages_.back();
    for (const QGlyphRun& run : runs) {
        const Known& known = knownOf(run.rawFont());
        for (const quint32 glyph : run.glyphIndexes())
            page.push_back({glyph, known.value(glyph)});
    }
}

//! Asks cluster by cluster which glyphs it is drawn with. Two characters with one glyph (a dash of two) are its text
//! together; of two glyphs for one cluster the first has the text.
void GlyphRecord::resolve(const QTextLayout& layout, const QTextLine& line, const QList<QGlyphRun>& runs)
{
    QList<PlacedGlyph> all = glyphsOf(runs);
    const QString text = layout.text();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype from = line.textStart();
    const qsizetype end = from + line.textLength();
    finder.setPosition(from);
    qsizetype cursor = 0;
    while (from < end) {
        const qsizetype next = finder.toNextBoundary();
        const qsizetype to = next < 0 ? end : qMin(next, end);
        const QList<PlacedGlyph> cluster = glyphsOf(line.glyphRuns(int(from), int(to - from)));
        if (!cluster.isEmpty()) {
            for (qsizetype step = 0; step < all.size(); ++step) {
                PlacedGlyph& candidate = all[(cursor + step) % all.size()];
                if (!candidate.isSame(cluster.front()))
                    continue;
                candidate.text += text.mid(from, to - from);
                cursor = (cursor + step) % all.size();
                break;
            }
        } else if (cursor < all.size()) {
            all[cursor].text += text.mid(from, to - from);
        }
        from = to;
    }

    for (const PlacedGlyph& placed : all) {
        Known& known = knownOf(placed.font);
        if (known.contains(placed.glyph))
            continue;
        known.insert(placed.glyph, qint32(texts_.size()));
        texts_ += withUnifiedIdeographs(placed.text);
    }
}

GlyphRecord::Known& GlyphRecord::knownOf(const QRawFont& font)
{
    return known_[font];
}

bool GlyphRecord::allKnown(const QList<QGlyphRun>& runs)
{
    for (const QGlyphRun& run : runs) {
        const Known& known = knownOf(run.rawFont());
        for (const quint32 glyph : run.glyphIndexes()) {
            if (!known.contains(glyph))
                return false;
        }
    }
    return true;
}

} // namespace huiyin::paper
