// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/paper_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace huiyin::desk {

namespace {

enum class Label : quint8 { None, Title, Lead, Cosigners, Delegation, Units, Date, Body, Other };

struct LabelWord {
    Label label;
    const char16_t* word;
};

// the longer word before the shorter one that it begins with
constexpr std::array labels{
    LabelWord{Label::Title, u"建议标题"},
    LabelWord{Label::Title, u"建议题目"},
    LabelWord{Label::Title, u"建议名称"},
    LabelWord{Label::Title, u"标题"},
    LabelWord{Label::Title, u"题目"},
    LabelWord{Label::Title, u"案由"},
    LabelWord{Label::Title, u"事由"},
    LabelWord{Label::Lead, u"领衔代表姓名"},
    LabelWord{Label::Lead, u"领衔代表"},
    LabelWord{Label::Lead, u"领衔人"},
    LabelWord{Label::Lead, u"提出建议代表"},
    LabelWord{Label::Lead, u"提出代表"},
    LabelWord{Label::Lead, u"提建议代表"},
    LabelWord{Label::Lead, u"提建议人"},
    LabelWord{Label::Lead, u"提出人"},
    LabelWord{Label::Lead, u"建议人"},
    LabelWord{Label::Lead, u"代表姓名"},
    LabelWord{Label::Cosigners, u"附议代表姓名"},
    LabelWord{Label::Cosigners, u"附议代表"},
    LabelWord{Label::Cosigners, u"附议人"},
    LabelWord{Label::Cosigners, u"附议"},
    LabelWord{Label::Cosigners, u"联名代表"},
    LabelWord{Label::Cosigners, u"联名人"},
    LabelWord{Label::Cosigners, u"联名"},
    LabelWord{Label::Delegation, u"所在代表团"},
    LabelWord{Label::Delegation, u"所属代表团"},
    LabelWord{Label::Delegation, u"代表团"},
    LabelWord{Label::Units, u"建议承办单位"},
    LabelWord{Label::Units, u"意向承办单位"},
    LabelWord{Label::Units, u"意向办理单位"},
    LabelWord{Label::Units, u"建议办理单位"},
    LabelWord{Label::Units, u"承办单位"},
    LabelWord{Label::Units, u"主办单位"},
    LabelWord{Label::Units, u"协办单位"},
    LabelWord{Label::Units, u"办理单位"},
    LabelWord{Label::Body, u"建议内容"},
    LabelWord{Label::Body, u"具体内容"},
    LabelWord{Label::Body, u"主要内容"},
    LabelWord{Label::Body, u"正文"},
    LabelWord{Label::Body, u"内容"},
    LabelWord{Label::Other, u"建议编号"},
    LabelWord{Label::Other, u"编号"},
    LabelWord{Label::Other, u"联系电话"},
    LabelWord{Label::Other, u"电话"},
    LabelWord{Label::Other, u"通讯地址"},
    LabelWord{Label::Other, u"工作单位"},
    LabelWord{Label::Other, u"单位及职务"},
    LabelWord{Label::Other, u"邮编"},
    LabelWord{Label::Other, u"类别"},
    LabelWord{Label::Other, u"代表证号"},
    LabelWord{Label::Date, u"提出日期"},
    LabelWord{Label::Date, u"提出时间"},
    LabelWord{Label::Other, u"日期"},
};

struct Labelled {
    Label label;
    QString text;
};

bool isColon(QChar sign)
{
    return sign == u':' || sign == u'：' || sign == u'\t'; // cells of a table come with tabs between
}

bool isDelegation(const QString& cell)
{
    return cell.trimmed().endsWith(QStringLiteral("代表团")) && !cell.contains(u'\t');
}

struct FoundLabel {
    Label label = Label::None;
    qsizetype end = 0; //!< where what it labels begins
};

//! The label at this place, blanks within its word allowed (案  由：).
FoundLabel labelAt(QStringView line, qsizetype from)
{
    for (const LabelWord& row : labels) {
        const QStringView word(row.word);
        qsizetype at = from;
        qsizetype matched = 0;
        for (; at < line.size() && matched < word.size(); ++at) {
            if (line[at] == word[matched])
                ++matched;
            else if (matched == 0 || !line[at].isSpace())
                break;
        }
        if (matched < word.size())
            continue;
        while (at < line.size() && line[at].isSpace() && line[at] != u'\t')
            ++at;
        if (at < line.size() && isColon(line[at]))
            return {row.label, at + 1};
    }
    return {};
}

//! A line may hold several: 领衔代表：张建国　代表团：城关代表团. Empty when it begins with none.
std::vector<Labelled> labelledParts(const QString& line)
{
    std::vector<Labelled> parts;
    FoundLabel found = labelAt(line, 0);
    while (found.label != Label::None) {
        qsizetype end = line.size();
        FoundLabel next;
        if (found.label != Label::Body && found.label != Label::Title) {
            for (qsizetype at = found.end; at < line.size() && next.label == Label::None; ++at) {
                if (line[at] == u'\t' && at > found.end) { // a cell ends: another label, or what belongs to neither
                    end = at;
                    for (qsizetype cell = at; cell >= 0 && next.label == Label::None;
                         cell = line.indexOf(u'\t', cell + 1))
                        next = labelAt(line, cell + 1);
                    if (isDelegation(line.mid(at + 1)))
                        parts.push_back({Label::Delegation, line.mid(at + 1).trimmed()});
                    break;
                }
                if (!line[at].isSpace() && !QStringView(u"；;|").contains(line[at]))
                    continue;
                next = labelAt(line, at + 1);
                if (next.label != Label::None)
                    end = at;
            }
        }
        parts.push_back({found.label, line.mid(found.end, end - found.end).trimmed()});
        found = next;
    }
    return parts;
}

//! Names with 、 or commas between; 张　伟 is one name, and so are two blanks' worth of air within it.
QStringList namesIn(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[、，,;；/]+"));
    static const QRegularExpression spaces(QStringLiteral("\\s+"), QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression remark(QStringLiteral("[（(].*?[)）]|等\\d*[人名]?$"));
    QStringList names;
    for (QString part : QString(text).remove(remark).split(between, Qt::SkipEmptyParts)) {
        part = part.trimmed();
        const QStringList pieces = part.split(spaces, Qt::SkipEmptyParts);
        const bool isSpacedName =
            pieces.size() > 1 && std::ranges::all_of(pieces, [](const QString& piece) { return piece.size() == 1; });
        if (isSpacedName && pieces.size() <= 4) {
            names << pieces.join(QString());
            continue;
        }
        for (qsizetype i = 0; i < pieces.size(); ++i) { // 陈　磊　蔡兴旺: two single characters are one name
            const bool isHalf = pieces[i].size() == 1 && i + 1 < pieces.size() && pieces[i + 1].size() == 1;
            names << (isHalf ? pieces[i] + pieces[i + 1] : pieces[i]);
            i += isHalf ? 1 : 0;
        }
    }
    names.removeDuplicates();
    return names;
}

//! 张建国（城关代表团）、李明（双河镇代表团）: the delegations that stand behind names, by the name.
QHash<QString, QString> delegationsIn(const QString& text)
{
    static const QRegularExpression bracketed(
        QStringLiteral("([^、，,;；（()）]+)[（(]\\s*([^（()），,、；;\\s]*代表团)"),
        QRegularExpression::UseUnicodePropertiesOption);
    QHash<QString, QString> found;
    auto all = bracketed.globalMatch(text);
    while (all.hasNext()) {
        const auto one = all.next();
        found.insert(namesIn(one.captured(1)).value(0), one.captured(2));
    }
    return found;
}

bool readsLikeTitle(const QString& line)
{
    static const QRegularExpression title(QStringLiteral("^关于.{2,80}(的建议|的意见|的批评|的议案|建议|意见)$"));
    return title.match(line).hasMatch();
}

//! The head of the form: the congress, the words of the form, its number.
bool isHead(const QString& line)
{
    static const QRegularExpression head(
        QStringLiteral("人民代表大会.{0,12}会议$|^代表(建议|议案)|建议、批评和意见|^[（(]?第?\\s*\\d*\\s*号[)）]?$"));
    return head.match(line).hasMatch();
}

} // namespace

std::optional<PaperParts> partsOfPaper(const QString& text)
{
    static const QRegularExpression breaks(QStringLiteral("[\\r\\n\\x{0B}\\x{0C}\\x{2028}\\x{2029}]+"));
    PaperParts parts;
    QStringList above; // between the head and the title: belongs to the body if nothing else does
    QStringList body;
    bool inBody = false;
    for (const QString& raw : text.split(breaks)) {
        const QString cells = raw.trimmed();
        if (cells.isEmpty())
            continue;
        const auto labelled = labelledParts(cells);
        const QString line = QString(cells).replace(u'\t', u' ');
        const Label label = labelled.empty() ? Label::None : labelled.front().label;
        const bool isName = label >= Label::Lead && label <= Label::Date;
        // 承办单位：… may begin a sentence of the text
        const bool isSentence = label == Label::Units && labelled.front().text.contains(u'。');
        if ((inBody ? isName : label != Label::None) && !isSentence) { // names may stand under the text as well
            for (const Labelled& part : labelled) {
                switch (part.label) {
                case Label::Title:
                    parts.title = part.text;
                    break;
                case Label::Lead: {
                    const QStringList names = namesIn(part.text);
                    parts.lead = names.value(0);
                    parts.cosigners += names.mid(1);
                    parts.delegations.insert(delegationsIn(part.text));
                    if (parts.delegation.isEmpty())
                        parts.delegation = parts.delegations.value(parts.lead);
                    break;
                }
                case Label::Cosigners:
                    parts.cosigners += namesIn(part.text);
                    parts.delegations.insert(delegationsIn(part.text));
                    break;
                case Label::Delegation:
                    parts.delegation = part.text;
                    break;
                case Label::Date:
                    parts.submittedOn = part.text;
                    break;
                case Label::Units:
                    parts.units += namesIn(part.text);
                    break;
                case Label::Body:
                    inBody = true;
                    if (!part.text.isEmpty())
                        body << part.text;
                    break;
                case Label::None:
                case Label::Other:
                    break;
                }
            }
            continue;
        }
        if (parts.title.isEmpty() && !inBody && readsLikeTitle(line))
            parts.title = line;
        else if (parts.title.isEmpty() && !inBody)
            above << (isHead(line) ? QStringList() : QStringList(line));
        else
            body << line;
    }
    if (parts.title.isEmpty())
        return std::nullopt;
    parts.body = (above + body).join(u'\n');
    parts.cosigners.removeDuplicates();
    parts.cosigners.removeAll(parts.lead);
    parts.units.removeDuplicates();
    return parts;
}

} // namespace huiyin::desk
