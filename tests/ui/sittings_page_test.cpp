// SPDX-License-Identifier: GPL-3.0-or-later
// Planning a confrontation in the window: the program proposes, a person decides.
#include "confrontation/agenda_model.h"
#include "confrontation/full_text_dialog.h"
#include "confrontation/meeting_view.h"
#include "confrontation/promise_dialog.h"
#include "confrontation/proposal_dialog.h"
#include "confrontation/sitting_dialog.h"
#include "confrontation/sittings_page.h"
#include "home/today_page.h"
#include "support/window.h"
#include "widgets/settings.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace huiyin;
using namespace huiyin::test;
using lifecycle::Field;
using lifecycle::SittingAction;

namespace {

void fill(const QWidget& dialog, Field field, const char* text)
{
    byName<QLineEdit>(dialog, lifecycle::fieldLabel(field)).setText(zh(text));
}

} // namespace

TEST_CASE("a confrontation is planned, cases are proposed and chosen, notice is given", "[sittings]")
{
    WindowFixture f;
    f.setToday(QDate(2026, 6, 1));
    const SuggestionId key = f.assigned();
    f.done(key, f.make(Action::SetKey, "2026-05-20"));
    const SuggestionId other = f.to(CaseState::Replied);
    ui::SittingsPage page(f.doors, {});
    page.resize(1100, 700);
    page.show();
    CHECK_FALSE(page.chosen());

    ui::SittingDialog plan(f.doors, SittingAction::Plan, std::nullopt);
    CHECK(nameless(plan).isEmpty());
    plan.accept();
    CHECK_FALSE(plan.applied()); // no day, no place, no chair
    fill(plan, Field::Day, "2026-06-15");
    fill(plan, Field::Place, "县人大会议室");
    fill(plan, Field::Chair, "钱副主任");
    plan.accept();
    REQUIRE(plan.applied());
    page.reload();
    REQUIRE(page.chosen());
    const ConfrontationId id = *page.chosen();

    ui::ProposalDialog choose(f.doors, f.desk->confrontations().front());
    CHECK(nameless(choose).isEmpty());
    auto& rules = byName<QComboBox>(choose, lifecycle::fieldLabel(Field::Why));
    rules.setCurrentIndex(rules.findData(QStringLiteral("key")));
    auto& cases = byName<QListWidget>(
        choose, QCoreApplication::translate("huiyin::ui::ProposalDialog", "Cases that the rule finds"));
    REQUIRE(cases.count() == 1);
    choose.accept();
    CHECK(choose.listed() == 1);

    ui::ProposalDialog byHand(f.doors, f.desk->confrontations().front());
    byHand.show();
    auto& again = byName<QComboBox>(byHand, lifecycle::fieldLabel(Field::Why));
    again.setCurrentIndex(again.findData(QStringLiteral("chosen")));
    fill(byHand, Field::Number, "18-4-999");
    byHand.accept();
    CHECK(byHand.listed() == 0); // there is no such case
    fill(byHand, Field::Number, f.desk->readCase(other)->suggestion.ref().toString().toUtf8().constData());
    byHand.accept();
    CHECK(byHand.listed() == 0); // and no reason was given
    byName<QPlainTextEdit>(byHand, lifecycle::fieldLabel(Field::Reason)).setPlainText(zh("群众反映集中"));
    byHand.accept();
    CHECK(byHand.listed() == 1);
    page.reload();
    CHECK(page.findChild<QTableView*>()->model()->rowCount() == 2);
    CHECK(f.desk->agenda(id).size() == 2);
    CHECK(nameless(page).isEmpty());
    CHECK(f.damage.isEmpty());
}

TEST_CASE("who attends is recorded, and the session opens for the projector once it sits", "[sittings]")
{
    WindowFixture f;
    f.setToday(QDate(2026, 6, 1));
    const SuggestionId one = f.to(CaseState::Replied);
    f.planned();
    f.done(one, f.listing());
    ui::SittingsPage page(f.doors, {});
    page.show();
    CHECK(page.openMeeting() == nullptr); // asks on which day it began
    auto* begin = page.findChild<ui::SittingDialog*>();
    REQUIRE(begin);
    begin->accept();
    settle();
    auto* view = page.findChild<ui::MeetingView*>();
    REQUIRE(view);
    CHECK(view->meeting().unsettled() == 1);
    CHECK(view->meeting().people(Party::Unit).isEmpty());
    f.everybodyComes("2026-06-01");
    view->meeting().reload();
    CHECK(view->meeting().people(Party::Unit).size() == 1);
    CHECK(view->meeting().people(Party::Deputy).size() == 1);

    ui::PromiseDialog promise(f.doors, view->meeting());
    CHECK(nameless(promise).isEmpty());
    promise.accept();
    CHECK_FALSE(view->meeting().point()); // a promise without its day is none
    fill(promise, Field::Due, "2026-09-30");
    fill(promise, Field::Person, "孙局长");
    promise.accept();
    REQUIRE(view->meeting().point());
    CHECK(view->meeting().point()->promisedOn == QDate(2026, 9, 30));
    const ui::FullTextDialog texts(f.doors, *view->meeting().shown());
    CHECK(texts.findChild<QPlainTextEdit*>()->toPlainText().contains(zh("已经办理")));
    view->close();
    settle();
    CHECK(f.damage.isEmpty());
}

TEST_CASE("a session that was before the room is taken up by one key", "[sittings]")
{
    WindowFixture f;
    f.setToday(QDate(2026, 6, 1));
    const SuggestionId first = f.to(CaseState::Replied);
    f.planned();
    f.done(first, f.listing());
    f.sit(SittingAction::Begin, "2026-06-01");
    f.everybodyComes("2026-06-01");
    ui::TodayPage today(f.doors, {});
    QString wanted;
    QObject::connect(&today, &ui::TodayPage::placeWanted, [&](const QString& place) { wanted = place; });
    today.show();
    today.follow();
    settle();
    const QString ref = f.desk->confrontations().front().ref();
    auto& resume =
        byName<QPushButton>(today, QStringLiteral("Three-party confrontation %1 is under way · go on").arg(ref));
    CHECK(today.focusWidget() == &resume);
    resume.click();
    CHECK(wanted == QStringLiteral("confrontations:%1").arg(f.confrontation->value()));

    ui::SittingsPage page(f.doors, {});
    page.resume(*f.confrontation);
    auto* view = page.findChild<ui::MeetingView*>();
    REQUIRE(view);
    const auto kept = [&] { return ui::settings::openMeetings.get().value(f.doors.path()).toLongLong(); };
    CHECK(kept() == f.confrontation->value()); // a computer that goes off now finds it
    view->close();
    settle();
    CHECK(kept() == 0);
    page.show();
    page.resize(1024 - 184, 700); // beside the side bar of a small screen
    settle();
    CHECK(page.minimumSizeHint().width() <= 1024 - 184);
    CHECK(page.width() == 1024 - 184);
}
