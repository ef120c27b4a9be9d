// SPDX-License-Identifier: GPL-3.0-or-later
// Every register as a table of words: one description that the window's forms, the command line, sheets and checks
// share.
#pragma once

#include "desk/registers.h"
#include "domain/words.h"

#include <QHash>

#include <span>

namespace huiyin::desk {

class Desk;

enum class RegisterKind : quint8 { Deputies, Delegations, Groups, Units, Committees, Categories, Leaders, Holidays };
inline constexpr int registerKindCount = int(RegisterKind::Holidays) + 1;
std::span<const Word<RegisterKind>> wordTable(RegisterKind);

//! What may stand in a column. Days are ISO text, a flag is "yes" or "no", a choice is one of its keys, a name is the
//! name of a row of another register, and names are several of a person's own, parted by 、.
enum class ColumnKind : quint8 { Text, Day, Flag, Choice, Name, Names };

struct RegisterColumn {
    const char* key;
    const char* label; //!< QT_TRANSLATE_NOOP("Register", ...)
    ColumnKind kind = ColumnKind::Text;
    bool needed = false;
    bool isContact = false;                      //!< leaves the house only when it is asked for
    RegisterKind names = RegisterKind::Deputies; //!< of a Name: the register that it names

    QString words() const;
};

//! The columns of a register, in the order in which offices write them.
std::span<const RegisterColumn> registerColumns(RegisterKind kind);
//! The column of this key; null where no person writes one.
const RegisterColumn* registerColumn(RegisterKind kind, QStringView key);
//! The keys that a column of choices knows, and what they mean; empty for the others.
QStringList choicesOf(const RegisterColumn& column);
QString choiceWords(const RegisterColumn& column, const QString& key);
//! A value as a person reads it: the words of a choice, a mark for a flag.
QString shownIn(const RegisterColumn& column, const QString& value);

using RegisterValues = QHash<QString, QString>; //!< by the key of the column

struct RegisterRow {
    qint64 id = 0;
    RegisterValues values;
    bool isOver = false; //!< kept for old cases only: a unit that ended, a deputy who is out of office
};

//! The rows of a register in the order of the office; units that ended and deputies who left stand at the end.
std::vector<RegisterRow> registerRows(const Desk& desk, RegisterKind kind);

//! How many deputies in office share a trait; a person whose trait is not known counts under an empty name.
struct Structure {
    const char* trait; //!< QT_TRANSLATE_NOOP("Register", ...)
    struct Part {
        QString name;
        int deputies = 0;
    };
    std::vector<Part> parts;
    QString words() const;
};
//! The make-up of the deputies in office: by delegation, sex, nation, party, age, education; committee members.
std::vector<Structure> structureOf(const Registers& registers, QDate today);

//! Something in a register that does not fit, in words, and the row where it is mended.
struct RegisterFault {
    RegisterKind kind;
    qint64 row = 0;
    QString name;
    QString words;
};
//! Departments spelled twice, names twice, days that cannot be, deputies without delegation, ended units with open
//! cases.
std::vector<RegisterFault> registerFaults(const Desk& desk);

} // namespace huiyin::desk
