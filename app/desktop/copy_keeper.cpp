// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/copy_keeper.h"

#include "app/desktop/beside.h"
#include "app/desktop/work_doors.h"

#include <memory>
#include <utility>

namespace huiyin {

namespace {
constexpr int hour = 60 * 60 * 1000; // ms
} // namespace

CopyKeeper::CopyKeeper(QString caseFile, desk::Environment environment, QObject* parent)
    : QObject(parent)
    , caseFile_(std::move(caseFile))
    , environment_(std::move(environment))
{
    hourly_.setInterval(hour);
    connect(&hourly_, &QTimer::timeout, this, &CopyKeeper::look);
    hourly_.start();
}

void CopyKeeper::look()
{
    const QDate today = environment_.now().date();
    if (worker_.isRunning() || lookedOn_ == today)
        return;
    using Kept = tl::expected<desk::KeptCopy, casefile::OpenError>;
    const auto end = std::make_shared<ui::WorkEnd>();
    const auto at = std::make_shared<QDateTime>();
    worker_.start(
        [=, path = caseFile_, environment = environment_, folder = copiesFolder()](const Proceed& proceed) {
            *end = beside(path, environment, proceed, [&](const auto& reader, const Proceed& told) -> ui::WorkEnd {
                const Kept kept = desk::keepCopy(*reader, folder, told);
                if (!kept)
                    return {.done = false, .words = kept.error().line(), .file = {}};
                *at = kept->madeAt;
                return {.done = true, .words = {}, .file = kept->path};
            });
        },
        [this, end, at, today] {
            if (end->done) {
                lookedOn_ = today;
                told_ = false;
                Q_EMIT kept(*at);
            } else if (!end->words.isEmpty() && !std::exchange(told_, true)) { // tried again each hour, told once
                Q_EMIT failed(end->words);
            }
        });
}

} // namespace huiyin
