// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include "domain/own_field.h"
#include "domain/rating.h"

#include <optional>
#include <vector>

namespace huiyin::desk {

//! One row of an office's ledger, spelled out but not yet held against the case file: names are as written
//! (trimmed, inner blanks of a two-character name removed), units are as written, dates and numbers are values.
struct LedgerCase {
    int row = 0; //!< row in the sheet, counted from 1, for messages

    std::optional<int> congress; //!< where the ledger has its own column for it
    std::optional<int> session;
    bool recess = false;       //!< 闭会 in the number or in its own column
    std::optional<int> serial; //!< 第12号 → 12

    QString title;
    QString body;
    QString kind;     //!< 建议, 批评, 意见 ... as written
    QString category; //!< as written
    QString lead;     //!< lead deputy 领衔代表
    QStringList cosigners;
    QString delegation;
    QString group;

    QStringList leadUnits; //!< one: sole or lead; several: separate
    QStringList assistUnits;
    QString leader;     //!< 领办
    QString supervisor; //!< 督办
    QString committee;

    std::optional<QDate> receivedOn;
    std::optional<QDate> assignedOn;
    std::optional<QDate> limitOn; //!< 限办日期
    std::optional<QDate> repliedOn;
    std::optional<QDate> ratedOn;
    std::optional<QDate> closedOn;

    QString replyClass; //!< the letter as the scheme writes it (A, B, 甲 ...), empty when none
    QString replyText;
    QString letterNo;
    std::optional<Rating> process; //!< 办理过程, 办理态度
    std::optional<Rating> result;  //!< 办理结果, or the only rating column there is
    QString state;                 //!< 办理状态 as written: 办结, 办理中 ...
    bool key = false;
    QString note;
    std::vector<OwnEntry> own; //!< own fields of the office, as written
};

//! A number that a row of a ledger bears, whatever became of the row.
struct BorneNumber {
    std::optional<int> congress = {};
    std::optional<int> session = {};
    bool recess = false;
    int serial = 0;
};

struct LedgerDeputy {
    int row = 0;
    QString name, sex, nation, party, post, phone, certificate, delegation, group, education, address, mail;
    QString status; //!< a key of the register, in-office, or as written
    std::optional<QDate> bornOn;
    bool committeeMember = false;
};

struct LedgerUnit {
    int row = 0;
    QString name, shortName, kind, leader, clerk, phone, successor;
    QStringList aliases;
    std::optional<QDate> validFrom, validTo;
};

//! A row of a register without a type of its own here, as written.
struct LedgerEntry {
    int row = 0;
    QHash<QString, QString> values; //!< by the keys of the register's columns; what the row leaves empty is not there
};

//! A row or a cell that could not be taken, and why.
struct LedgerProblem {
    int row = 0;
    QString column; //!< the heading as it stands in the sheet
    QString value;
    QString reason;       //!< translated
    bool skipped = false; //!< the whole row was left out; else only this cell
};

} // namespace huiyin::desk
