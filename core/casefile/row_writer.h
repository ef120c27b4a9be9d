// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/change_log.h"
#include "casefile/field_values.h"

#include <QHash>

namespace huiyin::casefile {

//! The only hand that writes rows of the field: sets version and hash, and tells the change log what it did.
class RowWriter {
public:
    RowWriter(const Database& db, ChangeLog& log)
        : db_(db)
        , log_(log)
    {
    }

    template <class T>
    void insert(const char* table, const T& entity, std::optional<SuggestionId> suggestion = {})
    {
        insertRow(table, entity.id.value(), parent(suggestion), columnsOf<T>(), valuesOf(entity));
    }
    //! Writes what differs; nothing when nothing does.
    template <class T>
    void update(const char* table, const T& before, const T& after, std::optional<SuggestionId> suggestion = {})
    {
        updateRow(table, after.id.value(), parent(suggestion), columnsOf<T>(), valuesOf(before), valuesOf(after));
    }
    template <class T>
    void remove(const char* table, const T& entity, std::optional<SuggestionId> suggestion = {})
    {
        removeRow(table, entity.id.value(), parent(suggestion), columnsOf<T>(), valuesOf(entity));
    }

    void insertRow(const char* table, qint64 id, std::optional<qint64> suggestion, std::span<const char* const> columns,
                   std::span<const Value> values);
    void updateRow(const char* table, qint64 id, std::optional<qint64> suggestion, std::span<const char* const> columns,
                   std::span<const Value> before, std::span<const Value> after);
    void removeRow(const char* table, qint64 id, std::optional<qint64> suggestion, std::span<const char* const> columns,
                   std::span<const Value> values);

    ChangeLog& log() { return log_; } //!< for what is kept beside the rows

private:
    static std::optional<qint64> parent(std::optional<SuggestionId> suggestion)
    {
        return suggestion ? std::optional(suggestion->value()) : std::nullopt;
    }
    const Database& db_;
    ChangeLog& log_;
};

} // namespace huiyin::casefile
