// SPDX-License-Identifier: GPL-3.0-or-later
// lifecycle, due: the rules, without any file.
#include "app/cli/cli.h"

#include "calendar/due_date.h"
#include "calendar/interval.h"
#include "lifecycle/explain.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace huiyin::cli {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};
} // namespace

int runLifecycle(const Call& call)
{
    const QString format = call.value("format");
    if (format.isEmpty() || format == u"markdown" || format == u"table")
        print(lifecycle::lifecycleMarkdown());
    else if (format == u"dot")
        print(lifecycle::lifecycleDot());
    else if (format == u"json")
        print(lifecycle::lifecycleJson());
    else
        return wrongUse(Words::tr("There is no format %1 here. Possible: markdown, dot, json.").arg(format));
    return done;
}

int runDue(const Call& call)
{
    const auto interval = calendar::Interval::parse(call.arguments[0]);
    if (!interval)
        return wrongUse(Words::tr("%1 is no interval. Write 3M, 10WD or 5D.").arg(call.arguments[0]));
    bool wrong = false;
    const auto from = dateOption(call, "from", wrong);
    if (!from)
        return wrong ? usage : wrongUse(Words::tr("Say the day that it counts from with --from DATE."));
    const lifecycle::RuleSet* rules =
        call.has("rules") ? lifecycle::ruleSet(call.value("rules")) : &lifecycle::defaultRuleSet();
    if (!rules)
        return noSuchRules(call.value("rules"));

    const auto& calendar = calendar::officialCalendar();
    const auto due = calendar::dueDate(*from, *interval, calendar, rules->roll());
    // a limit of the rule set that is just as long names its article
    QString article;
    for (const lifecycle::Limit* limit : {&rules->reply, &rules->replyExtended, &rules->assistOpinion, &rules->redo,
                                          &rules->returnRequest, &rules->feedback, &rules->handOver}) {
        if (limit->interval == interval && article.isEmpty())
            article = limit->article();
    }
    const auto steps = calendar::explainDue(*from, *interval, calendar, rules->roll(), article);
    if (call.format == Format::Json) {
        QJsonArray array;
        for (const auto& step : steps)
            array.append(QJsonObject{{QStringLiteral("date"),
                                      step.date.isValid() ? QJsonValue(step.date.toString(Qt::ISODate)) : QJsonValue()},
                                     {QStringLiteral("text"), step.text}});
        print(QJsonDocument(QJsonObject{{QStringLiteral("from"), from->toString(Qt::ISODate)},
                                        {QStringLiteral("interval"), interval->toString()},
                                        {QStringLiteral("raw"), due.raw.toString(Qt::ISODate)},
                                        {QStringLiteral("due"), due.rolled.toString(Qt::ISODate)},
                                        {QStringLiteral("rolled"), due.raw != due.rolled},
                                        {QStringLiteral("years_without_data"), due.yearsWithoutData},
                                        {QStringLiteral("steps"), array}})
                  .toJson());
        return done;
    }
    if (call.format == Format::Csv) {
        exchange::Table table{.title = {}, .headings = {Words::tr("Date"), Words::tr("Step")}, .rows = {}};
        for (const auto& step : steps)
            table.rows.push_back({step.date.toString(Qt::ISODate), step.text});
        printTable(call, table, {QStringLiteral("date"), QStringLiteral("step")});
        return done;
    }
    print(due.rolled.toString(Qt::ISODate));
    for (const auto& step : steps)
        print(QStringLiteral("  %1  %2").arg(step.date.toString(Qt::ISODate), step.text));
    if (due.yearsWithoutData)
        complain(Words::tr(
            "The calendar of a year that this date passes is not published yet; only its weekends were left out."));
    return done;
}

} // namespace huiyin::cli
