// SPDX-License-Identifier: GPL-3.0-or-later
// The test program started once more as another program: to hold a lock, to be killed, to run without root's rights.
#pragma once

#include "support/catch.h"

#include <QCoreApplication>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace huiyin::test {

//! What a child is told; empty when the test runs by itself.
inline QString childTask(const char* name)
{
    return qEnvironmentVariable(name);
}

//! Starts the one test with this name as a child and waits until it has said its first line.
class Child {
public:
    Child(const QString& testName, const char* variable, const QString& task)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(variable), task);
        environment.insert(QStringLiteral("TMPDIR"), remains.path()); // who is killed tidies nothing up
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::SeparateChannels);
        process.start(QCoreApplication::applicationFilePath(), {testName});
        started = process.waitForStarted(20'000);
    }
    ~Child()
    {
        if (process.state() != QProcess::NotRunning)
            kill();
    }
    QByteArray line() //!< the next line that it says; empty when it is over
    {
        while (!process.canReadLine()) {
            if (!process.waitForReadyRead(20'000))
                return {};
        }
        return process.readLine().trimmed();
    }
    //! Waits for a line that begins so; Catch2 may say things of its own before.
    QByteArray lineBeginning(const QByteArray& beginning)
    {
        for (int i = 0; i < 100; ++i) {
            const QByteArray said = line();
            if (said.startsWith(beginning))
                return said;
            if (said.isEmpty() && process.state() == QProcess::NotRunning)
                break;
        }
        return {};
    }
    void kill() //!< SIGKILL: nothing is tidied up
    {
        process.kill();
        process.waitForFinished(20'000);
    }

    QTemporaryDir remains;
    QProcess process;
    bool started = false;
};

//! Says a line to the parent at once.
inline void say(const QByteArray& text)
{
    std::fputs((text + '\n').constData(), stdout);
    std::fflush(stdout);
}

} // namespace huiyin::test
