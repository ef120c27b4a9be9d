// SPDX-License-Identifier: GPL-3.0-or-later
// F1: the manual, at the place where one is.
#include "support/window.h"

#include "shell/help_window.h"
#include "shell/main_window.h"
#include "widgets/views.h"

#include <QFile>
#include <QListWidget>
#include <QRegularExpression>

using namespace huiyin;
using namespace huiyin::test;

TEST_CASE("every place of the window has its heading in the manual, and every picture is there", "[ui]")
{
    ui::HelpWindow manual;
    manual.show();
    CHECK(nameless(manual).join(u'|') == QString());
    CHECK(manual.headings().value(0).contains(zh("快速上手")));
    QStringList places{QStringLiteral("today"),    QStringLiteral("reports"), QStringLiteral("confrontations"),
                       QStringLiteral("promises"), QStringLiteral("entry"),   QStringLiteral("attachments"),
                       QStringLiteral("import")};
    for (const ui::View& view : ui::views())
        places << QString::fromLatin1(view.id);
    for (const QString& place : places) {
        INFO(place.toStdString());
        CHECK(manual.turnTo(ui::headingFor(place)));
    }
    CHECK_FALSE(manual.turnTo(zh("没有这一节")));

    QFile file(QStringLiteral(":/help/manual.zh-CN.md"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    auto pictures = QRegularExpression(QStringLiteral("!\\[[^\\]]*\\]\\(([^)]+)\\)"))
                        .globalMatch(QString::fromUtf8(file.readAll()));
    int count = 0;
    for (; pictures.hasNext(); ++count)
        CHECK(QFile::exists(QStringLiteral(":/help/") + pictures.next().captured(1)));
    CHECK(count >= 4);
}

TEST_CASE("F1 opens the manual where one is and leaves the work open", "[ui]")
{
    WindowFixture f;
    f.filed();
    auto* window = new ui::MainWindow(f.doors, {});
    window->show();
    const auto shown = [&] {
        window->run(QStringLiteral("help.manual"));
        settle();
        auto* manual = window->findChild<ui::HelpWindow*>();
        REQUIRE(manual);
        CHECK_FALSE(manual->isModal());
        return manual->findChild<QListWidget*>()->currentItem()->text().trimmed();
    };
    CHECK(shown() == zh("今日"));
    window->goTo(QStringLiteral("overdue"));
    CHECK(shown() == zh("列表"));
    window->close();
    settle();
}
