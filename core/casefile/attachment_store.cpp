// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/attachment_store.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace huiyin::casefile {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Check)
};

QString sha256Of(const QByteArray& content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

} // namespace

QString keepContent(const Database& db, const QByteArray& content)
{
    const QString sha256 = sha256Of(content);
    if (db.number("SELECT count(*) FROM attachment_content WHERE sha256 = :sha256", {{":sha256", sha256}}) == 0)
        db.run("INSERT INTO attachment_content (sha256, content) VALUES (:sha256, :content)",
               {{":sha256", sha256}, {":content", content}});
    return sha256;
}

std::optional<QByteArray> contentOf(const Database& db, const QString& sha256)
{
    return db.one("SELECT content FROM attachment_content WHERE sha256 = :sha256", {{":sha256", sha256}},
                  [](const Row& row) { return row.bytes(0); });
}

QStringList attachmentFaults(const Database& db, int most)
{
    QStringList faults;
    db.each(R"(
        SELECT a.name, a.size, a.sha256, c.content
          FROM attachment a
          LEFT JOIN attachment_content c ON c.sha256 = a.sha256
         ORDER BY a.id)",
            {}, [&](const Row& row) {
                const QByteArray content = row.bytes(3);
                const bool isWhole = content.size() == row.integer(1) && sha256Of(content) == row.text(2);
                if (!isWhole && faults.size() < most)
                    faults << Words::tr("The attachment “%1” is not what was attached.").arg(row.text(0));
            });
    return faults;
}

} // namespace huiyin::casefile
