// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/fact_sql.h"

namespace huiyin::casefile {

namespace {

//! The latest value of a round on the day: the stored latest one when it is not later, else looked up. A rating without
//! a day, as ledgers have them, came with its reply at the earliest; what has no day at all is known on any.
QByteArray latest(const char* stored, const char* date, const char* lookup, const char* own = "")
{
    return QByteArrayLiteral("(CASE WHEN ") + own + "coalesce(" + date + ", '') <= :as_of THEN O." + stored +
           " ELSE (" + lookup + ") END)";
}

// The round that was latest on the day, of each share that counts; of several the one that derive_state takes for the
// case: the least solved reply, the worst rating. A merged case looks at its master's. MINE narrows it to one share.
constexpr auto replyLookup =
    "SELECT %1 FROM reply r JOIN undertaking x ON x.id = r.undertaking_id"
    " WHERE r.suggestion_id = coalesce(s.merged_into_id, s.id) AND r.on_date <= :as_of AND MINE AND x.state <> "
    "'returned'"
    " AND NOT EXISTS (SELECT 1 FROM reply n WHERE n.suggestion_id = r.suggestion_id AND n.undertaking_id = "
    "r.undertaking_id"
    " AND n.on_date <= :as_of AND n.id > r.id)"
    " ORDER BY CASE WHEN r.solved = 1 THEN 0 WHEN r.tracked = 1 THEN 1 ELSE 2 END DESC, r.undertaking_id LIMIT 1";
constexpr auto ratingLookup =
    "SELECT CASE WHEN count(*) < (SELECT count(*) FROM undertaking y WHERE y.suggestion_id = "
    "coalesce(s.merged_into_id, s.id)"
    " AND y.state <> 'returned' AND y.role IN ('sole', 'lead', 'separate') AND MY_SHARE) THEN NULL"
    " WHEN sum(%1 = 'dissatisfied') > 0 THEN 'dissatisfied' WHEN sum(%1 = 'basically') > 0 THEN 'basically' ELSE "
    "max(%1) END"
    " FROM feedback r JOIN undertaking x ON x.id = r.undertaking_id"
    " WHERE r.suggestion_id = s.id AND r.decides = 1 AND r.on_date <= :as_of AND MINE" // a merged case is rated by its
                                                                                       // own
    " AND x.state <> 'returned' AND NOT EXISTS (SELECT 1 FROM feedback n WHERE n.suggestion_id = r.suggestion_id"
    " AND n.undertaking_id = r.undertaking_id AND n.decides = 1 AND n.on_date <= :as_of AND n.id > r.id)";

QByteArray lookup(const char* from, const char* column)
{
    return QByteArray(from).replace("%1", QByteArrayLiteral("r.") + column);
}

//! The first rating; the stored one is the master's where a share is asked of a merged case, which has its own.
QByteArray first(const char* stored, const char* column)
{
    return QByteArrayLiteral("(CASE WHEN OWN coalesce(O.first_rated_on, O.first_replied_on, '') <= :as_of THEN O.") +
           stored + " WHEN MERGED THEN (SELECT r." + column +
           " FROM feedback r WHERE r.suggestion_id = s.id AND r.decides = 1 AND r.on_date <= :as_of AND MINE ORDER BY "
           "r.id LIMIT 1) END)";
}

FactShape raw(Fact fact)
{
    static const QByteArray replied =
        "(CASE WHEN O.first_replied_on IS NULL THEN O.first_class <> '' ELSE O.first_replied_on <= :as_of END)";
    static const QByteArray lastClass = latest("last_class", "O.replied_on", lookup(replyLookup, "class").constData());
    static const QByteArray solved =
        "coalesce(" + latest("last_solved", "O.replied_on", lookup(replyLookup, "solved").constData()) + ", 0)";
    static const QByteArray tracked =
        "coalesce(" + latest("last_tracked", "O.replied_on", lookup(replyLookup, "tracked").constData()) + ", 0)";
    static const QByteArray result =
        latest("last_result", "O.rated_on, O.replied_on", lookup(ratingLookup, "result").constData(), "OWN ");
    static const QByteArray process =
        latest("last_process", "O.rated_on, O.replied_on", lookup(ratingLookup, "process").constData(), "OWN ");
    static const QByteArray firstResult = first("first_result", "result");
    static const QByteArray firstProcess = first("first_process", "process");
    static const QByteArray certified = "(CASE WHEN O.certified_on <= :as_of THEN O.certified_class ELSE '' END)";
    using enum FactTest;
    switch (fact) {
    case Fact::InBase:
        return {"O.assigned_on <= :as_of AND (s.withdrawn_on IS NULL OR s.withdrawn_on > :as_of)", IsTrue};
    case Fact::Due:
        return {"(O.due < :as_of OR " + replied + ')', IsTrue};
    case Fact::Replied:
        return {replied, IsTrue};
    case Fact::RepliedOnTime:
        return {"(O.first_replied_on <= :as_of AND (O.due IS NULL OR O.first_replied_on <= O.due))", IsTrue};
    case Fact::RepliedIn3Months:
        return {"(O.first_replied_on <= :as_of AND O.first_replied_on <= coalesce(O.due_raw, O.due))", IsTrue};
    case Fact::Overdue:
        return {"(NOT " + replied + " AND O.due < :as_of)", IsTrue};
    case Fact::ClassIs:
        return {"(CASE WHEN " + replied + " THEN " + lastClass + " ELSE '' END)", IsValue};
    case Fact::FirstSolved:
        return {'(' + replied + " AND O.first_solved = 1)", IsTrue};
    case Fact::Solved:
        return {'(' + replied + " AND " + solved + " = 1)", IsTrue};
    case Fact::SolvedOrPlanned:
        return {'(' + replied + " AND (" + solved + " = 1 OR " + tracked + " = 1))", IsTrue};
    case Fact::Rated:
        return {result, HasValue};
    case Fact::ResultIs:
        return {result, IsValue};
    case Fact::FirstRated:
        return {firstResult, HasValue};
    case Fact::FirstResultIs:
        return {firstResult, IsValue};
    case Fact::ProcessRated:
        return {process, HasValue};
    case Fact::ProcessIs:
        return {process, IsValue};
    case Fact::FirstProcessRated:
        return {firstProcess, HasValue};
    case Fact::FirstProcessIs:
        return {firstProcess, IsValue};
    case Fact::FaceContact:
        return {"O.face_contact_on <= :as_of", IsTrue};
    case Fact::Redone:
        return {"(O.redo_count > 0 AND EXISTS (SELECT 1 FROM redo_order r WHERE r.suggestion_id = "
                "coalesce(s.merged_into_id, s.id) AND r.on_date <= :as_of AND MINE))",
                IsTrue};
    case Fact::Closed:
        return {"s.closed_on <= :as_of", IsTrue};
    case Fact::ClosedCertified:
        return {"(s.closed_on <= :as_of AND s.closed_rated = 1)", IsTrue};
    case Fact::CertifiedIs:
        return {certified, IsValue};
    case Fact::Certified:
        return {certified, HasValue};
    case Fact::CertifiedSolved:
        return {"(O.certified_on <= :as_of AND O.certified_solved = 1)", IsTrue};
    case Fact::Key:
        return {"s.is_key = 1", IsTrue};
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray answersSql(const char* share)
{
    const QByteArray row(share);
    return row + ".role IN ('sole', 'lead', 'separate') AND " + row + ".state <> 'returned'";
}

QByteArray overdueSql(QDate today)
{
    return "s.next_due < " + literal(today.toString(Qt::ISODate)) +
           " AND s.next_due_kind <> 'feedback'"; // a deputy is asked, not urged
}

QByteArray literal(const QString& text)
{
    return '\'' + QString(text).replace(u'\'', QStringLiteral("''")).toUtf8() + '\'';
}

FactShape factShape(Fact fact, const char* outcome)
{
    const bool isShare = qstrcmp(outcome, "u") == 0;
    FactShape shape = raw(fact);
    shape.sql.replace("O.", QByteArray(outcome) + '.')
        .replace("MINE", isShare ? "r.undertaking_id = u.id" : "1")
        .replace("OWN ", isShare ? "s.merged_into_id IS NULL AND " : "")
        .replace("MERGED", isShare ? "s.merged_into_id IS NOT NULL" : "0")
        .replace("MY_SHARE", isShare ? "y.id = u.id" : "1");
    return shape;
}

QStringList valuesOf(const FactTerm& term)
{
    return term.anyOf ? term.value.split(u'|') : QStringList{term.value};
}

QByteArray factSql(const FactTerm& term, const char* outcome)
{
    const auto [sql, test] = factShape(term.fact, outcome);
    if (test == FactTest::IsTrue)
        return sql;
    const QByteArray value = "coalesce(" + sql + ", '')";
    if (test == FactTest::HasValue)
        return value + " <> ''";
    QByteArray list;
    for (const QString& one : valuesOf(term))
        list += (list.isEmpty() ? "" : ", ") + literal(one);
    return value + " IN (" + list + ')';
}

QByteArray predicateSql(const Predicate& predicate, const char* outcome)
{
    QByteArray sql;
    for (const FactTerm& term : predicate)
        sql += (sql.isEmpty() ? "" : " AND ") + factSql(term, outcome);
    return sql.isEmpty() ? QByteArrayLiteral("1") : sql;
}

QByteArray groupJoins(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Unit:
        return " JOIN unit k ON k.id = u.unit_id";
    case Grouping::Category:
        return " LEFT JOIN category k ON k.id = s.category_id";
    case Grouping::Delegation:
        return " LEFT JOIN delegation k ON k.id = s.delegation_id";
    case Grouping::Group:
        return " LEFT JOIN deputy_group k ON k.id = s.group_id";
    case Grouping::Leader:
        return " LEFT JOIN leader k ON k.id = s.leader_id";
    case Grouping::Supervisor:
        return " LEFT JOIN leader k ON k.id = s.supervisor_id";
    case Grouping::Committee:
        return " LEFT JOIN committee k ON k.id = s.committee_id";
    case Grouping::None:
    case Grouping::Session:
    case Grouping::Year:
    case Grouping::Class:
        break;
    }
    return {};
}

QByteArray groupKeySql(Grouping grouping, const char* outcome)
{
    switch (grouping) {
    case Grouping::None:
        return "''";
    case Grouping::Session:
        return "s.congress || '-' || s.session";
    case Grouping::Year:
        return QByteArrayLiteral("coalesce(substr(") + outcome + ".assigned_on, 1, 4), 'none')";
    case Grouping::Class:
        return "coalesce(nullif(" + factShape(Fact::ClassIs, outcome).sql + ", ''), 'none')";
    default:
        return "coalesce(k.name, 'none')";
    }
}

} // namespace huiyin::casefile
