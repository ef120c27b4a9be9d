// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/register_sheets.h"

#include "domain/bucket.h"
#include "lifecycle/class_scheme.h"
#include "lifecycle/rule_set.h"

#include <QCoreApplication>

#include <array>

namespace huiyin::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RegisterSheets)
};

struct LimitRow {
    const char* label;
    lifecycle::Limit lifecycle::RuleSet::*limit;
};
constexpr std::array limits{
    LimitRow{QT_TRANSLATE_NOOP("RegisterSheets", "Hand-over of a recess suggestion"), &lifecycle::RuleSet::handOver},
    LimitRow{QT_TRANSLATE_NOOP("RegisterSheets", "Return request"), &lifecycle::RuleSet::returnRequest},
    LimitRow{QT_TRANSLATE_NOOP("RegisterSheets", "Reassignment of a returned case"), &lifecycle::RuleSet::reassign},
    LimitRow{QT_TRANSLATE_NOOP("RegisterSheets", "First contact with the deputy"), &lifecycle::RuleSet::firstContact},
    LimitRow{QT_TRANSLATE_NOOP("RegisterSheets", "Opinion of an assisting unit"), &lifecycle::RuleSet::assistOpinion},
    LimitRow{QT_TRANSLATE_NOOP("RegisterSheets", "Opinion once more"), &lifecycle::RuleSet::assistResend},
    LimitRow{QT_TRANSLATE_NOOP("RegisterSheets", "Reply"), &lifecycle::RuleSet::reply},
    LimitRow{QT_TRANSLATE_NOOP("RegisterSheets", "Reply, extended"), &lifecycle::RuleSet::replyExtended},
    LimitRow{QT_TRANSLATE_NOOP("RegisterSheets", "Points raised on visits"), &lifecycle::RuleSet::oralReply},
    LimitRow{QT_TRANSLATE_NOOP("RegisterSheets", "Deputy's rating"), &lifecycle::RuleSet::feedback},
    LimitRow{QT_TRANSLATE_NOOP("RegisterSheets", "Redo"), &lifecycle::RuleSet::redo},
    LimitRow{QT_TRANSLATE_NOOP("RegisterSheets", "Notice of a confrontation"), &lifecycle::RuleSet::noticeOfSession},
};

struct SwitchRow {
    const char* label;
    bool lifecycle::Switches::*is;
};
constexpr std::array switches{
    SwitchRow{QT_TRANSLATE_NOOP("RegisterSheets", "Pre-assignment"), &lifecycle::Switches::preAssignment},
    SwitchRow{QT_TRANSLATE_NOOP("RegisterSheets", "A committee reads the draft reply"),
              &lifecycle::Switches::committeeReview},
    SwitchRow{QT_TRANSLATE_NOOP("RegisterSheets", "Assisting units countersign"), &lifecycle::Switches::countersign},
    SwitchRow{QT_TRANSLATE_NOOP("RegisterSheets", "No third redo"), &lifecycle::Switches::twoRoundRedo},
    SwitchRow{QT_TRANSLATE_NOOP("RegisterSheets", "Ballot in a confrontation"), &lifecycle::Switches::ballot},
    SwitchRow{QT_TRANSLATE_NOOP("RegisterSheets", "Contact before the reply"),
              &lifecycle::Switches::contactBeforeReply},
    SwitchRow{QT_TRANSLATE_NOOP("RegisterSheets", "Every assist opinion before the reply"),
              &lifecycle::Switches::assistBeforeReply},
    SwitchRow{QT_TRANSLATE_NOOP("RegisterSheets", "A joint suggestion is withdrawn by all"),
              &lifecycle::Switches::withdrawalUnanimous},
    SwitchRow{QT_TRANSLATE_NOOP("RegisterSheets", "Withdrawal only before assignment"),
              &lifecycle::Switches::withdrawalBeforeAssignmentOnly},
    SwitchRow{QT_TRANSLATE_NOOP("RegisterSheets", "A late return request is refused"),
              &lifecycle::Switches::lateReturnRefused},
};

QString yesNo(bool yes)
{
    return yes ? Words::tr("yes") : Words::tr("no");
}

//! The office's own stands first and says so.
template <class T>
std::vector<std::pair<const T*, QString>> ownFirst(const std::vector<T>& all, const T& own)
{
    std::vector<std::pair<const T*, QString>> ordered{{&own, Words::tr("%1 (in use)").arg(own.name.text())}};
    for (const T& one : all) {
        if (one.id != own.id)
            ordered.emplace_back(&one, one.name.text());
    }
    return ordered;
}

} // namespace

Sheet sheetOf(const RegisterDoors& registers, desk::RegisterKind kind, Contacts contacts)
{
    Sheet sheet;
    const auto columns = desk::registerColumns(kind);
    const auto isShown = [&](const desk::RegisterColumn& column) {
        return contacts == Contacts::Show || !column.isContact;
    };
    for (const desk::RegisterColumn& column : columns) {
        if (isShown(column))
            sheet.headings << column.words();
    }
    for (const desk::RegisterRow& row : registers.rows(kind)) {
        SheetRow line{.id = row.id, .cells = {}, .isOver = row.isOver};
        for (const desk::RegisterColumn& column : columns) {
            if (isShown(column))
                line.cells << desk::shownIn(column, row.values.value(QString::fromLatin1(column.key)));
        }
        sheet.rows.push_back(std::move(line));
    }
    return sheet;
}

Sheet structureSheet(const std::vector<desk::Structure>& structure)
{
    Sheet sheet{{Words::tr("Trait"), Words::tr("Value"), Words::tr("Deputies"), Words::tr("Share")}, {}};
    for (const desk::Structure& trait : structure) {
        int all = 0;
        for (const auto& part : trait.parts)
            all += part.deputies;
        for (const auto& part : trait.parts) {
            const int tenths = all == 0 ? 0 : (part.deputies * 2000 / all + 1) / 2; // half up, exactly
            sheet.rows.push_back(
                {0,
                 {trait.words(), part.name.isEmpty() ? Words::tr("not known") : part.name,
                  QString::number(part.deputies),
                  all == 0 ? QStringLiteral("—") : QStringLiteral("%1.%2%").arg(tenths / 10).arg(tenths % 10)},
                 false});
        }
    }
    return sheet;
}

Sheet faultSheet(const std::vector<desk::RegisterFault>& faults)
{
    Sheet sheet{{Words::tr("Register"), Words::tr("Row"), Words::tr("What does not fit")}, {}};
    for (size_t i = 0; i < faults.size(); ++i)
        sheet.rows.push_back({qint64(i), {labelOf(faults[i].kind), faults[i].name, faults[i].words}, false});
    return sheet;
}

Sheet ruleSheet(const lifecycle::RuleSet& own)
{
    Sheet sheet{{Words::tr("Rule set"), Words::tr("Point"), Words::tr("Rule"), Words::tr("Rests on")}, {}};
    for (const auto& [rules, name] : ownFirst(lifecycle::ruleSets(), own)) {
        const auto add = [&sheet, name = name](const QString& point, const QString& rule, const QString& article) {
            sheet.rows.push_back({0, {name, point, rule, article}, false});
        };
        add(Words::tr("Place"), rules->place.text(), rules->sourceName());
        for (const LimitRow& row : limits) {
            const lifecycle::Limit& limit = rules->*row.limit;
            add(QCoreApplication::translate("RegisterSheets", row.label),
                limit.interval ? limit.interval->words() : Words::tr("no limit"), limit.article());
        }
        add(Words::tr("Closing demands"), lifecycle::closingRuleLabel(rules->closingRule), rules->closureNote.text());
        add(Words::tr("Closure rate shown first"), lifecycle::closureVariantLabel(rules->closureVariant), {});
        const auto* scheme = lifecycle::classScheme(rules->classScheme);
        add(Words::tr("Class scheme"), scheme ? scheme->name.text() : rules->classScheme, {});
        add(Words::tr("Due date on a rest day moves to the next workday"), yesNo(rules->rollToWorkday), {});
        for (const SwitchRow& row : switches)
            add(QCoreApplication::translate("RegisterSheets", row.label), yesNo(rules->switches.*row.is), {});
    }
    return sheet;
}

Sheet schemeSheet(const lifecycle::RuleSet& own)
{
    Sheet sheet{{Words::tr("Class scheme"), Words::tr("Class"), Words::tr("Label"), Words::tr("Meaning"),
                 Words::tr("Counts as solved"), Words::tr("Followed"), Words::tr("Rests on")},
                {}};
    const auto* scheme = lifecycle::classScheme(own.classScheme);
    for (const auto& [one, name] :
         ownFirst(lifecycle::classSchemes(), scheme ? *scheme : lifecycle::classSchemes().front())) {
        for (const lifecycle::ClassLetter& letter : one->letters)
            sheet.rows.push_back({0,
                                  {name, letter.letter, letter.label.text(), letter.meaning.text(),
                                   yesNo(letter.solved), yesNo(letter.tracked), one->source.text()},
                                  false});
    }
    return sheet;
}

} // namespace huiyin::ui
