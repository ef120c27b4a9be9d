// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/report_page.h"

#include "paper/fonts.h"
#include "reports/closure_options.h"
#include "reports/follow_options.h"
#include "reports/paper_view.h"
#include "reports/write_beside.h"
#include "widgets/aside.h"
#include "widgets/empty_hint.h"
#include "widgets/flow_layout.h"
#include "widgets/plain_words.h"
#include "widgets/refusal_label.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShowEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <array>
#include <utility>

namespace huiyin::ui {

namespace {

constexpr int optionsWidth = 316;
constexpr int nameWidth = 150; //!< of the column of groups, at least
constexpr int blinkMs = 40;    //!< changes that come together are counted once
constexpr std::array zoomPercents{50, 75, 100, 125, 150, 200};

} // namespace

ReportPage::ReportPage(ReportDoors doors, QWidget* parent)
    : QWidget(parent)
    , doors_(std::move(doors))
    , kind_(new QComboBox)
    , options_(new QStackedWidget)
    , paper_(new PaperView)
    , pageNumber_(new QLabel)
    , zoom_(new QComboBox)
    , table_(new QTableView)
    , figures_(new FigureModel(this))
    , openCounted_(new QPushButton)
    , openBase_(new QPushButton)
    , stack_(new QStackedWidget)
    , empty_(new EmptyHint)
    , panes_(new QSplitter(Qt::Vertical))
    , done_(new QLabel)
    , refusal_(new RefusalLabel)
    , aside_(new Aside(this))
    , pending_(new QTimer(this))
{
    setAccessibleName(tr("Reports"));
    panes_->addWidget(buildPreview());
    panes_->addWidget(buildFigures());
    panes_->setHandleWidth(1);
    panes_->setStretchFactor(0, 4); // the page is what is handed on; its numbers can be drawn up to open them
    panes_->setStretchFactor(1, 1);
    panes_->setCollapsible(0, false);
    panes_->setSizes({560, 170});
    stack_->addWidget(panes_);
    stack_->addWidget(empty_);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildOptions());
    auto* line = new QFrame;
    line->setFixedWidth(1);
    line->setStyleSheet(QStringLiteral("background: palette(mid);"));
    layout->addWidget(line);
    layout->addWidget(stack_, 1);

    pending_->setSingleShot(true);
    pending_->setInterval(blinkMs);
    connect(pending_, &QTimer::timeout, this, &ReportPage::refresh);
    for (ReportOptions* kind : options_->findChildren<ReportOptions*>())
        connect(kind, &ReportOptions::changed, pending_, qOverload<>(&QTimer::start));
    connect(kind_, &QComboBox::currentIndexChanged, this, [this](int index) {
        options_->setCurrentIndex(index);
        for (int i = 0; i < options_->count(); ++i) // as high as the one in view
            options_->widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                               i == index ? QSizePolicy::Preferred : QSizePolicy::Ignored);
        refresh();
    });
}

//! The keys that brought the page here print it; as a shortcut of its own they would be two commands' and so nobody's.
bool ReportPage::event(QEvent* event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Print))
        return QWidget::event(event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        print();
    return true;
}

QWidget* ReportPage::buildOptions()
{
    const auto add = [this](const QString& key, const QString& words, ReportOptions* options) {
        kind_->addItem(words, key);
        options_->addWidget(options);
        if (options_->count() > 1)
            options->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    };
    add(QStringLiteral("closure"), tr("Closure report"), new ClosureOptions(doors_));
    for (const Word<stats::FollowKind>& word : wordTable(stats::FollowKind()))
        add(QLatin1String(word.key), labelOf(word.value), new FollowOptions(doors_, word.value));
    kind_->setAccessibleName(tr("Report"));
    kind_->setToolTip(tr("Which report"));
    kind_->setStyleSheet(QStringLiteral("QComboBox { font-size: 16px; font-weight: bold; }"));

    auto* inside = new QWidget;
    auto* insideLayout = new QVBoxLayout(inside);
    insideLayout->setContentsMargins(16, 12, 16, 4);
    insideLayout->setSpacing(6);
    insideLayout->addWidget(kind_);
    insideLayout->addWidget(options_);
    if (const auto fonts = paper::substitutedFonts(); !fonts.complete()) {
        auto* note = new QLabel(fonts.toString());
        note->setTextFormat(Qt::PlainText);
        note->setWordWrap(true);
        note->setProperty("muted", true);
        insideLayout->addWidget(note);
    }
    insideLayout->addStretch();
    for (auto* box : inside->findChildren<QComboBox*>()) { // the longest choice is not to widen the column
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }

    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);

    auto* column = new QWidget;
    column->setFixedWidth(optionsWidth);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(buildOutputs());
    return column;
}

QWidget* ReportPage::buildOutputs()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->setSpacing(8);
    box->setStyleSheet(QStringLiteral("QPushButton { padding-left: 8px; padding-right: 8px; }")); // four in a line
    auto* buttons = new FlowLayout(4);
    const auto add = [&](const QString& words, auto press) {
        auto* button = new QPushButton(words);
        button->setAccessibleName(withoutLetter(words).remove(u'…'));
        connect(button, &QPushButton::clicked, this, press);
        buttons->addWidget(button);
        outputs_.push_back(button);
        return button;
    };
    if (doors_.print)
        add(tr("&Print…"), &ReportPage::print)->setProperty("primary", true);
    add(tr("PDF…"), [this] { write(tr("Write the report as PDF"), QStringLiteral("pdf")); });
    add(tr("E&xcel…"), [this] { write(tr("Write the numbers for Excel"), QStringLiteral("xlsx")); });
    add(tr("CSV…"), [this] { write(tr("Write the numbers as CSV"), QStringLiteral("csv")); });
    layout->addLayout(buttons);
    done_->setTextFormat(Qt::PlainText);
    done_->setWordWrap(true);
    done_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    done_->hide();
    layout->addWidget(done_);
    layout->addWidget(refusal_);
    return box;
}

QWidget* ReportPage::buildPreview()
{
    zoom_->setAccessibleName(tr("Zoom"));
    zoom_->addItem(tr("As wide as the view"), 0);
    for (const int percent : zoomPercents)
        zoom_->addItem(QStringLiteral("%1 %").arg(percent), percent);
    connect(zoom_, &QComboBox::currentIndexChanged, this, [this] {
        const int percent = zoom_->currentData().toInt();
        paper_->setZoom(percent > 0 ? std::optional(percent / 100.0) : std::nullopt);
    });
    connect(paper_, &PaperView::zoomWanted, this, &ReportPage::stepZoom);
    connect(paper_, &PaperView::moved, this, [this] {
        //: which page of a preview is in view
        pageNumber_->setText(tr("Page %1 of %2").arg(paper_->currentPage()).arg(paper_->pages().count()));
    });
    pageNumber_->setProperty("muted", true);
    auto* zoomWords = new QLabel(tr("&Zoom"));
    zoomWords->setBuddy(zoom_);
    zoomWords->setProperty("muted", true);

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(16, 6, 16, 6);
    bar->setSpacing(8);
    bar->addWidget(pageNumber_);
    bar->addStretch();
    bar->addWidget(zoomWords);
    bar->addWidget(zoom_);
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(paper_, 1);
    box->setMinimumHeight(160);
    return box;
}

QWidget* ReportPage::buildFigures()
{
    auto* title = new QLabel(tr("Num&bers"));
    title->setProperty("strong", true);
    title->setBuddy(table_);
    for (QPushButton* button : {openCounted_, openBase_})
        button->setProperty("link", true);
    connect(openCounted_, &QPushButton::clicked, this, [this] {
        if (const auto figure = figures_->figure(table_->currentIndex()))
            open(*figure, false);
    });
    connect(openBase_, &QPushButton::clicked, this, [this] {
        if (const auto figure = figures_->figure(table_->currentIndex()))
            open(*figure, true);
    });

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(16, 6, 16, 4);
    bar->setSpacing(12);
    bar->addWidget(title);
    bar->addStretch();
    bar->addWidget(openCounted_);
    bar->addWidget(openBase_);

    table_->setModel(figures_);
    table_->setAccessibleName(tr("Numbers of the report"));
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setSelectionBehavior(QAbstractItemView::SelectItems);
    table_->setShowGrid(false);
    table_->setTabKeyNavigation(false);
    table_->setWordWrap(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table_->verticalHeader()->setDefaultSectionSize(rowHeight(table_->font()));
    table_->horizontalHeader()->setHighlightSections(false);
    table_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(table_, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const auto figure = figures_->figure(index))
            open(*figure, false);
    });
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReportPage::nameFigure);

    auto* box = new QWidget;
    box->setProperty("surface", true);
    box->setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(table_, 1);
    nameFigure();
    return box;
}

void ReportPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;
    options().reload();
    refresh();
}

//! The page always says what the file holds; one that is not in view counts when it comes into view.
void ReportPage::follow()
{
    if (!isVisible())
        return;
    options().reload();
    refresh();
}

ReportOptions& ReportPage::options() const
{
    return *static_cast<ReportOptions*>(options_->currentWidget());
}

void ReportPage::choose(const QString& kind)
{
    kind_->setCurrentIndex(std::max(0, kind_->findData(kind)));
}

void ReportPage::refresh()
{
    whenCounted({});
}

//! Counts anew; then() follows when the page shows it.
void ReportPage::whenCounted(std::function<void()> then)
{
    pending_->stop();
    const ReportOptions::Count count = options().counting();
    if (!count)
        return;
    using Counted = std::optional<CountedReport>;
    aside_->ask<ReportDoors, Counted>(doors_, count, [this, then = std::move(then)](const Counted& counted) {
        if (!counted)
            return;
        present(*counted);
        if (then)
            then();
    });
    if (aside_->isWaiting())
        pageNumber_->setText(tr("counting…"));
}

void ReportPage::present(const CountedReport& counted)
{
    const QModelIndex held = table_->currentIndex();
    report_ = counted;
    paper_->setPages(report_->pages);
    figures_->setTable(report_->figures);
    table_->resizeColumnsToContents();
    table_->setColumnWidth(0, std::max(table_->columnWidth(0), nameWidth));
    table_->setCurrentIndex(figures_->index(held.isValid() ? std::min(held.row(), figures_->rowCount() - 1) : 0,
                                            held.isValid() ? std::min(held.column(), figures_->columnCount() - 1) : 1));
    nameFigure();
    say({});
    if (report_->isEmpty) {
        empty_->clearSteps();
        options().explainEmptiness(*empty_);
    }
    stack_->setCurrentIndex(report_->isEmpty ? 1 : 0);
    for (QPushButton* output : outputs_) {
        output->setEnabled(!report_->isEmpty);
        output->setToolTip(report_->isEmpty ? tr("There is nothing to count yet.") : QString());
    }
}

//! A number may count promises or shares, of which a case has several.
qint64 ReportPage::casesOf(const Figure& figure, bool wholeBase) const
{
    const qint64 count = wholeBase ? figure.of.value_or(0) : figure.count;
    const auto filter = report_ && count > 0 ? report_->casesBehind(doors_, figure, wholeBase) : std::nullopt;
    return filter && filter->only ? qint64(filter->only->size()) : count;
}

//! Says beside the table what the number under the cursor opens to.
void ReportPage::nameFigure()
{
    const auto figure = figures_->figure(table_->currentIndex());
    openCounted_->setEnabled(figure && figure->count > 0);
    const qint64 cases = figure ? casesOf(*figure, false) : 0;
    openCounted_->setText(!figure             ? tr("Choose a number to list its cases")
                          : figure->count > 0 ? tr("List the %n case(s) of this number (Enter)", nullptr, int(cases))
                                              : tr("No case is behind this number"));
    openCounted_->setAccessibleName(openCounted_->text());
    openBase_->setVisible(figure && figure->of && *figure->of > 0);
    if (figure && figure->of) {
        openBase_->setText(tr("List the %n case(s) that it is a part of", nullptr, int(casesOf(*figure, true))));
        openBase_->setAccessibleName(openBase_->text());
    }
}

void ReportPage::open(const Figure& figure, bool wholeBase)
{
    const qint64 count = wholeBase ? figure.of.value_or(0) : figure.count;
    if (count == 0 || !report_)
        return;
    const auto filter = report_->casesBehind(doors_, figure, wholeBase);
    if (!filter) {
        say({false, tr("The cases behind this number are not to be found. Open the report anew.")});
        return;
    }
    //: title of a list of cases that a number of a report opens to: group, heading, number
    QString title = tr("%1 · %2: %3").arg(figure.group, figure.column).arg(count);
    if (filter->only && qint64(filter->only->size()) != count)
        //: behind a number that counts promises, shares or units: of how many cases they are
        title += tr(" (in %n case(s))", nullptr, int(filter->only->size()));
    Q_EMIT openCases(*filter, title);
}

void ReportPage::print()
{
    if (!doors_.print)
        return;
    whenCounted([this] {
        if (!report_->isEmpty)
            say(doors_.print(report_->pages, report_->document.titleLines.join(u' '), this));
    });
}

//! What is written is what the options say, also when they changed an instant ago.
void ReportPage::write(const QString& title, const QString& suffix)
{
    whenCounted([this, title, suffix] {
        const QString name =
            report_->document.titleLines.join(u' ').remove(u' ') + u' ' + report_->asOf.toString(Qt::ISODate);
        const QString path = doors_.askPath(this, title, name, suffix);
        if (path.isEmpty())
            return;
        writeBeside(
            window(), title,
            [path, doors = doors_, writing = report_->write](const Proceed& proceed) {
                if (!doors.aside.read)
                    return writing(doors, path);
                Said said;
                doors.aside.read([&](const ReportDoors& reader) { said = writing(reader, path); }, proceed);
                return said;
            },
            [this](const Said& said) { say(said); });
    });
}

void ReportPage::say(const Said& said)
{
    refusal_->say(said.done ? QString() : said.words);
    done_->setText(said.done && !said.words.isEmpty() ? QStringLiteral("✓ ") + said.words : QString());
    done_->setVisible(!done_->text().isEmpty());
}

void ReportPage::stepZoom(int steps)
{
    if (zoom_->currentIndex() > 0) {
        zoom_->setCurrentIndex(std::clamp(zoom_->currentIndex() + steps, 1, zoom_->count() - 1));
        return;
    }
    const int now = int(paper_->zoom() * 100); // from a free width to the next step in that direction
    int next = steps > 0 ? zoomPercents.back() : zoomPercents.front();
    for (const int percent : zoomPercents) {
        if (steps > 0 && percent > now)
            next = std::min(next, percent);
        if (steps < 0 && percent < now)
            next = std::max(next, percent);
    }
    zoom_->setCurrentIndex(zoom_->findData(next));
}

} // namespace huiyin::ui
