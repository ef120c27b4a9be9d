// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ledger_shape.h"

#include "exchange/ledger_text.h"

#include <algorithm>
#include <array>
#include <set>

namespace huiyin::exchange {

using namespace Qt::StringLiterals;

namespace {

using Kind = FileError::Kind;

constexpr int rowsLookedAt = 30;
constexpr int fewestHeadings = 2;

struct HeadRow {
    int row = 0;
    QStringList texts;
};

//! One heading with the group above it, and what it means.
struct Reading {
    int index = 0;
    QString heading;
    std::optional<KnownHeading> known;
    bool mapped = false;
    QString own = {};
};

//! Columns of which a table may have several: ticks, and people or units in a column each.
bool mayRepeat(Column column)
{
    static constexpr std::array columns{Column::ResultTick, Column::ClassTick,   Column::Cosigners,
                                        Column::LeadUnits,  Column::AssistUnits, Column::Ignored};
    return std::ranges::find(columns, column) != columns.end();
}

bool isTickColumn(Column column)
{
    return column == Column::ResultTick || column == Column::ClassTick;
}

QString oneLine(QString heading)
{
    return heading.remove(u'\n').remove(u'\r').trimmed();
}

//! A row of headings with or without a row of groups above it, made sense of.
class HeaderReading {
public:
    HeaderReading(const LedgerOptions& options, const QStringList& headings, const QStringList& groups);

    int score() const;
    LedgerShape shape() const;

private:
    void read(int index, const QString& heading, const QString& group);
    void settleDoubles();
    void settleMeanings();
    bool has(Column column) const;
    void rename(Column from, Column to);

    const LedgerOptions& options_;
    std::vector<Reading> readings_;
    QStringList unknown_;
};

HeaderReading::HeaderReading(const LedgerOptions& options, const QStringList& headings, const QStringList& groups)
    : options_(options)
{
    for (qsizetype i = 0; i < std::max(headings.size(), groups.size()); ++i) {
        const QString heading = headings.value(i);
        const QString group = groups.value(i);
        if (heading.isEmpty() && group.isEmpty())
            continue;
        read(int(i), heading.isEmpty() ? group : heading, heading == group ? QString() : group);
    }
    settleDoubles();
    settleMeanings();
}

void HeaderReading::read(int index, const QString& heading, const QString& group)
{
    Reading reading{.index = index, .heading = oneLine(heading)};
    const auto mapped = options_.map.constFind(plainHeading(heading));
    if (mapped != options_.map.constEnd()) {
        reading.known = KnownHeading{*mapped, -1};
        reading.mapped = true;
    } else if (const auto own = options_.own.constFind(plainHeading(heading)); own != options_.own.constEnd()) {
        reading.known = KnownHeading{Column::Own, 0}; // the office named it so, whatever others mean by it
        reading.own = *own;
    } else {
        reading.known = recogniseHeading(options_.kind, heading, group);
    }
    const bool isNamelessOwn = reading.known && reading.known->column == Column::Own && reading.own.isEmpty();
    if (!reading.known || reading.known->column == Column::Ignored || isNamelessOwn)
        unknown_ << reading.heading;
    else
        readings_.push_back(reading);
}

//! Of two headings for one thing the likelier is taken, the other told as unknown; the same heading twice is a merged
//! one.
void HeaderReading::settleDoubles()
{
    std::vector<Reading> kept;
    for (const Reading& reading : readings_) {
        const auto rival = std::ranges::find_if(kept, [&](const Reading& other) {
            return other.known->column == reading.known->column && other.own == reading.own &&
                   !(mayRepeat(reading.known->column) &&
                     (isTickColumn(reading.known->column) || other.heading == reading.heading));
        });
        if (rival == kept.end()) {
            kept.push_back(reading);
            continue;
        }
        const bool likelier = reading.known->rank < rival->known->rank;
        const Reading& loser = likelier ? *rival : reading;
        if (rival->heading != reading.heading)
            unknown_ << loser.heading;
        if (likelier)
            *rival = reading;
    }
    readings_ = std::move(kept);
}

bool HeaderReading::has(Column column) const
{
    return std::ranges::any_of(readings_, [&](const Reading& reading) { return reading.known->column == column; });
}

void HeaderReading::rename(Column from, Column to)
{
    if (has(to))
        return;
    for (Reading& reading : readings_) {
        if (reading.known->column == from && !reading.mapped)
            reading.known->column = to;
    }
}

//! What a heading means when a better one is missing.
void HeaderReading::settleMeanings()
{
    if (options_.kind != LedgerKind::Suggestions)
        return;
    rename(Column::RowNumber, Column::Number); // the only number that there is
    rename(Column::Body, Column::Title);       // short ledgers say in one column what is wanted
    if (!has(Column::ResultTick))
        rename(Column::Process, Column::Result); // the only rating that there is
    for (const Column tick : {Column::ResultTick, Column::ClassTick}) {
        const auto count = std::ranges::count_if(readings_, [&](const Reading& r) { return r.known->column == tick; });
        if (count == 1) // a lone 满意 is not a list of ratings
            std::erase_if(readings_, [&](const Reading& r) { return r.known->column == tick && !r.mapped; });
    }
}

//! How many things are known; nothing for a row that cannot be the headings.
int HeaderReading::score() const
{
    std::set<Column> known;
    int ticks = 0; // each tells a thing of its own
    for (const Reading& reading : readings_) {
        known.insert(reading.known->column);
        ticks += isTickColumn(reading.known->column) ? 1 : 0;
    }
    const Column needed = neededColumn(options_.kind);
    const int score = int(known.size()) + ticks;
    // a roster may be a single column of names; a ledger may be so only when a person said what the column means
    const bool mayBeOne = options_.kind != LedgerKind::Suggestions ||
                          std::ranges::any_of(readings_, [](const Reading& reading) { return reading.mapped; });
    return known.contains(needed) && (mayBeOne || score >= fewestHeadings) ? score : 0;
}

LedgerShape HeaderReading::shape() const
{
    LedgerShape shape{.unknown = unknown_};
    for (const Reading& reading : readings_)
        shape.columns.push_back({reading.index, reading.heading, reading.known->column, reading.own});
    return shape;
}

//! Whether a row groups the headings below it: a group spans several columns, or leaves those beside it blank.
bool groupsColumns(const HeadRow& above, const HeadRow& below)
{
    for (qsizetype i = 1; i < below.texts.size(); ++i) {
        const QString left = above.texts.value(i - 1);
        const QString here = above.texts.value(i);
        const bool spans = !left.isEmpty() && (here == left || here.isEmpty());
        if (spans && !below.texts[i].isEmpty() && below.texts[i] != here && below.texts[i] != below.texts[i - 1])
            return true;
    }
    return false;
}

//! A group in a file without merged cells stands above its first column only.
QStringList spreadGroups(const HeadRow& above, const HeadRow& below)
{
    QStringList groups = above.texts;
    for (qsizetype i = 1; i < below.texts.size(); ++i) {
        if (i >= groups.size())
            groups << QString();
        if (groups[i].isEmpty() && !below.texts[i].isEmpty())
            groups[i] = groups[i - 1];
    }
    return groups;
}

struct Found {
    int score = 0;
    LedgerShape shape;
};

Found findHeader(const std::vector<HeadRow>& rows, const LedgerOptions& options)
{
    Found best;
    const auto offer = [&](const HeaderReading& reading, int row) {
        const int score = reading.score();
        if (score <= best.score)
            return;
        best = {score, reading.shape()};
        best.shape.headerRow = row;
    };
    for (const HeadRow& row : rows)
        offer(HeaderReading(options, row.texts, {}), row.row);
    // two rows are taken for headings only when they tell more than any row alone
    for (size_t i = 1; i < rows.size(); ++i) {
        const HeadRow& above = rows[i - 1];
        const HeadRow& below = rows[i];
        if (below.row == above.row + 1 && groupsColumns(above, below))
            offer(HeaderReading(options, below.texts, spreadGroups(above, below)), below.row);
    }
    return best;
}

tl::expected<std::vector<HeadRow>, ReadError> firstRows(TableSource& source, int sheet)
{
    constexpr qsizetype longestHeading = 60;
    std::vector<HeadRow> rows;
    const auto read = source.readRows(sheet, [&](int number, const std::vector<Cell>& cells) {
        HeadRow row{.row = number, .texts = {}};
        for (const Cell& cell : cells) // long text is no heading, and need not be kept
            row.texts << (cell.text.size() <= longestHeading ? tidy(cell.text) : QString());
        rows.push_back(std::move(row));
        return rows.size() < rowsLookedAt;
    });
    if (!read)
        return tl::unexpected(read.error());
    return rows;
}

//! A heading of the map that the table does not have.
std::optional<QString> missingHeading(const ColumnMap& map, const std::vector<HeadRow>& rows, int headerRow)
{
    for (auto it = map.constBegin(); it != map.constEnd(); ++it) {
        const bool found = std::ranges::any_of(rows, [&](const HeadRow& row) {
            return row.row <= headerRow &&
                   std::ranges::any_of(row.texts, [&](const QString& text) { return plainHeading(text) == it.key(); });
        });
        if (!found)
            return it.key();
    }
    return std::nullopt;
}

//! The first row of several texts: what a person would take for headings where the program knows none.
std::optional<LedgerShape> unknownHeadings(const std::vector<HeadRow>& rows)
{
    for (const HeadRow& row : rows) {
        LedgerShape shape{.headerRow = row.row};
        for (const QString& text : row.texts) {
            if (!text.isEmpty() && !shape.unknown.contains(oneLine(text)))
                shape.unknown << oneLine(text);
        }
        if (shape.unknown.size() >= fewestHeadings)
            return shape;
    }
    return std::nullopt;
}

} // namespace

tl::expected<LedgerShape, ReadError> findLedger(TableSource& source, const LedgerOptions& options)
{
    QStringList names;
    for (const SheetInfo& sheet : source.sheets())
        names << sheet.name;
    const QString wanted = tidy(options.sheet);
    if (!wanted.isEmpty() && !names.contains(wanted))
        return tl::unexpected(fileError(Kind::NoSuchSheet, source.path(), names.join(u", "_s)));

    Found best;
    std::vector<HeadRow> bestRows;
    std::optional<LedgerShape> toAsk;
    QStringList candidates;
    for (const bool hidden : {false, true}) {
        for (size_t i = 0; i < source.sheets().size() && (best.score == 0 || !hidden); ++i) {
            const SheetInfo& sheet = source.sheets()[i];
            if (wanted.isEmpty() ? sheet.hidden != hidden : sheet.name != wanted)
                continue;
            auto rows = firstRows(source, int(i));
            if (!rows)
                return tl::unexpected(rows.error());
            Found found = findHeader(*rows, options);
            if (found.score > 0)
                candidates << sheet.name;
            else if (options.askHeadings && !toAsk && (toAsk = unknownHeadings(*rows))) {
                toAsk->sheet = sheet.name;
                toAsk->sheetIndex = int(i);
            }
            if (found.score <= best.score)
                continue;
            found.shape.sheet = sheet.name;
            found.shape.sheetIndex = int(i);
            best = std::move(found);
            bestRows = std::move(*rows);
        }
    }
    if (best.score == 0 && toAsk) {
        names.removeOne(toAsk->sheet);
        toAsk->otherSheets = names;
        return *toAsk;
    }
    if (best.score == 0) {
        const QString where = wanted.isEmpty() ? names.join(u", "_s) : wanted;
        return tl::unexpected(fileError(Kind::NoHeader, source.path(), where));
    }
    if (const auto missing = missingHeading(options.map, bestRows, best.shape.headerRow)) {
        const QString detail = QCoreApplication::translate("Exchange", "there is no heading “%1”").arg(*missing);
        return tl::unexpected(fileError(Kind::BadMap, source.path(), detail));
    }
    candidates.removeOne(best.shape.sheet);
    best.shape.otherSheets = candidates;
    return best.shape;
}

} // namespace huiyin::exchange
