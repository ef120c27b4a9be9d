// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/person_name.h"

#include "domain/pinyin.h"

#include <algorithm>

namespace huiyin {

namespace {

constexpr qsizetype longestName = 64;

//! Dots that people type between the parts of a Uyghur, Kazakh or Tibetan name; GB/T 15834 wants the middle dot.
bool isDot(QChar character)
{
    return QStringView(u"·•・‧∙⋅･").contains(character);
}

//! Blanks of any kind, and the marks without width that come along when text is pasted from Word or a web page.
bool isBlank(QChar character)
{
    return character.isSpace() || character.category() == QChar::Other_Format ||
           character.category() == QChar::Other_Control;
}

bool isLatin(QChar character)
{
    return character.unicode() < 0x250 && character.isLetterOrNumber();
}

} // namespace

std::optional<PersonName> PersonName::parse(QStringView text)
{
    // full-width letters and compatibility forms become plain ones before anything is judged
    const QString plain = text.toString().normalized(QString::NormalizationForm_KC);
    QString name;
    bool blank = false;
    for (const QChar character : plain) {
        if (isBlank(character)) {
            blank = true;
            continue;
        }
        // a blank stays only where it parts words that are written apart: between Latin words, and after "J."
        const bool wordBefore = !name.isEmpty() && (isLatin(name.back()) || name.back() == u'.' || name.back() == u',');
        if (blank && wordBefore && isLatin(character))
            name += u' ';
        blank = false;
        name += isDot(character) ? u'·' : character;
    }
    while (name.startsWith(u'·'))
        name.remove(0, 1);
    while (name.endsWith(u'·'))
        name.chop(1);
    const bool anyLetter =
        std::ranges::any_of(name, [](QChar character) { return character.isLetter() || character.isSurrogate(); });
    if (!anyLetter || name.size() > longestName)
        return std::nullopt;
    return PersonName(name);
}

QString PersonName::key() const
{
    return nameKey(text_);
}

QString PersonName::initials() const
{
    return nameInitials(text_);
}

} // namespace huiyin
