// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheet.h"

#include <optional>

namespace huiyin::exchange {

//! Takes text in portions and hands over rows: quotation marks, line breaks inside them, "" for one mark.
class CsvParser {
public:
    CsvParser(const QString& path, const ReadLimits& limits, QChar separator, const RowReceiver& receive);

    //! False when no more is wanted, or after an error.
    bool feed(QStringView text);
    bool finish();
    const std::optional<FileError>& failure() const { return failure_; }

private:
    enum class State : quint8 { FieldStart, Bare, Quoted, QuoteInQuoted };

    bool endField();
    bool endRow();
    bool take(QChar c);
    bool fail(FileError::Kind kind, const QString& detail);

    QString path_;
    const ReadLimits& limits_;
    QChar separator_;
    const RowReceiver& receive_;
    State state_ = State::FieldStart;
    bool afterReturn_ = false;
    QString field_;
    std::vector<Cell> cells_;
    int column_ = 0;
    int row_ = 1;
    std::optional<FileError> failure_;
};

//! The separator that the first rows of a text agree on; a comma if none of them stands out.
QChar findSeparator(QStringView text);

} // namespace huiyin::exchange
