// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/source_page.h"

#include "widgets/date_field.h"
#include "widgets/plain_words.h"
#include "widgets/refusal_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QUrl>

#include <algorithm>

namespace huiyin::ui {

using desk::RegisterKind;

namespace {

QString droppedFile(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

} // namespace

SourcePage::SourcePage(const ImportDoors& doors, QWidget* parent)
    : QWidget(parent)
    , doors_(doors)
    , path_(new QLineEdit)
    , kind_(new QComboBox)
    , sheet_(new QComboBox)
    , congress_(new QSpinBox)
    , session_(new QSpinBox)
    , assignedOn_(new DateField(doors.today()))
    , found_(new QLabel)
    , refusal_(new RefusalLabel)
{
    setAcceptDrops(true);
    kind_->addItem(tr("Ledger of suggestions"));
    kind_->addItem(tr("Roster of deputies"), int(RegisterKind::Deputies));
    kind_->addItem(tr("List of units"), int(RegisterKind::Units));
    for (int i = 0; i < desk::registerKindCount; ++i) {
        if (kind_->findData(i) < 0)
            //: a sheet of one of the office's registers: committees, leaders, holidays
            kind_->addItem(tr("Register: %1").arg(labelOf(RegisterKind(i))), i);
    }
    sheet_->addItem(tr("Found by its headings"), QString());
    const desk::Office office = doors.office();
    for (QSpinBox* box : {congress_, session_})
        box->setRange(1, 99);
    congress_->setValue(office.congress);
    session_->setValue(office.session);
    path_->setPlaceholderText(tr("Drop a ledger here, or choose one: xlsx, ods or csv"));

    auto* choose = new QPushButton(tr("&Browse…"));
    choose->setAccessibleName(tr("Browse for a ledger"));
    choose->setAutoDefault(false);
    auto* fileRow = new QHBoxLayout;
    fileRow->setSpacing(8);
    fileRow->addWidget(path_, 1);
    fileRow->addWidget(choose);

    auto* form = new QFormLayout;
    form->setSpacing(10);
    form->setHorizontalSpacing(16);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto row = [&](const QString& words, QWidget* editor, auto* field) {
        auto* label = new QLabel(words);
        label->setBuddy(editor);
        editor->setAccessibleName(withoutLetter(words));
        form->addRow(label, field);
    };
    row(tr("&File"), path_, fileRow);
    row(tr("It &holds"), kind_, kind_);
    row(tr("Shee&t"), sheet_, sheet_);
    auto* sitting = new QHBoxLayout;
    sitting->setSpacing(8);
    auto* sessionWords = new QLabel(tr("&session"));
    sessionWords->setBuddy(session_);
    session_->setAccessibleName(tr("Session"));
    sitting->addWidget(congress_);
    sitting->addWidget(sessionWords);
    sitting->addWidget(session_);
    sitting->addWidget(new QLabel(tr("where a row names none")));
    sitting->addStretch();
    row(tr("&Congress"), congress_, sitting);
    auto* dayRow = new QHBoxLayout;
    dayRow->setSpacing(8);
    dayRow->addWidget(assignedOn_);
    dayRow->addWidget(new QLabel(tr("for rows with a unit but no day")));
    dayRow->addStretch();
    row(tr("&Assigned on"), assignedOn_->line(), dayRow);
    assignedOn_->setName(tr("Assigned on"));
    assignedOn_->setFixedWidth(160);
    assignedOn_->line()->setPlaceholderText(tr("no day"));

    found_->setTextFormat(Qt::PlainText);
    found_->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(found_);
    layout->addWidget(refusal_);
    layout->addStretch();

    connect(choose, &QPushButton::clicked, this, [this] {
        const QString path = doors_.askLedger(this, tr("Choose a ledger"));
        if (!path.isEmpty())
            setPath(path);
    });
    connect(path_, &QLineEdit::editingFinished, this, [this] {
        if (path_->text() != lookedAt_)
            Q_EMIT fileWanted();
    });
    connect(path_, &QLineEdit::textChanged, this, [this] { // a sheet's name belongs to its file
        const QSignalBlocker quiet(sheet_);
        sheet_->clear();
        sheet_->addItem(tr("Found by its headings"), QString());
    });
    connect(kind_, &QComboBox::currentIndexChanged, this, [this] {
        const bool isLedger = !choice().kind;
        congress_->setEnabled(isLedger);
        session_->setEnabled(isLedger);
        assignedOn_->setEnabled(isLedger);
        Q_EMIT fileWanted();
    });
    connect(sheet_, &QComboBox::currentIndexChanged, this, &SourcePage::fileWanted);
    connect(congress_, &QSpinBox::valueChanged, this, &SourcePage::ruleChanged);
    connect(session_, &QSpinBox::valueChanged, this, &SourcePage::ruleChanged);
    connect(assignedOn_, &DateField::changed, this, &SourcePage::ruleChanged);
}

ImportChoice SourcePage::choice() const
{
    return {.path = path_->text().trimmed(),
            .kind =
                kind_->currentData().isValid() ? TableKind(RegisterKind(kind_->currentData().toInt())) : std::nullopt,
            .sheet = sheet_->currentData().toString(),
            .fields = {},
            .congress = congress_->value(),
            .session = session_->value(),
            .assignedOn = assignedOn_->date(),
            .seen = {}};
}

void SourcePage::setKind(RegisterKind kind)
{
    kind_->setCurrentIndex(kind_->findData(int(kind)));
}

void SourcePage::setPath(const QString& path)
{
    path_->setText(path);
    Q_EMIT fileWanted();
}

bool SourcePage::hasBadDay() const
{
    return assignedOn_->isBad();
}

void SourcePage::tellReading()
{
    lookedAt_ = path_->text();
    refusal_->say({});
    found_->setText(tr("Reading…"));
}

void SourcePage::tell(const LedgerLook& look)
{
    refusal_->say(look.failure);
    if (!look.isReadable()) {
        found_->clear();
        return;
    }
    fillSheets(look);
    int unknown = 0;
    for (const FoundColumn& column : look.columns)
        unknown += column.recognised ? 0 : 1;
    QString words = tr("✓ Sheet “%1”, headings in row %2, %n row(s) below them.", nullptr, look.rows)
                        .arg(look.sheet)
                        .arg(look.headerRow);
    if (unknown > 0)
        words += u' ' + tr("%n heading(s) are not known; the next step asks what they mean.", nullptr, unknown);
    found_->setText(words);
}

void SourcePage::fillSheets(const LedgerLook& look)
{
    const QSignalBlocker quiet(sheet_);
    const QString chosen = sheet_->currentData().toString();
    sheet_->clear();
    sheet_->addItem(chosen.isEmpty() ? tr("Found by its headings: %1").arg(look.sheet) : tr("Found by its headings"),
                    QString());
    for (const QString& name : QStringList{look.sheet} + look.otherSheets)
        sheet_->addItem(name, name);
    sheet_->setCurrentIndex(std::max(0, sheet_->findData(chosen)));
}

void SourcePage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void SourcePage::dropEvent(QDropEvent* event)
{
    const QString path = droppedFile(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    setPath(path);
}

} // namespace huiyin::ui
