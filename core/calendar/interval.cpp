// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/interval.h"

#include "domain/enum_table.h"

#include <QCoreApplication>

#include <array>

namespace huiyin::calendar {

namespace {

struct SpanRow {
    Span value;
    const char* code;
    const char* one;
    const char* many;
};

// clang-format off
constexpr std::array spans{
    //       value              code  one                                                many
    SpanRow{ Span::Days,        "D",  QT_TRANSLATE_N_NOOP("Interval", "%n day"),         QT_TRANSLATE_N_NOOP("Interval", "%n days") },
    SpanRow{ Span::WorkingDays, "WD", QT_TRANSLATE_N_NOOP("Interval", "%n working day"), QT_TRANSLATE_N_NOOP("Interval", "%n working days") },
    SpanRow{ Span::Months,      "M",  QT_TRANSLATE_N_NOOP("Interval", "%n month"),       QT_TRANSLATE_N_NOOP("Interval", "%n months") },
};
// clang-format on
static_assert(inEnumOrder(spans, &SpanRow::value) && spans.back().value == Span::Months);

constexpr int maxDigits = 4;

} // namespace

std::optional<Interval> Interval::parse(QStringView text)
{
    const QString plain = text.toString().normalized(QString::NormalizationForm_KC).trimmed().toUpper();
    qsizetype digits = 0;
    while (digits < plain.size() && plain[digits] >= u'0' && plain[digits] <= u'9')
        ++digits;
    const int value = digits <= maxDigits ? QStringView(plain).first(digits).toInt() : 0;
    if (value == 0)
        return std::nullopt;

    const auto code = QStringView(plain).mid(digits).trimmed();
    for (const SpanRow& row : spans) {
        if (code == QLatin1String(row.code))
            return Interval{.value = value, .span = row.value};
    }
    return std::nullopt;
}

QString Interval::toString() const
{
    return QString::number(value) + QLatin1String(spans[size_t(span)].code);
}

QString Interval::words() const
{
    const SpanRow& row = spans[size_t(span)];
    return QCoreApplication::translate("Interval", value == 1 ? row.one : row.many, nullptr, value);
}

} // namespace huiyin::calendar
