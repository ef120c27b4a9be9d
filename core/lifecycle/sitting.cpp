// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/sitting.h"

#include <QCryptographicHash>
#include <QTime>

#include <algorithm>
#include <array>
#include <tuple>

namespace huiyin::lifecycle {

namespace {

using A = SittingAction;
using S = SittingState;
using F = Field;

constexpr SittingStates ahead{S::Planned, S::Noticed};
constexpr SittingStates open{S::Planned, S::Noticed, S::Sitting};

// clang-format off
constexpr std::array words{
    Word{A::Plan,       "plan-confrontation",   QT_TRANSLATE_NOOP("Word", "Plan a confrontation")},
    Word{A::Change,     "change-confrontation", QT_TRANSLATE_NOOP("Word", "Change the confrontation")},
    Word{A::GiveNotice, "give-notice",          QT_TRANSLATE_NOOP("Word", "Give notice of the confrontation")},
    Word{A::Attend,     "attend",               QT_TRANSLATE_NOOP("Word", "Record who came")},
    Word{A::Draw,       "draw",                 QT_TRANSLATE_NOOP("Word", "Draw cases by lot")},
    Word{A::Begin,      "begin-confrontation",  QT_TRANSLATE_NOOP("Word", "Begin the confrontation")},
    Word{A::Finish,     "finish-confrontation", QT_TRANSLATE_NOOP("Word", "Finish the confrontation")},
    Word{A::Cancel,     "cancel-confrontation", QT_TRANSLATE_NOOP("Word", "Cancel the confrontation")},
};

constexpr std::array table{
    SittingTransition{A::Plan,       {},    S::Planned,   QT_TRANSLATE_NOOP("Law", "Confrontation: day, place, chair, and the cases with the reason for each")},
    SittingTransition{A::Change,     ahead, {},           QT_TRANSLATE_NOOP("Law", "Confrontation: day, place, chair, and the cases with the reason for each")},
    SittingTransition{A::GiveNotice, ahead, S::Noticed,   QT_TRANSLATE_NOOP("Law", "Qingyang practice: the unit reports in writing five working days before")},
    SittingTransition{A::Attend,     open,  {},           QT_TRANSLATE_NOOP("Law", "Attendance sheet: three parties, each there or excused")},
    SittingTransition{A::Draw,       ahead, {},           QT_TRANSLATE_NOOP("Law", "Office practice: a draw is recorded so that anybody can repeat it")},
    SittingTransition{A::Begin,      ahead, S::Sitting,   QT_TRANSLATE_NOOP("Law", "Three parties sit face to face")},
    SittingTransition{A::Finish,     {S::Sitting}, S::Finished, QT_TRANSLATE_NOOP("Law", "Office practice: each case is concluded or put off with the reason")},
    SittingTransition{A::Cancel,     ahead, S::Cancelled, QT_TRANSLATE_NOOP("Law", "Office practice: a case is put off with the reason")},
};

struct Arguments { SittingAction action; std::array<Argument, 10> arguments; size_t count; };
template <class... Given>
constexpr Arguments takes(SittingAction action, Given... arguments) { return {action, {arguments...}, sizeof...(arguments)}; }
constexpr Argument must(Field field) { return {field, true}; }
constexpr Argument may(Field field) { return {field, false}; }

constexpr std::array arguments{
    takes(A::Plan, must(F::Day), may(F::Time), must(F::Place), may(F::OnSite), must(F::Chair), may(F::Recorder), may(F::Title)),
    takes(A::Change, must(F::Reason), may(F::Day), may(F::Time), may(F::Place), may(F::OnSite), may(F::Chair), may(F::Recorder), may(F::Title)),
    takes(A::GiveNotice, may(F::Letter)),
    takes(A::Attend, must(F::Party), may(F::Deputy), may(F::Unit), may(F::Name), may(F::Post), may(F::Rank), may(F::Absent), may(F::Reason), may(F::Accepted)),
    takes(A::Draw, must(F::Rule), may(F::Drawn), may(F::Percent), must(F::Seed)),
    takes(A::Begin),
    takes(A::Finish),
    takes(A::Cancel, must(F::Reason)),
};
// clang-format on

constexpr bool inOrder()
{
    for (size_t i = 0; i < size_t(sittingActionCount); ++i) {
        if (size_t(words[i].value) != i || size_t(table[i].action) != i || size_t(arguments[i].action) != i)
            return false;
    }
    return words.size() == size_t(sittingActionCount) && table.size() == words.size() &&
           arguments.size() == words.size();
}
static_assert(inOrder());

//! The sheet on which a decision is worked out.
struct Draft {
    SittingAction action;
    const Command& command;
    const SittingWorld& world;
    Sitting now;
    Refusals refusals = {};
    std::vector<Refusal> notices = {};
    QStringList drawn = {};

    void refuse(Rule rule, Field field = Field::None, QStringList values = {})
    {
        refusals.push_back({rule, field, std::move(values)});
    }
};

QString isoDate(const std::optional<QDate>& date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

//! 9:00 as well as 09:00.
QTime timeOf(const QString& written)
{
    return QTime::fromString(written, QStringLiteral("H:mm"));
}

void checkArguments(Draft& draft)
{
    const auto taken = argumentsOf(draft.action);
    for (const Argument& argument : taken) {
        if (argument.required && !isGiven(draft.command, argument.field))
            draft.refuse(Rule::Missing, argument.field, {fieldLabel(argument.field)});
    }
    for (int i = 0; i < fieldCount; ++i) {
        const auto field = Field(i);
        const bool always = field == Field::On || field == Field::By || field == Field::Confrontation;
        if (always || !isGiven(draft.command, field))
            continue;
        if (std::ranges::find(taken, field, &Argument::field) == taken.end())
            draft.refuse(Rule::NotTaken, field, {fieldLabel(field), labelOf(draft.action)});
    }
    if (!draft.command.on)
        draft.refuse(Rule::Missing, Field::On, {fieldLabel(Field::On)});
    else if (*draft.command.on > draft.world.today)
        draft.refuse(Rule::DateAfterToday, Field::On, {isoDate(draft.command.on), isoDate(draft.world.today)});
    if (!draft.command.time.isEmpty() && !timeOf(draft.command.time).isValid())
        draft.refuse(Rule::BadTime, Field::Time, {draft.command.time});
}

void takeParticulars(Draft& draft)
{
    const Command& command = draft.command;
    Confrontation& head = draft.now.head;
    if (command.day) {
        if (command.on && *command.day < *command.on)
            draft.refuse(Rule::DateBefore, Field::Day,
                         {isoDate(command.day), isoDate(command.on), labelOf(draft.action)});
        head.day = command.day;
    }
    const auto write = [](QString& field, const QString& given) {
        if (!given.isEmpty())
            field = given;
    };
    write(head.time, timeOf(command.time).toString(QStringLiteral("HH:mm")));
    write(head.place, command.place);
    write(head.chair, command.chair);
    write(head.recorder, command.recorder);
    write(head.title, command.title);
    if (command.onSite)
        head.onSite = *command.onSite;
}

void plan(Draft& draft)
{
    takeParticulars(draft);
    Confrontation& head = draft.now.head;
    head.year = head.day->year();
    head.ordinal = draft.world.nextOrdinal ? draft.world.nextOrdinal(head.year) : 1;
}

void change(Draft& draft)
{
    const Confrontation before = draft.now.head;
    takeParticulars(draft);
    Confrontation& head = draft.now.head;
    head.note = draft.command.reason;
    const auto said = [](const Confrontation& one) {
        return std::tie(one.day, one.time, one.place, one.chair, one.recorder, one.title, one.onSite);
    };
    if (said(before) == said(head))
        draft.refuse(Rule::NothingSaid);
    if (before.day != head.day && head.state == S::Noticed) { // who was told another day must be told again
        draft.notices.push_back({Rule::NoticeAgain, Field::Day, {isoDate(before.day)}});
        head.state = S::Planned;
        head.noticeOn.reset();
    }
}

void giveNotice(Draft& draft)
{
    const Command& command = draft.command;
    Confrontation& head = draft.now.head;
    head.noticeOn = command.on;
    const Limit& limit = draft.world.rules.noticeOfSession;
    if (!limit.interval || !head.day)
        return;
    const auto earliest = calendar::dueDate(*command.on, *limit.interval, draft.world.calendar, calendar::Roll::None);
    if (earliest.raw <= *head.day)
        return;
    QDate latest = *head.day; // the last day on which notice would have been in time
    while (calendar::dueDate(latest, *limit.interval, draft.world.calendar, calendar::Roll::None).raw > *head.day)
        latest = latest.addDays(-1);
    draft.notices.push_back({Rule::NoticeShort, Field::On, {isoDate(command.on), isoDate(latest)}, limit.article()});
}

void attend(Draft& draft)
{
    const Command& command = draft.command;
    const auto party = fromKey<Party>(command.party);
    if (!party)
        return draft.refuse(Rule::Missing, Field::Party, {fieldLabel(Field::Party)});
    const bool absent = command.absent.value_or(false);
    if ((*party == Party::Deputy && !command.deputy) || (*party == Party::Unit && !command.unit) ||
        (*party == Party::Congress && command.name.isEmpty()))
        draft.refuse(Rule::WhoAttends, *party == Party::Deputy ? Field::Deputy
                                       : *party == Party::Unit ? Field::Unit
                                                               : Field::Name);
    if (*party == Party::Unit && !absent && command.name.isEmpty())
        draft.refuse(Rule::WhoAttends, Field::Name);
    if (command.accepted.value_or(false) && (!absent || command.reason.isEmpty()))
        draft.refuse(Rule::ExcuseMissing, Field::Reason);
    if (!draft.refusals.empty())
        return;
    Attendance seat{.id = RecordId(0)};
    seat.confrontation = draft.now.head.id;
    seat.party = *party;
    seat.person = command.deputy;
    seat.body = command.unit;
    seat.name = command.name;
    seat.post = command.post;
    seat.rank = fromKey<Rank>(command.rank);
    seat.present = !absent;
    seat.excuse = command.reason;
    seat.accepted = command.accepted.value_or(false);
    // one person has one row: who was excused and came after all sits there
    const auto same = [&](const Attendance& other) {
        return other.party == seat.party && other.person == seat.person && other.body == seat.body &&
               (other.name == seat.name || other.name.isEmpty() || seat.name.isEmpty());
    };
    const auto known = std::ranges::find_if(draft.now.attendance, same);
    if (known == draft.now.attendance.end()) {
        seat.id = draft.world.ids.make<RecordId>();
        draft.now.attendance.push_back(std::move(seat));
    } else {
        if (draft.world.hasSettled && known->present && !seat.present)
            return draft.refuse(Rule::AttendanceStands, Field::Absent,
                                {seat.name.isEmpty() ? labelOf(seat.party) : seat.name});
        seat.id = known->id;
        *known = std::move(seat);
    }
}

void draw(Draft& draft)
{
    const Command& command = draft.command;
    if (draft.world.pool.isEmpty())
        return draft.refuse(Rule::PoolEmpty, Field::Rule, {choiceLabel(Field::Rule, command.rule)});
    constexpr int whole = 100; // percent
    const int all = int(draft.world.pool.size());
    if (command.drawn.has_value() == command.percent.has_value() || command.percent.value_or(1) < 1 ||
        command.percent.value_or(1) > whole)
        return draft.refuse(Rule::DrawHowMany, command.percent ? Field::Percent : Field::Drawn);
    const int wanted =
        command.drawn ? *command.drawn : (all * *command.percent + whole - 1) / whole; // a share is at least one
    if (wanted < 1 || wanted > all)
        return draft.refuse(Rule::DrawTooMany, Field::Drawn, {QString::number(wanted), QString::number(all)});
    draft.drawn = drawn(draft.world.pool, command.seed, wanted);
    Draw record{.id = draft.world.ids.make<RecordId>()};
    record.confrontation = draft.now.head.id;
    record.on = command.on;
    record.rule = command.rule;
    record.seed = command.seed;
    record.wanted = wanted;
    record.pool = draft.world.pool.join(u' ');
    record.drawn = draft.drawn.join(u' ');
    draft.now.draws.push_back(std::move(record));
}

void begin(Draft& draft)
{
    if (draft.world.onAgenda.isEmpty())
        draft.refuse(Rule::NothingToHear);
    const Confrontation& head = draft.now.head;
    if (head.day && *draft.command.on < *head.day)
        draft.refuse(Rule::NotItsDay, Field::On, {isoDate(head.day), isoDate(draft.command.on)});
    if (!head.noticeOn)
        draft.notices.push_back({Rule::NotNoticed, Field::None, {}, draft.world.rules.noticeOfSession.article()});
    draft.now.head.begunOn = draft.command.on;
}

void finish(Draft& draft)
{
    if (!draft.world.onAgenda.isEmpty())
        draft.refuse(Rule::Unsettled, Field::None, {draft.world.onAgenda.join(u'、')});
    const auto& begun = draft.now.head.begunOn;
    if (begun && *draft.command.on < *begun)
        draft.refuse(Rule::DateBefore, Field::On,
                     {isoDate(draft.command.on), isoDate(begun), labelOf(SittingAction::Begin)});
    draft.now.head.finishedOn = draft.command.on;
}

void cancel(Draft& draft)
{
    draft.now.head.note = draft.command.reason;
    draft.now.head.finishedOn = draft.command.on;
}

constexpr std::array handlers{plan, change, giveNotice, attend, draw, begin, finish, cancel};

QString labels(SittingStates states)
{
    QStringList all;
    for (const Word<SittingState>& word : wordTable(SittingState())) {
        if (states.contains(word.value))
            all << labelOf(word.value);
    }
    return all.join(u'/');
}

} // namespace

std::span<const Word<SittingAction>> wordTable(SittingAction)
{
    return words;
}

std::span<const SittingTransition> sittingTransitions()
{
    return table;
}

const SittingTransition& transition(SittingAction action)
{
    return table[size_t(action)];
}

std::span<const Argument> argumentsOf(SittingAction action)
{
    const Arguments& row = arguments[size_t(action)];
    return std::span(row.arguments).first(row.count);
}

QStringList drawn(const QStringList& pool, const QString& seed, int wanted)
{
    std::vector<std::pair<QByteArray, QString>> order;
    for (const QString& number : pool)
        order.emplace_back(
            QCryptographicHash::hash((seed + u':' + number).toUtf8(), QCryptographicHash::Sha256).toHex(), number);
    std::ranges::sort(order);
    QStringList first;
    for (const auto& [hash, number] : order) {
        if (first.size() < wanted)
            first << number;
    }
    return first;
}

tl::expected<SittingDecision, Refusals> decide(const Sitting& before, SittingAction action, const Command& command,
                                               const SittingWorld& world)
{
    const SittingTransition& row = transition(action);
    Draft draft{.action = action, .command = command, .world = world, .now = before};
    if (!row.from.isEmpty() && !row.from.contains(before.head.state))
        return tl::unexpected(Refusals{
            {Rule::SittingOutOfTurn, Field::None, {labelOf(action), labelOf(before.head.state), labels(row.from)}}});
    checkArguments(draft);
    if (draft.refusals.empty())
        handlers[size_t(action)](draft);
    if (!draft.refusals.empty())
        return tl::unexpected(draft.refusals);
    if (row.to)
        draft.now.head.state = *row.to;
    return SittingDecision{std::move(draft.now), std::move(draft.notices), std::move(draft.drawn)};
}

} // namespace huiyin::lifecycle
