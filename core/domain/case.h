// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment.h"
#include "domain/following.h"
#include "domain/hearing.h"
#include "domain/own_field.h"
#include "domain/reply.h"
#include "domain/suggestion.h"
#include "domain/undertaking.h"

#include <vector>

namespace huiyin {

//! One case, whole: the suggestion and everything that hangs on it. Actions turn one Case into the next; the case file
//! stores the difference. Texts hold only what was read on purpose or is new, since most decisions need none.
struct Case {
    Suggestion suggestion;
    std::vector<Cosigner> cosigners;
    std::vector<Step> steps;
    std::vector<Undertaking> undertakings;
    std::vector<ReturnRequest> returnRequests;
    std::vector<Extension> extensions;
    std::vector<Contact> contacts;
    std::vector<Opinion> opinions;
    std::vector<Reply> replies;
    std::vector<OpinionForm> forms;
    std::vector<Feedback> feedbacks;
    std::vector<RedoOrder> redoOrders;
    std::vector<Promise> promises;
    std::vector<LongText> texts;
    std::vector<Attachment> attachments;
    std::vector<Hearing> hearings;
    std::vector<HearingPoint> points;
    std::vector<Certification> certifications;
    std::vector<PromiseNote> promiseNotes;
    std::vector<Inspection> inspections;
    std::vector<KeyItem> keyItems;
    std::vector<OwnValue> ownValues;

    //! Every table that belongs to a case, by the name it has in the case file.
    template <class Self, class Visit>
    static void tables(Self& self, Visit&& visit)
    {
        visit("text", self.texts);
        visit("cosigner", self.cosigners);
        visit("undertaking", self.undertakings);
        visit("step", self.steps);
        visit("return_request", self.returnRequests);
        visit("extension", self.extensions);
        visit("contact", self.contacts);
        visit("opinion", self.opinions);
        visit("reply", self.replies);
        visit("opinion_form", self.forms);
        visit("feedback", self.feedbacks);
        visit("redo_order", self.redoOrders);
        visit("promise", self.promises);
        visit("attachment", self.attachments);
        visit("hearing", self.hearings);
        visit("hearing_point", self.points);
        visit("certification", self.certifications);
        visit("promise_note", self.promiseNotes);
        visit("inspection", self.inspections);
        visit("key_item", self.keyItems);
        visit("own_value", self.ownValues);
    }
};

} // namespace huiyin
