// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTextBrowser>

class QListWidget;

namespace huiyin::ui {

//! The manual as it is shipped with the program: its headings on the left, its text and pictures on the right. It stays
//! open beside the work.
class HelpWindow : public QDialog {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent = nullptr);
    bool turnTo(const QString& heading); //!< false when the manual has no such heading
    QStringList headings() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showChosen();

    QListWidget* contents_;
    QTextBrowser* text_;
};

//! The heading of the manual that tells of a place of the window: today, reports, promises, a view.
QString headingFor(const QString& place);

} // namespace huiyin::ui
