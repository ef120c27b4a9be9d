// SPDX-License-Identifier: GPL-3.0-or-later
// A suggestion out of Word, taken apart into what the entry form asks for.
#include "support/desk_fixture.h"

#include "desk/paper_text.h"

using namespace huiyin;
using namespace huiyin::test;
using desk::partsOfPaper;

TEST_CASE("the form of an office is taken apart", "[desk]")
{
    const auto parts = partsOfPaper(zh("云湖县第十八届人民代表大会第四次会议\r\n"
                                       "代表建议、批评和意见\r\n"
                                       "（第 12 号）\r\n"
                                       "案  由：关于打通城关镇断头路的建议\r\n"
                                       "领衔代表：张建国　　代表团：城关代表团\t联系电话：13800000000\r\n"
                                       "附议代表：李 明、王  伟，欧阳春花（教师）等3人\r\n"
                                       "建议内容：\r\n"
                                       "　　城关镇有三条断头路：东街、西街。\r\n"
                                       "　　建议今年打通。\r\n"));
    REQUIRE(parts);
    CHECK(parts->title == zh("关于打通城关镇断头路的建议"));
    CHECK(parts->lead == zh("张建国"));
    CHECK(parts->cosigners == QStringList{zh("李明"), zh("王伟"), zh("欧阳春花")});
    CHECK(parts->delegation == zh("城关代表团"));
    CHECK(parts->body == zh("城关镇有三条断头路：东街、西街。\n建议今年打通。"));
}

TEST_CASE("a letter with a bare title and names under it is taken apart", "[desk]")
{
    const auto parts = partsOfPaper(zh("关于增设公交站点的建议\n\n各位领导：\n居民出行不便。内容：见附图。\n"
                                       "提出人：赵六\n联名人：钱七 孙八\n2026年3月2日"));
    REQUIRE(parts);
    CHECK(parts->title == zh("关于增设公交站点的建议"));
    CHECK(parts->lead == zh("赵六"));
    CHECK(parts->cosigners == QStringList{zh("钱七"), zh("孙八")});
    CHECK(parts->body == zh("各位领导：\n居民出行不便。内容：见附图。\n2026年3月2日")); // nothing written is dropped
}

TEST_CASE("the units wished for and a delegation in brackets are told from the text", "[desk]")
{
    const auto parts = partsOfPaper(zh("关于增设公交站点的建议\n居民出行不便。\n办理单位：县交通运输局、县公安局\n"
                                       "领衔代表：张建国（城关代表团，13800000000）"));
    REQUIRE(parts);
    CHECK(parts->units == QStringList{zh("县交通运输局"), zh("县公安局")});
    CHECK(parts->lead == zh("张建国"));
    CHECK(parts->body == zh("居民出行不便。"));
    CHECK(parts->delegation == zh("城关代表团"));

    const auto alone = partsOfPaper(zh("关于修路的建议\n建议承办单位：县交通运输局\n路坏了。\n领衔代表：张建国 "
                                       "(城关代表团)\n承办单位：应当先修路基。"));
    REQUIRE(alone);
    CHECK(alone->delegation == zh("城关代表团"));
    CHECK(alone->units == QStringList{zh("县交通运输局")});
    CHECK(alone->body == zh("路坏了。\n承办单位：应当先修路基。")); // a sentence is no list of names
}

TEST_CASE("a table out of Word, with tabs between its cells, is taken apart", "[desk]")
{
    const auto parts = partsOfPaper(zh("案由\t关于打通城关镇断头路的建议\n领衔代表\t陈　磊\t代表团\t双河镇代表团\n"
                                       "附议代表\t李明、王伟\n建议内容\t城关镇有三条断头路。\n建议今年打通。"));
    REQUIRE(parts);
    CHECK(parts->title == zh("关于打通城关镇断头路的建议"));
    CHECK(parts->lead == zh("陈磊"));
    CHECK(parts->delegation == zh("双河镇代表团"));
    CHECK(parts->cosigners == QStringList{zh("李明"), zh("王伟")});
    CHECK(parts->body == zh("城关镇有三条断头路。\n建议今年打通。"));
}

TEST_CASE("cells of a table end names, and delegations in brackets stay with theirs", "[desk]")
{
    const auto parts =
        partsOfPaper(zh("案由\t关于修路的建议\n领衔代表\t程　　静\t代表证号\t180021\t所属代表团\t北关街道代表团\n"
                        "附议代表\t陈　磊　蔡兴旺\n附议人：李明（双河镇代表团）、王伟\n"
                        "主办单位\t县交通运输局\n提出日期：2026年3月5日\n建议内容\t路坏了。"));
    REQUIRE(parts);
    CHECK(parts->lead == zh("程静"));
    CHECK(parts->delegation == zh("北关街道代表团"));
    CHECK(parts->cosigners == QStringList{zh("陈磊"), zh("蔡兴旺"), zh("李明"), zh("王伟")});
    CHECK(parts->delegations.value(zh("李明")) == zh("双河镇代表团"));
    CHECK(parts->units == QStringList{zh("县交通运输局")});
    CHECK(parts->submittedOn == zh("2026年3月5日"));
    CHECK(parts->body == zh("路坏了。"));
}

TEST_CASE("several names behind the leader's label are the leader and those who sign with him", "[desk]")
{
    const auto parts = partsOfPaper(zh("标题：修路\n建议人：张三、李四、张三\n正文：路坏了"));
    REQUIRE(parts);
    CHECK(parts->lead == zh("张三"));
    CHECK(parts->cosigners == QStringList{zh("李四")});
    CHECK(parts->body == zh("路坏了"));
}

TEST_CASE("what is no suggestion is left alone", "[desk]")
{
    for (const char* text :
         {"", "   \n \n", "关于", "今天天气很好。\n明天也是。", "13800000000", ":：：\n：", "\t\t\n\x0b"}) {
        INFO(text);
        CHECK_FALSE(partsOfPaper(zh(text)));
    }
    const auto huge =
        partsOfPaper(zh("关于修路的建议\n") + zh("很长的正文，").repeated(200'000)); // no runaway matching
    REQUIRE(huge);
    CHECK(huge->body.size() == 1'200'000);
}
