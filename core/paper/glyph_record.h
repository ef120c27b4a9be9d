// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QRawFont>
#include <QString>
#include <QTextLayout>

#include <vector>

namespace huiyin::paper {

//! Which character each drawn glyph stands for, page by page in the order of drawing. Qt forgets this when it writes a
//! PDF and guesses it back from the font; pdf_mend.h puts the record in the guess's place.
class GlyphRecord {
public:
    struct Drawn {
        quint32 glyph = 0;
        qint32 text = 0; //!< index for text()
    };

    void beginPage() { pages_.emplace_back(); }

    //! Notes the glyphs of a laid-out line, to be called before just these are drawn.
    void add(const QTextLayout& layout, const QTextLine& line, const QList<QGlyphRun>& runs);

    const std::vector<std::vector<Drawn>>& pages() const { return pages_; }
    const QString& text(qint32 index) const { return texts_[index]; }

private:
    using Known = QHash<quint32, qint32>;

    void resolve(const QTextLayout& layout, const QTextLine& line, const QList<QGlyphRun>& runs);
    Known& knownOf(const QRawFont& font);
    bool allKnown(const QList<QGlyphRun>& runs);

    QList<QString> texts_;
    QHash<QRawFont, Known> known_;
    std::vector<std::vector<Drawn>> pages_;
};

} // namespace huiyin::paper
