// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of a confrontation: what was recorded is what is printed and what can be edited.
#include "support/desk_fixture.h"

#include "paper/docx_file.h"
#include "paper/sitting_papers.h"

#include <QBuffer>
#include <QFileInfo>
#include <QXmlStreamReader>

#include <zip.h>

using namespace huiyin;
using namespace huiyin::test;
using paper::PaperKind;

namespace {

struct HeardFixture : DeskFixture {
    SuggestionId first{0}, second{0};

    HeardFixture()
    {
        setToday(QDate(2026, 6, 1));
        first = to(CaseState::Replied);
        second = to(CaseState::Replied);
        planned();
        done(first, listing());
        done(second, listing());
        sit(lifecycle::SittingAction::Begin, "2026-06-01");
        everybodyComes("2026-06-01");
        Command point = make(Action::NotePoint, "2026-06-01");
        point.dispute = zh("路灯是否<b>全部</b>安装");
        point.view = zh("=HYPERLINK(\"x\") 电话13812345678 ") + zh("三条街没有灯，").repeated(400);
        point.finding = zh("现场察看一条街未装");
        point.conclusion = QStringLiteral("promised");
        point.due = QDate(2026, 9, 30);
        point.person = zh("孙局长");
        done(first, point);
        Command conclude = make(Action::ConcludeHearing, "2026-06-01");
        conclude.classLetter = QStringLiteral("B");
        conclude.text = zh("限期装齐。");
        conclude.media = zh("联系人张建国13812345678，年内装齐路灯");
        done(first, conclude);
        Command postpone = make(Action::PostponeHearing, "2026-06-01");
        postpone.reason = zh("单位负责人出差");
        done(second, postpone);
    }
    paper::Document document(PaperKind kind, std::optional<SuggestionId> only = {}) const
    {
        return paper::sittingDocument(kind, *paper::readSource(*desk, *confrontation), only);
    }
};

//! Everything that stands on the pages, without the breaks of lines.
QString textOf(const paper::Pages& pages)
{
    QString text;
    for (const paper::Page& page : pages.pages) {
        for (const paper::Operation& operation : page.operations) {
            if (const auto* words = std::get_if<paper::TextOp>(&operation))
                text += words->text;
        }
    }
    return text;
}

QByteArray partOf(const QByteArray& archive, const char* name)
{
    zip_error_t error;
    zip_source_t* source = zip_source_buffer_create(archive.constData(), zip_uint64_t(archive.size()), 0, &error);
    zip_t* zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    REQUIRE(zip);
    zip_file_t* file = zip_fopen(zip, name, 0);
    REQUIRE(file);
    QByteArray content(1'000'000, '\0');
    content.resize(qsizetype(zip_fread(file, content.data(), zip_uint64_t(content.size()))));
    zip_fclose(file);
    zip_discard(zip);
    return content;
}

} // namespace

TEST_CASE("each paper of a confrontation says what was recorded", "[paper]")
{
    const HeardFixture f;
    const auto said = [&](PaperKind kind) { return textOf(paper::sittingPages(f.document(kind))); };
    const QString number = f.desk->readCase(f.first)->suggestion.ref().toString();
    for (const Word<PaperKind>& word : wordTable(PaperKind())) {
        INFO(word.key);
        const QString text = said(word.value);
        CHECK_FALSE(text.isEmpty());
        if (word.value != PaperKind::Attendance)
            CHECK(text.contains(number));
    }
    CHECK(said(PaperKind::Attendance).contains(zh("孙局长")));
    CHECK(said(PaperKind::Notice).contains(zh("县交通运输局")));
    const QString record = said(PaperKind::Record);
    CHECK(record.contains(zh("路灯是否<b>全部</b>安装"))); // text stays text
    CHECK(record.contains(zh("=HYPERLINK(")));
    CHECK(record.contains(zh("现场察看一条街未装")));
    CHECK(record.contains(zh("单位负责人出差")));
    CHECK(said(PaperKind::Promises).contains(zh("孙局长")));
    CHECK(said(PaperKind::Results).contains(zh("限期装齐")));
}

TEST_CASE("what goes to the public holds no telephone number", "[paper]")
{
    const HeardFixture f;
    const QString text = textOf(paper::sittingPages(f.document(PaperKind::Public)));
    CHECK(text.contains(zh("年内装齐路灯")));
    CHECK_FALSE(text.contains(QStringLiteral("13812345678")));
}

TEST_CASE("a record of one case is of this case only, and its three signatures stand on one page", "[paper]")
{
    const HeardFixture f;
    const auto pages = paper::sittingPages(f.document(PaperKind::Record, f.first));
    CHECK(pages.count() > 1); // 2,800 characters of what the deputy said
    CHECK_FALSE(textOf(pages).contains(zh("单位负责人出差")));
    const QString last = textOf(paper::Pages{{pages.pages.back()}});
    QStringList labels;
    for (const paper::Block& block : f.document(PaperKind::Record, f.first).blocks) {
        if (const auto* table = std::get_if<paper::Table>(&block))
            for (const paper::Column& column : table->columns)
                labels << column.heading;
    }
    REQUIRE(labels.size() == 3);
    for (const QString& label : labels)
        CHECK(last.contains(label));
}

TEST_CASE("nobody signs a page without the conclusion that is signed", "[paper]")
{
    HeardFixture f;
    auto source = *paper::readSource(*f.desk, *f.confrontation);
    int turned = 0;
    for (int lines = 0; lines < 40; ++lines) {
        source.cases.front().points.front().view = QString(lines, u'\n') + zh("完");
        const paper::Pages pages = paper::sittingPages(paper::sittingDocument(PaperKind::Record, source, f.first));
        int signedPages = 0;
        for (const paper::Page& page : pages.pages) {
            const QString words = textOf({{page}});
            if (!words.contains(QStringLiteral("Deputy (signature)")))
                continue;
            ++signedPages;
            CHECK(words.contains(zh("限期装齐")));
        }
        CHECK(signedPages == 1);
        turned += pages.count() > 1;
    }
    CHECK(turned > 5); // the end of a page was met
    CHECK(turned < 40);
}

TEST_CASE("no paper says what has not happened", "[paper]")
{
    DeskFixture f;
    f.planned();
    const auto kindsRefused = [&] {
        int refused = 0;
        for (const Word<PaperKind>& word : wordTable(PaperKind())) {
            const auto early = paper::tooEarly(word.value, f.desk->readSitting(*f.confrontation)->head);
            CHECK((!early || early->rule == Rule::PaperTooEarly));
            refused += early.has_value();
        }
        return refused;
    };
    CHECK(kindsRefused() == 3); // minutes, results, public edition
    const SuggestionId one = f.to(CaseState::Replied);
    f.done(one, f.listing());
    f.sit(lifecycle::SittingAction::Begin, "2026-06-01");
    CHECK(kindsRefused() == 1); // a draft of the minutes may be read out, and says that it is one
    const auto source = *paper::readSource(*f.desk, *f.confrontation);
    CHECK(paper::sittingDocument(PaperKind::Minutes, source).titleLines.back().contains(QStringLiteral("draft")));
    f.done(one, f.because(Action::PostponeHearing, "2026-06-01"));
    f.sit(lifecycle::SittingAction::Finish, "2026-06-01");
    CHECK(kindsRefused() == 0);
}

TEST_CASE("a notice goes to the deputies, then to the units, each named once", "[paper]")
{
    const HeardFixture f;
    const paper::Document notice = f.document(PaperKind::Notice);
    const auto* to = std::get_if<paper::Paragraph>(&notice.blocks.front());
    REQUIRE(to);
    const QString unit = f.desk->registers().unitName(f.desk->readCase(f.first)->undertakings.front().unit);
    CHECK(to->text.count(unit) == 1);
    CHECK(to->text.count(u'；') == 1);
    CHECK(to->text.indexOf(u'；') < to->text.indexOf(unit));
}

TEST_CASE("a confrontation without cases and people has papers too", "[paper]")
{
    DeskFixture f;
    f.planned();
    const auto source = paper::readSource(*f.desk, *f.confrontation);
    REQUIRE(source);
    for (const Word<PaperKind>& word : wordTable(PaperKind()))
        CHECK(paper::sittingPages(paper::sittingDocument(word.value, *source)).count() >= 1);
    CHECK_FALSE(paper::readSource(*f.desk, ConfrontationId(999)));
    CHECK(paper::sittingPages(paper::promiseLedger(*f.desk)).count() == 1);
}

TEST_CASE("a paper can be edited: the same words as a word processor's file", "[paper]")
{
    const HeardFixture f;
    const paper::PdfInfo info{.title = zh("纪要"),
                              .author = zh("代表工委"),
                              .creator = {},
                              .created = QDateTime(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC)};
    for (const Word<PaperKind>& word : wordTable(PaperKind())) {
        INFO(word.key);
        const QByteArray bytes = paper::docxBytes(f.document(word.value), info);
        CHECK(bytes == paper::docxBytes(f.document(word.value), info)); // the same paper is the same file
        for (const char* part : {"[Content_Types].xml", "_rels/.rels", "word/document.xml", "docProps/core.xml"}) {
            QXmlStreamReader xml(partOf(bytes, part));
            while (!xml.atEnd())
                xml.readNext();
            CHECK_FALSE(xml.hasError());
        }
    }
    const QString record =
        QString::fromUtf8(partOf(paper::docxBytes(f.document(PaperKind::Record), info), "word/document.xml"));
    CHECK(record.contains(zh("路灯是否&lt;b&gt;全部&lt;/b&gt;安装")));
    CHECK(record.contains(QStringLiteral("<w:tblGrid>"))); // WPS drops tables without one
    CHECK(record.contains(QStringLiteral("w:eastAsia=\"仿宋\"")));
    CHECK(record.contains(QStringLiteral("linesAndChars")));
}

TEST_CASE("a paper is written whole or not at all", "[paper]")
{
    const HeardFixture f;
    const auto document = f.document(PaperKind::Minutes);
    for (const char* name : {"minutes.pdf", "minutes.docx"}) {
        const QString path = f.folder.filePath(QString::fromLatin1(name));
        REQUIRE(paper::writePaper(document, path, *f.desk));
        CHECK(QFileInfo(path).size() > 1'000);
        const auto failed =
            paper::writePaper(document, f.folder.filePath(QStringLiteral("no/") + QString::fromLatin1(name)), *f.desk);
        REQUIRE_FALSE(failed);
        CHECK_FALSE(failed.error().what().isEmpty());
    }
}
