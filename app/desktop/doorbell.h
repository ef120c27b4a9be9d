// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>

namespace huiyin {

//! Two starts with one case file are one window: the program that has it open listens here, and the second start rings
//! and goes. Other files have windows of their own.
class Doorbell : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    //! Listens for a file; what it listened for before is forgotten. Where nobody can listen, nothing is lost: the lock
    //! on the file still says that it is in use.
    void listenFor(const QString& path);

    //! Rings at the program that has the file open; false when there is none.
    static bool ring(const QString& path);

Q_SIGNALS:
    void rung();

private:
    QLocalServer server_;
};

} // namespace huiyin
