// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "domain/case_filter.h"
#include "widgets/theme.h"

#include <span>

namespace huiyin::ui {

//! A named list of cases that every office needs: the sidebar and the page of today count them.
struct View {
    const char* id;
    const char* label; //!< QT_TRANSLATE_NOOP("View", ...)
    Tone tone;         //!< of the number, when it is not nought
    CaseFilter (*filter)(QDate today);

    QString words() const;
};

std::span<const View> views();
const View* viewOf(const QString& id); //!< null if there is none

} // namespace huiyin::ui
