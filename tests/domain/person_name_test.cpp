// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "domain/person_name.h"

using namespace huiyin;

TEST_CASE("a name is printed without the blanks of the form", "[domain]")
{
    struct Case {
        const char16_t* typed;
        const char16_t* name;
    };
    const auto c = GENERATE(values<Case>({
        {u"唐　松", u"唐松"},
        {u"唐 松", u"唐松"},
        {u"\u3000 唐\u00A0松\t\n", u"唐松"},
        {u"\uFEFF唐\u200B松", u"唐松"},
        {u"欧阳 震华", u"欧阳震华"},
        {u"阿依古丽·买买提", u"阿依古丽·买买提"},
        {u"阿依古丽 • 买买提", u"阿依古丽·买买提"},
        {u"阿依古丽・买买提", u"阿依古丽·买买提"},
        {u"·唐松·", u"唐松"},
        {u"  John   Smith ", u"John Smith"},
        {u"J.  R. Smith", u"J. R. Smith"},
        {u"Ｊｏｈｎ", u"John"},
        {u"李 Peter", u"李Peter"},
        {u"𠮷 田", u"𠮷田"},
        {u"O'Brien-Li", u"O'Brien-Li"},
    }));
    const auto name = PersonName::parse(QStringView(c.typed));
    REQUIRE(name);
    CHECK(name->text() == QStringView(c.name).toString());
    CHECK(PersonName::parse(name->text()) == name); // reading again changes nothing
}

TEST_CASE("what is no name is none", "[domain]")
{
    for (const QStringView text : {u"", u"　", u" \t\n", u"·", u"12", u"——", u"..."})
        CHECK_FALSE(PersonName::parse(text));
    CHECK_FALSE(PersonName::parse(QString(65, u'唐')));
    CHECK(PersonName::parse(QString(64, u'唐')));
}

TEST_CASE("two ways to write a name are one name", "[domain]")
{
    CHECK(PersonName::parse(u"唐　松") == PersonName::parse(u"唐松"));
    CHECK_FALSE(PersonName::parse(u"唐松") == PersonName::parse(u"唐嵩"));
}

TEST_CASE("a name has the key and the initials of a name", "[domain]")
{
    CHECK(PersonName::parse(u"单 雄信")->key() == QStringLiteral("shanxiongxin"));
    CHECK(PersonName::parse(u"尉迟恭")->initials() == QStringLiteral("ycg"));
}
