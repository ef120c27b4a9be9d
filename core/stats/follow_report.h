// SPDX-License-Identifier: GPL-3.0-or-later
// What came of confrontations, promises and key items: claimed against certified, sessions, promises kept. Every figure
// is the list of what it counts, so that it opens to its cases by construction.
#pragma once

#include "desk/desk.h"
#include "stats/ratio.h"

#include <map>
#include <span>
#include <vector>

namespace huiyin::stats {

enum class FollowKind : quint8 { Gap, Confrontation, Promises, Key };
std::span<const Word<FollowKind>> wordTable(FollowKind);
//! How rows are made: each kind takes some of them.
enum class FollowBy : quint8 { Unit, Category, Confrontation, Year, Item, Leader, Supervisor, Committee };
std::span<const Word<FollowBy>> wordTable(FollowBy);
std::span<const FollowBy> groupingsOf(FollowKind kind); //!< the first is the usual one

struct FollowQuery {
    FollowKind kind = FollowKind::Gap;
    FollowBy by = FollowBy::Unit;
    QDate asOf;
    std::optional<QDate> from; //!< of the session's day, a promise's day, or the day a key item was set
    std::optional<QDate> to;
    std::optional<ConfrontationId> confrontation; //!< of this session only
    std::optional<QDate> cohort;                  //!< day that freezes the classes; else the last of the year before
    QDate cohortDay() const { return cohort.value_or(QDate(asOf.year() - 1, 12, 31)); }
};

//! One thing that a figure counts: a case, with the unit or the promise that is meant where it is not the whole case.
struct Behind {
    SuggestionId suggestion;
    std::optional<UnitId> unit = {};
    int promise = 0; //!< its number within the case
    friend bool operator==(const Behind&, const Behind&) = default;
};

//! What a figure counts, as data: its definition goes wherever the figure goes.
struct FollowFigure {
    const char* id;
    const char* name;    //!< QT_TRANSLATE_NOOP("Follow", ...)
    const char* counted; //!< in words
    const char* of;      //!< id of the figure that it is a part of; empty when no rate is made of it
    QString nameText() const;
    QString countedText() const;
};
std::span<const FollowFigure> figuresOf(FollowKind kind);

struct FollowRow {
    QString key;
    std::map<QString, std::vector<Behind>> figures; //!< by id; every figure of the kind is there

    qint64 count(const QString& id) const { return qint64(figures.at(id).size()); }
    Ratio rate(const FollowFigure& figure) const
    {
        return {count(QString::fromLatin1(figure.id)), count(QString::fromLatin1(figure.of))};
    }
};

struct FollowReport {
    FollowQuery query;
    QString office;
    FollowRow total;
    std::vector<FollowRow> rows;
    QStringList notes; //!< beside the definitions: days, frozen cohort
};

FollowReport followReport(const desk::Desk& desk, const FollowQuery& query);
QByteArray toJson(const FollowReport& report);

} // namespace huiyin::stats
