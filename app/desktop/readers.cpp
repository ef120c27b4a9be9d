// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/readers.h"

#include <QCoreApplication>
#include <QMetaObject>

namespace huiyin {

Readers::Readers(desk::Desk& writer, Report report)
    : path_(writer.path())
    , environment_(writer.environment())
    , report_(std::move(report))
    , isWanted_(std::make_shared<std::atomic_bool>(false))
{
    environment_.closingPaper = nullptr; // nothing is closed by reading
    writer.whileWaiting([wanted = isWanted_] { wanted->store(true); });
}

void Readers::read(const std::function<void(const Reader&)>& work, const Proceed& proceed) const
{
    bool goesOn = true;
    const Proceed wanted = [&](int done, int all) {
        goesOn = goesOn && (!proceed || proceed(done, all));
        return goesOn && !isWanted_->load();
    };
    try {
        auto opened = desk::Desk::open(path_, casefile::Access::Read, environment_, casefile::Look::Later);
        if (!opened) // moved or taken away under the window: whatever is done next says so
            return;
        const Reader reader(std::move(*opened));
        for (bool isRead = false; !isRead && goesOn;) {
            isWanted_->store(false);
            try {
                isRead = reader->readWhile(wanted, [&] { work(reader); });
            } catch (const casefile::Error& error) {
                if (error.kind() != casefile::Error::Kind::Busy) // an import writes for longer than one waits
                    throw;
                wanted(0, 0);
            }
        }
    } catch (const casefile::Error& damage) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [report = report_, damage] { report(damage); }, Qt::QueuedConnection);
    }
}

} // namespace huiyin
