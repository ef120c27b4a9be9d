// SPDX-License-Identifier: GPL-3.0-or-later
// Files that lie with a case: whole, once, taken back and brought back, and guarded like everything else.
#include "support/desk_fixture.h"

#include "desk/photos.h"

#include <QBuffer>

using namespace huiyin;
using namespace huiyin::test;

namespace {

const QByteArray scan = QByteArray("%PDF-1.4\n").append(QByteArray(5000, '\x7f')).append('\0').append("end");

const Attachment& only(const desk::Desk& desk, SuggestionId id, Case& kept)
{
    kept = *desk.readCase(id);
    REQUIRE(kept.attachments.size() == 1);
    return kept.attachments.front();
}

} // namespace

TEST_CASE("a file lies with a case byte for byte, also after the case file was closed", "[desk]")
{
    DeskFixture f;
    const auto id = f.filed();
    REQUIRE(f.desk->attach(id, zh("C:/扫描/答复函 .pdf"), scan));
    f.reopen();
    Case kept{.suggestion = {.id = SuggestionId(0)}};
    const Attachment& attached = only(*f.desk, id, kept);
    CHECK(attached.name == zh("答复函 .pdf"));
    CHECK(attached.size == scan.size());
    CHECK(f.desk->attachmentContent(id, attached.id) == scan);
    f.checkSound();
}

TEST_CASE("attaching and taking away are undone and done again", "[desk]")
{
    DeskFixture f;
    const auto id = f.filed();
    const auto before = dump(f.db());
    const auto attached = f.desk->attach(id, zh("答复函.pdf"), scan);
    REQUIRE(attached);
    CHECK(f.desk->history(id, 1).front().changes.front().after == zh("答复函.pdf"));
    const auto undone = f.desk->undo(attached->entry);
    REQUIRE(undone);
    CHECK(f.desk->readCase(id)->attachments.empty());
    REQUIRE(f.desk->undo(undone->entry));
    Case kept{.suggestion = {.id = SuggestionId(0)}};
    const AttachmentId one = only(*f.desk, id, kept).id;
    const auto detached = f.desk->detach(id, one);
    REQUIRE(detached);
    CHECK(f.desk->readCase(id)->attachments.empty());
    REQUIRE(f.desk->undo(detached->entry));
    CHECK(f.desk->attachmentContent(id, one) == scan);
    f.checkSound();
}

TEST_CASE("one file with two cases is kept once", "[desk]")
{
    DeskFixture f;
    const auto one = f.filed();
    const auto other = f.filed();
    REQUIRE(f.desk->attach(one, zh("附件.pdf"), scan));
    REQUIRE(f.desk->attach(other, zh("同一附件.pdf"), scan));
    CHECK(f.db().number("SELECT count(*) FROM attachment_content") == 1);
    f.checkSound();
}

TEST_CASE("an attachment that cannot be taken is refused and nothing of it stays", "[desk]")
{
    DeskFixture f;
    const auto id = f.filed();
    REQUIRE(f.desk->attach(id, zh("附件.pdf"), scan));
    const auto before = dump(f.db());
    const auto refused = [&](const auto& answer, Rule rule) {
        REQUIRE_FALSE(answer);
        CHECK(hasRule(answer.error(), rule));
        CHECK(difference(before, dump(f.db())).empty());
    };
    refused(f.desk->attach(id, zh("空.pdf"), {}), Rule::AttachmentEmpty);
    refused(f.desk->attach(id, zh("大.pdf"), QByteArray(desk::maxAttachment + 1, 'x')), Rule::AttachmentTooLarge);
    refused(f.desk->attach(id, zh("又一次.pdf"), scan), Rule::AttachmentTwice);
    refused(f.desk->attach(SuggestionId(5), zh("附件.pdf"), scan), Rule::NoSuchCase);
    refused(f.desk->detach(id, AttachmentId(5)), Rule::NoSuchAttachment);
    CHECK(f.desk->attach(id, zh("正好.pdf"), QByteArray(desk::maxAttachment, 'x')));
}

TEST_CASE("a check sees that what was attached is another", "[desk]")
{
    DeskFixture f;
    const auto id = f.filed();
    REQUIRE(f.desk->attach(id, zh("附件.pdf"), scan));
    f.db().run("UPDATE attachment_content SET content = x'00'");
    CHECK_FALSE(f.desk->check().isSound());
}

TEST_CASE("a photograph is a picture that can be shown, and nothing else is stored as one", "[desk]")
{
    DeskFixture f;
    const auto id = f.filed();
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray png;
    QBuffer buffer(&png);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(image.save(&buffer, "PNG"));
    const auto attached = desk::attachPhoto(*f.desk, id, zh("现场.png"), png);
    REQUIRE(attached);
    const auto one = f.desk->readCase(id);
    REQUIRE(one->attachments.size() == 1);
    const QImage small = desk::thumbnail(*f.desk->attachmentContent(id, one->attachments.front().id), 60);
    CHECK(small.size() == QSize(60, 40));

    const auto refusedBy = [&](const char* name, const QByteArray& content) {
        const auto done = desk::attachPhoto(*f.desk, id, zh(name), content);
        REQUIRE_FALSE(done);
        f.note(done.error());
        return done.error().front().rule;
    };
    CHECK(refusedBy("现场.jpg", QByteArray("this is no picture")) == Rule::NoPicture);
    CHECK(refusedBy("现场.png", png.left(40)) == Rule::NoPicture);
    CHECK(refusedBy("现场.exe", png) == Rule::NoPicture);
    CHECK(refusedBy("空.jpg", QByteArray()) == Rule::AttachmentEmpty);
    CHECK(refusedBy("大.jpg", QByteArray(desk::maxAttachment + 1, '\0')) == Rule::AttachmentTooLarge);
    CHECK(f.desk->readCase(id)->attachments.size() == 1);
    f.checkSound();
}
