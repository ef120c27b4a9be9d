// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace huiyin {

//! The eight neutral outcomes behind the letters of a place: "B" means four things in four counties, so comparisons
//! between places and years use these.
enum class Bucket : quint8 { Solved, Partly, InProgress, Planned, Deferred, Reference, NotPermitted, HigherLevel };
inline constexpr int bucketCount = int(Bucket::HigherLevel) + 1;

QString bucketKey(Bucket bucket);                     //!< "solved", "in-progress", ...: in files and JSON
QString bucketLabel(Bucket bucket);                   //!< translated
std::optional<Bucket> bucketFromKey(QStringView key); //!< nothing for any other text
bool usuallySolved(Bucket bucket);                    //!< what a scheme says that does not say otherwise
bool usuallyTracked(Bucket bucket);                   //!< partly solved, in progress, planned: promises are followed

} // namespace huiyin
