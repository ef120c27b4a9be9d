// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/commands.h"

#include <QCoreApplication>

#include <array>

namespace huiyin::ui {

namespace {

using A = lifecycle::Action;
using M = MenuOf;
using N = Needs;

constexpr const char* intake = QT_TRANSLATE_NOOP("Command", "&Intake and screening");
constexpr const char* proposer = QT_TRANSLATE_NOOP("Command", "&Proposers and merging");
constexpr const char* assignment = QT_TRANSLATE_NOOP("Command", "&Assignment");
constexpr const char* dealing = QT_TRANSLATE_NOOP("Command", "&Contact, opinions, extension");
constexpr const char* answer = QT_TRANSLATE_NOOP("Command", "&Reply and rating");
constexpr const char* promise = QT_TRANSLATE_NOOP("Command", "&Promises");
constexpr const char* ending = QT_TRANSLATE_NOOP("Command", "C&losing");
constexpr const char* colours = QT_TRANSLATE_NOOP("Command", "&Colours");

#define WORDS(text) QT_TRANSLATE_NOOP("Command", text)
// clang-format off
constexpr std::array table{
    //         id                  menu           submenu     words                                       shortcut        needs       action                  tool bar
    CommandRow{"file.new",         M::File,       nullptr,    WORDS("&New case file…"),                   "",             N::Nothing},
    CommandRow{"file.open",        M::File,       nullptr,    WORDS("&Open…"),                            "Ctrl+O",       N::Nothing},
    CommandRow{"file.recent",      M::File,       nullptr,    WORDS("&Recent files"),                     "",             N::Nothing},
    CommandRow{"-",                M::File,       nullptr,    "",                                         "",             N::Nothing},
    CommandRow{"file.import",      M::File,       nullptr,    WORDS("&Import a ledger…"),                 "Ctrl+I",       N::Writing, {},                     true},
    CommandRow{"file.backup",      M::File,       nullptr,    WORDS("&Back up…"),                         "",             N::File},
    CommandRow{"file.check",       M::File,       nullptr,    WORDS("&Check the file"),                   "",             N::File},
    CommandRow{"-",                M::File,       nullptr,    "",                                         "",             N::Nothing},
    CommandRow{"file.quit",        M::File,       nullptr,    WORDS("&Quit"),                             "Ctrl+Q",       N::Nothing},

    CommandRow{"edit.undo",        M::Edit,       nullptr,    WORDS("&Undo"),                             "Ctrl+Z",       N::Writing, {},                     true},
    CommandRow{"-",                M::Edit,       nullptr,    "",                                         "",             N::Nothing},
    CommandRow{"edit.copy",        M::Edit,       nullptr,    WORDS("&Copy number and title"),            "Ctrl+Shift+C", N::Case},
    CommandRow{"edit.find",        M::Edit,       nullptr,    WORDS("&Find"),                             "Ctrl+F",       N::File},

    CommandRow{"case.new",         M::Suggestion, nullptr,    WORDS("&New suggestion…"),                  "Ctrl+N",       N::Writing, {},                     true},
    CommandRow{"case.amend",       M::Suggestion, nullptr,    WORDS("&Amend…"),                           "F2",           N::Case,    A::Amend},
    CommandRow{"-",                M::Suggestion, nullptr,    "",                                         "",             N::Nothing},
    CommandRow{"case.screen",      M::Suggestion, intake,     WORDS("&Begin screening…"),                 "",             N::Case,    A::Screen},
    CommandRow{"case.file",        M::Suggestion, intake,     WORDS("&File and number…"),                 "Ctrl+Shift+L", N::Case,    A::File},
    CommandRow{"case.return",      M::Suggestion, intake,     WORDS("&Return to the deputy…"),            "",             N::Case,    A::ReturnToDeputy},
    CommandRow{"case.resubmit",    M::Suggestion, intake,     WORDS("Re&submit…"),                        "",             N::Case,    A::Resubmit},
    CommandRow{"case.notfile",     M::Suggestion, intake,     WORDS("&Do not file…"),                     "",             N::Case,    A::NotFile},
    CommandRow{"case.withdraw",    M::Suggestion, intake,     WORDS("&Withdraw…"),                        "",             N::Case,    A::Withdraw},
    CommandRow{"case.addsigner",   M::Suggestion, proposer,   WORDS("&Add a co-signer…"),                "",             N::Case,    A::AddCosigner},
    CommandRow{"case.leavesigner", M::Suggestion, proposer,   WORDS("A co-signer &leaves…"),              "",             N::Case,    A::LeaveCosigners},
    CommandRow{"case.merge",       M::Suggestion, proposer,   WORDS("&Merge…"),                           "",             N::Case,    A::Merge},
    CommandRow{"case.unmerge",     M::Suggestion, proposer,   WORDS("&Undo merging…"),                    "",             N::Case,    A::Unmerge},
    CommandRow{"-",                M::Suggestion, nullptr,    "",                                         "",             N::Nothing},
    CommandRow{"case.key",         M::Suggestion, nullptr,    WORDS("Make &key item…"),                   "",             N::Case,    A::SetKey},
    CommandRow{"case.unkey",       M::Suggestion, nullptr,    WORDS("No &longer key item…"),              "",             N::Case,    A::UnsetKey},

    CommandRow{"unit.assign",      M::Handling,   nullptr,    WORDS("A&ssign…"),                          "Ctrl+Shift+A", N::Case,    A::Assign,              true},
    CommandRow{"unit.reply",       M::Handling,   nullptr,    WORDS("Record r&eply…"),                    "Ctrl+Shift+R", N::Case,    A::Reply,               true},
    CommandRow{"unit.rate",        M::Handling,   nullptr,    WORDS("Record ra&ting…"),                   "Ctrl+Shift+E", N::Case,    A::Rate,                true},
    CommandRow{"unit.urge",        M::Handling,   nullptr,    WORDS("&Urge…"),                            "Ctrl+Shift+U", N::Case,    A::Urge},
    CommandRow{"-",                M::Handling,   nullptr,    "",                                         "",             N::Nothing},
    CommandRow{"unit.propose",     M::Handling,   assignment, WORDS("&Propose assignment…"),              "",             N::Case,    A::Propose},
    CommandRow{"unit.add",         M::Handling,   assignment, WORDS("&Add a unit…"),                      "",             N::Case,    A::AddUnit},
    CommandRow{"unit.sign",        M::Handling,   assignment, WORDS("&Sign for…"),                        "",             N::Case,    A::SignFor},
    CommandRow{"unit.askreturn",   M::Handling,   assignment, WORDS("&Request return…"),                  "",             N::Case,    A::RequestReturn},
    CommandRow{"unit.return",      M::Handling,   assignment, WORDS("A&ccept return…"),                   "",             N::Case,    A::AcceptReturn},
    CommandRow{"unit.noreturn",    M::Handling,   assignment, WORDS("Re&fuse return…"),                   "",             N::Case,    A::RefuseReturn},
    CommandRow{"unit.contact",     M::Handling,   dealing,    WORDS("Record &contact…"),                  "",             N::Case,    A::Contact},
    CommandRow{"unit.opinion",     M::Handling,   dealing,    WORDS("Record assist &opinion…"),           "",             N::Case,    A::GiveOpinion},
    CommandRow{"unit.again",       M::Handling,   dealing,    WORDS("&Demand opinion again…"),            "",             N::Case,    A::DemandOpinion},
    CommandRow{"unit.askextend",   M::Handling,   dealing,    WORDS("&Request extension…"),               "",             N::Case,    A::RequestExtension},
    CommandRow{"unit.extend",      M::Handling,   dealing,    WORDS("&Grant extension…"),                 "",             N::Case,    A::GrantExtension},
    CommandRow{"unit.noextend",    M::Handling,   dealing,    WORDS("Re&fuse extension…"),                "",             N::Case,    A::RefuseExtension},
    CommandRow{"reply.form",       M::Handling,   answer,     WORDS("&Send opinion form…"),               "",             N::Case,    A::SendForm},
    CommandRow{"reply.followup",   M::Handling,   answer,     WORDS("Record &follow-up reply…"),          "",             N::Case,    A::FollowUp},
    CommandRow{"reply.redo",       M::Handling,   answer,     WORDS("&Order redo…"),                      "",             N::Case,    A::OrderRedo},
    CommandRow{"reply.noredo",     M::Handling,   answer,     WORDS("Conclude &not to redo…"),            "",             N::Case,    A::StopRedo},
    CommandRow{"promise.add",      M::Handling,   promise,    WORDS("&Record promise…"),                  "",             N::Case,    A::AddPromise},
    CommandRow{"promise.keep",     M::Handling,   promise,    WORDS("Promise &kept…"),                    "",             N::Case,    A::KeepPromise},
    CommandRow{"promise.move",     M::Handling,   promise,    WORDS("Promise &moved…"),                   "",             N::Case,    A::MovePromise},
    CommandRow{"promise.break",    M::Handling,   promise,    WORDS("Promise &not kept…"),                "",             N::Case,    A::BreakPromise},
    CommandRow{"end.close",        M::Handling,   ending,     WORDS("&Close…"),                           "",             N::Case,    A::Close},
    CommandRow{"end.disclose",     M::Handling,   ending,     WORDS("Decide &disclosure…"),               "",             N::Case,    A::Disclose},
    CommandRow{"end.reopen",       M::Handling,   ending,     WORDS("&Reopen…"),                          "",             N::Case,    A::Reopen},
    CommandRow{"end.archive",      M::Handling,   ending,     WORDS("&Archive…"),                         "",             N::Case,    A::Archive},

    CommandRow{"report.closure",   M::Reports,    nullptr,    WORDS("&Closure report"),                   "Ctrl+P",       N::File,    {},                     true},

    CommandRow{"view.today",       M::View,       nullptr,    WORDS("&Today"),                            "Ctrl+1",       N::File},
    CommandRow{"view.all",         M::View,       nullptr,    WORDS("&All suggestions"),                  "Ctrl+2",       N::File},
    CommandRow{"view.due-week",    M::View,       nullptr,    WORDS("&Due this week"),                    "Ctrl+3",       N::File},
    CommandRow{"view.overdue",     M::View,       nullptr,    WORDS("&Overdue"),                          "Ctrl+4",       N::File},
    CommandRow{"-",                M::View,       nullptr,    "",                                         "",             N::Nothing},
    CommandRow{"view.previous",    M::View,       nullptr,    WORDS("&Previous case"),                    "Alt+Up",       N::Case},
    CommandRow{"view.next",        M::View,       nullptr,    WORDS("&Next case"),                        "Alt+Down",     N::Case},
    CommandRow{"view.reload",      M::View,       nullptr,    WORDS("&Reload"),                           "F5",           N::File},
    CommandRow{"-",                M::View,       nullptr,    "",                                         "",             N::Nothing},
    CommandRow{"theme.system",     M::View,       colours,    WORDS("Like the &system"),                  "",             N::Nothing},
    CommandRow{"theme.light",      M::View,       colours,    WORDS("&Light"),                            "",             N::Nothing},
    CommandRow{"theme.dark",       M::View,       colours,    WORDS("&Dark"),                             "",             N::Nothing},
    CommandRow{"view.toolbar",     M::View,       nullptr,    WORDS("Tool &bar"),                         "",             N::Nothing},

    CommandRow{"help.shortcuts",   M::Help,       nullptr,    WORDS("&Keyboard shortcuts"),               "F1",           N::Nothing},
    CommandRow{"help.about",       M::Help,       nullptr,    WORDS("&About Huiyin"),                     "",             N::Nothing},
};

constexpr std::array titles{
    WORDS("&File"), WORDS("&Edit"), WORDS("&Suggestion"), WORDS("&Handling"), WORDS("&Reports"), WORDS("&View"), WORDS("He&lp"),
};
// clang-format on
#undef WORDS
static_assert(titles.size() == menuCount);

} // namespace

QString CommandRow::words() const { return QCoreApplication::translate("Command", text); }
std::span<const CommandRow> commands() { return table; }
QString menuTitle(MenuOf menu) { return QCoreApplication::translate("Command", titles[size_t(menu)]); }

} // namespace huiyin::ui
