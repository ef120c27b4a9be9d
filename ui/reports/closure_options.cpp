// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/closure_options.h"

#include "paper/closure_paper.h"
#include "widgets/date_field.h"
#include "widgets/empty_hint.h"
#include "widgets/plain_words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QSignalBlocker>

#include <algorithm>

namespace huiyin::ui {

namespace {

constexpr std::array variantOrder{lifecycle::ClosureVariant::Answered, lifecycle::ClosureVariant::Solved,
                                  lifecycle::ClosureVariant::Certified};

} // namespace

ClosureOptions::ClosureOptions(const ReportDoors& doors, QWidget* parent)
    : ReportOptions(parent)
    , doors_(doors)
    , sitting_(new QComboBox)
    , from_(new DateField(doors.today()))
    , to_(new DateField(doors.today()))
    , asOf_(new DateField(doors.today()))
    , complaint_(new QLabel)
    , grouping_(nullptr)
    , variants_{}
    , definition_(new QLabel)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    // the style's own circle is lost on a dark window
    setStyleSheet(QStringLiteral(
        "QRadioButton::indicator { width: 12px; height: 12px; border: 1px solid palette(dark); border-radius: 7px; }"
        "QRadioButton::indicator:checked { width: 6px; height: 6px; border: 4px solid palette(link); }"));

    layout->addWidget(heading(tr("Scope")));
    auto* form = new QFormLayout;
    form->setSpacing(6);
    form->setLabelAlignment(Qt::AlignLeft);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const QString sittingWords = tr("Sess&ion");
    form->addRow(sittingWords, sitting_);
    sitting_->setAccessibleName(withoutLetter(sittingWords));
    const auto day = [&](const QString& words, DateField* field) {
        auto* label = new QLabel(words);
        label->setBuddy(field->line());
        form->addRow(label, field);
        field->setName(withoutLetter(words));
        field->line()->setPlaceholderText(tr("any day"));
        connect(field, &DateField::changed, this, &ReportOptions::changed);
        connect(field->line(), &QLineEdit::editingFinished, this, &ClosureOptions::complain);
    };
    day(tr("Assi&gned from"), from_);
    day(tr("Assigned &to"), to_);
    day(tr("&As of"), asOf_);
    asOf_->setDate(doors.today());
    asOf_->line()->setPlaceholderText(doors.today().toString(Qt::ISODate));
    layout->addLayout(form);
    complaint_->setProperty("refused", true);
    complaint_->setTextFormat(Qt::PlainText);
    complaint_->setWordWrap(true);
    complaint_->hide();
    layout->addWidget(complaint_);

    layout->addSpacing(6);
    QStringList groups;
    for (const Grouping grouping : stats::groupings())
        groups << stats::groupingLabel(grouping);
    auto* by = heading(tr("Gro&uped by"));
    grouping_ = groupings(withoutLetter(by->text()), groups);
    by->setBuddy(grouping_);
    layout->addWidget(by);
    layout->addWidget(grouping_);

    layout->addSpacing(6);
    layout->addWidget(heading(tr("Closure rate that stands first")));
    const std::array words{tr("Answered &counts as closed"), tr("Class that the unit clai&ms"),
                           tr("Certifie&d closing")};
    for (size_t i = 0; i < variantOrder.size(); ++i) {
        variants_[i] = new QRadioButton(words[i]);
        variants_[i]->setAccessibleName(withoutLetter(words[i]));
        variants_[i]->setChecked(doors.variant() == variantOrder[i]);
        layout->addWidget(variants_[i]);
        connect(variants_[i], &QRadioButton::toggled, this, [this](bool on) {
            if (!on)
                return;
            define();
            Q_EMIT changed();
        });
    }
    definition_->setProperty("muted", true);
    definition_->setTextFormat(Qt::PlainText);
    definition_->setWordWrap(true);
    layout->addWidget(definition_);

    define();
    reload();
    connect(sitting_, &QComboBox::currentIndexChanged, this, &ReportOptions::changed);
    connect(grouping_, &QListWidget::currentRowChanged, this, &ReportOptions::changed);
}

void ClosureOptions::reload()
{
    const QSignalBlocker quiet(sitting_);
    const bool isFirst = sitting_->count() == 0;
    const QString chosen = sitting_->currentData().toString();
    const desk::Office office = doors_.office();
    const QString own = Sitting{office.congress, office.session}.key();
    sitting_->clear();
    sitting_->addItem(tr("All sessions"), QString());
    sitting_->addItem(own, own);
    for (const Sitting& sitting : doors_.sittings()) {
        if (sitting.key() != own)
            sitting_->addItem(sitting.key(), sitting.key());
    }
    sitting_->setCurrentIndex(std::max(0, sitting_->findData(isFirst ? own : chosen)));
}

ReportOptions::Count ClosureOptions::counting() const
{
    const auto asked = query();
    if (!asked)
        return {};
    return [query = *asked](const ReportDoors& doors) -> std::optional<CountedReport> {
        const auto report = doors.report(query);
        if (!report)
            return std::nullopt;
        CountedReport counted{.document = paper::closureDocument(*report, doors.office()),
                              .pages = {},
                              .figures = figuresOf(*report),
                              .isEmpty = report->total.suggestions == 0,
                              .asOf = query.period.asOf,
                              .casesBehind = {},
                              .write = {}};
        counted.pages = paper::closurePages(counted.document);
        counted.casesBehind = [query](const ReportDoors& now, const Figure& figure, bool wholeBase) {
            return now.casesBehind(query, figure.key,
                                   wholeBase ? figure.figure + QStringLiteral("/of") : figure.figure);
        };
        counted.write = [report = *report](const ReportDoors& now, const QString& path) {
            return path.endsWith(u".pdf", Qt::CaseInsensitive) ? now.writePdf(report, path)
                                                               : now.writeSheet(report, path);
        };
        return counted;
    };
}

void ClosureOptions::explainEmptiness(EmptyHint& hint) const
{
    if (isRestricted()) {
        hint.setReason(
            tr("No case was assigned in this session and between these days, so there is nothing to count."));
        hint.addStep(tr("Take all sessions and days"), [this] { lift(); });
        return;
    }
    hint.setReason(tr("No case is assigned by %1, so there is nothing to count. A report counts cases from their "
                      "assignment on: assign suggestions, import a ledger, or choose a later day.")
                       .arg(asOf_->date().value_or(doors_.today()).toString(Qt::ISODate)));
}

std::optional<stats::ClosureQuery> ClosureOptions::query() const
{
    if (from_->isBad() || to_->isBad() || asOf_->isBad())
        return std::nullopt;
    stats::ClosureQuery query;
    query.by = stats::groupings()[size_t(std::max(0, grouping_->currentRow()))];
    query.period = {.from = from_->date(), .to = to_->date(), .asOf = asOf_->date().value_or(doors_.today())};
    const QStringList sitting = sitting_->currentData().toString().split(u'-', Qt::SkipEmptyParts);
    if (sitting.size() == 2) {
        query.period.congress = sitting[0].toInt();
        query.period.session = sitting[1].toInt();
    }
    for (size_t i = 0; i < variantOrder.size(); ++i) {
        if (variants_[i]->isChecked())
            query.variant = variantOrder[i];
    }
    return query;
}

bool ClosureOptions::isRestricted() const
{
    return !sitting_->currentData().toString().isEmpty() || from_->date() || to_->date();
}

void ClosureOptions::lift() const
{
    from_->setDate(std::nullopt);
    to_->setDate(std::nullopt);
    sitting_->setCurrentIndex(0);
    complain();
}

//! Only when a field is left: half a day is no mistake while it is being typed.
void ClosureOptions::complain() const
{
    QStringList words;
    for (const DateField* field : {from_, to_, asOf_}) {
        if (field->isBad())
            words << tr("“%1” is no day. Write it as 2026-08-21; the page shows the last days that could be read.")
                         .arg(field->text());
    }
    if (words.isEmpty() && from_->date() && to_->date() && *from_->date() > *to_->date())
        words << tr("The first day lies after the last: nothing is counted. Exchange them.");
    complaint_->setText(words.join(u'\n'));
    complaint_->setVisible(!words.isEmpty());
}

void ClosureOptions::define()
{
    for (size_t i = 0; i < variantOrder.size(); ++i) {
        if (variants_[i]->isChecked())
            definition_->setText(stats::closureMetric(variantOrder[i]).footnote());
    }
}

} // namespace huiyin::ui
