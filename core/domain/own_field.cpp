// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/own_field.h"

#include <QDate>
#include <QRegularExpression>

#include <array>

namespace huiyin {

namespace {

constexpr std::array kinds{
    Word{OwnKind::Text, "text", QT_TRANSLATE_NOOP("Word", "text")},
    Word{OwnKind::Date, "date", QT_TRANSLATE_NOOP("Word", "date")},
    Word{OwnKind::Choice, "choice", QT_TRANSLATE_NOOP("Word", "one of several")},
    Word{OwnKind::Number, "number", QT_TRANSLATE_NOOP("Word", "number")},
};

//! Full-width digits and marks as half-width ones: they are typed with an input method.
QString halfWidth(QString text)
{
    for (QChar& c : text) {
        if (c.unicode() >= 0xff01 && c.unicode() <= 0xff5e)
            c = QChar(char16_t(c.unicode() - 0xfee0));
    }
    return text;
}

std::optional<QString> dayOf(const QString& written)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4})(?:-|/|\\.|年)(\\d{1,2})(?:-|/|\\.|月)(\\d{1,2})日?$"));
    const auto match = form.match(written);
    const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return match.hasMatch() && day.isValid() ? std::optional(day.toString(Qt::ISODate)) : std::nullopt;
}

//! As it was written, since a sum of 12.50 is not to become 12.5; only what is no number is turned away.
std::optional<QString> numberOf(QString written)
{
    static const QRegularExpression grouped(QStringLiteral("^-?\\d{1,3}(,\\d{3})+(\\.\\d+)?$"));
    static const QRegularExpression plain(QStringLiteral("^-?\\d{1,15}(\\.\\d{1,6})?$"));
    if (grouped.match(written).hasMatch())
        written.remove(u',');
    return plain.match(written).hasMatch() ? std::optional(written) : std::nullopt;
}

} // namespace

std::span<const Word<OwnKind>> wordTable(OwnKind)
{
    return kinds;
}

std::optional<QString> OwnField::valueOf(const QString& written) const
{
    const QString said = written.trimmed();
    if (said.isEmpty())
        return QString();
    switch (kind) {
    case OwnKind::Text:
        return said;
    case OwnKind::Date:
        return dayOf(halfWidth(said));
    case OwnKind::Number:
        return numberOf(halfWidth(said));
    case OwnKind::Choice:
        return choiceList().contains(said) ? std::optional(said) : std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace huiyin
