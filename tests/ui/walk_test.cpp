// SPDX-License-Identifier: GPL-3.0-or-later
// Generated: every place of the table passes every check, in both languages.
#include "places.h"
#include "support/language.h"
#include "window_faults.h"

#include "paper/fonts.h"
#include "shell/case_menu.h"
#include "shell/commands.h"
#include "widgets/draft.h"

#include <QDir>
#include <QDirIterator>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPointer>
#include <QRegularExpression>

#include <set>
#include <typeinfo>

using namespace huiyin;
using namespace huiyin::test;

namespace {

//! All that the file holds, and what of this PC is shown, in one text.
QString dataOf(const FullOffice& f)
{
    QString all = f.path() + FullOffice::ledger() + paper::substitutedFonts().toString() + f.desk->office().place;
    for (const auto& [table, rows] : dump(f.db()))
        all += rows.join(u'\n') + u'\n';
    return all + f.folder.path();
}

//! Closes by Esc what stands above the window; false when it stays.
bool leave(FullOffice& f, QWidget* shown)
{
    if (shown == f.window)
        return true;
    const QPointer<QWidget> kept(shown);
    for (int i = 0; i < 3 && kept && kept->isVisible(); ++i) { // a list of names or a calendar closes first
        QWidget* focus = kept->focusWidget();
        QTest::keyClick(focus ? focus : kept.data(), Qt::Key_Escape);
        settle();
    }
    // long work takes back what it has begun first
    const bool closed = QTest::qWaitFor([&] { return !kept || !kept->isVisible(); }, 1'000);
    if (kept && !kept->parent()) // a window keeps some of its dialogs for the next time
        delete kept.data();
    for (QWidget* left : QApplication::topLevelWidgets()) { // a view below a dialog
        if (left != f.window && left->isVisible())
            left->close();
    }
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    f.window->activateWindow();
    settle();
    return closed;
}

//! Writes a letter where the keyboard is, if letters are taken there.
bool scribble(const QWidget& shown)
{
    QWidget* focus = shown.focusWidget();
    auto* line = qobject_cast<QLineEdit*>(focus);
    auto* box = qobject_cast<QPlainTextEdit*>(focus);
    if ((!line || line->isReadOnly()) && (!box || box->isReadOnly()))
        return false;
    type(*focus, QStringLiteral("x"));
    return true;
}

using Check = std::function<QStringList(QWidget&, const Place&, const FullOffice&)>;

//! Opens every place and collects what is wrong there.
QStringList walk(FullOffice& f, const Check& check)
{
    QStringList faults;
    int opened = 0;
    for (const Place& place : places()) {
        f.window->resize(1024, 768);
        QWidget* shown = place.open(f);
        stand(*shown);
        for (const QString& fault : check(*shown, place, f))
            faults << place.name + QStringLiteral(": ") + fault;
        CHECK_FALSE(ui::Draft(f.doors, QStringLiteral("entry")).keep({}));
        leave(f, shown);
        ++opened;
    }
    REQUIRE(opened > 90);
    CHECK(f.damage.isEmpty());
    return faults;
}

//! What is said in many places is said once.
std::string told(const QStringList& faults)
{
    QMap<QString, QStringList> placesOf;
    for (const QString& fault : faults)
        placesOf[fault.section(QStringLiteral(": "), 1)] << fault.section(QStringLiteral(": "), 0, 0);
    QString all;
    for (auto fault = placesOf.cbegin(); fault != placesOf.cend(); ++fault)
        all += QStringLiteral("%1 [%2 place(s): %3]\n")
                   .arg(fault.key())
                   .arg(fault->size())
                   .arg(QStringList(fault->mid(0, 3)).join(QStringLiteral(", ")));
    return all.toStdString();
}

struct LargeLetters {
    LargeLetters()
    {
        QFont font = before;
        font.setPixelSize(before.pixelSize() * 3 / 2);
        QApplication::setFont(font);
    }
    ~LargeLetters() { QApplication::setFont(before); }
    QFont before = QApplication::font();
};

} // namespace

TEST_CASE("every place in Chinese is named, whole, plain and Chinese", "[walk]")
{
    const Speaking chinese(QStringLiteral("zh_CN"));
    FullOffice f;
    const QString data = dataOf(f);
    const QStringList faults = walk(f, [&](QWidget& shown, const Place&, const FullOffice&) {
        return namelessFaults(shown) + letterFaults(shown) + sizeFaults(shown) + cutFaults(shown) + richFaults(shown) +
               foreignFaults(shown, true, data);
    });
    INFO(told(faults));
    CHECK(faults.isEmpty());
}

TEST_CASE("every place in English is named, whole and English", "[walk]")
{
    const Speaking english(QStringLiteral("en"));
    FullOffice f;
    const QString data = dataOf(f);
    const QStringList faults = walk(f, [&](QWidget& shown, const Place& place, const FullOffice&) {
        QStringList found = namelessFaults(shown) + letterFaults(shown) + sizeFaults(shown) + cutFaults(shown);
        if (!place.isAlwaysChinese)
            found += foreignFaults(shown, false, data);
        return found;
    });
    INFO(told(faults));
    CHECK(faults.isEmpty());
}

TEST_CASE("with letters half as large again every place fits the small screen", "[walk]")
{
    const Speaking chinese(QStringLiteral("zh_CN"));
    const LargeLetters large;
    FullOffice f;
    const QStringList faults =
        walk(f, [](QWidget& shown, const Place&, const FullOffice&) { return sizeFaults(shown) + cutFaults(shown); });
    INFO(told(faults));
    CHECK(faults.isEmpty());
}

TEST_CASE("Tab goes through every place as one reads it and comes round", "[walk]")
{
    FullOffice f;
    int walked = 0;
    const QStringList faults = walk(f, [&](QWidget& shown, const Place& place, const FullOffice&) {
        if (place.hasOwnTab)
            return QStringList();
        ++walked;
        return tabFaults(shown);
    });
    CHECK(walked > 90);
    INFO(told(faults));
    CHECK(faults.isEmpty());
}

TEST_CASE("Esc leaves every window and changes nothing, also after writing", "[walk]")
{
    FullOffice f;
    QStringList faults;
    int written = 0;
    int asked = 0;
    for (const Place& place : places()) {
        for (const bool writes : {false, true}) {
            INFO(place.name.toStdString());
            QWidget* shown = place.open(f);
            const QByteArray before = hashOf(f.desk->path());
            std::optional<AnswerQuestion> away;
            if (writes && scribble(*shown)) {
                ++written;
                away.emplace(QStringLiteral("Throw away"));
            }
            const bool isStart = place.name == u"start"; // the first window: Esc is nothing there
            if (!leave(f, shown) && !isStart)
                faults << place.name + QStringLiteral(": Esc does not leave it");
            asked += away && away->wasAsked() ? 1 : 0;
            if (hashOf(f.desk->path()) != before)
                faults << place.name + QStringLiteral(": Esc changed the file");
            CHECK_FALSE(ui::Draft(f.doors, QStringLiteral("entry")).keep({}));
        }
    }
    INFO(told(faults));
    CHECK(faults.isEmpty());
    CHECK(written > 30);
    CHECK(asked > 20);
}

TEST_CASE("every menu entry has a letter of its own, and bars and menus of places offer nothing else", "[walk]")
{
    for (const char* language : {"zh_CN", "en"}) {
        const Speaking words(QString::fromLatin1(language));
        FullOffice f;
        f.window->openCase(f.rich);
        QStringList faults;
        std::set<const QAction*> inMenus;
        const std::function<void(const QMenu&)> gather = [&](const QMenu& menu) {
            for (const QAction* action : menu.actions()) {
                inMenus.insert(action);
                if (action->menu())
                    gather(*action->menu());
            }
        };
        CHECK(f.window->menuBar()->actions().size() <= 7);
        for (const QAction* title : f.window->menuBar()->actions()) {
            faults += menuFaults(*title->menu());
            gather(*title->menu());
        }
        auto* ofCase = f.window->findChild<ui::CaseMenu*>();
        REQUIRE(ofCase);
        Q_EMIT ofCase->aboutToShow();
        int offered = 0;
        const std::function<void(const QMenu&)> compare = [&](const QMenu& menu) {
            for (const QAction* action : menu.actions()) {
                if (action->menu())
                    compare(*action->menu());
                else if (!action->isSeparator() && ++offered > 0 && !inMenus.contains(action))
                    faults << QStringLiteral("case menu: %1 is in no other menu").arg(action->text());
            }
        };
        compare(*ofCase);
        CHECK(offered > 5);
        for (const ui::CommandRow& row : ui::commands()) {
            const auto isRow = [&](const QAction* action) { return action->objectName() == QLatin1String(row.id); };
            if (!row.isLine() && qstrcmp(row.id, "file.recent") != 0 && std::ranges::none_of(inMenus, isRow))
                faults << QString::fromLatin1(row.id) + QStringLiteral(" is in no menu");
        }
        for (const QWidget* part : f.window->findChildren<QWidget*>()) { // tool bar, status bar, saved views
            for (const QAction* action : part->actions()) {
                const bool isOurs = !action->text().isEmpty() && !part->inherits("QMenu") &&
                                    !part->inherits("QMenuBar") && !part->inherits("QLineEdit");
                if (isOurs && !action->isSeparator() && !inMenus.contains(action) && part->window() == f.window)
                    faults << QStringLiteral("%1 of a %2 is in no menu")
                                  .arg(action->text(), QLatin1String(part->metaObject()->className()));
            }
        }
        INFO(told(faults));
        CHECK(faults.isEmpty());
    }
}

TEST_CASE("no class of windows or pages is missing from the table of places", "[walk]")
{
    std::set<QString> classes;
    QMap<QString, QString> baseOf;
    static const QRegularExpression heading(QStringLiteral("^class (\\w+)(?: final)? : public (\\w+)"),
                                            QRegularExpression::MultilineOption);
    QDirIterator files(QStringLiteral(HUIYIN_SOURCE_DIR "/ui"), {QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        auto match = heading.globalMatch(QString::fromUtf8(file.readAll()));
        while (match.hasNext()) {
            const auto found = match.next();
            baseOf.insert(found.captured(1), found.captured(2));
        }
    }
    static const QStringList bases{QStringLiteral("QDialog"),     QStringLiteral("QMainWindow"),
                                   QStringLiteral("QWidget"),     QStringLiteral("QFrame"),
                                   QStringLiteral("QScrollArea"), QStringLiteral("QAbstractScrollArea")};
    for (auto row = baseOf.cbegin(); row != baseOf.cend(); ++row) {
        QString base = row.value();
        while (baseOf.contains(base))
            base = baseOf.value(base);
        const bool isBase = baseOf.values().contains(row.key());
        if (bases.contains(base) && !isBase)
            classes.insert(row.key());
    }
    REQUIRE(classes.size() > 25);

    FullOffice f;
    const auto see = [&](const QWidget& part) {
        const QString name = QString::fromLatin1(typeid(part).name()); // mangled: the length stands before the name
        std::erase_if(classes,
                      [&](const QString& one) { return name.endsWith(QString::number(one.size()) + one + u'E'); });
    };
    walk(f, [&](QWidget& shown, const Place&, const FullOffice&) {
        see(shown);
        for (const QWidget* part : shown.findChildren<QWidget*>()) {
            if (part->isVisible())
                see(*part);
        }
        return QStringList();
    });
    QStringList missing;
    for (const QString& one : classes)
        missing << one;
    INFO("add a place to tests/ui/places.cpp that shows it: " << missing.join(u' ').toStdString());
    CHECK(missing.isEmpty());
}
