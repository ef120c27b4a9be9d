// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "domain/id.h"
#include "domain/words.h"

#include <optional>
#include <vector>

namespace huiyin {

//! What an own field holds.
enum class OwnKind : quint8 { Text, Date, Choice, Number };
inline constexpr int ownKindCount = int(OwnKind::Number) + 1;
std::span<const Word<OwnKind>> wordTable(OwnKind);

//! 自定义字段: something that an office notes of its cases beyond the columns of the program. A field that is no longer
//! used is retired and keeps its row, since old cases bear its values.
struct OwnField {
    OwnFieldId id;
    QString name;
    OwnKind kind = OwnKind::Text;
    QString choices; //!< of a choice field, one a line
    int position = 0;
    bool retired = false;

    QStringList choiceList() const { return choices.split(u'\n', Qt::SkipEmptyParts); }

    //! What a person wrote, as it is kept: a day as 2026-11-29, a number in plain digits, a choice as it is listed.
    //! Nothing when it cannot be a value of this field; empty stays empty.
    std::optional<QString> valueOf(const QString& written) const;

    friend bool operator==(const OwnField&, const OwnField&) = default;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("name", self.name);
        visit("kind", self.kind);
        visit("choices", self.choices);
        visit("position", self.position);
        visit("retired", self.retired);
    }
};

//! What one case says in one own field; empty where it was emptied.
struct OwnValue {
    RecordId id;
    OwnFieldId field{0};
    QString value;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("field_id", self.field);
        visit("value", self.value);
    }
};

//! A field and a value by their words, as a person, a line of JSON or a ledger says them.
struct OwnEntry {
    QString field;
    QString value; //!< empty: the case says nothing there any more
    friend bool operator==(const OwnEntry&, const OwnEntry&) = default;
};

//! Cases that say this in an own field.
struct OwnCondition {
    OwnFieldId field;
    QString value; //!< as it is kept; empty: those that say nothing there
    friend bool operator==(const OwnCondition&, const OwnCondition&) = default;
};

} // namespace huiyin
