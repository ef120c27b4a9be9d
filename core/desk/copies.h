// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "domain/proceed.h"

#include <vector>

namespace huiyin::desk {

//! A copy of a case file that the program made by itself.
struct KeptCopy {
    QString path;
    QDateTime madeAt;
    qint64 bytes = 0;
};

//! Which copies go, of those made at these moments: every one of today stays, of the seven days before it the newest of
//! each, of the last four weeks and the last twelve months the newest of each as well, and always the newest of all.
//! What is dated after today stays too: the clock may have been wrong.
std::vector<QDateTime> superfluous(const std::vector<QDateTime>& made, QDate today);

//! The copies of a case file in a folder, the newest first. Only those that the program made by itself: a backup that
//! somebody made by hand is neither listed nor ever removed. Two files of one name are told apart by where they lie.
std::vector<KeptCopy> copiesOf(const QString& caseFile, const QString& folder);

//! Makes a verified copy in the folder, which is made when it is missing, and removes the superfluous ones. When
//! nothing was written since the newest copy, that one stands for it. Returns the copy.
tl::expected<KeptCopy, casefile::OpenError> keepCopy(const Desk& desk, const QString& folder,
                                                     const Proceed& progress = {});

//! What would be different with a copy in the place of the file.
struct CopyLook {
    qint64 cases = 0;    //!< in the copy
    qint64 casesNow = 0; //!< in the file
    std::optional<HistoryLine> last;
    bool isSame = false; //!< nothing was written to the file since
};
tl::expected<CopyLook, casefile::OpenError> lookAtCopy(const QString& copy, const Desk& now);

} // namespace huiyin::desk
