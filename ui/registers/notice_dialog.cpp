// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/notice_dialog.h"

#include "calendar/holiday_notice.h"
#include "desk/register_table.h"
#include "registers/register_model.h"
#include "widgets/plain_words.h"
#include "widgets/refusal_label.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

namespace huiyin::ui {

using desk::RegisterKind;

NoticeDialog::NoticeDialog(const calendar::WorkCalendar& calendar, const QString& text, QWidget* parent)
    : QDialog(parent)
    , calendar_(calendar)
    , text_(new QPlainTextEdit)
    , found_(new QLabel)
    , table_(new QTableView)
    , model_(new RegisterModel(this))
    , refusal_(new RefusalLabel)
{
    setWindowTitle(tr("Days of a holiday notice"));
    setAccessibleName(windowTitle());
    auto* words = new QLabel(tr("&Text of the notice, or rows copied from a sheet (day, off or work, occasion)"));
    words->setBuddy(text_);
    text_->setAccessibleName(withoutLetter(words->text()));
    text_->setTabChangesFocus(true);
    text_->setPlaceholderText(
        tr("The State Council's notice with its title, as copied from its page: the days are read out of it."));
    found_->setTextFormat(Qt::PlainText);
    found_->setWordWrap(true);
    table_->setModel(model_);
    table_->setAccessibleName(tr("Days that will be put in"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setStretchLastSection(true);

    auto* buttons = new QDialogButtonBox;
    go_ = buttons->addButton(tr("&Put them in"), QDialogButtonBox::AcceptRole);
    go_->setProperty("primary", true);
    auto* cancel = buttons->addButton(QDialogButtonBox::Cancel);
    for (QPushButton* button : {go_, cancel})
        button->setAccessibleName(withoutLetter(button->text()));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(words);
    layout->addWidget(text_, 1);
    layout->addWidget(refusal_);
    layout->addWidget(found_);
    layout->addWidget(table_, 1);
    layout->addWidget(buttons);
    resize(720, 560);
    text_->setPlainText(text);
    connect(text_, &QPlainTextEdit::textChanged, this, &NoticeDialog::read);
    read();
    text_->setFocus();
}

void NoticeDialog::read()
{
    const calendar::HolidayNotice notice = calendar::readHolidayNotice(text_->toPlainText(), std::nullopt);
    const auto columns = desk::registerColumns(RegisterKind::Holidays);
    Sheet sheet{{columns[0].words(), tr("Weekday"), columns[1].words(), columns[2].words()}, {}};
    changes_.clear();
    int known = 0;
    for (const calendar::DayRecord& day : notice.days) {
        const QString name = day.name.text();
        const calendar::DayRecord* has = calendar_.record(day.date);
        if (has && has->kind == day.kind && has->name.zh == name) {
            ++known;
            continue;
        }
        changes_.push_back({day.date, day.kind, name});
        const QString off = day.kind == calendar::DayKind::Off ? QStringLiteral("yes") : QStringLiteral("no");
        sheet.rows.push_back(
            {day.date.toJulianDay(),
             {day.date.toString(Qt::ISODate), QLocale().standaloneDayName(day.date.dayOfWeek(), QLocale::ShortFormat),
              desk::choiceWords(columns[1], off), name},
             false});
    }
    model_->show(std::move(sheet));
    for (int column = 0; column < 3; ++column)
        table_->resizeColumnToContents(column);
    QStringList words;
    if (!changes_.empty())
        words << tr("%n day(s) to be put in.", nullptr, int(changes_.size()));
    if (known > 0)
        words << tr("%n day(s) stand in the calendar already.", nullptr, known);
    const bool isBlank = text_->toPlainText().trimmed().isEmpty();
    if (words.isEmpty() && !isBlank)
        words << tr("No day off and no workday was found in this text.");
    found_->setText(words.join(u' '));
    refusal_->say(notice.faults.join(u'\n'));
    go_->setEnabled(notice.faults.isEmpty() && !changes_.empty()); // half a notice is worse than none
}

} // namespace huiyin::ui
