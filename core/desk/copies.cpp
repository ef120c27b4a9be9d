// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/copies.h"

#include "casefile/backup.h"
#include "casefile/database.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <set>

namespace huiyin::desk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Copies)
};

constexpr int daysKept = 7;
constexpr int weeksKept = 4;
constexpr int monthsKept = 12;
constexpr int daysOfWeek = 7;

QDate monday(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}
QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

//! 云湖-3fa81c: the name of the file, and a sign of where it lies.
QString nameOf(const QString& caseFile)
{
    constexpr int signLength = 6;
    const QFileInfo file(caseFile);
    const QString real = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QByteArray sign = QCryptographicHash::hash(real.toUtf8(), QCryptographicHash::Sha256).toHex();
    return file.completeBaseName() + u'-' + QString::fromLatin1(sign.left(signLength));
}

} // namespace

std::vector<QDateTime> superfluous(const std::vector<QDateTime>& made, QDate today)
{
    std::vector<QDateTime> newestFirst = made;
    std::ranges::sort(newestFirst, std::greater());
    std::set<QDate> days, weeks, months;
    std::vector<QDateTime> goes;
    for (const QDateTime& at : newestFirst) {
        const QDate day = at.date();
        bool stays = day >= today || at == newestFirst.front();
        const auto isNewestOf = [&](std::set<QDate>& seen, QDate span, QDate since) {
            if (seen.insert(span).second && span >= since)
                stays = true;
        };
        isNewestOf(days, day, today.addDays(-daysKept));
        isNewestOf(weeks, monday(day), monday(today).addDays(-daysOfWeek * weeksKept));
        isNewestOf(months, firstOfMonth(day), firstOfMonth(today).addMonths(-monthsKept));
        if (!stays)
            goes.push_back(at);
    }
    return goes;
}

std::vector<KeptCopy> copiesOf(const QString& caseFile, const QString& folder)
{
    const QRegularExpression form(u'^' + QRegularExpression::escape(nameOf(caseFile)) +
                                  QStringLiteral("-(\\d{8}-\\d{6})(-\\d+)?\\.huiyin$"));
    std::vector<KeptCopy> found;
    for (const QFileInfo& file : QDir(folder).entryInfoList({QStringLiteral("*.huiyin")}, QDir::Files)) {
        const QRegularExpressionMatch name = form.match(file.fileName());
        const auto at = QDateTime::fromString(name.captured(1), QStringLiteral("yyyyMMdd-HHmmss"));
        if (name.hasMatch() && at.isValid())
            found.push_back({file.absoluteFilePath(), at, file.size()});
    }
    std::ranges::sort(found, [](const KeptCopy& one, const KeptCopy& other) {
        return std::pair(one.madeAt, one.path) > std::pair(other.madeAt, other.path);
    });
    return found;
}

tl::expected<KeptCopy, casefile::OpenError> keepCopy(const Desk& desk, const QString& folder, const Proceed& progress)
{
    if (!QDir().mkpath(folder))
        return tl::unexpected(casefile::OpenError{
            casefile::OpenError::Kind::ReadOnly,
            Words::tr("The folder for backups %1 cannot be made.").arg(QDir::toNativeSeparators(folder)),
            Words::tr("Choose another folder for backups.")});
    const std::vector<KeptCopy> before = copiesOf(desk.path(), folder);
    if (!before.empty()) {
        const auto newest = lookAtCopy(before.front().path, desk);
        if (newest && newest->isSame) // a copy that cannot be read is none: then another is made
            return before.front();
    }
    const auto made =
        casefile::backupTo(desk.database(), folder, desk.environment().now(), progress, nameOf(desk.path()));
    if (!made)
        return tl::unexpected(made.error());

    const std::vector<KeptCopy> kept = copiesOf(desk.path(), folder);
    std::vector<QDateTime> moments;
    moments.reserve(kept.size());
    for (const KeptCopy& copy : kept)
        moments.push_back(copy.madeAt);
    const std::vector<QDateTime> goes = superfluous(moments, desk.environment().now().date());
    for (const KeptCopy& copy : kept) {
        if (std::ranges::find(goes, copy.madeAt) != goes.end())
            QFile::remove(copy.path); // one that stays behind is tried again with the next
    }
    const auto own = std::ranges::find(kept, QFileInfo(*made).absoluteFilePath(), &KeptCopy::path);
    return own != kept.end() ? *own : KeptCopy{*made, desk.environment().now(), QFileInfo(*made).size()};
}

tl::expected<CopyLook, casefile::OpenError> lookAtCopy(const QString& copy, const Desk& now)
{
    const auto opened = Desk::open(copy, casefile::Access::Read, now.environment(), casefile::Look::Later);
    if (!opened)
        return tl::unexpected(opened.error());
    const Desk& old = **opened;
    try {
        CopyLook look{.cases = old.count({}), .casesNow = now.count({}), .last = {}, .isSame = false};
        if (const auto lines = old.history({}, 1); !lines.empty())
            look.last = lines.front();
        look.isSame = casefile::journalHead(old.database()) == casefile::journalHead(now.database());
        return look;
    } catch (const casefile::Error& error) {
        return tl::unexpected(casefile::openErrorOf(error, copy));
    }
}

} // namespace huiyin::desk
