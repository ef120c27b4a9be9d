// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "paper/hatch.h"
#include "paper/page_layout.h"
#include "paper/page_painter.h"
#include "paper/pdf_tools.h"
#include "paper/sample.h"

#include <QImage>
#include <QPainter>

#include <algorithm>

using namespace huiyin::paper;
using namespace Qt::StringLiterals;

namespace {

std::vector<AreaOp> areasOf(const Page& page)
{
    std::vector<AreaOp> areas;
    for (const Operation& operation : page.operations) {
        if (const auto* area = std::get_if<AreaOp>(&operation))
            areas.push_back(*area);
    }
    return areas;
}

QImage grey(const Page& page, double scale)
{
    QImage image(qRound(page.size.width() * scale), qRound(page.size.height() * scale), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter, page, scale);
    return image;
}

//! How much of an area is ink, in the half beside the figure, without the outline.
double ink(const QImage& image, const QRectF& area, double scale)
{
    const QRectF half(area.left() + 1.5, area.top() + 1.5, area.width() / 2 - 12, area.height() - 3);
    const QRect pixels = QRectF(half.topLeft() * scale, half.size() * scale).toRect();
    qint64 sum = 0;
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x)
            sum += 255 - qGray(image.pixel(x, y));
    }
    return double(sum) / 255 / double(pixels.width() * pixels.height());
}

} // namespace

TEST_CASE("every hatch has its own density in black and white", "[paper][chart]")
{
    Document document;
    document.blocks = {sample::hatches()};
    const Page page = layout(document).pages.front();
    const auto areas = areasOf(page);
    REQUIRE(areas.size() == 12); // legend and bar

    for (const double scale : {1.0, 300 / 72.0}) { // a small preview, a printer
        const QImage image = grey(page, scale);
        std::vector<double> densities;
        for (size_t i = 6; i < areas.size(); ++i)
            densities.push_back(ink(image, areas[i].area, scale));
        INFO("scale " << scale);
        CHECK(densities.front() > 0.85);
        CHECK(densities.back() < 0.01);
        for (size_t i = 1; i < densities.size(); ++i) {
            INFO(i << ": " << densities[i - 1] << " " << densities[i]);
            CHECK(densities[i - 1] - densities[i] > 0.04);
        }
    }
}

TEST_CASE("a bar is as long as its count and has its segments in the legend's order", "[paper][chart]")
{
    Chart chart;
    chart.legend = {{u"a"_s, u"甲"_s, Hatch::Solid}, {u"b"_s, u"乙"_s, Hatch::Dots}};
    chart.bars = {{u"一"_s, {{u"b"_s, 5}, {u"a"_s, 15}}, u"15/20"_s},
                  {u"二"_s, {{u"a"_s, 10}}, u"10/10"_s},
                  {u"三"_s, {}, u"—"_s}};
    Document document;
    document.blocks = {chart};
    const auto counts = areasOf(layout(document).pages.front());
    REQUIRE(counts.size() == 2 + 3);
    CHECK(counts[2].hatch == Hatch::Solid);
    CHECK(isNear(counts[2].area.width(), 3 * counts[3].area.width()));
    CHECK(isNear(counts[3].area.left(), counts[2].area.right()));
    CHECK(isNear(counts[4].area.width(), 2 * counts[3].area.width()));

    chart.scale = Chart::Scale::Shares;
    document.blocks = {chart};
    const auto shares = areasOf(layout(document).pages.front());
    REQUIRE(shares.size() == 2 + 3);
    CHECK(isNear(shares[4].area.width(), shares[2].area.width() + shares[3].area.width()));
}

TEST_CASE("a hatch stays inside of its area", "[paper][chart]")
{
    const QRectF area(13.3, 27.1, 41.7, 12.9);
    for (const Hatch hatch : {Hatch::Cross, Hatch::Diagonal, Hatch::Horizontal, Hatch::Dots}) {
        const HatchStrokes strokes = hatchStrokes(hatch, area);
        CHECK(strokes.lines.size() + strokes.dots.size() > 3);
        const QRectF around = area.adjusted(-0.001, -0.001, 0.001, 0.001);
        for (const QLineF& line : strokes.lines)
            CHECK((around.contains(line.p1()) && around.contains(line.p2())));
        for (const QRectF& dot : strokes.dots)
            CHECK(around.contains(dot));
    }
    CHECK(hatchStrokes(Hatch::Blank, area).lines.isEmpty());
}

TEST_CASE("a long chart goes on under its legend", "[paper][chart]")
{
    Chart chart;
    chart.legend = {{u"a"_s, u"图例"_s, Hatch::Solid}};
    for (int i = 0; i < 100; ++i)
        chart.bars += Bar{u"单位%1"_s.arg(i), {{u"a"_s, i + 1}}, QString::number(i + 1)};
    Document document;
    document.blocks = {chart};
    const Pages pages = layout(document);
    CHECK(pages.count() > 1);
    CHECK(areasOf(pages.pages.back()).size() > 3); // no bar is left alone
    qsizetype bars = 0;
    for (const Page& page : pages.pages) {
        const auto areas = areasOf(page);
        REQUIRE_FALSE(areas.empty());
        bars += qsizetype(areas.size()) - 1;
    }
    CHECK(bars == 100);
}
