// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx_parts.h"

#include "exchange/xml_part.h"

#include <QByteArrayMatcher>
#include <QDir>

#include <algorithm>
#include <unordered_map>

namespace huiyin::exchange {

using namespace Qt::StringLiterals;

namespace {

using Kind = FileError::Kind;

//! A target is relative to the part's folder, or absolute when it starts with a slash (openpyxl writes these).
QString resolved(const QString& part, const QString& target)
{
    if (target.startsWith(u'/'))
        return target.sliced(1);
    const qsizetype slash = part.lastIndexOf(u'/');
    return QDir::cleanPath(part.left(slash + 1) + target);
}

QString relationsOf(const QString& part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    return part.left(slash + 1) + u"_rels/"_s + part.sliced(slash + 1) + u".rels"_s;
}

bool isTrue(QStringView value)
{
    return value == u"1" || value == u"true";
}

} // namespace

PartResult<std::vector<Relation>> readRelations(ZipFile& zip, const QString& part)
{
    std::vector<Relation> relations;
    const QString name = relationsOf(part);
    if (!zip.has(name))
        return relations;
    auto opened = openPart(zip, name);
    if (!opened)
        return tl::unexpected(opened.error());
    XmlPart& xml = **opened;
    while (xml.next()) {
        if (!xml.isStart("Relationship"_L1) || xml.attribute("TargetMode"_L1) == u"External"_s)
            continue;
        const QString type = xml.attribute("Type"_L1);
        relations.push_back({.id = xml.attribute("Id"_L1),
                             .type = type.sliced(type.lastIndexOf(u'/') + 1),
                             .target = resolved(part, xml.attribute("Target"_L1))});
    }
    if (const auto error = xml.error())
        return tl::unexpected(*error);
    return relations;
}

PartResult<Workbook> readWorkbook(ZipFile& zip, const QString& part)
{
    const auto relations = readRelations(zip, part);
    if (!relations)
        return tl::unexpected(relations.error());
    Workbook book;
    for (const Relation& relation : *relations) {
        if (relation.type == u"styles"_s)
            book.stylesPart = relation.target;
        else if (relation.type == u"sharedStrings"_s)
            book.stringsPart = relation.target;
    }

    auto opened = openPart(zip, part);
    if (!opened)
        return tl::unexpected(opened.error());
    XmlPart& xml = **opened;
    while (xml.next()) {
        if (xml.isStart("workbookPr"_L1) && isTrue(xml.attribute("date1904"_L1)))
            book.epoch = Epoch::From1904;
        if (!xml.isStart("sheet"_L1))
            continue;
        const QString state = xml.attribute("state"_L1);
        const SheetInfo info{.name = xml.attribute("name"_L1), .hidden = !state.isEmpty() && state != u"visible"_s};
        const QString id = xml.attribute("id"_L1);
        const auto relation = std::ranges::find(*relations, id, &Relation::id);
        // charts and macro sheets are sheets too, but hold no cells
        if (relation != relations->end() && relation->type == u"worksheet"_s)
            book.sheets.push_back({info, relation->target});
    }
    if (const auto error = xml.error())
        return tl::unexpected(*error);
    return book;
}

PartResult<std::vector<NumberFormat>> readStyles(ZipFile& zip, const QString& part)
{
    std::vector<NumberFormat> formats;
    if (part.isEmpty() || !zip.has(part))
        return formats;
    auto opened = openPart(zip, part);
    if (!opened)
        return tl::unexpected(opened.error());
    XmlPart& xml = **opened;
    std::unordered_map<int, NumberFormat> own;
    bool inCells = false;
    while (xml.next()) {
        if (xml.isStart("numFmt"_L1)) {
            own[xml.attribute("numFmtId"_L1).toInt()] = formatFromCode(xml.attribute("formatCode"_L1));
        } else if (xml.isStart("cellXfs"_L1)) {
            inCells = true;
        } else if (xml.isEnd("cellXfs"_L1)) {
            inCells = false;
        } else if (inCells && xml.isStart("xf"_L1)) {
            const int id = xml.attribute("numFmtId"_L1).toInt();
            const auto found = own.find(id);
            formats.push_back(found == own.end() ? builtInFormat(id) : found->second);
        }
    }
    if (const auto error = xml.error())
        return tl::unexpected(*error);
    return formats;
}

QString unescaped(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    qsizetype at = text.indexOf(u"_x"_s);
    constexpr qsizetype length = 7; // _x000D_
    while (at >= 0) {
        bool isHex = false;
        const QStringView view(text);
        const uint code =
            at + length <= text.size() && text[at + length - 1] == u'_' ? view.sliced(at + 2, 4).toUInt(&isHex, 16) : 0;
        if (isHex)
            text.replace(at, length, code == u'\r' || code == 0 ? QString() : QString(QChar(char16_t(code))));
        at = text.indexOf(u"_x"_s, at + 1);
    }
    return text;
}

std::optional<QString> readStringItem(XmlPart& xml, qsizetype limit)
{
    QString text;
    const QString item = xml.name().toString();
    bool inText = false;
    while (xml.next()) {
        if (xml.isText()) {
            if (inText)
                text += xml.text();
            if (text.size() > limit)
                return std::nullopt;
        } else if (xml.isStart()) {
            if (xml.name() == "rPh"_L1 || xml.name() == "phoneticPr"_L1)
                xml.skip();
            else
                inText = xml.name() == "t"_L1;
        } else if (xml.name() == item) {
            break;
        } else {
            inText = false;
        }
    }
    return unescaped(text);
}

PartResult<QStringList> readSharedStrings(ZipFile& zip, const QString& part)
{
    QStringList strings;
    if (part.isEmpty() || !zip.has(part))
        return strings;
    auto opened = openPart(zip, part);
    if (!opened)
        return tl::unexpected(opened.error());
    XmlPart& xml = **opened;
    while (xml.next()) {
        if (!xml.isStart("si"_L1))
            continue;
        auto text = readStringItem(xml, zip.limits().cellText);
        if (!text)
            return tl::unexpected(fileError(Kind::CellTooLong, zip.path(), part));
        strings.push_back(std::move(*text));
    }
    if (const auto error = xml.error())
        return tl::unexpected(*error);
    return strings;
}

CellAddress parseAddress(QStringView text)
{
    constexpr int mostLetters = 3; // XFD
    constexpr int mostDigits = 7;
    int column = 0;
    qsizetype at = 0;
    while (at < text.size() && text[at] >= u'A' && text[at] <= u'Z') {
        if (at == mostLetters)
            return {.column = std::numeric_limits<int>::max(), .row = 0};
        column = column * 26 + (text[at].unicode() - u'A' + 1);
        ++at;
    }
    if (text.size() - at > mostDigits)
        return {.column = column, .row = std::numeric_limits<int>::max()};
    int row = 0;
    for (; at < text.size(); ++at) {
        if (text[at] < u'0' || text[at] > u'9')
            return {};
        row = row * 10 + (text[at].unicode() - u'0');
    }
    return {.column = column, .row = row};
}

PartResult<std::vector<MergedRange>> findMergedRanges(ZipFile& zip, const QString& part)
{
    auto entry = zip.entry(part);
    if (!entry)
        return tl::unexpected(entry.error());
    constexpr qint64 portion = 262'144;
    constexpr qsizetype longestTag = 512;
    constexpr size_t mostRanges = 200'000;
    const QByteArrayMatcher tag("mergeCell ");
    std::vector<MergedRange> ranges;
    QByteArray window;
    while (true) {
        const QByteArray read = (*entry)->read(portion);
        (*entry)->progress();
        if ((*entry)->failure())
            return tl::unexpected(*(*entry)->failure());
        window += read;
        qsizetype from = 0;
        while (ranges.size() < mostRanges) {
            const qsizetype at = tag.indexIn(window, from);
            if (at < 0 || (window.size() - at < longestTag && !read.isEmpty()))
                break; // a tag cut in two is whole in the next window
            from = at + 1;
            const qsizetype end = window.indexOf('>', at);
            const qsizetype open = window.indexOf("ref=", at) + 5;
            const qsizetype close = end < 0 || open < 5 ? -1 : window.indexOf(window[open - 1], open);
            if (close < 0 || close > end)
                continue;
            const QString text = QString::fromLatin1(window.constData() + open, close - open);
            const CellAddress first = parseAddress(QStringView(text).left(text.indexOf(u':')));
            const CellAddress last = parseAddress(QStringView(text).sliced(text.indexOf(u':') + 1));
            if (first.row > 0 && first.column > 0 && last.row >= first.row && last.column >= first.column)
                ranges.push_back({first.row, first.column, last.row, last.column});
        }
        if (read.isEmpty())
            return ranges;
        window = window.sliced(std::max(from, window.size() - longestTag));
    }
}

} // namespace huiyin::exchange
