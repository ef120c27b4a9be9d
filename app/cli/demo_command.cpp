// SPDX-License-Identifier: GPL-3.0-or-later
// demo: a fictional county to look at and to try things on.
#include "app/cli/cli.h"

#include "desk/demo/demo_county.h"

#include <QCoreApplication>

namespace huiyin::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

//! A whole number within bounds; nothing for anything else.
std::optional<int> wholeNumber(const Call& call, const char* option, int fallback, int least, int most)
{
    if (!call.has(option))
        return fallback;
    bool isNumber = false;
    const int number = call.value(option).toInt(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

} // namespace

int runDemo(const Call& call)
{
    const auto cases = wholeNumber(call, "cases", 130, 18, 2000);
    const auto years = wholeNumber(call, "years", 3, 1, 10);
    const auto seed = wholeNumber(call, "seed", 1, 0, 2'000'000'000);
    if (!cases || !years || !seed)
        return wrongUse(Words::tr("--cases takes 18 to 2000 cases a year, --years 1 to 10, --seed a whole number."));
    const auto made = desk::makeDemoCounty(
        call.arguments[0],
        {.casesPerYear = *cases, .years = *years, .seed = quint32(*seed), .asOf = call.environment.today()});
    if (!made)
        return fail(made.error());
    print(Words::tr("Made %1: %2 cases, %3 deputies, %4 units.")
              .arg(call.arguments[0])
              .arg(made->cases)
              .arg(made->deputies)
              .arg(made->units));
    for (const auto& [state, count] : made->states)
        print(QStringLiteral("  %1 %2").arg(count, 5).arg(labelOf(state)));
    return done;
}

} // namespace huiyin::cli
