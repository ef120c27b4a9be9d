// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/photos.h"

#include <QBuffer>
#include <QImageReader>

namespace huiyin::desk {

using lifecycle::Field;
using lifecycle::Refusals;
using lifecycle::Rule;

namespace {

constexpr int mostSide = 30'000;                // of a picture that somebody has taken
constexpr qint64 mostPhotoPixels = 120'000'000; // a photograph has 12 to 50 million

//! A JPEG that was cut off still decodes, grey where it ends: it must bear its end mark behind the picture's data.
bool isCutOff(const QByteArray& content)
{
    static const QByteArray jpeg = QByteArrayLiteral("\xff\xd8\xff");
    static const QByteArray scan = QByteArrayLiteral("\xff\xda");
    static const QByteArray end = QByteArrayLiteral("\xff\xd9");
    return content.startsWith(jpeg) && content.lastIndexOf(end) <= content.lastIndexOf(scan);
}

} // namespace

QImage readPicture(const QByteArray& content, qint64 mostPixels, const std::function<QSize(QSize whole)>& sizeFor)
{
    QBuffer buffer;
    buffer.setData(content);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize whole = reader.size();
    if (!whole.isValid() || whole.width() > mostSide || whole.height() > mostSide ||
        qint64(whole.width()) * whole.height() > mostPixels)
        return {};
    if (const QSize wanted = sizeFor(whole); wanted != whole)
        reader.setScaledSize(wanted.expandedTo({1, 1}));
    return reader.read();
}

QImage thumbnail(const QByteArray& content, int side)
{
    return readPicture(content, mostPhotoPixels,
                       [side](QSize whole) { return whole.scaled(side, side, Qt::KeepAspectRatio); });
}

bool isPhoto(const Attachment& attachment)
{
    static const QStringList endings{QStringLiteral(".jpg"), QStringLiteral(".jpeg"), QStringLiteral(".png"),
                                     QStringLiteral(".bmp"), QStringLiteral(".webp")};
    return std::ranges::any_of(
        endings, [&](const QString& ending) { return attachment.name.endsWith(ending, Qt::CaseInsensitive); });
}

tl::expected<Applied, Refusals> attachPhoto(Desk& desk, SuggestionId suggestion, const QString& name,
                                            const QByteArray& content)
{
    Attachment named{.id = AttachmentId(0)};
    named.name = name;
    constexpr int proof = 64; // px: enough to see that all of it can be read
    if (content.size() <= maxAttachment && !content.isEmpty() &&
        (!isPhoto(named) || isCutOff(content) || thumbnail(content, proof).isNull()))
        return tl::unexpected(Refusals{{Rule::NoPicture, Field::None, {name}}});
    return desk.attach(suggestion, name, content);
}

} // namespace huiyin::desk
