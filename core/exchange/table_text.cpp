// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_writer.h"

#include "casefile/whole_file.h"
#include "exchange/display_width.h"

#include <algorithm>

namespace huiyin::exchange {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const TableValue& value)
{
    if (const auto* text = std::get_if<QString>(&value))
        return *text;
    if (const auto* number = std::get_if<qint64>(&value))
        return QString::number(*number);
    if (const auto* date = std::get_if<QDate>(&value))
        return date->toString(Qt::ISODate);
    return {};
}

QString csvField(QString text)
{
    const bool risky = looksLikeFormula(text);
    if (risky)
        text.prepend(u'\'');
    const bool quoted = risky || std::ranges::any_of(text, [](QChar c) {
                            return c == u',' || c == u';' || c == u'"' || c == u'\n' || c == u'\r' || c == u'\t';
                        });
    if (!quoted)
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

bool turnsDirection(QChar c)
{
    return (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069') || c == u'\u200E' || c == u'\u200F';
}

//! One line that a terminal shows as it is.
QString oneLine(const QString& text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        const bool breaks =
            c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        if (!breaks && !turnsDirection(c))
            line += c;
        else if (breaks && c.isSpace() && !line.isEmpty() && !line.back().isSpace())
            line += u' ';
    }
    return line;
}

struct PlainCell {
    QString text;
    bool right = false; // a number stands at the right
};

using PlainRow = std::vector<PlainCell>;

std::vector<PlainRow> plainRows(const Table& table)
{
    std::vector<PlainRow> rows;
    rows.reserve(table.rows.size());
    for (const auto& values : table.rows) {
        PlainRow& row = rows.emplace_back();
        for (const TableValue& value : values)
            row.push_back({.text = oneLine(textOf(value)), .right = std::holds_alternative<qint64>(value)});
    }
    return rows;
}

QString padded(const PlainCell& cell, qsizetype width)
{
    const QString blanks(std::max<qsizetype>(0, width - displayWidth(cell.text)), u' ');
    return cell.right ? blanks + cell.text : cell.text + blanks;
}

QString joined(const PlainRow& row, const std::vector<qsizetype>& widths)
{
    QString line;
    for (size_t i = 0; i < row.size(); ++i)
        line += (i ? u"  "_s : QString()) + padded(row[i], widths[i]);
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

} // namespace

bool looksLikeFormula(QStringView text)
{
    static constexpr QStringView starts = u"=+-@＝＋－＠\t\r\n";
    return !text.isEmpty() && starts.contains(text.front());
}

QByteArray csvText(const Table& table)
{
    QByteArray bytes("\xEF\xBB\xBF");
    QStringList fields;
    for (const QString& heading : table.headings)
        fields << csvField(heading);
    if (!fields.isEmpty())
        bytes += fields.join(u',').toUtf8() + "\r\n";
    for (const auto& row : table.rows) {
        fields.clear();
        for (const TableValue& value : row) {
            const QString text = textOf(value);
            fields << (std::holds_alternative<QString>(value) ? csvField(text) : text);
        }
        bytes += fields.join(u',').toUtf8() + "\r\n";
    }
    return bytes;
}

tl::expected<void, FileError> writeCsv(const Table& table, const QString& path)
{
    if (const auto written = casefile::writeWhole(path, csvText(table)); !written)
        return tl::unexpected(fileError(FileError::Kind::NotWritten, path, written.error().text));
    return {};
}

QString plainText(const Table& table)
{
    PlainRow headings;
    for (const QString& heading : table.headings)
        headings.push_back({.text = oneLine(heading)});
    const auto rows = plainRows(table);

    std::vector<qsizetype> widths;
    const auto measure = [&widths](const PlainRow& row) {
        widths.resize(std::max(widths.size(), row.size()));
        for (size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(row[i].text));
    };
    measure(headings);
    std::ranges::for_each(rows, measure);
    // a heading stands where its numbers stand
    for (size_t i = 0; i < headings.size(); ++i) {
        const auto hasNumber = [i](const PlainRow& row) { return i < row.size() && row[i].right; };
        headings[i].right = std::ranges::any_of(rows, hasNumber);
    }

    QString text;
    if (!table.title.isEmpty())
        text += oneLine(table.title) + u"\n\n"_s;
    if (!headings.empty()) {
        text += joined(headings, widths);
        PlainRow rule;
        for (size_t i = 0; i < headings.size(); ++i)
            rule.push_back({.text = QString(widths[i], u'-')});
        text += joined(rule, widths);
    }
    for (const PlainRow& row : rows)
        text += joined(row, widths);
    return text;
}

} // namespace huiyin::exchange
