// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include "casefile/error.h"
#include "casefile/value.h"

#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace huiyin::casefile {

struct Bind {
    const char* name; //!< ":unit"
    Value value;

    template <class T>
    Bind(const char* bindName, const T& field)
        : name(bindName)
        , value(toValue(field))
    {
    }
};
using Binds = std::initializer_list<Bind>;

//! One row while it is being read; columns by position, in the order of the SELECT.
class Row {
public:
    explicit Row(sqlite3_stmt* statement)
        : statement_(statement)
    {
    }
    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    QByteArrayView view(int column) const; //!< UTF-8 of a text; gone with the next step
    std::optional<QDate> date(int column) const;
    Value value(int column) const;
    int columns() const;

    template <class AnyId>
    AnyId id(int column) const
    {
        return AnyId(integer(column));
    }
    template <class AnyId>
    std::optional<AnyId> maybeId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(AnyId(integer(column)));
    }

private:
    sqlite3_stmt* statement_;
};

//! A prepared statement in use; given back to the connection's store when it goes out of scope, so no read lock stays.
class Statement {
public:
    Statement(sqlite3_stmt* statement, sqlite3* handle, bool once = false)
        : statement_(statement)
        , handle_(handle)
        , once_(once)
    {
    }
    ~Statement();
    Statement(Statement&& other) noexcept
        : statement_(std::exchange(other.statement_, nullptr))
        , handle_(other.handle_)
        , once_(other.once_)
    {
    }
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    void bind(const Bind& bind);
    void bindAt(int position, const Value& value); //!< 1-based, as in SQLite
    bool step();                                   //!< true while there is a row; throws on failure
    void reset();
    Row row() const { return Row(statement_); }

private:
    sqlite3_stmt* statement_;
    sqlite3* handle_;
    bool once_; //!< not kept by the connection: gone with this
};

//! One connection. Speaks SQLite's C interface: the backup, limits and bulk writing that a case file needs are there
//! only, and one library in the process rules out the lock trap of two.
class Database {
public:
    //! How much of the file a connection keeps in memory; a Transaction takes more for as long as it lasts.
    static constexpr auto usualRoom = "PRAGMA cache_size = -2048"; // kB

    //! Beside: reads without any lock what lies on the disk, so that nobody who writes is kept waiting; what it finds
    //! while somebody writes need not be true.
    enum class Mode { ReadOnly, ReadWrite, Create, Memory, Beside };

    Database(const QString& path, Mode mode); // throws Error when SQLite cannot
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    void run(const char* sql, Binds binds = {}) const;
    void run(const QByteArray& sql) const { run(sql.constData()); }
    void runScript(const QByteArray& script) const; //!< whole, triggers included
    Statement prepare(const char* sql) const;       //!< kept and reused by its text
    Statement prepareOnce(const char* sql) const;   //!< for texts that hold a list of ids and never come again

    template <class Read>
    auto all(const char* sql, Binds binds, Read read) const
    {
        Statement statement = prepared(sql, binds);
        std::vector<decltype(read(statement.row()))> rows;
        while (statement.step())
            rows.push_back(read(statement.row()));
        return rows;
    }
    template <class Read>
    auto one(const char* sql, Binds binds, Read read) const -> std::optional<decltype(read(std::declval<Row>()))>
    {
        Statement statement = prepared(sql, binds);
        if (!statement.step())
            return std::nullopt;
        return read(statement.row());
    }
    qint64 number(const char* sql, Binds binds = {}) const; //!< one whole number; 0 for no row or NULL
    QString word(const char* sql, Binds binds = {}) const;  //!< one text; empty for no row or NULL
    template <class Take>
    void each(const char* sql, Binds binds, Take take) const
    {
        Statement statement = prepared(sql, binds);
        while (statement.step())
            take(statement.row());
    }

    //! Reads on while take says true.
    template <class Take>
    void eachUntil(const char* sql, Binds binds, Take take) const
    {
        Statement statement = prepared(sql, binds);
        while (statement.step() && take(statement.row())) {
        }
    }

    //! What is called while another connection holds the file, before this one waits on: it may ask the other to let
    //! go.
    void whileWaiting(std::function<void()> ask) { waiting_ = std::move(ask); }
    int changes() const;
    //! Differs from an earlier answer when another connection has written to the file in between.
    qint64 othersWrote() const { return number("PRAGMA data_version"); }
    bool isReadOnly() const { return readOnly_; }
    QString path() const { return path_; }
    sqlite3* handle() const { return handle_; } //!< for backup and limits, inside casefile

private:
    int keepWaiting(int times) const;
    Statement prepared(const char* sql, Binds binds) const;
    [[noreturn]] void fail(int code, const char* sql) const;

    QString path_;
    sqlite3* handle_ = nullptr;
    bool readOnly_ = false;
    std::function<void()> waiting_;
    sqlite3_stmt* compile(const char* sql, unsigned flags) const;
    mutable std::unordered_map<std::string, sqlite3_stmt*> statements_;
};

} // namespace huiyin::casefile
