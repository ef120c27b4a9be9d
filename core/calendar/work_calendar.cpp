// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/work_calendar.h"

#include "domain/enum_table.h"

#include <algorithm>
#include <array>

namespace huiyin::calendar {

namespace {

struct DayKindRow {
    DayKind value;
    const char* key;
};

constexpr std::array dayKinds{DayKindRow{DayKind::Off, "off"}, DayKindRow{DayKind::Work, "work"}};
static_assert(inEnumOrder(dayKinds, &DayKindRow::value) && dayKinds.back().value == DayKind::Work);

} // namespace

QString dayKindKey(DayKind kind)
{
    return QString::fromLatin1(dayKinds[size_t(kind)].key);
}

std::optional<DayKind> dayKindFromKey(QStringView key)
{
    for (const DayKindRow& row : dayKinds) {
        if (key == QLatin1String(row.key))
            return row.value;
    }
    return std::nullopt;
}

WorkCalendar::WorkCalendar(std::vector<DayRecord> days)
    : days_(std::move(days))
{
    std::ranges::stable_sort(days_, {}, &DayRecord::date);
    // of equal dates keep the last: unique() keeps the first, so it goes through from the back
    const auto kept =
        std::unique(days_.rbegin(), days_.rend(), [](const auto& a, const auto& b) { return a.date == b.date; });
    days_.erase(days_.begin(), kept.base());
}

WorkCalendar WorkCalendar::merged(const std::vector<DayRecord>& edits) const
{
    std::vector<DayRecord> all = days_;
    all.insert(all.end(), edits.begin(), edits.end());
    return WorkCalendar(std::move(all));
}

const DayRecord* WorkCalendar::record(QDate date) const
{
    const auto found = std::ranges::lower_bound(days_, date, {}, &DayRecord::date);
    return found != days_.end() && found->date == date ? &*found : nullptr;
}

bool WorkCalendar::isWorkday(QDate date) const
{
    if (const DayRecord* day = record(date))
        return day->kind == DayKind::Work;
    return date.dayOfWeek() < Qt::Saturday;
}

bool WorkCalendar::hasYear(int year) const
{
    return record({year, 1, 1}) && record({year, 10, 1});
}

QDate WorkCalendar::nextWorkday(QDate date) const
{
    while (!isWorkday(date))
        date = date.addDays(1);
    return date;
}

std::vector<int> WorkCalendar::years() const
{
    std::vector<int> years;
    for (const DayRecord& day : days_) {
        if (day.date.month() == 1 && day.date.day() == 1 && hasYear(day.date.year()))
            years.push_back(day.date.year());
    }
    return years;
}

} // namespace huiyin::calendar
