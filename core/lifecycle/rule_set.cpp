// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/rule_set.h"

#include "domain/enum_table.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>

// Q_INIT_RESOURCE must stand outside any namespace.
static void initRules()
{
    Q_INIT_RESOURCE(rules);
}

namespace huiyin::lifecycle {

namespace {

template <class Set>
struct KeyRow {
    Set value;
    const char* key;
    const char* label;
};

// clang-format off
constexpr std::array closingRules{
    //                    value                         key                 label
    KeyRow<ClosingRule>{ ClosingRule::Answered,       "answered",        QT_TRANSLATE_NOOP("ClosingRule", "answered") },
    KeyRow<ClosingRule>{ ClosingRule::Rated,          "rated",           QT_TRANSLATE_NOOP("ClosingRule", "rated by the deputy") },
    KeyRow<ClosingRule>{ ClosingRule::RatedSatisfied, "rated-satisfied", QT_TRANSLATE_NOOP("ClosingRule", "rated, and not dissatisfied") },
    KeyRow<ClosingRule>{ ClosingRule::Certified,      "certified",       QT_TRANSLATE_NOOP("ClosingRule", "certified by three parties") },
};
static_assert(inEnumOrder(closingRules, &KeyRow<ClosingRule>::value) && closingRules.back().value == ClosingRule::Certified);

constexpr std::array closureVariants{
    //                       value                        key           label
    KeyRow<ClosureVariant>{ ClosureVariant::Answered,  "answered",  QT_TRANSLATE_NOOP("ClosureVariant", "answered") },
    KeyRow<ClosureVariant>{ ClosureVariant::Solved,    "solved",    QT_TRANSLATE_NOOP("ClosureVariant", "solved") },
    KeyRow<ClosureVariant>{ ClosureVariant::Certified, "certified", QT_TRANSLATE_NOOP("ClosureVariant", "certified") },
};
static_assert(inEnumOrder(closureVariants, &KeyRow<ClosureVariant>::value) && closureVariants.back().value == ClosureVariant::Certified);

constexpr std::array clockStarts{
    //                   value                       key                label
    KeyRow<ClockStart>{ ClockStart::Assigned,      "assigned",       QT_TRANSLATE_NOOP("ClockStart", "from the day of assignment") },
    KeyRow<ClockStart>{ ClockStart::Received,      "received",       QT_TRANSLATE_NOOP("ClockStart", "from the day of receipt") },
    KeyRow<ClockStart>{ ClockStart::SessionClosed, "session-closed", QT_TRANSLATE_NOOP("ClockStart", "from the end of the session") },
};
static_assert(inEnumOrder(clockStarts, &KeyRow<ClockStart>::value) && clockStarts.back().value == ClockStart::SessionClosed);
// clang-format on

template <class Rows>
auto fromKeyOf(const Rows& rows, QStringView key) -> std::optional<decltype(rows[0].value)>
{
    for (const auto& row : rows) {
        if (key == QLatin1String(row.key))
            return row.value;
    }
    return std::nullopt;
}

const ReasonCode* findCode(const std::vector<ReasonCode>& codes, QStringView code)
{
    const auto found = std::ranges::find(codes, code, &ReasonCode::code);
    return found != codes.end() ? &*found : nullptr;
}

} // namespace

QString closingRuleKey(ClosingRule rule)
{
    return QString::fromLatin1(closingRules[size_t(rule)].key);
}

QString closingRuleLabel(ClosingRule rule)
{
    return QCoreApplication::translate("ClosingRule", closingRules[size_t(rule)].label);
}

std::optional<ClosingRule> closingRuleFromKey(QStringView key)
{
    return fromKeyOf(closingRules, key);
}

QString closureVariantKey(ClosureVariant variant)
{
    return QString::fromLatin1(closureVariants[size_t(variant)].key);
}

QString closureVariantLabel(ClosureVariant variant)
{
    return QCoreApplication::translate("ClosureVariant", closureVariants[size_t(variant)].label);
}

std::optional<ClosureVariant> closureVariantFromKey(QStringView key)
{
    return fromKeyOf(closureVariants, key);
}

QString clockStartKey(ClockStart start)
{
    return QString::fromLatin1(clockStarts[size_t(start)].key);
}

QString clockStartLabel(ClockStart start)
{
    return QCoreApplication::translate("ClockStart", clockStarts[size_t(start)].label);
}

std::optional<ClockStart> clockStartFromKey(QStringView key)
{
    return fromKeyOf(clockStarts, key);
}

QString RuleSet::sourceName() const
{
    return sources.empty() ? name.text() : sources.front().name.text();
}

const RuleSource* RuleSet::source(QStringView code) const
{
    const auto found = std::ranges::find(sources, code, &RuleSource::code);
    return found != sources.end() ? &*found : nullptr;
}

const ReasonCode* RuleSet::exclusionReason(QStringView code) const
{
    return findCode(exclusionReasons, code);
}

const ReasonCode* RuleSet::unsolvedReason(QStringView code) const
{
    return findCode(unsolvedReasons, code);
}

const std::vector<RuleSet>& ruleSets()
{
    static const std::vector<RuleSet> sets = [] {
        initRules();
        std::vector<RuleSet> read;
        for (const char* id : {"shandong-2017", "qingdao-2021", "zhejiang-2016", "chongqing-2018", "henan-2017"}) {
            QFile file(QStringLiteral(":/rules/%1.json").arg(QLatin1String(id)));
            const bool open = file.open(QIODevice::ReadOnly);
            auto rules = ruleSetFromJson(open ? file.readAll() : QByteArray());
            Q_ASSERT_X(rules && rules->id == QLatin1String(id), "ruleSets", id);
            if (rules)
                read.push_back(std::move(*rules));
        }
        return read;
    }();
    return sets;
}

const RuleSet* ruleSet(QStringView id)
{
    const auto found = std::ranges::find(ruleSets(), id, &RuleSet::id);
    return found != ruleSets().end() ? &*found : nullptr;
}

const RuleSet& defaultRuleSet()
{
    Q_ASSERT(!ruleSets().empty());
    return ruleSets().front();
}

} // namespace huiyin::lifecycle
