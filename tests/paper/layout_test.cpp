// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "paper/column_widths.h"
#include "paper/page_layout.h"
#include "paper/pdf_tools.h"
#include "paper/sample.h"

#include <QSet>

#include <algorithm>

using namespace huiyin::paper;
using namespace Qt::StringLiterals;

namespace {

constexpr double mm = 72 / 25.4;

QStringList wordsOf(const Page& page)
{
    QStringList words;
    for (const TextOp& text : textsOf(page))
        words += text.text;
    return words;
}

int timesOf(const Page& page, const QString& word)
{
    return int(wordsOf(page).count(word));
}

Table wideTable(int columns)
{
    Table table;
    Row row;
    for (int i = 0; i < columns; ++i) {
        table.columns += Column{.heading = u"办结率"_s, .align = Align::Right};
        row += Cell{u"100.00%"_s};
    }
    table.rows = {row, row};
    return table;
}

Document of(const Block& block)
{
    Document document;
    document.blocks = {block};
    return document;
}

Paragraph sentences(int count)
{
    return {u"住房和城乡建设局会同水利局办理老旧小区改造建议。"_s.repeated(count)};
}

} // namespace

TEST_CASE("a table of 300 rows prints each row once, whole, under a repeated head", "[paper][layout]")
{
    const Pages pages = layout(sample::longTable(300));
    CHECK(pages.count() == 14);

    QSet<QString> numbers;
    for (const Page& page : pages.pages) {
        CHECK(timesOf(page, u"领衔代表"_s) == 1);
        const auto texts = textsOf(page);
        const double bottom = page.size.height() - 35 * mm;
        for (const TextOp& text : texts) {
            if (!text.text.startsWith(u"18-4-"))
                continue;
            CHECK_FALSE(numbers.contains(text.text));
            numbers.insert(text.text);
            // The title's first line stands on the number's baseline; its second, if there is one, on the same page.
            const auto title = std::ranges::find_if(texts, [&](const TextOp& other) {
                return other.at.y() == text.at.y() && other.text.startsWith(u"关于");
            });
            REQUIRE(title != texts.end());
            if (title->text.startsWith(u"关于进一步"))
                CHECK(std::ranges::any_of(texts, [&](const TextOp& other) {
                    return other.at.x() == title->at.x() && other.at.y() > title->at.y() &&
                           other.at.y() < title->at.y() + 20;
                }));
            CHECK(text.at.y() < bottom);
        }
        // The page is closed by a line across it, just under its last row.
        const auto rules = rulesOf(page);
        double last = 0, lowest = 0;
        for (const RuleOp& rule : rules)
            last = std::max(last, rule.line.y1());
        for (const TextOp& text : texts)
            lowest = text.at.y() < bottom ? std::max(lowest, text.at.y()) : lowest;
        CHECK(last > lowest);
        CHECK(last - lowest < 12);
        CHECK(last <= bottom + 0.1);
    }
    CHECK(numbers.size() == 300);
}

TEST_CASE("a row taller than a page goes over, and nothing of it is lost", "[paper][layout]")
{
    Table table;
    table.columns = {{.heading = u"编号"_s, .weight = 0}, {.heading = u"办理经过"_s}};
    const QString text = u"会同水利局到现场查看并约见领衔代表"_s.repeated(300);
    table.rows = {Row{Cell{u"18-4-1"_s}, Cell{u"短"_s}}, Row{Cell{u"18-4-2"_s}, Cell{text}},
                  Row{Cell{u"18-4-3"_s}, Cell{u"短"_s}}};
    const Pages pages = layout(of(table));
    CHECK(pages.count() >= 4);

    QString joined;
    for (const Page& page : pages.pages) {
        CHECK(timesOf(page, u"办理经过"_s) == 1);
        for (const TextOp& op : textsOf(page)) {
            CHECK(op.at.y() < page.size.height() - 24 * mm); // the page's number is lowest
            if (text.contains(op.text) && op.text.size() > 4)
                joined += op.text;
        }
    }
    CHECK(joined == text);
    CHECK(timesOf(pages.pages.back(), u"18-4-3"_s) == 1);
}

TEST_CASE("a table too wide takes narrow margins, then the sheet turns", "[paper][layout]")
{
    CHECK_FALSE(layout(of(wideTable(6))).landscape());
    const Pages narrow = layout(of(wideTable(10)));
    CHECK_FALSE(narrow.landscape());
    CHECK(isNear(rulesOf(narrow.pages.front()).front().line.x1(), 20 * mm));
    const Pages lying = layout(of(wideTable(12)));
    CHECK(lying.landscape());
    CHECK(isNear(lying.pages.front().size.width(), 297 * mm));

    Document forced = of(wideTable(12));
    forced.landscape = false;
    CHECK_FALSE(layout(forced).landscape());
    forced = of(wideTable(2));
    forced.landscape = true;
    CHECK(layout(forced).landscape());
}

TEST_CASE("nothing stands outside of the sheet, also in a table that is much too wide", "[paper][layout]")
{
    for (const int columns : {6, 9, 12, 30}) {
        for (const Page& page : layout(of(wideTable(columns))).pages) {
            for (const RuleOp& rule : rulesOf(page))
                CHECK((rule.line.x1() > 0 && rule.line.x2() < page.size.width()));
            for (const TextOp& text : textsOf(page))
                CHECK((text.at.x() > 0 && text.at.x() < page.size.width()));
        }
    }
}

TEST_CASE("margins are the official ones", "[paper][layout]")
{
    const Page page = layout(of(sentences(100))).pages.front();
    for (const TextOp& text : textsOf(page)) {
        CHECK(text.at.x() >= 28 * mm - 0.01);
        CHECK(text.at.y() > 37 * mm);
    }
    PageSetup official{.sizes = TypeSizes::official()};
    const auto lines = textsOf(layout(of(sentences(100)), official).pages.front());
    CHECK(lines.size() == 22 + 1); // 22 lines a page, and the page's number
}

TEST_CASE("figures end under each other at the right", "[paper][layout]")
{
    QList<double> ends;
    for (const TextOp& text : textsOf(layout(sample::longTable(20)).pages.front())) {
        if (text.align == Align::Right)
            ends += text.at.x();
    }
    REQUIRE(ends.size() == 21); // and the heading
    CHECK(std::ranges::all_of(ends, [&](double x) { return x == ends.front(); }));
}

TEST_CASE("a head of two rows gathers neighbours under their group", "[paper][layout]")
{
    const Page page = layout(sample::report()).pages.front();
    CHECK(timesOf(page, u"答复类别"_s) == 1);
    const auto texts = textsOf(page);
    const auto find = [&](const QString& word) {
        const auto it = std::ranges::find_if(texts, [&](const TextOp& text) { return text.text == word; });
        REQUIRE(it != texts.end());
        return it->at;
    };
    CHECK(find(u"答复类别"_s).y() < find(u"A"_s).y());
    CHECK(find(u"A"_s).x() < find(u"答复类别"_s).x());
    CHECK(find(u"答复类别"_s).x() < find(u"C"_s).x());
}

TEST_CASE("no page is empty", "[paper][layout]")
{
    Document document;
    document.blocks = {PageBreak{}, Spacer{500},  sentences(3), PageBreak{}, PageBreak{},
                       Spacer{900}, sentences(3), PageBreak{},  Spacer{30}};
    CHECK(layout(document).count() == 2);
    CHECK(layout(Document{}).count() == 1);

    for (int rows = 15; rows < 70; ++rows) {
        Document full = sample::longTable(rows);
        full.runningHeader.clear();
        full.signature = {u"代表工作委员会"_s, u"2026年8月21日"_s};
        for (const Page& page : layout(full).pages)
            CHECK(textsOf(page).size() > 5);
    }
}

TEST_CASE("a signature never stands alone on a page", "[paper][layout]")
{
    for (int count = 1; count < 80; ++count) {
        Document document = of(sentences(count));
        document.footnotes = {u"一注"_s, u"二注"_s};
        document.signature = {u"代表工作委员会"_s, u"2026年8月21日"_s};
        const Page last = layout(document).pages.back();
        CHECK(timesOf(last, u"代表工作委员会"_s) == 1);
        CHECK(timesOf(last, u"2026年8月21日"_s) == 1);
        CHECK(textsOf(last).size() >= 7); // two lines of text, notes (label, two), two of signature, page number
    }
}

TEST_CASE("a heading stays with what it heads", "[paper][layout]")
{
    for (int count = 20; count < 60; ++count) {
        Document document;
        document.blocks = {sentences(count), Heading{1, u"标题"_s}, Heading{2, u"小题"_s}, sentences(9)};
        for (const Page& page : layout(document).pages) {
            const QStringList words = wordsOf(page);
            if (const auto at = words.indexOf(u"一、标题"_s); at >= 0) {
                CHECK(words.value(at + 1) == u"（一）小题"_s);
                CHECK(words.size() >= at + 4); // two lines of text and the page number
            }
        }
    }
}

TEST_CASE("no paragraph leaves one line alone at the foot or the head of a page", "[paper][layout]")
{
    for (int count = 1; count < 40; ++count) {
        Document document;
        document.blocks = {sentences(30), Paragraph{u"甲"_s.repeated(30 * count)}};
        for (const Page& page : layout(document).pages) {
            const auto own =
                std::ranges::count_if(textsOf(page), [](const TextOp& t) { return t.text.startsWith(u'甲'); });
            CHECK((own != 1 || count == 1));
        }
    }
}

TEST_CASE("headings are numbered anew under each higher heading", "[paper][layout]")
{
    Document document;
    document.blocks = {Heading{1, u"甲"_s}, Heading{2, u"乙"_s}, Heading{2, u"丙"_s},       Heading{1, u"丁"_s},
                       Heading{2, u"戊"_s}, Heading{3, u"己"_s}, Heading{1, u"附"_s, false}};
    const QStringList words = wordsOf(layout(document).pages.front());
    CHECK(words.mid(0, 7) ==
          QStringList{u"一、甲"_s, u"（一）乙"_s, u"（二）丙"_s, u"二、丁"_s, u"（一）戊"_s, u"1.己"_s, u"附"_s});
}

TEST_CASE("a long title breaks into lines of sense and of about one length", "[paper][layout]")
{
    Document document;
    document.titleLines = {u"关于召开云湖县2026年第1次三方对质会议的通知"_s};
    QStringList lines;
    const Pages pages = layout(document);
    for (const Operation& operation : pages.pages.front().operations) {
        if (const auto* text = std::get_if<TextOp>(&operation); text && text->typeface == Typeface::Title)
            lines << text->text;
    }
    CHECK(lines == QStringList{u"关于召开云湖县2026年第1次"_s, u"三方对质会议的通知"_s});
}

TEST_CASE("each page says which of how many it is, and the header begins after the title", "[paper][layout]")
{
    const ChineseWords chinese;
    Document document = sample::longTable(60);
    document.titleLines = {u"建议清单"_s};
    const Pages pages = layout(document);
    REQUIRE(pages.count() == 3);
    for (int i = 0; i < 3; ++i) {
        CHECK(timesOf(pages.pages[i], u"第 %1 页 共 3 页"_s.arg(i + 1)) == 1);
        CHECK(timesOf(pages.pages[i], u"云湖县人大常委会"_s) == (i > 0 ? 1 : 0));
        CHECK(timesOf(pages.pages[i], u"附表　建议清单（续）"_s) == (i > 0 ? 1 : 0));
    }
}

TEST_CASE("a long footer wraps beside the page's number", "[paper][layout]")
{
    Document document = of(sentences(2));
    document.runningFooter = u"核定办结率以三方核定为准；数据截至2026年8月21日，快照7f3a9c；"_s.repeated(3);
    const auto texts = textsOf(layout(document).pages.front());
    QString footer;
    for (const TextOp& text : texts) {
        if (text.at.y() > 270 * mm && text.align == Align::Left)
            footer += text.text;
    }
    CHECK(footer == document.runningFooter);
    CHECK(texts.back().align == Align::Right);
}

TEST_CASE("printed on both sides, even pages are bound at the right", "[paper][layout]")
{
    PageSetup setup;
    setup.duplex = true;
    const Pages pages = layout(sample::longTable(60), setup);
    CHECK(isNear(rulesOf(pages.pages[0]).front().line.x1(), 28 * mm));
    CHECK(isNear(rulesOf(pages.pages[1]).front().line.x1(), 26 * mm));
    CHECK(isNear(rulesOf(pages.pages[2]).front().line.x1(), 28 * mm));
}

TEST_CASE("the same document has the same pages", "[paper][layout]")
{
    CHECK((layout(sample::report()) == layout(sample::report())));
}

TEST_CASE("a table with nothing in it still prints", "[paper][layout]")
{
    CHECK(layout(of(Table{})).count() == 1);
    Table heads = wideTable(3);
    heads.rows.clear();
    CHECK(timesOf(layout(of(heads)).pages.front(), u"办结率"_s) == 3);
    heads.rows = {Row{}};
    heads.totals = {Row{Cell{u"合计"_s}}};
    CHECK(timesOf(layout(of(heads)).pages.front(), u"合计"_s) == 1);
}

TEST_CASE("columns share the width out", "[paper][layout]")
{
    const QList<ColumnNeed> needs{{100, 50, 1}, {200, 50, 1}, {40, 40, 0}};
    CHECK(columnWidths(needs, 440) == QList<double>{150, 250, 40});
    CHECK(columnWidths(needs, 240) == QList<double>{100, 100, 40});
    CHECK(columnWidths(needs, 70) == QList<double>{25, 25, 20});
    CHECK(columnWidths({}, 70).isEmpty());
}
