// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/follow_report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace huiyin::stats {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toObject(const FollowRow& row, FollowKind kind)
{
    QJsonObject object{{u"key"_s, row.key}};
    QJsonObject rates;
    for (const FollowFigure& figure : figuresOf(kind)) {
        const QString id = QString::fromLatin1(figure.id);
        object.insert(id, row.count(id));
        if (figure.of[0] == '\0')
            continue;
        const Ratio ratio = row.rate(figure);
        const auto percent = ratio.percent();
        rates.insert(id, QJsonObject{{u"n"_s, ratio.numerator},
                                     {u"d"_s, ratio.denominator},
                                     {u"percent"_s, percent ? QJsonValue(*percent) : QJsonValue()}});
    }
    object.insert(u"rates"_s, rates);
    return object;
}

} // namespace

QByteArray toJson(const FollowReport& report)
{
    const FollowQuery& query = report.query;
    const auto date = [](const std::optional<QDate>& day) {
        return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
    };
    QJsonArray definitions;
    for (const FollowFigure& figure : figuresOf(query.kind))
        definitions.append(QJsonObject{{u"id"_s, QString::fromLatin1(figure.id)},
                                       {u"name"_s, figure.nameText()},
                                       {u"counted"_s, figure.countedText()},
                                       {u"of"_s, QString::fromLatin1(figure.of)}});
    QJsonArray rows;
    for (const FollowRow& row : report.rows)
        rows.append(toObject(row, query.kind));
    const QJsonObject object{{u"report"_s, keyOf(query.kind)},
                             {u"as_of"_s, query.asOf.toString(Qt::ISODate)},
                             {u"filters"_s, QJsonObject{{u"by"_s, keyOf(query.by)},
                                                        {u"from"_s, date(query.from)},
                                                        {u"to"_s, date(query.to)},
                                                        {u"cohort"_s, query.cohortDay().toString(Qt::ISODate)}}},
                             {u"definitions"_s, definitions},
                             {u"total"_s, toObject(report.total, query.kind)},
                             {u"rows"_s, rows}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace huiyin::stats
