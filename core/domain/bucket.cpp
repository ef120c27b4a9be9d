// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bucket.h"

#include "domain/enum_table.h"

#include <QCoreApplication>

#include <array>

namespace huiyin {

namespace {

struct BucketRow {
    Bucket value;
    const char* key;
    const char* label;
    bool solved;
    bool tracked;
};

// clang-format off
constexpr std::array buckets{
    //         value                 key              label                                                solved tracked
    BucketRow{ Bucket::Solved,       "solved",        QT_TRANSLATE_NOOP("Bucket", "solved"),               true,  false },
    BucketRow{ Bucket::Partly,       "partly",        QT_TRANSLATE_NOOP("Bucket", "partly solved"),        false, true  },
    BucketRow{ Bucket::InProgress,   "in-progress",   QT_TRANSLATE_NOOP("Bucket", "in progress"),          false, true  },
    BucketRow{ Bucket::Planned,      "planned",       QT_TRANSLATE_NOOP("Bucket", "planned"),              false, true  },
    BucketRow{ Bucket::Deferred,     "deferred",      QT_TRANSLATE_NOOP("Bucket", "deferred"),             false, false },
    BucketRow{ Bucket::Reference,    "reference",     QT_TRANSLATE_NOOP("Bucket", "for reference"),        false, false },
    BucketRow{ Bucket::NotPermitted, "not-permitted", QT_TRANSLATE_NOOP("Bucket", "not permitted by law"), false, false },
    BucketRow{ Bucket::HigherLevel,  "higher-level",  QT_TRANSLATE_NOOP("Bucket", "for a higher level"),   false, false },
};
// clang-format on
static_assert(inEnumOrder(buckets, &BucketRow::value) && buckets.size() == bucketCount);

const BucketRow& row(Bucket bucket)
{
    return buckets[size_t(bucket)];
}

} // namespace

QString bucketKey(Bucket bucket)
{
    return QString::fromLatin1(row(bucket).key);
}

QString bucketLabel(Bucket bucket)
{
    return QCoreApplication::translate("Bucket", row(bucket).label);
}

std::optional<Bucket> bucketFromKey(QStringView key)
{
    for (const BucketRow& candidate : buckets) {
        if (key == QLatin1String(candidate.key))
            return candidate.value;
    }
    return std::nullopt;
}

bool usuallySolved(Bucket bucket)
{
    return row(bucket).solved;
}

bool usuallyTracked(Bucket bucket)
{
    return row(bucket).tracked;
}

} // namespace huiyin
