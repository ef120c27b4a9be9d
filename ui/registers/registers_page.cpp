// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/registers_page.h"

#include "calendar/holiday_notice.h"
#include "registers/moves_dialog.h"
#include "registers/notice_dialog.h"
#include "registers/register_sheets.h"
#include "widgets/empty_hint.h"
#include "widgets/flow_layout.h"
#include "widgets/plain_words.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShowEvent>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace huiyin::ui {

using desk::RegisterKind;
using desk::RegisterValues;
using lifecycle::Refusals;

namespace {

constexpr int kindsWidth = 168;
constexpr int widestColumn = 260;

QString leafWords(RegistersPage::Leaf leaf)
{
    switch (leaf) {
    case RegistersPage::Leaf::Structure:
        return RegistersPage::tr("Make-up of the deputies");
    case RegistersPage::Leaf::Faults:
        return RegistersPage::tr("Checks");
    case RegistersPage::Leaf::Rules:
        return RegistersPage::tr("Rule sets");
    case RegistersPage::Leaf::Schemes:
        return RegistersPage::tr("Class schemes");
    }
    Q_UNREACHABLE();
}

//! Whether the office itself orders the rows.
bool isOrdered(RegisterKind kind)
{
    return kind != RegisterKind::Deputies && kind != RegisterKind::Units && kind != RegisterKind::Holidays;
}

QPushButton* button(const QString& words)
{
    auto* made = new QPushButton(words);
    made->setAccessibleName(withoutLetter(words).remove(u'…'));
    return made;
}

//! Due dates are right in these years only; of the others the calendar knows no more than weekends.
QString knownYears(const calendar::WorkCalendar& calendar)
{
    QStringList years;
    for (const int year : calendar.years()) {
        if (calendar.hasYear(year))
            years << QString::number(year);
    }
    //: years whose holidays are known
    return RegistersPage::tr("Holidays are known of: %1").arg(years.join(QStringLiteral("、")));
}

Refusals refusalsOf(const RegisterDoors::Written& written)
{
    return written ? Refusals() : written.error();
}

} // namespace

RegistersPage::RegistersPage(Doors doors, RegisterDoors registers, QWidget* parent)
    : QWidget(parent)
    , doors_(std::move(doors))
    , registers_(std::move(registers))
    , model_(new RegisterModel(this))
    , kinds_(new QListWidget)
    , title_(new QLabel)
    , note_(new QLabel)
    , search_(new QLineEdit)
    , stack_(new QStackedWidget)
    , table_(new QTableView)
    , hint_(new EmptyHint)
    , contacts_(new QCheckBox(tr("Phone and &address")))
    , add_(button(tr("&New…")))
    , change_(button(tr("&Change…")))
    , end_(button(tr("En&d…")))
    , rename_(button(tr("New na&me…")))
    , up_(button(tr("&Up")))
    , down_(button(tr("Do&wn")))
    , notice_(button(tr("&Paste a notice…")))
    , import_(button(tr("&Import…")))
    , export_(button(tr("E&xport…")))
{
    setProperty("surface", true);
    setAccessibleName(tr("Registers"));
    kinds_->setAccessibleName(tr("Kind of register"));
    kinds_->setFixedWidth(kindsWidth);
    kinds_->setProperty("cards", true);
    kinds_->setFrameShape(QFrame::NoFrame);
    for (int i = 0; i < desk::registerKindCount; ++i)
        kinds_->addItem(labelOf(RegisterKind(i)));
    for (const Leaf leaf : {Leaf::Structure, Leaf::Faults, Leaf::Rules, Leaf::Schemes})
        kinds_->addItem(leafWords(leaf));
    auto* right = buildRight();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 14);
    layout->setSpacing(14);
    layout->addWidget(kinds_);
    layout->addWidget(right, 1);

    connect(kinds_, &QListWidget::currentRowChanged, this, [this] {
        search_->clear();
        model_->sort(-1, Qt::AscendingOrder);
        table_->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        refill();
    });
    connect(search_, &QLineEdit::textChanged, this, &RegistersPage::refill);
    connect(contacts_, &QCheckBox::toggled, this, &RegistersPage::refill);
    connect(table_, &QTableView::activated, this, &RegistersPage::change);
    connect(add_, &QPushButton::clicked, this, &RegistersPage::add);
    connect(change_, &QPushButton::clicked, this, &RegistersPage::change);
    connect(end_, &QPushButton::clicked, this, &RegistersPage::end);
    connect(rename_, &QPushButton::clicked, this, &RegistersPage::rename);
    connect(up_, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down_, &QPushButton::clicked, this, [this] { move(1); });
    connect(import_, &QPushButton::clicked, this, [this] { Q_EMIT importWanted(*kind()); });
    connect(notice_, &QPushButton::clicked, this, &RegistersPage::takeNotice);
    connect(export_, &QPushButton::clicked, this, &RegistersPage::exportShown);
    kinds_->setCurrentRow(0);
}

QWidget* RegistersPage::buildRight()
{
    QFont large = title_->font();
    large.setPixelSize(17);
    large.setBold(true);
    title_->setFont(large);
    note_->setTextFormat(Qt::PlainText);
    note_->setWordWrap(true);
    note_->setProperty("muted", true);
    search_->setAccessibleName(tr("Find in the register"));
    search_->setPlaceholderText(tr("any word, or pinyin initials"));
    search_->setClearButtonEnabled(true);
    search_->setMaximumWidth(280);
    contacts_->setAccessibleName(withoutLetter(contacts_->text()));
    table_->setModel(model_);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setSortingEnabled(true);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(rowHeight(font()));
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setStretchLastSection(true);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RegistersPage::enableSteps);
    stack_->addWidget(table_);
    stack_->addWidget(hint_);
    add_->setProperty("primary", true);

    auto* head = new QHBoxLayout;
    head->addWidget(title_);
    head->addStretch();
    head->addWidget(contacts_);
    head->addWidget(search_);
    auto* steps = new FlowLayout(8);
    for (QPushButton* step : {add_, change_, end_, rename_, up_, down_, notice_, import_, export_})
        steps->addWidget(step);
    auto* right = new QWidget;
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(note_);
    layout->addWidget(stack_, 1);
    layout->addLayout(steps);
    return right;
}

std::optional<RegisterKind> RegistersPage::kind() const
{
    const int row = kinds_->currentRow();
    return row >= 0 && row < desk::registerKindCount ? std::optional(RegisterKind(row)) : std::nullopt;
}

void RegistersPage::choose(RegisterKind kind)
{
    kinds_->setCurrentRow(int(kind));
}

void RegistersPage::choose(Leaf leaf)
{
    kinds_->setCurrentRow(desk::registerKindCount + int(leaf));
}

void RegistersPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        reload();
}

void RegistersPage::follow()
{
    if (isVisible())
        reload();
}

void RegistersPage::reload()
{
    faults_ = registers_.faults();
    QListWidgetItem* checks = kinds_->item(desk::registerKindCount + int(Leaf::Faults));
    checks->setText(faults_.empty() ? leafWords(Leaf::Faults)
                                    : QStringLiteral("%1 (%2)").arg(leafWords(Leaf::Faults)).arg(faults_.size()));
    refill();
}

Sheet RegistersPage::sheet() const
{
    if (const auto shown = kind())
        return sheetOf(registers_, *shown, contacts_->isChecked() ? Contacts::Show : Contacts::Hide);
    switch (Leaf(kinds_->currentRow() - desk::registerKindCount)) {
    case Leaf::Structure:
        return structureSheet(registers_.structure());
    case Leaf::Faults:
        return faultSheet(faults_);
    case Leaf::Rules:
        return ruleSheet(doors_.officeRules());
    case Leaf::Schemes:
        return schemeSheet(doors_.officeRules());
    }
    return {};
}

void RegistersPage::refill()
{
    const auto shown = kind();
    const SheetRow* held = model_->row(table_->currentIndex().row());
    const qint64 id = held ? held->id : 0;
    model_->show(sheet());
    model_->find(search_->text());
    const QString words = shown ? labelOf(*shown) : leafWords(Leaf(kinds_->currentRow() - desk::registerKindCount));
    title_->setText(words);
    table_->setAccessibleName(words);
    //: how many rows of a register the find box lets through
    QString note = tr("%1 of %2 shown").arg(model_->rowCount()).arg(model_->total());
    if (shown == RegisterKind::Holidays)
        note += QStringLiteral(" · ") + knownYears(doors_.calendar());
    note_->setText(note);
    contacts_->setVisible(shown == RegisterKind::Deputies || shown == RegisterKind::Units);
    for (int column = 0; column + 1 < model_->columnCount(); ++column) {
        table_->resizeColumnToContents(column);
        table_->setColumnWidth(column, std::min(table_->columnWidth(column) + 8, widestColumn));
    }
    stack_->setCurrentIndex(model_->rowCount() == 0 ? 1 : 0);
    hint_->clearSteps();
    if (!search_->text().isEmpty()) {
        hint_->setReason(tr("No row holds these words."));
        hint_->addStep(tr("Show all rows"), [this] { search_->clear(); });
    } else if (!shown) {
        hint_->setReason(tr("Nothing to mend: names, days and units fit each other."));
    } else {
        hint_->setReason(*shown == RegisterKind::Holidays
                             ? tr("The office keeps to the official calendar. Put in a day only where it differs.")
                             : tr("Nothing is in this register yet."));
        if (!doors_.isReadOnly()) {
            hint_->addStep(tr("Put in the first row"), [this] { add(); });
            if (shown == RegisterKind::Holidays)
                hint_->addStep(tr("Paste a holiday notice"), [this] { takeNotice(); });
            hint_->addStep(tr("Import a sheet"), [this, kind = *shown] { Q_EMIT importWanted(kind); });
        }
    }
    if (model_->rowCount() > 0)
        table_->selectRow(std::max(0, id == 0 ? 0 : model_->rowOf(id)));
    enableSteps();
}

void RegistersPage::enableSteps()
{
    const auto shown = kind();
    const bool writes = shown && !doors_.isReadOnly();
    const auto row = current();
    add_->setVisible(writes);
    change_->setVisible(writes);
    change_->setEnabled(row.has_value());
    const bool ends =
        shown == RegisterKind::Deputies || shown == RegisterKind::Units || shown == RegisterKind::Holidays;
    end_->setVisible(writes && ends);
    end_->setEnabled(row.has_value());
    end_->setText(shown == RegisterKind::Holidays ? tr("Take &out…") : tr("En&d…"));
    end_->setAccessibleName(withoutLetter(end_->text()).remove(u'…'));
    rename_->setVisible(writes && shown == RegisterKind::Units);
    rename_->setEnabled(row && !row->isOver);
    const bool ordered = shown && isOrdered(*shown);
    for (QPushButton* step : {up_, down_}) {
        step->setVisible(writes && ordered);
        step->setEnabled(row && search_->text().isEmpty() && table_->horizontalHeader()->sortIndicatorSection() < 0);
    }
    import_->setVisible(writes);
    notice_->setVisible(writes && shown == RegisterKind::Holidays);
    export_->setVisible(bool(registers_.exportTable));
    export_->setEnabled(model_->rowCount() > 0);
}

std::optional<desk::RegisterRow> RegistersPage::current() const
{
    const SheetRow* line = model_->row(table_->currentIndex().row());
    const auto shown = kind();
    if (!line || !shown)
        return std::nullopt;
    const auto rows = registers_.rows(*shown);
    const auto found = std::ranges::find(rows, line->id, &desk::RegisterRow::id);
    return found == rows.end() ? std::nullopt : std::optional(*found);
}

void RegistersPage::open(RegisterForm::About about)
{
    auto* form = new RegisterForm(doors_, registers_, std::move(about), this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->open();
}

void RegistersPage::wasChanged(qint64 row)
{
    reload();
    if (const int at = model_->rowOf(row); at >= 0)
        table_->selectRow(at);
    Q_EMIT changed({});
}

void RegistersPage::add()
{
    const auto shown = kind();
    if (!shown || doors_.isReadOnly())
        return;
    RegisterForm::About about{
        .title = tr("New: %1").arg(labelOf(*shown)), .note = {}, .kind = *shown, .keys = {}, .values = {}, .save = {}};
    if (*shown == RegisterKind::Holidays) {
        about.values.insert(QStringLiteral("off"), QStringLiteral("yes"));
        about.save = [this](const RegisterValues& changed) { return saveDay({}, changed); };
    } else {
        if (*shown == RegisterKind::Leaders)
            about.values.insert(QStringLiteral("congress"), QStringLiteral("no"));
        about.save = [this, kind = *shown](const RegisterValues& changed) {
            const auto written = registers_.put(kind, std::nullopt, changed);
            if (written)
                wasChanged(*written);
            return refusalsOf(written);
        };
    }
    open(std::move(about));
}

void RegistersPage::change()
{
    const auto shown = kind();
    if (!shown) { // a fault leads to its row
        const SheetRow* line = model_->row(table_->currentIndex().row());
        if (!line || Leaf(kinds_->currentRow() - desk::registerKindCount) != Leaf::Faults)
            return;
        const desk::RegisterFault fault = faults_[size_t(line->id)];
        choose(fault.kind);
        if (const int at = model_->rowOf(fault.row); at >= 0)
            table_->selectRow(at);
        return;
    }
    const auto row = current();
    if (!row || doors_.isReadOnly())
        return;
    RegisterForm::About about{.title = tr("Change: %1").arg(labelOf(*shown)),
                              .note = *shown == RegisterKind::Units || *shown == RegisterKind::Deputies
                                          ? tr("A corrected name shows in every case, old ones too; the journal keeps "
                                               "what stood there.")
                                          : QString(),
                              .kind = *shown,
                              .keys = {},
                              .values = row->values,
                              .save = {}};
    if (*shown == RegisterKind::Holidays) {
        about.keys = {QStringLiteral("off"), QStringLiteral("name")};
        about.save = [this, row](const RegisterValues& changed) { return saveDay(row, changed); };
    } else {
        about.save = [this, kind = *shown, id = row->id](const RegisterValues& changed) {
            const auto written = registers_.put(kind, id, changed);
            if (written)
                wasChanged(*written);
            return refusalsOf(written);
        };
    }
    open(std::move(about));
}

void RegistersPage::end()
{
    const auto shown = kind();
    const auto row = current();
    if (!shown || !row)
        return;
    const QString name = row->values.value(QStringLiteral("name"));
    if (*shown == RegisterKind::Holidays)
        return open({.title = tr("Take out: %1").arg(row->values.value(QStringLiteral("day"))),
                     .note = tr("The official calendar holds again on this day (%1).").arg(name),
                     .kind = *shown,
                     .keys = {QStringLiteral("none")},
                     .values = {},
                     .save = [this, day = QDate::fromJulianDay(row->id)](const RegisterValues&) {
                         return changeDays({{day, std::nullopt, {}}});
                     }});
    const bool isUnit = *shown == RegisterKind::Units;
    open({.title = tr("End: %1").arg(name),
          .note = isUnit ? tr("The last day, and who does the work from then on. Old cases keep the name; new ones "
                              "cannot be assigned to the unit after that day.")
                         : tr("The deputy stays in the register for old cases, and no longer counts in the make-up."),
          .kind = *shown,
          .keys = isUnit ? QStringList{QStringLiteral("valid_to"), QStringLiteral("successor")}
                         : QStringList{QStringLiteral("status")},
          .values = row->values,
          .save = [this, kind = *shown, id = row->id](const RegisterValues& changed) {
              const auto written = registers_.put(kind, id, changed);
              if (written)
                  wasChanged(*written);
              return refusalsOf(written);
          }});
}

void RegistersPage::rename()
{
    const auto row = current();
    if (!row)
        return;
    const QString name = row->values.value(QStringLiteral("name"));
    open({.title = tr("New name: %1").arg(name),
          .note = tr("From the first day of the new name a row of its own takes over; old cases print the old name."),
          .kind = RegisterKind::Units,
          .keys = {QStringLiteral("name"), QStringLiteral("valid_from")},
          .values = {{QStringLiteral("name"), name},
                     {QStringLiteral("valid_from"), doors_.today().toString(Qt::ISODate)}},
          .save = [this, id = row->id, name](const RegisterValues& changed) -> Refusals {
              const QString from = changed.value(QStringLiteral("valid_from"), doors_.today().toString(Qt::ISODate));
              const QDate day = QDate::fromString(from, Qt::ISODate);
              if (!day.isValid())
                  return {{lifecycle::Rule::BadDate, lifecycle::Field::None, {from}}};
              const auto written = registers_.renameUnit(UnitId(id), changed.value(QStringLiteral("name"), name), day);
              if (written)
                  wasChanged(*written);
              return refusalsOf(written);
          }});
}

void RegistersPage::move(int by)
{
    const auto row = current();
    if (row && registers_.move(*kind(), row->id, by))
        wasChanged(row->id);
}

Refusals RegistersPage::saveDay(const std::optional<desk::RegisterRow>& before, const RegisterValues& changed)
{
    RegisterValues values = before ? before->values : RegisterValues{{QStringLiteral("off"), QStringLiteral("yes")}};
    values.insert(changed);
    const QString day = values.value(QStringLiteral("day"));
    const QDate date = QDate::fromString(day, Qt::ISODate);
    if (day.isEmpty())
        return {{lifecycle::Rule::Missing,
                 lifecycle::Field::None,
                 {desk::registerColumns(RegisterKind::Holidays).front().words()}}};
    if (!date.isValid())
        return {{lifecycle::Rule::BadDate, lifecycle::Field::None, {day}}};
    return changeDays(
        {{date, values.value(QStringLiteral("off")) == u"yes" ? calendar::DayKind::Off : calendar::DayKind::Work,
          values.value(QStringLiteral("name"))}});
}

//! First what would move, then the question, then the change as it was accepted.
Refusals RegistersPage::changeDays(const std::vector<desk::CalendarChange>& changes)
{
    const auto moved = registers_.movedBy(changes);
    if (!moved)
        return moved.error();
    const auto write = [this, changes](desk::Desk::Dues dues) -> Refusals {
        const auto done = registers_.changeCalendar(changes, dues);
        if (!done)
            return done.error();
        wasChanged(changes.front().day.toJulianDay());
        Q_EMIT told(tr("%n due date(s) moved.", nullptr, int(done->moved.size())));
        return {};
    };
    if (moved->empty())
        return write(desk::Desk::Dues::Move);
    auto* question = new MovesDialog(*moved, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, question, write] {
        if (const Refusals refusals = write(question->chosen()); !refusals.empty())
            Q_EMIT told(lifecycle::lines(refusals));
    });
    question->open();
    return {};
}

//! What has been copied is likely to be it.
void RegistersPage::takeNotice()
{
    const QString copied = QApplication::clipboard()->text();
    const bool isNotice = !calendar::readHolidayNotice(copied, std::nullopt).days.empty();
    auto* dialog = new NoticeDialog(doors_.calendar(), isNotice ? copied : QString(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const Refusals refusals = changeDays(dialog->changes()); !refusals.empty())
            Q_EMIT told(lifecycle::lines(refusals));
    });
    dialog->open();
}

void RegistersPage::exportShown()
{
    ShownTable shown{.title = title_->text(), .notes = {note_->text()}, .headings = {}, .rows = {}};
    for (int column = 0; column < model_->columnCount(); ++column)
        shown.headings << model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    for (int row = 0; row < model_->rowCount(); ++row)
        shown.rows.push_back(model_->row(row)->cells);
    if (const QString words = registers_.exportTable(shown, this); !words.isEmpty())
        Q_EMIT told(words);
}

} // namespace huiyin::ui
