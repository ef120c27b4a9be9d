// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_child.h"

#include "app/desktop/desktop.h"
#include "suggestions/list_page.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <random>
#include <vector>

namespace huiyin::bench {

namespace {

//! Says so as soon as a widget has been painted with something in it, before anything that was put off until then:
//! rows of a large file come when they have been read.
class Watching : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override
    {
        const bool done = QApplication::notify(receiver, event);
        if (receiver == awaited_ && event->type() == QEvent::Paint && (!isFilled_ || isFilled_())) {
            awaited_ = nullptr;
            std::puts("shown");
            std::fflush(stdout);
        }
        return done;
    }
    void waitFor(QWidget& painted, const std::function<bool()>& isFilled = {})
    {
        awaited_ = &painted;
        isFilled_ = isFilled;
        while (awaited_)
            processEvents(QEventLoop::WaitForMoreEvents);
    }

private:
    QWidget* awaited_ = nullptr;
    std::function<bool()> isFilled_;
};

//! A line of the kernel's account of this process, in kB.
qint64 kilobytes(const char* line)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& row : status.readAll().split('\n')) {
        if (row.startsWith(line))
            return row.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

//! Lines, pages and jumps: each painted at once, as the screen would ask for it.
void scroll(QTableView& table)
{
    constexpr int frames = 600;
    constexpr unsigned seed = 7;
    std::mt19937 random(seed);
    QScrollBar* bar = table.verticalScrollBar();
    std::vector<double> times;
    for (int i = 0; i < frames; ++i) {
        const int kind = i % 3;
        const int to = kind == 0   ? bar->value() + bar->singleStep()
                       : kind == 1 ? bar->value() + bar->pageStep()
                                   : int(random() % unsigned(bar->maximum()));
        QElapsedTimer watch;
        watch.start();
        bar->setValue(to > bar->maximum() ? 0 : to);
        table.viewport()->repaint();
        times.push_back(double(watch.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    std::printf("frames %zu %.3f %.3f %.3f\n", times.size(), times[times.size() / 2], times[times.size() * 99 / 100],
                times.back());
}

//! Searches as they are typed: for each letter how long the window's thread was kept from the next event.
void type(ui::ListPage& list)
{
    auto* line = list.findChild<QLineEdit*>();
    std::vector<double> times;
    for (const QString& words :
         {QStringLiteral("道路"), QStringLiteral("石桥镇 停车"), QStringLiteral("jtj"), QString()}) {
        for (qsizetype letters = 0; letters <= words.size(); ++letters) {
            line->setText(words.left(letters));
            QElapsedTimer pause;
            pause.start();
            constexpr int answered = 600; // ms: the pause of typing and the answer
            while (pause.elapsed() < answered) {
                QElapsedTimer watch;
                watch.start();
                QApplication::processEvents();
                times.push_back(double(watch.nsecsElapsed()) / 1e6);
            }
        }
    }
    std::printf("stall %.3f\n", *std::ranges::max_element(times));
}

} // namespace

int windowChild(int argc, char** argv, const QString& what, const QString& file)
{
    Watching application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("huiyin-bench"));
    const QTemporaryDir clean;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, clean.path());
    if (what == u"empty") {
        QMainWindow window;
        window.menuBar()->addMenu(QStringLiteral("文件(&F)")); // what any window has: a font for Chinese is looked for
        window.resize(1280, 800);
        window.show();
        application.waitFor(window);
    } else {
        ui::applyTheme(application, ui::Scheme::Light);
        Desktop desktop(QDate(2026, 8, 21));
        desktop.keepNoCopies();
        if (!desktop.openFile(file, casefile::Access::Write))
            return 1;
        ui::MainWindow& window = *desktop.window();
        if (what == u"today") {
            const auto* due = window.findChild<QTableWidget*>(); // the last that the page fills in
            application.waitFor(*due->viewport(), [due] { return due->rowCount() > 0; });
        } else {
            window.goTo(QStringLiteral("all"));
            auto* table = window.list().findChild<QTableView*>();
            application.waitFor(*table->viewport(), [table] { return table->model()->rowCount() > 0; });
            scroll(*table);
            type(window.list());
        }
        delete desktop.window();
    }
    std::printf("memory %lld\n", kilobytes("VmHWM"));
    return 0;
}

} // namespace huiyin::bench
