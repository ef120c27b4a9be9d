// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace huiyin::ui {

class RefusalLabel;

//! What a person sees who has no case file open: make one, open one, look at a sample, or take one of the last.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);
    void say(const QString& trouble); //!< what went wrong with a file, and what to do

    QString said() const;

Q_SIGNALS:
    void newFileWanted();
    void openFileWanted();
    void sampleWanted();
    void openRecentWanted(const QString& path);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    RefusalLabel* trouble_;
};

} // namespace huiyin::ui
