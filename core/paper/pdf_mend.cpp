// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/pdf_mend.h"

#include "paper/glyph_record.h"
#include "paper/ideograph.h"
#include "paper/pdf_tokens.h"

#include <QByteArray>
#include <QString>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <map>
#include <memory>

using namespace Qt::StringLiterals;

namespace huiyin::paper {
namespace {

struct FontText {
    QPDFObjectHandle font;
    std::map<quint32, QString> texts;
    std::map<quint32, QString> recorded;
    std::map<quint32, quint32> glyphs;
};

using Fonts = std::map<QPDFObjGen, FontText>;

std::string streamText(QPDFObjectHandle stream)
{
    const std::shared_ptr<Buffer> data = stream.getStreamData(qpdf_dl_generalized);
    return {reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
}

QString fromHex(const std::string& digits)
{
    QString text;
    for (size_t i = 0; i + 4 <= digits.size(); i += 4)
        text += QChar(ushort(std::strtoul(digits.substr(i, 4).c_str(), nullptr, 16)));
    return text;
}

quint32 number(const std::string& digits)
{
    return quint32(std::strtoul(digits.c_str(), nullptr, 16));
}

//! <from> <to> <first text>, or <from> <to> [ <text> <text> ... ]; a range may be one code wide, and there may be many.
void readRanges(const PdfOperation& operation, std::map<quint32, QString>& texts)
{
    const auto& hex = operation.hex;
    for (size_t i = 0; i + 2 < hex.size();) {
        const quint32 from = number(hex[i]);
        const quint32 to = number(hex[i + 1]);
        if (to < from || to > 0xFFFF)
            return;
        i += 2;
        QString text = fromHex(hex[i]);
        for (quint32 code = from; code <= to && i < hex.size(); ++code) {
            if (operation.hasList) {
                texts[code] = fromHex(hex[i++]);
            } else if (!text.isEmpty()) {
                texts[code] = text;
                text.back() = QChar(ushort(text.back().unicode() + 1));
            }
        }
        i += operation.hasList ? 0 : 1;
    }
}

std::map<quint32, QString> readMap(const std::string& map)
{
    std::map<quint32, QString> texts;
    PdfTokens tokens(map);
    for (PdfOperation operation; tokens.next(operation);) {
        if (operation.name == "endbfrange")
            readRanges(operation, texts);
        else if (operation.name == "endbfchar") {
            for (size_t i = 0; i + 1 < operation.hex.size(); i += 2)
                texts[number(operation.hex[i])] = fromHex(operation.hex[i + 1]);
        }
    }
    for (auto& [code, text] : texts)
        text = withUnifiedIdeographs(text);
    return texts;
}

QByteArray hexOf(quint32 code)
{
    return QByteArray::number(code, 16).rightJustified(4, '0').toUpper();
}

std::string writeMap(const std::map<quint32, QString>& texts)
{
    QByteArray entries;
    int inBlock = 0;
    QByteArray block;
    const auto flush = [&] {
        if (inBlock > 0)
            entries += QByteArray::number(inBlock) + " beginbfchar\n" + block + "endbfchar\n";
        block.clear();
        inBlock = 0;
    };
    for (const auto& [code, text] : texts) {
        if (text.isEmpty() || text.front().isNull())
            continue;
        block += '<' + hexOf(code) + "> <";
        for (const QChar unit : text)
            block += hexOf(unit.unicode());
        block += ">\n";
        if (++inBlock == 100) // the format allows no more in one block
            flush();
    }
    flush();
    const QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                           "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                           "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                           "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n" +
                           entries + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
    return map.toStdString();
}

QPDFObjectHandle fontsOfPage(QPDFObjectHandle page)
{
    QPDFObjectHandle resources = page.getKey("/Resources");
    return resources.isDictionary() ? resources.getKey("/Font") : QPDFObjectHandle::newNull();
}

bool isComposite(QPDFObjectHandle font)
{
    return font.isDictionary() && font.getKey("/Subtype").isName() && font.getKey("/Subtype").getName() == "/Type0";
}

Fonts compositeFonts(QPDF& pdf)
{
    Fonts fonts;
    for (const QPDFObjectHandle& page : pdf.getAllPages()) {
        QPDFObjectHandle named = fontsOfPage(page);
        if (!named.isDictionary())
            continue;
        for (const std::string& name : named.getKeys()) {
            QPDFObjectHandle font = named.getKey(name);
            if (!isComposite(font) || fonts.contains(font.getObjGen()))
                continue;
            FontText& entry = fonts[font.getObjGen()];
            entry.font = font;
            if (QPDFObjectHandle map = font.getKey("/ToUnicode"); map.isStream())
                entry.texts = readMap(streamText(map));
        }
    }
    return fonts;
}

//! Takes the record of one page; false where it contradicts what the page shows.
bool takePage(QPDFObjectHandle page, const std::vector<GlyphRecord::Drawn>& drawn, const GlyphRecord& record,
              Fonts& fonts)
{
    std::string content;
    for (const QPDFObjectHandle& part : page.getPageContents())
        content += streamText(part) + '\n';
    const std::vector<ShownGlyph> shown = shownGlyphs(content);
    if (shown.size() != drawn.size())
        return false;

    QPDFObjectHandle named = fontsOfPage(page);
    std::map<std::string, FontText*> byName;
    for (size_t i = 0; i < shown.size(); ++i) {
        auto [it, isNew] = byName.try_emplace(shown[i].font, nullptr);
        if (isNew && named.isDictionary() && named.hasKey('/' + shown[i].font)) {
            const auto font = fonts.find(named.getKey('/' + shown[i].font).getObjGen());
            it->second = font != fonts.end() ? &font->second : nullptr;
        }
        if (it->second == nullptr)
            return false;
        if (it->second->glyphs.try_emplace(shown[i].cid, drawn[i].glyph).first->second != drawn[i].glyph)
            return false;
        it->second->recorded.try_emplace(shown[i].cid, record.text(drawn[i].text));
    }
    return true;
}

bool takeRecord(QPDF& pdf, const GlyphRecord& record, Fonts& fonts)
{
    const std::vector<QPDFObjectHandle>& pages = pdf.getAllPages();
    if (pages.size() != record.pages().size())
        return false;
    for (size_t i = 0; i < pages.size(); ++i) {
        if (!takePage(pages[i], record.pages()[i], record, fonts))
            return false;
    }
    return true;
}

std::string withoutTag(const std::string& name)
{
    const size_t plus = name.find('+');
    return plus == std::string::npos ? name.substr(1) : name.substr(plus + 1);
}

//! False when the record was not believed.
bool mendText(QPDF& pdf, const GlyphRecord& record)
{
    Fonts fonts = compositeFonts(pdf);
    const bool agrees = takeRecord(pdf, record, fonts);
    for (auto& [id, entry] : fonts) {
        if (agrees) {
            for (const auto& [code, text] : entry.recorded)
                entry.texts[code] = text;
        }
        entry.font.replaceKey("/ToUnicode", QPDFObjectHandle::newStream(&pdf, writeMap(entry.texts)));
    }
    return agrees;
}

//! Qt makes these names of object numbers, which depend on chance, and five letters long where six are due.
void nameSubsets(QPDF& pdf)
{
    Fonts seen;
    int index = 0;
    for (const QPDFObjectHandle& page : pdf.getAllPages()) {
        QPDFObjectHandle named = fontsOfPage(page);
        if (!named.isDictionary())
            continue;
        for (const std::string& key : named.getKeys()) {
            QPDFObjectHandle font = named.getKey(key);
            if (!isComposite(font) || !seen.try_emplace(font.getObjGen()).second)
                continue;
            std::string tag = "/AAAAAA+";
            tag[6] = char('A' + index % 26);
            tag[5] = char('A' + index / 26 % 26);
            ++index;
            const auto name = QPDFObjectHandle::newName(tag + withoutTag(font.getKey("/BaseFont").getName()));
            font.replaceKey("/BaseFont", name);
            QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
            descendant.replaceKey("/BaseFont", name);
            descendant.getKey("/FontDescriptor").replaceKey("/FontName", name);
        }
    }
}

void describe(QPDF& pdf, const PdfInfo& info)
{
    const std::string instant = "D:" + info.created.toUTC().toString(u"yyyyMMddhhmmss"_s).toStdString() + "+00'00'";
    QPDFObjectHandle dictionary = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    const auto say = [&](const char* key, const QString& text) {
        dictionary.replaceKey(key, QPDFObjectHandle::newUnicodeString(text.toStdString()));
    };
    say("/Title", info.title);
    say("/Author", info.author);
    say("/Creator", info.creator);
    say("/Producer", pdfProducer());
    dictionary.replaceKey("/CreationDate", QPDFObjectHandle::newString(instant));
    dictionary.replaceKey("/ModDate", QPDFObjectHandle::newString(instant));
    pdf.getTrailer().replaceKey("/Info", dictionary);
    pdf.getTrailer().removeKey("/ID"); // Qt's is made of the time and chance; qpdf makes one of the content

    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString("zh-CN"));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
}

QByteArray writtenOut(QPDF& pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_disable); // PDF/A-1 has none
    writer.setNewlineBeforeEndstream(true);     // PDF/A-1 wants one
    writer.write();
    const auto written = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(written->getBuffer()), qsizetype(written->getSize())};
}

} // namespace

MendedPdf mendPdf(const QByteArray& bytes, const GlyphRecord& record, const PdfInfo& info)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("pages", bytes.constData(), size_t(bytes.size()));
    const bool agrees = mendText(pdf, record);
    nameSubsets(pdf);
    describe(pdf, info);
    return {writtenOut(pdf), agrees};
}

QString pdfProducer()
{
    return u"Qt "_s + QString::fromLatin1(qVersion());
}

} // namespace huiyin::paper
