// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rating.h"

#include "domain/enum_table.h"

#include <QCoreApplication>

#include <array>
#include <string_view>

namespace huiyin {

namespace {

struct RatingRow {
    Rating value;
    const char* key;
    std::u16string_view word; // the paper's own word: data, so never translated
    const char* label;
};

constexpr std::array ratings{
    RatingRow{Rating::Satisfied, "satisfied", u"满意", QT_TRANSLATE_NOOP("Word", "Satisfied")},
    RatingRow{Rating::Basically, "basically", u"基本满意", QT_TRANSLATE_NOOP("Word", "Basically satisfied")},
    RatingRow{Rating::Dissatisfied, "dissatisfied", u"不满意", QT_TRANSLATE_NOOP("Word", "Dissatisfied")},
};
static_assert(inEnumOrder(ratings, &RatingRow::value) && ratings.back().value == Rating::Dissatisfied);

} // namespace

QString ratingKey(Rating rating)
{
    return QString::fromLatin1(ratings[size_t(rating)].key);
}

QString ratingWord(Rating rating)
{
    return QStringView(ratings[size_t(rating)].word).toString();
}

QString ratingLabel(Rating rating)
{
    return QCoreApplication::translate("Word", ratings[size_t(rating)].label);
}

std::optional<Rating> ratingFromText(QStringView text)
{
    const auto trimmed = text.trimmed();
    for (const RatingRow& row : ratings) {
        if (trimmed.compare(QLatin1String(row.key), Qt::CaseInsensitive) == 0 || trimmed == QStringView(row.word))
            return row.value;
    }
    return std::nullopt;
}

} // namespace huiyin
