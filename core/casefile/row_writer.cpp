// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/row_writer.h"

namespace huiyin::casefile {

namespace {

QByteArray insertSql(const char* table, bool hasParent, std::span<const char* const> columns)
{
    QByteArray sql = QByteArrayLiteral("INSERT INTO ") + table + " (id";
    if (hasParent)
        sql += ", suggestion_id";
    for (const char* column : columns)
        sql += QByteArrayLiteral(", ") + column;
    sql += ", version, hash) VALUES (?";
    sql += QByteArrayLiteral(", ?").repeated(int(columns.size()) + (hasParent ? 1 : 0));
    return sql + ", 1, ?)";
}

} // namespace

void RowWriter::insertRow(const char* table, qint64 id, std::optional<qint64> suggestion,
                          std::span<const char* const> columns, std::span<const Value> values)
{
    thread_local QHash<QByteArray, QByteArray>
        sqlOf; // the text is made once a table, rows come by the hundred thousand
    QByteArray& sql = sqlOf[table];
    if (sql.isEmpty())
        sql = insertSql(table, suggestion.has_value(), columns);
    Statement statement = db_.prepare(sql.constData());
    int position = 0;
    statement.bindAt(++position, id);
    if (suggestion)
        statement.bindAt(++position, *suggestion);
    for (const Value& value : values)
        statement.bindAt(++position, value);
    statement.bindAt(++position, rowHash(table, id, suggestion, columns, values));
    statement.step();
    log_.inserted(table, id, suggestion, columns, values);
}

void RowWriter::updateRow(const char* table, qint64 id, std::optional<qint64> suggestion,
                          std::span<const char* const> columns, std::span<const Value> before,
                          std::span<const Value> after)
{
    QByteArray sql = QByteArrayLiteral("UPDATE ") + table + " SET ";
    std::vector<size_t> changed;
    for (size_t i = 0; i < columns.size(); ++i) {
        if (before[i] == after[i])
            continue;
        changed.push_back(i);
        sql += QByteArray(columns[i]) + " = ?, ";
    }
    if (changed.empty())
        return;
    sql += "version = version + 1, hash = ? WHERE id = ?";
    Statement statement = db_.prepare(sql.constData());
    int position = 0;
    for (const size_t i : changed)
        statement.bindAt(++position, after[i]);
    statement.bindAt(++position, rowHash(table, id, suggestion, columns, after));
    statement.bindAt(++position, id);
    statement.step();
    if (db_.changes() != 1)
        throw Error(QStringLiteral("row %1 of %2 is gone").arg(id).arg(QLatin1String(table)), Error::Kind::Damaged);
    log_.updated(table, id, suggestion, columns, before, after);
}

void RowWriter::removeRow(const char* table, qint64 id, std::optional<qint64> suggestion,
                          std::span<const char* const> columns, std::span<const Value> values)
{
    const QByteArray sql = QByteArrayLiteral("DELETE FROM ") + table + " WHERE id = ?";
    Statement statement = db_.prepare(sql.constData());
    statement.bindAt(1, id);
    statement.step();
    if (db_.changes() != 1)
        throw Error(QStringLiteral("row %1 of %2 is gone").arg(id).arg(QLatin1String(table)), Error::Kind::Damaged);
    log_.removed(table, id, suggestion, columns, values);
}

} // namespace huiyin::casefile
