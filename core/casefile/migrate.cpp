// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/migrate.h"

#include "casefile/transaction.h"

#include <QDir>
#include <QFile>

#include <map>
#include <mutex>

void initSchemaResource()
{
    Q_INIT_RESOURCE(schema);
}

namespace huiyin::casefile {

namespace {

//! Foreign keys cannot be switched inside a transaction, and a step that rebuilds a table needs them off.
class ForeignKeysOff {
public:
    explicit ForeignKeysOff(const Database& db)
        : db_(db)
    {
        db_.run("PRAGMA foreign_keys = OFF");
    }
    ~ForeignKeysOff()
    {
        try {
            db_.run("PRAGMA foreign_keys = ON");
        } catch (const Error&) { // the connection is of no use any more, and the first error is on its way
        }
    }
    ForeignKeysOff(const ForeignKeysOff&) = delete;
    ForeignKeysOff& operator=(const ForeignKeysOff&) = delete;

private:
    const Database& db_;
};

// sqlite_stat tables come and go with ANALYZE; the tables behind FTS5 are SQLite's own affair
constexpr auto ownOnly =
    "name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND NOT (type = 'table' AND name IN ('search_data', 'search_idx',"
    " 'search_content', 'search_docsize', 'search_config'))";

QStringList columnsOf(const Database& db)
{
    QStringList columns;
    const QByteArray sql = QByteArrayLiteral("SELECT t.name || '.' || c.name FROM (SELECT name FROM sqlite_schema"
                                             " WHERE type = 'table' AND ") +
                           ownOnly + ") t JOIN pragma_table_info(t.name) c";
    db.each(sql.constData(), {}, [&](const Row& row) { columns << row.text(0); });
    return columns;
}

//! An untouched file of a version, with nothing in it.
void lay(const Database& memory, int version)
{
    std::vector<Migration> steps;
    for (const Migration& step : schemaSteps()) {
        if (step.version <= version)
            steps.push_back(step);
    }
    migrate(memory, steps);
}

} // namespace

const std::vector<Migration>& schemaSteps()
{
    static const std::vector<Migration> steps = [] {
        initSchemaResource();
        std::vector<Migration> found;
        const QDir folder(QStringLiteral(":/huiyin/schema"));
        for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                throw Error(QStringLiteral("schema step %1 is missing").arg(name));
            found.push_back({name.left(4).toInt(), file.readAll()});
        }
        return found;
    }();
    return steps;
}

int newestSchema()
{
    return schemaSteps().back().version;
}
int schemaVersion(const Database& db)
{
    return int(db.number("PRAGMA user_version"));
}

void migrate(const Database& db, std::span<const Migration> steps)
{
    const int found = schemaVersion(db);
    const int known = steps.empty() ? 0 : steps.back().version;
    if (found > known)
        throw Error(QStringLiteral("schema %1 is newer than this program's %2").arg(found).arg(known));

    const ForeignKeysOff forTheTime(db);
    for (const Migration& step : steps) {
        if (step.version <= found)
            continue;
        Transaction transaction(db);
        db.runScript(step.sql);
        if (db.one("PRAGMA foreign_key_check", {}, [](const Row& row) { return row.text(0); }))
            throw Error(QStringLiteral("migration %1 leaves rows without their parent").arg(step.version));
        db.run(QByteArrayLiteral("PRAGMA user_version = ") +
               QByteArray::number(step.version)); // PRAGMA takes no bound value
        transaction.commit();
    }
}

QStringList schemaText(const Database& db)
{
    QStringList text;
    db.each((QByteArrayLiteral("SELECT type, name, coalesce(sql, '') FROM sqlite_schema WHERE ") + ownOnly).constData(),
            {}, [&](const Row& row) { text << row.text(0) + u' ' + row.text(1) + u' ' + row.text(2).simplified(); });
    text.sort();
    return text;
}

const QStringList& expectedSchemaText(int version)
{
    static std::map<int, QStringList> known;
    static std::mutex mine; // files are opened and checked beside the window's thread too
    const std::lock_guard held(mine);
    auto found = known.find(version);
    if (found == known.end()) {
        const Database memory(QString(), Database::Mode::Memory);
        lay(memory, version);
        found = known.emplace(version, schemaText(memory)).first;
    }
    return found->second;
}

QStringList unknownColumns(const Database& db)
{
    const Database memory(QString(), Database::Mode::Memory);
    lay(memory, schemaVersion(db));
    const QStringList known = columnsOf(memory);
    QStringList found = columnsOf(db);
    found.removeIf([&](const QString& column) { return known.contains(column); });
    return found;
}

} // namespace huiyin::casefile
