// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/doorbell.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

namespace huiyin {

namespace {

constexpr int answerWithin = 500; // ms; a program that is busy for longer is not waited for

//! By the person and the file, whichever of its names was used.
QString nameOf(const QString& path)
{
    const QByteArray whose = (QDir::homePath() + u'|' + QFileInfo(path).canonicalFilePath()).toUtf8();
    return QStringLiteral("huiyin-") +
           QString::fromLatin1(QCryptographicHash::hash(whose, QCryptographicHash::Sha256).toHex().left(32));
}

} // namespace

bool Doorbell::ring(const QString& path)
{
    if (!QFileInfo::exists(path))
        return false;
    QLocalSocket socket;
    socket.connectToServer(nameOf(path));
    return socket.waitForConnected(answerWithin);
}

void Doorbell::listenFor(const QString& path)
{
    server_.close();
    disconnect(&server_, nullptr, this, nullptr);
    server_.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&server_, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = server_.nextPendingConnection())
            socket->deleteLater();
        Q_EMIT rung();
    });
    const QString name = nameOf(path);
    if (server_.listen(name) || ring(path)) // somebody else listens: they read the file, we may not have it
        return;
    QLocalServer::removeServer(name); // left over from a program that was killed
    server_.listen(name);
}

} // namespace huiyin
