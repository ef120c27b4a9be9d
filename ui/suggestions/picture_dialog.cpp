// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/picture_dialog.h"

#include "desk/photos.h"
#include "widgets/plain_words.h"
#include "widgets/worker.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <cmath>
#include <memory>

namespace huiyin::ui {

PictureDialog::PictureDialog(const QString& name, const QByteArray& content, QWidget* parent)
    : QDialog(parent)
    , worker_(new Worker(this))
    , area_(new QScrollArea)
    , picture_(new QLabel(tr("reading…")))
    , whole_(new QPushButton(tr("&Full size")))
{
    setWindowTitle(name);
    setAccessibleName(name);
    picture_->setAlignment(Qt::AlignCenter);
    picture_->setTextFormat(Qt::PlainText);
    picture_->setAccessibleName(name);
    area_->setWidget(picture_);
    area_->setWidgetResizable(true);
    area_->setAccessibleName(tr("Picture"));
    whole_->setCheckable(true);
    whole_->setEnabled(false);
    whole_->setAccessibleName(withoutLetter(whole_->text()));
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(whole_, QDialogButtonBox::ActionRole);
    auto* close = buttons->addButton(QDialogButtonBox::Close);
    close->setAccessibleName(withoutLetter(close->text()));
    connect(whole_, &QPushButton::toggled, this, &PictureDialog::draw);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(area_, 1);
    layout->addWidget(buttons);
    resize(840, 640);

    const auto read = std::make_shared<QImage>();
    worker_->start(
        [read, content](const Proceed&) {
            *read = desk::readPicture(content, mostPicturePoints, [](QSize whole) {
                constexpr double mostHeld = 24'000'000; // Qt refuses pictures of more than 128 MB
                const double points = double(whole.width()) * whole.height();
                return points > mostHeld ? whole * std::sqrt(mostHeld / points) : whole;
            });
        },
        [this, read] {
            image_ = *read;
            whole_->setEnabled(!image_.isNull());
            if (image_.isNull())
                picture_->setText(tr("This picture cannot be shown here. Open it with the program that made it."));
            else
                draw();
        });
}

PictureDialog::~PictureDialog() = default;

void PictureDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    if (!image_.isNull() && !whole_->isChecked())
        draw();
}

void PictureDialog::draw()
{
    const bool isWhole = whole_->isChecked();
    const qreal ratio = devicePixelRatioF();
    const QSize room = area_->viewport()->size() * ratio;
    const bool fits = image_.width() <= room.width() && image_.height() <= room.height();
    QPixmap shown = QPixmap::fromImage(
        isWhole || fits ? image_ : image_.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    shown.setDevicePixelRatio(ratio);
    picture_->setPixmap(shown);
    picture_->setMinimumSize(isWhole ? shown.deviceIndependentSize().toSize() : QSize(1, 1));
}

} // namespace huiyin::ui
