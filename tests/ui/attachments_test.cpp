// SPDX-License-Identifier: GPL-3.0-or-later
// Files that lie with a case: dropped, shown, opened outside, taken away and brought back; and what a window does with
// other files that are dropped on it.
#include "support/window.h"

#include "app/desktop/doorbell.h"
#include "shell/main_window.h"
#include "suggestions/attachments_panel.h"
#include "suggestions/detail_pane.h"
#include "suggestions/list_page.h"
#include "suggestions/picture_dialog.h"

#include <QDropEvent>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>

using namespace huiyin;
using namespace huiyin::test;

namespace {

struct Attaching : WindowFixture {
    QStringList opened;
    SuggestionId one{0};
    ui::MainWindow* window = nullptr;

    Attaching()
    {
        one = filed();
        doors.openOutside = [this](const QString& path) {
            opened << path;
            return true;
        };
        window = new ui::MainWindow(doors, {});
        window->show();
        window->goTo(QStringLiteral("all"));
        settle();
    }
    ~Attaching()
    {
        window->close();
        settle();
    }
    QString made(const QString& name, const QByteArray& content) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    static void drop(QWidget& on, const QStringList& paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&on, &enter);
        if (!enter.isAccepted())
            return;
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&on, &event);
        settle();
    }
    std::vector<Attachment> attachments() const { return desk->readCase(one)->attachments; }
};

} // namespace

TEST_CASE("files dropped on a case lie with it, whole, and undo takes them away", "[ui]")
{
    Attaching f;
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::red);
    const QString photo = f.folder.filePath(zh("现场.png"));
    REQUIRE(image.save(photo));
    const QString letter = f.made(zh("答复函.pdf"), QByteArrayLiteral("%PDF-1.4 not a real one"));
    const QString empty = f.made(zh("空.txt"), {});
    f.drop(*f.window->detail().viewport(), {photo, letter, empty});
    REQUIRE(f.attachments().size() == 2); // the empty one is told, the others are taken
    CHECK(f.desk->attachmentContent(f.one, f.attachments()[1].id) == bytesOf(letter));
    CHECK(nameless(*f.window).join(u'|') == QString());
    auto& small = byName<QToolButton>(f.window->detail(), zh("Look at 现场.png"));
    CHECK_FALSE(small.icon().isNull());
    small.click();
    auto* large = f.window->findChild<ui::PictureDialog*>();
    REQUIRE(large);
    auto* shown = large->findChild<QScrollArea*>()->widget();
    REQUIRE(QTest::qWaitFor([&] { return !qobject_cast<QLabel*>(shown)->pixmap(Qt::ReturnByValue).isNull(); }));
    CHECK(qobject_cast<QLabel*>(shown)->pixmap(Qt::ReturnByValue).size() == QSize(40, 30)); // no larger than it is
    CHECK(nameless(*large).join(u'|') == QString());
    large->reject();

    byName<QPushButton>(f.window->detail(), zh("Open 答复函.pdf")).click();
    REQUIRE(f.opened.size() == 1);
    CHECK(bytesOf(f.opened.front()) == bytesOf(letter));
    CHECK_FALSE(QFileInfo(f.opened.front()).permissions().testFlag(QFileDevice::WriteOwner));

    byName<QPushButton>(f.window->detail(), zh("Take 答复函.pdf away")).click();
    settle();
    CHECK(f.attachments().size() == 1);
    f.window->run(QStringLiteral("edit.undo"));
    CHECK(f.attachments().size() == 2);
    f.checkSound();
}

TEST_CASE("what may run as a program is asked about before it is opened", "[ui]")
{
    Attaching f;
    f.drop(*f.window->detail().viewport(), {f.made(QStringLiteral("reply.pdf.EXE"), QByteArrayLiteral("MZ"))});
    REQUIRE(f.attachments().size() == 1);
    {
        const AnswerQuestion no(QStringLiteral("Cancel"));
        byName<QPushButton>(f.window->detail(), QStringLiteral("Open reply.pdf.EXE")).click();
        CHECK(no.wasAsked());
        CHECK(f.opened.isEmpty());
    }
    const AnswerQuestion yes(QStringLiteral("Open all the same"));
    byName<QPushButton>(f.window->detail(), QStringLiteral("Open reply.pdf.EXE")).click();
    CHECK(yes.wasAsked());
    CHECK(f.opened.size() == 1);
    for (const char* plain : {"a.pdf", "b.PNG", "c.docx", "d.xlsx", "e", "exe"})
        CHECK_FALSE(ui::mayRun(QString::fromUtf8(plain)));
    for (const char* program : {"a.exe", "b.docm", "c.HTA", "d.js ", "e.tar.sh"})
        CHECK(ui::mayRun(QString::fromUtf8(program)));
}

TEST_CASE("a ledger dropped on the window is imported, a case file opened", "[ui]")
{
    WindowFixture f;
    QString imported;
    ui::Rooms rooms;
    rooms.import = [&](QWidget* parent, const QString& ledger) -> QWidget* {
        imported = ledger;
        return new QDialog(parent);
    };
    auto* window = new ui::MainWindow(f.doors, rooms);
    QString opened;
    QObject::connect(window, &ui::MainWindow::openRecentWanted, window, [&](const QString& path) { opened = path; });
    window->show();
    Attaching::drop(*window, {f.folder.filePath(zh("台账.xlsx"))});
    CHECK(imported.endsWith(zh("台账.xlsx")));
    Attaching::drop(*window, {f.folder.filePath(zh("另一个.huiyin"))});
    CHECK(opened.endsWith(zh("另一个.huiyin")));
    window->close();
    settle();
}

TEST_CASE("a second start with the same file rings at the first", "[ui]")
{
    const QTemporaryDir folder;
    const auto touch = [&](const char* name) {
        QFile file(folder.filePath(zh(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        return file.fileName();
    };
    const QString one = touch("一.huiyin");
    const QString other = touch("二.huiyin");
    CHECK_FALSE(Doorbell::ring(one));
    Doorbell bell;
    int rung = 0;
    QObject::connect(&bell, &Doorbell::rung, &bell, [&] { ++rung; });
    bell.listenFor(one);
    CHECK(Doorbell::ring(folder.path() + zh("/./一.huiyin"))); // another name of the same file
    CHECK(QTest::qWaitFor([&] { return rung == 1; }));
    CHECK_FALSE(Doorbell::ring(other));
    bell.listenFor(other);
    CHECK_FALSE(Doorbell::ring(one));
    CHECK(Doorbell::ring(other));
    CHECK_FALSE(Doorbell::ring(folder.filePath(zh("没有.huiyin"))));
}
