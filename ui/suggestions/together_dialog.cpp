// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/together_dialog.h"

#include "widgets/work_dialog.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace huiyin::ui {

using lifecycle::Action;
using lifecycle::Field;

namespace {

constexpr size_t namedCases = 8; // the heading names so many, the rest is counted
constexpr size_t toldCases = 6;

constexpr std::array forMany{Action::Screen,      Action::File,          Action::Propose,  Action::Assign,
                             Action::SignFor,     Action::Urge,          Action::SendForm, Action::SetKey,
                             Action::ListHearing, Action::ReceiveReport, Action::Disclose, Action::Close,
                             Action::Discard,     Action::BringBack};

//! What the action takes, without what each case has of its own: the units on it, its number.
std::vector<lifecycle::Argument> sharedFields(Action action)
{
    auto fields = fieldsOf(action);
    std::erase_if(fields, [](const lifecycle::Argument& argument) {
        return argument.field == Field::Unit || argument.field == Field::Number;
    });
    return fields;
}

//! 18-4-1、18-4-7 and so many more.
QString named(const Doors& doors, std::span<const SuggestionId> cases)
{
    QStringList numbers;
    for (const CaseLine& line : doors.lines(cases.first(std::min(cases.size(), namedCases))))
        numbers << line.number;
    const QString all = numbers.join(QStringLiteral("、"));
    const int more = int(cases.size()) - int(numbers.size());
    return more > 0 ? TogetherDialog::tr("%1 and %n more", nullptr, more).arg(all) : all;
}

//! Closing files a paper with each case.
bool takesLong(Action action, size_t cases)
{
    return action == Action::Close || cases > manyCases;
}

} // namespace

bool isForMany(Action action)
{
    return std::ranges::find(forMany, action) != forMany.end();
}

TogetherDialog::TogetherDialog(const Doors& doors, Doors::TogetherBeside beside, Action action,
                               std::vector<SuggestionId> cases, QWidget* parent)
    : FormDialog(action, {.doors = doors, .action = action, .initial = initialCommand(doors, action, nullptr)},
                 sharedFields(action), parent)
    , doors_(doors)
    , beside_(std::move(beside))
    , cases_(std::move(cases))
    , others_(new QPushButton)
{
    //: title of a dialog: the action and how many cases it is for
    setHeading(tr("%1 · %n case(s)", nullptr, int(cases_.size())).arg(labelOf(action)), named(doors_, cases_));
    others_->setAutoDefault(false);
    others_->hide();
    connect(others_, &QPushButton::clicked, this, [this] {
        goOn_ = true;
        accept();
        goOn_ = false;
    });
    above().addWidget(others_, 0, Qt::AlignLeft);
}

void TogetherDialog::record(const lifecycle::Command& command, const Then& then)
{
    const auto others = goOn_ ? desk::Desk::Others::GoOn : desk::Desk::Others::Wait;
    using Outcome = Doors::TogetherOutcome;
    const auto tellEnd = [this, command, then](const std::optional<Outcome>& outcome) {
        if (!outcome)
            return then(Obstacle{.words = tr("Called off: everything is as it was.")});
        if (!*outcome)
            return then(obstacleOf(outcome->error()));
        applied_ = **outcome;
        given_ = command;
        then(std::nullopt);
    };
    if (!beside_ || !takesLong(command.action, cases_.size()))
        return tellEnd(doors_.applyTogether(cases_, command, others));
    WorkDialog::ask<Outcome>(
        this, windowTitle(),
        [beside = beside_, cases = cases_, command, others](const Proceed& wanted) {
            return beside(cases, command, others, wanted);
        },
        tellEnd);
}

FormDialog::Obstacle TogetherDialog::obstacleOf(const std::vector<desk::RefusedCase>& refused)
{
    if (refused.front().ref.isEmpty()) // not of one case: the file itself
        return {.refusals = refused.front().why};
    const size_t others = cases_.size() - refused.size();
    others_->setVisible(others > 0);
    others_->setText(tr("Leave these out and do the other %n", nullptr, int(others)));
    others_->setAccessibleName(others_->text());
    const auto sameRule = [&](const desk::RefusedCase& one) {
        return !one.why.empty() && one.why.front().rule == refused.front().why.front().rule;
    };
    if (others == 0 && std::ranges::all_of(refused, sameRule)) // it is what was entered, or the kind of the cases
        return {.refusals = refused.front().why};
    QStringList lines{tr("%n case(s) cannot take this; nothing has been done yet.", nullptr, int(refused.size()))};
    for (const desk::RefusedCase& one : std::span(refused).first(std::min(refused.size(), toldCases))) {
        for (const lifecycle::Refusal& why : one.why)
            lines << tr("%1: %2", "number of a case: why not").arg(one.ref, why.line());
    }
    if (refused.size() > toldCases)
        lines << tr("and %n more", nullptr, int(refused.size() - toldCases));
    return {.words = lines.join(u'\n')};
}

} // namespace huiyin::ui
