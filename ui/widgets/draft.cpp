// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/draft.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSettings>

namespace huiyin::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Draft)
};

const QString fileKey = QStringLiteral("file");
const QString formKey = QStringLiteral("form");
const QString heldKey = QStringLiteral("held");

std::optional<QString> cannotKeep(const QString& path, const QString& why)
{
    //: %1 is a folder, %2 what the system says
    return Words::tr("What is being written cannot be kept as a draft, and would be lost with the power: the folder %1 "
                     "cannot be written (%2). Free room on the disk or allow writing there, or save soon.")
        .arg(QDir::toNativeSeparators(QFileInfo(path).path()), why);
}

} // namespace

Draft::Draft(const Doors& doors, QString form)
    : doors_(doors)
    , form_(std::move(form))
{
}

QString Draft::place() const
{
    const QByteArray name = (doors_.path() + u'\n' + form_).toUtf8();
    return QFileInfo(QSettings().fileName()).path() + QStringLiteral("/drafts/") +
           QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha1).toHex());
}

QVariantMap Draft::read() const
{
    QFile file(place());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QVariantMap kept = QJsonDocument::fromJson(file.readAll()).object().toVariantMap();
    const bool isOurs = kept.value(fileKey).toString() == doors_.path() && kept.value(formKey).toString() == form_;
    return isOurs ? kept.value(heldKey).toMap() : QVariantMap();
}

std::optional<QString> Draft::keep(const QVariantMap& held) const
{
    const QString path = place();
    const QFileInfo target(path);
    if (held.isEmpty()) {
        QFile file(path);
        if (!file.exists() || file.remove())
            return std::nullopt;
        //: %1 is a folder, %2 what the system says
        return Words::tr(
                   "The draft of what is done cannot be taken away: the folder %1 cannot be written (%2). It will "
                   "come up once more; allow writing there, and do not record it twice.")
            .arg(QDir::toNativeSeparators(target.path()), file.errorString());
    }
    if (!QDir().mkpath(target.path()))
        return cannotKeep(path, Words::tr("it cannot be made"));
    QSaveFile file(path);
    const QByteArray bytes =
        QJsonDocument(QJsonObject::fromVariantMap({{fileKey, doors_.path()}, {formKey, form_}, {heldKey, held}}))
            .toJson();
    const bool isKept = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
                        file.flush() && // commit() takes no notice when the disk has no room for the rest (Qt 6.4)
                        file.commit();
    if (!isKept)
        return cannotKeep(path, file.errorString());
    // what a kill in the midst of an earlier draft has left behind
    const QDir folder = target.dir();
    for (const QString& torn : folder.entryList({target.fileName() + QStringLiteral(".*")}, QDir::Files))
        QFile::remove(folder.filePath(torn));
    return std::nullopt;
}

} // namespace huiyin::ui
