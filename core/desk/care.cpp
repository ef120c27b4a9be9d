// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/care.h"

#include "casefile/backup.h"
#include "casefile/verify.h"

#include <QCoreApplication>

namespace huiyin::desk {

namespace {
QString shortHash(const QByteArray& hash)
{
    return QString::fromLatin1(hash.toHex().left(16));
}
} // namespace

CareReport checkFile(const Desk& desk, const Proceed& progress)
{
    const casefile::CheckReport found = casefile::checkFile(desk.database(), progress);
    return {.faults = found.faults,
            .cases = found.cases,
            .rows = found.rows,
            .journalEntries = found.chain.entries,
            .journalHead = shortHash(found.chain.head)};
}

CareReport verifyJournal(const Desk& desk)
{
    const casefile::ChainReport chain = casefile::verifyChain(desk.database());
    CareReport report{.faults = {}, .journalEntries = chain.entries, .journalHead = shortHash(chain.head)};
    if (chain.broken)
        report.faults << QCoreApplication::translate("Check", "The journal's chain breaks at entry %1.")
                             .arg(chain.broken->value());
    return report;
}

tl::expected<QString, casefile::OpenError> backupFile(const Desk& desk, const QString& folder, const Proceed& progress)
{
    return casefile::backupTo(desk.database(), folder, desk.environment().now(), progress);
}

tl::expected<QString, casefile::OpenError> restoreFile(const QString& backup, const QString& path,
                                                       const Environment& environment)
{
    return casefile::restoreFrom(backup, path, environment.now());
}

} // namespace huiyin::desk
