// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "domain/mask.h"

using namespace huiyin;

TEST_CASE("what is shown to a room holds no contact data")
{
    const auto shown = [](const char* text) { return maskedContacts(QString::fromUtf8(text)).toStdString(); };
    CHECK(shown("联系人张三，13812345678。") == "联系人张三，138******78。");
    CHECK(shown("138 1234 5678") == "138 **** **78");
    CHECK(shown("＋８６１３８１２３４５６７８") == "＋８６１********７８");
    CHECK(shown("１３８１２３４５６７８") == "１３８******７８");
    CHECK(shown("+86 13812345678") == "+86 1********78");
    CHECK(shown("(0531)88887777") == "(053*)******77");
    CHECK(shown("电话：88887777") == "电话：888***77");
    CHECK(shown("写信到a.b@c.com.cn吧") == "写信到***吧");
    CHECK(shown("电话0635-1234567") == "电话063*-*****67");
    CHECK(shown("身份证371502198001011234") == "身份证371*************34");
    CHECK(shown("身份证37150219800101123X") == "身份证371************23X");
    CHECK(shown("住址：固河镇马家村12号，要求通水") == "住址：***，要求通水");
    CHECK(shown("家住城关镇2号楼3单元501室。") == "家住***。");
    CHECK(shown("我住城关镇幸福路12号3单元501室") == "我住***");
    CHECK(shown("家在赵庄村三组27号，") == "家在***，");
    CHECK(shown("现居幸福小区5号楼2单元301。") == "现居***。");
    CHECK(shown("西山镇西山村8组15号有人反映") == "西山镇西山村***有人反映");
    CHECK(shown("联系地址：西山镇西山村8组15号") == "联系地址：***");
    CHECK(shown("139.1234.5678") == "139.****.**78");
    CHECK(shown("打一三九一二三四五六七八找我") == "打一三九******七八找我");
    CHECK(shown("写到ａ＠ｑｑ．ｃｏｍ") == "写到***");
    CHECK(shown("微信号 wxabc123，") == "微信号 ***，");
    CHECK(shown("QQ 12345678") == "QQ ***");
    CHECK(shown("微信13812345678") == "微信***");
    CHECK(shown("可拨8888777联系") == "可拨888**77联系");
    CHECK(shown("139/0539/1234，(139)05391234") == "139/****/**34，(139)******34");
    CHECK(shown("1 3 9 0 5 3 9 1 2 3 4") == "1 3 9 * * * * * * 3 4");
    CHECK(shown("一三九-零五三九-一二三四") == "一三九-****-**三四");
    CHECK(shown("座机 812 3456，") == "座机 812 **56，");
    CHECK(shown("卡号6222021234567890123") == "卡号622**************23");
    CHECK(shown("加V信abc12345或VX:abc12345、扣扣：12345678") == "加V信***或VX:***、扣扣：***");
    CHECK(shown("zhang ＠ qq 。com") == "***");
    CHECK(shown("zhang（at）qq.com") == "***");
    CHECK(shown("zhangsan@人大.中国") == "***");
    CHECK(shown("幸福小区3-2-501") == "幸福小区***");
    CHECK(shown("代表住马营镇东街3号院2单元501室，") == "代表住***，");
    CHECK(shown("王五家门前路") == "***家门前路");
    CHECK(shown("修好东街3号院李四家（微信abc12345）门前路") == "修好东街3号院***家（微信***）门前路");
    CHECK(shown("王庄村王老五家门前积水") == "王庄村***家门前积水");
}

TEST_CASE("figures that are no contact data stay as they are")
{
    for (const char* text : {"2026年8月14日",
                             "县住房和城乡建设局",
                             "住院代表",
                             "幸福路12号路灯",
                             "8组15户村民",
                             "改造3号楼5个单元",
                             "1号2号泵站",
                             "投资12000000元",
                             "办理20261129号件",
                             "代表住建局意见",
                             "投资13812345678901元",
                             "投资3500000元",
                             "总量3500000 立方米",
                             "二〇二六年八月十四日",
                             "王庄村农家书屋",
                             "幸福路12号院加装电梯",
                             "微信公众号推送5次",
                             "QQ群里有人反映",
                             "12个村、3500户",
                             "〔2026〕12号",
                             "18-4-12",
                             ""})
        CHECK(maskedContacts(QString::fromUtf8(text)) == QString::fromUtf8(text));
}

TEST_CASE("what is published holds no digit of a telephone")
{
    CHECK(withoutContacts(QString::fromUtf8("联系人张三，13812345678，家住城关镇2号楼3单元501室。")).toStdString() ==
          "联系人张三，***，家住***。");
}
