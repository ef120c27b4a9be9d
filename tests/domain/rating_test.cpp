// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "domain/rating.h"

using namespace huiyin;

TEST_CASE("a rating is read from its key and from the paper's word", "[domain]")
{
    for (const Rating rating : {Rating::Satisfied, Rating::Basically, Rating::Dissatisfied}) {
        CHECK(ratingFromText(ratingKey(rating)) == rating);
        CHECK(ratingFromText(ratingWord(rating)) == rating);
    }
    CHECK(ratingFromText(u" 不满意\u3000") == Rating::Dissatisfied);
    CHECK(ratingFromText(u"SATISFIED") == Rating::Satisfied);
}

TEST_CASE("a word that is no rating is none, and never satisfied", "[domain]")
{
    for (const QStringView text : {u"", u"满", u"很满意", u"未评价", u"理解", u"satisfied!"})
        CHECK_FALSE(ratingFromText(text));
}
