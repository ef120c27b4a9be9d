// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_source.h"

#include "exchange/csv_parser.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>

namespace huiyin::exchange {

using namespace Qt::StringLiterals;

namespace {

using Kind = FileError::Kind;

constexpr qint64 portion = 262'144;

enum class Encoding : quint8 { Utf8, Utf16, Gb18030 };

QStringDecoder decoderOf(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return QStringDecoder(QStringDecoder::Utf8);
    case Encoding::Utf16:
        return QStringDecoder(QStringDecoder::Utf16); // follows the byte order mark
    case Encoding::Gb18030:
        break;
    }
    return QStringDecoder("GB18030");
}

//! Decodes the whole file; false when it is not of this encoding.
bool decodes(QFile& file, Encoding encoding)
{
    QStringDecoder decoder = decoderOf(encoding);
    if (!decoder.isValid() || !file.seek(0))
        return false;
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(portion);
        if (bytes.isEmpty())
            return false;
        if (encoding != Encoding::Utf16 && bytes.contains('\0'))
            return false;
        const QString text = decoder(bytes);
        if (decoder.hasError())
            return false;
    }
    return true;
}

//! A text has no control characters but those that lay it out; a stray one is forgiven, binary junk is full of them.
bool isReadable(QStringView text)
{
    const auto controls = std::ranges::count_if(
        text, [](QChar c) { return c.unicode() < 0x20 && !QStringView(u"\t\n\v\f\r\x1a").contains(c); });
    constexpr qsizetype oneIn = 200;
    const bool cut = !text.isEmpty() && text.back().isHighSurrogate(); // the sample ends between two halves
    return controls * oneIn <= text.size() && text.chopped(cut ? 1 : 0).isValidUtf16();
}

class CsvSource final : public TableSource {
public:
    CsvSource(const QString& path, const ReadLimits& limits, Encoding encoding, QChar separator)
        : TableSource(path)
        , limits_(limits)
        , encoding_(encoding)
        , separator_(separator)
    {
        sheets_ = {{.name = QFileInfo(path).completeBaseName()}};
    }

    tl::expected<void, ReadError> readRows(int, const RowReceiver& receive) override
    {
        QFile file(path_);
        if (!file.open(QIODevice::ReadOnly))
            return tl::unexpected(fileError(Kind::Unreadable, path_, file.errorString()));
        QStringDecoder decoder = decoderOf(encoding_);
        CsvParser parser(path_, limits_, separator_, receive);
        bool wanted = true;
        while (wanted && !file.atEnd()) {
            const QByteArray bytes = file.read(portion);
            if (bytes.isEmpty())
                return tl::unexpected(fileError(Kind::Unreadable, path_, file.errorString()));
            const QString text = decoder(bytes);
            wanted = parser.feed(text);
        }
        if (wanted)
            parser.finish();
        if (parser.failure())
            return tl::unexpected(*parser.failure());
        return {};
    }

private:
    ReadLimits limits_;
    Encoding encoding_;
    QChar separator_;
};

} // namespace

OpenedTable openCsv(const QString& path, const ReadLimits& limits)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(fileError(Kind::Unreadable, path, file.errorString()));
    if (file.size() > limits.entryBytes)
        return tl::unexpected(fileError(Kind::TooMuch, path, QFileInfo(path).fileName()));

    const QByteArray head = file.peek(portion);
    const bool marked = head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff");
    Encoding encoding = marked ? Encoding::Utf16 : Encoding::Utf8;
    if (!marked && head.contains('\0'))
        return tl::unexpected(fileError(Kind::NotTable, path));
    if (!decodes(file, encoding)) {
        if (marked)
            return tl::unexpected(fileError(Kind::NotTable, path));
        encoding = Encoding::Gb18030;
        if (!decoderOf(encoding).isValid())
            return tl::unexpected(fileError(Kind::NoDecoder, path));
        if (!decodes(file, encoding))
            return tl::unexpected(fileError(Kind::NotTable, path));
    }

    QStringDecoder decoder = decoderOf(encoding);
    const QString sample = decoder(head);
    if (!isReadable(sample) || sample.startsWith(u"%PDF-"_s))
        return tl::unexpected(fileError(Kind::NotTable, path));
    if (QStringView(sample).trimmed().startsWith(u'<'))
        return tl::unexpected(fileError(Kind::WebPage, path));
    return std::make_unique<CsvSource>(path, limits, encoding, findSeparator(sample));
}

} // namespace huiyin::exchange
