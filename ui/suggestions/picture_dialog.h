// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QImage>

class QLabel;
class QPushButton;
class QScrollArea;

namespace huiyin::ui {

class Worker;

//! A picture of a case, as large as the window or point for point. Read beside the window's thread; nothing is changed.
class PictureDialog : public QDialog {
    Q_OBJECT

public:
    PictureDialog(const QString& name, const QByteArray& content, QWidget* parent);
    ~PictureDialog() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void draw();

    Worker* worker_;
    QScrollArea* area_;
    QLabel* picture_;
    QPushButton* whole_; //!< switched on: point for point
    QImage image_;
};

//! The largest picture that is read, in points: a page of A3 scanned with 600 points an inch.
inline constexpr int mostPicturePoints = 80'000'000;

} // namespace huiyin::ui
