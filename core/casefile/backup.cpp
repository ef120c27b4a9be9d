// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/backup.h"

#include "casefile/journal.h"
#include "casefile/migrate.h"
#include "casefile/verify.h"
#include "casefile/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace huiyin::casefile {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

constexpr int pagesAtOnce = 256; // one megabyte

OpenError calledOff()
{
    return {OpenError::Kind::Other, Words::tr("The backup was called off; no file was made."),
            Words::tr("Begin it again when there is time for it.")};
}

//! False when it was told to stop.
bool copyPages(const Database& from, const Database& to, const Proceed& progress = {})
{
    sqlite3_backup* backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        throw Error(QString::fromUtf8(sqlite3_errmsg(to.handle())));
    int copied = SQLITE_OK;
    bool goesOn = true;
    while (copied == SQLITE_OK && goesOn) {
        copied = sqlite3_backup_step(backup, progress ? pagesAtOnce : -1);
        const int all = sqlite3_backup_pagecount(backup);
        goesOn = !progress || progress(all - sqlite3_backup_remaining(backup), all);
    }
    const int finished = sqlite3_backup_finish(backup);
    if (copied == SQLITE_OK)
        return false;
    if (copied != SQLITE_DONE || finished != SQLITE_OK)
        throw Error(QString::fromUtf8(sqlite3_errstr(copied != SQLITE_DONE ? copied : finished)),
                    copied == SQLITE_FULL ? Error::Kind::Full : Error::Kind::Other);
    return goesOn;
}

//! The last entry of a journal.
struct End {
    qint64 id = 0;
    QByteArray hash;
};

End endOf(const Database& db)
{
    return db
        .one("SELECT id, hash FROM journal ORDER BY id DESC LIMIT 1", {},
             [](const Row& row) {
                 return End{row.integer(0), row.bytes(1)};
             })
        .value_or(End());
}

//! What is wrong with a file, as one line; empty for a sound one. A file of an older schema is read as far as all
//! schemas have in common.
QString faultOf(const Database& db, const Proceed& progress = {})
{
    if (schemaVersion(db) == newestSchema())
        return checkFile(db, progress).faults.value(0);
    const QString structure = db.word("PRAGMA integrity_check(1)");
    if (structure != u"ok")
        return structure;
    return verifyChain(db).broken ? Words::tr("its journal does not hold together") : QString();
}

//! A copy that was never opened is a hope, not a backup; one of a damaged file is none either. Somebody may have
//! written while it was made, so that it must end not before the file did at the beginning, and with an entry that the
//! file has too.
void verify(const QString& path, const Database& from, const End& begun, const Proceed& progress)
{
    const Database copy(path, Database::Mode::ReadOnly);
    const QString fault = faultOf(copy, progress);
    if (!fault.isEmpty())
        throw Error(fault, Error::Kind::Damaged);
    const End end = endOf(copy);
    const auto same = from.one("SELECT hash FROM journal WHERE id = :id", {{":id", end.id}},
                               [](const Row& row) { return row.bytes(0); });
    if (end.id < begun.id || same.value_or(QByteArray()) != end.hash)
        throw Error(QStringLiteral("the copy ends elsewhere than the file"), Error::Kind::Damaged);
}

//! Its two halves, the copy and the look at it, as one.
Proceed halfOf(const Proceed& progress, int half)
{
    constexpr int percent = 100;
    if (!progress)
        return {};
    return [progress, half](int done, int all) {
        return progress(half * percent + (all > 0 ? int(qint64(done) * percent / all) : 0), 2 * percent);
    };
}

//! A verified copy beside its place; nothing is left of one that fails or is called off.
std::optional<OpenError> makePartial(const Database& from, const QString& partial, const QString& path,
                                     const Proceed& progress = {})
{
    bool goesOn = true;
    const Proceed told =
        progress ? Proceed([&](int done, int all) { return goesOn = progress(done, all); }) : Proceed();
    try {
        QFile::remove(partial);
        const End begun = endOf(from);
        {
            const Database copy(partial, Database::Mode::Create);
            // a copy that fails is thrown away: a journal beside it would be left lying when the disk is full
            copy.run("PRAGMA journal_mode = MEMORY");
            goesOn = copyPages(from, copy, halfOf(told, 0));
        }
        if (goesOn)
            verify(partial, from, begun, halfOf(told, 1));
    } catch (const Error& error) {
        QFile::remove(partial);
        return goesOn ? openErrorOf(error, path) : calledOff();
    }
    if (!goesOn) {
        QFile::remove(partial);
        return calledOff();
    }
    return std::nullopt;
}

QString freeName(const QString& folder, const QString& base, const QDateTime& now)
{
    const QString stamp = now.toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString name = QStringLiteral("%1/%2-%3.huiyin").arg(folder, base, stamp);
    for (int n = 2; QFileInfo::exists(name); ++n)
        name = QStringLiteral("%1/%2-%3-%4.huiyin").arg(folder, base, stamp).arg(n);
    return name;
}

} // namespace

QByteArray journalHead(const Database& db)
{
    return endOf(db).hash;
}

tl::expected<QString, OpenError> backupTo(const Database& db, const QString& folder, const QDateTime& now,
                                          const Proceed& progress, const QString& name)
{
    const QFileInfo place(folder);
    if (!place.isDir() || !place.isWritable())
        return tl::unexpected(
            OpenError{OpenError::Kind::ReadOnly,
                      Words::tr("The backup folder %1 cannot be written.").arg(QDir::toNativeSeparators(folder)),
                      Words::tr("Choose another folder.")});
    const QString base = name.isEmpty() ? QFileInfo(db.path()).completeBaseName() : name;
    const QString target = freeName(place.absoluteFilePath(), base, now);
    const QString partial = target + QStringLiteral(".part");
    if (const auto failure = makePartial(db, partial, target, progress))
        return tl::unexpected(*failure);
    if (!QFile::rename(partial, target)) {
        QFile::remove(partial);
        return tl::unexpected(OpenError{
            OpenError::Kind::Other, Words::tr("The backup %1 cannot be named.").arg(QDir::toNativeSeparators(target)),
            Words::tr("Choose another folder.")});
    }
    return target;
}

tl::expected<OpenFile, OpenError> openCopy(const QString& path, const QDateTime& now)
{
    const auto source = openCaseFile(path, Access::Read, now);
    if (!source)
        return tl::unexpected(source.error());
    OpenFile copy;
    try {
        copy.db = std::make_unique<Database>(QString(), Database::Mode::Memory);
        copyPages(*source->db, *copy.db);
    } catch (const Error& error) {
        return tl::unexpected(openErrorOf(error, path));
    }
    return copy;
}

tl::expected<void, OpenError> saveAs(const Database& db, const QString& path)
{
    if (const auto refusal = obstacleToNew(path))
        return tl::unexpected(*refusal);
    LockHolder holder;
    const auto lock = FileLock::take(path, holder);
    if (!lock)
        return tl::unexpected(lockedBy(path, holder));
    const QString partial = path + QStringLiteral(".part");
    if (const auto failure = makePartial(db, partial, path))
        return tl::unexpected(*failure);
    if (!QFile::rename(partial, path)) {
        QFile::remove(partial);
        return tl::unexpected(OpenError{OpenError::Kind::Other,
                                        Words::tr("%1 cannot be written.").arg(QDir::toNativeSeparators(path)),
                                        Words::tr("Check the folder.")});
    }
    return {};
}

tl::expected<QString, OpenError> restoreFrom(const QString& backup, const QString& path, const QDateTime& now)
{
    const auto source = openCaseFile(backup, Access::Read, now);
    if (!source)
        return tl::unexpected(source.error());
    const QString fault = faultOf(*source->db);
    if (!fault.isEmpty())
        return tl::unexpected(OpenError{OpenError::Kind::Damaged,
                                        Words::tr("%1 is damaged: %2").arg(QDir::toNativeSeparators(backup), fault),
                                        Words::tr("Choose an older backup.")});
    if (QFileInfo(path).isDir())
        return tl::unexpected(
            OpenError{OpenError::Kind::NotAFile,
                      Words::tr("%1 is a folder, not a case file.").arg(QDir::toNativeSeparators(path)),
                      Words::tr("Name a file.")});
    if (isSameFile(backup, path))
        return tl::unexpected(
            OpenError{OpenError::Kind::Exists,
                      Words::tr("%1 is the backup and the file at once.").arg(QDir::toNativeSeparators(path)),
                      Words::tr("Name the backup first, then the file that it is to replace.")});
    LockHolder holder;
    const auto lock = FileLock::take(path, holder);
    if (!lock)
        return tl::unexpected(lockedBy(path, holder));

    const QString partial = path + QStringLiteral(".part");
    const QString journalFile = path + QStringLiteral("-journal");
    if (const auto failure = makePartial(*source->db, partial, path))
        return tl::unexpected(*failure);
    QString kept;
    if (QFileInfo::exists(path)) {
        kept = freeName(QFileInfo(path).absolutePath(),
                        QFileInfo(path).completeBaseName() + QStringLiteral("-before-restore"), now);
        if (!QFile::rename(path, kept)) {
            QFile::remove(partial);
            return tl::unexpected(OpenError{OpenError::Kind::Other,
                                            Words::tr("%1 cannot be put aside.").arg(QDir::toNativeSeparators(path)),
                                            Words::tr("Check the folder.")});
        }
        // a journal left by a crash belongs to the old file; beside the restored one it would be replayed into it
        if (QFileInfo::exists(journalFile))
            QFile::rename(journalFile, kept + QStringLiteral("-journal"));
    }
    if (!QFile::rename(partial, path)) {
        if (!kept.isEmpty())
            QFile::rename(kept, path);
        QFile::remove(partial);
        return tl::unexpected(OpenError{OpenError::Kind::Other,
                                        Words::tr("%1 cannot be written.").arg(QDir::toNativeSeparators(path)),
                                        Words::tr("Check the folder.")});
    }
    return kept;
}

} // namespace huiyin::casefile
