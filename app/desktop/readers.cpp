// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/readers.h"

#include "app/desktop/report_later.h"

#include <QScopeGuard>

#include <chrono>

namespace huiyin {

namespace {
constexpr int atOnce = 2; // who asks for the rows in sight must not wait for a report, nor share the machine with many
} // namespace

Readers::Readers(desk::Desk& writer, Report report)
    : path_(writer.path())
    , environment_(writer.environment())
    , report_(std::move(report))
    , isWanted_(std::make_shared<std::atomic_bool>(false))
{
    environment_.closingPaper = nullptr; // nothing is closed by reading
    writer.whileWaiting([wanted = isWanted_] { wanted->store(true); });
}

bool Readers::enter(const Proceed& proceed) const
{
    using namespace std::chrono_literals;
    std::unique_lock held(mine_);
    while (!free_.wait_for(held, 20ms, [this] { return reading_ < atOnce; })) {
        if (proceed && !proceed(0, 0))
            return false;
    }
    ++reading_;
    return true;
}

void Readers::leave() const
{
    const std::lock_guard held(mine_);
    --reading_;
    free_.notify_one();
}

Readers::Reader Readers::take() const
{
    Reader reader;
    {
        const std::lock_guard held(mine_);
        if (!idle_.empty()) {
            reader = idle_.back();
            idle_.pop_back();
        }
    }
    if (reader && !reader->isOvertaken())
        return reader;
    auto opened = desk::Desk::open(path_, casefile::Access::Read, environment_, casefile::Look::Later);
    if (!opened && opened.error().kind == casefile::OpenError::Kind::Locked)
        throw casefile::Error(opened.error().what, casefile::Error::Kind::Busy);
    return opened ? Reader(std::move(*opened)) : Reader();
}

void Readers::giveBack(const Reader& reader) const
{
    const std::lock_guard held(mine_);
    idle_.push_back(reader);
}

void Readers::read(const std::function<void(const Reader&)>& work, const Proceed& proceed) const
{
    if (!enter(proceed))
        return;
    const auto left = qScopeGuard([this] { leave(); });
    bool goesOn = true;
    const Proceed wanted = [&](int done, int all) {
        goesOn = goesOn && (!proceed || proceed(done, all));
        return goesOn && !isWanted_->load();
    };
    try {
        Reader reader;
        for (bool isRead = false; !isRead && goesOn;) {
            isWanted_->store(false);
            try {
                if (!reader)
                    reader = take();
                if (!reader) // moved or taken away under the window: whatever is done next says so
                    return;
                isRead = reader->whileWanted(wanted, [&] { work(reader); });
            } catch (const casefile::Error& error) {
                if (error.kind() != casefile::Error::Kind::Busy) // an import writes for longer than one waits
                    throw;
                wanted(0, 0);
            }
        }
        if (reader)
            giveBack(reader);
    } catch (const casefile::Error& damage) {
        reportLater(report_, damage);
    }
}

} // namespace huiyin
