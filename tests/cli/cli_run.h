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

//! The PC that it runs on, where that is not the usual one.
struct CliPlace {
    QByteArray timeZone = {};     //!< as TZ names it
    qint64 largestFile = -1;      //!< no file can grow beyond so many bytes, as on a disk that is full
    QString standardOutput = {};  //!< a device or a file that takes what it says
    QString temporaryFolder = {}; //!< TMPDIR
};

//! Runs huiyin-cli with these arguments and this standard input; today is fixed unless the arguments say otherwise.
CliRun runCli(const QStringList& arguments, const QByteArray& input = {}, const CliPlace& place = {});

//! SHA-256 of a file, to prove that nothing was changed.
QByteArray hashOfFile(const QString& path);
