// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace huiyin::desk {

//! What stands on the paper of a suggestion, taken apart. Names are as they are written; whether they are known is not
//! judged here.
struct PaperParts {
    QString title;
    QString body; //!< paragraphs, one a line
    QString lead;
    QStringList cosigners;
    QString delegation;
    QHash<QString, QString> delegations; //!< behind names in brackets, by the name
    QString submittedOn;                 //!< as written
    QStringList units;                   //!< that the deputies wish to undertake it
};

//! Takes the text of a suggestion apart as it comes out of Word or WPS: the title is what is labelled so, else the
//! first line that reads like one (关于…的建议); names stand behind 领衔代表, 附议代表, 办理单位 and what else
//! offices print there; the body is what follows its label, else what is left below the title. Nothing when no title
//! can be told.
std::optional<PaperParts> partsOfPaper(const QString& text);

} // namespace huiyin::desk
