// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx_proof.h"

#include <QFile>
#include <QXmlStreamReader>

#include <zip.h>

#include <array>
#include <memory>

namespace huiyin::exchange {

namespace {

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;
using Part = std::unique_ptr<zip_file_t, decltype(&zip_fclose)>;

class Proof {
public:
    bool read(zip_file_t* part)
    {
        QXmlStreamReader xml;
        std::array<char, 1 << 16> portion;
        zip_int64_t got = 0;
        while ((got = zip_fread(part, portion.data(), portion.size())) > 0) {
            xml.addData(QByteArray(portion.data(), got));
            while (!xml.atEnd())
                count(xml);
            if (xml.error() != QXmlStreamReader::PrematureEndOfDocumentError && xml.hasError())
                return false;
        }
        return got == 0 && !xml.hasError(); // an early end is an error unless more has come
    }
    bool isWhole(qint64 cells) const { return cells_ == cells && texts_ == textsSaid_; }

private:
    void count(QXmlStreamReader& xml)
    {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            return;
        if (xml.name() == u"c")
            ++cells_;
        else if (xml.name() == u"si")
            ++texts_;
        else if (xml.name() == u"sst")
            textsSaid_ = xml.attributes().value(QStringLiteral("uniqueCount")).toLongLong();
    }

    qint64 cells_ = 0;
    qint64 texts_ = 0;
    qint64 textsSaid_ = 0;
};

} // namespace

bool isWholeBook(const QString& path, qint64 cells)
{
    int code = 0;
    const Archive archive(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code), &zip_discard);
    if (!archive)
        return false;
    Proof proof;
    const zip_int64_t parts = zip_get_num_entries(archive.get(), 0);
    for (zip_int64_t i = 0; i < parts; ++i) {
        const Part part(zip_fopen_index(archive.get(), zip_uint64_t(i), 0), &zip_fclose);
        if (!part || !proof.read(part.get()))
            return false;
    }
    return parts > 0 && proof.isWhole(cells);
}

} // namespace huiyin::exchange
