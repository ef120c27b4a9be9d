// SPDX-License-Identifier: GPL-3.0-or-later
// The history of a case: it tells all that the case went through, and nothing that it did not.
#include "support/desk_fixture.h"

#include "paper/case_history.h"
#include "paper/pdf_tools.h"
#include "paper/sitting_papers.h"

using namespace huiyin;
using namespace huiyin::test;

namespace {

//! A case that was extended, answered, found wanting, redone, promised, heard and closed.
struct LongCase : DeskFixture {
    SuggestionId id{0};

    LongCase()
    {
        setToday(QDate(2026, 11, 1));
        id = filed("关于<b>路灯</b>的建议");
        Command assign = make(Action::Assign, "2026-03-16");
        assign.lead = traffic;
        assign.assist = {housing};
        done(id, assign);
        Command contact = make(Action::Contact, "2026-03-20");
        contact.unit = traffic;
        contact.people = zh("办公室周主任");
        contact.form = QStringLiteral("site");
        done(id, contact);
        Command opinion = make(Action::GiveOpinion, "2026-04-02");
        opinion.unit = housing;
        opinion.text = zh("同意安装。");
        done(id, opinion);
        Command ask = make(Action::RequestExtension, "2026-05-06");
        ask.reason = zh("需跨部门勘察");
        ask.until = QDate(2026, 7, 31);
        done(id, ask);
        Command grant = make(Action::GrantExtension, "2026-05-08");
        grant.notified = QDate(2026, 5, 8);
        done(id, grant);
        Command first = reply("A", "2026-05-11");
        first.text = zh("第一次答复：已装十盏。");
        done(id, first);
        Command bad = rating(Rating::Dissatisfied, "2026-05-20");
        bad.text = zh("三条街没有灯");
        done(id, bad);
        Command redo = make(Action::OrderRedo, "2026-05-25");
        redo.heard = QDate(2026, 5, 24);
        redo.reason = zh("答复与事实不符");
        redo.letter = zh("云人大重办〔2026〕2号");
        done(id, redo);
        Command second = promising("2026-09-30");
        second.on = QDate(2026, 6, 8);
        second.text = zh("第二次答复：九月底前装齐。");
        second.letter = zh("云交函〔2026〕19号");
        done(id, second);
        done(id, rating(Rating::Satisfied, "2026-06-12"));
        planned("2026-06-30", "2026-06-15");
        done(id, listing("2026-06-16"));
        sit(lifecycle::SittingAction::Begin, "2026-06-30");
        everybodyComes("2026-06-30");
        Command point = make(Action::NotePoint, "2026-06-30");
        point.dispute = zh("路灯是否全部安装");
        point.finding = zh("一条街未装");
        point.conclusion = QStringLiteral("partly");
        done(id, point);
        Command conclude = make(Action::ConcludeHearing, "2026-06-30");
        conclude.classLetter = QStringLiteral("B");
        conclude.text = zh("限期装齐");
        done(id, conclude);
        Command keep = make(Action::KeepPromise, "2026-09-20");
        keep.promise = 1;
        keep.evidence = zh("验收单〔2026〕5号");
        done(id, keep);
        REQUIRE(desk->attach(id, zh("现场照片.pdf"), QByteArray("%PDF-1.4 photo")));
        Command close = make(Action::Close, "2026-10-08");
        close.reason = zh("承诺已经兑现。");
        done(id, close);
    }
    Case read() const { return *desk->readCase(id); }
};

QString wordsOf(const paper::Document& document)
{
    QString text;
    for (const paper::Page& page : paper::sittingPages(document).pages) {
        for (const paper::TextOp& op : paper::textsOf(page))
            text += op.text;
    }
    return paper::squeezed(text);
}

} // namespace

TEST_CASE("the history of a case tells all that it went through", "[paper]")
{
    LongCase f;
    const auto document = paper::caseHistory(*f.desk, f.read());
    const QString words = wordsOf(document);
    for (const char* said : {"关于<b>路灯</b>的建议",
                             "张建国",
                             "李秀英",
                             "城关代表团",
                             "城建环保",
                             "县交通运输局",
                             "县住房和城乡建设局",
                             "办公室周主任",
                             "需跨部门勘察",
                             "第一次答复：已装十盏。",
                             "云交函〔2026〕7号",
                             "孙局长",
                             "三条街没有灯",
                             "答复与事实不符",
                             "第二次答复：九月底前装齐。",
                             "云交函〔2026〕19号",
                             "建成停车场",
                             "验收单〔2026〕5号",
                             "路灯是否全部安装",
                             "一条街未装",
                             "限期装齐",
                             "现场照片.pdf",
                             "承诺已经兑现。"}) {
        INFO(said);
        CHECK(words.contains(zh(said)));
    }
    for (const char* day : {"2026-03-02", "2026-03-16", "2026-05-06", "2026-05-08", "2026-07-31", "2026-05-24",
                            "2026-06-30", "2026-09-30", "2026-09-20", "2026-10-08"}) {
        INFO(day);
        CHECK(words.contains(QString::fromLatin1(day)));
    }
    CHECK(document.signature.last() == QStringLiteral("2026-11-01"));
    // of the units, what one claims, the deputy says and three parties find stand side by side
    const auto table = std::ranges::find_if(
        document.blocks, [](const paper::Block& block) { return std::holds_alternative<paper::Table>(block); });
    const paper::Row& lead = std::get<paper::Table>(*table).rows.front();
    CHECK(lead.at(4).text == QStringLiteral("B"));
    CHECK(lead.at(5).text == ratingLabel(Rating::Satisfied));
    CHECK(lead.at(6).text == QStringLiteral("B"));
}

TEST_CASE("the replies of a history stand round by round and its steps as they happened", "[paper]")
{
    LongCase f;
    const QString words = wordsOf(paper::caseHistory(*f.desk, f.read()));
    const auto before = [&](const char* one, const char* other) {
        INFO(one << " before " << other);
        const auto at = words.indexOf(zh(one));
        CHECK(at >= 0);
        CHECK(at < words.indexOf(zh(other)));
    };
    before("第一次答复", "第二次答复");
    before("办公室周主任", "云人大重办〔2026〕2号");
    before("云人大重办〔2026〕2号", "承诺已经兑现。");
}

TEST_CASE("what a case does not have is left out of its history", "[paper]")
{
    DeskFixture f;
    const auto one = *f.desk->readCase(f.filed());
    const auto document = paper::caseHistory(*f.desk, one);
    QStringList headings;
    for (const paper::Block& block : document.blocks) {
        if (const auto* heading = std::get_if<paper::Heading>(&block))
            headings << heading->text;
    }
    CHECK(headings.size() == 1); // the steps
    Case bare = one;
    bare.steps.clear();
    CHECK(std::ranges::none_of(paper::caseHistory(*f.desk, bare).blocks, [](const paper::Block& block) {
        return std::holds_alternative<paper::Heading>(block) || std::holds_alternative<paper::Table>(block);
    }));
}

TEST_CASE("the history that is filed is the same file whenever it is made", "[paper]")
{
    LongCase f;
    const QByteArray once = paper::caseHistoryPdf(*f.desk, f.read());
    CHECK(once.startsWith("%PDF-"));
    f.setToday(QDate(2026, 12, 24));
    f.reopen();
    CHECK(paper::caseHistoryPdf(*f.desk, f.read()) == once);
    Case changed = f.read();
    changed.suggestion.closedOn = QDate(2026, 10, 9);
    CHECK(paper::caseHistoryPdf(*f.desk, changed) != once);
}
