// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/highlight.h"

#include "domain/pinyin.h"

#include <QRegularExpression>

#include <algorithm>

namespace huiyin::ui {

namespace {

//! Character by character, so that places stay what they were.
QString folded(const QString& text)
{
    QString out = text;
    for (QChar& c : out) {
        const char16_t code = c.unicode();
        if (code == 0x3000)
            c = u' ';
        else if (code >= 0xff01 && code <= 0xff5e)
            c = QChar(char16_t(code - 0xfee0)).toLower();
        else if (code < 0x80)
            c = c.toLower();
    }
    return out;
}

bool isLatin(const QString& word)
{
    return std::ranges::all_of(word, [](QChar c) { return c >= u'a' && c <= u'z'; });
}

//! How many characters from a place on are read as the word, by their first letters or in full; 0 if they are not.
int readAs(const std::vector<QStringList>& readings, size_t from, const QString& word, bool byInitials)
{
    const auto follow = [&](auto&& self, size_t at, QStringView rest) -> int {
        if (rest.isEmpty())
            return int(at - from);
        if (at == readings.size())
            return 0;
        for (const QString& reading : readings[at]) {
            if (reading.isEmpty())
                continue;
            const QStringView part = byInitials ? QStringView(reading).first(1) : QStringView(reading);
            // the last syllable need not be whole: it is being typed
            if (!byInitials && part.startsWith(rest))
                return int(at + 1 - from);
            if (rest.startsWith(part)) {
                if (const int length = self(self, at + 1, rest.mid(part.size())); length > 0)
                    return length;
            }
        }
        return 0;
    };
    return follow(follow, from, word);
}

} // namespace

std::vector<Hit> hitsIn(const QString& text, const QString& search)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    const QString plain = folded(text);
    std::vector<Hit> all;
    std::vector<QStringList> readings; // of each character, made when a word asks for them
    for (const QString& word : folded(search).split(blanks, Qt::SkipEmptyParts)) {
        bool found = false;
        for (qsizetype at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + word.size())) {
            all.push_back({int(at), int(word.size())});
            found = true;
        }
        if (found || word.size() < 2 || !isLatin(word))
            continue;
        if (readings.empty()) {
            for (const QChar c : plain) { // Latin text has no reading
                const QString one(c);
                readings.push_back(c.unicode() < 0x2e80 ? QStringList() : QStringList{pinyinKey(one), nameKey(one)});
            }
        }
        for (size_t at = 0; at < readings.size(); ++at) {
            const int length = std::max(readAs(readings, at, word, true), readAs(readings, at, word, false));
            if (length > 0) {
                all.push_back({int(at), length});
                at += size_t(length) - 1;
            }
        }
    }
    std::ranges::sort(all, {}, &Hit::start);
    std::vector<Hit> apart;
    for (const Hit& hit : all) {
        if (!apart.empty() && hit.start < apart.back().start + apart.back().length)
            apart.back().length = std::max(apart.back().length, hit.start + hit.length - apart.back().start);
        else
            apart.push_back(hit);
    }
    return apart;
}

} // namespace huiyin::ui
