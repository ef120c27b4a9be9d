// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks made on the spot, well-formed and hostile ones.
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include "exchange/sheet.h"

#include <utility>
#include <vector>

namespace huiyin::exchange {

using Parts = std::vector<std::pair<QString, QByteArray>>;

//! A folder that goes when the test ends, and files in it.
class Shelf {
public:
    //! Packs the parts; with a password, they are encrypted; stored, they are as long in the file as outside.
    QString zip(const QString& name, const Parts& parts, const QByteArray& password = {}, bool stored = false);
    QString file(const QString& name, const QByteArray& bytes);
    QString path(const QString& name) const { return folder_.filePath(name); }

    //! A workbook of one sheet whose rows are given as XML, in WPS's shape: relative targets, shared strings.
    QString book(const QString& name, const QByteArray& sheetXml);

private:
    QTemporaryDir folder_;
};

//! The parts of that workbook, to be changed by a test.
Parts bookParts(const QByteArray& sheetXml, const QByteArray& stringsXml = {}, const QByteArray& stylesXml = {},
                const QByteArray& workbookPr = {});
QByteArray sheetXml(const QByteArray& rows, const QByteArray& after = {});
Parts odsParts(const QByteArray& tables, const QByteArray& styles = {});

//! All rows of a sheet as texts; numbers of rows stand in front: "3: a | b". Fails the test on an error.
QStringList rowsOf(TableSource& source, int sheet = 0);
QStringList rowsOf(const QString& path, int sheet = 0);

//! Opens and reads all sheets; what stopped it.
std::optional<ReadError> refusalOf(const QString& path, const ReadLimits& limits = {});

//! How much a piece of work took at its peak above what was there before, in bytes, and how long in the processor:
//! other work on the same PC does not count.
struct Cost {
    qint64 bytes = 0;
    qint64 milliseconds = 0;
};

class Meter {
public:
    Meter();
    Cost cost() const;

private:
    qint64 before_ = 0;
    qint64 started_ = 0;
};

} // namespace huiyin::exchange
