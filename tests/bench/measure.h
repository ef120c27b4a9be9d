// SPDX-License-Identifier: GPL-3.0-or-later
// Two ways of doing the same, timed in turns in one run, so that a busy machine slows both.
#pragma once

#include <QString>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace huiyin::bench {

//! Milliseconds of both sides, and how ours stands to the other.
struct Paired {
    double ours = 0;  //!< median
    double other = 0; //!< median; 0 when there was nobody to compare with
    double ratio = 0; //!< median of the rounds' ratios
    double upper = 0; //!< the ratio's upper bound at 95 %, by resampling the rounds
};

struct Result {
    int size;
    QString item;
    QString other; //!< what it was held against
    std::optional<Paired> times;
    std::optional<double> aim; //!< the ratio that should not be passed
    QString note;
};

//! Where results go: one line on the terminal each, and at the end the growth between the sizes.
class Results {
public:
    Results();
    void add(const Result& result);
    void printGrowth() const;
    bool allReached() const; //!< every aim that was measured

private:
    std::vector<Result> results_;
};

double milliseconds(const std::function<void()>& work);

//! Runs both in turns: at most rounds times, at least three, and no further once half a minute has gone by.
Paired paired(int rounds, const std::function<void()>& ours, const std::function<void()>& other);

//! Stops the program: a ratio between different answers is worth nothing.
[[noreturn]] void wrong(const QString& what);

} // namespace huiyin::bench
