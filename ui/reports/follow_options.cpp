// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/follow_options.h"

#include "paper/follow_paper.h"
#include "paper/sitting_papers.h"
#include "widgets/date_field.h"
#include "widgets/empty_hint.h"
#include "widgets/plain_words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>

#include <algorithm>

namespace huiyin::ui {

namespace {

std::optional<CaseFilter> casesOf(stats::FollowKind kind, const stats::FollowReport& report, const Figure& figure,
                                  bool wholeBase)
{
    const auto row = std::ranges::find(report.rows, figure.key, &stats::FollowRow::key);
    if (!figure.key.isEmpty() && row == report.rows.end())
        return std::nullopt;
    QString name = figure.figure;
    for (const stats::FollowFigure& one : stats::figuresOf(kind)) {
        if (wholeBase && figure.figure == QLatin1String(one.id))
            name = QString::fromLatin1(one.of);
    }
    const auto& counts = figure.key.isEmpty() ? report.total.figures : row->figures;
    const auto behind = counts.find(name);
    if (behind == counts.end())
        return std::nullopt;
    CaseFilter filter;
    filter.only.emplace();
    for (const stats::Behind& one : behind->second) {
        if (std::ranges::find(*filter.only, one.suggestion) == filter.only->end())
            filter.only->push_back(one.suggestion);
    }
    return filter;
}

} // namespace

FollowOptions::FollowOptions(const ReportDoors& doors, stats::FollowKind kind, QWidget* parent)
    : ReportOptions(parent)
    , doors_(doors)
    , kind_(kind)
    , confrontation_(new QComboBox)
    , from_(new DateField(doors.today()))
    , to_(new DateField(doors.today()))
    , asOf_(new DateField(doors.today()))
    , cohort_(new DateField(doors.today()))
    , complaint_(new QLabel)
    , grouping_(nullptr)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(heading(tr("Scope")));
    auto* form = new QFormLayout;
    form->setSpacing(6);
    form->setLabelAlignment(Qt::AlignLeft);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const QString sittingWords = tr("Confro&ntation");
    form->addRow(sittingWords, confrontation_);
    confrontation_->setAccessibleName(withoutLetter(sittingWords));
    const auto day = [&](const QString& words, DateField* field, const QString& placeholder) {
        auto* label = new QLabel(words);
        label->setBuddy(field->line());
        form->addRow(label, field);
        field->setName(withoutLetter(words));
        field->line()->setPlaceholderText(placeholder);
        connect(field, &DateField::changed, this, &ReportOptions::changed);
        connect(field->line(), &QLineEdit::editingFinished, this, &FollowOptions::complain);
    };
    //: a session's day, or the day of a promise, from which a report counts
    day(tr("Da&y from"), from_, tr("any day"));
    day(tr("Day &to"), to_, tr("any day"));
    day(tr("&As of"), asOf_, doors.today().toString(Qt::ISODate));
    asOf_->setDate(doors.today());
    if (kind == stats::FollowKind::Promises)
        day(tr("&Classes frozen on"), cohort_, QDate(doors.today().year() - 1, 12, 31).toString(Qt::ISODate));
    else
        cohort_->setParent(this);
    cohort_->setVisible(kind == stats::FollowKind::Promises);
    layout->addLayout(form);
    complaint_->setProperty("refused", true);
    complaint_->setTextFormat(Qt::PlainText);
    complaint_->setWordWrap(true);
    complaint_->hide();
    layout->addWidget(complaint_);

    layout->addSpacing(6);
    QStringList groups;
    for (const stats::FollowBy by : stats::groupingsOf(kind))
        groups << labelOf(by);
    auto* by = heading(tr("Gro&uped by"));
    grouping_ = groupings(withoutLetter(by->text()), groups);
    by->setBuddy(grouping_);
    layout->addWidget(by);
    layout->addWidget(grouping_);

    reload();
    connect(confrontation_, &QComboBox::currentIndexChanged, this, &ReportOptions::changed);
    connect(grouping_, &QListWidget::currentRowChanged, this, &ReportOptions::changed);
}

void FollowOptions::reload()
{
    const QSignalBlocker quiet(confrontation_);
    const QVariant chosen = confrontation_->currentData();
    confrontation_->clear();
    confrontation_->addItem(tr("All confrontations"));
    for (const Confrontation& one : doors_.confrontations()) {
        if (one.begunOn)
            confrontation_->addItem(one.ref() + u' ' + one.title, one.id.value());
    }
    confrontation_->setCurrentIndex(chosen.isValid() ? std::max(0, confrontation_->findData(chosen)) : 0);
}

std::optional<stats::FollowQuery> FollowOptions::query() const
{
    if (from_->isBad() || to_->isBad() || asOf_->isBad() || cohort_->isBad())
        return std::nullopt;
    stats::FollowQuery query{.kind = kind_,
                             .by = stats::groupingsOf(kind_)[size_t(std::max(0, grouping_->currentRow()))],
                             .asOf = asOf_->date().value_or(doors_.today()),
                             .from = from_->date(),
                             .to = to_->date(),
                             .confrontation = {},
                             .cohort = cohort_->date()};
    if (confrontation_->currentData().isValid())
        query.confrontation = ConfrontationId(confrontation_->currentData().toLongLong());
    return query;
}

ReportOptions::Count FollowOptions::counting() const
{
    const auto asked = query();
    if (!asked)
        return {};
    return [query = *asked](const ReportDoors& doors) -> std::optional<CountedReport> {
        const auto report = doors.follow(query);
        if (!report)
            return std::nullopt;
        CountedReport counted{.document = paper::followDocument(*report, doors.office()),
                              .pages = {},
                              .figures = figuresOf(*report),
                              .isEmpty = std::ranges::all_of(report->total.figures,
                                                             [](const auto& figure) { return figure.second.empty(); }),
                              .asOf = query.asOf,
                              .casesBehind = {},
                              .write = {}};
        counted.pages = paper::sittingPages(counted.document);
        counted.casesBehind = [kind = query.kind, report = *report](const ReportDoors&, const Figure& figure,
                                                                    bool wholeBase) {
            return casesOf(kind, report, figure, wholeBase);
        };
        counted.write = [report = *report](const ReportDoors& now, const QString& path) {
            return now.writeFollow(report, path);
        };
        return counted;
    };
}

void FollowOptions::explainEmptiness(EmptyHint& hint) const
{
    if (from_->date() || to_->date() || confrontation_->currentData().isValid()) {
        hint.setReason(tr("Nothing of this kind lies between these days and in this confrontation."));
        hint.addStep(tr("Take all confrontations and days"), [this] {
            from_->setDate(std::nullopt);
            to_->setDate(std::nullopt);
            confrontation_->setCurrentIndex(0);
            complain();
        });
        return;
    }
    switch (kind_) {
    case stats::FollowKind::Promises:
        return hint.setReason(tr("Nothing was promised by this day. A promise comes with a reply of a class that is "
                                 "tracked, or from a confrontation."));
    case stats::FollowKind::Key:
        return hint.setReason(tr("No case was a key item by this day. A case is made one with Make key item, in the "
                                 "menu Suggestion."));
    case stats::FollowKind::Gap:
    case stats::FollowKind::Confrontation:
        return hint.setReason(tr("No confrontation had begun by this day. Plan one under Three-party confrontations."));
    }
}

//! Only when a field is left: half a day is no mistake while it is being typed.
void FollowOptions::complain() const
{
    QStringList words;
    for (const DateField* field : {from_, to_, asOf_, cohort_}) {
        if (field->isBad())
            words << tr("“%1” is no day. Write it as 2026-08-21; the page shows the last days that could be read.")
                         .arg(field->text());
    }
    if (words.isEmpty() && from_->date() && to_->date() && *from_->date() > *to_->date())
        words << tr("The first day lies after the last: nothing is counted. Exchange them.");
    complaint_->setText(words.join(u'\n'));
    complaint_->setVisible(!words.isEmpty());
}

} // namespace huiyin::ui
