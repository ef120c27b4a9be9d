// SPDX-License-Identifier: GPL-3.0-or-later
// Days as people write them.
#include "exchange/ledger_text.h"

#include "exchange/number_format.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace huiyin::exchange {

using namespace Qt::StringLiterals;

namespace {

using Day = Understood<std::optional<QDate>>;

// birthdays of deputies are the oldest days in a ledger
constexpr int firstYear = 1900;
constexpr int lastYear = 2100;

Day dayOf(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid())
        return tl::unexpected(QCoreApplication::translate("Exchange", "there is no such day in the calendar"));
    if (year < firstYear || year > lastYear)
        return tl::unexpected(QCoreApplication::translate("Exchange", "the year cannot be right"));
    return std::optional(date);
}

Day notADay()
{
    return tl::unexpected(QCoreApplication::translate("Exchange", "not a day, such as 2026-03-16"));
}

//! A serial number that some program wrote where a day belongs; other numbers are no days.
Day dayOfSerial(const QDate& date)
{
    constexpr int firstLedger = 1950;
    return date.isValid() && date.year() >= firstLedger && date.year() <= lastYear ? Day(date) : notADay();
}

//! 二〇二六年三月十六日 with Arabic digits; other texts stay as they are.
QString arabicDay(const QString& text)
{
    static const QRegularExpression spoken(
        u"^([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号]$"_s);
    const auto match = spoken.match(text);
    if (!match.hasMatch())
        return text;
    QString year;
    for (const QChar c : match.captured(1))
        year += QString::number(c == u'○' ? 0 : smallNumber(QStringView(&c, 1)).value_or(0));
    const int month = smallNumber(match.capturedView(2)).value_or(0);
    const int day = smallNumber(match.capturedView(3)).value_or(0);
    return u"%1-%2-%3"_s.arg(year).arg(month).arg(day);
}

QString plainDay(QStringView text)
{
    QString clean = halfWidth(tidy(text));
    for (QChar& c : clean) {
        if (QStringView(u"－—–").contains(c))
            c = u'-';
        else if (c == u'／')
            c = u'/';
        else if (c == u'．' || c == u'。')
            c = u'.';
        else if (c == u'：')
            c = u':';
    }
    static const QRegularExpression time(u"[ T]+\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?$"_s);
    clean.remove(time);
    clean.removeIf([](QChar c) { return c.isSpace(); });
    return arabicDay(clean);
}

} // namespace

Day readDate(QStringView text, std::optional<int> year)
{
    const QString clean = plainDay(text);
    if (isNoneMark(clean))
        return std::optional<QDate>();

    static const QRegularExpression whole(u"^(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})[日号.]?$"_s);
    if (const auto match = whole.match(clean); match.hasMatch())
        return dayOf(match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt());

    const QStringView view(clean);
    const bool digits = std::ranges::all_of(clean, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits && view.size() == 8)
        return dayOf(view.left(4).toInt(), view.sliced(4, 2).toInt(), view.sliced(6).toInt());
    if (digits && view.size() == 5)
        return dayOfSerial(dateFromSerial(view.toInt(), Epoch::From1900));

    static const QRegularExpression month(u"^\\d{4}[-/.年]\\d{1,2}月?$"_s);
    if (month.match(clean).hasMatch())
        return tl::unexpected(QCoreApplication::translate("Exchange", "the day of the month is missing"));
    static const QRegularExpression shortYear(u"^\\d{2}[-/.年]\\d{1,2}[-/.月]\\d{1,2}[日号]?$"_s);
    if (shortYear.match(clean).hasMatch())
        return tl::unexpected(QCoreApplication::translate("Exchange", "the year needs four digits"));
    static const QRegularExpression noYear(u"^(\\d{1,2})[-/.月](\\d{1,2})[日号]?$"_s);
    if (const auto match = noYear.match(clean); match.hasMatch()) {
        if (!year)
            return tl::unexpected(QCoreApplication::translate("Exchange", "the year is missing"));
        return dayOf(*year, match.capturedView(1).toInt(), match.capturedView(2).toInt());
    }
    return notADay();
}

Day readDate(const Cell& cell, std::optional<int> year)
{
    switch (cell.kind) {
    case Cell::Kind::Empty:
        return std::optional<QDate>();
    case Cell::Kind::Date:
        return dayOf(cell.date.year(), cell.date.month(), cell.date.day());
    case Cell::Kind::Text:
        return readDate(QStringView(cell.text), year);
    case Cell::Kind::Number:
        break;
    }
    constexpr double firstDay = firstYear * 10000.0;
    constexpr double lastDay = (lastYear + 1) * 10000.0;
    if (cell.number >= firstDay && cell.number < lastDay && cell.number == std::floor(cell.number)) {
        const int day = int(cell.number);
        return dayOf(day / 10000, day / 100 % 100, day % 100);
    }
    return dayOfSerial(cell.date);
}

} // namespace huiyin::exchange
