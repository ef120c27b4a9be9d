// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_run.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

#include <stdexcept>

CliRun runCli(const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DISPLAY"));
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
