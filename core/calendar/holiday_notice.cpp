// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/holiday_notice.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace huiyin::calendar {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

constexpr int longestRest = 15; // days: a range beyond it was misread

//! Reads one notice from its first line to its last.
class NoticeReader {
public:
    explicit NoticeReader(std::optional<int> year)
        : year_(year)
    {
    }

    HolidayNotice read(const QString& text)
    {
        static const QRegularExpression titled(QStringLiteral("(20\\d\\d)\\s*年\\s*部分节假日"));
        if (const auto title = titled.match(text); title.hasMatch())
            year_ = title.captured(1).toInt();
        for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
            if (!readRow(line.trimmed()))
                readLine(line.trimmed());
        }
        std::ranges::stable_sort(notice_.days, {}, &DayRecord::date);
        return std::move(notice_);
    }

private:
    void fail(const QString& words)
    {
        if (!notice_.faults.contains(words))
            notice_.faults << words;
    }

    void add(QDate day, DayKind kind, const QString& name)
    {
        const auto same = std::ranges::find(notice_.days, day, &DayRecord::date);
        if (same == notice_.days.end())
            notice_.days.push_back({day, kind, {name, {}}});
        else if (same->kind != kind)
            fail(Words::tr("%1 is named both as a day off and as a workday.").arg(day.toString(Qt::ISODate)));
    }

    //! A row of a sheet: the day, what it is, the occasion.
    bool readRow(const QString& line)
    {
        static const QRegularExpression row(QStringLiteral(
            "^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})[\\s,，]+(\\S*?(放假|休|班|off|work)\\S*)[\\s,，]+(.+)$"));
        const auto found = row.match(line);
        if (!found.hasMatch())
            return false;
        const QDate day(found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3).toInt());
        const bool works = found.captured(4).contains(u'班') || found.captured(4).contains(QStringLiteral("work"));
        if (day.isValid())
            add(day, works ? DayKind::Work : DayKind::Off, found.captured(6).trimmed());
        else
            fail(Words::tr("“%1” is not a day of the calendar.").arg(line.section(found.captured(4), 0, 0).trimmed()));
        return true;
    }

    //! A paragraph of a notice: 一、元旦：…
    void readLine(const QString& line)
    {
        static const QRegularExpression headed(
            QStringLiteral("^(?:[一二三四五六七八九十]+\\s*、|\\(?[\\d]+[.、)])?\\s*([^：:，。、\\d]{2,8}(?:、[^：:"
                           "，。、\\d]{2,8})?)\\s*[：:]"));
        const auto head = headed.match(line);
        const QString rest = head.hasMatch() ? line.mid(head.capturedEnd()) : line;
        if (!hasDay(rest) || !(rest.contains(QStringLiteral("放假")) || rest.contains(QStringLiteral("上班"))))
            return; // the letter around the days
        if (head.hasMatch())
            name_ = head.captured(1).trimmed();
        if (name_.isEmpty())
            return fail(Words::tr("“%1” does not say which holiday it is of.").arg(cut(line)));
        static const QRegularExpression ends(QStringLiteral("[。；;，,]"));
        Span pending;
        for (const QString& clause : rest.split(ends, Qt::SkipEmptyParts)) {
            readDays(clause, pending);
            const bool works = clause.contains(QStringLiteral("上班"));
            if (clause.contains(QStringLiteral("不放假"))) { // an ordinary day
                pending.clear();
                continue;
            }
            if (!works && !clause.contains(QStringLiteral("放假")))
                continue; // 共7天, or days whose verb follows
            for (const QDate day : pending)
                add(day, works ? DayKind::Work : DayKind::Off, name_);
            pending.clear();
        }
        if (!pending.empty())
            fail(Words::tr("“%1” does not say whether these are days off or workdays.").arg(cut(line)));
    }

    using Span = std::vector<QDate>;

    static const QRegularExpression& dayForm()
    {
        static const QRegularExpression form(QStringLiteral(
            "(?:(20\\d\\d)\\s*年\\s*)?(?:(\\d{1,2})\\s*月\\s*)?(\\d{1,2})\\s*日(?!期)(?:\\s*[（(]([^）)]*)[）)])?"));
        return form;
    }

    static bool hasDay(const QString& text) { return dayForm().match(text).hasMatch(); }
    static QString cut(const QString& line)
    {
        constexpr int most = 24;
        return line.size() <= most ? line : line.first(most) + u'…';
    }

    //! The days of a clause, ranges spelled out: 10月1日（周四）至7日（周三）.
    void readDays(const QString& clause, Span& days)
    {
        auto all = dayForm().globalMatch(clause);
        qsizetype end = 0;
        std::optional<QDate> last;
        while (all.hasNext()) {
            const auto found = all.next();
            const QString between = clause.mid(end, found.capturedStart() - end).trimmed();
            end = found.capturedEnd();
            const auto day = dayOf(found, last);
            if (!day) {
                last.reset();
                continue;
            }
            static const QStringList until{QStringLiteral("至"), QStringLiteral("到"), QStringLiteral("—"),
                                           QStringLiteral("－"), QStringLiteral("-"),  QStringLiteral("~"),
                                           QStringLiteral("～"), QStringLiteral("——")};
            if (last && until.contains(between)) {
                if (*day <= *last || last->daysTo(*day) > longestRest)
                    fail(Words::tr("From %1 to %2 is no holiday.")
                             .arg(last->toString(Qt::ISODate), day->toString(Qt::ISODate)));
                else
                    for (QDate next = last->addDays(1); next <= *day; next = next.addDays(1))
                        days.push_back(next);
            } else {
                days.push_back(*day);
            }
            last = day;
        }
    }

    std::optional<QDate> dayOf(const QRegularExpressionMatch& found, const std::optional<QDate>& last)
    {
        const QString written = found.captured(0);
        std::optional<int> year = year_;
        if (!found.captured(1).isEmpty())
            year = found.captured(1).toInt();
        else if (last)
            year = last->year(); // 2026年12月31日至1月2日 names the second year itself
        const int month = !found.captured(2).isEmpty() ? found.captured(2).toInt() : last ? last->month() : 0;
        if (!year) {
            fail(Words::tr("No year is named. Copy the notice with its title."));
            return std::nullopt;
        }
        const QDate day(*year, month, found.captured(3).toInt());
        if (!day.isValid()) {
            fail(Words::tr("“%1” is not a day of the calendar.").arg(written));
            return std::nullopt;
        }
        static const QRegularExpression weekday(QStringLiteral("(?:周|星期)([一二三四五六日天])"));
        if (const auto said = weekday.match(found.captured(4)); said.hasMatch()) {
            const auto place = QStringLiteral("一二三四五六日").indexOf(said.captured(1));
            if ((place < 0 ? 7 : int(place) + 1) != day.dayOfWeek())
                fail(Words::tr("%1 is not a %2: the year is another, or a number was mistyped.")
                         .arg(day.toString(Qt::ISODate), said.captured(0)));
        }
        return day;
    }

    std::optional<int> year_;
    QString name_; //!< of the holiday that the paragraph is about
    HolidayNotice notice_;
};

} // namespace

HolidayNotice readHolidayNotice(const QString& text, std::optional<int> year)
{
    return NoticeReader(year).read(text);
}

} // namespace huiyin::calendar
