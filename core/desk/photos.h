// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include "desk/desk.h"

#include <functional>

namespace huiyin::desk {

//! A picture out of its bytes, as large as sizeFor() says of its whole size; null when they are no picture, or one of
//! more pixels than so many.
QImage readPicture(const QByteArray& content, qint64 mostPixels, const std::function<QSize(QSize whole)>& sizeFor);
//! A small picture of a photograph, its longer side so many pixels; null when the bytes are no picture or one of more
//! pixels than anybody takes.
QImage thumbnail(const QByteArray& content, int side);
//! Whether an attachment is called like a photograph.
bool isPhoto(const Attachment& attachment);

//! Puts a photograph to a case; what is no picture is refused before anything is stored.
tl::expected<Applied, lifecycle::Refusals> attachPhoto(Desk& desk, SuggestionId suggestion, const QString& name,
                                                       const QByteArray& content);

} // namespace huiyin::desk
