// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ods_source.h"

#include "exchange/merged_cells.h"
#include "exchange/number_format.h"
#include "exchange/xml_part.h"

#include <QTime>

#include <algorithm>
#include <optional>

namespace huiyin::exchange {

using namespace Qt::StringLiterals;

namespace {

using Kind = FileError::Kind;

constexpr auto contentPart = "content.xml"_L1;

//! Rows that are told once and repeated: offices repeat a handful, and the whole blank rest of a sheet.
constexpr int mostRepeats = 10'000;

class OdsSource final : public TableSource {
public:
    OdsSource(std::unique_ptr<ZipFile> zip, std::vector<SheetInfo> sheets)
        : TableSource(zip->path())
        , zip_(std::move(zip))
    {
        sheets_ = std::move(sheets);
    }

    tl::expected<void, ReadError> readRows(int sheet, const RowReceiver& receive) override;

private:
    std::unique_ptr<ZipFile> zip_;
};

//! Reads the rows of the table that the reader stands on.
class TableReader {
public:
    TableReader(XmlPart& xml, const ReadLimits& limits, const QString& path)
        : xml_(xml)
        , limits_(limits)
        , path_(path)
        , merged_(limits.columns)
    {
    }

    tl::expected<void, ReadError> run(const RowReceiver& receive);

private:
    bool readRow(const RowReceiver& receive);
    void readCell();
    QString readText();
    void setCell(Cell& cell, const QString& shown);
    int count(const QString& text) const;
    void fail(Kind kind, const QString& detail)
    {
        if (!failure_)
            failure_ = fileError(kind, path_, detail);
    }

    XmlPart& xml_;
    const ReadLimits& limits_;
    QString path_;
    MergedCells merged_;
    std::vector<Cell> cells_;
    std::optional<FileError> failure_;
    int row_ = 0;
    int column_ = 0;
    // of the cell being read
    QString type_;
    QString value_;
};

//! A repeat count or a span; at least one, and never more than a sheet has.
int TableReader::count(const QString& text) const
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? std::clamp(number, 1, limits_.rows) : 1;
}

tl::expected<void, ReadError> TableReader::run(const RowReceiver& receive)
{
    bool wanted = true;
    while (wanted && !failure_ && xml_.next()) {
        if (xml_.isEnd("table"_L1))
            break;
        if (xml_.isStart("table-row"_L1))
            wanted = readRow(receive);
        else if (xml_.isStart("shapes"_L1) || xml_.isStart("table"_L1))
            xml_.skip(); // drawings, and tables within them
    }
    if (!failure_)
        failure_ = xml_.error();
    if (failure_)
        return tl::unexpected(*failure_);
    return {};
}

bool TableReader::readRow(const RowReceiver& receive)
{
    const int repeats = count(xml_.attribute("number-rows-repeated"_L1));
    ++row_;
    column_ = 0;
    cells_.clear();
    while (!failure_ && xml_.next() && !xml_.isEnd("table-row"_L1)) {
        if (xml_.isStart("table-cell"_L1) || xml_.isStart("covered-table-cell"_L1))
            readCell();
    }
    const bool blank = cells_.empty();
    if (failure_)
        return false;
    if (!blank && repeats > mostRepeats) {
        fail(Kind::TooManyRows, QString::number(mostRepeats));
        return false;
    }
    // the blank rest of a sheet is told as a million rows; merged ranges reach only a few of them
    const int told = blank ? std::min(repeats, mostRepeats) : repeats;
    const std::vector<Cell> first = told > 1 ? cells_ : std::vector<Cell>();
    const int start = row_;
    for (int n = 0; n < told; ++n) {
        row_ = start + n;
        if (n > 0)
            cells_ = first;
        merged_.apply(row_, cells_);
        while (!cells_.empty() && cells_.back().isEmpty())
            cells_.pop_back();
        if (cells_.empty())
            continue;
        if (row_ > limits_.rows) {
            fail(Kind::TooManyRows, QString::number(limits_.rows));
            return false;
        }
        if (!receive(row_, cells_))
            return false;
    }
    row_ = std::min(start + repeats - 1, limits_.rows);
    return true;
}

void TableReader::readCell()
{
    const bool covered = xml_.name() == "covered-table-cell"_L1;
    const int repeats = count(xml_.attribute("number-columns-repeated"_L1));
    const int columns = count(xml_.attribute("number-columns-spanned"_L1));
    const int rows = count(xml_.attribute("number-rows-spanned"_L1));
    const QString spoken = xml_.attribute("string-value"_L1);
    type_ = xml_.attribute("value-type"_L1);
    value_ = xml_.attribute(type_ == u"date"_s      ? "date-value"_L1
                            : type_ == u"boolean"_s ? "boolean-value"_L1
                                                    : "value"_L1);
    const QString shown = readText();
    const int first = column_ + 1;
    column_ = std::min(column_ + repeats, limits_.rows);
    if (failure_ || covered)
        return; // what a covered cell hides is not shown

    Cell cell;
    setCell(cell, shown.isEmpty() ? spoken : shown);
    if (columns > 1 || rows > 1)
        merged_.add({row_, first, row_ + rows - 1, first + columns - 1});
    if (cell.isEmpty())
        return;
    if (column_ > limits_.columns)
        return fail(Kind::TooManyColumns, QString::number(limits_.columns));
    cells_.resize(size_t(first - 1));
    cells_.resize(size_t(column_), cell);
}

//! The paragraphs of a cell, which the reader is left on the end of; notes and phonetic guides are not part of it.
QString TableReader::readText()
{
    QString text;
    bool any = false;
    int depth = 1;
    int inParagraph = 0;
    while (xml_.next()) {
        if (xml_.isText()) {
            if (inParagraph > 0)
                text += xml_.text();
        } else if (xml_.isEnd()) {
            if (xml_.name() == "p"_L1)
                --inParagraph;
            if (--depth == 0)
                break;
        } else if (xml_.name() == "annotation"_L1 || xml_.name() == "ruby-text"_L1 || xml_.name() == "shapes"_L1 ||
                   xml_.name() == "frame"_L1) {
            xml_.skip();
        } else {
            ++depth;
            if (xml_.name() == "p"_L1) {
                if (any)
                    text += u'\n';
                any = true;
                ++inParagraph;
            } else if (xml_.name() == "s"_L1) {
                text += QString(std::min(count(xml_.attribute("c"_L1)), 1000), u' ');
            } else if (xml_.name() == "tab"_L1) {
                text += u'\t';
            } else if (xml_.name() == "line-break"_L1) {
                text += u'\n';
            }
        }
        if (text.size() > limits_.cellText) {
            fail(Kind::CellTooLong, QString::number(row_));
            break;
        }
    }
    return text;
}

void TableReader::setCell(Cell& cell, const QString& shown)
{
    if (type_ == u"date"_s) {
        const QDate date = QDate::fromString(value_.left(10), Qt::ISODate);
        if (date.isValid())
            return setDate(cell, date, QTime::fromString(value_.mid(11, 8), Qt::ISODate));
    }
    const bool numeric = type_ == u"float"_s || type_ == u"currency"_s || type_ == u"percentage"_s;
    bool isNumber = false;
    const double number = value_.toDouble(&isNumber);
    if (numeric && isNumber) {
        setNumber(cell, number, {}, Epoch::From1900);
        if (!shown.isEmpty())
            cell.text = shown;
        return;
    }
    if (shown.isEmpty())
        return;
    cell.kind = Cell::Kind::Text;
    cell.text = type_ == u"boolean"_s ? value_.toUpper() : shown;
}

tl::expected<void, ReadError> OdsSource::readRows(int sheet, const RowReceiver& receive)
{
    auto xml = openPart(*zip_, contentPart);
    if (!xml)
        return tl::unexpected(xml.error());
    int number = 0;
    while ((*xml)->next()) {
        if (!(*xml)->isStart("table"_L1))
            continue;
        if (number++ == sheet)
            return TableReader(**xml, zip_->limits(), path_).run(receive);
        (*xml)->skip();
    }
    if (const auto error = (*xml)->error())
        return tl::unexpected(*error);
    return {};
}

//! The names of the tables; hidden is what a table's style says.
tl::expected<std::vector<SheetInfo>, FileError> readSheets(ZipFile& zip)
{
    auto opened = openPart(zip, contentPart);
    if (!opened)
        return tl::unexpected(opened.error());
    XmlPart& xml = **opened;
    std::vector<SheetInfo> sheets;
    QStringList hiddenStyles;
    QString style;
    bool spreadsheet = false;
    while (xml.next()) {
        if (xml.isStart("spreadsheet"_L1)) {
            spreadsheet = true;
        } else if (xml.isStart("style"_L1)) {
            style = xml.attribute("name"_L1);
        } else if (xml.isStart("table-properties"_L1)) {
            if (xml.attribute("display"_L1) == u"false"_s)
                hiddenStyles << style;
        } else if (spreadsheet && xml.isStart("table"_L1)) {
            sheets.push_back(
                {.name = xml.attribute("name"_L1), .hidden = hiddenStyles.contains(xml.attribute("style-name"_L1))});
            xml.skip();
        }
    }
    if (const auto error = xml.error())
        return tl::unexpected(*error);
    return sheets;
}

//! Open Document encrypts part by part and says so in its list of parts.
tl::expected<bool, FileError> isEncrypted(ZipFile& zip)
{
    const QString manifest = u"META-INF/manifest.xml"_s;
    if (!zip.has(manifest))
        return false;
    auto xml = openPart(zip, manifest);
    if (!xml)
        return tl::unexpected(xml.error());
    while ((*xml)->next()) {
        if ((*xml)->isStart("encryption-data"_L1))
            return true;
    }
    if (const auto error = (*xml)->error())
        return tl::unexpected(*error);
    return false;
}

} // namespace

bool isOds(ZipFile& zip)
{
    if (!zip.has(u"mimetype"_s) || !zip.has(contentPart))
        return false;
    auto entry = zip.entry(u"mimetype"_s);
    constexpr qint64 longest = 200;
    return entry && (*entry)->read(longest).startsWith("application/vnd.oasis.opendocument.spreadsheet");
}

OpenedTable openOds(std::unique_ptr<ZipFile> zip)
{
    const auto encrypted = isEncrypted(*zip);
    if (!encrypted)
        return tl::unexpected(encrypted.error());
    if (*encrypted)
        return tl::unexpected(fileError(Kind::Encrypted, zip->path()));
    auto sheets = readSheets(*zip);
    if (!sheets)
        return tl::unexpected(sheets.error());
    if (sheets->empty())
        return tl::unexpected(fileError(Kind::NoSheet, zip->path()));
    return std::make_unique<OdsSource>(std::move(zip), std::move(*sheets));
}

} // namespace huiyin::exchange
