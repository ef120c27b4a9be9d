// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "paper/fonts.h"
#include "paper/line_shaper.h"
#include "paper/numerals.h"
#include "paper/pdf_tools.h"
#include "paper/text_measure.h"

#include <QFontDatabase>
#include <QFontInfo>

using namespace huiyin::paper;
using namespace Qt::StringLiterals;

TEST_CASE("each typeface is drawn with an installed font for simplified Chinese", "[paper][fonts]")
{
    for (int i = 0; i < typefaceCount; ++i) {
        const QFont font = huiyin::paper::font(Typeface(i), 16);
        CHECK(QFontDatabase::hasFamily(QFontInfo(font).family()));
        CHECK(font.families().front() == QFontInfo(font).family());
        CHECK(font.pixelSize() == 320);
        CHECK(font.hintingPreference() == QFont::PreferNoHinting);
        CHECK_FALSE(QFontInfo(font).family().endsWith(u" JP"_s));
    }
}

TEST_CASE("a replaced font is named with its substitute", "[paper][fonts]")
{
    const FontReport report = substitutedFonts();
    for (const Substitution& missing : report.substitutions) {
        CHECK_FALSE(QFontDatabase::hasFamily(missing.wanted));
        CHECK(missing.used != missing.wanted);
        CHECK(report.toString().contains(missing.wanted));
        CHECK(report.toString().contains(missing.used));
    }
    CHECK(report.complete() == report.toString().isEmpty());
    CHECK(FontReport{}.toString().isEmpty());
}

TEST_CASE("characters that no font has are named once", "[paper][fonts]")
{
    const QFont body = font(Typeface::Body, 14);
    CHECK(missingGlyphs(u"云湖县代表𠮷永\n18-4-12"_s, body).isEmpty());
    CHECK(missingGlyphs(u"甲\U0001FBFF乙\U0001FBFF"_s, body) == QStringList{u"\U0001FBFF"_s}); // not yet a character
}

TEST_CASE("digits have one width in tables, so figures stand under each other", "[paper][fonts]")
{
    TextMeasure measure;
    LineShaper shaper;
    for (const Typeface face : {Typeface::Body, Typeface::Heading}) {
        for (const QString& figure : {u"111"_s, u"888"_s, u"910"_s, u"147"_s}) {
            INFO(figure.toStdString());
            TextOp op{.text = figure};
            op.typeface = face;
            op.tabular = true;
            const double drawn = shaper.shape(op).width / unitsPerPoint;
            CHECK(qAbs(drawn - measure.width(u"000"_s, face, 10.5)) < 0.1);
            op.align = Align::Right;
            CHECK(qAbs(-shaper.shape(op).x / unitsPerPoint - drawn) < 0.01);
        }
    }
}

TEST_CASE("headings are counted in the official manner", "[paper]")
{
    CHECK(chineseNumeral(1) == u"一"_s);
    CHECK(chineseNumeral(10) == u"十"_s);
    CHECK(chineseNumeral(12) == u"十二"_s);
    CHECK(chineseNumeral(20) == u"二十"_s);
    CHECK(chineseNumeral(99) == u"九十九"_s);
    CHECK(chineseNumeral(0) == u"0"_s);
    CHECK(chineseNumeral(100) == u"100"_s);
    CHECK(headingNumber(1, 3) == u"三、"_s);
    CHECK(headingNumber(2, 3) == u"（三）"_s);
    CHECK(headingNumber(3, 3) == u"3."_s);
    CHECK(headingNumber(4, 3) == u"（3）"_s);
}

TEST_CASE("no line begins with a comma or a closing bracket", "[paper]")
{
    TextMeasure measure;
    const QString text = u"代表建议，交办；承办（主办、会办）：“答复”。办结，评价，跟踪，"_s.repeated(20);
    for (int width = 60; width < 90; ++width) {
        const QList<Line> lines = measure.wrap(text, Typeface::Body, 10.5, width);
        CHECK(lines.size() > 20);
        QString joined;
        for (const Line& line : lines) {
            CHECK_FALSE(u"，。；：、）”"_s.contains(line.text.front()));
            CHECK(measure.width(line.text, Typeface::Body, 10.5) <= width + 0.1);
            joined += line.text;
        }
        CHECK(joined == text);
        CHECK(lines.back().endsParagraph);
        CHECK_FALSE(lines.front().endsParagraph);
    }
}

TEST_CASE("control and direction marks are not printed", "[paper]")
{
    CHECK(printable(u"甲\u202E乙\u0007丙\t丁\n戊\uFEFF"_s) == u"甲乙丙 丁\n戊"_s);
    CHECK(printable(QString(QChar(0xD842)) + u'甲') == u"\uFFFD甲"_s);
    CHECK(printable(u"𠮷"_s) == u"𠮷"_s);
}
