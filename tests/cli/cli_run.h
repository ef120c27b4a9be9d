// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QStringList>

//! What huiyin-cli said and how it ended.
struct CliRun {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    int errorLines() const { return int(err.count('\n')); }
};

//! Runs huiyin-cli with these arguments and this standard input; today is fixed unless the arguments say otherwise.
CliRun runCli(const QStringList& arguments, const QByteArray& input = {});

//! SHA-256 of a file, to prove that nothing was changed.
QByteArray hashOfFile(const QString& path);
