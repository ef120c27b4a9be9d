// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "domain/mask.h"

using namespace huiyin;

TEST_CASE("what is shown to a room holds no contact data")
{
    const auto shown = [](const char* text) { return maskedContacts(QString::fromUtf8(text)).toStdString(); };
    CHECK(shown("联系人张三，13812345678。") == "联系人张三，138******78。");
    CHECK(shown("138 1234 5678") == "138 **** **78");
    CHECK(shown("电话0635-1234567") == "电话063*-*****67");
    CHECK(shown("身份证371502198001011234") == "身份证371*************34");
    CHECK(shown("身份证37150219800101123X") == "身份证371*************3X");
    CHECK(shown("住址：固河镇马家村12号，要求通水") == "住址：***，要求通水");
    CHECK(shown("家住城关镇2号楼3单元501室。") == "家住***。");
}

TEST_CASE("figures that are no contact data stay as they are")
{
    for (const char* text : {"2026年8月14日", "投资13812345678901元", "12个村、3500户", "〔2026〕12号", "18-4-12", ""})
        CHECK(maskedContacts(QString::fromUtf8(text)) == QString::fromUtf8(text));
}
