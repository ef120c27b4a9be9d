// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "domain/bucket.h"

#include <set>

using namespace huiyin;

TEST_CASE("every bucket is read back from its key", "[domain]")
{
    std::set<QString> keys;
    for (int n = 0; n < bucketCount; ++n) {
        const auto bucket = Bucket(n);
        CHECK(bucketFromKey(bucketKey(bucket)) == bucket);
        CHECK_FALSE(bucketLabel(bucket).isEmpty());
        keys.insert(bucketKey(bucket));
    }
    CHECK(keys.size() == 8);
    CHECK_FALSE(bucketFromKey(u"Solved"));
    CHECK_FALSE(bucketFromKey(u""));
}

TEST_CASE("only what is solved counts as solved, and what is solved is not tracked", "[domain]")
{
    int solved = 0, tracked = 0;
    for (int n = 0; n < bucketCount; ++n) {
        solved += usuallySolved(Bucket(n));
        tracked += usuallyTracked(Bucket(n));
        CHECK_FALSE((usuallySolved(Bucket(n)) && usuallyTracked(Bucket(n))));
    }
    CHECK(solved == 1);
    CHECK(usuallySolved(Bucket::Solved));
    CHECK(tracked == 3);
    CHECK(usuallyTracked(Bucket::Partly));
}
