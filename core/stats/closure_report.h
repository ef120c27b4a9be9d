// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "stats/metric.h"
#include "stats/ratio.h"

#include <map>

namespace huiyin::stats {

struct ClosureQuery {
    Grouping by = Grouping::Unit;
    Period period;
    lifecycle::ClosureVariant variant = lifecycle::ClosureVariant::Answered; //!< which closure rate stands first
};

//! The counts of one group, and every rate of the table.
struct ClosureRow {
    QString key; //!< full name, letter, 18-4, year; "none"
    qint64 suggestions = 0;
    qint64 assists = 0;
    qint64 replied = 0;
    qint64 repliedOnTime = 0;
    qint64 overdue = 0;
    qint64 closed = 0;
    std::vector<std::pair<QString, qint64>> classes;     //!< claimed in the latest reply; last "none"
    std::vector<std::pair<QString, qint64>> certified;   //!< found by the three parties; last "none"
    std::vector<std::pair<QString, qint64>> rating;      //!< latest rating of the result; last "none"
    std::vector<std::pair<QString, qint64>> firstRating; //!< first rating of the result; last "none"
    std::map<QString, Ratio> rates;                      //!< by metric id, and class_A ... for each letter
};

struct ClosureReport {
    ClosureQuery query;
    QString office;
    QStringList letters; //!< of the office's scheme, then others that occur
    ClosureRow total;
    std::vector<ClosureRow> rows;
    qint64 rowSum = 0;     //!< of suggestions over the rows: more than the total where units share a case
    std::vector<int> days; //!< handling days of the answered cases, sorted

    double meanDays() const;
    int medianDays() const;
};

QString groupingKey(Grouping grouping);
std::optional<Grouping> groupingFromKey(QStringView key);
QString groupingLabel(Grouping grouping);
std::span<const Grouping> groupings(); //!< all but None

ClosureReport closureReport(const desk::Desk& desk, const ClosureQuery& query);

//! How far a unit is: the few figures of its row that a first page has room for.
struct UnitProgress {
    QString key; //!< as in the report
    qint64 suggestions = 0;
    qint64 replied = 0;
    qint64 overdue = 0; //!< whatever is past its day, a redo too: the list's own word, and more than the report's
    std::vector<std::pair<QString, qint64>> classes; //!< claimed in the latest reply; last "none"
};

//! The rows of the report by unit, in a fraction of its time: casesBehind() of the same query opens each figure but
//! what is overdue.
std::vector<UnitProgress> unitProgress(const desk::Desk& desk, const Period& period);

//! The report as JSON of the command line's contract.
QByteArray toJson(const ClosureReport& report);

//! The cases behind one number of a report: what the list shows when the number is clicked. figure is a metric id (its
//! numerator; "/of" after it its denominator), or suggestions, assists, replied, overdue, closed, class:A, class_A,
//! rating:满意, ...
//! Nothing when the report has no such row or figure.
std::optional<CaseFilter> casesBehind(const desk::Desk& desk, const ClosureQuery& query, const QString& key,
                                      const QString& figure);

} // namespace huiyin::stats
