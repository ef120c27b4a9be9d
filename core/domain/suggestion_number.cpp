// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/suggestion_number.h"

#include <QRegularExpression>

namespace huiyin {

using namespace Qt::StringLiterals;

std::optional<SuggestionNumber> SuggestionNumber::make(int congress, int session, Series series, int serial)
{
    if (congress < 1 || congress > 99 || session < 1 || session > 99 || serial < 1 || serial > 9'999'999)
        return std::nullopt;
    return SuggestionNumber(congress, session, series, serial);
}

std::optional<SuggestionNumber> SuggestionNumber::parse(QStringView text)
{
    static const QRegularExpression form(u"^\\s*(\\d{1,2})-(\\d{1,2})-([RrIi]?)0*(\\d{1,7})\\s*$"_s);
    // NFKC turns full-width digits, letters and hyphens into plain ones
    const QRegularExpressionMatch match = form.match(text.toString().normalized(QString::NormalizationForm_KC));
    if (!match.hasMatch())
        return std::nullopt;
    const QString letter = match.captured(3).toUpper();
    const Series series = letter == u"R" ? Series::Recess : letter == u"I" ? Series::Intake : Series::Session;
    return make(match.captured(1).toInt(), match.captured(2).toInt(), series, match.captured(4).toInt());
}

QString SuggestionNumber::toString() const
{
    const auto letter = series_ == Series::Recess ? "R"_L1 : series_ == Series::Intake ? "I"_L1 : ""_L1;
    return QString::number(congress_) + u'-' + QString::number(session_) + u'-' + letter + QString::number(serial_);
}

} // namespace huiyin
