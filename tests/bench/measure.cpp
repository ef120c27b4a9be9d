// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measure.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <random>

namespace huiyin::bench {

namespace {

double median(std::vector<double> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

double upperBound(const std::vector<double>& ratios)
{
    constexpr int draws = 1000;
    std::mt19937 random(1); // the same rounds give the same bound
    std::vector<double> medians;
    std::vector<double> drawn(ratios.size());
    for (int i = 0; i < draws; ++i) {
        std::ranges::generate(drawn, [&] { return ratios[random() % ratios.size()]; });
        medians.push_back(median(drawn));
    }
    std::ranges::sort(medians);
    return medians[draws * 95 / 100];
}

void print(const QString& line)
{
    std::fputs(line.toUtf8().constData(), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

//! Padded on the right to a width of columns, where a Chinese sign takes two.
QString cell(const QString& text, int width)
{
    int columns = 0;
    for (const QChar c : text)
        columns += c.unicode() >= 0x2e80 ? 2 : 1;
    return text + QString(std::max(0, width - columns), u' ');
}

QString time(double ms)
{
    return ms >= 10'000 ? QStringLiteral("%1 s").arg(ms / 1000, 0, 'f', 1)
                        : QStringLiteral("%1 ms").arg(ms, 0, 'f', ms < 10 ? 3 : 1);
}

} // namespace

Results::Results()
{
    print(cell(QStringLiteral("cases"), 10) + cell(QStringLiteral("what"), 44) + cell(QStringLiteral("ours"), 12) +
          cell(QStringLiteral("other"), 12) + cell(QStringLiteral("ratio"), 9) + cell(QStringLiteral("95 % ≤"), 9) +
          cell(QStringLiteral("aim"), 8) + QStringLiteral("held against"));
}

void Results::add(const Result& result)
{
    QString line = cell(QString::number(result.size), 10) + cell(result.item, 44);
    if (!result.times) {
        line += QStringLiteral("not measured: ") + result.note;
    } else {
        const Paired& times = *result.times;
        const bool compared = times.other > 0;
        const auto number = [&](double value) {
            return compared ? QString::number(value, 'f', value < 0.1 ? 4 : 2) : QString();
        };
        line += cell(time(times.ours), 12) + cell(compared ? time(times.other) : QString(), 12) +
                cell(number(times.ratio), 9) + cell(number(times.upper), 9) +
                cell(result.aim ? QStringLiteral("≤ %1").arg(*result.aim) : QString(), 8) + result.other;
        if (!result.note.isEmpty())
            line += QStringLiteral(" (%1)").arg(result.note);
        if (result.aim && times.upper > *result.aim)
            line += QStringLiteral("  << not reached");
    }
    print(line);
    results_.push_back(result);
}

void Results::printGrowth() const
{
    print(QStringLiteral("\ngrowth: time ~ cases^e, from the size before to this one (1 = in step, 0 = flat)"));
    for (const Result& large : results_) {
        const Result* small = nullptr;
        for (const Result& one : results_) {
            if (one.item == large.item && one.size < large.size && (!small || one.size > small->size))
                small = &one;
        }
        if (!small || !small->times || !large.times)
            continue;
        const double e = std::log(large.times->ours / small->times->ours) / std::log(double(large.size) / small->size);
        print(cell(QStringLiteral("%1 → %2").arg(small->size).arg(large.size), 22) + cell(large.item, 44) +
              QStringLiteral("e = %1").arg(e, 0, 'f', 2));
    }
}

bool Results::allReached() const
{
    return std::ranges::none_of(results_,
                                [](const Result& one) { return one.aim && one.times && one.times->upper > *one.aim; });
}

double milliseconds(const std::function<void()>& work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

Paired paired(int rounds, const std::function<void()>& ours, const std::function<void()>& other)
{
    constexpr double patience = 30'000;
    constexpr size_t atLeast = 3;
    std::vector<double> mine;
    std::vector<double> theirs;
    std::vector<double> ratios;
    double spent = 0;
    while (int(mine.size()) < rounds && (mine.size() < atLeast || spent < patience)) {
        mine.push_back(milliseconds(ours));
        theirs.push_back(milliseconds(other));
        ratios.push_back(mine.back() / theirs.back());
        spent += mine.back() + theirs.back();
    }
    return {.ours = median(mine), .other = median(theirs), .ratio = median(ratios), .upper = upperBound(ratios)};
}

void wrong(const QString& what)
{
    std::fprintf(stderr, "huiyin_bench: %s\n", what.toUtf8().constData());
    std::exit(1);
}

} // namespace huiyin::bench
