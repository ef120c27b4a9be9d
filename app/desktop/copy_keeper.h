// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include "desk/copies.h"
#include "desk/environment.h"
#include "widgets/worker.h"

namespace huiyin {

//! Keeps verified copies of an open case file in one folder, without being asked and beside the work: when the file is
//! opened, which is before the first write of the day, and again when another day has begun while the window stayed
//! open. Nothing written since the last copy: that one stands. Copies before an import and before a migration are made
//! by these themselves.
class CopyKeeper : public QObject {
    Q_OBJECT

public:
    CopyKeeper(QString caseFile, desk::Environment environment, QObject* parent = nullptr);
    void look(); //!< whether a copy is due, and makes it

Q_SIGNALS:
    void kept(const QDateTime& at);         //!< the newest copy is of this moment
    void failed(const QString& whatAndWhy); //!< once, until one succeeds again

private:
    QString caseFile_;
    desk::Environment environment_;
    QDate lookedOn_;
    bool told_ = false;
    ui::Worker worker_;
    QTimer hourly_;
};

} // namespace huiyin
