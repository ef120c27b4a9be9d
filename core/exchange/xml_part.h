// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QXmlStreamReader>

#include "exchange/zip_file.h"

namespace huiyin::exchange {

//! A name without its namespace prefix: r:id is id.
inline QStringView localName(QStringView qualified)
{
    const qsizetype colon = qualified.indexOf(u':');
    return colon < 0 ? qualified : qualified.sliced(colon + 1);
}

//! Part of a workbook, token by token. Names are told without their namespace prefix, since each writer has its own.
//! Refuses what no office program writes: document types, deep nesting, text without end.
class XmlPart {
public:
    explicit XmlPart(std::unique_ptr<ZipEntry> entry);

    //! Moves to the next start, end or text; false at the end and after an error.
    bool next();

    bool isStart() const { return token_ == QXmlStreamReader::StartElement; }
    bool isEnd() const { return token_ == QXmlStreamReader::EndElement; }
    bool isText() const { return token_ == QXmlStreamReader::Characters; }
    bool isStart(QLatin1String name) const { return isStart() && name_ == name; }
    bool isEnd(QLatin1String name) const { return isEnd() && name_ == name; }
    QStringView name() const { return name_; }
    QStringView text() const { return xml_.text(); }
    QXmlStreamAttributes attributes() const { return xml_.attributes(); }
    QString attribute(QLatin1String name) const;
    //! Passes over the element that just started, with all that is in it.
    void skip();

    //! What stopped the reading, if not the end of the part.
    std::optional<FileError> error() const;

private:
    std::unique_ptr<ZipEntry> entry_;
    QXmlStreamReader xml_;
    QString path_;
    int mostDepth_;
    int depth_ = 0;
    bool doctype_ = false;
    QXmlStreamReader::TokenType token_ = QXmlStreamReader::NoToken;
    QStringView name_;
};

//! Opens a part for reading; an error if it is missing or encrypted.
tl::expected<std::unique_ptr<XmlPart>, FileError> openPart(ZipFile& zip, const QString& name);

} // namespace huiyin::exchange
