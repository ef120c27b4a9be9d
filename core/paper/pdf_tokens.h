// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace huiyin::paper {

//! One operator of a content stream or a character map with what stands before it.
struct PdfOperation {
    std::string name;
    std::vector<std::string> names; //!< without the slash
    std::vector<std::string> hex;   //!< digits of hexadecimal strings, a [ ] list kept flat
    bool hasList = false;
};

//! Reads the syntax that content streams and character maps share, as far as text needs it. Numbers and literal strings
//! are passed over; an inline image is not understood, which the counts of a reader then show.
class PdfTokens {
public:
    explicit PdfTokens(std::string_view text)
        : text_(text)
    {
    }

    bool next(PdfOperation& operation); //!< false at the end

private:
    void skipLiteral();
    std::string_view word();

    std::string_view text_;
    size_t at_ = 0;
};

//! A glyph as a content stream shows it: the name of the font resource and the number within that font.
struct ShownGlyph {
    std::string font;
    quint32 cid = 0;
};

//! All glyphs of a content stream in their order. What is marked as having no text of its own (Qt draws artificial bold
//! twice, the second time so marked) is left out.
std::vector<ShownGlyph> shownGlyphs(std::string_view content);

} // namespace huiyin::paper
