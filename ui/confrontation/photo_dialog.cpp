// SPDX-License-Identifier: GPL-3.0-or-later
#include "confrontation/photo_dialog.h"

#include "desk/photos.h"
#include "widgets/refusal_label.h"

#include <QBoxLayout>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QIcon>
#include <QListWidget>
#include <QPixmap>
#include <QPushButton>

namespace huiyin::ui {

namespace {
constexpr int photoSide = 420; // px
}

PhotoDialog::PhotoDialog(const Doors& doors, SuggestionId suggestion, QWidget* parent)
    : QDialog(parent)
    , doors_(doors)
    , suggestion_(suggestion)
    , photos_(new QListWidget)
    , refusal_(new RefusalLabel)
{
    setWindowTitle(tr("Photographs"));
    setAccessibleName(windowTitle());
    photos_->setAccessibleName(windowTitle());
    photos_->setViewMode(QListView::IconMode);
    photos_->setIconSize({photoSide, photoSide});
    photos_->setResizeMode(QListView::Adjust);
    photos_->setMovement(QListView::Static);
    photos_->setSpacing(12);
    auto* bottom = new QHBoxLayout;
    auto* more = new QPushButton(tr("Add a photograph…"));
    more->setAccessibleName(more->text());
    more->setEnabled(!doors_.isReadOnly());
    connect(more, &QPushButton::clicked, this, &PhotoDialog::choose);
    auto* close = new QPushButton(tr("Close"));
    close->setAccessibleName(close->text());
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    bottom->addWidget(more);
    bottom->addStretch();
    bottom->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(photos_, 1);
    layout->addWidget(refusal_);
    layout->addLayout(bottom);
    resize(960, 680);
    reload();
}

void PhotoDialog::reload()
{
    photos_->clear();
    const auto one = doors_.readCase(suggestion_);
    if (!one)
        return;
    for (const Attachment& attachment : one->attachments) {
        if (!desk::isPhoto(attachment))
            continue;
        const auto content = doors_.attachmentContent(suggestion_, attachment.id);
        const QImage image = content ? desk::thumbnail(*content, photoSide) : QImage();
        photos_->addItem(new QListWidgetItem(QIcon(QPixmap::fromImage(image)), attachment.name));
    }
}

lifecycle::Refusals PhotoDialog::add(const QString& path)
{
    QFile file(path);
    const bool isRead = QFileInfo(path).size() <= desk::maxAttachment && file.open(QIODevice::ReadOnly);
    // one that is too large is refused by its size: it need not be read for that
    const QByteArray content =
        isRead ? file.readAll() : QByteArray(qsizetype(std::min(file.size(), desk::maxAttachment + 1)), '\0');
    auto done = doors_.attachPhoto(suggestion_, QFileInfo(path).fileName(), content);
    lifecycle::Refusals refusals = done ? lifecycle::Refusals() : done.error();
    refusal_->tell(refusals);
    reload();
    if (refusals.empty())
        Q_EMIT added(QFileInfo(path).fileName());
    return refusals;
}

void PhotoDialog::choose()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Add a photograph"), {},
                                                      tr("Pictures (*.jpg *.jpeg *.png *.bmp *.webp)"));
    if (!path.isEmpty())
        add(path);
}

} // namespace huiyin::ui
