// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace huiyin {

//! The key by which a text sorts and is found: toneless readings joined ("农村道路" → "nongcundaolu"), ü as v, Latin
//! letters in lower case, digits kept, blanks and marks left out. A character without a reading stays itself.
QString pinyinKey(QStringView text);

//! As pinyinKey(), read as a person's name: 单 shan, 仇 qiu, 解 xie, 尉迟 yuchi at the beginning.
QString nameKey(QStringView personName);

//! First letters of pinyinKey(): "农村道路" → "ncdl"; a Latin word or a number gives its first character.
QString initials(QStringView text);

//! First letters of nameKey(): "单雄信" → "sxx", "尉迟恭" → "ycg".
QString nameInitials(QStringView personName);

//! Everything a person may type for the text: full pinyin and initials, first as pinyinKey() and initials() say, then
//! with name readings, with other common readings of a character (长 chang, zhang) and with u for ü; at most 32 keys.
QStringList searchKeys(QStringView text);

} // namespace huiyin
