// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/today_page.h"

#include "home/progress_panel.h"
#include "lifecycle/class_scheme.h"
#include "widgets/after_paint.h"
#include "widgets/aside.h"
#include "widgets/empty_hint.h"
#include "widgets/flow_layout.h"
#include "widgets/plain_words.h"
#include "widgets/tag.h"
#include "widgets/views.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace huiyin::ui {

namespace {

constexpr int mostOverdue = 6; // the rest open with a click: what falls due today must stand here too
constexpr int mostSoon = 40;   // the page scrolls
constexpr int soonDays = 14;
constexpr const char* cardViews[] = {"overdue", "due-week", "to-sign", "to-rate"}; // what is listed below comes first
constexpr int unitCharacters = 7;
constexpr int sideBySide = 980; // px: below it the panels stand under each other, the shorter one first

//! A number with its words, to be opened.
class Card : public QPushButton {
public:
    Card(const QString& title, qint64 count, const QString& note, Tone tone)
    {
        setAccessibleName(QStringLiteral("%1: %2").arg(title).arg(count));
        setAccessibleDescription(note);
        setMinimumHeight(104);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // words in two lines have room
        setCursor(Qt::PointingHandCursor);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(16, 12, 16, 12);
        layout->setSpacing(2);
        auto* words = new QLabel(title);
        auto* number = new QLabel(QString::number(count));
        auto* below = new QLabel(note);
        below->setWordWrap(true);
        words->setProperty("muted", true);
        below->setProperty("muted", true);
        QFont big = font();
        big.setPixelSize(28);
        big.setBold(true);
        number->setFont(big);
        number->setStyleSheet(QStringLiteral("color: %1").arg(ink(count > 0 ? tone : Tone::Plain, palette()).name()));
        for (QLabel* label : {words, number, below}) {
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
            layout->addWidget(label);
        }
    }
};

} // namespace

TodayPage::TodayPage(const Doors& doors, TodayDoors reports, QWidget* parent)
    : QScrollArea(parent)
    , doors_(doors)
    , day_(new QLabel)
    , session_(new QLabel)
    , cards_(new QHBoxLayout)
    , reports_(std::move(reports))
    , sittings_(new FlowLayout(6))
    , columns_(new QBoxLayout(QBoxLayout::LeftToRight))
    , progress_(new ProgressPanel)

    , due_(new QTableWidget)
    , nothing_(new QLabel(tr("Nothing is due in the next two weeks.")))
    , moreOverdue_(new QPushButton)
    , box_(new QFrame)
    , empty_(new EmptyHint)
    , aside_(new Aside(this))
    , unitsAside_(new Aside(this))
{
    setAccessibleName(tr("Today"));
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    QFont big = day_->font();
    big.setPixelSize(18);
    big.setBold(true);
    day_->setFont(big);
    session_->setProperty("muted", true);
    session_->setTextFormat(Qt::PlainText);
    cards_->setSpacing(12);

    box_->setProperty("card", true);
    box_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* boxLayout = new QVBoxLayout(box_);
    boxLayout->setContentsMargins(16, 12, 16, 12);
    auto* title = new QLabel(tr("Needs attention"));
    title->setProperty("strong", true);
    boxLayout->addWidget(title);
    boxLayout->addWidget(due_);
    boxLayout->addWidget(nothing_);
    moreOverdue_->setProperty("link", true);
    boxLayout->insertWidget(1, moreOverdue_, 0, Qt::AlignLeft);
    connect(moreOverdue_, &QPushButton::clicked, this, [this] { Q_EMIT viewWanted(QStringLiteral("overdue")); });
    nothing_->setProperty("muted", true);

    due_->setAccessibleName(title->text());
    due_->setColumnCount(5);
    due_->horizontalHeader()->hide();
    due_->verticalHeader()->hide();
    due_->verticalHeader()->setDefaultSectionSize(rowHeight(due_->font()));
    due_->setShowGrid(false);
    due_->setItemDelegate(new TagDelegate(due_));
    due_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    due_->setSelectionBehavior(QAbstractItemView::SelectRows);
    due_->setSelectionMode(QAbstractItemView::SingleSelection);
    due_->setTabKeyNavigation(false);
    due_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    due_->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    connect(due_, &QTableWidget::activated, this,
            [this](const QModelIndex& index) { Q_EMIT caseWanted(dueIds_[size_t(index.row())]); });
    connect(due_, &QTableWidget::clicked, this,
            [this](const QModelIndex& index) { Q_EMIT caseWanted(dueIds_[size_t(index.row())]); });

    auto* inside = new QWidget;
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(22, 18, 22, 18);
    layout->setSpacing(14);
    auto* head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(day_);
    head->addWidget(session_, 1);
    layout->addLayout(head);
    layout->addLayout(sittings_);
    layout->addLayout(cards_);
    columns_->setSpacing(14);
    columns_->addWidget(box_, 6, Qt::AlignTop);
    columns_->addWidget(progress_, 5, Qt::AlignTop);
    layout->addLayout(columns_);
    layout->addWidget(empty_, 1);
    layout->addStretch();
    for (QWidget* part : std::initializer_list<QWidget*>{box_, progress_, empty_})
        part->hide();
    setWidget(inside);
    // what is due stands on the screen before the units are counted
    counting_ = new AfterPaint(widget(), [this] { showProgress(); });
    connect(progress_, &ProgressPanel::figureWanted, this, &TodayPage::openFigure);
    connect(progress_, &ProgressPanel::wholeWanted, this, [this] { Q_EMIT placeWanted(QStringLiteral("reports")); });
    if (doors_.aside.read && doors_.aside.isWanted()) // while the rest of the window is built
        reload();
}

void TodayPage::follow()
{
    isStale_ = true;
    if (isVisible())
        reload();
}

void TodayPage::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    if (isStale_)
        reload();
}

void TodayPage::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    columns_->setDirection(width() < sideBySide ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
}

QPushButton* TodayPage::addCard(const QString& words, qint64 count, const QString& note, Tone tone)
{
    auto* card = new Card(words, count, note, tone);
    cards_->addWidget(card, 1);
    return card;
}

void TodayPage::showCards(const Figures& figures)
{
    clear(cards_);
    for (size_t i = 0; i < std::size(cardViews); ++i) {
        const View& view = *viewOf(QString::fromLatin1(cardViews[i]));
        const auto& [count, keyItems] = figures.cards[i];
        auto* card = addCard(view.words(), count,
                             keyItems > 0 ? tr("%n key item(s) among them", nullptr, int(keyItems))
                                          : tr("no key item among them"),
                             view.tone);
        connect(card, &QPushButton::clicked, this,
                [this, id = cardViews[i]] { Q_EMIT viewWanted(QString::fromLatin1(id)); });
    }
    auto* card = addCard(tr("Promises overdue"), figures.promises.overdue,
                         tr("%n due within 30 days", nullptr, int(figures.promises.dueSoon)), Tone::Red);
    connect(card, &QPushButton::clicked, this, [this] { Q_EMIT placeWanted(QStringLiteral("promises:overdue")); });
}

//! The confrontations that are ahead or being held.
void TodayPage::showSittings(const Figures& figures)
{
    clear(sittings_);
    for (const auto& [head, cases] : figures.sittings) {
        if (head.state == SittingState::Sitting && !doors_.isReadOnly()) {
            //: a confrontation under way, by its number: the button goes on with it before the room
            auto* resume = new QPushButton(tr("Three-party confrontation %1 is under way · go on").arg(head.ref()));
            resume->setProperty("primary", true);
            resume->setAccessibleName(resume->text());
            connect(resume, &QPushButton::clicked, this,
                    [this, id = head.id.value()] { Q_EMIT placeWanted(QStringLiteral("confrontations:%1").arg(id)); });
            sittings_->addWidget(resume);
            QMetaObject::invokeMethod(
                resume,
                [resume] { // once it stands in its place
                    if (resume->isVisible())
                        resume->setFocus();
                },
                Qt::QueuedConnection);
            continue;
        }
        const QString day = head.day ? head.day->toString(Qt::ISODate) : QStringLiteral("—");
        //: a confrontation that is ahead: number, day, time, place, how many cases
        auto* button = new QPushButton(tr("Three-party confrontation %1: %2 %3, %4, %n case(s)", nullptr, cases)
                                           .arg(head.ref(), day, head.time, head.place));
        button->setProperty("link", true);
        button->setAccessibleName(button->text());
        connect(button, &QPushButton::clicked, this, [this] { Q_EMIT placeWanted(QStringLiteral("confrontations")); });
        sittings_->addWidget(button);
    }
}

stats::ClosureQuery TodayPage::query() const
{
    const desk::Office office = doors_.office();
    return {.by = Grouping::Unit,
            .period = {.asOf = doors_.today(), .congress = office.congress, .session = office.session}};
}

void TodayPage::showProgress()
{
    using Units = std::vector<stats::UnitProgress>;
    unitsAside_->ask<TodayDoors, Units>(
        reports_,
        [period = query().period](const TodayDoors& reports) {
            return reports.progress ? reports.progress(period) : Units();
        },
        [this](const Units& units) {
            progress_->setVisible(!units.empty());
            progress_->show(units, lifecycle::classScheme(doors_.officeRules().classScheme));
        });
}

void TodayPage::openFigure(const QString& key, const QString& figure)
{
    if (figure == u"overdue") {
        const desk::Office office = doors_.office();
        CaseFilter late{.congress = office.congress, .session = office.session};
        late.answeringUnit = doors_.registers().findUnit(key);
        late.overdue = true;
        return Q_EMIT casesWanted(late, {});
    }
    if (const auto filter = reports_.casesBehind(query(), key, figure))
        Q_EMIT casesWanted(*filter, tr("%1: assigned").arg(key));
}

void TodayPage::offerFirstSteps()
{
    empty_->clearSteps();
    empty_->setReason(
        tr("There is no suggestion in this case file yet. Bring in the ledger that the office has kept, or "
           "enter the first suggestion."));
    if (doors_.isReadOnly())
        return;
    empty_->addStep(tr("Import a ledger…"), [this] { Q_EMIT importWanted(); });
    empty_->addStep(tr("New suggestion"), [this] { Q_EMIT newWanted(); });
}

//! All that the page shows, apart from the units.
TodayPage::Figures TodayPage::figuresOf(const Doors& doors)
{
    const QDate today = doors.today();
    Figures figures{.all = doors.count({})};
    if (figures.all == 0)
        return figures;
    for (const char* id : cardViews) {
        CaseFilter filter = viewOf(QString::fromLatin1(id))->filter(today);
        const qint64 count = doors.count(filter);
        filter.key = true;
        figures.cards.emplace_back(count, doors.count(filter));
    }
    figures.promises = doors.openPromises();
    const auto confrontations = doors.confrontations();
    for (const Confrontation& head : confrontations) {
        if (head.state != SittingState::Finished && head.state != SittingState::Cancelled)
            figures.sittings.emplace_back(head, int(doors.agenda(head.id).size()));
    }
    std::vector<SuggestionId> due = doors.first(viewOf(QString::fromLatin1(cardViews[0]))->filter(today), mostOverdue);
    figures.overdueLeft = int(figures.cards.front().first - qint64(due.size()));
    const auto soon = doors.first({.dueFrom = today, .dueTo = today.addDays(soonDays), .sort = SortBy::Due}, mostSoon);
    due.insert(due.end(), soon.begin(), soon.end());
    figures.due = doors.lines(due);
    return figures;
}

void TodayPage::reload()
{
    isStale_ = false;
    aside_->ask<Doors, Figures>(doors_, figuresOf, [this](const Figures& figures) {
        isStale_ =
            !isVisible() && day_->text().isEmpty(); // who has gone on before the first answer is not kept waiting
        if (!isStale_)
            present(figures);
        Q_EMIT presented();
    });
    if (aside_->isWaiting() && day_->text().isEmpty()) // the first time: nothing is said before it is known
        session_->setText(tr("reading…"));
}

bool TodayPage::isReading() const
{
    return aside_->isWaiting();
}

void TodayPage::present(const Figures& figures)
{
    const QDate today = doors_.today();
    //: the heading of the page of today; %1 is the day in words
    day_->setText(tr("Today　%1").arg(QLocale().toString(today, QLocale::LongFormat)));
    const desk::Office office = doors_.office();
    session_->setText(tr("%1 · congress %2, session %3 · %n suggestion(s)", nullptr, int(figures.all))
                          .arg(office.place.isEmpty() ? office.name : office.place)
                          .arg(office.congress)
                          .arg(office.session));

    const bool isEmpty = figures.all == 0;
    box_->setVisible(!isEmpty);
    empty_->setVisible(isEmpty);
    clear(cards_);
    clear(sittings_);
    progress_->setVisible(!isEmpty);
    if (isEmpty)
        return offerFirstSteps();
    showCards(figures);
    showSittings(figures);
    counting_->want();

    moreOverdue_->setText(tr("%n more past their date", nullptr, figures.overdueLeft));
    moreOverdue_->setVisible(figures.overdueLeft > 0);
    const auto& lines = figures.due;
    dueIds_.clear();
    dueIds_.reserve(lines.size());
    due_->setRowCount(int(lines.size()));
    for (int row = 0; row < int(lines.size()); ++row) {
        const CaseLine& line = lines[size_t(row)];
        dueIds_.push_back(line.id);
        const Tag tag = dueTag(line, today);
        auto* first = new QTableWidgetItem(tag.text);
        first->setData(tagRole, QVariant::fromValue(tag));
        due_->setItem(row, 0, first);
        due_->setItem(row, 1, new QTableWidgetItem(line.number));
        due_->setItem(row, 2, new QTableWidgetItem(line.title));
        due_->setItem(row, 3, new QTableWidgetItem(line.unit.isEmpty() ? QStringLiteral("—") : line.unit));
        due_->setItem(row, 4, new QTableWidgetItem(labelOf(DueKind(line.nextDueKind))));
        for (const int column : {2, 3}) // what may be cut stands whole in the tip
            due_->item(row, column)->setToolTip(plainTip(due_->item(row, column)->text()));
    }
    for (const int column : {0, 1, 3, 4})
        due_->resizeColumnToContents(column);
    const int unitMost = unitCharacters * due_->fontMetrics().horizontalAdvance(QChar(0x56fd)); // the title tells more
    due_->setColumnWidth(3, std::min(due_->columnWidth(3), unitMost));
    due_->setFixedHeight(due_->verticalHeader()->defaultSectionSize() * int(lines.size()) + 2);
    due_->setVisible(!lines.empty());
    nothing_->setVisible(lines.empty());
}

} // namespace huiyin::ui
