// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include "domain/local_name.h"

#include <tl/expected.hpp>

#include <optional>
#include <vector>

namespace huiyin::calendar {

//! What a notice or the office says of a day: rest on it 放假, or work on it 调休上班.
enum class DayKind : quint8 { Off, Work };
QString dayKindKey(DayKind kind); //!< "off", "work": in files and JSON
std::optional<DayKind> dayKindFromKey(QStringView key);

//! One day that is not what its weekday says, with the holiday it belongs to.
struct DayRecord {
    QDate date;
    DayKind kind = DayKind::Off;
    LocalName name;

    friend bool operator==(const DayRecord&, const DayRecord&) = default;
};

//! The State Council's notice for one year, and the days that it names.
struct YearNotice {
    int year = 0;
    QString number;  //!< 国办发明电〔2025〕7号
    QString address; //!< where it was read
    std::vector<DayRecord> days;
};

//! Which days are worked on: Monday to Friday, but for the days recorded. Holidays are data; nothing is computed.
class WorkCalendar {
public:
    WorkCalendar() = default; //!< weekends only, every year without data
    //! Of two records for one day the later one holds.
    explicit WorkCalendar(std::vector<DayRecord> days);

    //! This calendar with the office's own days laid over it.
    WorkCalendar merged(const std::vector<DayRecord>& edits) const;

    bool isWorkday(QDate date) const;
    //! Whether the year's notice is known. A notice always names New Year's Day and National Day, a local edit hardly
    //! ever both: that is the test. Without it only weekends are known to be rest days.
    bool hasYear(int year) const;
    //! The day itself if it is worked on, else the next one that is.
    QDate nextWorkday(QDate date) const;
    //! What was recorded of the day; null for an ordinary one.
    const DayRecord* record(QDate date) const;

    const std::vector<DayRecord>& days() const { return days_; } //!< by date
    std::vector<int> years() const;                              //!< the years with data, ascending

private:
    std::vector<DayRecord> days_;
};

//! Reads one year's file (resources/calendars/2026.json shows the form); what is wrong with it, and where, if it
//! cannot.
tl::expected<YearNotice, QString> parseYearNotice(const QByteArray& json);

//! The notices that the program brings along, by year.
const std::vector<YearNotice>& officialNotices();

//! The calendar of officialNotices().
const WorkCalendar& officialCalendar();

} // namespace huiyin::calendar
