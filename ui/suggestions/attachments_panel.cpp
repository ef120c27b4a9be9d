// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/attachments_panel.h"

#include "desk/photos.h"
#include "suggestions/picture_dialog.h"
#include "suggestions/tab_parts.h"
#include "widgets/flow_layout.h"

#include <QBoxLayout>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QToolButton>

namespace huiyin::ui {

namespace {

constexpr int thumbSide = 72;
constexpr qint64 mostShown = 8 * 1024 * 1024; // larger pictures have no thumbnail: reading them would be felt

//! A small picture of it, if it is one that can be read safely and soon.
QPixmap thumbnailOf(const QByteArray& content)
{
    return QPixmap::fromImage(desk::readPicture(content, mostPicturePoints, [](QSize whole) {
        return whole.scaled(thumbSide, thumbSide, Qt::KeepAspectRatio);
    }));
}

} // namespace

bool mayRun(const QString& name)
{
    static const QStringList kinds{
        QStringLiteral("exe"),  QStringLiteral("com"),     QStringLiteral("scr"),  QStringLiteral("pif"),
        QStringLiteral("bat"),  QStringLiteral("cmd"),     QStringLiteral("ps1"),  QStringLiteral("vbs"),
        QStringLiteral("vbe"),  QStringLiteral("js"),      QStringLiteral("jse"),  QStringLiteral("wsf"),
        QStringLiteral("hta"),  QStringLiteral("msi"),     QStringLiteral("msp"),  QStringLiteral("reg"),
        QStringLiteral("lnk"),  QStringLiteral("url"),     QStringLiteral("jar"),  QStringLiteral("sh"),
        QStringLiteral("run"),  QStringLiteral("desktop"), QStringLiteral("deb"),  QStringLiteral("appimage"),
        QStringLiteral("docm"), QStringLiteral("dotm"),    QStringLiteral("xlsm"), QStringLiteral("xltm"),
        QStringLiteral("xlam"), QStringLiteral("pptm"),    QStringLiteral("html"), QStringLiteral("htm"),
        QStringLiteral("svg"),  QStringLiteral("iso"),     QStringLiteral("chm"),  QStringLiteral("cpl")};
    return kinds.contains(QFileInfo(name.trimmed()).suffix().toLower());
}

AttachmentsPanel::AttachmentsPanel(const Doors& doors, QWidget* parent)
    : QWidget(parent)
    , doors_(doors)
    , rows_(new QVBoxLayout(this))
{
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setSpacing(8);
}

AttachmentsPanel::~AttachmentsPanel() = default;

void AttachmentsPanel::show(const Case& one)
{
    case_ = one.suggestion.id;
    clear(rows_);
    auto* add = new QPushButton(tr("Add a file…"));
    add->setAccessibleName(tr("Add a file"));
    add->setEnabled(!doors_.isReadOnly());
    connect(add, &QPushButton::clicked, this, &AttachmentsPanel::choose);
    auto* head = new QHBoxLayout;
    auto* headBox = new QWidget;
    headBox->setLayout(head);
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(label(tr("Scanned letters, photographs: drop files here, or choose them. They are kept inside the "
                             "case file, %1 MB each at most.")
                              .arg(desk::maxAttachment / (1024 * 1024)),
                          "muted"),
                    1);
    head->addWidget(add, 0, Qt::AlignTop);
    rows_->addWidget(headBox);
    for (const Attachment& attachment : one.attachments)
        addRow(attachment);
    rows_->addStretch(1);
}

void AttachmentsPanel::addRow(const Attachment& attachment)
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto content =
        attachment.size <= mostShown ? doors_.attachmentContent(*case_, attachment.id) : std::optional<QByteArray>();
    if (const QPixmap thumbnail = content ? thumbnailOf(*content) : QPixmap(); !thumbnail.isNull()) {
        auto* picture = new QToolButton;
        picture->setIcon(thumbnail);
        picture->setIconSize(QSize(thumbSide, thumbSide));
        picture->setFixedSize(thumbSide + 8, thumbSide + 8);
        picture->setAccessibleName(tr("Look at %1").arg(attachment.name));
        picture->setToolTip(tr("A larger picture"));
        connect(picture, &QToolButton::clicked, this, [this, attachment] { look(attachment); });
        row->addWidget(picture);
    } else {
        auto* kind = new QLabel(QFileInfo(attachment.name).suffix().toUpper().left(5));
        kind->setFixedSize(thumbSide + 8, thumbSide + 8);
        kind->setAlignment(Qt::AlignCenter);
        kind->setProperty("box", true);
        kind->setAccessibleName(attachment.name);
        row->addWidget(kind);
    }
    auto* words = new QVBoxLayout;
    auto* name = label(attachment.name, "strong");
    words->addWidget(name);
    words->addWidget(label(joined({QLocale().formattedDataSize(attachment.size),
                                   attachment.addedOn ? attachment.addedOn->toString(Qt::ISODate) : QString()}),
                           "muted"));
    auto* buttons = new QHBoxLayout;
    const auto button = [&](const QString& text, const QString& announced, auto what) {
        auto* made = new QPushButton(text);
        made->setProperty("link", true);
        made->setAccessibleName(announced.arg(attachment.name));
        connect(made, &QPushButton::clicked, this, [this, attachment, what] { (this->*what)(attachment); });
        buttons->addWidget(made);
        return made;
    };
    button(tr("Open"), tr("Open %1"), &AttachmentsPanel::open);
    button(tr("Save as…"), tr("Save %1 as"), &AttachmentsPanel::saveAs);
    button(tr("Take away"), tr("Take %1 away"), &AttachmentsPanel::remove)->setEnabled(!doors_.isReadOnly());
    buttons->addStretch(1);
    words->addLayout(buttons);
    row->addLayout(words, 1);
    rows_->addWidget(box);
}

void AttachmentsPanel::choose()
{
    add(QFileDialog::getOpenFileNames(this, tr("Which files belong to the case?")));
}

void AttachmentsPanel::add(const QStringList& paths)
{
    QStringList obstacles;
    bool any = false;
    for (const QString& path : paths) {
        QFile file(path);
        if (file.size() > desk::maxAttachment || !file.open(QIODevice::ReadOnly)) {
            obstacles << (file.size() > desk::maxAttachment
                              ? tr("%1 is larger than %2 MB. Make it smaller, or scan it with fewer points.")
                                    .arg(QFileInfo(path).fileName())
                                    .arg(desk::maxAttachment / (1024 * 1024))
                              : tr("%1 cannot be read: %2.").arg(QFileInfo(path).fileName(), file.errorString()));
            continue;
        }
        if (const auto done = doors_.attach(*case_, QFileInfo(path).fileName(), file.readAll()); !done) {
            for (const lifecycle::Refusal& why : done.error())
                obstacles << why.line();
        } else {
            any = true;
        }
    }
    if (any)
        Q_EMIT changed();
    if (!obstacles.isEmpty())
        Q_EMIT refused(obstacles.join(u'\n'));
}

bool AttachmentsPanel::write(const Attachment& attachment, const QString& path)
{
    const auto content = doors_.attachmentContent(*case_, attachment.id);
    QSaveFile file(path);
    if (content && file.open(QIODevice::WriteOnly) && file.write(*content) == content->size() && file.commit())
        return true;
    Q_EMIT refused(tr("%1 cannot be written: %2. Choose another place.").arg(path, file.errorString()));
    return false;
}

void AttachmentsPanel::look(const Attachment& attachment)
{
    const auto content = doors_.attachmentContent(*case_, attachment.id);
    if (!content)
        return; // the file cannot be used, which was told
    auto* dialog = new PictureDialog(attachment.name, *content, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AttachmentsPanel::open(const Attachment& attachment)
{
    if (mayRun(attachment.name)) {
        QMessageBox question(QMessageBox::Warning, tr("Open an attachment"),
                             tr("“%1” can run as a program.").arg(attachment.name), QMessageBox::NoButton, this);
        question.setInformativeText(tr("Open it only if you know where it comes from."));
        auto* go = question.addButton(tr("Open all the same"), QMessageBox::DestructiveRole);
        auto* stay = question.addButton(QMessageBox::Cancel);
        question.setDefaultButton(stay);
        question.setEscapeButton(stay);
        question.exec();
        if (question.clickedButton() != go)
            return;
    }
    if (!outside_)
        outside_ = std::make_unique<QTemporaryDir>();
    // each in a folder of its own: two cases may have files of one name
    QDir folder(outside_->filePath(QString::number(attachment.id.value())));
    folder.mkpath(QStringLiteral("."));
    const QString path = folder.filePath(QFileInfo(attachment.name).fileName());
    if (!QFileInfo::exists(path)) {
        if (!write(attachment, path))
            return;
        QFile::setPermissions(path, QFileDevice::ReadOwner); // what is changed there does not come back
    }
    if (!doors_.openOutside(path))
        Q_EMIT refused(tr("No program opens %1. Save it and open it by hand.").arg(attachment.name));
}

void AttachmentsPanel::saveAs(const Attachment& attachment)
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the attachment as"), attachment.name);
    if (!path.isEmpty())
        write(attachment, path);
}

//! Undo brings it back: nothing is lost.
void AttachmentsPanel::remove(const Attachment& attachment)
{
    if (const auto done = doors_.detach(*case_, attachment.id); !done) {
        QStringList lines;
        for (const lifecycle::Refusal& why : done.error())
            lines << why.line();
        Q_EMIT refused(lines.join(u'\n'));
        return;
    }
    Q_EMIT changed();
}

} // namespace huiyin::ui
