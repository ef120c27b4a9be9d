// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/date_field.h"

#include <QBoxLayout>
#include <QCalendarWidget>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QToolButton>
#include <QWidgetAction>

#include <algorithm>

namespace huiyin::ui {

std::optional<QDate> parseDay(const QString& written, QDate today)
{
    QString text = written.trimmed().normalized(QString::NormalizationForm_KC); // full-width digits and marks
    text.remove(u' ');
    static const QRegularExpression relative(QStringLiteral("^([+-])(\\d{1,4})$"));
    static const QRegularExpression packed(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$"));
    static const QRegularExpression full(QStringLiteral("^(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?$"));
    static const QRegularExpression shortened(QStringLiteral("^(\\d{1,2})[-./月](\\d{1,2})日?$"));

    const auto valid = [](int year, int month, int day) -> std::optional<QDate> {
        const QDate date(year, month, day);
        return date.isValid() ? std::optional(date) : std::nullopt;
    };
    if (const auto found = relative.match(text); found.hasMatch()) {
        const int days = found.capturedView(2).toInt();
        return today.addDays(found.capturedView(1) == u"-" ? -days : days);
    }
    for (const auto* form : {&packed, &full}) {
        if (const auto found = form->match(text); found.hasMatch())
            return valid(found.capturedView(1).toInt(), found.capturedView(2).toInt(), found.capturedView(3).toInt());
    }
    if (const auto found = shortened.match(text); found.hasMatch())
        return valid(today.year(), found.capturedView(1).toInt(), found.capturedView(2).toInt());
    return std::nullopt;
}

namespace {

//! As wide as a day needs in the font that it is shown in: a style sheet sets that only when the line is polished, and
//! the view for the projector sets a large one.
class DayLine : public QLineEdit {
public:
    QSize sizeHint() const override { return {wide(), QLineEdit::sizeHint().height()}; }
    QSize minimumSizeHint() const override { return {wide(), QLineEdit::minimumSizeHint().height()}; }

private:
    int wide() const
    {
        constexpr int frameAndCursor = 44;
        ensurePolished();
        return std::max(fontMetrics().horizontalAdvance(QStringLiteral("2026-11-23")),
                        fontMetrics().horizontalAdvance(placeholderText())) +
               frameAndCursor;
    }
};

} // namespace

DateField::DateField(QDate today, QWidget* parent)
    : QWidget(parent)
    , today_(today)
    , line_(new DayLine)
    , open_(new QToolButton)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(line_);
    layout->addWidget(open_);
    layout->addStretch();
    //: how a day is written: digits of the year, the month, the day
    line_->setPlaceholderText(tr("year-month-day"));
    line_->setToolTip(tr("20261123, 11-23 or +7 will do"));
    line_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    open_->setText(QStringLiteral("▾"));
    open_->setProperty("field", true);
    open_->setFocusPolicy(Qt::NoFocus); // Alt+Down in the line does the same
    setFocusProxy(line_);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setName(tr("Date"));

    auto* open = new QAction(this);
    open->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    open->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(open);
    connect(open, &QAction::triggered, this, &DateField::openCalendar);
    connect(open_, &QToolButton::clicked, this, &DateField::openCalendar);
    connect(line_, &QLineEdit::editingFinished, this, &DateField::tidy);
    connect(line_, &QLineEdit::textChanged, this, &DateField::changed);
}

std::optional<QDate> DateField::date() const
{
    return parseDay(line_->text(), today_);
}
bool DateField::isBad() const
{
    return !line_->text().trimmed().isEmpty() && !date();
}
QString DateField::text() const
{
    return line_->text();
}

void DateField::setDate(std::optional<QDate> date)
{
    line_->setText(date ? date->toString(Qt::ISODate) : QString());
}

void DateField::setName(const QString& name)
{
    line_->setAccessibleName(name);
    //: accessible name of the button that opens a calendar for the field named
    open_->setAccessibleName(tr("%1: open the calendar").arg(name));
}

void DateField::tidy()
{
    if (const auto day = date())
        setDate(day);
}

void DateField::openCalendar()
{
    QMenu menu;
    auto* calendar = new QCalendarWidget;
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setSelectedDate(date().value_or(today_));
    auto* action = new QWidgetAction(&menu);
    action->setDefaultWidget(calendar);
    menu.addAction(action);
    connect(calendar, &QCalendarWidget::activated, &menu, [&](QDate day) {
        setDate(day);
        menu.close();
    });
    connect(calendar, &QCalendarWidget::clicked, &menu, [&](QDate day) {
        setDate(day);
        menu.close();
    });
    calendar->setFocus();
    menu.exec(line_->mapToGlobal(QPoint(0, line_->height())));
    line_->setFocus();
}

} // namespace huiyin::ui
