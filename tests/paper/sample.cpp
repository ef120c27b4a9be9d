// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/sample.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace huiyin::paper::sample {
namespace {

Row figures(const QString& unit, const QStringList& numbers, bool bold = false)
{
    Row row{Cell{unit, bold}};
    for (const QString& number : numbers)
        row += Cell{number, bold};
    return row;
}

Table closureTable()
{
    Table table;
    table.columns = {
        {.heading = u"承办单位"_s, .weight = 2},
        {.heading = u"件数"_s, .align = Align::Right},
        {.heading = u"办复"_s, .align = Align::Right},
        {.heading = u"按期"_s, .align = Align::Right},
        {.heading = u"A"_s, .group = u"答复类别"_s, .align = Align::Right, .weight = 0.5},
        {.heading = u"B"_s, .group = u"答复类别"_s, .align = Align::Right, .weight = 0.5},
        {.heading = u"C"_s, .group = u"答复类别"_s, .align = Align::Right, .weight = 0.5},
        {.heading = u"核定办结率"_s, .align = Align::Right},
        {.heading = u"满意率"_s, .align = Align::Right},
    };
    table.rows = {
        figures(u"住房和城乡建设局"_s,
                {u"17"_s, u"14"_s, u"12"_s, u"9"_s, u"4"_s, u"1"_s, u"52.94%（9/17）"_s, u"85.71%（12/14）"_s}),
        figures(u"交通运输局"_s,
                {u"15"_s, u"13"_s, u"13"_s, u"7"_s, u"5"_s, u"1"_s, u"46.67%（7/15）"_s, u"92.31%（12/13）"_s}),
        figures(u"农业农村局"_s,
                {u"13"_s, u"12"_s, u"12"_s, u"10"_s, u"2"_s, u"0"_s, u"76.92%（10/13）"_s, u"100%（12/12）"_s}),
        figures(u"水利局"_s,
                {u"11"_s, u"10"_s, u"10"_s, u"4"_s, u"5"_s, u"1"_s, u"36.36%（4/11）"_s, u"70.00%（7/10）"_s}),
        figures(u"教育和体育局"_s,
                {u"9"_s, u"9"_s, u"9"_s, u"6"_s, u"2"_s, u"1"_s, u"66.67%（6/9）"_s, u"88.89%（8/9）"_s}),
    };
    table.totals = {figures(
        u"合计"_s,
        {u"131"_s, u"120"_s, u"116"_s, u"99"_s, u"17"_s, u"4"_s, u"75.57%（99/131）"_s, u"95.83%（115/120）"_s}, true)};
    return table;
}

Chart claimedAndCertified()
{
    Chart chart;
    chart.caption = u"三方核定结果（件）"_s;
    chart.legend = {
        {u"solved"_s, u"已解决"_s, Hatch::Solid},       {u"partly"_s, u"部分解决"_s, Hatch::Diagonal},
        {u"doing"_s, u"正在解决"_s, Hatch::Horizontal}, {u"planned"_s, u"列入计划"_s, Hatch::Dots},
        {u"open"_s, u"未答复"_s, Hatch::Blank},
    };
    chart.bars = {
        {u"住房和城乡建设局"_s, {{u"solved"_s, 9}, {u"partly"_s, 3}, {u"doing"_s, 2}, {u"open"_s, 3}}, u"14/17"_s},
        {u"交通运输局"_s,
         {{u"solved"_s, 7}, {u"partly"_s, 2}, {u"doing"_s, 3}, {u"planned"_s, 1}, {u"open"_s, 2}},
         u"13/15"_s},
        {u"农业农村局"_s, {{u"solved"_s, 10}, {u"planned"_s, 2}, {u"open"_s, 1}}, u"12/13"_s},
        {u"水利局"_s, {{u"solved"_s, 4}, {u"doing"_s, 4}, {u"planned"_s, 2}, {u"open"_s, 1}}, u"10/11"_s},
    };
    return chart;
}

} // namespace

Document report()
{
    Document document;
    document.runningHeader = u"云湖县人大常委会代表工作委员会　代表建议办结率报告"_s;
    document.titleLines = {u"云湖县第十八届人民代表大会第四次会议"_s, u"代表建议办结率报告"_s};
    document.subtitle = u"（按承办单位，截至2026年8月21日）"_s;
    document.blocks = {
        Heading{1, u"总体情况"_s},
        Paragraph{
            u"县十八届人大四次会议期间，共收到代表建议131件，其中涉及老旧小区改造、农村道路和饮水安全的占四成——均已于20"
            u"26年3月16日交办。"
            u"代表𠮷永、𬱖立所提建议（18-4-12）由住房和城乡建设局主办，“三方对质”后由B类转为A类；办理结果请见第2页附表《食品与饮水安全》。"_s},
        Heading{1, u"按承办单位"_s},
        closureTable(),
        Heading{2, u"结果构成"_s},
        claimedAndCertified(),
        Heading{1, u"重点督办"_s},
        Facts{{{u"编号"_s, u"18-4-12"_s},
               {u"领衔代表"_s, u"𠮷永"_s},
               {u"主办单位"_s, u"住房和城乡建设局"_s},
               {u"交办日期"_s, u"2026-03-16"_s}},
              2},
        Facts{
            {{u"标题"_s,
              u"关于加快老旧小区加装电梯、改造供水管网并同步整治飞线充电的建议，请住房和城乡建设局会同水利局、消防救援大队研究"_s}}},
    };
    document.footnotes = {
        u"核定办结率＝三方核定为A类的件数÷已交办件数（撤回的不计）。"_s,
        u"满意率＝结果评价为满意或基本满意的件数÷已收回评价的件数；未收回评价的不计入分母，另行列出，以免以少数评价代表全部代表的意见。"_s,
        u"多个单位承办的建议，各单位分别计件，单位合计大于建议总数。"_s,
        u"百分比四舍五入，不作凑整。"_s,
    };
    document.signature = {u"云湖县人大常委会代表工作委员会"_s, u"2026年8月21日"_s};
    return document;
}

Document longTable(int rows)
{
    Table table;
    table.caption = u"附表　建议清单"_s;
    table.columns = {{.heading = u"编号"_s, .weight = 0},
                     {.heading = u"标题"_s, .weight = 4},
                     {.heading = u"领衔代表"_s},
                     {.heading = u"天数"_s, .align = Align::Right, .weight = 0}};
    for (int i = 1; i <= rows; ++i) {
        const QString title =
            i % 7 == 0 ? u"关于进一步加强城区内涝治理、完善排水管网并建立汛期联动机制，切实保障人民群众出行安全的建议"_s
                       : u"关于改造老旧小区的建议"_s;
        table.rows += Row{Cell{u"18-4-%1"_s.arg(i, 4, 10, QChar(u'0'))}, Cell{title}, Cell{u"王小明"_s},
                          Cell{QString::number(i * 37 % 200)}};
    }
    Document document;
    document.runningHeader = u"云湖县人大常委会"_s;
    document.blocks = {table};
    return document;
}

Chart hatches()
{
    Chart chart;
    Bar bar{.label = u"全部"_s};
    int index = 0;
    for (const Hatch hatch :
         {Hatch::Solid, Hatch::Cross, Hatch::Diagonal, Hatch::Horizontal, Hatch::Dots, Hatch::Blank}) {
        const QString key = QString::number(index++);
        chart.legend += LegendEntry{key, u"第%1种"_s.arg(key), hatch};
        bar.segments += Segment{key, 10};
    }
    chart.bars = {bar};
    return chart;
}

PdfInfo info()
{
    return {u"代表建议办结率报告"_s, u"云湖县人大常委会代表工作委员会"_s, u"Huiyin"_s,
            QDateTime(QDate(2026, 8, 21), QTime(7, 30), Qt::UTC)};
}

} // namespace huiyin::paper::sample
