// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shown_table.h"

#include <QMimeData>

namespace huiyin::ui {

namespace {

//! One line of separated cells; what a sheet would reckon with gets an apostrophe in front.
QString tabbed(const QStringList& row)
{
    QStringList cells;
    for (QString cell : row) {
        cell.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
        static const QString reckoned = QStringLiteral("=+-@＝＋－＠");
        cells << (!cell.isEmpty() && reckoned.contains(cell.front()) ? u'\'' + cell : cell);
    }
    return cells.join(u'\t') + u'\n';
}

QString htmlRow(const QStringList& row, const QString& tag)
{
    QString html = QStringLiteral("<tr>");
    for (const QString& cell : row)
        html += u'<' + tag + QStringLiteral(" style=\"mso-number-format:'\\@'\">") + cell.toHtmlEscaped() +
                QStringLiteral("</") + tag + u'>';
    return html + QStringLiteral("</tr>");
}

} // namespace

QMimeData* clipboardTable(const ShownTable& table)
{
    QString text = tabbed(table.headings);
    QString html = QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body><table>") +
                   htmlRow(table.headings, QStringLiteral("th"));
    for (const QStringList& row : table.rows) {
        text += tabbed(row);
        html += htmlRow(row, QStringLiteral("td"));
    }
    auto* data = new QMimeData;
    data->setText(text);
    data->setHtml(html + QStringLiteral("</table></body></html>"));
    return data;
}

} // namespace huiyin::ui
