// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xml_part.h"

#include <QCoreApplication>

namespace huiyin::exchange {

using Kind = FileError::Kind;

XmlPart::XmlPart(std::unique_ptr<ZipEntry> entry)
    : entry_(std::move(entry))
    , xml_(entry_.get())
    , path_(entry_->owner().path())
    , mostDepth_(entry_->owner().limits().depth)
{
    // prefixes are told apart here; the reader's own search through all declarations grows with each of them
    xml_.setNamespaceProcessing(false);
}

bool XmlPart::next()
{
    while (!doctype_ && depth_ <= mostDepth_) {
        token_ = xml_.readNext();
        entry_->progress();
        switch (token_) {
        case QXmlStreamReader::StartElement:
            name_ = localName(xml_.qualifiedName());
            if (++depth_ <= mostDepth_)
                return true;
            break;
        case QXmlStreamReader::EndElement:
            name_ = localName(xml_.qualifiedName());
            --depth_;
            return true;
        case QXmlStreamReader::Characters:
            return true;
        case QXmlStreamReader::DTD:
            doctype_ = true;
            break;
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Invalid:
            return false;
        default:
            break; // comments, instructions
        }
    }
    token_ = QXmlStreamReader::Invalid;
    return false;
}

QString XmlPart::attribute(QLatin1String name) const
{
    const QXmlStreamAttributes attributes = xml_.attributes();
    for (const QXmlStreamAttribute& attribute : attributes) {
        if (localName(attribute.qualifiedName()) == name)
            return attribute.value().toString();
    }
    return {};
}

void XmlPart::skip()
{
    const int outside = depth_ - 1;
    while (depth_ > outside && next()) {
    }
}

std::optional<FileError> XmlPart::error() const
{
    if (entry_->failure())
        return entry_->failure();
    if (doctype_)
        return fileError(Kind::Doctype, path_, entry_->name());
    if (depth_ > mostDepth_)
        return fileError(Kind::TooDeep, path_, entry_->name());
    if (!xml_.hasError())
        return std::nullopt;
    //: detail of a damaged file: part, line in it
    const auto where = QCoreApplication::translate("Exchange", "%1, line %2").arg(entry_->name());
    return fileError(Kind::Damaged, path_, where.arg(xml_.lineNumber()));
}

tl::expected<std::unique_ptr<XmlPart>, FileError> openPart(ZipFile& zip, const QString& name)
{
    auto entry = zip.entry(name);
    if (!entry)
        return tl::unexpected(entry.error());
    return std::make_unique<XmlPart>(std::move(*entry));
}

} // namespace huiyin::exchange
