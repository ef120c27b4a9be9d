// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace huiyin {

//! What a deputy ticks, once for the way a case was handled and once for its result (Shandong 2017, art. 23).
enum class Rating : quint8 { Satisfied, Basically, Dissatisfied };

QString ratingKey(Rating rating);                       //!< "satisfied", ...: in files and on the command line
QString ratingWord(Rating rating);                      //!< the field's own word: 满意, 基本满意, 不满意
QString ratingLabel(Rating rating);                     //!< the same in the language of the program
std::optional<Rating> ratingFromText(QStringView text); //!< from a key or from the field's word, else nothing

} // namespace huiyin
