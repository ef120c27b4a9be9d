// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace huiyin::paper {

//! 1 to 99 as 一 … 十 十一 … 九十九; other numbers stay in digits.
QString chineseNumeral(int number);

//! What stands before a heading of this level (GB/T 9704): 一、 （一） 1. （1）
QString headingNumber(int level, int number);

} // namespace huiyin::paper
