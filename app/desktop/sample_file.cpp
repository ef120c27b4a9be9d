// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sample_file.h"

#include "casefile/error.h"
#include "casefile/open.h"
#include "desk/desk.h"

#include <QCoreApplication>

#include <array>
#include <memory>

namespace huiyin {

namespace {

using lifecycle::Action;
using lifecycle::Command;

struct SampleCase {
    const char* title;
    int deputy;
    int unit;
    int category;
    int daysAgo;        //!< assigned
    CaseState until;    //!< how far it has come
    const char* letter; //!< class of the reply
    Rating rating;
};

QString zh(const char* text)
{
    return QString::fromUtf8(text);
}

constexpr std::array deputies{"王芳", "李建国", "张敏", "刘洋", "陈静", "周涛",
                              "黄磊", "吴强",   "徐丽", "孙勇", "单雄", "仇玉兰"};
constexpr std::array delegations{"城关镇代表团", "双河镇代表团", "西山镇代表团", "固河镇代表团"};
constexpr std::array categories{"城乡建设", "农业农村", "教科文卫", "社会建设", "财政经济"};
struct UnitName {
    const char* name;
    const char* shortName;
};
constexpr std::array units{UnitName{"县住房和城乡建设局", "住建局"},
                           UnitName{"县交通运输局", "交通局"},
                           UnitName{"市生态环境局云湖分局", "生态环境分局"},
                           UnitName{"县教育和体育局", "教体局"},
                           UnitName{"县水利局", "水利局"},
                           UnitName{"县市场监督管理局", "市场监管局"},
                           UnitName{"县综合行政执法局", "执法局"},
                           UnitName{"县农业农村局", "农业农村局"},
                           UnitName{"县民政局", "民政局"},
                           UnitName{"县财政局", "财政局"}};

using S = CaseState;
// clang-format off
constexpr std::array cases{
    //         title                                         deputy unit category days state             class rating
    SampleCase{"关于加快城关镇老旧小区改造的建议",               0, 0, 0,  96, S::InHand,         "",  Rating::Satisfied},
    SampleCase{"关于打通北关街道断头路的建议",                   1, 1, 0,  90, S::InHand,         "",  Rating::Satisfied},
    SampleCase{"关于整治双河镇河道水污染的建议",                 2, 2, 1,  70, S::AwaitingRating, "B", Rating::Satisfied},
    SampleCase{"关于扩建西山镇中心小学缓解大班额的建议",         3, 3, 2,  88, S::Rated,          "A", Rating::Satisfied},
    SampleCase{"关于完善固河镇农村饮水安全工程的建议",           4, 4, 1, 110, S::Rated,          "A", Rating::Dissatisfied},
    SampleCase{"关于增设东湖街道公交站点和线路的建议",           5, 1, 0, 105, S::Tracking,       "B", Rating::Basically},
    SampleCase{"关于规范柳林镇集贸市场管理的建议",               6, 5, 4, 120, S::Closed,         "A", Rating::Satisfied},
    SampleCase{"关于治理梨园街道夜间施工噪声的建议",             7, 6, 0,  66, S::Assigned,       "",  Rating::Satisfied},
    SampleCase{"关于支持赵庄镇特色林果产业发展的建议",           8, 7, 1,  62, S::InHand,         "",  Rating::Satisfied},
    SampleCase{"关于加强马营镇养老服务设施建设的建议",           9, 8, 3,  99, S::Rated,          "B", Rating::Basically},
    SampleCase{"关于加快县城停车场规划建设的建议",               0, 0, 0, 115, S::Redo,           "C", Rating::Dissatisfied},
    SampleCase{"关于完善农村公路养护资金投入机制的建议",        10, 1, 1,  40, S::InHand,         "",  Rating::Satisfied},
    SampleCase{"关于提高乡村医生待遇的建议",                    11, 8, 2,  30, S::ReturnRequested, "", Rating::Satisfied},
    SampleCase{"关于推进高标准农田配套灌溉设施建设的建议",       2, 4, 1,  85, S::Replied,        "A", Rating::Satisfied},
    SampleCase{"关于规范外卖配送车辆通行管理的建议",             3, 6, 3,   0, S::Filed,          "",  Rating::Satisfied},
    SampleCase{"关于建设农村幸福食堂的建议",                     4, 8, 3,   0, S::Filed,          "",  Rating::Satisfied},
    SampleCase{"关于加强校园周边食品安全监管的建议",             5, 5, 2,   0, S::Screening,      "",  Rating::Satisfied},
    SampleCase{"关于优化县医院门前交通组织的建议",               6, 1, 0,   0, S::Submitted,      "",  Rating::Satisfied},
    SampleCase{"关于保护利用古村落的建议",                       7, 7, 1, 130, S::Archived,       "A", Rating::Satisfied},
    SampleCase{"关于增加县城公共充电设施的建议",                 8, 0, 0, 102, S::Closed,         "A", Rating::Basically},
};
// clang-format on

//! Takes one case of the table through its life.
class Sample {
public:
    explicit Sample(desk::Desk& desk)
        : desk_(desk)
        , today_(desk.today())
    {
        for (const char* name : delegations)
            delegations_.push_back(desk.ensureDelegation(zh(name)));
        for (const char* name : categories)
            categories_.push_back(desk.ensureCategory(zh(name)));
        for (size_t i = 0; i < deputies.size(); ++i) {
            Deputy deputy{.id = DeputyId(0), .name = zh(deputies[i])};
            deputy.delegation = delegations_[i % delegations_.size()];
            deputies_.push_back(*desk.addDeputy(deputy));
        }
        for (const UnitName& unit : units)
            units_.push_back(
                *desk.addUnit({.id = UnitId(0), .name = zh(unit.name), .shortName = zh(unit.shortName)}, {}));
        desk.ensureLeader(zh("赵副县长"), false);
        desk.ensureLeader(zh("钱副主任"), true);
        desk.ensureCommittee(zh("城建环保委员会"));
    }

    void live(const SampleCase& one)
    {
        const QDate assigned = today_.addDays(-one.daysAgo);
        const QDate received = one.daysAgo > 0 ? assigned.addDays(-14) : today_.addDays(-3);
        Command submit = make(Action::Submit, received);
        submit.title = zh(one.title);
        submit.body =
            zh(one.title).remove(QStringLiteral("关于")).remove(QStringLiteral("的建议")) +
            zh("，群众多次反映。建议有关部门实地调研，列出清单，明确责任单位和完成时限，并向代表反馈办理结果。");
        submit.deputy = deputies_[size_t(one.deputy)];
        submit.cosigners = {deputies_[size_t(one.deputy + 1) % deputies_.size()],
                            deputies_[size_t(one.deputy + 5) % deputies_.size()]};
        submit.delegation = delegations_[size_t(one.deputy) % delegations_.size()];
        submit.category = categories_[size_t(one.category)];
        submit.publicity = QStringLiteral("open");
        submit.received = received;
        const auto made = desk_.apply(std::nullopt, submit);
        if (!made)
            return;
        id_ = made->suggestion;
        if (one.until == S::Submitted)
            return;
        act(make(Action::Screen, received.addDays(1)));
        if (one.until == S::Screening)
            return;
        act(make(Action::File, received.addDays(2)));
        if (one.until == S::Filed)
            return;
        handle(one, assigned);
    }

private:
    static Command make(Action action, QDate on)
    {
        Command command;
        command.action = action;
        command.on = on;
        return command;
    }

    void act(const Command& command) { (void)desk_.apply(id_, command); }

    void handle(const SampleCase& one, QDate assigned)
    {
        Command assign = make(Action::Assign, assigned);
        if (one.category == 1) {
            assign.lead = units_[size_t(one.unit)];
            assign.assist = {units_.back()};
        } else {
            assign.sole = units_[size_t(one.unit)];
        }
        act(assign);
        if (one.until == S::Assigned)
            return;
        Command sign = make(Action::SignFor, assigned.addDays(2));
        sign.unit = units_[size_t(one.unit)];
        act(sign);
        if (one.until == S::ReturnRequested) {
            Command back = make(Action::RequestReturn, assigned.addDays(4));
            back.unit = sign.unit;
            back.reason = zh("该事项属于卫生健康部门职责。");
            return act(back);
        }
        Command opinion = make(Action::GiveOpinion, assigned.addDays(10));
        opinion.unit = units_.back();
        opinion.text = zh("资金已列入年度预算。");
        act(opinion);
        Command contact = make(Action::Contact, assigned.addDays(12));
        contact.unit = sign.unit;
        contact.form = QStringLiteral("visit");
        contact.stage = QStringLiteral("during");
        contact.place = zh("镇政府会议室");
        contact.text = zh("代表希望尽快实施。");
        act(contact);
        if (one.until != S::InHand)
            answer(one, assigned.addDays(40));
    }

    void answer(const SampleCase& one, QDate on)
    {
        Command reply = make(Action::Reply, on);
        reply.unit = units_[size_t(one.unit)];
        reply.classLetter = zh(one.letter);
        reply.text = zh("您提出的建议收悉。我局高度重视，已组织实地踏勘并制定方案，相关工程按计划推进。");
        reply.letter = zh("云函〔%1〕%2号").arg(on.year()).arg(on.dayOfYear());
        reply.signer = zh("局长");
        reply.method = QStringLiteral("both");
        if (reply.classLetter == u"B")
            reply.promises = {{zh("完成主体工程"), today_.addDays(40), zh("分管副局长")},
                              {zh("通过验收并交付使用"), today_.addDays(121), zh("局长")}};
        if (reply.classLetter == u"C" && !desk_.officeRules().unsolvedReasons.empty())
            reply.code = desk_.officeRules().unsolvedReasons.front().code;
        act(reply);
        if (one.until == S::Replied)
            return;
        act(make(Action::SendForm, on.addDays(2)));
        if (one.until == S::AwaitingRating)
            return;
        Command rate = make(Action::Rate, on.addDays(9));
        rate.process = one.rating == Rating::Dissatisfied ? Rating::Basically : Rating::Satisfied;
        rate.result = one.rating;
        rate.text = one.rating == Rating::Dissatisfied ? zh("答复与实际不符，问题没有解决。") : QString();
        rate.collectedBy = QStringLiteral("congress");
        rate.how = QStringLiteral("paper");
        act(rate);
        if (one.until == S::Redo) {
            Command redo = make(Action::OrderRedo, on.addDays(16));
            redo.heard = on.addDays(14);
            return act(redo);
        }
        if (one.until != S::Closed && one.until != S::Archived)
            return;
        act(make(Action::Close, on.addDays(20)));
        if (one.until == S::Archived) {
            Command archive = make(Action::Archive, on.addDays(30));
            archive.archiveNo = QStringLiteral("%1-永久-%2").arg(on.year()).arg(1, 4, 10, QLatin1Char('0'));
            act(archive);
        }
    }

    desk::Desk& desk_;
    QDate today_;
    SuggestionId id_{0};
    std::vector<DelegationId> delegations_;
    std::vector<CategoryId> categories_;
    std::vector<DeputyId> deputies_;
    std::vector<UnitId> units_;
};

} // namespace

tl::expected<int, casefile::OpenError> makeSampleFile(const QString& path, const desk::Environment& environment)
{
    auto made = desk::Desk::create(path,
                                   {.name = zh("云湖县人大常委会代表工作委员会"),
                                    .congress = 18,
                                    .session = 4,
                                    .ruleSet = QStringLiteral("shandong-2017"),
                                    .place = {}},
                                   environment);
    if (!made)
        return tl::unexpected(made.error());
    try {
        Sample sample(**made);
        for (const SampleCase& one : cases)
            sample.live(one);
        return int((*made)->count({}));
    } catch (const casefile::Error& error) {
        return tl::unexpected(casefile::openErrorOf(error, path));
    }
}

} // namespace huiyin
