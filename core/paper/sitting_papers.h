// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of a confrontation, each in the words and the form of an office (design 5, domain.md 2.14, 5).
#pragma once

#include "desk/desk.h"
#include "paper/document.h"
#include "paper/page_layout.h"
#include "paper/pdf_file.h"

#include <optional>
#include <vector>

namespace huiyin::paper {

enum class PaperKind : quint8 { Notice, Agenda, Attendance, Record, Ballot, Count, Minutes, Results, Promises, Public };
std::span<const Word<PaperKind>> wordTable(PaperKind);

//! One case of a session with what was read for its papers.
struct HeardCase {
    AgendaLine line;
    Case one;
    Hearing hearing;
    std::vector<HearingPoint> points;
};

//! Everything that a paper of one session tells.
struct SittingSource {
    const desk::Desk& desk;
    Sitting sitting;
    std::vector<HeardCase> cases; //!< in the order of the agenda, without those taken off it
};
//! Reads a session; nothing when there is none with this id. The desk must outlive what comes back.
std::optional<SittingSource> readSource(const desk::Desk& desk, ConfrontationId id);

//! Masks telephones, accounts and home addresses in all that is printed of the cases: for a room that looks on.
void maskContacts(SittingSource& source);

//! Why a paper cannot be made yet: minutes, results and the public edition of what has not been held or is not over.
std::optional<lifecycle::Refusal> tooEarly(PaperKind kind, const Confrontation& about);

//! The paper of a session; a record may be of one case only.
Document sittingDocument(PaperKind kind, const SittingSource& source, std::optional<SuggestionId> only = {});
//! 承诺台账: every promise of the file, the open ones by their day first.
Document promiseLedger(const desk::Desk& desk);

//! Its pages: tables of many columns in smaller type.
Pages sittingPages(const Document& document);

PdfInfo pdfInfo(const Document& document, const desk::Desk& desk);
//! Writes the paper as .pdf, or as .docx for an office that edits it; by the ending of the name.
tl::expected<void, PdfError> writePaper(const Document& document, const QString& path, const desk::Desk& desk);

} // namespace huiyin::paper
