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

// clang-format off
const std::array table{
    //     id                         name                                                            counted                                                                      of what                                                             by which date  counted            of
    Metric{"answered",                QT_TRANSLATE_NOOP("Metric", "Answered rate"),                   QT_TRANSLATE_NOOP("Metric", "cases with a final reply"),                     QT_TRANSLATE_NOOP("Metric", "cases assigned, less withdrawn ones"), QT_TRANSLATE_NOOP("Metric", "date of the reply"),                     replied,           inBase},
    Metric{"solved",                  QT_TRANSLATE_NOOP("Metric", "Solved rate (claimed)"),           QT_TRANSLATE_NOOP("Metric", "cases whose latest reply claims a solved class"), QT_TRANSLATE_NOOP("Metric", "cases assigned, less withdrawn ones"), QT_TRANSLATE_NOOP("Metric", "date of the latest reply"),            solved,            inBase},
    Metric{"certified",               QT_TRANSLATE_NOOP("Metric", "Certified closing rate"),          QT_TRANSLATE_NOOP("Metric", "cases closed after a rating or a three-party certification"), QT_TRANSLATE_NOOP("Metric", "cases assigned, less withdrawn ones"), QT_TRANSLATE_NOOP("Metric", "date of closing"),         certified,         inBase},
    Metric{"closed",                  QT_TRANSLATE_NOOP("Metric", "Closed, whatever the ground"),     QT_TRANSLATE_NOOP("Metric", "cases closed"),                                 QT_TRANSLATE_NOOP("Metric", "cases assigned, less withdrawn ones"), QT_TRANSLATE_NOOP("Metric", "date of closing"),                       closed,            inBase},
    Metric{"answered_due",            QT_TRANSLATE_NOOP("Metric", "Answered of those due"),           QT_TRANSLATE_NOOP("Metric", "cases with a final reply"),                     QT_TRANSLATE_NOOP("Metric", "cases due or answered"),              QT_TRANSLATE_NOOP("Metric", "due date with extensions"),              replied,           due},
    Metric{"on_time",                 QT_TRANSLATE_NOOP("Metric", "Answered on time"),                QT_TRANSLATE_NOOP("Metric", "cases whose first reply came by the due date"), QT_TRANSLATE_NOOP("Metric", "cases due or answered"),              QT_TRANSLATE_NOOP("Metric", "due date with extensions"),              onTime,            due},
    Metric{"in_limit",                QT_TRANSLATE_NOOP("Metric", "Answered within the unextended limit"), QT_TRANSLATE_NOOP("Metric", "cases whose first reply came by the unextended limit"), QT_TRANSLATE_NOOP("Metric", "cases assigned, less withdrawn ones"), QT_TRANSLATE_NOOP("Metric", "limit without extension"), inThreeMonths,     inBase},
    Metric{"first_solved",            QT_TRANSLATE_NOOP("Metric", "Solved at first reply"),           QT_TRANSLATE_NOOP("Metric", "cases whose first reply claims a solved class"), QT_TRANSLATE_NOOP("Metric", "cases assigned, less withdrawn ones"), QT_TRANSLATE_NOOP("Metric", "date of the first reply"),              firstSolved,       inBase},
    Metric{"solved_or_planned",       QT_TRANSLATE_NOOP("Metric", "Solved or planned"),               QT_TRANSLATE_NOOP("Metric", "cases solved, in progress or planned"),         QT_TRANSLATE_NOOP("Metric", "cases assigned, less withdrawn ones"), QT_TRANSLATE_NOOP("Metric", "date of the latest reply"),              planned,           inBase},
    Metric{"certified_solved",        QT_TRANSLATE_NOOP("Metric", "Certified as solved"),             QT_TRANSLATE_NOOP("Metric", "cases that three parties certified as solved"), QT_TRANSLATE_NOOP("Metric", "cases that three parties certified"),  QT_TRANSLATE_NOOP("Metric", "date of certification"),                 certifiedSolved,   foundCertified},
    Metric{"face_contact",            QT_TRANSLATE_NOOP("Metric", "Face-to-face rate"),               QT_TRANSLATE_NOOP("Metric", "cases with a face-to-face contact before the reply"), QT_TRANSLATE_NOOP("Metric", "cases assigned, less withdrawn ones"), QT_TRANSLATE_NOOP("Metric", "date of the contact"),               face,              inBase},
    Metric{"returned",                QT_TRANSLATE_NOOP("Metric", "Rating return rate"),              QT_TRANSLATE_NOOP("Metric", "cases rated"),                                  QT_TRANSLATE_NOOP("Metric", "cases answered"),                     QT_TRANSLATE_NOOP("Metric", "date of the rating"),                    rated,             replied},
    Metric{"satisfied",               QT_TRANSLATE_NOOP("Metric", "Satisfied (result)"),              QT_TRANSLATE_NOOP("Metric", "cases whose result is rated satisfied"),        QT_TRANSLATE_NOOP("Metric", "cases whose result is rated"),        QT_TRANSLATE_NOOP("Metric", "latest rating"),                         satisfied,         rated},
    Metric{"satisfied_or_basically",  QT_TRANSLATE_NOOP("Metric", "Satisfied or basically (result)"), QT_TRANSLATE_NOOP("Metric", "cases whose result is rated satisfied or basically satisfied"), QT_TRANSLATE_NOOP("Metric", "cases whose result is rated"), QT_TRANSLATE_NOOP("Metric", "latest rating"),                atLeastBasically,  rated},
    Metric{"basically",               QT_TRANSLATE_NOOP("Metric", "Basically satisfied (result)"),    QT_TRANSLATE_NOOP("Metric", "cases whose result is rated basically satisfied"), QT_TRANSLATE_NOOP("Metric", "cases whose result is rated"),     QT_TRANSLATE_NOOP("Metric", "latest rating"),                         basically,         rated},
    Metric{"dissatisfied",            QT_TRANSLATE_NOOP("Metric", "Dissatisfied (result)"),           QT_TRANSLATE_NOOP("Metric", "cases whose result is rated dissatisfied"),     QT_TRANSLATE_NOOP("Metric", "cases whose result is rated"),        QT_TRANSLATE_NOOP("Metric", "latest rating"),                         dissatisfied,      rated},
    Metric{"first_satisfied",         QT_TRANSLATE_NOOP("Metric", "Satisfied at first (result)"),     QT_TRANSLATE_NOOP("Metric", "cases whose result was first rated satisfied"), QT_TRANSLATE_NOOP("Metric", "cases whose result is rated"),        QT_TRANSLATE_NOOP("Metric", "first rating"),                          firstSatisfied,    firstRated},
    Metric{"process_satisfied",       QT_TRANSLATE_NOOP("Metric", "Satisfied (process)"),             QT_TRANSLATE_NOOP("Metric", "cases whose process is rated satisfied"),       QT_TRANSLATE_NOOP("Metric", "cases whose process is rated"),       QT_TRANSLATE_NOOP("Metric", "latest rating"),                         processSatisfied,  processRated},
    Metric{"first_process_satisfied", QT_TRANSLATE_NOOP("Metric", "Satisfied at first (process)"),    QT_TRANSLATE_NOOP("Metric", "cases whose process was first rated satisfied"), QT_TRANSLATE_NOOP("Metric", "cases whose process is rated"),      QT_TRANSLATE_NOOP("Metric", "first rating"),                          firstProcessSatisfied, firstProcessRated},
    Metric{"redone",                  QT_TRANSLATE_NOOP("Metric", "Redo rate"),                       QT_TRANSLATE_NOOP("Metric", "cases sent back at least once"),                QT_TRANSLATE_NOOP("Metric", "cases answered"),                     QT_TRANSLATE_NOOP("Metric", "date of the redo order"),                redone,            replied},
};
// clang-format on

QString say(const char* text)
{
    return QCoreApplication::translate("Metric", text);
}

} // namespace

QString Metric::nameText() const
{
    return say(name);
}
QString Metric::numeratorText() const
{
    return say(numerator);
}
QString Metric::denominatorText() const
{
    return say(denominator);
}
QString Metric::basisText() const
{
    return say(basis);
}

QString Metric::footnote() const
{
    //: name of a rate, its numerator, its denominator, the date that decides
    return QCoreApplication::translate("Metric", "%1 = %2 ÷ %3 (by %4).")
        .arg(nameText(), numeratorText(), denominatorText(), basisText());
}

std::span<const Metric> metrics()
{
    return table;
}

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
    case lifecycle::ClosureVariant::Answered:
        return table[0];
    case lifecycle::ClosureVariant::Solved:
        return table[1];
    case lifecycle::ClosureVariant::Certified:
        return table[2];
    }
    Q_UNREACHABLE();
}

Predicate numeratorOf(const Metric& metric)
{
    Predicate all(metric.of.begin(), metric.of.end());
    all.insert(all.end(), metric.counted.begin(), metric.counted.end());
    return all;
}

Predicate denominatorOf(const Metric& metric)
{
    return {metric.of.begin(), metric.of.end()};
}

} // namespace huiyin::stats
