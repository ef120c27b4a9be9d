// SPDX-License-Identifier: GPL-3.0-or-later
#include "confrontation/meeting.h"

#include "confrontation/sitting_words.h"
#include "domain/mask.h"
#include "widgets/settings.h"

#include <algorithm>

namespace huiyin::ui {

using lifecycle::Action;
using lifecycle::Command;
using lifecycle::Field;
using lifecycle::Refusals;
using lifecycle::Rule;

Meeting::Meeting(const Doors& doors, ConfrontationId id)
    : doors_(doors)
    , id_(id)
{
    const QVariantList kept =
        settings::meetings.get().value(doors_.path() + u'#' + QString::number(id.value())).toList();
    reload();
    const auto found = std::ranges::find(queue_, HearingState::Listed, &AgendaLine::state);
    at_ = found == queue_.end() ? 0 : int(found - queue_.begin());
    if (kept.size() == 2 && kept[0].toInt() < int(queue_.size()))
        at_ = kept[0].toInt();
    readCase();
    if (kept.size() == 2)
        point_ = std::clamp(kept[1].toInt(), 0, std::max(0, int(points().size()) - 1));
}

void Meeting::reload()
{
    if (auto sitting = doors_.readSitting(id_))
        sitting_ = std::move(*sitting);
    queue_ = doors_.agenda(id_);
    std::erase_if(queue_, [](const AgendaLine& line) { return line.state == HearingState::Removed; });
    at_ = std::clamp(at_, 0, std::max(0, int(queue_.size()) - 1));
    readCase();
}

void Meeting::readCase()
{
    case_ = queue_.empty() ? std::nullopt : doors_.readCase(queue_[size_t(at_)].suggestion);
    point_ = std::clamp(point_, 0, std::max(0, int(points().size()) - 1));
}

//! Where the room is, so that a computer that goes off takes up there again.
void Meeting::remember() const
{
    QVariantMap kept = settings::meetings.get();
    kept.insert(doors_.path() + u'#' + QString::number(id_.value()), QVariantList{at_, point_});
    settings::meetings.set(kept);
}

int Meeting::unsettled() const
{
    return int(std::ranges::count(queue_, HearingState::Listed, &AgendaLine::state));
}

const Hearing* Meeting::hearing() const
{
    if (!case_)
        return nullptr;
    const auto found = std::ranges::find(case_->hearings, queue_[size_t(at_)].hearing, &Hearing::id);
    return found == case_->hearings.end() ? nullptr : &*found;
}

bool Meeting::isOpen() const
{
    const Hearing* one = hearing();
    return one && one->state == HearingState::Listed && sitting_.head.state == SittingState::Sitting;
}

std::vector<const HearingPoint*> Meeting::points() const
{
    std::vector<const HearingPoint*> found;
    if (const Hearing* one = hearing()) {
        for (const HearingPoint& point : case_->points) {
            if (point.hearing == one->id)
                found.push_back(&point);
        }
    }
    std::ranges::sort(found, {}, &HearingPoint::position);
    return found;
}

const HearingPoint* Meeting::point() const
{
    const auto all = points();
    return point_ < int(all.size()) ? all[size_t(point_)] : nullptr;
}

void Meeting::step(int by)
{
    const int to = std::clamp(at_ + by, 0, std::max(0, int(queue_.size()) - 1));
    if (to == at_)
        return;
    at_ = to;
    point_ = 0;
    readCase();
    remember();
}

void Meeting::stepPoint(int by)
{
    const int count = int(points().size());
    if (count == 0)
        return;
    point_ = (point_ + by + count) % count;
    remember();
}

void Meeting::goToUnsettled()
{
    const int count = int(queue_.size());
    for (int ahead = 1; ahead <= count; ++ahead) {
        const int to = (at_ + ahead) % count;
        if (queue_[size_t(to)].state == HearingState::Listed)
            return step(to - at_);
    }
}

QString Meeting::said(Field field) const
{
    const HearingPoint* one = point();
    if (!one)
        return {};
    switch (field) {
    case Field::Dispute:
        return one->text;
    case Field::Claimed:
        return one->claimed;
    case Field::View:
        return one->view;
    case Field::Finding:
        return one->finding;
    case Field::Evidence:
        return one->evidence;
    case Field::Exchange:
        return one->exchange;
    default:
        return {};
    }
}

Command Meeting::command(Action action) const
{
    return {.action = action, .on = doors_.today(), .by = sitting_.head.recorder};
}

Refusals Meeting::apply(const Command& command)
{
    if (!case_)
        return {{Rule::NotListed}};
    auto done = doors_.apply(case_->suggestion.id, command);
    if (!done)
        return done.error();
    reload();
    return {};
}

Refusals Meeting::write(Field field, const QString& text)
{
    const QString words = text.trimmed();
    if (words == said(field))
        return {};
    Command noted = command(Action::NotePoint);
    if (const HearingPoint* one = point())
        noted.point = one->position;
    else if (field != Field::Dispute)
        noted.dispute = wholeMatter();
    if (words.isEmpty())
        noted.clear = QString::fromLatin1(lifecycle::fieldRow(field).key);
    else
        noted.*std::get<QString Command::*>(lifecycle::fieldRow(field).member) = words;
    return apply(noted);
}

Refusals Meeting::addEvidence(const QString& text)
{
    const QString before = said(Field::Evidence);
    return write(Field::Evidence, before.isEmpty() ? text : before + QStringLiteral("；") + text);
}

Refusals Meeting::addPoint(const QString& text)
{
    Command noted = command(Action::NotePoint);
    noted.dispute = text.trimmed();
    Refusals refusals = apply(noted);
    if (refusals.empty()) {
        point_ = int(points().size()) - 1;
        remember();
    }
    return refusals;
}

Refusals Meeting::agree(PointConclusion conclusion, std::optional<QDate> due, const QString& person)
{
    Command noted = command(Action::NotePoint);
    if (const HearingPoint* one = point())
        noted.point = one->position;
    else
        noted.dispute = wholeMatter();
    noted.conclusion = keyOf(conclusion);
    noted.due = due;
    noted.person = person;
    return apply(noted);
}

Refusals Meeting::finish()
{
    Command command;
    command.on = doors_.today();
    auto done = doors_.applySitting(id_, lifecycle::SittingAction::Finish, command);
    if (!done)
        return done.error();
    reload();
    return {};
}

QStringList Meeting::people(Party party) const
{
    QStringList all;
    for (const Attendance& seat : sitting_.attendance) {
        if (seat.party == party && case_ && sitsFor(*case_, seat))
            all << seatWords(seat, doors_);
    }
    return all;
}

QString Meeting::claimedClass() const
{
    return case_ ? case_->suggestion.outcome.lastClass : QString();
}

QString Meeting::certifiedClass() const
{
    const Hearing* now = hearing();
    return now ? certifiedIn(*now, case_->certifications) : QString(); // not what an earlier session found
}

} // namespace huiyin::ui
