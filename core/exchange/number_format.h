// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include "exchange/sheet.h"

namespace huiyin::exchange {

//! What a cell's number format makes of its number, as far as a ledger needs to know.
struct NumberFormat {
    enum class Shows : quint8 { Plain, Date, Time, Percent, Padded };

    Shows shows = Shows::Plain;
    int digits = 0; //!< decimals of a percentage, width of a padded number

    friend bool operator==(const NumberFormat&, const NumberFormat&) = default;
};

//! The formats that a workbook uses without declaring them (ECMA-376 18.8.30), with those of Chinese Excel.
NumberFormat builtInFormat(int id);
//! What a format's code shows: yyyy"年"m"月"d"日", 000, 0.0%.
NumberFormat formatFromCode(QStringView code);

//! Day zero of a workbook's dates.
enum class Epoch : quint8 { From1900, From1904 };

//! The day of a serial number; invalid outside the years 1900 to 9999. Excel believes in 29 February 1900.
QDate dateFromSerial(double serial, Epoch epoch);

//! Makes the cell of a number under a format.
void setNumber(Cell& cell, double number, NumberFormat format, Epoch epoch);
void setDate(Cell& cell, const QDate& date, const QTime& time);

} // namespace huiyin::exchange
