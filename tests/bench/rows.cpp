// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/rows.h"

#include <array>

namespace huiyin::bench {

namespace {

const std::array subjects{
    QStringLiteral("农村道路硬化"),   QStringLiteral("老旧小区加装电梯"), QStringLiteral("学校门口交通"),
    QStringLiteral("灌溉渠清淤"),     QStringLiteral("村级卫生室用药"),   QStringLiteral("垃圾分类投放"),
    QStringLiteral("养老服务中心"),   QStringLiteral("冬季清洁取暖"),     QStringLiteral("公交线路延伸"),
    QStringLiteral("农产品冷链仓储"), QStringLiteral("图书馆夜间开放"),   QStringLiteral("河道采砂管理")};
const std::array places{QStringLiteral("城关镇"), QStringLiteral("石桥镇"), QStringLiteral("赵庄镇"),
                        QStringLiteral("柳林镇"), QStringLiteral("双河镇"), QStringLiteral("清泉乡"),
                        QStringLiteral("马营镇")};
const std::array units{QStringLiteral("县交通运输局"),   QStringLiteral("县住房和城乡建设局"),
                       QStringLiteral("县教育和体育局"), QStringLiteral("县水利局"),
                       QStringLiteral("县卫生健康局"),   QStringLiteral("县民政局"),
                       QStringLiteral("县农业农村局"),   QStringLiteral("县财政局"),
                       QStringLiteral("县公安局"),       QStringLiteral("县自然资源和规划局")};
const std::array categories{QStringLiteral("城建环保"), QStringLiteral("农业农村"), QStringLiteral("教科文卫"),
                            QStringLiteral("财政经济"), QStringLiteral("内务司法")};
const std::array surnames{QStringLiteral("王"), QStringLiteral("李"), QStringLiteral("张"), QStringLiteral("刘"),
                          QStringLiteral("陈"), QStringLiteral("杨"), QStringLiteral("赵"), QStringLiteral("黄")};
const std::array given{QStringLiteral("建国"), QStringLiteral("志强"), QStringLiteral("秀英"), QStringLiteral("文杰"),
                       QStringLiteral("海涛"), QStringLiteral("晓燕"), QStringLiteral("立新"), QStringLiteral("玉梅"),
                       QStringLiteral("春生"), QStringLiteral("丽华"), QStringLiteral("国栋"), QStringLiteral("明远"),
                       QStringLiteral("庆丰")};

template <class Words>
const QString& pick(const Words& words, unsigned at)
{
    return words[at % words.size()];
}

//! Spreads neighbouring numbers; unsigned, so that it is the same everywhere.
unsigned mix(unsigned value)
{
    value ^= value >> 16;
    value *= 0x7feb352dU;
    value ^= value >> 15;
    value *= 0x846ca68bU;
    return value ^ (value >> 16);
}

QString person(unsigned at)
{
    return pick(surnames, at) + pick(given, at / unsigned(surnames.size()));
}

} // namespace

desk::LedgerCase ledgerCase(int i)
{
    constexpr int perSession = 10'000;
    constexpr int perCongress = 5 * perSession;
    constexpr int rareEvery = 5'000;
    const unsigned dice = mix(unsigned(i) + 1);
    const QString& place = pick(places, dice >> 8);
    const QString& subject = pick(subjects, unsigned(i));
    const QDate assigned = QDate(2025, 2, 10).addDays(int(dice % 40));

    desk::LedgerCase row{.row = i + 2,
                         .congress = 1 + i / perCongress,
                         .session = 1 + (i % perCongress) / perSession,
                         .serial = 1 + i % perSession,
                         .title = QStringLiteral("关于做好%1%2工作的建议").arg(place, subject)};
    row.body = QStringLiteral("近年来，%1群众对%2反映较多，第%3次走访时有%4户提出意见。建议主管部门摸清底数，"
                              "列出清单，明确责任人和完成时限，所需资金列入年度预算，并将进展向代表和群众公开。")
                   .arg(place, subject)
                   .arg(1 + dice % 9)
                   .arg(10 + dice % 300);
    if (i % rareEvery == rareEvery / 3)
        row.body += QStringLiteral("湿地里的") + rareWord + QStringLiteral("需要保护。");
    row.category = pick(categories, unsigned(i));
    row.lead = person(dice >> 4);
    row.cosigners = {person((dice >> 4) + 1)};
    row.delegation = place + QStringLiteral("代表团");
    row.leadUnits = {pick(units, dice >> 12)};
    row.receivedOn = assigned.addDays(-5);
    row.assignedOn = assigned;
    if (dice % 16 == 0) // still being handled
        return row;
    row.repliedOn = assigned.addDays(20 + int((dice >> 5) % 100));
    row.replyClass =
        pick(std::array{QStringLiteral("A"), QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}, dice >> 3);
    if (dice % 8 == 1) // the deputy has not spoken yet
        return row;
    row.ratedOn = row.repliedOn->addDays(7);
    row.process = Rating::Satisfied;
    row.result = dice % 32 == 3 ? Rating::Dissatisfied : dice % 4 == 0 ? Rating::Basically : Rating::Satisfied;
    if (*row.result != Rating::Dissatisfied)
        row.closedOn = row.ratedOn;
    return row;
}

} // namespace huiyin::bench
