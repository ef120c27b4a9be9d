// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "paper/page_layout.h"
#include "paper/pdf_file.h"
#include "paper/pdf_tools.h"
#include "paper/sample.h"
#include "support/small_files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

using namespace huiyin;
using namespace huiyin::paper;
using namespace Qt::StringLiterals;

namespace {

Pages onePage()
{
    Document document;
    document.titleLines = {u"代表建议办结率报告"_s};
    return layout(document);
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList entries(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

#ifdef Q_OS_LINUX
//! Nobody in particular: root may write everywhere, and tests in a container often are root.
class AsNobody {
public:
    AsNobody()
        : root_(getuid() == 0)
    {
        REQUIRE((!root_ || setresuid(65534, 65534, 0) == 0));
    }
    ~AsNobody()
    {
        if (root_ && setresuid(0, 0, 0) != 0)
            std::abort();
    }
    AsNobody(const AsNobody&) = delete;
    AsNobody& operator=(const AsNobody&) = delete;

private:
    bool root_;
};
#endif

} // namespace

TEST_CASE("a report is a clean PDF with all fonts inside", "[paper][pdf]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"报告.pdf"_s);
    REQUIRE(writePdf(layout(sample::report()), path, sample::info()));
    CHECK(entries(folder) == QStringList{u"报告.pdf"_s});

    CHECK(run(u"qpdf"_s, {u"--check"_s, path}).contains(u"No syntax or stream encoding errors"_s));

    QStringList fonts = run(u"pdffonts"_s, {path}).split(u'\n', Qt::SkipEmptyParts);
    fonts.remove(0, 2); // the heading
    CHECK(fonts.size() >= 3);
    for (const QString& font : fonts) {
        INFO(font.toStdString());
        CHECK(font.contains(u" yes yes yes "_s)); // embedded, subset, with a text map
        CHECK(font.at(6) == u'+');
    }
}

TEST_CASE("a PDF says what it is", "[paper][pdf]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    REQUIRE(writePdf(onePage(), path, sample::info()));

    const QString said = run(u"pdfinfo"_s, {u"-rawdates"_s, path});
    CHECK(said.contains(u"代表建议办结率报告"_s));
    CHECK(said.contains(u"云湖县人大常委会代表工作委员会"_s));
    CHECK(said.count(u"D:20260821073000+00'00'"_s) == 2);
    CHECK(said.contains(u"A4"_s));
    CHECK(run(u"pdfinfo"_s, {u"-meta"_s, path}).contains(u"<pdfaid:part>1</pdfaid:part>"_s));
    CHECK(contents(path).contains("/Lang (zh-CN)"));
    CHECK(contents(path).contains("<pdfaid:conformance>B<")); // metadata may not be compressed
}

TEST_CASE("the same pages and the same info are the same file", "[paper][pdf]")
{
    const auto first = pdfBytes(layout(sample::report()), sample::info());
    const auto second = pdfBytes(layout(sample::report()), sample::info());
    REQUIRE(first);
    REQUIRE(second);
    CHECK((*first == *second));

    PdfInfo later = sample::info();
    later.created = later.created.addSecs(1);
    const auto third = pdfBytes(layout(sample::report()), later);
    REQUIRE(third);
    CHECK_FALSE((*first == *third));
}

TEST_CASE("an old file is replaced only by a whole new one", "[paper][pdf]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    REQUIRE(writePdf(onePage(), path, sample::info()));
    const QByteArray before = contents(path);

    REQUIRE(writePdf(layout(sample::report()), path, sample::info()));
    CHECK_FALSE((contents(path) == before));
    CHECK(entries(folder) == QStringList{u"a.pdf"_s});
}

TEST_CASE("a folder in the place of the PDF is refused and nothing is left behind", "[paper][pdf]")
{
    QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkdir(u"a.pdf"_s));
    const auto done = writePdf(onePage(), folder.filePath(u"a.pdf"_s), sample::info());
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == PdfError::Kind::IsFolder);
    CHECK(done.error().what().contains(u"a.pdf"_s));
    CHECK(entries(folder) == QStringList{u"a.pdf"_s});
    CHECK(QDir(folder.filePath(u"a.pdf"_s)).isEmpty());
}

TEST_CASE("a missing folder is refused and not made", "[paper][pdf]")
{
    QTemporaryDir folder;
    const auto done = writePdf(onePage(), folder.filePath(u"none/a.pdf"_s), sample::info());
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == PdfError::Kind::NoFolder);
    CHECK(entries(folder).isEmpty());
}

#ifdef Q_OS_LINUX
TEST_CASE("a read-only folder is refused and nothing is left behind", "[paper][pdf]")
{
    QTemporaryDir folder;
    const auto readOnly = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
    REQUIRE(QFile::setPermissions(folder.path(), readOnly));
    const Pages pages = onePage();
    {
        const AsNobody nobody;
        const auto done = writePdf(pages, folder.filePath(u"a.pdf"_s), sample::info());
        REQUIRE_FALSE(done);
        CHECK(done.error().kind == PdfError::Kind::NoPermission);
    }
    CHECK(entries(folder).isEmpty());
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST_CASE("a disk that fills up leaves the old file and nothing else", "[paper][pdf]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    REQUIRE(writePdf(onePage(), path, sample::info()));
    const QByteArray before = contents(path);
    const Pages pages = layout(sample::report());
    {
        const test::SmallFiles full(20'000);
        const auto done = writePdf(pages, path, sample::info());
        REQUIRE_FALSE(done);
        CHECK_FALSE(done.error().what().isEmpty());
        CHECK_FALSE(done.error().detail.isEmpty());
    }
    CHECK((contents(path) == before));
    CHECK(entries(folder) == QStringList{u"a.pdf"_s});
}

TEST_CASE("a full device is called full", "[paper][pdf]")
{
    if (!QFile::exists(u"/dev/full"_s))
        return;
    QFile full(u"/dev/full"_s);
    REQUIRE(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    CHECK(full.write("x") < 0);
    CHECK(full.error() == QFileDevice::ResourceError); // what writePdf() takes for DiskFull
}
#endif
