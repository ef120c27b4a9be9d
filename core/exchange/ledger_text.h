// SPDX-License-Identifier: GPL-3.0-or-later
// What people write into ledgers, understood or refused with a reason; nothing is guessed.
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include "domain/rating.h"
#include "exchange/sheet.h"

#include <tl/expected.hpp>

#include <optional>

namespace huiyin::exchange {

//! What a text says, or the translated reason why it cannot be taken.
template <class T>
using Understood = tl::expected<T, QString>;

//! Without blanks around it (those of Chinese typing too) and without marks that have no width.
QString tidy(QStringView text);
//! Full-width digits and letters made plain; punctuation stays as it is.
QString halfWidth(QString text);
//! Marks by which people say that there is nothing to write: empty, /, —, 无.
bool isNoneMark(QStringView text);
//! Error values of a formula: #REF!, #N/A.
bool isErrorValue(QStringView text);
//! 是 √ 有 1 against 否 × 无 0 and an empty cell; words such as 重点督办 say yes in a column that asks for it.
Understood<bool> readYes(QStringView text);
//! A cell that holds nothing but a tick: √ ✓ ● 1.
bool isTick(QStringView text);

//! A number in Chinese or Arabic digits up to 99: 十八, 四, 18.
std::optional<int> smallNumber(QStringView text);

struct SerialText {
    std::optional<int> congress;
    std::optional<int> session;
    bool recess = false;
    std::optional<int> serial; //!< none for an empty cell or a mark

    friend bool operator==(const SerialText&, const SerialText&) = default;
};

//! The number of a case: 12, 第12号, 18-4-12, 18-4-R3, 闭会第3号, 十八届四次第12号, 2026-012. Full width is accepted.
Understood<SerialText> readSerial(QStringView text);

struct MeetingText {
    std::optional<int> congress;
    std::optional<int> session;
    std::optional<int> bare; //!< a number alone: the column says of what
    bool recess = false;

    friend bool operator==(const MeetingText&, const MeetingText&) = default;
};

//! A congress, a session or both: 十八届四次会议, 18-4, 第四次, 18, 闭会期间.
Understood<MeetingText> readMeeting(QStringView text);

//! A day as people write it; none for an empty cell or a mark. A day without a year is one only if the year is handed
//! in. An impossible day, a year of two digits, a month alone are refused.
Understood<std::optional<QDate>> readDate(QStringView text, std::optional<int> year = {});
//! The same for a cell: dates as they are, numbers as 20260316 or as a sheet's serial number.
Understood<std::optional<QDate>> readDate(const Cell& cell, std::optional<int> year = {});

//! The letter of an answer's class as the scheme writes it: A for Ａ, a类, 已解决（A）; 甲, 绿, 1. Words that describe
//! a class (已解决, 留作参考) are kept, because only the scheme of the place tells which class they are. Empty for
//! marks and for words of a case without an answer.
Understood<QString> readClass(QStringView text);

//! One of the three ratings, alone or ticked in a list of them; none for marks. Near words such as 较满意 are refused,
//! because counting them is the office's decision; 很满意 and 非常满意 can be nothing else than 满意.
Understood<std::optional<Rating>> readRating(QStringView text);
//! Whether the rating is 满意 in stronger words, so that the reader should be told.
bool isMoreThanSatisfied(QStringView text);

//! People in one cell. Commas of all kinds, semicolons, slashes and line breaks part them. Blanks part them too, but
//! not within a name that is padded: a lone character joins the next word (唐　松, 王 小明, and 王 芳 李四 are 王芳 and
//! 李四), three lone ones are one name, and a lone one after a double surname belongs to it. 等3人, （领衔） and
//! numbering go.
QStringList splitNames(QStringView text);

struct UnitNames {
    QStringList lead;
    QStringList assist;

    friend bool operator==(const UnitNames&, const UnitNames&) = default;
};

//! Units in one cell, as written; blanks within a name stay. A part that says its role (协办：…, …（协办）) is taken at
//! its word, all others lead.
UnitNames splitUnits(QStringView text);

} // namespace huiyin::exchange
