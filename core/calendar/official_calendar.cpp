// SPDX-License-Identifier: GPL-3.0-or-later
// The State Council's notices as the program brings them along: resources/calendars/*.json.
#include "calendar/work_calendar.h"
#include "domain/json_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

// Q_INIT_RESOURCE must stand outside any namespace.
static void initCalendars()
{
    Q_INIT_RESOURCE(calendars);
}

namespace huiyin::calendar {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Calendar", text);
}

QDate dayIn(int year, const QString& text, const char* key, JsonReader& reader)
{
    const auto date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() || date.year() != year)
        reader.fail(key, say(QT_TRANSLATE_NOOP("Calendar", "%1 is not a day of %2")).arg(text).arg(year));
    return date;
}

void readOff(JsonReader& holiday, int year, const LocalName& name, std::vector<DayRecord>& days)
{
    const QStringList range = holiday.texts("off");
    if (range.size() != 2)
        return holiday.fail("off", say(QT_TRANSLATE_NOOP("Calendar", "the first and the last day off are expected")));
    const QDate first = dayIn(year, range[0], "off", holiday);
    const QDate last = dayIn(year, range[1], "off", holiday);
    if (holiday.ok() && last < first)
        holiday.fail("off", say(QT_TRANSLATE_NOOP("Calendar", "the last day off is before the first")));
    for (QDate date = first; holiday.ok() && date <= last; date = date.addDays(1))
        days.push_back({.date = date, .kind = DayKind::Off, .name = name});
}

void readWork(JsonReader& holiday, int year, const LocalName& name, std::vector<DayRecord>& days)
{
    for (const QString& text : holiday.texts("work"))
        days.push_back({.date = dayIn(year, text, "work", holiday), .kind = DayKind::Work, .name = name});
}

} // namespace

tl::expected<YearNotice, QString> parseYearNotice(const QByteArray& json)
{
    QString error;
    JsonReader reader(json, error);
    YearNotice notice;
    notice.year = reader.number("year", 2000, 2199);
    notice.number = reader.text("number");
    notice.address = reader.text("address");
    for (JsonReader& holiday : reader.objects("holidays")) {
        const LocalName name = holiday.name("name");
        readOff(holiday, notice.year, name, notice.days);
        if (holiday.has("work"))
            readWork(holiday, notice.year, name, notice.days);
        holiday.finish();
    }
    reader.finish();
    if (!error.isEmpty())
        return tl::unexpected(error);
    if (!WorkCalendar(notice.days).hasYear(notice.year))
        return tl::unexpected(say(QT_TRANSLATE_NOOP(
            "Calendar", "The notice does not name both New Year's Day and National Day: it is not whole.")));
    return notice;
}

const std::vector<YearNotice>& officialNotices()
{
    static const std::vector<YearNotice> notices = [] {
        initCalendars();
        std::vector<YearNotice> read;
        const QDir folder(QStringLiteral(":/calendars"));
        for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            const bool open = file.open(QIODevice::ReadOnly);
            auto notice = parseYearNotice(open ? file.readAll() : QByteArray());
            Q_ASSERT_X(notice, "officialNotices", "a resource of ours does not parse");
            if (notice)
                read.push_back(std::move(*notice));
        }
        return read;
    }();
    return notices;
}

const WorkCalendar& officialCalendar()
{
    static const WorkCalendar calendar = [] {
        std::vector<DayRecord> days;
        for (const YearNotice& notice : officialNotices())
            days.insert(days.end(), notice.days.begin(), notice.days.end());
        return WorkCalendar(std::move(days));
    }();
    return calendar;
}

} // namespace huiyin::calendar
