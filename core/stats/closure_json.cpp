// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/closure_report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace huiyin::stats {

using namespace Qt::StringLiterals;

namespace {

QJsonObject counts(const std::vector<std::pair<QString, qint64>>& columns)
{
    QJsonObject object;
    for (const auto& [name, count] : columns)
        object.insert(name, count);
    return object;
}

QJsonObject toObject(const ClosureRow& row)
{
    QJsonObject rates;
    for (const auto& [id, ratio] : row.rates) {
        const auto percent = ratio.percent();
        rates.insert(id, QJsonObject{{u"n"_s, ratio.numerator},
                                     {u"d"_s, ratio.denominator},
                                     {u"percent"_s, percent ? QJsonValue(*percent) : QJsonValue()}});
    }
    return {{u"key"_s, row.key},
            {u"suggestions"_s, row.suggestions},
            {u"assists"_s, row.assists},
            {u"replied"_s, row.replied},
            {u"replied_on_time"_s, row.repliedOnTime},
            {u"overdue"_s, row.overdue},
            {u"class"_s, counts(row.classes)},
            {u"rating"_s, counts(row.rating)},
            {u"first_rating"_s, counts(row.firstRating)},
            {u"closed"_s, row.closed},
            {u"certified"_s, counts(row.certified)},
            {u"rates"_s, rates}};
}

} // namespace

QByteArray toJson(const ClosureReport& report)
{
    const auto date = [](const std::optional<QDate>& day) {
        return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
    };
    QJsonArray definitions;
    for (const Metric& metric : metrics()) {
        definitions.append(QJsonObject{{u"id"_s, QString::fromLatin1(metric.id)},
                                       {u"name"_s, metric.nameText()},
                                       {u"numerator"_s, metric.numeratorText()},
                                       {u"denominator"_s, metric.denominatorText()},
                                       {u"basis"_s, metric.basisText()}});
    }
    QJsonArray rows;
    for (const ClosureRow& row : report.rows)
        rows.append(toObject(row));
    const Period& period = report.query.period;
    const QJsonObject object{
        {u"report"_s, u"closure"_s},
        {u"as_of"_s, period.asOf.toString(Qt::ISODate)},
        {u"filters"_s, QJsonObject{{u"by"_s, groupingKey(report.query.by)},
                                   {u"from"_s, date(period.from)},
                                   {u"to"_s, date(period.to)},
                                   {u"session"_s, period.congress && period.session
                                                      ? QJsonValue(QString::number(*period.congress) + u'-' +
                                                                   QString::number(*period.session))
                                                      : QJsonValue()},
                                   {u"variant"_s, lifecycle::closureVariantKey(report.query.variant)}}},
        {u"definitions"_s, definitions},
        {u"total"_s, toObject(report.total)},
        {u"row_sum"_s, report.rowSum},
        {u"rows"_s, rows}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace huiyin::stats
