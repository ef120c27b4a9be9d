// SPDX-License-Identifier: GPL-3.0-or-later
// reports: what is counted, as a page to be printed and as numbers to be opened. Knows stats and paper.
#pragma once

#include <QString>

#include "desk/environment.h"
#include "domain/case_filter.h"
#include "paper/page.h"
#include "stats/closure_report.h"
#include "stats/follow_report.h"
#include "widgets/aside.h"

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace huiyin::ui {

//! How an errand ended, in words for the place where it was asked for. No words: there is nothing to say, since the
//! person called it off or was told already.
struct Said {
    bool done = false;
    QString words;
};

//! 18-4
struct Sitting {
    int congress = 0;
    int session = 0;

    QString key() const { return QStringLiteral("%1-%2").arg(congress).arg(session); }
};

//! What the page of reports may do; none of it throws.
struct ReportDoors {
    std::function<std::optional<stats::ClosureReport>(const stats::ClosureQuery&)> report;
    std::function<std::optional<CaseFilter>(const stats::ClosureQuery&, const QString& key, const QString& figure)>
        casesBehind;
    std::function<Said(const stats::ClosureReport&, const QString& path)> writePdf;
    std::function<Said(const stats::ClosureReport&, const QString& path)> writeSheet; //!< by the ending: xlsx, csv
    std::function<std::optional<stats::FollowReport>(const stats::FollowQuery&)> follow;
    std::function<Said(const stats::FollowReport&, const QString& path)> writeFollow; //!< by the ending: pdf, xlsx, csv
    //! Asks for a printer and prints; without it there is no button.
    std::function<Said(const paper::Pages&, const QString& title, QWidget* parent)> print = {};
    //! Asks where to write, with the system's question before anything is replaced; empty when called off.
    std::function<QString(QWidget* parent, const QString& title, const QString& name, const QString& suffix)> askPath;

    std::function<desk::Office()> office;
    std::function<lifecycle::ClosureVariant()> variant; //!< the office's own
    std::function<QDate()> today;
    std::function<std::vector<Confrontation>()> confrontations; //!< the newest first
    std::function<std::vector<Sitting>()> sittings;             //!< those with cases, newest first
    ReadAside<ReportDoors> aside = {}; //!< without it a report is counted where it is asked for
};

} // namespace huiyin::ui
