// SPDX-License-Identifier: GPL-3.0-or-later
// People and units, several in one cell.
#include "exchange/ledger_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace huiyin::exchange {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression& separators()
{
    static const QRegularExpression marks(u"[、，,；;/\\n\\r\\t]+"_s);
    return marks;
}

bool isLoneHan(const QString& word)
{
    return word.size() == 1 && word[0].script() == QChar::Script_Han;
}

bool isLatin(const QString& word)
{
    return word[0].script() == QChar::Script_Latin;
}

bool isDoubleSurname(const QString& word)
{
    static constexpr std::array<QStringView, 14> surnames{u"欧阳", u"司马", u"上官", u"诸葛", u"东方",
                                                          u"皇甫", u"尉迟", u"公孙", u"慕容", u"令狐",
                                                          u"司徒", u"夏侯", u"端木", u"独孤"};
    return std::ranges::find(surnames, QStringView(word)) != surnames.end();
}

//! Words between blanks made names; the rule stands in the header.
QStringList joinWords(const QStringList& words)
{
    QStringList names;
    qsizetype at = 0;
    while (at < words.size()) {
        qsizetype run = 0; // lone characters in a row
        while (at + run < words.size() && isLoneHan(words[at + run]))
            ++run;
        const QString& word = words[at];
        if (run >= 2) {
            const qsizetype length = run == 3 ? 3 : 2;
            names << words.sliced(at, length).join(QString());
            at += length;
        } else if (run == 1 && at + 1 < words.size()) {
            names << word + words[at + 1];
            at += 2;
        } else if (at + 1 < words.size() && isDoubleSurname(word) && isLoneHan(words[at + 1])) {
            names << word + words[at + 1];
            at += 2;
        } else if (!names.isEmpty() && at > 0 && isLatin(word) && isLatin(words[at - 1])) {
            names.back() += u' ' + word;
            ++at;
        } else {
            names << word;
            ++at;
        }
    }
    return names;
}

//! Whether a text is Han characters and nothing else, none of which may part it: most cells hold one plain name, and
//! ten thousands of them should not be searched for everything that people write beside it.
bool isPlainName(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        return c >= u'\u4E00' && c <= u'\u9FFF' && c != u'等' && c != u'代';
    });
}

void addOnce(QStringList& list, const QString& text)
{
    if (!text.isEmpty() && !list.contains(text))
        list << text;
}

bool isNumbering(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isDigit() || c == u'.'; });
}

//! 1. or （2） or 3、 before an item of a list.
const QRegularExpression& numbering()
{
    static const QRegularExpression form(u"(?:^|[\\s、，,；;])[（(]?\\d{1,3}[)）.．、]\\s*"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return form;
}

} // namespace

QStringList splitNames(QStringView text)
{
    QString clean = halfWidth(tidy(text));
    if (isNoneMark(clean))
        return {};
    if (isPlainName(clean))
        return {clean};
    static const QRegularExpression notes(u"[（(【][^）)】]*[)）】]"_s);
    static const QRegularExpression andOthers(
        u"等\\s*(?:[\\d一二三四五六七八九十]+\\s*(?:人|名|位)(?:代表)?|代表)?\\s*$"_s);
    static const QRegularExpression role(u"(?:领衔|附议|联名|提出)(?:代表|人)?[:：]"_s);
    clean.replace(numbering(), u"\n"_s);
    clean.remove(notes);
    clean.replace(role, u"\n"_s);
    clean.remove(andOthers);

    QStringList names;
    for (QString piece : clean.split(separators(), Qt::SkipEmptyParts)) {
        piece = piece.trimmed().remove(andOthers);
        static const QRegularExpression blanks(u"\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
        for (QString name : joinWords(piece.split(blanks, Qt::SkipEmptyParts))) {
            if (name.size() >= 4 && name.endsWith(u"代表"_s))
                name.chop(2);
            if (!isNumbering(name) && !isNoneMark(name))
                addOnce(names, name);
        }
    }
    return names;
}

//! 财政局 县住建局 are two bodies: blanks part names of which each ends as names of bodies do. 县 住 建 局 is one.
static QStringList bodiesIn(const QString& piece)
{
    static const QRegularExpression blanks(u"\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression body(
        u"^.{1,}(?:局|委|办|部|院|校|站|所|中心|公司|集团|街道|镇|乡|会|大队|支队|社|处|馆|台|厅|银行|法院|检察院)$"_s);
    const QStringList names = piece.split(blanks, Qt::SkipEmptyParts);
    const bool areBodies = names.size() > 1 && std::ranges::all_of(names, [](const QString& name) {
                               return name.size() >= 3 && body.match(name).hasMatch();
                           });
    return areBodies ? names : QStringList{piece};
}

UnitNames splitUnits(QStringView text)
{
    QString clean = tidy(text);
    if (isNoneMark(clean))
        return {};
    if (isPlainName(clean))
        return {.lead = {clean}, .assist = {}};
    static const QRegularExpression roleBefore(
        u"(主办|牵头|承办|独办|分办|责任|协办|会办|配合)(?:单位|部门)?\\s*[:：]"_s);
    static const QRegularExpression roleAfter(u"[（(【](主办|牵头|承办|独办|分办|协办|会办|配合)(?:单位)?[)）】]"_s);
    static const QRegularExpression andOthers(u"等\\s*(?:\\d+\\s*)?(?:家|个)?(?:单位|部门)?$"_s);
    const auto assists = [](QStringView role) { return role == u"协办" || role == u"会办" || role == u"配合"; };
    clean.replace(numbering(), u"\n"_s);
    clean.replace(roleBefore, u"\n\\1:\n"_s);

    UnitNames units;
    bool assist = false;
    for (QString piece : clean.split(separators(), Qt::SkipEmptyParts)) {
        piece = tidy(piece);
        if (piece.endsWith(u':')) {
            assist = assists(QStringView(piece).chopped(1));
            continue;
        }
        bool assistsAlone = assist;
        if (const auto match = roleAfter.match(piece); match.hasMatch()) {
            assistsAlone = assists(match.capturedView(1));
            piece.remove(match.capturedStart(), match.capturedLength());
        }
        piece = tidy(piece.remove(andOthers));
        for (const QString& name : bodiesIn(piece)) {
            if (!isNumbering(name) && !isNoneMark(name))
                addOnce(assistsAlone ? units.assist : units.lead, name);
        }
    }
    for (const QString& unit : units.lead)
        units.assist.removeAll(unit);
    return units;
}

} // namespace huiyin::exchange
