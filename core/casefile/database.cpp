// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/database.h"

#include <QUrl>

#include <sqlite3.h>

namespace huiyin::casefile {

namespace {

constexpr size_t mostStatements = 400;
constexpr int busyMilliseconds = 1'500; // a person waits; a script gets its answer
constexpr int waitMilliseconds = 5;     // between two looks at a file that another holds

//! Once, before the first connection: else all threads wait for each other whenever SQLite counts its memory.
void leaveMemoryUncounted()
{
    static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    if (done != SQLITE_OK) // somebody else has begun with SQLite in this process: it is only slower
        qWarning("SQLite counts its memory: %d", done);
}

Error::Kind kindOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
        return Error::Kind::Damaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::Kind::Busy;
    case SQLITE_FULL:
        return Error::Kind::Full;
    case SQLITE_READONLY:
        return Error::Kind::ReadOnly;
    default:
        return Error::Kind::Other;
    }
}

Error errorOf(sqlite3* handle, int code, const char* sql)
{
    const auto text = QString::fromUtf8(handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code));
    const auto where = sql ? QStringLiteral(" [%1]").arg(QString::fromUtf8(sql).simplified().left(120)) : QString();
    return Error(QStringLiteral("%1 (%2)%3").arg(text).arg(code).arg(where), kindOf(code));
}

} // namespace

bool Row::isNull(int column) const
{
    return sqlite3_column_type(statement_, column) == SQLITE_NULL;
}
qint64 Row::integer(int column) const
{
    return sqlite3_column_int64(statement_, column);
}
int Row::columns() const
{
    return sqlite3_column_count(statement_);
}

QString Row::text(int column) const
{
    const void* bytes = sqlite3_column_text(statement_, column);
    return QString::fromUtf8(static_cast<const char*>(bytes), sqlite3_column_bytes(statement_, column));
}

QByteArrayView Row::view(int column) const
{
    const void* bytes = sqlite3_column_text(statement_, column);
    return {static_cast<const char*>(bytes), sqlite3_column_bytes(statement_, column)};
}
QByteArray Row::bytes(int column) const
{
    const void* bytes = sqlite3_column_blob(statement_, column);
    return {static_cast<const char*>(bytes), sqlite3_column_bytes(statement_, column)};
}

std::optional<QDate> Row::date(int column) const
{
    if (isNull(column))
        return std::nullopt;
    const QDate date = QDate::fromString(text(column), Qt::ISODate);
    if (!date.isValid())
        throw Error(QStringLiteral("not a date: %1").arg(text(column)), Error::Kind::Damaged);
    return date;
}

Value Row::value(int column) const
{
    switch (sqlite3_column_type(statement_, column)) {
    case SQLITE_NULL:
        return {};
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_BLOB:
        return bytes(column);
    default:
        return text(column);
    }
}

Statement::~Statement()
{
    if (once_)
        sqlite3_finalize(statement_); // nothing to do for none
    else
        reset();
}

void Statement::reset()
{
    if (!statement_)
        return;
    sqlite3_reset(statement_); // its result repeats the error of the step before, which has been thrown
    sqlite3_clear_bindings(statement_);
}

void Statement::bind(const Bind& bind)
{
    const int position = sqlite3_bind_parameter_index(statement_, bind.name);
    if (position == 0)
        throw Error(QStringLiteral("no parameter %1").arg(QLatin1String(bind.name)));
    bindAt(position, bind.value);
}

void Statement::bindAt(int position, const Value& value)
{
    int code = SQLITE_OK;
    if (const auto* number = std::get_if<qint64>(&value)) {
        code = sqlite3_bind_int64(statement_, position, *number);
    } else if (const auto* text = std::get_if<QString>(&value)) {
        const QByteArray utf8 = text->toUtf8();
        code = sqlite3_bind_text(statement_, position, utf8.constData(), int(utf8.size()),
                                 SQLITE_TRANSIENT); // NOLINT: SQLite's own cast
    } else if (const auto* bytes = std::get_if<QByteArray>(&value)) {
        code =
            sqlite3_bind_blob(statement_, position, bytes->constData(), int(bytes->size()), SQLITE_TRANSIENT); // NOLINT
    } else {
        code = sqlite3_bind_null(statement_, position);
    }
    if (code != SQLITE_OK)
        throw errorOf(handle_, code, sqlite3_sql(statement_));
}

bool Statement::step()
{
    const int code = sqlite3_step(statement_);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        throw errorOf(handle_, sqlite3_extended_errcode(handle_), sqlite3_sql(statement_));
    return false;
}

Database::Database(const QString& path, Mode mode)
    : path_(path)
    , readOnly_(mode == Mode::ReadOnly)
{
    leaveMemoryUncounted();
    int flags = SQLITE_OPEN_URI | SQLITE_OPEN_NOFOLLOW;
    QByteArray name = QByteArrayLiteral(":memory:");
    switch (mode) {
    case Mode::ReadOnly:
        flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
        break;
    case Mode::ReadWrite:
        flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_URI;
        break; // never creates
    case Mode::Create:
        flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI;
        break;
    case Mode::Beside:
        flags = SQLITE_OPEN_READONLY;
        break;
    case Mode::Memory:
        flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY;
        break;
    }
    if (mode != Mode::Memory)
        name = QUrl::fromLocalFile(path).toEncoded(); // a URI, so that no character of a name is read as something else
    if (mode == Mode::Beside)
        name += "?immutable=1";

    const int code = sqlite3_open_v2(name.constData(), &handle_, flags, nullptr);
    if (code != SQLITE_OK) {
        const Error error = errorOf(handle_, code, nullptr);
        sqlite3_close(handle_);
        throw error;
    }
    sqlite3_extended_result_codes(handle_, 1);
    sqlite3_busy_handler(
        handle_, [](void* self, int times) { return static_cast<const Database*>(self)->keepWaiting(times); }, this);
    // a file may come from anywhere: it must not be able to make the program do more than read rows
    sqlite3_db_config(handle_, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle_, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_limit(handle_, SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024);
    sqlite3_limit(handle_, SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024);
    sqlite3_limit(handle_, SQLITE_LIMIT_ATTACHED, 2);
    sqlite3_limit(handle_, SQLITE_LIMIT_TRIGGER_DEPTH, 10);
    try {
        run("PRAGMA foreign_keys = ON");
        run("PRAGMA mmap_size = 0");
        run("PRAGMA cell_size_check = ON");
        run("PRAGMA temp_store = MEMORY");
        runScript(usualRoom);
        if (mode == Mode::ReadWrite || mode == Mode::Create)
            run("PRAGMA synchronous = FULL");
        if (number("PRAGMA foreign_keys") != 1)
            throw Error(QStringLiteral("foreign keys stay off"));
    } catch (const Error&) {
        for (const auto& [sql, statement] : statements_)
            sqlite3_finalize(statement);
        sqlite3_close(handle_);
        throw;
    }
}

Database::~Database()
{
    for (const auto& [sql, statement] : statements_)
        sqlite3_finalize(statement);
    sqlite3_close(handle_);
}

//! Whether to look once more at a file that another connection holds.
int Database::keepWaiting(int times) const
{
    if (times >= busyMilliseconds / waitMilliseconds)
        return 0;
    if (waiting_)
        waiting_();
    sqlite3_sleep(waitMilliseconds);
    return 1;
}

void Database::fail(int code, const char* sql) const
{
    throw errorOf(handle_, code, sql);
}

sqlite3_stmt* Database::compile(const char* sql, unsigned flags) const
{
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(handle_, sql, -1, flags, &statement, nullptr);
    if (code != SQLITE_OK)
        fail(sqlite3_extended_errcode(handle_), sql);
    return statement;
}

Statement Database::prepareOnce(const char* sql) const
{
    return Statement(compile(sql, 0), handle_, true);
}

Statement Database::prepare(const char* sql) const
{
    auto found = statements_.find(sql);
    if (found == statements_.end()) {
        if (statements_.size() >= mostStatements) // texts that differ each time must not fill the memory
            return prepareOnce(sql);
        found = statements_.emplace(sql, compile(sql, SQLITE_PREPARE_PERSISTENT)).first;
    } else if (sqlite3_stmt_busy(found->second) != 0) {
        throw Error(QStringLiteral("statement already in use: %1").arg(QString::fromUtf8(sql).left(80)));
    }
    return Statement(found->second, handle_);
}

Statement Database::prepared(const char* sql, Binds binds) const
{
    Statement statement = prepare(sql);
    for (const Bind& bind : binds)
        statement.bind(bind);
    return statement;
}

void Database::run(const char* sql, Binds binds) const
{
    Statement statement = prepared(sql, binds);
    while (statement.step()) {
    }
}

void Database::runScript(const QByteArray& script) const
{
    const int code = sqlite3_exec(handle_, script.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        fail(sqlite3_extended_errcode(handle_), script.constData());
}

qint64 Database::number(const char* sql, Binds binds) const
{
    return one(sql, binds, [](const Row& row) { return row.integer(0); }).value_or(0);
}

QString Database::word(const char* sql, Binds binds) const
{
    return one(sql, binds, [](const Row& row) { return row.text(0); }).value_or(QString());
}

int Database::changes() const
{
    return sqlite3_changes(handle_);
}

} // namespace huiyin::casefile
