// SPDX-License-Identifier: GPL-3.0-or-later
// domain: values of the field. Plain C++ that knows nothing else; every room may use it.
#pragma once

#include <QtGlobal> // before <compare>: moc 6.4 cannot read a header that meets <compare> first

#include <compare>

namespace huiyin {

//! Names one row for ever; made by the program (IdSource), never by the database.
//! There is no empty id: where a thing may be missing, say std::optional<UnitId>.
template <class Tag>
class Id {
public:
    constexpr explicit Id(qint64 value)
        : value_(value)
    {
    }
    constexpr qint64 value() const { return value_; }
    friend constexpr auto operator<=>(Id, Id) = default;

private:
    qint64 value_;
};

using SuggestionId = Id<struct SuggestionTag>;
using UndertakingId = Id<struct UndertakingTag>;
using ReplyId = Id<struct ReplyTag>;
using FeedbackId = Id<struct FeedbackTag>;
using PromiseId = Id<struct PromiseTag>;
using RecordId = Id<struct RecordTag>; //!< a row that nothing else points to: a contact, an urging, a return request
using TextId = Id<struct TextTag>;     //!< one long text; written once, never changed
using AttachmentId = Id<struct AttachmentTag>;
using DeputyId = Id<struct DeputyTag>;
using UnitId = Id<struct UnitTag>;
using DelegationId = Id<struct DelegationTag>;
using GroupId = Id<struct GroupTag>;
using CategoryId = Id<struct CategoryTag>;
using CommitteeId = Id<struct CommitteeTag>;
using OwnFieldId = Id<struct OwnFieldTag>;
using LeaderId = Id<struct LeaderTag>;
using ConfrontationId = Id<struct ConfrontationTag>;
using HearingId = Id<struct HearingTag>;
using JournalId = Id<struct JournalTag>;

} // namespace huiyin
