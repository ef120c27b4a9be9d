// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/closure_report.h"

#include "casefile/tally_query.h"
#include "domain/pinyin.h"
#include "lifecycle/class_scheme.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <tuple>

namespace huiyin::stats {

namespace {

constexpr std::array allGroupings{Grouping::Unit,   Grouping::Category,   Grouping::Delegation, Grouping::Group,
                                  Grouping::Leader, Grouping::Supervisor, Grouping::Committee,  Grouping::Session,
                                  Grouping::Year,   Grouping::Class};

struct GroupingRow {
    Grouping value;
    const char* key;
    const char* label;
};
constexpr std::array groupingRows{
    GroupingRow{Grouping::None, "none", QT_TRANSLATE_NOOP("Report", "all")},
    GroupingRow{Grouping::Unit, "unit", QT_TRANSLATE_NOOP("Report", "undertaking unit")},
    GroupingRow{Grouping::Category, "category", QT_TRANSLATE_NOOP("Report", "category")},
    GroupingRow{Grouping::Delegation, "delegation", QT_TRANSLATE_NOOP("Report", "delegation")},
    GroupingRow{Grouping::Group, "group", QT_TRANSLATE_NOOP("Report", "deputy group")},
    GroupingRow{Grouping::Leader, "leader", QT_TRANSLATE_NOOP("Report", "leader taking the case")},
    GroupingRow{Grouping::Supervisor, "supervisor", QT_TRANSLATE_NOOP("Report", "supervising leader")},
    GroupingRow{Grouping::Committee, "committee", QT_TRANSLATE_NOOP("Report", "committee")},
    GroupingRow{Grouping::Session, "session", QT_TRANSLATE_NOOP("Report", "session")},
    GroupingRow{Grouping::Year, "year", QT_TRANSLATE_NOOP("Report", "year of assignment")},
    GroupingRow{Grouping::Class, "class", QT_TRANSLATE_NOOP("Report", "class of the reply")},
};

const QString none = QStringLiteral("none");

struct RatingColumn {
    const char* key; //!< as stored
    QString word;
};
const std::array ratingColumns{RatingColumn{"satisfied", QStringLiteral("满意")},
                               RatingColumn{"basically", QStringLiteral("基本满意")},
                               RatingColumn{"dissatisfied", QStringLiteral("不满意")}};

//! The figures of a report in the order in which they are counted.
struct Figures {
    std::vector<Predicate> predicates;
    QStringList names; //!< as casesBehind() calls them

    void add(const QString& name, Predicate predicate)
    {
        names << name;
        predicates.push_back(std::move(predicate));
    }
};

Figures figuresOf(const QStringList& letters)
{
    Figures figures;
    figures.add(QStringLiteral("suggestions"), {{Fact::InBase}});
    figures.add(QStringLiteral("replied"), {{Fact::Replied}});
    figures.add(QStringLiteral("replied_on_time"), {{Fact::RepliedOnTime}});
    figures.add(QStringLiteral("overdue"), {{Fact::Overdue}});
    figures.add(QStringLiteral("closed"), {{Fact::Closed}});
    for (const QString& letter : letters)
        figures.add(QStringLiteral("class:") + letter, {{Fact::ClassIs, letter}});
    figures.add(QStringLiteral("class:none"), {{Fact::ClassIs}});
    for (const QString& letter : letters)
        figures.add(QStringLiteral("certified:") + letter, {{Fact::CertifiedIs, letter}});
    figures.add(QStringLiteral("certified:none"), {{Fact::CertifiedIs}});
    for (const RatingColumn& column : ratingColumns)
        figures.add(QStringLiteral("rating:") + column.word, {{Fact::ResultIs, QString::fromLatin1(column.key)}});
    figures.add(QStringLiteral("rating:none"), {{Fact::ResultIs}});
    for (const RatingColumn& column : ratingColumns)
        figures.add(QStringLiteral("first_rating:") + column.word,
                    {{Fact::FirstResultIs, QString::fromLatin1(column.key)}});
    figures.add(QStringLiteral("first_rating:none"), {{Fact::FirstResultIs}});
    for (const Metric& metric : metrics()) {
        figures.add(QString::fromLatin1(metric.id), numeratorOf(metric));
        figures.add(QString::fromLatin1(metric.id) + QStringLiteral("/of"), denominatorOf(metric));
    }
    for (const QString& letter : letters) { // the rate of a class, as the report names it
        figures.add(QStringLiteral("class_") + letter, {{Fact::ClassIs, letter}});
        figures.add(QStringLiteral("class_") + letter + QStringLiteral("/of"), {{Fact::InBase}});
    }
    return figures;
}

//! Letters of the office's scheme first, in its order; letters that only old cases bear after them.
QStringList lettersOf(const desk::Desk& desk)
{
    QStringList letters;
    const auto* scheme = lifecycle::classScheme(desk.officeRules().classScheme);
    for (const auto& letter : scheme ? scheme->letters : std::vector<lifecycle::ClassLetter>())
        letters << letter.letter;
    for (const QString& found : desk.claimedClasses()) {
        if (!letters.contains(found))
            letters << found;
    }
    return letters;
}

ClosureRow rowOf(const casefile::TallyRow& tally, const Figures& figures, const QStringList& letters)
{
    const auto count = [&](const QString& name) { return tally.counts[size_t(figures.names.indexOf(name))]; };
    const auto columns = [&](const QString& prefix, const QStringList& values) {
        std::vector<std::pair<QString, qint64>> counted;
        for (const QString& value : values)
            counted.emplace_back(value, count(prefix + value));
        return counted;
    };
    QStringList ratings;
    for (const RatingColumn& column : ratingColumns)
        ratings << column.word;
    ratings << none;
    ClosureRow row{.key = tally.key,
                   .suggestions = count(QStringLiteral("suggestions")),
                   .assists = tally.assists,
                   .replied = count(QStringLiteral("replied")),
                   .repliedOnTime = count(QStringLiteral("replied_on_time")),
                   .overdue = count(QStringLiteral("overdue")),
                   .closed = count(QStringLiteral("closed")),
                   .classes = columns(QStringLiteral("class:"), letters + QStringList{none}),
                   .certified = columns(QStringLiteral("certified:"), letters + QStringList{none}),
                   .rating = columns(QStringLiteral("rating:"), ratings),
                   .firstRating = columns(QStringLiteral("first_rating:"), ratings)};
    for (const Metric& metric : metrics()) {
        const auto id = QString::fromLatin1(metric.id);
        row.rates.emplace(id, Ratio{count(id), count(id + QStringLiteral("/of"))});
    }
    for (const QString& letter : letters) {
        const QString id = QStringLiteral("class_") + letter;
        row.rates.emplace(id, Ratio{count(id), count(id + QStringLiteral("/of"))});
    }
    return row;
}

//! Where a row stands: as the register has its groups, units by their pinyin without the 县 that most begin with,
//! letters as the scheme has them, sessions by number; what has no value comes last.
using Rank = std::tuple<bool, int, QString>; //!< has no value, position, name

template <class Rows>
int positionOf(const Rows& rows, const QString& name)
{
    const auto found = std::ranges::find_if(rows, [&](const auto& row) { return row.name == name; });
    return found == rows.end() ? std::numeric_limits<int>::max() : found->position;
}

Rank rankOf(const QString& key, Grouping by, const desk::Registers& registers, const QStringList& letters)
{
    int position = 0;
    QString name = key;
    switch (by) {
    case Grouping::Unit:
        name = nameKey(QStringView(QStringLiteral("县市区州旗")).contains(key.front()) ? key.mid(1) : key);
        break;
    case Grouping::Category:
        position = positionOf(registers.categories, key);
        break;
    case Grouping::Delegation:
        position = positionOf(registers.delegations, key);
        break;
    case Grouping::Group:
        position = positionOf(registers.groups, key);
        break;
    case Grouping::Leader:
    case Grouping::Supervisor:
        position = positionOf(registers.leaders, key);
        break;
    case Grouping::Committee:
        position = positionOf(registers.committees, key);
        break;
    case Grouping::Session: {
        constexpr int sessionsOfCongress = 100;
        position = key.section(u'-', 0, 0).toInt() * sessionsOfCongress + key.section(u'-', 1, 1).toInt();
        break;
    }
    case Grouping::Class:
        position = int(letters.indexOf(key));
        break;
    case Grouping::Year:
    case Grouping::None:
        break;
    }
    return {key == none, position, name};
}

casefile::TallyRow sumOf(const std::vector<casefile::TallyRow>& rows, size_t figures)
{
    casefile::TallyRow sum{.key = {}, .counts = std::vector<qint64>(figures, 0)};
    for (const casefile::TallyRow& row : rows) {
        std::ranges::transform(sum.counts, row.counts, sum.counts.begin(), std::plus());
        sum.assists += row.assists;
    }
    return sum;
}

} // namespace

double ClosureReport::meanDays() const
{
    return days.empty() ? 0.0 : double(std::accumulate(days.begin(), days.end(), qint64(0))) / double(days.size());
}

int ClosureReport::medianDays() const
{
    return days.empty() ? 0 : days[days.size() / 2];
}

QString groupingKey(Grouping grouping)
{
    return QString::fromLatin1(groupingRows[size_t(grouping)].key);
}
QString groupingLabel(Grouping grouping)
{
    return QCoreApplication::translate("Report", groupingRows[size_t(grouping)].label);
}
std::span<const Grouping> groupings()
{
    return allGroupings;
}

std::optional<Grouping> groupingFromKey(QStringView key)
{
    for (const Grouping grouping : allGroupings) {
        if (key == groupingKey(grouping))
            return grouping;
    }
    return std::nullopt;
}

std::vector<UnitProgress> unitProgress(const desk::Desk& desk, const Period& period)
{
    const QStringList letters = lettersOf(desk);
    std::vector<Predicate> predicates{{{Fact::InBase}}, {{Fact::Replied}}};
    const size_t first = predicates.size();
    for (const QString& letter : letters)
        predicates.push_back({{Fact::ClassIs, letter}});
    predicates.push_back({{Fact::ClassIs}});
    std::vector<UnitProgress> units;
    const auto overdue = casefile::overdueByUnit(desk.database(), period.asOf, period.congress, period.session);
    for (const casefile::TallyRow& row : casefile::tally(desk.database(), Grouping::Unit, period, predicates).rows) {
        UnitProgress unit{row.key, row.counts[0], row.counts[1], overdue.value(row.key), {}};
        for (qsizetype i = 0; i <= letters.size(); ++i)
            unit.classes.emplace_back(letters.value(i, none), row.counts[first + size_t(i)]);
        units.push_back(std::move(unit));
    }
    return units;
}

ClosureReport closureReport(const desk::Desk& desk, const ClosureQuery& query)
{
    ClosureReport report{.query = query, .office = desk.office().name, .letters = lettersOf(desk)};
    const Figures figures = figuresOf(report.letters);
    const auto counted = casefile::tally(desk.database(), query.by, query.period, figures.predicates);
    for (const casefile::TallyRow& row : counted.rows) {
        if (query.by == Grouping::None)
            break;
        report.rows.push_back(rowOf(row, figures, report.letters));
        report.rowSum += report.rows.back().suggestions;
    }
    std::ranges::stable_sort(report.rows, {}, [&](const ClosureRow& row) {
        return rankOf(row.key, query.by, desk.registers(), report.letters);
    });
    // units share cases, so their rows do not add up to the cases; every other grouping has each case once
    const auto cases = query.by == Grouping::Unit
                           ? casefile::tally(desk.database(), Grouping::None, query.period, figures.predicates)
                           : counted;
    casefile::TallyRow total = sumOf(cases.rows, figures.predicates.size());
    if (query.by == Grouping::Unit) // cases, as everywhere in this row: two units may assist in one
        total.assists = desk.count({.assisting = true, .period = query.period});
    report.total = rowOf(total, figures, report.letters);
    report.days = cases.days;
    return report;
}

std::optional<CaseFilter> casesBehind(const desk::Desk& desk, const ClosureQuery& query, const QString& key,
                                      const QString& figure)
{
    const Figures figures = figuresOf(lettersOf(desk));
    const auto at = figures.names.indexOf(figure);
    const bool assists = figure == u"assists" && query.by == Grouping::Unit; // a unit's, so in no other report
    if (at < 0 && !assists)
        return std::nullopt;
    CaseFilter filter{
        .assisting = assists, .facts = assists ? Predicate() : figures.predicates[size_t(at)], .period = query.period};
    if (key.isEmpty())
        return filter;
    const desk::Registers& registers = desk.registers();
    const bool isNone = key == none;
    if (isNone && query.by != Grouping::Session && query.by != Grouping::Year && query.by != Grouping::Class) {
        filter.withoutGroup = true;
        filter.grouping = query.by;
        return filter;
    }
    const auto take = [&](auto& member, const auto& found) {
        member = found;
        return found.has_value() ? std::optional(filter) : std::nullopt;
    };
    switch (query.by) {
    case Grouping::None:
        return filter;
    case Grouping::Unit:
        return take(filter.answeringUnit, registers.findUnit(key));
    case Grouping::Category:
        return take(filter.category, registers.findCategory(key));
    case Grouping::Delegation:
        return take(filter.delegation, registers.findDelegation(key));
    case Grouping::Group:
        return take(filter.group, registers.findGroup(key));
    case Grouping::Leader:
        return take(filter.leader, registers.findLeader(key, false));
    case Grouping::Supervisor:
        return take(filter.supervisor, registers.findLeader(key, true));
    case Grouping::Committee:
        return take(filter.committee, registers.findCommittee(key));
    case Grouping::Session: {
        const QStringList parts = key.split(u'-');
        filter.congress = parts.value(0).toInt();
        filter.session = parts.value(1).toInt();
        return filter;
    }
    case Grouping::Year: {
        const int year = key.toInt();
        Period& period = *filter.period;
        period.from = std::max(period.from.value_or(QDate(year, 1, 1)), QDate(year, 1, 1));
        period.to = std::min(period.to.value_or(QDate(year, 12, 31)), QDate(year, 12, 31));
        return filter;
    }
    case Grouping::Class:
        filter.facts.push_back({Fact::ClassIs, isNone ? QString() : key});
        return filter;
    }
    Q_UNREACHABLE();
}

} // namespace huiyin::stats
