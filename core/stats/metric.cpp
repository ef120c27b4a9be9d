// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/metric.h"

#include <QCoreApplication>

#include <array>

namespace huiyin::stats {

namespace {

// The vocabulary of ratings is keys, as the file stores them.
const FactTerm inBase[] = {{Fact::InBase}};
const FactTerm replied[] = {{Fact::Replied}};
const FactTerm due[] = {{Fact::Due}};
const FactTerm onTime[] = {{Fact::RepliedOnTime}};
const FactTerm inThreeMonths[] = {{Fact::RepliedIn3Months}};
const FactTerm solved[] = {{Fact::Solved}};
const FactTerm firstSolved[] = {{Fact::FirstSolved}};
const FactTerm planned[] = {{Fact::SolvedOrPlanned}};
const FactTerm certified[] = {{Fact::ClosedCertified}};
const FactTerm foundCertified[] = {{Fact::Certified}};
const FactTerm certifiedSolved[] = {{Fact::CertifiedSolved}};
const FactTerm closed[] = {{Fact::Closed}};
const FactTerm face[] = {{Fact::FaceContact}};
const FactTerm rated[] = {{Fact::Rated}};
const FactTerm satisfied[] = {{Fact::ResultIs, QStringLiteral("satisfied")}};
const FactTerm atLeastBasically[] = {{Fact::ResultIs, QStringLiteral("satisfied|basically"), true}};
const FactTerm basically[] = {{Fact::ResultIs, QStringLiteral("basically")}};
const FactTerm dissatisfied[] = {{Fact::ResultIs, QStringLiteral("dissatisfied")}};
const FactTerm firstRated[] = {{Fact::FirstRated}};
const FactTerm firstSatisfied[] = {{Fact::FirstResultIs, QStringLiteral("satisfied")}};
const FactTerm processRated[] = {{Fact::ProcessRated}};
const FactTerm processSatisfied[] = {{Fact::ProcessIs, QStringLiteral("satisfied")}};
const FactTerm firstProcessRated[] = {{Fact::FirstProcessRated}};
const FactTerm firstProcessSatisfied[] = {{Fact::FirstProcessIs, QStringLiteral("satisfied")}};
const FactTerm redone[] = {{Fact::Redone}};

#define SAY(text) QT_TRANSLATE_NOOP("Metric", text)

// clang-format off
const std::array table{
    //     id                         name                                    counted                                              of what                                    by which date                                 counted            of
    Metric{"answered",                SAY("Answered rate"),                   SAY("cases with a final reply"),                     SAY("cases assigned, less withdrawn ones"), SAY("date of the reply"),                     replied,           inBase},
    Metric{"solved",                  SAY("Solved rate (claimed)"),           SAY("cases whose latest reply claims a solved class"), SAY("cases assigned, less withdrawn ones"), SAY("date of the latest reply"),            solved,            inBase},
    Metric{"certified",               SAY("Certified closing rate"),          SAY("cases closed after a rating or a three-party certification"), SAY("cases assigned, less withdrawn ones"), SAY("date of closing"),         certified,         inBase},
    Metric{"closed",                  SAY("Closed, whatever the ground"),     SAY("cases closed"),                                 SAY("cases assigned, less withdrawn ones"), SAY("date of closing"),                       closed,            inBase},
    Metric{"answered_due",            SAY("Answered of those due"),           SAY("cases with a final reply"),                     SAY("cases due or answered"),              SAY("due date with extensions"),              replied,           due},
    Metric{"on_time",                 SAY("Answered on time"),                SAY("cases whose first reply came by the due date"), SAY("cases due or answered"),              SAY("due date with extensions"),              onTime,            due},
    Metric{"in_limit",                SAY("Answered within the unextended limit"), SAY("cases whose first reply came by the unextended limit"), SAY("cases assigned, less withdrawn ones"), SAY("limit without extension"), inThreeMonths,     inBase},
    Metric{"first_solved",            SAY("Solved at first reply"),           SAY("cases whose first reply claims a solved class"), SAY("cases assigned, less withdrawn ones"), SAY("date of the first reply"),              firstSolved,       inBase},
    Metric{"solved_or_planned",       SAY("Solved or planned"),               SAY("cases solved, in progress or planned"),         SAY("cases assigned, less withdrawn ones"), SAY("date of the latest reply"),              planned,           inBase},
    Metric{"certified_solved",        SAY("Certified as solved"),             SAY("cases that three parties certified as solved"), SAY("cases that three parties certified"),  SAY("date of certification"),                 certifiedSolved,   foundCertified},
    Metric{"face_contact",            SAY("Face-to-face rate"),               SAY("cases with a face-to-face contact before the reply"), SAY("cases assigned, less withdrawn ones"), SAY("date of the contact"),               face,              inBase},
    Metric{"returned",                SAY("Rating return rate"),              SAY("cases rated"),                                  SAY("cases answered"),                     SAY("date of the rating"),                    rated,             replied},
    Metric{"satisfied",               SAY("Satisfied (result)"),              SAY("cases whose result is rated satisfied"),        SAY("cases whose result is rated"),        SAY("latest rating"),                         satisfied,         rated},
    Metric{"satisfied_or_basically",  SAY("Satisfied or basically (result)"), SAY("cases whose result is rated satisfied or basically satisfied"), SAY("cases whose result is rated"), SAY("latest rating"),                atLeastBasically,  rated},
    Metric{"basically",               SAY("Basically satisfied (result)"),    SAY("cases whose result is rated basically satisfied"), SAY("cases whose result is rated"),     SAY("latest rating"),                         basically,         rated},
    Metric{"dissatisfied",            SAY("Dissatisfied (result)"),           SAY("cases whose result is rated dissatisfied"),     SAY("cases whose result is rated"),        SAY("latest rating"),                         dissatisfied,      rated},
    Metric{"first_satisfied",         SAY("Satisfied at first (result)"),     SAY("cases whose result was first rated satisfied"), SAY("cases whose result is rated"),        SAY("first rating"),                          firstSatisfied,    firstRated},
    Metric{"process_satisfied",       SAY("Satisfied (process)"),             SAY("cases whose process is rated satisfied"),       SAY("cases whose process is rated"),       SAY("latest rating"),                         processSatisfied,  processRated},
    Metric{"first_process_satisfied", SAY("Satisfied at first (process)"),    SAY("cases whose process was first rated satisfied"), SAY("cases whose process is rated"),      SAY("first rating"),                          firstProcessSatisfied, firstProcessRated},
    Metric{"redone",                  SAY("Redo rate"),                       SAY("cases sent back at least once"),                SAY("cases answered"),                     SAY("date of the redo order"),                redone,            replied},
};
// clang-format on
#undef SAY

QString say(const char* text) { return QCoreApplication::translate("Metric", text); }

} // namespace

QString Metric::nameText() const { return say(name); }
QString Metric::numeratorText() const { return say(numerator); }
QString Metric::denominatorText() const { return say(denominator); }
QString Metric::basisText() const { return say(basis); }

QString Metric::footnote() const
{
    //: name of a rate, its numerator, its denominator, the date that decides
    return QCoreApplication::translate("Metric", "%1 = %2 ÷ %3 (by %4).").arg(nameText(), numeratorText(), denominatorText(), basisText());
}

std::span<const Metric> metrics() { return table; }

const Metric* metric(QStringView id)
{
    for (const Metric& row : table) {
        if (id == QLatin1String(row.id))
            return &row;
    }
    return nullptr;
}

const Metric& closureMetric(lifecycle::ClosureVariant variant)
{
    switch (variant) {
    case lifecycle::ClosureVariant::Answered: return table[0];
    case lifecycle::ClosureVariant::Solved: return table[1];
    case lifecycle::ClosureVariant::Certified: return table[2];
    }
    Q_UNREACHABLE();
}

Predicate numeratorOf(const Metric& metric)
{
    Predicate all(metric.of.begin(), metric.of.end());
    all.insert(all.end(), metric.counted.begin(), metric.counted.end());
    return all;
}

Predicate denominatorOf(const Metric& metric) { return {metric.of.begin(), metric.of.end()}; }

} // namespace huiyin::stats
