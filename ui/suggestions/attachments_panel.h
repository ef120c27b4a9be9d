// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "widgets/doors.h"

class QTemporaryDir;
class QVBoxLayout;

namespace huiyin::ui {

//! The files that lie with a case: letters as scanned, photographs. They lie inside the case file; to be seen by
//! another program they are copied out, and what could run as a program is asked about first.
class AttachmentsPanel : public QWidget {
    Q_OBJECT

public:
    explicit AttachmentsPanel(const Doors& doors, QWidget* parent = nullptr);
    ~AttachmentsPanel() override;

    void show(const Case& one);
    void add(const QStringList& paths); //!< each whole; what is refused is told and the others go on

Q_SIGNALS:
    void changed();
    void refused(const QString& words); //!< why a file was not taken, in lines

private:
    void addRow(const Attachment& attachment);
    void choose();
    void look(const Attachment& attachment);
    void open(const Attachment& attachment);
    void saveAs(const Attachment& attachment);
    void remove(const Attachment& attachment);
    bool write(const Attachment& attachment, const QString& path);

    const Doors& doors_;
    std::optional<SuggestionId> case_;
    QVBoxLayout* rows_;
    std::unique_ptr<QTemporaryDir> outside_; //!< copies for other programs; goes with the window
};

//! Whether a file of this name can do more than be read: a program, a script, a document with macros.
bool mayRun(const QString& name);

} // namespace huiyin::ui
