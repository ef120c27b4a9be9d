// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fact.h"
#include "lifecycle/rule_set.h"

#include <span>

namespace huiyin::stats {

//! One rate: what is counted, of what, by which date, and how a footnote says it (domain.md chapter 3).
struct Metric {
    const char* id;          //!< key in JSON; never changes
    const char* name;        //!< QT_TRANSLATE_NOOP("Metric", ...)
    const char* numerator;   //!< in words
    const char* denominator; //!< in words
    const char* basis;       //!< which date decides
    std::span<const FactTerm> counted;
    std::span<const FactTerm> of; //!< every counted case is one of these

    QString nameText() const;
    QString numeratorText() const;
    QString denominatorText() const;
    QString basisText() const;
    QString footnote() const; //!< "answered rate = … ÷ …"
};

std::span<const Metric> metrics();
const Metric* metric(QStringView id);
//! The metric that a closure rate is, in each of its three named variants; there is never a bare closure rate.
const Metric& closureMetric(lifecycle::ClosureVariant variant);

Predicate numeratorOf(const Metric& metric);
Predicate denominatorOf(const Metric& metric);

} // namespace huiyin::stats
