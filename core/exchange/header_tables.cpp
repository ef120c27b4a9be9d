// SPDX-License-Identifier: GPL-3.0-or-later
// The headings that offices use, and those under which the program writes its registers, in English too. A new one is a
// word in one of these rows.
#include "exchange/header_words.h"

#include <algorithm>
#include <array>

namespace huiyin::exchange {

namespace {

// clang-format off
constexpr std::array suggestionWords{
    ColumnWords{Column::RowNumber,   u"序号 序"},
    ColumnWords{Column::Number,      u"建议编号 建议号 编号 建议序号 案号 件号 建议件号 建议案号 提案号 议案号 登记号 编码 号"},
    ColumnWords{Column::Meeting,     u"届次 会议届次 届次会议 大会届次 所属会议 会议名称 会议"},
    ColumnWords{Column::Congress,    u"届 届数 届别"},
    ColumnWords{Column::Session,     u"次 会次 次会议 会议次数"},
    ColumnWords{Column::Recess,      u"闭会 是否闭会 闭会期间 是否闭会期间 闭会建议 会议期间 提出时段 提出期间 大会/闭会 会内会外"},
    ColumnWords{Column::Title,       u"标题 建议标题 题目 案由 建议题目 建议名称 建议案由 议案标题 件名 主题 事由 建议事项 标题案由 案名 名称"},
    ColumnWords{Column::Body,        u"建议内容 正文 内容 建议正文 主要内容 建议主要内容 具体内容 内容摘要 建议摘要 摘要"},
    ColumnWords{Column::Kind,        u"建议类型 类型 种类 性质 建议性质 形式 提出形式"},
    ColumnWords{Column::Category,    u"类别 建议类别 分类 建议分类 所属类别 内容分类 内容类别 行业类别 专业类别 领域 建议类"},
    ColumnWords{Column::Lead,        u"领衔代表 领衔人 领衔代表姓名 领衔 提出代表 提建议代表 建议代表 代表姓名 牵头代表 第一提案人 提案人 "
                                     u"建议人 提出人 提交人 姓名 代表"},
    ColumnWords{Column::Cosigners,   u"附议代表 附议人 附议代表姓名 附议 联名代表 联名人 联名 联署代表 附名代表 共同提出代表"},
    ColumnWords{Column::Delegation,  u"代表团 所在代表团 所属代表团 代表团名称 选举单位 团"},
    ColumnWords{Column::Group,       u"代表小组 小组 所在小组 所属小组 代表组"},
    ColumnWords{Column::LeadUnits,   u"主办单位 主办承办单位 承办主办单位 主办部门 牵头单位 牵头部门 独办单位 分办单位 承办单位 承办部门 办理单位 "
                                     u"责任单位 答复单位 主办 承办 单位 部门"},
    ColumnWords{Column::AssistUnits, u"协办单位 协办部门 协办 会办单位 会办 协办会办单位 配合单位 协同单位"},
    ColumnWords{Column::Leader,      u"领办领导 领办人 领办县长 领办 政府领办领导 包案领导 责任领导 分管领导 分管县长 承办领导"},
    ColumnWords{Column::Supervisor,  u"督办领导 督办主任 人大督办领导 督办责任人 督办人 督办"},
    ColumnWords{Column::Committee,   u"对口委室 督办委室 对口督办委室 专委会 对口专委会 对口专委 专门委员会 对口工委 工作委员会 联系委室 督办部门 督办单位 委室"},
    ColumnWords{Column::ReceivedOn,  u"收到日期 收到时间 提出日期 提出时间 提交日期 提交时间 登记日期 登记时间 收件日期 收文日期 日期"},
    ColumnWords{Column::AssignedOn,  u"交办日期 交办时间 交办 转办日期 转办时间 分办日期 分办时间"},
    ColumnWords{Column::LimitOn,     u"限办日期 限办时间 办理期限 办理时限 答复期限 答复时限 办复期限 办结期限 应答复日期 要求答复时间 要求办结时间 截止日期 限期"},
    ColumnWords{Column::RepliedOn,   u"答复日期 答复时间 办复日期 办复时间 书面答复日期 书面答复时间 实际答复日期 回复日期 回复时间 复函日期"},
    ColumnWords{Column::RatedOn,     u"评价日期 评价时间 反馈日期 反馈时间 测评日期 征询日期"},
    ColumnWords{Column::ClosedOn,    u"办结日期 办结时间 结案日期 办理完成日期 完成日期 完成时间"},
    ColumnWords{Column::ReplyClass,  u"办理结果 答复类别 办理类别 结果类别 办理结果类别 办理结果分类 办理分类 答复分类 办复类别 结果分类 办理等次 答复等级 "
                                     u"解决程度 落实类别 答复结果 办理结果abcd 自报类别 结果"},
    ColumnWords{Column::ClassTick,   u"a b c d e a类 b类 c类 d类 e类 甲类 乙类 丙类 丁类"},
    ColumnWords{Column::ReplyText,   u"答复内容 答复意见 办理答复 办理答复内容 回复内容 办理意见 答复情况 答复"},
    ColumnWords{Column::LetterNo,    u"答复文号 文号 复函文号 答复函号 发文字号 答复字号 函号"},
    ColumnWords{Column::Process,     u"办理过程评价 过程评价 办理态度评价 态度评价 办理态度 办理过程 过程满意度 态度满意度 办理态度满意度 办理工作评价 态度"},
    ColumnWords{Column::Result,      u"办理结果评价 结果评价 结果满意度 办理结果满意度 代表评价 代表满意度 满意度 评价 评价结果 代表评价结果 测评结果 代表反馈意见 "
                                     u"代表反馈 反馈意见 代表意见 代表满意情况 满意情况 满意程度 是否满意 代表态度 满意率"},
    ColumnWords{Column::ResultTick,  u"满意 基本满意 不满意 非常满意 很满意"},
    ColumnWords{Column::State,       u"办理状态 状态 当前状态 办理情况 办理进度 办理进展 办结情况 进度"},
    ColumnWords{Column::Key,         u"是否重点 是否重点建议 是否重点督办 重点建议 重点督办 重点督办建议 是否重点件 重点"},
    ColumnWords{Column::Note,        u"备注 备考 说明 其他 其它"},
    ColumnWords{Column::Ignored,     u"代表单位 代表职务 代表电话 代表联系电话 代表证号 联系电话 联系方式 电话 工作单位 单位及职务 职务 建议单位 核定类别"},
};

constexpr std::array deputyWords{
    ColumnWords{Column::RowNumber,       u"序号 编号 序"},
    ColumnWords{Column::Name,            u"姓名 代表姓名 名字 代表 名称 name nameofthedeputy"},
    ColumnWords{Column::Sex,             u"性别 sex"},
    ColumnWords{Column::Nation,          u"民族 nationality"},
    ColumnWords{Column::BornOn,          u"出生日期 出生年月日 出生年月 出生时间 生日 bornon"},
    ColumnWords{Column::Party,           u"党派 政治面貌 所属党派 党派关系 party"},
    ColumnWords{Column::Post,            u"单位及职务 工作单位及职务 工作单位和职务 单位职务 职务 现任职务 工作单位 单位名称 单位 职业 unitandpost"},
    ColumnWords{Column::Phone,           u"手机 手机号码 手机号 移动电话 联系电话 电话 电话号码 联系方式 办公电话 phone"},
    ColumnWords{Column::Certificate,     u"代表证号 代表证号码 代表证编号 证号 证件号 certificateno."},
    ColumnWords{Column::Delegation,      u"代表团 所在代表团 所属代表团 代表团名称 选举单位 delegation"},
    ColumnWords{Column::Group,           u"代表小组 小组 所在小组 所属小组 代表组 group"},
    ColumnWords{Column::Education,       u"学历 文化程度 最高学历 education"},
    ColumnWords{Column::Address,         u"通讯地址 通信地址 联系地址 地址 家庭住址 住址 address"},
    ColumnWords{Column::Mail,            u"电子邮箱 电子邮件 邮箱 email e-mail"},
    ColumnWords{Column::CommitteeMember, u"是否常委会委员 是否常委会组成人员 是否常委 常委会委员 常委会组成人员 standingcommitteemember"},
    ColumnWords{Column::Status,          u"任职状态 代表状态 履职状态 status"},
};

constexpr std::array unitWords{
    ColumnWords{Column::RowNumber,  u"序号 编号 序"},
    ColumnWords{Column::Name,       u"单位名称 单位全称 承办单位名称 承办单位 单位 全称 部门名称 部门 名称 fullname"},
    ColumnWords{Column::ShortName,  u"简称 单位简称 shortname"},
    ColumnWords{Column::UnitKind,   u"单位类型 单位性质 单位类别 类型 类别 性质 系统 kind"},
    ColumnWords{Column::UnitLeader, u"分管领导 分管负责人 单位负责人 主要负责人 负责人 领导 headincharge"},
    ColumnWords{Column::Clerk,      u"联系人 联络员 经办人 承办人 具体承办人 contactperson"},
    ColumnWords{Column::Phone,      u"联系电话 电话 手机 手机号码 办公电话 联系方式 phone"},
    ColumnWords{Column::Aliases,    u"曾用名 别名 原名称 原名 其他名称 othernames"},
    ColumnWords{Column::ValidFrom,  u"启用日期 成立日期 设立日期 validfrom"},
    ColumnWords{Column::ValidTo,    u"截止日期 终止日期 撤销日期 validto"},
    ColumnWords{Column::Successor,  u"承接单位 职责承接单位 successor"},
};

constexpr std::array nameWords{
    ColumnWords{Column::RowNumber,  u"序号 编号 序"},
    ColumnWords{Column::Name,       u"名称 姓名 代表团 代表团名称 代表小组 小组名称 小组 专委会 专门委员会 工作委员会 委室 委室名称 name"},
};

constexpr std::array categoryWords{
    ColumnWords{Column::RowNumber,  u"序号 编号 序"},
    ColumnWords{Column::Name,       u"名称 类别 类别名称 建议类别 分类 name"},
    ColumnWords{Column::Committee,  u"对口督办专委会 对口委室 对口专委会 专委会 专门委员会 督办委室 委室 supervisingcommittee"},
};

constexpr std::array leaderWords{
    ColumnWords{Column::RowNumber,  u"序号 编号 序"},
    ColumnWords{Column::Name,       u"姓名 名称 领导 领导姓名 name nameoftheleader"},
    ColumnWords{Column::Post,       u"职务 现任职务 post"},
    ColumnWords{Column::Duty,       u"分工 类型 类别 领办或督办 whatfor"},
};

constexpr std::array holidayWords{
    ColumnWords{Column::RowNumber,  u"序号 编号 序"},
    ColumnWords{Column::Day,        u"日期 放假日期 调休日期 时间 day"},
    ColumnWords{Column::DayOff,     u"放假或上班 休息或上班 安排 类型 性质 offorwork"},
    ColumnWords{Column::Name,       u"事由 名称 节日 节日名称 假期 说明 occasion"},
};

struct RegisterRow {
    Column column;
    const char* key;
};
constexpr std::array registerKeys{
    RegisterRow{Column::Name,      "name"},
    RegisterRow{Column::Committee, "committee"},
    RegisterRow{Column::Post,      "post"},
    RegisterRow{Column::Duty,      "congress"},
    RegisterRow{Column::Day,       "day"},
    RegisterRow{Column::DayOff,    "off"},
};

constexpr std::array belowGroups{
    GroupWords{u"代表评价 评价 满意度 代表满意度 代表意见 测评 代表测评 反馈 代表反馈 满意情况 评价情况 代表评价情况", u"办理结果 结果 对办理结果 办理结果评价", Column::Result},
    GroupWords{u"代表评价 评价 满意度 代表满意度 代表意见 测评 代表测评 反馈 代表反馈 满意情况 评价情况 代表评价情况", u"办理过程 过程 办理态度 态度 工作态度 对办理态度 对办理过程 办理工作", Column::Process},
    GroupWords{u"代表评价 评价 满意度 代表满意度 测评 代表测评 反馈 代表反馈 评价情况", u"日期 时间", Column::RatedOn},
    GroupWords{u"交办 交办情况",                                        u"日期 时间",         Column::AssignedOn},
    GroupWords{u"答复 答复情况 办复 办复情况 办理结果 办理情况 办理答复", u"日期 时间",         Column::RepliedOn},
    GroupWords{u"答复 答复情况 办复 办复情况 办理结果 办理情况 办理答复", u"类别 分类 结果",    Column::ReplyClass},
    GroupWords{u"答复 答复情况 办复 办复情况 办理情况 办理答复",          u"文号 字号",         Column::LetterNo},
    GroupWords{u"答复 答复情况 办复 办复情况 办理情况 办理答复",          u"内容 意见",         Column::ReplyText},
    GroupWords{u"办结 办结情况",                                        u"日期 时间",         Column::ClosedOn},
    GroupWords{u"承办单位 办理单位 单位 承办情况",                       u"主办 主办单位 牵头", Column::LeadUnits},
    GroupWords{u"承办单位 办理单位 单位 承办情况",                       u"协办 协办单位 会办", Column::AssistUnits},
    GroupWords{u"代表 提出代表 领衔代表 建议人 提案人",                   u"姓名 领衔 领衔人",   Column::Lead},
    GroupWords{u"代表 提出代表 领衔代表 建议人 提案人",                   u"附议 联名 附议人",   Column::Cosigners},
    GroupWords{u"代表 提出代表 领衔代表 建议人 提案人",                   u"单位 职务 电话",     Column::Ignored},
};
// clang-format on

} // namespace

std::span<const ColumnWords> columnWords(LedgerKind kind)
{
    switch (kind) {
    case LedgerKind::Suggestions:
        return suggestionWords;
    case LedgerKind::Deputies:
        return deputyWords;
    case LedgerKind::Units:
        return unitWords;
    case LedgerKind::Delegations:
    case LedgerKind::Groups:
    case LedgerKind::Committees:
        return nameWords;
    case LedgerKind::Categories:
        return categoryWords;
    case LedgerKind::Leaders:
        return leaderWords;
    case LedgerKind::Holidays:
        return holidayWords;
    }
    Q_UNREACHABLE();
}

QString ledgerKey(LedgerKind kind)
{
    return kind == LedgerKind::Suggestions ? QStringLiteral("suggestions") : keyOf(registerOf(kind));
}

Column neededColumn(LedgerKind kind)
{
    switch (kind) {
    case LedgerKind::Suggestions:
        return Column::Title;
    case LedgerKind::Holidays:
        return Column::Day;
    default:
        return Column::Name;
    }
}

const char* registerKey(Column column)
{
    const auto found = std::ranges::find(registerKeys, column, &RegisterRow::column);
    return found == registerKeys.end() ? nullptr : found->key;
}

std::span<const GroupWords> groupWords()
{
    return belowGroups;
}

} // namespace huiyin::exchange
