// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "domain/pinyin.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace huiyin;

namespace {

struct Read {
    const char16_t* text;
    const char16_t* key;
    const char16_t* letters;
};

} // namespace

TEST_CASE("a text is read character by character", "[domain]")
{
    const auto c = GENERATE(values<Read>({
        {u"农村道路", u"nongcundaolu", u"ncdl"},
        {u"老旧小区", u"laojiuxiaoqu", u"ljxq"},
        {u"高唐县", u"gaotangxian", u"gtx"},
        {u"土地流转", u"tudiliuzhuan", u"tdlz"},
        {u"妇女儿童", u"funvertong", u"fnet"},
        {u"绿化", u"lvhua", u"lh"},
        {u"二〇二六年", u"erlingerliunian", u"elln"},
        {u"关于G308国道的建议", u"guanyug308guodaodejianyi", u"gyggddjy"},
        {u"关于 Ｇ３０８ 国道", u"guanyug308guodao", u"gyggd"},
        {u"“十五五”规划(2026)", u"shiwuwuguihua2026", u"swwgh2"},
        {u"Wi-Fi 覆盖", u"wififugai", u"wffg"},
        {u"Müller", u"muller", u"m"},
        {u"", u"", u""},
        {u"——！？", u"", u""},
        {u"㐀䶮", u"qiuyan", u"qy"}, // Extension A
    }));
    const QString text = QStringView(c.text).toString();
    INFO(text.toStdString());
    if (text != QStringLiteral("二〇二六年")) // initials of that one are checked below
        CHECK(initials(text) == QStringView(c.letters).toString());
    CHECK(pinyinKey(text) == QStringView(c.key).toString());
}

TEST_CASE("zero is a character with a reading", "[domain]")
{
    CHECK(initials(u"二〇二六年") == QStringLiteral("eleln"));
}

TEST_CASE("surnames are read as surnames", "[domain]")
{
    const auto c = GENERATE(values<Read>({
        {u"单雄信", u"shanxiongxin", u"sxx"},
        {u"仇英", u"qiuying", u"qy"},
        {u"解晓东", u"xiexiaodong", u"xxd"},
        {u"区寄", u"ouji", u"oj"},
        {u"查良镛", u"zhaliangyong", u"zly"},
        {u"翟志刚", u"zhaizhigang", u"zzg"},
        {u"曾国藩", u"zengguofan", u"zgf"},
        {u"朴志英", u"piaozhiying", u"pzy"},
        {u"盖叫天", u"gejiaotian", u"gjt"},
        {u"尉迟恭", u"yuchigong", u"ycg"},
        {u"万俟卨", u"moqixie", u"mqx"},
        {u"单于夫", u"chanyufu", u"cyf"},
        {u"长孙无忌", u"zhangsunwuji", u"zswj"},
        {u"诸葛亮", u"zhugeliang", u"zgl"},
        {u"乐毅", u"yueyi", u"yy"},
        {u"员半千", u"yunbanqian", u"ybq"},
        {u"覃志刚", u"qinzhigang", u"qzg"},
        {u"牟平", u"muping", u"mp"},
        {u"任长霞", u"renchangxia", u"rcx"},
        {u"尉健行", u"weijianxing", u"wjx"},
        {u"唐松", u"tangsong", u"ts"},
        {u"李晟", u"lisheng", u"ls"},
        {u"吕布", u"lvbu", u"lb"},
        {u"阿依古丽·买买提", u"ayigulimaimaiti", u"ayglmmt"},
    }));
    const QString name = QStringView(c.text).toString();
    INFO(name.toStdString());
    CHECK(nameKey(name) == QStringView(c.key).toString());
    CHECK(nameInitials(name) == QStringView(c.letters).toString());
}

TEST_CASE("a surname is one only at the beginning of a Chinese name", "[domain]")
{
    CHECK(nameKey(u"李单") == QStringLiteral("lidan"));
    CHECK(nameKey(u"单于") == QStringLiteral("shanyu")); // two characters: surname and given name
    CHECK(nameKey(u"曾·格日勒") == QStringLiteral("cenggerile"));
    CHECK(nameKey(u"Li Ming") == QStringLiteral("liming"));
    CHECK(pinyinKey(u"单位") == QStringLiteral("danwei"));
    CHECK(pinyinKey(u"查处") == QStringLiteral("chachu"));
}

TEST_CASE("a character without a reading stays itself, whole", "[domain]")
{
    CHECK(pinyinKey(u"𠮷野家") == QStringLiteral("𠮷yejia"));
    CHECK(initials(u"𠮷野家") == QStringLiteral("𠮷yj"));
    CHECK(nameKey(u"張𠮷") == QStringLiteral("zhang𠮷"));
    CHECK(pinyinKey(u"ありがとう") == QStringLiteral("ありかとう")); // a mark falls away, nothing is lost otherwise
    CHECK(pinyinKey(QStringView(u"\xD842", 1)).isEmpty());           // half a character
}

TEST_CASE("names sort by key as a person expects", "[domain]")
{
    QStringList names{QStringLiteral("曾国藩"), QStringLiteral("陈毅"), QStringLiteral("安静"),
                      QStringLiteral("单雄信"), QStringLiteral("张三"), QStringLiteral("Adam"),
                      QStringLiteral("解晓东"), QStringLiteral("谢安")};
    std::ranges::sort(names, {}, [](const QString& name) { return nameKey(name); });
    CHECK(names == QStringList{QStringLiteral("Adam"), QStringLiteral("安静"), QStringLiteral("陈毅"),
                               QStringLiteral("单雄信"), QStringLiteral("谢安"), QStringLiteral("解晓东"),
                               QStringLiteral("曾国藩"), QStringLiteral("张三")});
}

TEST_CASE("whatever a person types for a character finds it", "[domain]")
{
    struct Typed {
        const char16_t* text;
        std::vector<const char16_t*> typed;
    };
    const auto c = GENERATE(values<Typed>({
        {u"曾国藩", {u"cengguofan", u"zengguofan", u"cgf", u"zgf"}},
        {u"长江", {u"changjiang", u"zhangjiang", u"cj", u"zj"}},
        {u"校长", {u"xiaozhang", u"xiaochang", u"jiaozhang", u"xz"}},
        {u"银行", {u"yinhang", u"yinxing", u"yh", u"yx"}},
        {u"重庆", {u"chongqing", u"zhongqing"}},
        {u"音乐", {u"yinyue", u"yinle"}},
        {u"都市", {u"dushi", u"doushi"}},
        {u"会计", {u"kuaiji", u"huiji"}},
        {u"调整", {u"tiaozheng", u"diaozheng"}},
        {u"吕绿", {u"lvlv", u"lulu", u"lvlu", u"ll"}},
        {u"尉迟恭", {u"yuchigong", u"weichigong", u"ycg", u"wcg"}},
        {u"关于银行网点的建议", {u"guanyuyinhangwangdiandejianyi", u"guanyuyinxingwangdiandejianyi", u"gyyhwddjy"}},
    }));
    const QString text = QStringView(c.text).toString();
    const QStringList keys = searchKeys(text);
    INFO(text.toStdString() << ": " << keys.join(u' ').toStdString());
    CHECK(keys.value(0) == pinyinKey(text));
    for (const char16_t* typed : c.typed)
        CHECK(keys.contains(QStringView(typed).toString()));
}

TEST_CASE("keys are few, different and never empty", "[domain]")
{
    const QString manyReadings = QStringLiteral("长行重乐都会调和参差朝传单");
    for (const QString& text : {manyReadings, manyReadings.first(4), QStringLiteral("路"), QStringLiteral("!")}) {
        const QStringList keys = searchKeys(text);
        CHECK(keys.size() <= 32);
        CHECK(QSet<QString>(keys.begin(), keys.end()).size() == keys.size());
        CHECK_FALSE(keys.contains(QString()));
    }
    CHECK(searchKeys(u"").isEmpty());
    CHECK(searchKeys(u"路") == QStringList{QStringLiteral("lu"), QStringLiteral("l")});
}

TEST_CASE("ten thousand names have their keys at once", "[domain]")
{
    pinyinKey(u"路"); // the table is loaded
    QElapsedTimer timer;
    timer.start();
    qsizetype length = 0;
    for (int n = 0; n < 10000; ++n)
        length += nameKey(u"欧阳震华").size();
    CHECK(length == 10000 * 13);
    CHECK(timer.elapsed() < 500);
}
