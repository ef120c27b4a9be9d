// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/explain.h"
#include "lifecycle/sitting.h"

#include "lifecycle/field.h"
#include "lifecycle/transition.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace huiyin::lifecycle {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Lifecycle)
};
QString law(const Transition& row)
{
    return QCoreApplication::translate("Law", row.law);
}

template <class Value, class Label>
QStringList listed(SetOf<Value> set, int count, Label label)
{
    QStringList words;
    for (int i = 0; i < count; ++i) {
        if (set.contains(Value(i)))
            words << label(Value(i));
    }
    return words;
}

QStringList stateLabels(States states)
{
    return listed(states, caseStateCount, [](CaseState state) { return labelOf(state); });
}
QStringList stateKeys(States states)
{
    return listed(states, caseStateCount, [](CaseState state) { return keyOf(state); });
}
constexpr int unitStateCount = int(UnitState::Replied) + 1;
constexpr int roleCount = int(Role::Inform) + 1;

QString orDash(const QStringList& words)
{
    return words.isEmpty() ? u"—"_s : words.join(u"、"_s);
}

const char* kindKey(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Line:
        return "line";
    case FieldKind::LongText:
        return "text";
    case FieldKind::Date:
        return "date";
    case FieldKind::Flag:
        return "true/false";
    case FieldKind::Count:
        return "number";
    case FieldKind::Choice:
        return "choice";
    case FieldKind::Rating:
        return "rating";
    case FieldKind::Class:
        return "class";
    case FieldKind::ReasonCode:
        return "reason-code";
    case FieldKind::Number:
        return "case-number";
    case FieldKind::CaseRef:
        return "case";
    case FieldKind::Unit:
        return "unit";
    case FieldKind::Units:
        return "units";
    case FieldKind::Deputy:
        return "deputy";
    case FieldKind::Deputies:
        return "deputies";
    case FieldKind::Delegation:
        return "delegation";
    case FieldKind::Group:
        return "group";
    case FieldKind::Category:
        return "category";
    case FieldKind::Leader:
        return "leader";
    case FieldKind::Committee:
        return "committee";
    case FieldKind::Promises:
        return "promises";
    case FieldKind::Confrontation:
        return "confrontation";
    case FieldKind::Own:
        return "own-fields";
    }
    Q_UNREACHABLE();
}

QJsonObject argumentObject(Field field, bool required)
{
    const FieldRow& row = fieldRow(field);
    QJsonObject object{{u"key"_s, QString::fromLatin1(row.key)},
                       {u"label"_s, fieldLabel(field)},
                       {u"kind"_s, QString::fromLatin1(kindKey(row.kind))},
                       {u"required"_s, required}};
    QJsonArray values;
    for (const Choice& choice : row.choices)
        values.append(QJsonObject{{u"key"_s, QString::fromLatin1(choice.key)}, {u"label"_s, choiceLabel(choice)}});
    if (row.kind == FieldKind::Rating)
        values = {u"满意"_s, u"基本满意"_s, u"不满意"_s};
    if (!values.isEmpty())
        object.insert(u"values"_s, values);
    return object;
}

struct UsualWay {
    Action action;
    CaseState from, to;
};
using S = CaseState;
constexpr UsualWay usualWays[]{
    {Action::Withdraw, S::Assigned, S::Withdrawn},
    {Action::SignFor, S::Assigned, S::InHand},
    {Action::RequestReturn, S::Assigned, S::ReturnRequested},
    {Action::AcceptReturn, S::ReturnRequested, S::Filed},
    {Action::RefuseReturn, S::ReturnRequested, S::InHand},
    {Action::Reply, S::InHand, S::Replied},
    {Action::Reply, S::Redo, S::Replied},
    {Action::Rate, S::AwaitingRating, S::Rated},
    {Action::Rate, S::AwaitingRating, S::Tracking},
    {Action::OrderRedo, S::Rated, S::Redo},
    {Action::FollowUp, S::Tracking, S::Replied},
    {Action::KeepPromise, S::Tracking, S::Rated},
    {Action::BreakPromise, S::Tracking, S::Rated},
    {Action::Close, S::Rated, S::Closed},
    {Action::Reopen, S::Closed, S::Rated},
    {Action::Merge, S::Filed, S::Merged},
    {Action::NotFile, S::Screening, S::NotFiled},
    {Action::Archive, S::Closed, S::Archived},
    {Action::Discard, S::Submitted, S::Discarded},
    {Action::BringBack, S::Discarded, S::Submitted},
};

} // namespace

QByteArray lifecycleMarkdown()
{
    QString text = u"# "_s + Words::tr("The life of a case") + u"\n\n"_s;
    text += Words::tr("States from assignment to tracking are derived from the shares of the units; a row names every "
                      "state that may follow.") +
            u"\n\n"_s;
    text += u"| "_s +
            QStringList{Words::tr("Action"), Words::tr("Who"),       Words::tr("In states"), Words::tr("Unit's share"),
                        Words::tr("Then"),   Words::tr("Arguments"), Words::tr("Clock"),     Words::tr("Ground")}
                .join(u" | "_s) +
            u" |\n"_s;
    text += u"|---|---|---|---|---|---|---|---|\n"_s;
    for (const Transition& row : transitions()) {
        QStringList arguments;
        for (const Argument& argument : argumentsOf(row.action))
            arguments << (argument.required ? u"**%1**"_s : u"%1"_s).arg(fieldLabel(argument.field));
        const QString share =
            row.unitFrom.isEmpty()
                ? u"—"_s
                //: the parts of units, then how far their shares must have come
                : Words::tr("%1: %2").arg(
                      orDash(listed(row.roles, roleCount, [](Role role) { return labelOf(role); })),
                      orDash(listed(row.unitFrom, unitStateCount, [](UnitState state) { return labelOf(state); })));
        text += u"| %1 `%2` | %3 | %4 | %5 | %6 | %7 | %8 | %9 |\n"_s.arg(
            labelOf(row.action), keyOf(row.action), labelOf(row.actor),
            row.from.isEmpty() ? Words::tr("(new)") : orDash(stateLabels(row.from)), share,
            row.to.isEmpty() ? Words::tr("(stays)") : orDash(stateLabels(row.to)), orDash(arguments),
            row.starts == Clock::None ? u"—"_s : labelOf(row.starts), law(row));
    }
    text += u"\n"_s + "## "_L1 + Words::tr("The confrontation as a whole") + u"\n\n| "_s +
            QStringList{Words::tr("Action"), Words::tr("In states"), Words::tr("Then"), Words::tr("Arguments"),
                        Words::tr("Ground")}
                .join(u" | "_s) +
            u" |\n|---|---|---|---|---|\n"_s;
    for (const SittingTransition& row : sittingTransitions()) {
        QStringList arguments;
        for (const Argument& argument : argumentsOf(row.action))
            arguments << (argument.required ? u"**%1**"_s : u"%1"_s).arg(fieldLabel(argument.field));
        const QStringList from = listed(row.from, sittingStateCount, [](SittingState state) { return labelOf(state); });
        text += u"| %1 `%2` | %3 | %4 | %5 | %6 |\n"_s.arg(
            labelOf(row.action), keyOf(row.action), row.from.isEmpty() ? Words::tr("(new)") : from.join(u"、"_s),
            row.to ? labelOf(*row.to) : Words::tr("(stays)"), orDash(arguments),
            QCoreApplication::translate("Law", row.law));
    }
    return text.toUtf8();
}

QByteArray lifecycleDot()
{
    QString text = u"digraph lifecycle {\n  rankdir=LR; nodesep=0.35; ranksep=0.9;\n"
                   "  node [shape=box, style=\"rounded,filled\", fontname=\"Noto Sans CJK SC\", fontsize=12, "
                   "color=\"#1f4e79\", fillcolor=\"#e8eff6\"];\n"
                   "  edge [fontname=\"Noto Sans CJK SC\", fontsize=9, color=\"#676d73\", fontcolor=\"#1d2126\"];\n"_s;
    static constexpr const char* fills[]{"#f4f4f1", "#e8eff6", "#fbf1dc", "#fbecea", "#e6f2ea"};
    for (int i = 0; i < caseStateCount; ++i) {
        const auto state = CaseState(i);
        text += u"  \"%1\" [label=\"%2\", fillcolor=\"%3\"];\n"_s.arg(keyOf(state), labelOf(state),
                                                                      QLatin1String(fills[size_t(stateClass(state))]));
    }
    text += u"  new [shape=circle, label=\"\", width=0.2, fillcolor=\"#1d2126\"];\n"_s;
    // A row that may end in many states is drawn by its usual ways; what does not move the case is listed beside it.
    QStringList listedOnly;
    for (const Transition& row : transitions()) {
        const QStringList to = stateKeys(row.to);
        const QStringList from = row.from.isEmpty() ? QStringList{u"new"_s} : stateKeys(row.from);
        bool drawn = false;
        const auto draw = [&](const QString& begin, const QString& end) {
            text += u"  \"%1\" -> \"%2\" [label=\"%3\"];\n"_s.arg(begin, end, labelOf(row.action));
            drawn = true;
        };
        for (const UsualWay& way : usualWays) {
            if (way.action == row.action && row.from.contains(way.from) && row.to.contains(way.to))
                draw(keyOf(way.from), keyOf(way.to));
        }
        if (!drawn && from.size() * to.size() <= 4) {
            for (const QString& begin : from) {
                for (const QString& end : to)
                    draw(begin, end);
            }
        }
        if (!drawn)
            listedOnly << labelOf(row.action);
    }
    text += u"  also [shape=note, fillcolor=\"#ffffff\", label=\"%1\\l\"];\n"_s.arg(listedOnly.join(u"\\l"_s));
    return (text + u"}\n"_s).toUtf8();
}

QByteArray lifecycleJson()
{
    QJsonArray states;
    for (int i = 0; i < caseStateCount; ++i) {
        const auto state = CaseState(i);
        states.append(QJsonObject{{u"key"_s, keyOf(state)},
                                  {u"label"_s, labelOf(state)},
                                  {u"class"_s, keyOf(stateClass(state))},
                                  {u"stage"_s, keyOf(stageOf(state))}});
    }
    QJsonArray actions;
    for (const Transition& row : transitions()) {
        QJsonArray arguments{argumentObject(Field::On, false), argumentObject(Field::By, false)};
        for (const Argument& argument : argumentsOf(row.action))
            arguments.append(argumentObject(argument.field, argument.required));
        actions.append(QJsonObject{
            {u"action"_s, keyOf(row.action)},
            {u"label"_s, labelOf(row.action)},
            {u"actor"_s, keyOf(row.actor)},
            {u"from"_s, QJsonArray::fromStringList(stateKeys(row.from))},
            {u"unit_from"_s, QJsonArray::fromStringList(
                                 listed(row.unitFrom, unitStateCount, [](UnitState state) { return keyOf(state); }))},
            {u"roles"_s,
             QJsonArray::fromStringList(listed(row.roles, roleCount, [](Role role) { return keyOf(role); }))},
            {u"to"_s, QJsonArray::fromStringList(stateKeys(row.to))},
            {u"clock"_s, keyOf(row.starts)},
            {u"ground"_s, law(row)},
            {u"arguments"_s, arguments}});
    }
    QJsonArray sittings;
    for (const SittingTransition& row : sittingTransitions()) {
        QJsonArray arguments{argumentObject(Field::Confrontation, !row.from.isEmpty()),
                             argumentObject(Field::On, false), argumentObject(Field::By, false)};
        for (const Argument& argument : argumentsOf(row.action))
            arguments.append(argumentObject(argument.field, argument.required));
        sittings.append(
            QJsonObject{{u"action"_s, keyOf(row.action)},
                        {u"label"_s, labelOf(row.action)},
                        {u"from"_s, QJsonArray::fromStringList(listed(
                                        row.from, sittingStateCount, [](SittingState state) { return keyOf(state); }))},
                        {u"to"_s, row.to ? QJsonValue(keyOf(*row.to)) : QJsonValue()},
                        {u"ground"_s, QCoreApplication::translate("Law", row.law)},
                        {u"arguments"_s, arguments}});
    }
    return QJsonDocument(
               QJsonObject{{u"states"_s, states}, {u"actions"_s, actions}, {u"confrontation_actions"_s, sittings}})
        .toJson(QJsonDocument::Indented);
}

} // namespace huiyin::lifecycle
