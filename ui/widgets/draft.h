// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantMap>

#include "widgets/doors.h"

#include <optional>

namespace huiyin::ui {

constexpr int draftEvery = 400; //!< ms from the first change to the draft that holds it; no later change puts it off

//! What a person has written in one form over one case file and has not recorded. It lies in a file of its own beside
//! the settings, replaced as a whole, so that it comes back as it was at one moment, whenever the power goes. It is not
//! one of the settings: QSettings writes behind a lock file, and one that a kill leaves empty stops the next program
//! for half a minute at its first write.
class Draft {
public:
    Draft(const Doors& doors, QString form); //!< the form: a word for it, of one meaning within the case file

    QVariantMap read() const; //!< what was kept; empty when nothing was
    //! Keeps this instead, or nothing when it is empty. When the disk does not take it, what to tell comes back, and
    //! what was kept before stays.
    std::optional<QString> keep(const QVariantMap& held) const;

private:
    QString place() const;

    const Doors& doors_;
    QString form_;
};

} // namespace huiyin::ui
