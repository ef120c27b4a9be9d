// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/case_query.h"

#include "casefile/fact_sql.h"
#include "casefile/past.h"
#include "casefile/search_index.h"
#include "domain/suggestion.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <iterator>
#include <limits>
#include <tuple>

namespace huiyin::casefile {

namespace {

constexpr size_t listedAtMost =
    5'000; // ids in one statement: SQLite reads a million characters, some fifty thousand ids

template <class T>
qint64 plain(const T& value)
{
    if constexpr (IsId<T>::value)
        return value.value();
    else
        return qint64(value);
}

//! WHERE of a filter, with everything but the search; joins are added where a part needs one.
class Where {
public:
    Where(const Database& db, const CaseFilter& filter, QDate today)
    {
        const auto equals = [&](const char* column, const auto& value) {
            if (value)
                add(QByteArray(column) + " = " + QByteArray::number(plain(*value)));
        };
        equals("s.congress", filter.congress);
        equals("s.session", filter.session);
        equals("s.recess", filter.recess);
        equals("s.category_id", filter.category);
        equals("s.delegation_id", filter.delegation);
        equals("s.group_id", filter.group);
        equals("s.leader_id", filter.leader);
        equals("s.supervisor_id", filter.supervisor);
        equals("s.committee_id", filter.committee);
        if (filter.key)
            add("s.is_key = 1");
        addStates(filter);
        // beside any other state the bin is asked for by its name only
        hidesBin_ = filter.states.empty() && filter.stateClasses.empty() &&
                    db.number("SELECT EXISTS (SELECT 1 FROM suggestion WHERE state = 'discarded')") != 0;
        if (filter.unit)
            add("EXISTS (SELECT 1 FROM undertaking p WHERE p.suggestion_id = coalesce(s.merged_into_id, s.id) AND "
                "p.state <> 'returned' AND "
                "p.unit_id = " +
                number(*filter.unit) + ')');
        if (filter.deputy)
            add("(s.lead_id = " + number(*filter.deputy) +
                " OR EXISTS (SELECT 1 FROM cosigner c WHERE c.suggestion_id = s.id AND c.left_on IS NULL AND "
                "c.deputy_id = " +
                number(*filter.deputy) + "))");
        if (filter.replyClass)
            add("s.last_class = " + literal(*filter.replyClass));
        if (filter.result)
            add("s.last_result = " + literal(ratingKey(*filter.result)));
        if (filter.unrated)
            add("s.last_class <> '' AND s.last_result IS NULL AND s.state NOT IN ('withdrawn', 'merged')");
        if (filter.overdue)
            add(overdueSql(today));
        for (const OwnCondition& own : filter.own) {
            const QByteArray said =
                "EXISTS (SELECT 1 FROM own_value o WHERE o.suggestion_id = s.id AND o.field_id = " + number(own.field);
            add(own.value.isEmpty() ? "NOT " + said + " AND o.value <> '')"
                                    : said + " AND o.value = " + literal(own.value) + ')');
        }
        if (filter.dueFrom)
            add("s.next_due >= " + literal(filter.dueFrom->toString(Qt::ISODate)));
        if (filter.dueTo)
            add("s.next_due <= " + literal(filter.dueTo->toString(Qt::ISODate)));
        if (filter.only) {
            QByteArray list;
            for (const SuggestionId id : *filter.only)
                list += (list.isEmpty() ? "" : ", ") + number(id);
            add("s.id IN (" + list + ')');
        }
        addFacts(filter);
    }

    QByteArray from(const QByteArray& joins = {}) const
    {
        QByteArray condition = sql_;
        if (hidesBin_) // the few of the bin by their index, so that no wide row is read for it
            condition += QByteArray(sql_.isEmpty() ? "" : " AND ") +
                         "s.id NOT IN (SELECT b.id FROM suggestion b WHERE b.state = 'discarded')";
        return " FROM suggestion s" + joins_ + joins + " WHERE " + (condition.isEmpty() ? "1" : condition);
    }
    //! Lets every case through that is in a list at all.
    bool isOpen() const { return sql_.isEmpty(); }
    bool hidesBin() const { return hidesBin_; }
    const std::optional<QDate>& asOf() const { return asOf_; }

private:
    template <class AnyId>
    static QByteArray number(AnyId id)
    {
        return QByteArray::number(id.value());
    }

    void add(const QByteArray& condition) { sql_ += (sql_.isEmpty() ? "" : " AND ") + condition; }

    void addStates(const CaseFilter& filter)
    {
        QByteArray list;
        for (int i = 0; i < caseStateCount; ++i) {
            const auto state = CaseState(i);
            const bool named = std::ranges::find(filter.states, state) != filter.states.end();
            const bool ofClass = std::ranges::find(filter.stateClasses, stateClass(state)) != filter.stateClasses.end();
            if (named || (ofClass && state != CaseState::Discarded))
                list += (list.isEmpty() ? "" : ", ") + literal(keyOf(state));
        }
        if (!filter.states.empty() || !filter.stateClasses.empty())
            add("s.state IN (" + list + ')');
    }

    //! A number of a report as a list: with a unit, its own share decides; the case is listed once.
    void addFacts(const CaseFilter& filter)
    {
        if (filter.withoutGroup) {
            const QByteArray joins = groupJoins(filter.grouping);
            joins_ += joins;
            add(groupKeySql(filter.grouping, "s") + " = 'none'");
            if (filter.grouping == Grouping::Class)
                asOf_ = filter.period ? filter.period->asOf : QDate(9999, 12, 31);
        }
        const bool ofShare = filter.answeringUnit || filter.assisting;
        if (filter.facts.empty() && !filter.period && !ofShare)
            return;
        const char* outcome = ofShare ? "u" : "s";
        QByteArray facts = predicateSql(filter.facts, outcome);
        if (filter.period) {
            asOf_ = filter.period->asOf;
            facts += " AND " + factSql({Fact::InBase}, outcome);
            if (filter.period->from)
                facts += QByteArrayLiteral(" AND ") + outcome +
                         ".assigned_on >= " + literal(filter.period->from->toString(Qt::ISODate));
            if (filter.period->to)
                facts += QByteArrayLiteral(" AND ") + outcome +
                         ".assigned_on <= " + literal(filter.period->to->toString(Qt::ISODate));
            if (filter.period->congress)
                facts += " AND s.congress = " + QByteArray::number(*filter.period->congress);
            if (filter.period->session)
                facts += " AND s.session = " + QByteArray::number(*filter.period->session);
        } else if (!filter.facts.empty()) {
            asOf_ = QDate(9999, 12, 31);
        }
        if (ofShare)
            add("EXISTS (SELECT 1 FROM undertaking u WHERE u.suggestion_id = coalesce(s.merged_into_id, s.id) AND " +
                (filter.assisting
                     ? QByteArray("u.role = 'assist' AND s.assigned_on IS NOT NULL AND u.state <> 'returned'")
                     : answersSql("u")) +
                " AND " +
                (filter.answeringUnit ? "u.unit_id = " + number(*filter.answeringUnit) + " AND " : QByteArray()) +
                facts + ')');
        else
            add('(' + facts + ')');
    }

    QByteArray sql_;
    QByteArray joins_;
    bool hidesBin_ = true; //!< cases of the bin are to be left out, and there are some
    std::optional<QDate> asOf_;
};

struct Order {
    QByteArray joins;
    QByteArray by;
};

QByteArray numberOrder(bool descending)
{
    const QByteArray way = descending ? " DESC" : "";
    // the newest session first: it is the one that is worked on; within it from the first number on
    const QByteArray back = descending ? "" : " DESC";
    return "s.congress" + back + ", s.session" + back + ", s.recess" + way + ", s.serial IS NULL, s.serial" + way +
           ", s.id" + way;
}

//! Who has the case, in the order in which cases travel.
QByteArray waitingRank()
{
    QByteArray rank = "CASE s.state";
    for (int i = 0; i < caseStateCount; ++i)
        rank += " WHEN " + literal(keyOf(CaseState(i))) + " THEN " + QByteArray::number(int(stateClass(CaseState(i))));
    return rank + " END";
}

//! What one sort goes by, without what decides among equals; nothing to go by comes last, whichever way.
Order orderBy(SortBy sort, bool descending, const CaseFilter& filter)
{
    const QByteArray way = descending ? " DESC" : "";
    const auto lastWhenNone = [&](const QByteArray& column) { return Order{{}, column + " IS NULL, " + column + way}; };
    switch (sort) {
    case SortBy::Newest:
        return {{}, "s.id DESC"};
    case SortBy::Number:
        return {{}, numberOrder(descending)};
    case SortBy::Title:
        return {{}, "s.title" + way};
    case SortBy::Lead:
        return {" LEFT JOIN deputy sort_lead ON sort_lead.id = s.lead_id",
                "sort_lead.name_key" + way + ", sort_lead.name" + way};
    case SortBy::Unit:
        return {" LEFT JOIN unit sort_unit ON sort_unit.id = s.main_unit_id", "sort_unit.name_key" + way};
    case SortBy::Due:
        if (filter.overdue || filter.dueFrom || filter.dueTo) // all have a day: the index gives them in their order
            return {{}, "s.next_due" + way};
        return lastWhenNone("s.next_due");
    case SortBy::State:
        return {{}, "s.state" + way};
    case SortBy::Class:
        return {{}, "s.last_class = '', s.last_class" + way};
    case SortBy::Rating:
        return lastWhenNone("s.last_result");
    case SortBy::Waiting:
        return {{}, waitingRank() + way};
    case SortBy::Delegation:
        return {" LEFT JOIN delegation sort_delegation ON sort_delegation.id = s.delegation_id",
                "sort_delegation.position IS NULL, sort_delegation.position" + way};
    case SortBy::Category:
        return {" LEFT JOIN category sort_category ON sort_category.id = s.category_id",
                "sort_category.position IS NULL, sort_category.position" + way};
    case SortBy::Received:
        return lastWhenNone("s.received_on");
    case SortBy::Assigned:
        return lastWhenNone("s.assigned_on");
    case SortBy::Replied:
        return lastWhenNone("s.replied_on");
    case SortBy::Certified:
        return {{}, "s.certified_class = '', s.certified_class" + way};
    }
    Q_UNREACHABLE();
}

bool isWhole(SortBy sort)
{
    return sort == SortBy::Newest || sort == SortBy::Number; // no two cases are equal
}

Order orderOf(const CaseFilter& filter)
{
    Order order = orderBy(filter.sort, filter.descending, filter);
    if (isWhole(filter.sort))
        return order;
    if (filter.then && *filter.then != filter.sort) {
        const Order next = orderBy(*filter.then, filter.thenDescending, filter);
        order.joins += next.joins;
        order.by += ", " + next.by;
    }
    order.by += ", " + numberOrder(filter.descending);
    return order;
}

std::vector<SuggestionId> readIds(const Database& db, const QByteArray& sql, const Where& where)
{
    const Past past(db, where.asOf()); // a figure of a past day is a list of that day
    Statement statement = db.prepareOnce(sql.constData());
    if (where.asOf())
        statement.bind({":as_of", *where.asOf()});
    std::vector<SuggestionId> ids;
    while (statement.step())
        ids.push_back(statement.row().id<SuggestionId>(0));
    return ids;
}

//! In the order of numberOrder(), session by session: the index of the numbers gives each in its order, where sorting
//! all cases would take ten times as long.
std::vector<SuggestionId> numbered(const Database& db, const Where& where, bool descending)
{
    struct Series {
        qint64 congress, session, recess;
    };
    std::vector<Series> all;
    const char* next = "SELECT congress, session, recess FROM suggestion WHERE (congress, session, recess) > "
                       "(:congress, :session, :recess) ORDER BY congress, session, recess LIMIT 1";
    Series last{0, 0, 0};
    while (const auto found =
               db.one(next, {{":congress", last.congress}, {":session", last.session}, {":recess", last.recess}},
                      [](const Row& row) {
                          return Series{row.integer(0), row.integer(1), row.integer(2)};
                      }))
        all.push_back(last = *found);
    std::ranges::sort(all, [&](const Series& a, const Series& b) {
        if (std::tie(a.congress, a.session) != std::tie(b.congress, b.session))
            return (std::tie(a.congress, a.session) < std::tie(b.congress, b.session)) == descending;
        return (a.recess < b.recess) != descending;
    });
    const QByteArray way = descending ? " DESC" : "";
    std::vector<SuggestionId> ids;
    for (const Series& one : all) {
        const QByteArray in = "SELECT s.id" + where.from() + " AND s.congress = " + QByteArray::number(one.congress) +
                              " AND s.session = " + QByteArray::number(one.session) +
                              " AND s.recess = " + QByteArray::number(one.recess);
        for (const auto& part : {QByteArray(" AND s.serial IS NOT NULL ORDER BY s.serial" + way),
                                 QByteArray(" AND s.serial IS NULL ORDER BY s.id" + way)}) {
            const auto here = readIds(db, in + part, where);
            ids.insert(ids.end(), here.begin(), here.end());
        }
    }
    return ids;
}

//! Hits that the rest of the filter lets through, in the order of the hits.
std::vector<SuggestionId> filtered(const Database& db, const Where& where, const std::vector<SuggestionId>& hits)
{
    if (where.isOpen() && !where.hidesBin())
        return hits;
    std::vector<SuggestionId> passed;
    constexpr size_t batch = 500;
    for (size_t at = 0; at < hits.size(); at += batch) {
        QByteArray list;
        const size_t end = std::min(hits.size(), at + batch);
        for (size_t i = at; i < end; ++i)
            list += (list.isEmpty() ? "" : ",") + QByteArray::number(hits[i].value());
        const auto here =
            readIds(db, "SELECT s.id" + where.from() + " AND s.id IN (" + list + ") ORDER BY s.id DESC", where);
        passed.insert(passed.end(), here.begin(), here.end());
    }
    return passed;
}

} // namespace

std::vector<SuggestionId> caseIds(const Database& db, const CaseFilter& filter, QDate today)
{
    const Where where(db, filter, today);
    const Order order = orderOf(filter);
    if (filter.search.trimmed().isEmpty())
        return filter.sort == SortBy::Number && !where.asOf()
                   ? numbered(db, where, filter.descending)
                   : readIds(db, "SELECT s.id" + where.from(order.joins) + " ORDER BY " + order.by, where);

    auto hits = searchCases(db, parseSearch(db, filter.search), {}, std::numeric_limits<int>::max());
    if (hits.size() > listedAtMost && !where.asOf()) {
        // all that the filter lets through, in their order, less what was not found: naming so many would not be read
        const auto ordered =
            filter.sort == SortBy::Number
                ? numbered(db, where, filter.descending)
                : readIds(db, "SELECT s.id" + where.from(order.joins) + " ORDER BY " + order.by, where);
        std::vector<SuggestionId> found;
        std::ranges::copy_if(ordered, std::back_inserter(found), [&](SuggestionId id) {
            return std::ranges::binary_search(hits, id, std::ranges::greater()); // the newest is the first hit
        });
        return found;
    }
    hits = filtered(db, where, hits);
    if (filter.sort == SortBy::Newest || hits.empty())
        return hits;
    QByteArray list;
    for (const SuggestionId id : hits)
        list += (list.isEmpty() ? "" : ",") + QByteArray::number(id.value());
    const QByteArray sql =
        "SELECT s.id FROM suggestion s" + order.joins + " WHERE s.id IN (" + list + ") ORDER BY " + order.by;
    return readIds(db, sql, Where(db, {}, today));
}

std::vector<SuggestionId> firstCases(const Database& db, const CaseFilter& filter, QDate today, int most)
{
    if (!filter.search.trimmed().isEmpty()) {
        auto ids = caseIds(db, filter, today);
        ids.erase(ids.begin() + std::min(std::ssize(ids), std::ptrdiff_t(most)), ids.end());
        return ids;
    }
    const Where where(db, filter, today);
    const Order order = orderOf(filter);
    return readIds(
        db, "SELECT s.id" + where.from(order.joins) + " ORDER BY " + order.by + " LIMIT " + QByteArray::number(most),
        where);
}

qint64 countCases(const Database& db, const CaseFilter& filter, QDate today)
{
    if (!filter.search.trimmed().isEmpty())
        return qint64(caseIds(db, filter, today).size());
    const Where where(db, filter, today);
    if (where.isOpen()) // SQLite counts whole tables by their pages
        return db.number("SELECT (SELECT count(*) FROM suggestion) - "
                         "(SELECT count(*) FROM suggestion WHERE state = 'discarded')");
    const Past past(db, where.asOf()); // a figure of a past day is a list of that day
    const QByteArray sql = "SELECT count(*)" + where.from();
    Statement statement = db.prepareOnce(sql.constData());
    if (where.asOf())
        statement.bind({":as_of", *where.asOf()});
    return statement.step() ? statement.row().integer(0) : 0;
}

std::vector<SuggestionId> casePage(const Database& db, const CaseFilter& filter, QDate today,
                                   std::optional<SuggestionId> below, int limit)
{
    const Where where(db, filter, today);
    if (filter.search.trimmed().isEmpty()) {
        QByteArray sql = "SELECT s.id" + where.from();
        if (below)
            sql += " AND s.id < " + QByteArray::number(below->value());
        return readIds(db, sql + " ORDER BY s.id DESC LIMIT " + QByteArray::number(limit), where);
    }
    const SearchQuery query = parseSearch(db, filter.search);
    std::vector<SuggestionId> page;
    while (int(page.size()) < limit) {
        const int wanted = limit - int(page.size());
        const auto hits = searchCases(db, query, below, wanted);
        const auto passed = filtered(db, where, hits);
        page.insert(page.end(), passed.begin(), passed.end());
        if (int(hits.size()) < wanted)
            break;
        below = hits.back();
    }
    return page;
}

std::vector<CaseLine> caseLines(const Database& db, std::span<const SuggestionId> ids)
{
    if (ids.empty())
        return {};
    QByteArray list;
    for (const SuggestionId id : ids)
        list += (list.isEmpty() ? "" : ",") + QByteArray::number(id.value());
    const QByteArray sql = R"(
        SELECT s.id, s.congress, s.session, s.recess, s.serial, s.intake_serial, s.title, coalesce(d.name, ''), coalesce(g.name, ''),
               coalesce(n.name, ''), coalesce(c.name, ''), s.state, s.next_due, s.next_due_kind, s.first_class, s.last_class,
               s.certified_class, s.last_solved, s.last_tracked, s.last_result, s.assigned_on, s.due, s.replied_on, s.is_key, s.imported, s.received_on,
               (SELECT count(*) FROM cosigner k WHERE k.suggestion_id = s.id AND k.left_on IS NULL)
          FROM suggestion s
          LEFT JOIN deputy d ON d.id = s.lead_id
          LEFT JOIN delegation g ON g.id = s.delegation_id
          LEFT JOIN unit n ON n.id = s.main_unit_id
          LEFT JOIN category c ON c.id = s.category_id
         WHERE s.id IN ()" +
                           list + ')';
    QHash<qint64, CaseLine> found;
    const auto take = [&](const Row& row) {
        using Series = SuggestionNumber::Series;
        const bool filed = !row.isNull(4);
        const auto number = SuggestionNumber::make(int(row.integer(1)), int(row.integer(2)),
                                                   !filed                ? Series::Intake
                                                   : row.integer(3) != 0 ? Series::Recess
                                                                         : Series::Session,
                                                   int(row.integer(filed ? 4 : 5)));
        const auto state = fromKey<CaseState>(row.text(11));
        const auto kind = fromKey<DueKind>(row.text(13));
        if (!number || !state || !kind)
            throw Error(QStringLiteral("case %1 has a number or a state that no case has").arg(row.integer(0)),
                        Error::Kind::Damaged);
        found.insert(row.integer(0), CaseLine{.id = row.id<SuggestionId>(0),
                                              .number = number->toString(),
                                              .title = row.text(6),
                                              .lead = row.text(7),
                                              .delegation = row.text(8),
                                              .unit = row.text(9),
                                              .category = row.text(10),
                                              .state = *state,
                                              .nextDue = row.date(12),
                                              .nextDueKind = quint8(*kind),
                                              .firstClass = row.text(14),
                                              .replyClass = row.text(15),
                                              .certifiedClass = row.text(16),
                                              .solved = row.integer(17) != 0,
                                              .tracked = row.integer(18) != 0,
                                              .result = row.isNull(19) ? std::nullopt : ratingFromText(row.text(19)),
                                              .assignedOn = row.date(20),
                                              .due = row.date(21),
                                              .repliedOn = row.date(22),
                                              .key = row.integer(23) != 0,
                                              .imported = row.integer(24) != 0,
                                              .receivedOn = row.date(25),
                                              .cosigners = int(row.integer(26))});
    };
    Statement statement = db.prepareOnce(sql.constData());
    while (statement.step())
        take(statement.row());
    if (db.number("SELECT EXISTS (SELECT 1 FROM own_value)") != 0) {
        const QByteArray ownSql = "SELECT suggestion_id, field_id, value FROM own_value WHERE value <> '' AND "
                                  "suggestion_id IN (" +
                                  list + ')';
        Statement own = db.prepareOnce(ownSql.constData());
        while (own.step()) {
            if (const auto line = found.find(own.row().integer(0)); line != found.end())
                line->own.insert({own.row().id<OwnFieldId>(1), own.row().text(2)});
        }
    }
    std::vector<CaseLine> lines;
    for (const SuggestionId id : ids) {
        const auto line = found.constFind(id.value());
        if (line != found.constEnd())
            lines.push_back(*line);
    }
    return lines;
}

QStringList ownValues(const Database& db, OwnFieldId field, int most)
{
    const auto values = db.all(R"(
        SELECT value
          FROM own_value
         WHERE field_id = :field AND value <> ''
         GROUP BY value
         ORDER BY count(*) DESC, value
         LIMIT :most)",
                               {{":field", field}, {":most", most}}, [](const Row& row) { return row.text(0); });
    return QStringList(values.begin(), values.end());
}

std::vector<std::pair<int, int>> caseSessions(const Database& db)
{
    std::vector<std::pair<int, int>> sessions; // from one to the next by the index, not over all cases
    constexpr int beyond = std::numeric_limits<int>::max();
    std::pair<int, int> last{beyond, beyond};
    while (const auto found = db.one("SELECT congress, session FROM suggestion WHERE (congress, session) < (:congress, "
                                     ":session) ORDER BY congress DESC, session DESC LIMIT 1",
                                     {{":congress", last.first}, {":session", last.second}}, [](const Row& row) {
                                         return std::pair(int(row.integer(0)), int(row.integer(1)));
                                     }))
        sessions.push_back(last = *found);
    return sessions;
}

bool hasMoreCases(const Database& db, int than)
{
    return db.number("SELECT count(*) FROM (SELECT 1 FROM suggestion LIMIT :most)", {{":most", than + 1}}) > than;
}

QStringList claimedClasses(const Database& db)
{
    QStringList letters;
    db.each("SELECT DISTINCT last_class FROM suggestion WHERE last_class <> '' ORDER BY last_class", {},
            [&](const Row& row) { letters << row.text(0); });
    return letters;
}

} // namespace huiyin::casefile
