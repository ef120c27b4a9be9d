// SPDX-License-Identifier: GPL-3.0-or-later
#include "places.h"

#include "app/desktop/import_doors.h"
#include "confrontation/full_text_dialog.h"
#include "confrontation/meeting_view.h"
#include "confrontation/photo_dialog.h"
#include "confrontation/promise_dialog.h"
#include "confrontation/proposal_dialog.h"
#include "confrontation/sitting_dialog.h"
#include "import/import_wizard.h"
#include "lifecycle/sitting.h"
#include "registers/moves_dialog.h"
#include "registers/notice_dialog.h"
#include "registers/registers_page.h"
#include "reports/paper_dialog.h"
#include "shell/help_window.h"
#include "shell/new_file_dialog.h"
#include "shell/start_page.h"
#include "suggestions/action_dialog.h"
#include "suggestions/detail_pane.h"
#include "suggestions/entry_form.h"
#include "suggestions/list_page.h"
#include "suggestions/neighbour_panel.h"
#include "suggestions/picture_dialog.h"
#include "suggestions/together_dialog.h"
#include "widgets/plain_words.h"
#include "widgets/views.h"
#include "widgets/work_dialog.h"

#include <QBuffer>
#include <QImage>
#include <QPushButton>
#include <QSemaphore>

namespace huiyin::test {

namespace {

const char* const ledgerRows = "编号,标题,领衔代表,承办单位,交办日期,奇怪的列\n"
                               "112,关于修路的建议,赵明,县住建局,2026-03-16,甲\n"
                               "113,关于修桥的建议,钱亮,县交通运输局,三月某日,乙\n"
                               "114,,孙强,县水利局,2026-03-16,丙\n";

QByteArray photograph()
{
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return content;
}

QWidget* shown(QWidget* window)
{
    window->show();
    window->activateWindow();
    settle();
    return window;
}

//! The dialog that a command has opened above the window, once the work for it is done.
QWidget* opened(FullOffice& f)
{
    QDialog* found = nullptr;
    const auto look = [&] {
        for (auto* dialog : f.window->findChildren<QDialog*>()) {
            if (dialog->isVisible() && !qobject_cast<ui::WorkDialog*>(dialog))
                found = dialog;
        }
        return found != nullptr;
    };
    if (!QTest::qWaitFor(look, 20'000))
        throw std::runtime_error("no dialog was opened");
    settle();
    return found;
}

QWidget* run(FullOffice& f, const char* command)
{
    f.window->run(QString::fromLatin1(command));
    return opened(f);
}

QWidget* goTo(FullOffice& f, const QString& place)
{
    f.window->goTo(place);
    settle();
    return f.window;
}

QPushButton& wayOn(const QWidget& wizard)
{
    for (auto* button : wizard.findChildren<QPushButton*>()) {
        if (button->property("primary").toBool())
            return *button;
    }
    throw std::runtime_error("no way on");
}

//! The import at its first, second, third or last page.
QWidget* importAt(FullOffice& f, int page)
{
    auto* wizard = new ui::ImportWizard(f.imports, f.window);
    shown(wizard);
    const auto await = [&] {
        if (!QTest::qWaitFor([&] { return !wizard->isBusy(); }, 20'000))
            throw std::runtime_error("the import does not end");
        settle();
    };
    if (page == 0)
        return wizard;
    wizard->chooseFile(f.folder.filePath(QStringLiteral("ledger.csv")));
    await();
    for (int step = 1; step <= page; ++step) {
        wayOn(*wizard).click();
        await();
    }
    return wizard;
}

QWidget* entryWithNeighbours(FullOffice& f)
{
    run(f, "case.new");
    ui::EntryForm& form = f.window->entryForm();
    const auto* alike = form.findChild<ui::NeighbourPanel*>();
    type(*form.editor(lifecycle::Field::Title), zh("关于整治老旧小区停车难的建议"));
    if (!QTest::qWaitFor([&] { return alike->isVisible(); }))
        throw std::runtime_error("nothing is like it");
    return &form;
}

} // namespace

FullOffice::FullOffice()
{
    unit("县<i>文物</i>局");
    REQUIRE(desk->addOwnField(zh("网格编号"), OwnKind::Text));
    REQUIRE(desk->addOwnField(zh("领域"), OwnKind::Choice, {zh("经济"), zh("民生")}));
    rich = to(CaseState::Tracking);
    const SuggestionId second = to(CaseState::Replied);
    assigned("关于<i>路灯</i>的建议"); // overdue by July
    filed("关于<i>公交</i>的建议");
    planned();
    sitting = *confrontation;
    for (const SuggestionId id : {rich, second})
        done(id, listing());
    sit(lifecycle::SittingAction::Begin, "2026-06-01");
    everybodyComes("2026-06-01");
    done(rich, complete(Action::NotePoint, second, "2026-06-01"));
    REQUIRE(desk->attach(rich, zh("现场<i>照片</i>.png"), photograph()));
    ahead = planned("2026-07-20", "2026-06-18");
    QFile file(folder.filePath(QStringLiteral("ledger.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(ledgerRows);
    file.close();
    imports = importDoorsOf(std::shared_ptr<desk::Desk>(desk.get(), [](desk::Desk*) {}), newTurn());
    open();
}

QString FullOffice::ledger()
{
    return zh(ledgerRows) + QStringLiteral("ledger.csv");
}

std::vector<Place> places()
{
    std::vector<Place> all;
    const auto add = [&](const QString& name, std::function<QWidget*(FullOffice&)> open) -> Place& {
        all.push_back({name, std::move(open)});
        return all.back();
    };
    for (const char* place : {"today", "confrontations", "promises", "reports:closure", "reports:gap",
                              "reports:confrontation", "reports:promises", "reports:key"}) {
        const QString id = QString::fromLatin1(place);
        add(id, [id](FullOffice& f) { return goTo(f, id); });
    }
    for (const ui::View& view : ui::views()) {
        const QString id = QString::fromLatin1(view.id);
        add(QStringLiteral("list ") + id, [id](FullOffice& f) { return goTo(f, id); });
    }
    constexpr int tabs = 7;
    for (int tab = 0; tab < tabs; ++tab) {
        add(QStringLiteral("details %1").arg(tab), [tab](FullOffice& f) {
            f.window->openCase(f.rich);
            f.window->detail().showTab(tab);
            settle();
            return f.window;
        });
    }
    for (const Word<Action>& word : wordTable(Action())) {
        if (word.value == Action::Submit)
            continue;
        add(QStringLiteral("action ") + QString::fromLatin1(word.key), [action = word.value](FullOffice& f) {
            return shown(new ui::ActionDialog(f.doors, action, *f.richCase(), f.window));
        });
    }
    add(QStringLiteral("action for many"), [](FullOffice& f) {
        f.window->goTo(QStringLiteral("all"));
        f.window->list().selectAll();
        f.window->act(Action::Urge);
        return opened(f);
    });
    add(QStringLiteral("action refused"), [](FullOffice& f) {
        auto* dialog = new ui::ActionDialog(f.doors, Action::AddUnit, *f.richCase(), f.window);
        dialog->accept();
        return shown(dialog);
    });
    add(QStringLiteral("new suggestion"), [](FullOffice& f) { return run(f, "case.new"); });
    add(QStringLiteral("new suggestion like others"), entryWithNeighbours);

    for (const Word<lifecycle::SittingAction>& word : wordTable(lifecycle::SittingAction()))
        add(QStringLiteral("session ") + QString::fromLatin1(word.key), [action = word.value](FullOffice& f) {
            std::optional<Confrontation> about;
            if (action != lifecycle::SittingAction::Plan)
                about = f.desk->readSitting(*f.ahead)->head;
            return shown(new ui::SittingDialog(f.doors, action, about, f.window));
        });
    add(QStringLiteral("proposed cases"), [](FullOffice& f) {
        return shown(new ui::ProposalDialog(f.doors, f.desk->readSitting(*f.ahead)->head, f.window));
    });
    const auto meeting = [](FullOffice& f) {
        auto* view = new ui::MeetingView(f.doors, f.sitting, f.window);
        view->resize(1024, 768);
        shown(view);
        return view;
    };
    add(QStringLiteral("meeting"), meeting).hasOwnTab = true;
    add(QStringLiteral("promise of a point"), [meeting](FullOffice& f) {
        ui::MeetingView* view = meeting(f);
        return shown(new ui::PromiseDialog(f.doors, view->meeting(), view));
    });
    add(QStringLiteral("photographs"),
        [](FullOffice& f) { return shown(new ui::PhotoDialog(f.doors, f.rich, f.window)); });
    add(QStringLiteral("full texts"),
        [](FullOffice& f) { return shown(new ui::FullTextDialog(f.doors, *f.richCase(), f.window)); });

    for (int kind = 0; kind < desk::registerKindCount; ++kind) {
        const auto of = [kind](FullOffice& f) {
            goTo(f, QStringLiteral("registers"));
            auto* page = f.window->findChild<ui::RegistersPage*>();
            page->choose(desk::RegisterKind(kind));
            settle();
            return page;
        };
        const QString name = keyOf(desk::RegisterKind(kind));
        add(QStringLiteral("register ") + name, [of](FullOffice& f) {
            of(f);
            return f.window;
        });
        add(QStringLiteral("new row of ") + name, [of](FullOffice& f) {
            const QString words = ui::withoutLetter(ui::RegistersPage::tr("&New…")).remove(u'…');
            byName<QPushButton>(*of(f), words).click();
            return opened(f);
        });
    }
    add(QStringLiteral("moved due dates"), [](FullOffice& f) {
        const desk::MovedDue moved{.suggestion = f.rich,
                                   .ref = QStringLiteral("18-4-1"),
                                   .title = zh("关于<i>路灯</i>的建议"),
                                   .unit = zh("县<i>文物</i>局"),
                                   .what = labelOf(DueKind::Reply),
                                   .before = "2026-06-16"_date,
                                   .after = "2026-06-17"_date};
        return shown(new ui::MovesDialog({moved}, f.window));
    });
    add(QStringLiteral("holiday notice"), [](FullOffice& f) {
        return shown(new ui::NoticeDialog(f.doors.calendar(),
                                          zh("2027-01-01\t放假\t") + labelOf(desk::RegisterKind::Holidays), f.window));
    });
    add(QStringLiteral("picture"), [](FullOffice& f) {
        auto* dialog = new ui::PictureDialog(labelOf(CaseState::Submitted), photograph(), f.window);
        shown(dialog);
        const auto isRead = [dialog] {
            return std::ranges::any_of(dialog->findChildren<QPushButton*>(),
                                       [](const QPushButton* one) { return one->isCheckable() && one->isEnabled(); });
        };
        if (!QTest::qWaitFor(isRead))
            throw std::runtime_error("the picture is not read");
        return dialog;
    });
    add(QStringLiteral("own fields"), [](FullOffice& f) { return run(f, "own.fields"); });
    add(QStringLiteral("restore"), [](FullOffice& f) { return run(f, "file.restore"); });
    add(QStringLiteral("long work"), [](FullOffice& f) {
        ui::WorkDialog::run(
            f.window, labelOf(Action::Archive),
            [](const Proceed& proceed) {
                QSemaphore never;
                while (proceed(1, 2)) // until it is called off
                    never.tryAcquire(1, 5);
                return ui::WorkEnd{};
            },
            [](const ui::WorkEnd&) {});
        auto* dialog = f.window->findChild<ui::WorkDialog*>();
        if (!QTest::qWaitFor([&] { return !dialog->testAttribute(Qt::WA_DontShowOnScreen); }))
            throw std::runtime_error("long work does not show itself");
        return dialog;
    });

    add(QStringLiteral("printed list"), [](FullOffice& f) {
        f.window->goTo(QStringLiteral("all"));
        return run(f, "file.print");
    });
    add(QStringLiteral("name of a view"), [](FullOffice& f) {
        f.window->goTo(QStringLiteral("overdue"));
        return run(f, "view.save");
    });
    add(QStringLiteral("start"), [](FullOffice&) { return shown(new ui::StartPage); });
    add(QStringLiteral("new case file"), [](FullOffice& f) { return shown(new ui::NewFileDialog(f.window)); });
    add(QStringLiteral("shortcuts"), [](FullOffice& f) { return run(f, "help.shortcuts"); });
    add(QStringLiteral("about"), [](FullOffice& f) { return run(f, "help.about"); });
    Place& manual = add(QStringLiteral("manual"), [](FullOffice& f) { return shown(new ui::HelpWindow(f.window)); });
    manual.isAlwaysChinese = true;
    manual.hasOwnTab = true; // it goes through the links
    // the last of them writes
    for (int page = 0; page < 4; ++page)
        add(QStringLiteral("import %1").arg(page), [page](FullOffice& f) { return importAt(f, page); });
    return all;
}

} // namespace huiyin::test
