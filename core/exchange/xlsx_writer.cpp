// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_writer.h"

#include "casefile/whole_file.h"
#include "exchange/display_width.h"
#include "exchange/xlsx_proof.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTemporaryFile>

#include <xlsxwriter.h>

#include <fcntl.h>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

#include <algorithm>
#include <optional>
#include <utility>

namespace huiyin::exchange {

using namespace Qt::StringLiterals;

namespace {

using Kind = FileError::Kind;

constexpr qsizetype mostText = 32'767; // Excel's limits
constexpr size_t mostRows = 1'048'575;
constexpr size_t mostColumns = 16'384;
constexpr qint64 mostDigits = 999'999'999'999'999; // a number in a sheet keeps fifteen
constexpr qsizetype narrowest = 6;
constexpr qsizetype widest = 40;
constexpr qsizetype marginOfFilter = 4;

//! Text as the file can hold it: what XML has no place for goes, and what would be read as an escape stays text.
QString storable(QString text)
{
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    const auto isForbidden = [](QChar c) {
        const bool control = c < u' ' && c != u'\n' && c != u'\t' && c != u'\r';
        return control || c.unicode() >= 0xFFFE;
    };
    text.removeIf(isForbidden);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    return text.replace(escape, u"_x005F_"_s);
}

//! A sheet's name: at most 31 signs, none that would part a reference.
QByteArray sheetName(const QString& title)
{
    static const QRegularExpression parting(u"[\\[\\]:*?/\\\\\\x00-\\x1F]+"_s);
    QString name = QString(title).replace(parting, u" "_s).simplified().left(31).trimmed();
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    const bool reserved = name.isEmpty() || name.compare(u"History"_s, Qt::CaseInsensitive) == 0;
    return reserved ? QByteArray("Sheet1") : name.toUtf8();
}

//! What Excel cannot hold, said before anything is written.
std::optional<QString> obstacle(const Table& table)
{
    if (table.rows.size() > mostRows)
        return QCoreApplication::translate("Exchange", "a sheet has no room for %1 rows").arg(table.rows.size());
    if (size_t(table.headings.size()) > mostColumns)
        return QCoreApplication::translate("Exchange", "a sheet has no room for %1 columns").arg(table.headings.size());
    for (size_t row = 0; row < table.rows.size(); ++row) {
        if (table.rows[row].size() > mostColumns)
            return QCoreApplication::translate("Exchange", "a sheet has no room for %1 columns")
                .arg(table.rows[row].size());
        for (const TableValue& value : table.rows[row]) {
            const auto* text = std::get_if<QString>(&value);
            if (text && text->size() > mostText / 2 && storable(*text).size() > mostText)
                return QCoreApplication::translate("Exchange",
                                                   "row %1 has a text that is too long for a cell of a sheet")
                    .arg(row + 2);
        }
    }
    return std::nullopt;
}

//! The workbook while it is being made; libxlsxwriter never shows it to the disk before it is closed.
class Book {
public:
    Book(const Table& table, const QByteArray& path)
        : table_(table)
        , book_(workbook_new(path.constData()))
        , sheet_(book_ ? workbook_add_worksheet(book_, sheetName(table.title).constData()) : nullptr)
    {
    }
    ~Book()
    {
        if (book_)
            lxw_workbook_free(book_);
    }
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;

    lxw_error write()
    {
        if (!sheet_)
            return LXW_ERROR_MEMORY_MALLOC_FAILED;
        makeFormats();
        layOut();
        for (qsizetype i = 0; i < table_.headings.size(); ++i)
            putText(0, lxw_col_t(i), table_.headings[i], heading_);
        for (size_t row = 0; row < table_.rows.size(); ++row) {
            const auto& values = table_.rows[row];
            for (size_t i = 0; i < values.size(); ++i)
                put(lxw_row_t(row + 1), lxw_col_t(i), values[i]);
        }
        lxw_workbook* book = std::exchange(book_, nullptr); // closing frees it
        const lxw_error closed = workbook_close(book);
        return failure_ != LXW_NO_ERROR ? failure_ : closed;
    }
    qint64 cells() const { return cells_; } //!< that were put in

private:
    lxw_format* format(const char* numbers)
    {
        lxw_format* made = workbook_add_format(book_);
        format_set_font_name(made, "宋体");
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        if (numbers)
            format_set_num_format(made, numbers);
        return made;
    }
    void makeFormats()
    {
        heading_ = format(nullptr);
        format_set_bold(heading_);
        format_set_align(heading_, LXW_ALIGN_CENTER);
        format_set_align(heading_, LXW_ALIGN_VERTICAL_CENTER);
        format_set_text_wrap(heading_);
        format_set_bottom(heading_, LXW_BORDER_THIN);
        text_ = format(nullptr);
        format_set_text_wrap(text_);
        // such a cell stays text even after somebody has edited it; not for all, since old Excel shows #### for long
        // ones
        guarded_ = format("@");
        format_set_text_wrap(guarded_);
        number_ = format("0");
        date_ = format("yyyy-mm-dd");
        format_set_align(date_, LXW_ALIGN_LEFT);
    }

    void layOut()
    {
        const auto widths = columnWidths();
        for (size_t i = 0; i < widths.size(); ++i)
            note(worksheet_set_column(sheet_, lxw_col_t(i), lxw_col_t(i), double(widths[i]), nullptr));
        worksheet_set_landscape(sheet_);
        worksheet_set_paper(sheet_, 9); // A4
        worksheet_fit_to_pages(sheet_, 1, 0);
        worksheet_set_footer(sheet_, "&C&P / &N");
        QString title = table_.title.simplified();
        if (!title.isEmpty() && title.size() <= 100) { // a page's head has room for 255 signs
            title.replace(u'&', u"&&"_s);
            note(worksheet_set_header(sheet_, ("&C" + storable(title).toUtf8()).constData()));
        }
        if (table_.headings.isEmpty())
            return;
        worksheet_freeze_panes(sheet_, 1, 0);
        note(worksheet_repeat_rows(sheet_, 0, 0));
        note(worksheet_autofilter(sheet_, 0, 0, lxw_row_t(table_.rows.size()), lxw_col_t(table_.headings.size() - 1)));
    }

    std::vector<qsizetype> columnWidths() const
    {
        std::vector<qsizetype> widths;
        for (const QString& heading : table_.headings)
            widths.push_back(displayWidth(heading) + marginOfFilter);
        for (const auto& row : table_.rows) {
            widths.resize(std::max(widths.size(), row.size()), narrowest);
            for (size_t i = 0; i < row.size(); ++i) {
                if (widths[i] < widest)
                    widths[i] = std::max(widths[i], widthOf(row[i]) + 2);
            }
        }
        for (qsizetype& width : widths)
            width = std::clamp(width, narrowest, widest);
        return widths;
    }
    static qsizetype widthOf(const TableValue& value)
    {
        constexpr qsizetype isoDate = 10;
        if (const auto* text = std::get_if<QString>(&value))
            return displayWidth(QStringView(*text).left(widest));
        if (const auto* number = std::get_if<qint64>(&value))
            return QString::number(*number).size();
        return std::holds_alternative<QDate>(value) ? isoDate : 0;
    }

    void put(lxw_row_t row, lxw_col_t column, const TableValue& value)
    {
        if (const auto* text = std::get_if<QString>(&value)) {
            putText(row, column, *text, looksLikeFormula(*text) ? guarded_ : text_);
        } else if (const auto* number = std::get_if<qint64>(&value)) {
            if (*number >= -mostDigits && *number <= mostDigits)
                putCell(worksheet_write_number(sheet_, row, column, double(*number), number_));
            else
                putText(row, column, QString::number(*number), guarded_);
        } else if (const auto* date = std::get_if<QDate>(&value)) {
            putDate(row, column, *date);
        }
    }
    void putText(lxw_row_t row, lxw_col_t column, const QString& text, lxw_format* format)
    {
        const QByteArray bytes = storable(text).toUtf8();
        if (!bytes.isEmpty())
            putCell(worksheet_write_string(sheet_, row, column, bytes.constData(), format));
    }
    void putDate(lxw_row_t row, lxw_col_t column, const QDate& date)
    {
        if (!date.isValid())
            return;
        if (date.year() < 1901 || date.year() > 9999) { // before Excel's calendar is one
            putText(row, column, date.toString(Qt::ISODate), guarded_);
            return;
        }
        lxw_datetime day{.year = date.year(), .month = date.month(), .day = date.day(), .hour = 0, .min = 0, .sec = 0};
        putCell(worksheet_write_datetime(sheet_, row, column, &day, date_));
    }
    void putCell(lxw_error error)
    {
        note(error);
        ++cells_;
    }
    void note(lxw_error error)
    {
        if (failure_ == LXW_NO_ERROR)
            failure_ = error;
    }

    const Table& table_;
    lxw_workbook* book_;
    lxw_worksheet* sheet_;
    lxw_error failure_ = LXW_NO_ERROR;
    qint64 cells_ = 0;
    lxw_format* heading_ = nullptr;
    lxw_format* text_ = nullptr;
    lxw_format* guarded_ = nullptr;
    lxw_format* number_ = nullptr;
    lxw_format* date_ = nullptr;
};

//! Whether the library failed on its files, and not on what it was to write.
bool isOfDisk(lxw_error error)
{
    return error >= LXW_ERROR_CREATING_XLSX_FILE && error <= LXW_ERROR_ZIP_CLOSE;
}

//! libxlsxwriter tells standard error of each failure, which is ours to tell, once and in words; so it speaks to nobody
//! while it works.
class Silence {
public:
    Silence()
        : kept_(dup(2))
        , nowhere_(open(nowhere, O_WRONLY))
    {
        if (kept_ >= 0 && nowhere_ >= 0)
            dup2(nowhere_, 2);
    }
    ~Silence()
    {
        if (kept_ >= 0 && nowhere_ >= 0)
            dup2(kept_, 2);
        for (const int handle : {kept_, nowhere_}) {
            if (handle >= 0)
                close(handle);
        }
    }
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;

private:
#ifdef Q_OS_WIN
    static constexpr auto nowhere = "NUL";
#else
    static constexpr auto nowhere = "/dev/null";
#endif
    int kept_;
    int nowhere_;
};

} // namespace

tl::expected<void, FileError> writeXlsx(const Table& table, const QString& path)
{
    const auto refuse = [&path](const QString& why) { return tl::unexpected(fileError(Kind::NotWritten, path, why)); };
    if (const auto why = obstacle(table))
        return refuse(*why);
    // libxlsxwriter writes under a name of its own and knows neither Unicode paths of Windows nor safe renaming
    QTemporaryFile draft;
    if (!draft.open())
        return refuse(draft.errorString());
    Book book(table, QFile::encodeName(draft.fileName()));
    const lxw_error error = [&book] {
        const Silence meanwhile;
        return book.write();
    }();
    if (isOfDisk(error) || (error == LXW_NO_ERROR && !isWholeBook(draft.fileName(), book.cells())))
        return refuse(QCoreApplication::translate("Exchange", "the folder for temporary files has no room"));
    if (error != LXW_NO_ERROR)
        return refuse(QString::fromUtf8(lxw_strerror(error)));
    QFile whole(draft.fileName());
    if (!whole.open(QIODevice::ReadOnly))
        return refuse(whole.errorString());
    const QByteArray bytes = whole.readAll();
    if (whole.error() != QFile::NoError || bytes.size() != whole.size())
        return refuse(whole.errorString());
    if (const auto written = casefile::writeWhole(path, bytes); !written)
        return refuse(written.error().text);
    return {};
}

} // namespace huiyin::exchange
