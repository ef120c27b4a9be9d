// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "paper/glyph_record.h"
#include "paper/ideograph.h"
#include "paper/page_layout.h"
#include "paper/pdf_file.h"
#include "paper/pdf_tokens.h"
#include "paper/pdf_tools.h"
#include "paper/sample.h"

#include <QFile>
#include <QTemporaryDir>

using namespace huiyin::paper;
using namespace Qt::StringLiterals;

namespace {

//! What a person who searches the PDF gets, page by page.
QStringList extracted(const Pages& pages, const QString& mode)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    REQUIRE(writePdf(pages, path, sample::info()));
    const QString all = run(u"pdftotext"_s, {mode, u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    QStringList byPage = all.split(u'\f');
    byPage.removeLast(); // behind the last form feed
    return byPage;
}

void checkExact(const Document& document, const PageSetup& setup = {})
{
    const ChineseWords chinese;
    const Pages pages = layout(document, setup);

    const QStringList raw = extracted(pages, u"-raw"_s);
    REQUIRE(raw.size() == pages.count());
    for (int i = 0; i < pages.count(); ++i) {
        QString printed;
        for (const TextOp& text : textsOf(pages.pages[i]))
            printed += text.text;
        CHECK(squeezed(raw[i]) == squeezed(printed));
    }

    const QStringList formed = extracted(pages, u"-layout"_s);
    int compared = 0;
    for (int i = 0; i < pages.count(); ++i) {
        QStringList lines;
        for (const QString& line : formed[i].split(u'\n'))
            lines += squeezed(line);
        for (const TextOp& text : textsOf(pages.pages[i])) {
            INFO(text.text.toStdString());
            CHECK(std::ranges::any_of(lines, [&](const QString& line) { return line.contains(squeezed(text.text)); }));
            ++compared;
        }
    }
    CHECK(compared > 0);
}

Document ofParagraphs(const QStringList& texts)
{
    Document document;
    for (const QString& text : texts)
        document.blocks += Paragraph{text};
    return document;
}

} // namespace

TEST_CASE("a PDF's text is what was printed, character by character", "[paper][pdf]")
{
    checkExact(sample::report());
}

TEST_CASE("words with radical-shaped characters are found", "[paper][pdf]")
{
    checkExact(ofParagraphs(
        {u"老旧小区、人民代表大会、第 1 页、食品安全、民生实事、见面会、黄土高原、青山绿水、音乐、风力、鱼米、鸟巢、齐心"_s,
         u"一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山"_s,
         u"巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬"_s,
         u"长门马车贝见页风飞食龙龟黾齐齿卤麦民西角辛辰邑酉里金雨青非面革韦韭音首香骨高鬼鱼鸟鹿麻黄黍黑鼎鼓鼠鼻"_s}));
}

TEST_CASE("rare names, dashes, punctuation and numbers are found", "[paper][pdf]")
{
    checkExact(
        ofParagraphs({u"代表𠮷永、𬱖立、䶮某、㛃某出席——会议于2026年8月21日召开……"_s,
                      u"（一）〔2026〕7号；《代表法》：“三方对质”‘面商’，①②③ 85.71%（12/14）＝99÷131×100≥50℃。"_s,
                      u"18-4-12, 18-4-R3; office efficiency fi ffi fl AVAT To 0123456789 +-=/*#@"_s}));
}

TEST_CASE("justified lines and landscape tables keep their text", "[paper][pdf]")
{
    checkExact(
        ofParagraphs(
            {u"为——切实——做好𠮷永等代表所提18-4-12号建议的办理工作，住房和城乡建设局会同水利局、消防救援大队等单位，于2026年3月16日前往老旧小区现场。"_s
                 .repeated(4)}),
        {.sizes = TypeSizes::official()});
    Document lying = sample::longTable(40);
    lying.landscape = true;
    checkExact(lying);
}

TEST_CASE("text that holds radicals itself is found by the ordinary characters", "[paper][pdf]")
{
    const QStringList pages = extracted(layout(ofParagraphs({u"⽼旧⼩区⼈⺠⻚⻝"_s})), u"-raw"_s);
    CHECK(pages.join(QString()).contains(u"老旧小区人民页食"_s));
}

TEST_CASE("each radical has the ideograph that the standard names", "[paper][pdf]")
{
    CHECK(withUnifiedIdeographs(u"⽼⺠⻝⻚⼈⼗⿕⺁") == u"老民食页人十龠厂"_s);
    CHECK(unifiedIdeograph(0x2E80) == 0x2E80); // no equivalent
    CHECK(unifiedIdeograph(0x2E9A) == 0x2E9A); // unassigned
    CHECK(unifiedIdeograph(0x2E7F) == 0x2E7F);
    CHECK(unifiedIdeograph(0x2FD6) == 0x2FD6);
    CHECK(unifiedIdeograph(0x2E87) == 0x20628); // outside the BMP
    int mapped = 0;
    for (char32_t c = 0x2E80; c <= 0x2FDF; ++c)
        mapped += unifiedIdeograph(c) != c ? 1 : 0;
    CHECK(mapped == 328);
}

TEST_CASE("glyphs are read from a content stream in their order", "[paper][pdf]")
{
    const auto shown =
        shownGlyphs("q % (a comment <0009> Tj\nBT /F6 16 Tf (\\) <0001> Tj) pop <0001> Tj 3 0 Td <00020003> Tj\n"
                    "/F7 8 Tf [<0004> -20 <0005>] TJ ET\n"
                    "/Span << /ActualText <> >> BDC /F6 16 Tf <0001> Tj EMC\n"
                    "/Span << /ActualText <FEFF4EBA> >> BDC <0007> Tj EMC Q");
    QStringList found;
    for (const ShownGlyph& glyph : shown)
        found += QString::fromStdString(glyph.font) + u':' + QString::number(glyph.cid);
    CHECK(found == QStringList{u"F6:1"_s, u"F6:2"_s, u"F6:3"_s, u"F7:4"_s, u"F7:5"_s, u"F6:7"_s});
}
