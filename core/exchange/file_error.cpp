// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/file_error.h"

#include "domain/enum_table.h"

#include <QCoreApplication>
#include <QDir>

#include <array>

namespace huiyin::exchange {

namespace {

using Kind = FileError::Kind;

struct ErrorRow {
    Kind kind;
    const char* what; // %1 the file, %2 the detail
    const char* remedy;
};

// clang-format off
constexpr std::array errors{
    ErrorRow{Kind::Missing,        QT_TRANSLATE_NOOP("Exchange", "%1 does not exist."),
                                   QT_TRANSLATE_NOOP("Exchange", "Check the name and the folder.")},
    ErrorRow{Kind::Folder,         QT_TRANSLATE_NOOP("Exchange", "%1 is a folder, not a file."),
                                   QT_TRANSLATE_NOOP("Exchange", "Choose the table inside it.")},
    ErrorRow{Kind::Unreadable,     QT_TRANSLATE_NOOP("Exchange", "%1 cannot be read: %2."),
                                   QT_TRANSLATE_NOOP("Exchange", "Close it in other programs, or ask who owns it for permission.")},
    ErrorRow{Kind::Empty,          QT_TRANSLATE_NOOP("Exchange", "%1 is empty (0 bytes)."),
                                   QT_TRANSLATE_NOOP("Exchange", "Copy it again from where it came.")},
    ErrorRow{Kind::OldExcel,       QT_TRANSLATE_NOOP("Exchange", "%1 is an old Excel file (.xls), which cannot be read."),
                                   QT_TRANSLATE_NOOP("Exchange", "Open it in WPS or Excel and save it as .xlsx.")},
    ErrorRow{Kind::Encrypted,      QT_TRANSLATE_NOOP("Exchange", "%1 is protected by a password."),
                                   QT_TRANSLATE_NOOP("Exchange", "Open it in WPS or Excel, remove the password and save it again.")},
    ErrorRow{Kind::NotWorkbook,    QT_TRANSLATE_NOOP("Exchange", "%1 is a packed file, but no workbook."),
                                   QT_TRANSLATE_NOOP("Exchange", "Choose an .xlsx, .ods or .csv file; unpack an archive first.")},
    ErrorRow{Kind::WebPage,        QT_TRANSLATE_NOOP("Exchange", "%1 is a web page or an XML text, whatever its name says."),
                                   QT_TRANSLATE_NOOP("Exchange", "Open it in WPS or Excel and save it as .xlsx.")},
    ErrorRow{Kind::NotTable,       QT_TRANSLATE_NOOP("Exchange", "%1 is no table: it holds neither a workbook nor readable text."),
                                   QT_TRANSLATE_NOOP("Exchange", "Choose an .xlsx, .ods or .csv file.")},
    ErrorRow{Kind::Damaged,        QT_TRANSLATE_NOOP("Exchange", "%1 is damaged (%2)."),
                                   QT_TRANSLATE_NOOP("Exchange", "Open it in WPS or Excel and save it again, or copy it again from where it came.")},
    ErrorRow{Kind::Doctype,        QT_TRANSLATE_NOOP("Exchange", "%1 declares a document type in %2, which no office program writes."),
                                   QT_TRANSLATE_NOOP("Exchange", "Open it in WPS or Excel and save it again.")},
    ErrorRow{Kind::TooDeep,        QT_TRANSLATE_NOOP("Exchange", "%1 is nested deeper than any workbook in %2."),
                                   QT_TRANSLATE_NOOP("Exchange", "Open it in WPS or Excel and save it again.")},
    ErrorRow{Kind::TooMuch,        QT_TRANSLATE_NOOP("Exchange", "%1 unpacks to more than can be taken (%2)."),
                                   QT_TRANSLATE_NOOP("Exchange", "Copy the table itself into a new workbook and save that.")},
    ErrorRow{Kind::TooManyParts,   QT_TRANSLATE_NOOP("Exchange", "%1 is packed from more parts than any workbook."),
                                   QT_TRANSLATE_NOOP("Exchange", "Copy the table itself into a new workbook and save that.")},
    ErrorRow{Kind::TooManyRows,    QT_TRANSLATE_NOOP("Exchange", "%1 has more than %2 rows."),
                                   QT_TRANSLATE_NOOP("Exchange", "Split the table into several files.")},
    ErrorRow{Kind::TooManyColumns, QT_TRANSLATE_NOOP("Exchange", "%1 has something beyond column %2."),
                                   QT_TRANSLATE_NOOP("Exchange", "Delete what stands to the right of the table and save it again.")},
    ErrorRow{Kind::CellTooLong,    QT_TRANSLATE_NOOP("Exchange", "%1 has a cell with more text than can be taken, near row %2."),
                                   QT_TRANSLATE_NOOP("Exchange", "Look there for a quotation mark that is not closed, or shorten the text.")},
    ErrorRow{Kind::OpenQuote,      QT_TRANSLATE_NOOP("Exchange", "%1 opens a quotation mark near row %2 and never closes it."),
                                   QT_TRANSLATE_NOOP("Exchange", "Open it in WPS or Excel and save it as .xlsx.")},
    ErrorRow{Kind::NoDecoder,      QT_TRANSLATE_NOOP("Exchange", "%1 is not UTF-8, and this computer's Qt cannot read GB18030."),
                                   QT_TRANSLATE_NOOP("Exchange", "Open it in WPS or Excel and save it as .xlsx.")},
    ErrorRow{Kind::NoSheet,        QT_TRANSLATE_NOOP("Exchange", "%1 has no sheet."),
                                   QT_TRANSLATE_NOOP("Exchange", "Open it in WPS or Excel and save the table again.")},
    ErrorRow{Kind::NoSuchSheet,    QT_TRANSLATE_NOOP("Exchange", "%1 has no sheet with this name; it has: %2."),
                                   QT_TRANSLATE_NOOP("Exchange", "Name one of these.")},
    ErrorRow{Kind::NoHeader,       QT_TRANSLATE_NOOP("Exchange", "%1 has no row of known headings in: %2."),
                                   QT_TRANSLATE_NOOP("Exchange", "Put plain headings above the columns (title, unit and so on), or say what each column is.")},
    ErrorRow{Kind::BadMap,         QT_TRANSLATE_NOOP("Exchange", "The columns of %1 cannot be assigned so: %2."),
                                   QT_TRANSLATE_NOOP("Exchange", "Write heading=field for each column, with headings that the sheet has.")},
    ErrorRow{Kind::NotWritten,     QT_TRANSLATE_NOOP("Exchange", "%1 cannot be written: %2."),
                                   QT_TRANSLATE_NOOP("Exchange", "Close it in other programs, or choose another folder.")},
};
// clang-format on
static_assert(inEnumOrder(errors, &ErrorRow::kind) && errors.back().kind == Kind::NotWritten);

} // namespace

FileError fileError(Kind kind, const QString& path, const QString& detail)
{
    const ErrorRow& row = errors[size_t(kind)];
    // one pass over both, so that a %2 in a file's name stays what it is
    QString what = QCoreApplication::translate("Exchange", row.what);
    what = what.contains(QStringLiteral("%2")) ? what.arg(QDir::toNativeSeparators(path), detail)
                                               : what.arg(QDir::toNativeSeparators(path));
    return {.what = what, .remedy = QCoreApplication::translate("Exchange", row.remedy), .kind = kind};
}

} // namespace huiyin::exchange
