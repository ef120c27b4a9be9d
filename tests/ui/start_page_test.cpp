// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window.h"

#include "home/today_page.h"
#include "shell/main_window.h"
#include "shell/start_page.h"
#include "suggestions/entry_form.h"
#include "widgets/refusal_label.h"
#include "widgets/settings.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace huiyin;
using namespace huiyin::test;

TEST_CASE("the first page shows the whole of what went wrong", "[ui]")
{
    ui::StartPage page;
    const QString trouble = zh("/home/wang/文档/代表建议/云湖县人大常委会/2026年/十八届四次会议台账.huiyin "
                               "不是有效的台账文件，或者已经损坏。\n请从最近一次备份中恢复；如果没有备份，请把文件另存"
                               "一份，再交给管理员检查。");
    page.say(trouble);
    page.show();
    settle();
    CHECK(page.said() == trouble);
    const auto* box = page.findChild<ui::RefusalLabel*>();
    REQUIRE(box);
    const auto* words = box->findChild<QLabel*>();
    CHECK(words->height() >= words->heightForWidth(words->width()));
    CHECK(words->width() >= words->minimumSizeHint().width());
    CHECK(box->geometry().bottom() < page.findChild<QPushButton*>()->geometry().top());
}

TEST_CASE("Enter presses the button that has the keyboard", "[ui]")
{
    ui::StartPage page;
    page.show();
    int opened = 0;
    QObject::connect(&page, &ui::StartPage::openFileWanted, &page, [&] { ++opened; });
    auto& button = byName<QPushButton>(page, QStringLiteral("Open a case file…"));
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Return);
    QTest::keyClick(&button, Qt::Key_Enter);
    CHECK(opened == 2);
}

TEST_CASE("recent files of one name are told apart by their folders", "[ui]")
{
    ui::settings::recent.set({QStringLiteral("/srv/a/d.huiyin"), QStringLiteral("/srv/b/d.huiyin")});
    ui::StartPage page;
    page.show();
    byName<QPushButton>(page, zh("d (missing)　/srv/a"));
    const auto& second = byName<QPushButton>(page, zh("d (missing)　/srv/b"));
    CHECK(second.text().endsWith(QStringLiteral("/srv/b")));
    ui::settings::recent.set({});
}

TEST_CASE("today of an empty file offers the first steps", "[ui]")
{
    WindowFixture f;
    int imports = 0;
    ui::Rooms rooms;
    rooms.import = [&](QWidget* parent, const QString&) -> QWidget* {
        ++imports;
        return new QDialog(parent);
    };
    auto* window = new ui::MainWindow(f.doors, rooms);
    window->show();
    settle();
    const auto press = [&](const char* words) {
        for (auto* button : window->findChild<ui::TodayPage*>()->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == QString::fromUtf8(words))
                return button->click();
        }
        FAIL("no such button");
    };
    press("Import a ledger…");
    CHECK(imports == 1);
    press("New suggestion");
    CHECK(window->entryForm().isVisible());
    window->entryForm().close();

    f.filed();
    window->afterChange();
    settle();
    byName<QPushButton>(*window, QStringLiteral("Overdue: 0"));
    CHECK(nameless(*window).join(u'|') == QString());
    window->close();
    settle();
}
