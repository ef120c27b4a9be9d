// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/column_widths.h"

namespace huiyin::paper {
namespace {

QList<double> shrunk(const QList<ColumnNeed>& needs, double width, double minimum)
{
    QList<double> widths;
    for (const ColumnNeed& need : needs)
        widths += need.minimum * width / minimum;
    return widths;
}

//! Fills columns up to their natural widths, round after round, so that what a narrow column does not want goes on.
QList<double> squeezed(const QList<ColumnNeed>& needs, double width, double minimum)
{
    QList<double> widths;
    for (const ColumnNeed& need : needs)
        widths += need.minimum;

    double left = width - minimum;
    while (left > 0.01) {
        double weights = 0;
        for (qsizetype i = 0; i < needs.size(); ++i)
            weights += widths[i] < needs[i].natural ? needs[i].weight : 0;
        if (weights <= 0)
            break;
        double given = 0;
        for (qsizetype i = 0; i < needs.size(); ++i) {
            if (widths[i] >= needs[i].natural)
                continue;
            const double part = qMin(left * needs[i].weight / weights, needs[i].natural - widths[i]);
            widths[i] += part;
            given += part;
        }
        left -= given;
        if (given < 0.001)
            break;
    }
    return widths;
}

} // namespace

QList<double> columnWidths(const QList<ColumnNeed>& needs, double width)
{
    double natural = 0, minimum = 0, weights = 0;
    for (const ColumnNeed& need : needs) {
        natural += need.natural;
        minimum += need.minimum;
        weights += need.weight;
    }
    if (minimum > width)
        return shrunk(needs, width, minimum);
    if (natural > width)
        return squeezed(needs, width, minimum);

    QList<double> widths;
    for (const ColumnNeed& need : needs)
        widths += need.natural + (weights > 0 ? (width - natural) * need.weight / weights : 0);
    return widths;
}

} // namespace huiyin::paper
