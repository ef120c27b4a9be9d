// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/number_format.h"

#include <QTime>

#include <cmath>

namespace huiyin::exchange {

using namespace Qt::StringLiterals;

namespace {

using Shows = NumberFormat::Shows;

constexpr double lastSerial = 2'958'465; // 9999-12-31
constexpr int minutesOfDay = 24 * 60;

//! The part of a code that applies to positive numbers, without quoted text, escapes, colours and locales.
QString bareCode(QStringView code)
{
    QString bare;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u';')
            break;
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i; // the next character is shown, or filled, as it is
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            if (end < 0)
                break;
            const QStringView inside = code.sliced(i + 1, end - i - 1);
            const bool elapsed = !inside.isEmpty() && QStringView(u"hHmMsS").contains(inside[0]);
            if (elapsed)
                bare += inside.toString().toLower();
            i = end;
        } else {
            bare += c.toLower();
        }
    }
    return bare;
}

QTime timeOf(double serial)
{
    const double fraction = serial - std::floor(serial);
    return QTime(0, 0).addMSecs(int(std::lround(fraction * minutesOfDay)) % minutesOfDay * 60'000);
}

QString plainText(double number)
{
    constexpr double exact = 1e15; // what is shown of a longer number is rounded anyway
    if (number == std::floor(number) && std::abs(number) < exact)
        return QString::number(qint64(number));
    constexpr int excelDigits = 15;
    return QString::number(number, 'g', excelDigits);
}

} // namespace

NumberFormat builtInFormat(int id)
{
    const auto within = [id](int first, int last) { return id >= first && id <= last; };
    if (within(14, 17) || id == 22 || within(27, 31) || id == 36 || within(50, 58))
        return {.shows = Shows::Date};
    if (within(18, 21) || within(32, 35) || within(45, 47))
        return {.shows = Shows::Time};
    if (id == 9)
        return {.shows = Shows::Percent};
    if (id == 10)
        return {.shows = Shows::Percent, .digits = 2};
    return {};
}

NumberFormat formatFromCode(QStringView code)
{
    const QString bare = bareCode(code);
    if (bare.isEmpty() || bare == u"general"_s)
        return {};
    if (bare.contains(u'y') || bare.contains(u'd') || bare.contains(u"aaa"_s))
        return {.shows = Shows::Date};
    if (bare.contains(u'h') || bare.contains(u's'))
        return {.shows = Shows::Time};
    if (bare.contains(u'm'))
        return {.shows = Shows::Date};
    if (bare.contains(u'%')) {
        const qsizetype dot = bare.indexOf(u'.');
        return {.shows = Shows::Percent, .digits = dot < 0 ? 0 : int(bare.sliced(dot).count(u'0'))};
    }
    constexpr int widest = 20;
    if (bare.size() <= widest && bare.count(u'0') == bare.size() && bare.size() > 1)
        return {.shows = Shows::Padded, .digits = int(bare.size())};
    return {};
}

QDate dateFromSerial(double serial, Epoch epoch)
{
    if (!(serial >= 0) || serial >= lastSerial + 1)
        return {};
    const auto days = qint64(std::floor(serial));
    if (epoch == Epoch::From1904)
        return QDate(1904, 1, 1).addDays(days);
    if (days < 1)
        return {};
    constexpr qint64 leapDayThatNeverWas = 60;
    return days < leapDayThatNeverWas ? QDate(1899, 12, 31).addDays(days) : QDate(1899, 12, 30).addDays(days);
}

void setDate(Cell& cell, const QDate& date, const QTime& time)
{
    cell.kind = Cell::Kind::Date;
    cell.date = date;
    cell.text = date.toString(Qt::ISODate);
    if (time.isValid() && time != QTime(0, 0))
        cell.text += time.toString(u" hh:mm"_s);
}

void setNumber(Cell& cell, double number, NumberFormat format, Epoch epoch)
{
    if (!std::isfinite(number)) {
        cell.kind = Cell::Kind::Text;
        cell.text = u"#NUM!"_s;
        return;
    }
    cell.kind = Cell::Kind::Number;
    cell.number = number;
    cell.date = dateFromSerial(number, epoch);
    switch (format.shows) {
    case Shows::Date:
        if (cell.date.isValid()) {
            setDate(cell, cell.date, timeOf(number));
            return;
        }
        break;
    case Shows::Time:
        if (number >= 1 && cell.date.isValid())
            setDate(cell, cell.date, timeOf(number));
        else
            cell.text = timeOf(number).toString(u"hh:mm"_s);
        return;
    case Shows::Percent:
        cell.text = QString::number(number * 100, 'f', format.digits) + u'%';
        return;
    case Shows::Padded:
        cell.text = QString::number(number, 'f', 0).rightJustified(format.digits, u'0');
        return;
    case Shows::Plain:
        break;
    }
    cell.text = plainText(number);
}

} // namespace huiyin::exchange
