// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/attachment_store.h"
#include "casefile/transaction.h"
#include "desk/desk.h"
#include "desk/desk_parts.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace huiyin::desk {

using lifecycle::Field;
using lifecycle::Refusals;
using lifecycle::Rule;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Attachment)
};

QString megabytes(qint64 bytes)
{
    constexpr qint64 mega = 1024 * 1024;
    return QString::number((bytes + mega - 1) / mega);
}

} // namespace

tl::expected<Applied, Refusals> Desk::attach(SuggestionId suggestion, const QString& name, const QByteArray& content)
{
    if (isReadOnly())
        return tl::unexpected(refusedToWrite());
    const QString plainName = QFileInfo(name).fileName().simplified();
    if (content.isEmpty() || plainName.isEmpty())
        return tl::unexpected(Refusals{{Rule::AttachmentEmpty, Field::None, {plainName}}});
    if (content.size() > maxAttachment)
        return tl::unexpected(Refusals{
            {Rule::AttachmentTooLarge, Field::None, {plainName, megabytes(content.size()), megabytes(maxAttachment)}}});
    casefile::Transaction transaction(database());
    const auto before = casefile::CaseStore(database()).load(suggestion);
    if (!before)
        return tl::unexpected(Refusals{{Rule::NoSuchCase, Field::None, {QString::number(suggestion.value())}}});
    const QString sha256 = casefile::keepContent(database(), content);
    if (std::ranges::any_of(before->attachments, [&](const Attachment& one) { return one.sha256 == sha256; }))
        return tl::unexpected(Refusals{{Rule::AttachmentTwice, Field::None, {plainName}}});
    Case after = *before;
    after.attachments.push_back({.id = parts_->ids.make<AttachmentId>(),
                                 .name = plainName,
                                 .size = content.size(),
                                 .sha256 = sha256,
                                 .addedOn = today()});
    const Applied applied = storeAttachments(*before, after, QStringLiteral("attach"), plainName);
    transaction.commit();
    return applied;
}

tl::expected<Applied, Refusals> Desk::detach(SuggestionId suggestion, AttachmentId attachment)
{
    if (isReadOnly())
        return tl::unexpected(refusedToWrite());
    casefile::Transaction transaction(database());
    const auto before = casefile::CaseStore(database()).load(suggestion);
    if (!before)
        return tl::unexpected(Refusals{{Rule::NoSuchCase, Field::None, {QString::number(suggestion.value())}}});
    Case after = *before;
    const auto found = std::ranges::find(after.attachments, attachment, &Attachment::id);
    if (found == after.attachments.end())
        return tl::unexpected(Refusals{{Rule::NoSuchAttachment}});
    const QString name = found->name;
    after.attachments.erase(found);
    const Applied applied = storeAttachments(*before, after, QStringLiteral("detach"), name);
    transaction.commit();
    return applied;
}

Applied Desk::storeAttachments(const Case& before, const Case& after, const QString& action, const QString& name)
{
    casefile::ChangeLog log;
    casefile::RowWriter writer(database(), log);
    casefile::WordKeeper words(database());
    storeCase(database(), before, after, words, rulesOf(after), writer);
    words.settle();
    QByteArray detail = "{\"ref\":";
    casefile::appendJson(detail, after.suggestion.ref().toString());
    detail += ",\"name\":";
    casefile::appendJson(detail, name);
    detail += '}';
    const JournalId entry = writeEntry(database(), parts_->ids, environment_, action, log, detail, after.suggestion.id);
    return {after.suggestion.id, after.suggestion.ref(), after.suggestion.state, {}, entry};
}

//! Puts what the case went through into the case that has just been closed, under the day of closing. A paper that
//! cannot be made refuses the closing whole: a case that looks closed and has no history in it would be found out at
//! the archive only, when nobody knows any more what was meant to be there. What the making throws is not caught, so
//! that the caller's transaction takes the closing back as well.
tl::expected<void, Refusals> Desk::fileClosingPaper(Case& closed)
{
    const QByteArray content = environment_.closingPaper(*this, closed);
    if (content.isEmpty())
        return tl::unexpected(Refusals{{Rule::HistoryNotMade}});
    const QString sha256 = casefile::keepContent(database(), content);
    if (std::ranges::any_of(closed.attachments, [&](const Attachment& one) { return one.sha256 == sha256; }))
        return {};
    const QDate day = closed.suggestion.closedOn.value_or(today());
    //: name of a file: number of the case, day of its closing
    const QString name =
        Words::tr("Case history %1 %2").arg(closed.suggestion.ref().toString(), day.toString(Qt::ISODate));
    const auto isTaken = [&](const QString& wanted) {
        return std::ranges::any_of(closed.attachments, [&](const Attachment& one) { return one.name == wanted; });
    };
    QString own = name + QStringLiteral(".pdf");
    for (int again = 2; isTaken(own); ++again) // closed, reopened and closed on one day
        own = QStringLiteral("%1 (%2).pdf").arg(name).arg(again);
    closed.attachments.push_back({.id = parts_->ids.make<AttachmentId>(),
                                  .name = own,
                                  .size = content.size(),
                                  .sha256 = sha256,
                                  .addedOn = today()});
    return {};
}

std::optional<QByteArray> Desk::attachmentContent(SuggestionId suggestion, AttachmentId attachment) const
{
    const auto one = readCase(suggestion);
    if (!one)
        return std::nullopt;
    const auto found = std::ranges::find(one->attachments, attachment, &Attachment::id);
    return found == one->attachments.end() ? std::nullopt : casefile::contentOf(database(), found->sha256);
}

} // namespace huiyin::desk
