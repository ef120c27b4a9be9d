// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plain_words.h"

#include <QRegularExpression>
#include <QTextDocument>

namespace huiyin::ui {

QString withoutLetter(QString words)
{
    static const QRegularExpression letter(QStringLiteral("\\(&.\\)|&"));
    return words.remove(letter);
}

QString plainTip(const QString& data)
{
    return Qt::mightBeRichText(data) ? Qt::convertFromPlainText(data) : data;
}

} // namespace huiyin::ui
