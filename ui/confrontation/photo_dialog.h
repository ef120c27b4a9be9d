// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QImage>

#include "widgets/doors.h"

class QListWidget;

namespace huiyin::ui {

class RefusalLabel;

//! The photographs of a case before the room, and more of them from the camera.
class PhotoDialog : public QDialog {
    Q_OBJECT

public:
    PhotoDialog(const Doors& doors, SuggestionId suggestion, QWidget* parent = nullptr);
    lifecycle::Refusals add(const QString& path); //!< what stood in the way

Q_SIGNALS:
    void added(const QString& name); //!< lies with the case now

private:
    void reload();
    void choose();

    const Doors& doors_;
    SuggestionId suggestion_;
    QListWidget* photos_;
    RefusalLabel* refusal_;
};

} // namespace huiyin::ui
