// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_run.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

#include <stdexcept>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#endif

CliRun runCli(const QStringList& arguments, const QByteArray& input, const CliPlace& place)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DISPLAY"));
    if (!place.timeZone.isEmpty())
        environment.insert(QStringLiteral("TZ"), QString::fromLatin1(place.timeZone));
    if (!place.temporaryFolder.isEmpty())
        environment.insert(QStringLiteral("TMPDIR"), place.temporaryFolder);
    if (!place.standardOutput.isEmpty())
        process.setStandardOutputFile(place.standardOutput);
#ifdef Q_OS_LINUX
    if (place.largestFile >= 0)
        process.setChildProcessModifier([bytes = rlim_t(place.largestFile)] {
            const rlimit small{bytes, bytes};
            setrlimit(RLIMIT_FSIZE, &small);
            std::signal(SIGXFSZ, SIG_IGN); // so that writing fails, as on a full disk, and the program goes on
        });
#endif
    process.setProcessEnvironment(environment);
    QStringList all = arguments;
    if (!arguments.contains(QStringLiteral("--as-of")))
        all << QStringLiteral("--as-of") << QStringLiteral("2026-08-21");
    if (!arguments.contains(QStringLiteral("--lang")))
        all << QStringLiteral("--lang") << QStringLiteral("en");
    process.start(QStringLiteral(HUIYIN_CLI), all);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000))
        throw std::runtime_error("huiyin-cli did not end");
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

QByteArray hashOfFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + path.toStdString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(&file);
    return hash.result().toHex();
}
