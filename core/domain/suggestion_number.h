// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace huiyin {

//! What people call a case: 18-4-12 (congress, session, serial), 18-4-R3 for one handed in during the recess, and
//! 18-4-I7 for the receipt number that a case bears until it is filed. Always well-formed; text becomes one only
//! through parse(). Serials grow within congress, session and series and are never given twice.
class SuggestionNumber {
public:
    enum class Series : quint8 { Session, Recess, Intake };

    //! Congress and session 1..99, serial 1..9999999; nothing for anything else.
    static std::optional<SuggestionNumber> make(int congress, int session, Series series, int serial);
    //! Full-width digits and blanks around are accepted, since people paste them.
    static std::optional<SuggestionNumber> parse(QStringView text);
    QString toString() const;

    int congress() const { return congress_; }
    int session() const { return session_; }
    Series series() const { return series_; }
    int serial() const { return serial_; }

    friend auto operator<=>(const SuggestionNumber&, const SuggestionNumber&) = default;

private:
    SuggestionNumber(int congress, int session, Series series, int serial)
        : congress_(congress)
        , session_(session)
        , series_(series)
        , serial_(serial)
    {
    }

    int congress_;
    int session_;
    Series series_;
    int serial_;
};

} // namespace huiyin
