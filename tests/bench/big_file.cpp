// SPDX-License-Identifier: GPL-3.0-or-later
#include "big_file.h"

#include "desk/import_ledger.h"
#include "exchange/ledger_file.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <array>
#include <random>

namespace huiyin::bench {

namespace {

constexpr unsigned seed = 20260316;
const QDate today(2026, 8, 21);

constexpr std::array towns{"城关镇", "石桥镇", "马营镇", "柳林镇", "东湖街道", "西山镇", "双河镇", "清泉乡"};
constexpr std::array matters{"道路", "路灯", "学校", "医院", "公园", "垃圾", "河道", "停车",
                             "公交", "养老", "水利", "农田", "电网", "网络", "社区", "广场"};
constexpr std::array units{"县住房和城乡建设局", "县交通运输局", "县水利局", "县教育和体育局", "县卫生健康局",
                           "县民政局",           "县农业农村局", "县公安局", "县财政局",       "县应急管理局"};
constexpr std::array surnames{"赵", "钱", "孙", "李", "周", "吴", "郑", "王", "冯", "陈"};
constexpr std::array names{"建国", "桂兰", "志强", "秀英", "海涛", "玉梅", "德胜", "春花"};
constexpr std::array ratings{"满意", "基本满意", "不满意", ""};
constexpr std::array classes{"A", "B", "C", ""}; // every fourth case is still with its unit

void writeLedger(const QString& path, int cases)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qUtf8Printable(path));
    QTextStream out(&file);
    out.setGenerateByteOrderMark(true);
    std::mt19937 random(seed);
    const auto pick = [&](const auto& of) { return QString::fromUtf8(of[random() % of.size()]); };
    out << QStringLiteral("编号,标题,领衔代表,承办单位,交办日期,答复日期,答复类别,代表评价\n");
    constexpr int days = 28;
    for (int i = 1; i <= cases; ++i) {
        const QString letter = QString::fromUtf8(classes[size_t(i) % classes.size()]);
        const int month = letter.isEmpty() ? 5 + i % 3 : 3; // so that some are due, and some overdue
        out << QStringLiteral("18-4-%1,").arg(i)
            << QStringLiteral("关于%1%2%3建设问题的建议第%4号,").arg(pick(towns), pick(matters), pick(matters)).arg(i)
            << pick(surnames) << pick(names) << u',' << pick(units)
            << QStringLiteral(",2026-%1-%2,")
                   .arg(month, 2, 10, QLatin1Char('0'))
                   .arg(1 + i % days, 2, 10, QLatin1Char('0'));
        if (!letter.isEmpty())
            out << QStringLiteral("2026-05-%1,").arg(1 + i % days, 2, 10, QLatin1Char('0')) << letter << u','
                << pick(ratings);
        else
            out << QStringLiteral(",,");
        out << u'\n';
    }
}

} // namespace

double makeBigFile(const QString& path, int cases)
{
    const QString ledger = path + QStringLiteral(".csv");
    writeLedger(ledger, cases);
    const desk::Environment environment{
        .now = [] { return QDateTime(today, QTime(9, 0), Qt::UTC); }, .asOf = today, .actor = QStringLiteral("bench")};
    const desk::Office office{.name = QStringLiteral("云湖县人大常委会"), .congress = 18, .session = 4};
    auto desk = desk::Desk::create(path, office, environment);
    if (!desk)
        qFatal("%s", qUtf8Printable(desk.error().line()));
    QElapsedTimer watch;
    watch.start();
    const auto read = exchange::readLedger(ledger, {.kind = exchange::LedgerKind::Suggestions, .year = today.year()});
    if (!read)
        qFatal("%s", qUtf8Printable(read.error().line()));
    const auto report = desk::importLedger(**desk, read->cases, {});
    if (report.created != cases)
        qFatal("%d of %d cases came in", report.created, cases);
    QFile::remove(ledger);
    return double(watch.elapsed()) / 1000;
}

} // namespace huiyin::bench
