// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back: every action, in any order that leaves nothing standing on nothing, and back again.
#include "support/desk_fixture.h"

#include "lifecycle/decide.h"
#include "lifecycle/transition.h"

#include <random>

using namespace huiyin;
using namespace huiyin::test;
using lifecycle::actionCount;

TEST_CASE("every action in every state is taken back whole, and brought back whole", "[desk]")
{
    DeskFixture f;
    const auto master = f.assigned("关于增设停车位的建议");
    int taken = 0;
    std::set<Action> actions;
    for (int s = 0; s < caseStateCount; ++s) {
        const auto one = f.to(CaseState(s));
        for (int a = 0; a < actionCount; ++a) {
            const auto before = dump(f.db());
            const auto applied = f.desk->apply(one, f.complete(Action(a), master));
            if (!applied)
                continue;
            INFO(keyOf(Action(a)).toStdString() << " while " << keyOf(CaseState(s)).toStdString());
            const auto after = dump(f.db());
            REQUIRE(before != after);
            const auto undone = f.desk->undo(applied->entry);
            REQUIRE(undone);
            CHECK(difference(before, dump(f.db())).empty());
            REQUIRE(f.desk->undo(undone->entry));
            CHECK(difference(after, dump(f.db())).empty());
            REQUIRE(f.desk->undo(applied->entry)); // it stands again, so it can be taken back again
            CHECK(difference(before, dump(f.db())).empty());
            const auto again = f.desk->undo(applied->entry);
            REQUIRE_FALSE(again);
            CHECK(hasRule(again.error(), Rule::AlreadyUndone));
            ++taken;
            actions.insert(Action(a));
        }
    }
    CHECK(taken == 178);
    CHECK(actions.size() == 39); // the others are taken back by the case that goes through every action
    f.checkSound();
}

TEST_CASE("all is taken back step by step, however long the way, and done again in the order it was done", "[desk]")
{
    DeskFixture f;
    const auto one = f.filed();
    constexpr int steps = 230; // more than any page of the journal that a reader asks for
    Command amend = f.make(Action::Amend);
    amend.reason = zh("更正");
    for (int i = 0; i < steps; ++i) {
        amend.title = zh("第%1版").arg(i);
        f.done(one, amend);
    }
    CHECK_FALSE(f.desk->lastRedoable());
    const auto title = [&] { return f.desk->readCase(one)->suggestion.title; };
    for (int i = steps - 1; i > 0; --i) {
        REQUIRE(f.desk->lastUndoable());
        REQUIRE(f.desk->undo(std::nullopt));
        REQUIRE(title() == zh("第%1版").arg(i - 1));
    }
    for (int i = 1; i < 4; ++i) {
        REQUIRE(f.desk->lastRedoable()->actionKey == u"amend");
        REQUIRE(f.desk->redo());
        CHECK(title() == zh("第%1版").arg(i));
    }
    REQUIRE(f.desk->undo(std::nullopt)); // what was done again can be taken back again
    CHECK(title() == zh("第2版"));
    REQUIRE(f.desk->redo());
    CHECK(title() == zh("第3版"));

    amend.title = zh("另一稿"); // a new step ends the doing again
    f.done(one, amend);
    CHECK_FALSE(f.desk->lastRedoable());
    const auto redone = f.desk->redo();
    REQUIRE_FALSE(redone);
    CHECK(hasRule(redone.error(), Rule::NothingToUndo));
    CHECK(title() == zh("另一稿"));
    REQUIRE(f.desk->undo(std::nullopt));
    CHECK(title() == zh("第3版"));
    f.checkSound();
}

TEST_CASE("a batch is taken back whole and done again whole", "[desk]")
{
    DeskFixture f;
    const auto first = f.filed();
    const auto second = f.filed();
    const auto before = dump(f.db());
    REQUIRE(f.desk->applyTogether(std::array{first, second}, f.make(Action::SetKey), desk::Desk::Others::Wait));
    CHECK(f.desk->readCase(first)->suggestion.key);
    const auto after = dump(f.db());
    REQUIRE(f.desk->undo(std::nullopt));
    CHECK(difference(before, dump(f.db())).empty());
    REQUIRE(f.desk->redo());
    CHECK(difference(after, dump(f.db())).empty());
    f.checkSound();
}

TEST_CASE("of many cases, those that cannot take the step are told, and the others wait or go on", "[desk]")
{
    DeskFixture f;
    const auto first = f.assigned("增设停车位");
    const auto second = f.filed(); // nobody handles it, so nobody can be urged
    const std::array both{first, second};
    const auto before = dump(f.db());
    const auto waited = f.desk->applyTogether(both, f.make(Action::Urge), desk::Desk::Others::Wait);
    REQUIRE_FALSE(waited);
    REQUIRE(waited.error().size() == 1);
    CHECK(waited.error().front().suggestion == second);
    CHECK(waited.error().front().ref == f.desk->readCase(second)->suggestion.ref().toString());
    CHECK_FALSE(waited.error().front().why.empty());
    CHECK(dump(f.db()) == before);

    const auto went = f.desk->applyTogether(both, f.make(Action::Urge), desk::Desk::Others::GoOn);
    REQUIRE(went);
    CHECK(went->done.size() == 1);
    CHECK(went->refused.size() == 1);
    CHECK(f.desk->history(first, 1).front().actionKey == u"urge");
    const auto none = f.desk->applyTogether(std::array{second}, f.make(Action::Urge), desk::Desk::Others::GoOn);
    REQUIRE_FALSE(none);
    CHECK(f.desk->lastUndoable()->id == went->entry);
    f.checkSound();
}

TEST_CASE("what later steps build on is not taken back", "[desk]")
{
    DeskFixture f;
    const auto master = f.assigned("增设停车位");
    const auto child = f.filed();
    Command merge = f.make(Action::Merge);
    merge.into = master;
    const auto merged = f.done(child, merge);
    const auto blocked = [&](JournalId entry) {
        const auto before = dump(f.db());
        const auto undone = f.desk->undo(entry);
        REQUIRE_FALSE(undone);
        CHECK(hasRule(undone.error(), Rule::UndoBlocked));
        CHECK_FALSE(undone.error().front().what().isEmpty());
        CHECK(dump(f.db()) == before);
    };
    for (const auto& line : f.desk->history(master, 10))
        blocked(line.id); // its child bears what it became
    const auto replied = f.done(master, f.reply());
    blocked(merged.entry); // the master's reply reached the child
    REQUIRE(f.desk->undo(replied.entry));
    REQUIRE(f.desk->undo(merged.entry));
    f.checkSound();
    for (const auto& line : f.desk->history(master, 10)) {
        if (!line.isUndo && !line.undone)
            REQUIRE(f.desk->undo(line.id));
    }
    CHECK_FALSE(f.desk->readCase(master));
    f.checkSound();
}

TEST_CASE("a register row that a case uses is not taken away", "[desk]")
{
    DeskFixture f;
    const auto unit = f.unit("县新设局");
    const auto entry = f.desk->history({}, 1).front();
    CHECK(entry.actionKey == u"register");
    const auto id = f.filed();
    Command assign = f.make(Action::Assign);
    assign.sole = unit;
    const auto assigned = f.done(id, assign);
    const auto undone = f.desk->undo(entry.id);
    REQUIRE_FALSE(undone);
    CHECK(hasRule(undone.error(), Rule::UndoBlocked));
    REQUIRE(f.desk->undo(assigned.entry));
    REQUIRE(f.desk->undo(entry.id));
    CHECK_FALSE(f.desk->registers().findUnit(zh("县新设局")));
    f.checkSound();
}

TEST_CASE("random work is taken back to the start and brought back to the end", "[desk]")
{
    const unsigned seed = GENERATE(range(1U, 25U));
    CAPTURE(seed);
    std::mt19937 random(seed);
    const auto below = [&](size_t limit) { return std::uniform_int_distribution<size_t>(0, limit - 1)(random); };
    DeskFixture f;
    const auto start = dump(f.db());
    std::vector<SuggestionId> cases;
    std::vector<JournalId> entries;
    const size_t wanted = 1 + below(60);
    for (int attempt = 0; attempt < 2'000 && entries.size() < wanted; ++attempt) {
        std::optional<SuggestionId> one;
        Action action = Action::Submit;
        if (!cases.empty() && below(cases.size() < 4 ? 6 : 20) != 0) {
            one = cases[below(cases.size())];
            const auto possible = lifecycle::possibleActions(*f.desk->readCase(*one));
            if (possible.empty())
                continue;
            action = possible[below(possible.size())];
            const bool ends = action == Action::Withdraw || action == Action::NotFile || action == Action::Merge ||
                              action == Action::Archive;
            if (ends && below(5) != 0)
                continue;
        }
        Command command = f.complete(action, cases.empty() ? SuggestionId(1) : cases[below(cases.size())]);
        if (action == Action::Assign && below(3) == 0) {
            command.sole.reset();
            command.separate = {f.traffic, f.housing};
        } else if (action == Action::Assign && below(2) == 0) {
            command.lead = std::exchange(command.sole, std::nullopt);
            command.assist = {f.finance};
        }
        if (action == Action::Reply && below(2) == 0) {
            command.classLetter = QStringLiteral("B");
            command.promises = {{zh("年内"), QDate(2026, 12, 1), {}}};
        }
        if (action == Action::Rate && below(2) == 0) {
            command.result = Rating::Dissatisfied;
            command.text = zh("不行");
        }
        const auto applied = f.desk->apply(one, command);
        if (!applied)
            continue;
        if (!one)
            cases.push_back(applied->suggestion);
        entries.push_back(applied->entry);
    }
    REQUIRE(entries.size() == wanted);
    const auto end = dump(f.db());
    f.checkSound();

    std::vector<JournalId> undoings;
    for (size_t i = 0; i < wanted; ++i) {
        const auto undone = f.desk->undo({});
        REQUIRE(undone);
        undoings.push_back(undone->entry);
    }
    CHECK(difference(start, dump(f.db())).empty());
    f.checkSound();
    for (size_t i = wanted; i > 0; --i)
        REQUIRE(f.desk->undo(undoings[i - 1]));
    CHECK(difference(end, dump(f.db())).empty());
    f.checkSound();
}

TEST_CASE("the journal says what was given, what changed, and what an undo takes back", "[desk]")
{
    DeskFixture f;
    Command submit = f.make(Action::Submit);
    submit.deputy = f.zhang;
    submit.title = zh("关于修缮老街路灯的建议");
    submit.body = zh("老街路灯多处不亮，夜间行人不便。");
    const auto submitted = f.done({}, submit);
    const auto says = [&](const desk::HistoryLine& line, const QString& after) {
        return std::ranges::any_of(line.changes, [&](const auto& change) { return change.after == after; });
    };
    const auto first = f.desk->history(submitted.suggestion, 1).front();
    CHECK(says(first, submit.title));
    CHECK(says(first, submit.body));
    CHECK(says(first, submit.on->toString(Qt::ISODate)));

    const auto one = f.to(CaseState::AwaitingRating);
    Command rate = f.make(Action::Rate, "2026-06-05");
    rate.result = Rating::Satisfied;
    const auto rated = f.done(one, rate);
    const auto given = f.desk->history(one, 1).front();
    CHECK(says(given, rate.on->toString(Qt::ISODate)));
    CHECK(says(given, ratingLabel(Rating::Satisfied)));

    const auto undone = f.desk->undo(rated.entry);
    REQUIRE(undone);
    const auto back = f.desk->history(one, 1).front();
    CHECK(back.action.contains(labelOf(Action::Rate)));
    CHECK(back.action != labelOf(Action::Rate));
    CHECK(std::ranges::any_of(back.changes,
                              [](const auto& change) { return change.before == ratingLabel(Rating::Satisfied); }));
    REQUIRE(f.desk->undo(undone->entry));
    const auto again = f.desk->history(one, 1).front();
    CHECK(again.action.contains(labelOf(Action::Rate)));
    CHECK(again.action != back.action);
}

TEST_CASE("a case does not come back under a number that another case bears by now", "[desk]")
{
    DeskFixture f;
    Command paper = f.make(Action::Submit, "2026-03-02");
    paper.deputy = f.zhang;
    paper.title = zh("写错了");
    paper.number = SuggestionNumber::parse(QStringLiteral("18-4-4"));
    f.done({}, paper);
    const auto undone = f.desk->undo({});
    REQUIRE(undone);
    paper.title = zh("同一张纸");
    const auto second = f.done({}, paper).suggestion; // what was taken back was on no paper
    const auto before = dump(f.db());
    const auto again = f.desk->undo(undone->entry);
    REQUIRE_FALSE(again);
    CHECK(again.error().front().rule == Rule::UndoBlocked);
    CHECK(again.error().front().what().contains(QStringLiteral("18-4-4")));
    CHECK(dump(f.db()) == before);

    const auto third = f.submit("立案编号被收回");
    Command file = f.make(Action::File, "2026-03-03");
    file.number = SuggestionNumber::parse(QStringLiteral("18-4-7"));
    f.done(third, file);
    const auto taken = f.desk->undo({});
    REQUIRE(taken);
    f.done(f.submit("另一件"), file);
    CHECK_FALSE(f.desk->undo(taken->entry));
    CHECK(f.desk->find(QStringLiteral("18-4-4")) == second);
    f.checkSound();
}
