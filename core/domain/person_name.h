// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace huiyin {

//! A person's name as it is printed: no blanks around it and none between Chinese characters (唐　松 is 唐松), one
//! blank between Latin words, one kind of dot in 阿依古丽·买买提. Never empty; text becomes one only through parse().
class PersonName {
public:
    //! Nothing for a text without a letter, and for one longer than any name (64 characters).
    static std::optional<PersonName> parse(QStringView text);

    const QString& text() const { return text_; }
    QString key() const;      //!< sorts and searches: tangsong; surnames read as surnames
    QString initials() const; //!< ts

    friend bool operator==(const PersonName&, const PersonName&) = default;

private:
    explicit PersonName(const QString& text)
        : text_(text)
    {
    }

    QString text_;
};

} // namespace huiyin
