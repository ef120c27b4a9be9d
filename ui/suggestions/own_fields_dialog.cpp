// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/own_fields_dialog.h"

#include "widgets/refusal_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>

namespace huiyin::ui {

OwnFieldsDialog::OwnFieldsDialog(const Doors& doors, QWidget* parent)
    : QDialog(parent)
    , doors_(doors)
    , table_(new QTableWidget(0, 4))
    , name_(new QLineEdit)
    , kind_(new QComboBox)
    , choices_(new QLineEdit)
    , add_(new QPushButton(tr("Add as a new field")))
    , keep_(new QPushButton(tr("Change the one chosen")))
    , retire_(new QPushButton(tr("Take out of use")))
    , up_(new QPushButton(tr("Up")))
    , down_(new QPushButton(tr("Down")))
    , refusal_(new RefusalLabel)
{
    setWindowTitle(tr("Own fields"));
    setAccessibleName(windowTitle());
    auto* about = new QLabel(tr("What your office notes of its suggestions beyond the columns of the program. Own "
                                "fields are asked for when a suggestion is logged or amended, are found, filtered, "
                                "imported and exported. A field that is no longer used keeps what cases say there."));
    about->setWordWrap(true);
    about->setProperty("muted", true);

    table_->setHorizontalHeaderLabels({tr("Name"), tr("Kind"), tr("Choices"), tr("In use")});
    table_->setAccessibleName(tr("Own fields"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->setCornerButtonEnabled(false);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    table_->horizontalHeader()->setHighlightSections(false);
    connect(table_, &QTableWidget::itemSelectionChanged, this, &OwnFieldsDialog::showChosen);

    auto* order = new QVBoxLayout;
    for (QPushButton* button : {up_, down_, retire_})
        order->addWidget(button);
    order->addStretch();
    auto* upper = new QHBoxLayout;
    upper->addWidget(table_, 1);
    upper->addLayout(order);

    auto* close = new QPushButton(tr("Close"));
    for (QPushButton* button : {add_, keep_, retire_, up_, down_, close}) {
        button->setAutoDefault(false);
        button->setAccessibleName(button->text());
    }
    connect(add_, &QPushButton::clicked, this, &OwnFieldsDialog::add);
    connect(keep_, &QPushButton::clicked, this, &OwnFieldsDialog::keep);
    connect(retire_, &QPushButton::clicked, this, &OwnFieldsDialog::retire);
    connect(up_, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down_, &QPushButton::clicked, this, [this] { move(1); });
    connect(close, &QPushButton::clicked, this, &OwnFieldsDialog::accept);

    auto* bottom = new QHBoxLayout;
    bottom->addStretch();
    bottom->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(about);
    layout->addLayout(upper, 1);
    layout->addWidget(makeLine());
    layout->addWidget(refusal_);
    layout->addLayout(bottom);
    resize(720, 520);
    fill({});
    name_->setFocus();
}

QWidget* OwnFieldsDialog::makeLine()
{
    for (int i = 0; i < ownKindCount; ++i)
        kind_->addItem(labelOf(OwnKind(i)), i);
    kind_->setAccessibleName(tr("Kind"));
    name_->setAccessibleName(tr("Name of the field"));
    choices_->setAccessibleName(tr("Choices"));
    choices_->setPlaceholderText(tr("for “one of several”: separated by 、 or a comma"));
    for (const QLineEdit* line : {name_, choices_})
        connect(line, &QLineEdit::textChanged, this, &OwnFieldsDialog::enableParts);
    connect(kind_, &QComboBox::currentIndexChanged, this, &OwnFieldsDialog::enableParts);

    auto* line = new QWidget;
    auto* form = new QFormLayout(line);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Name"), name_);
    form->addRow(tr("Kind"), kind_);
    form->addRow(tr("Choices"), choices_);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add_);
    buttons->addWidget(keep_);
    buttons->addStretch();
    form->addRow(QString(), buttons);
    return line;
}

void OwnFieldsDialog::fill(std::optional<OwnFieldId> current)
{
    const auto& fields = doors_.registers().ownFields;
    int chosenRow = -1;
    {
        const QSignalBlocker quiet(table_);
        table_->clearSelection();
        table_->setRowCount(int(fields.size()));
        for (int row = 0; row < int(fields.size()); ++row) {
            const OwnField& field = fields[size_t(row)];
            int column = 0;
            for (const QString& words : {field.name, labelOf(field.kind), field.choiceList().join(u'、'),
                                         //: whether an own field is in use
                                         field.retired ? tr("no") : tr("yes")})
                table_->setItem(row, column++, new QTableWidgetItem(words));
            if (current == field.id)
                chosenRow = row;
        }
        if (chosenRow >= 0)
            table_->selectRow(chosenRow);
    }
    showChosen();
}

const OwnField* OwnFieldsDialog::chosen() const
{
    const auto rows = table_->selectionModel()->selectedRows();
    const auto& fields = doors_.registers().ownFields;
    return rows.isEmpty() || rows.front().row() >= int(fields.size()) ? nullptr : &fields[size_t(rows.front().row())];
}

//! What is chosen above stands below, to be changed or to start another one from.
void OwnFieldsDialog::showChosen()
{
    refusal_->tell({});
    if (const OwnField* field = chosen()) {
        name_->setText(field->name);
        kind_->setCurrentIndex(int(field->kind));
        choices_->setText(field->choiceList().join(u'、'));
    }
    enableParts();
}

void OwnFieldsDialog::enableParts()
{
    const OwnField* field = chosen();
    const auto& fields = doors_.registers().ownFields;
    const bool mayWrite = !doors_.isReadOnly();
    const bool takesChoices = OwnKind(kind_->currentIndex()) == OwnKind::Choice;
    choices_->setEnabled(takesChoices);
    add_->setEnabled(mayWrite && !name_->text().trimmed().isEmpty());
    const bool sameKind = field && int(field->kind) == kind_->currentIndex(); // a kind stays what it is
    const bool differs = field && (name_->text().simplified() != field->name ||
                                   (takesChoices && writtenChoices() != field->choiceList()));
    keep_->setEnabled(mayWrite && sameKind && differs);
    retire_->setEnabled(mayWrite && field);
    retire_->setText(field && field->retired ? tr("Use again") : tr("Take out of use"));
    retire_->setAccessibleName(retire_->text());
    up_->setEnabled(mayWrite && field && field != &fields.front());
    down_->setEnabled(mayWrite && field && field != &fields.back());
}

QStringList OwnFieldsDialog::writtenChoices() const
{
    static const QRegularExpression between(QStringLiteral("[、,，;；]"));
    QStringList choices;
    if (OwnKind(kind_->currentIndex()) != OwnKind::Choice)
        return choices;
    for (const QString& choice : choices_->text().split(between, Qt::SkipEmptyParts)) {
        if (!choice.trimmed().isEmpty())
            choices << choice.trimmed();
    }
    return choices;
}

void OwnFieldsDialog::tell(const Doors::OwnOutcome& done, std::optional<OwnFieldId> current)
{
    if (!done) {
        refusal_->tell(done.error());
        return;
    }
    fill(current);
    Q_EMIT changed();
}

void OwnFieldsDialog::add()
{
    const auto added = doors_.addOwnField(name_->text(), OwnKind(kind_->currentIndex()), writtenChoices());
    if (!added) {
        refusal_->tell(added.error());
        name_->setFocus();
        return;
    }
    tell({}, {}); // nothing is chosen: the next one can be written at once
    name_->clear();
    choices_->clear();
    name_->setFocus();
}

void OwnFieldsDialog::keep()
{
    const OwnFieldId id = chosen()->id;
    tell(doors_.changeOwnField(id, name_->text(), writtenChoices()), id);
}

void OwnFieldsDialog::retire()
{
    const OwnField field = *chosen();
    tell(doors_.retireOwnField(field.id, !field.retired), field.id);
}

void OwnFieldsDialog::move(int places)
{
    const OwnFieldId id = chosen()->id;
    tell(doors_.moveOwnField(id, places), id);
}

} // namespace huiyin::ui
