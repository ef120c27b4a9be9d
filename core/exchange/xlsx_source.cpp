// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx_source.h"

#include "exchange/xlsx_parts.h"
#include "exchange/xml_part.h"

#include <QTime>

#include <algorithm>
#include <optional>

namespace huiyin::exchange {

using namespace Qt::StringLiterals;

namespace {

using Kind = FileError::Kind;

class XlsxSource final : public TableSource {
public:
    XlsxSource(std::unique_ptr<ZipFile> zip, Workbook book, std::vector<NumberFormat> formats);

    tl::expected<void, ReadError> readRows(int sheet, const RowReceiver& receive) override;

    const ZipFile& zip() const { return *zip_; }
    Epoch epoch() const { return book_.epoch; }
    NumberFormat format(int style) const
    {
        return size_t(style) < formats_.size() ? formats_[size_t(style)] : NumberFormat{};
    }
    //! The shared string of this number; the table of them is read when the first is asked for.
    QString sharedString(int number);
    const std::optional<FileError>& stringsError() const { return stringsError_; }

private:
    std::unique_ptr<ZipFile> zip_;
    Workbook book_;
    std::vector<NumberFormat> formats_;
    std::vector<std::optional<std::vector<MergedRange>>> merged_; // by sheet, once looked for
    std::optional<QStringList> strings_;
    std::optional<FileError> stringsError_;
};

//! Reads the rows of one sheet.
class SheetReader {
public:
    SheetReader(XlsxSource& source, XmlPart& xml, MergedCells merged)
        : source_(source)
        , xml_(xml)
        , limits_(source.zip().limits())
        , merged_(std::move(merged))
    {
    }

    tl::expected<void, ReadError> run(const RowReceiver& receive);

private:
    void readRow();
    void readCell();
    void setCell(Cell& cell);
    void setText(Cell& cell, const QString& text);
    void fail(Kind kind, const QString& detail);

    XlsxSource& source_;
    XmlPart& xml_;
    const ReadLimits& limits_;
    MergedCells merged_;
    std::vector<Cell> cells_;
    std::optional<FileError> failure_;
    int row_ = 0;
    int column_ = 0;
    // of the cell being read
    QString type_;
    int style_ = 0;
    QString value_;
    std::optional<QString> inlineText_;
};

XlsxSource::XlsxSource(std::unique_ptr<ZipFile> zip, Workbook book, std::vector<NumberFormat> formats)
    : TableSource(zip->path())
    , zip_(std::move(zip))
    , book_(std::move(book))
    , formats_(std::move(formats))
    , merged_(book_.sheets.size())
{
    for (const WorkbookSheet& sheet : book_.sheets)
        sheets_.push_back(sheet.info);
}

QString XlsxSource::sharedString(int number)
{
    if (!strings_) {
        auto strings = readSharedStrings(*zip_, book_.stringsPart);
        if (!strings)
            stringsError_ = strings.error();
        strings_ = strings ? std::move(*strings) : QStringList();
    }
    return strings_->value(number);
}

tl::expected<void, ReadError> XlsxSource::readRows(int sheet, const RowReceiver& receive)
{
    const QString& part = book_.sheets.at(size_t(sheet)).part;
    auto& merged = merged_[size_t(sheet)];
    if (!merged) {
        auto found = findMergedRanges(*zip_, part);
        if (!found)
            return tl::unexpected(found.error());
        merged = std::move(*found);
    }
    auto xml = openPart(*zip_, part);
    if (!xml)
        return tl::unexpected(xml.error());
    return SheetReader(*this, **xml, MergedCells(*merged, zip_->limits().columns)).run(receive);
}

void SheetReader::fail(Kind kind, const QString& detail)
{
    if (!failure_)
        failure_ = fileError(kind, source_.path(), detail);
}

tl::expected<void, ReadError> SheetReader::run(const RowReceiver& receive)
{
    bool wanted = true;
    while (wanted && !failure_ && xml_.next()) {
        if (!xml_.isStart("row"_L1))
            continue;
        readRow();
        if (source_.stringsError())
            failure_ = source_.stringsError();
        if (failure_)
            break;
        merged_.apply(row_, cells_);
        while (!cells_.empty() && cells_.back().isEmpty())
            cells_.pop_back();
        if (!cells_.empty())
            wanted = receive(row_, cells_);
    }
    if (!failure_)
        failure_ = xml_.error();
    if (failure_)
        return tl::unexpected(*failure_);
    return {};
}

void SheetReader::readRow()
{
    const int declared = xml_.attribute("r"_L1).toInt();
    row_ = declared > row_ ? declared : row_ + 1; // a wrong number must not turn rows back
    if (row_ > limits_.rows)
        return fail(Kind::TooManyRows, QString::number(limits_.rows));
    column_ = 0;
    cells_.clear();
    while (!failure_ && xml_.next()) {
        if (xml_.isEnd("row"_L1))
            return;
        if (xml_.isStart("c"_L1))
            readCell();
    }
}

void SheetReader::readCell()
{
    ++column_;
    type_.clear();
    style_ = 0;
    {
        const QXmlStreamAttributes attributes = xml_.attributes();
        for (const QXmlStreamAttribute& attribute : attributes) {
            const QStringView name = attribute.qualifiedName();
            if (name == "r"_L1) {
                const int column = parseAddress(attribute.value()).column;
                column_ = column > 0 ? column : column_;
            } else if (name == "s"_L1) {
                style_ = attribute.value().toInt();
            } else if (name == "t"_L1) {
                type_ = attribute.value().toString();
            }
        }
    }
    value_.resize(0);
    inlineText_.reset();
    while (!failure_ && xml_.next()) {
        if (xml_.isEnd("c"_L1))
            break;
        if (xml_.isStart("v"_L1)) {
            while (xml_.next() && xml_.isText())
                value_ += xml_.text();
        } else if (xml_.isStart("is"_L1)) {
            inlineText_ = readStringItem(xml_, limits_.cellText);
            if (!inlineText_)
                fail(Kind::CellTooLong, QString::number(row_));
        } else if (xml_.isStart()) {
            xml_.skip(); // formulas, whose result is the value; extensions
        }
    }
    Cell cell;
    setCell(cell);
    if (cell.isEmpty())
        return;
    if (column_ > limits_.columns)
        return fail(Kind::TooManyColumns, QString::number(limits_.columns));
    if (cells_.size() < size_t(column_))
        cells_.resize(size_t(column_));
    cells_[size_t(column_ - 1)] = std::move(cell);
}

void SheetReader::setText(Cell& cell, const QString& text)
{
    if (text.isEmpty())
        return;
    if (text.size() > limits_.cellText)
        return fail(Kind::CellTooLong, QString::number(row_));
    cell.kind = Cell::Kind::Text;
    cell.text = text;
}

void SheetReader::setCell(Cell& cell)
{
    if (inlineText_)
        return setText(cell, *inlineText_);
    if (value_.isEmpty())
        return;
    if (type_ == "s"_L1)
        return setText(cell, source_.sharedString(value_.toInt()));
    if (type_ == "b"_L1)
        return setText(cell, value_ == "1"_L1 ? u"TRUE"_s : u"FALSE"_s);
    if (type_ == "str"_L1 || type_ == "e"_L1 || type_ == "inlineStr"_L1)
        return setText(cell, unescaped(value_));
    if (type_ == "d"_L1) {
        const QDate date = QDate::fromString(value_.left(10), Qt::ISODate);
        if (!date.isValid())
            return setText(cell, value_);
        return setDate(cell, date, QTime::fromString(value_.mid(11, 8), Qt::ISODate));
    }
    bool isNumber = false;
    const double number = value_.toDouble(&isNumber);
    if (!isNumber)
        return setText(cell, value_);
    setNumber(cell, number, source_.format(style_), source_.epoch());
}

//! The workbook's own part, as the package names it.
PartResult<QString> findWorkbook(ZipFile& zip)
{
    const auto relations = readRelations(zip, QString());
    if (!relations)
        return tl::unexpected(relations.error());
    for (const Relation& relation : *relations) {
        if (relation.type == u"officeDocument"_s && zip.has(relation.target))
            return relation.target;
    }
    return u"xl/workbook.xml"_s;
}

} // namespace

bool isXlsx(const ZipFile& zip)
{
    // a writer may name the workbook as it likes, but never keeps it beside a document of Word's or a slide show
    const bool other =
        zip.has(u"word/document.xml"_s) || zip.has(u"ppt/presentation.xml"_s) || zip.has(u"xl/workbook.bin"_s);
    return !other && zip.has(u"[Content_Types].xml"_s);
}

OpenedTable openXlsx(std::unique_ptr<ZipFile> zip)
{
    const auto part = findWorkbook(*zip);
    if (!part)
        return tl::unexpected(part.error());
    if (!zip->has(*part))
        return tl::unexpected(fileError(Kind::NotWorkbook, zip->path()));
    auto book = readWorkbook(*zip, *part);
    if (!book)
        return tl::unexpected(book.error());
    if (book->sheets.empty())
        return tl::unexpected(fileError(Kind::NoSheet, zip->path()));
    auto formats = readStyles(*zip, book->stylesPart);
    if (!formats)
        return tl::unexpected(formats.error());
    return std::make_unique<XlsxSource>(std::move(zip), std::move(*book), std::move(*formats));
}

} // namespace huiyin::exchange
