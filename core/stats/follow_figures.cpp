// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/follow_report.h"

#include <QCoreApplication>

#include <array>

namespace huiyin::stats {

namespace {

constexpr std::array kinds{
    Word{FollowKind::Gap, "gap", QT_TRANSLATE_NOOP("Word", "Claimed against certified")},
    Word{FollowKind::Confrontation, "confrontation", QT_TRANSLATE_NOOP("Word", "Three-party confrontations")},
    Word{FollowKind::Promises, "promises", QT_TRANSLATE_NOOP("Word", "Promises")},
    Word{FollowKind::Key, "key", QT_TRANSLATE_NOOP("Word", "Key items")},
};
constexpr std::array groupings{
    Word{FollowBy::Unit, "unit", QT_TRANSLATE_NOOP("Word", "Unit")},
    Word{FollowBy::Category, "category", QT_TRANSLATE_NOOP("Word", "Category")},
    Word{FollowBy::Confrontation, "confrontation", QT_TRANSLATE_NOOP("Word", "Session of confrontation")},
    Word{FollowBy::Year, "year", QT_TRANSLATE_NOOP("Word", "Year")},
    Word{FollowBy::Item, "item", QT_TRANSLATE_NOOP("Word", "Key item")},
    Word{FollowBy::Leader, "leader", QT_TRANSLATE_NOOP("Word", "Government leader")},
    Word{FollowBy::Supervisor, "supervisor", QT_TRANSLATE_NOOP("Word", "Congress leader")},
    Word{FollowBy::Committee, "committee", QT_TRANSLATE_NOOP("Word", "Committee that follows")},
};

// clang-format off
constexpr std::array gap{
    FollowFigure{"certified",        QT_TRANSLATE_NOOP("Follow", "Certified"),           QT_TRANSLATE_NOOP("Follow", "units' shares whose class three parties certified; of several the latest"), ""},
    FollowFigure{"claimed_solved",   QT_TRANSLATE_NOOP("Follow", "Claimed solved"),      QT_TRANSLATE_NOOP("Follow", "of these, shares that the unit claimed as solved"), "certified"},
    FollowFigure{"certified_solved", QT_TRANSLATE_NOOP("Follow", "Certified solved"),    QT_TRANSLATE_NOOP("Follow", "of these, shares that three parties found solved"), "certified"},
    FollowFigure{"as_claimed",       QT_TRANSLATE_NOOP("Follow", "As claimed"),          QT_TRANSLATE_NOOP("Follow", "of these, shares whose certified class is the claimed one"), "certified"},
    FollowFigure{"downgraded",       QT_TRANSLATE_NOOP("Follow", "Downgraded"),          QT_TRANSLATE_NOOP("Follow", "of these, shares found in a class further down the scheme than claimed"), "certified"},
    FollowFigure{"upgraded",         QT_TRANSLATE_NOOP("Follow", "Upgraded"),            QT_TRANSLATE_NOOP("Follow", "of these, shares found in a class further up the scheme than claimed"), "certified"},
};
constexpr std::array confrontation{
    FollowFigure{"heard",            QT_TRANSLATE_NOOP("Follow", "On the agenda"),       QT_TRANSLATE_NOOP("Follow", "cases on the agenda of a session that has begun, less those taken off"), ""},
    FollowFigure{"settled",          QT_TRANSLATE_NOOP("Follow", "Settled"),             QT_TRANSLATE_NOOP("Follow", "of these, cases that were concluded"), "heard"},
    FollowFigure{"postponed",        QT_TRANSLATE_NOOP("Follow", "Postponed"),           QT_TRANSLATE_NOOP("Follow", "of these, cases put off with a reason"), "heard"},
    FollowFigure{"on_the_spot",      QT_TRANSLATE_NOOP("Follow", "Settled on the spot"), QT_TRANSLATE_NOOP("Follow", "concluded cases that three parties certified as solved, without redo, new promise or referral"), "settled"},
    FollowFigure{"redo",             QT_TRANSLATE_NOOP("Follow", "To be redone"),        QT_TRANSLATE_NOOP("Follow", "concluded cases that a unit has to redo"), "settled"},
    FollowFigure{"referred",         QT_TRANSLATE_NOOP("Follow", "Referred"),            QT_TRANSLATE_NOOP("Follow", "concluded cases referred to the directors' meeting"), "settled"},
    FollowFigure{"promised",         QT_TRANSLATE_NOOP("Follow", "Promises made"),       QT_TRANSLATE_NOOP("Follow", "promises made on the day of the conclusion"), ""},
    FollowFigure{"downgraded",       QT_TRANSLATE_NOOP("Follow", "Downgraded"),          QT_TRANSLATE_NOOP("Follow", "units' shares found in a class further down than claimed"), ""},
    FollowFigure{"units",            QT_TRANSLATE_NOOP("Follow", "Units summoned"),      QT_TRANSLATE_NOOP("Follow", "units that answer for a case on the agenda, each once a session"), ""},
    FollowFigure{"heads",            QT_TRANSLATE_NOOP("Follow", "Heads in person"),     QT_TRANSLATE_NOOP("Follow", "of these, units whose head was there"), "units"},
    FollowFigure{"rated_twice",      QT_TRANSLATE_NOOP("Follow", "Rated before and since"), QT_TRANSLATE_NOOP("Follow", "cases whose result was rated before the session and again on its day or later"), ""},
    FollowFigure{"pleased_before",   QT_TRANSLATE_NOOP("Follow", "Satisfied before"),    QT_TRANSLATE_NOOP("Follow", "of these, cases rated satisfied or basically satisfied before the session"), "rated_twice"},
    FollowFigure{"pleased_since",    QT_TRANSLATE_NOOP("Follow", "Satisfied since"),     QT_TRANSLATE_NOOP("Follow", "of these, cases rated satisfied or basically satisfied by now"), "rated_twice"},
};
constexpr std::array promises{
    FollowFigure{"made",             QT_TRANSLATE_NOOP("Follow", "Promises"),            QT_TRANSLATE_NOOP("Follow", "promises made"), ""},
    FollowFigure{"due",              QT_TRANSLATE_NOOP("Follow", "Due"),                 QT_TRANSLATE_NOOP("Follow", "promises whose day has come, or that were kept or broken before it"), ""},
    FollowFigure{"kept",             QT_TRANSLATE_NOOP("Follow", "Kept in time"),        QT_TRANSLATE_NOOP("Follow", "due promises kept by their day"), "due"},
    FollowFigure{"kept_first",       QT_TRANSLATE_NOOP("Follow", "Kept by the first day"), QT_TRANSLATE_NOOP("Follow", "due promises kept by the day that was first promised, whatever it was moved to"), "due"},
    FollowFigure{"kept_late",        QT_TRANSLATE_NOOP("Follow", "Kept late"),           QT_TRANSLATE_NOOP("Follow", "due promises kept after their day"), "due"},
    FollowFigure{"broken",           QT_TRANSLATE_NOOP("Follow", "Not kept"),            QT_TRANSLATE_NOOP("Follow", "promises given up with a written explanation"), "due"},
    FollowFigure{"overdue",          QT_TRANSLATE_NOOP("Follow", "Overdue"),             QT_TRANSLATE_NOOP("Follow", "promises past their day and still open"), "due"},
    FollowFigure{"moved",            QT_TRANSLATE_NOOP("Follow", "Moved"),               QT_TRANSLATE_NOOP("Follow", "promises whose day was moved at least once"), "made"},
    FollowFigure{"cohort",           QT_TRANSLATE_NOOP("Follow", "Tracked then"),        QT_TRANSLATE_NOOP("Follow", "units' shares whose latest reply on the frozen day bore a class that is tracked"), ""},
    FollowFigure{"converted",        QT_TRANSLATE_NOOP("Follow", "Solved since"),        QT_TRANSLATE_NOOP("Follow", "of these, shares whose latest reply now claims a solved class"), "cohort"},
    FollowFigure{"unsolved",         QT_TRANSLATE_NOOP("Follow", "Given up since"),      QT_TRANSLATE_NOOP("Follow", "of these, shares whose latest reply now bears a class that is neither solved nor tracked"), "cohort"},
};
constexpr std::array key{
    FollowFigure{"cases",            QT_TRANSLATE_NOOP("Follow", "Cases"),               QT_TRANSLATE_NOOP("Follow", "cases set as key items, less withdrawn and merged ones"), ""},
    FollowFigure{"answered",         QT_TRANSLATE_NOOP("Follow", "Answered"),            QT_TRANSLATE_NOOP("Follow", "of these, cases that every answering unit has replied to"), "cases"},
    FollowFigure{"solved",           QT_TRANSLATE_NOOP("Follow", "Claimed solved"),      QT_TRANSLATE_NOOP("Follow", "of these, cases whose latest reply claims a solved class"), "cases"},
    FollowFigure{"pleased",          QT_TRANSLATE_NOOP("Follow", "Satisfied"),           QT_TRANSLATE_NOOP("Follow", "of these, cases whose latest rating is satisfied or basically satisfied"), "cases"},
    FollowFigure{"promised",         QT_TRANSLATE_NOOP("Follow", "Promises open"),       QT_TRANSLATE_NOOP("Follow", "of these, cases with a promise that is still open"), "cases"},
    FollowFigure{"inspected",        QT_TRANSLATE_NOOP("Follow", "Inspected"),           QT_TRANSLATE_NOOP("Follow", "of these, cases whose matter was inspected on site"), "cases"},
    FollowFigure{"reported",         QT_TRANSLATE_NOOP("Follow", "Reported"),            QT_TRANSLATE_NOOP("Follow", "of these, cases whose result was reported to the directors' meeting"), "cases"},
    FollowFigure{"closed",           QT_TRANSLATE_NOOP("Follow", "Closed"),              QT_TRANSLATE_NOOP("Follow", "of these, cases that are closed or archived"), "cases"},
};
// clang-format on

} // namespace

QString FollowFigure::nameText() const
{
    return QCoreApplication::translate("Follow", name);
}

QString FollowFigure::countedText() const
{
    return QCoreApplication::translate("Follow", counted);
}

std::span<const Word<FollowKind>> wordTable(FollowKind)
{
    return kinds;
}

std::span<const Word<FollowBy>> wordTable(FollowBy)
{
    return groupings;
}

std::span<const FollowBy> groupingsOf(FollowKind kind)
{
    static constexpr std::array ofGap{FollowBy::Unit, FollowBy::Category};
    static constexpr std::array ofSessions{FollowBy::Confrontation, FollowBy::Year};
    static constexpr std::array ofPromises{FollowBy::Unit, FollowBy::Year, FollowBy::Category};
    static constexpr std::array ofKey{FollowBy::Item,      FollowBy::Leader, FollowBy::Supervisor,
                                      FollowBy::Committee, FollowBy::Unit,   FollowBy::Category};
    switch (kind) {
    case FollowKind::Key:
        return ofKey;
    case FollowKind::Gap:
        return ofGap;
    case FollowKind::Confrontation:
        return ofSessions;
    case FollowKind::Promises:
        return ofPromises;
    }
    Q_UNREACHABLE();
}

std::span<const FollowFigure> figuresOf(FollowKind kind)
{
    switch (kind) {
    case FollowKind::Key:
        return key;
    case FollowKind::Gap:
        return gap;
    case FollowKind::Confrontation:
        return confrontation;
    case FollowKind::Promises:
        return promises;
    }
    Q_UNREACHABLE();
}

} // namespace huiyin::stats
