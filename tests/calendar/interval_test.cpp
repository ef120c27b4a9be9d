// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "calendar/interval.h"

using namespace huiyin::calendar;

TEST_CASE("an interval is a number and what it counts", "[calendar]")
{
    CHECK(Interval::parse(u"3M") == Interval{3, Span::Months});
    CHECK(Interval::parse(u"10WD") == Interval{10, Span::WorkingDays});
    CHECK(Interval::parse(u"5D") == Interval{5, Span::Days});
    CHECK(Interval::parse(u" 10 wd ") == Interval{10, Span::WorkingDays});
    CHECK(Interval::parse(u"１０ＷＤ") == Interval{10, Span::WorkingDays});
    CHECK(Interval::parse(u"9999D") == Interval{9999, Span::Days});
}

TEST_CASE("anything else is no interval", "[calendar]")
{
    for (const QStringView text :
         {u"", u"M", u"3", u"0D", u"-3M", u"3X", u"3MM", u"W3D", u"10000D", u"99999999999D", u"1.5M", u"3M5D", u"٣M"})
        CHECK_FALSE(Interval::parse(text));
}

TEST_CASE("an interval is written as it is read", "[calendar]")
{
    for (const QStringView text : {u"3M", u"10WD", u"5D", u"1D"})
        CHECK(Interval::parse(text)->toString() == text.toString());
}

TEST_CASE("an interval says itself in words", "[calendar]")
{
    CHECK(Interval{3, Span::Months}.words() == QStringLiteral("3 months"));
    CHECK(Interval{1, Span::Months}.words() == QStringLiteral("1 month"));
    CHECK(Interval{10, Span::WorkingDays}.words() == QStringLiteral("10 working days"));
    CHECK(Interval{1, Span::WorkingDays}.words() == QStringLiteral("1 working day"));
    CHECK(Interval{5, Span::Days}.words() == QStringLiteral("5 days"));
}
