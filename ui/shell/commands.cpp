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
constexpr const char* hearing = QT_TRANSLATE_NOOP("Command", "Three-party confr&ontation");
constexpr const char* ending = QT_TRANSLATE_NOOP("Command", "C&losing");
constexpr const char* colours = QT_TRANSLATE_NOOP("Command", "&Colours");

// clang-format off
constexpr std::array table{
    //         id                  menu           submenu     words                                       shortcut        needs       action                  tool bar
    CommandRow{"file.new",         M::File,       nullptr,    QT_TRANSLATE_NOOP("Command", "&New case file…"),                   "",             N::Nothing},
    CommandRow{"file.open",        M::File,       nullptr,    QT_TRANSLATE_NOOP("Command", "&Open…"),                            "Ctrl+O",       N::Nothing},
    CommandRow{"file.recent",      M::File,       nullptr,    QT_TRANSLATE_NOOP("Command", "&Recent files"),                     "",             N::Nothing},
    CommandRow{"-",                M::File,       nullptr,    "",                                         "",             N::Nothing},
    CommandRow{"file.import",      M::File,       nullptr,    QT_TRANSLATE_NOOP("Command", "&Import a ledger…"),                 "Ctrl+I",       N::Writing, {},                     true},
    CommandRow{"file.export",      M::File,       nullptr,    QT_TRANSLATE_NOOP("Command", "&Export the list…"),                 "",             N::List},
    CommandRow{"file.print",       M::File,       nullptr,    QT_TRANSLATE_NOOP("Command", "&Print the list…"),                  "Ctrl+Shift+P", N::List},
    CommandRow{"file.backup",      M::File,       nullptr,    QT_TRANSLATE_NOOP("Command", "&Back up…"),                         "",             N::File},
    CommandRow{"file.restore",     M::File,       nullptr,    QT_TRANSLATE_NOOP("Command", "Re&store from a backup…"),           "",             N::Writing},
    CommandRow{"file.check",       M::File,       nullptr,    QT_TRANSLATE_NOOP("Command", "&Check the file"),                   "",             N::File},
    CommandRow{"-",                M::File,       nullptr,    "",                                         "",             N::Nothing},
    CommandRow{"file.quit",        M::File,       nullptr,    QT_TRANSLATE_NOOP("Command", "&Quit"),                             "Ctrl+Q",       N::Nothing},

    CommandRow{"edit.undo",        M::Edit,       nullptr,    QT_TRANSLATE_NOOP("Command", "&Undo"),                             "Ctrl+Z",       N::Writing, {},                     true},
    CommandRow{"edit.redo",        M::Edit,       nullptr,    QT_TRANSLATE_NOOP("Command", "&Redo"),                             "Ctrl+Y",       N::Writing},
    CommandRow{"-",                M::Edit,       nullptr,    "",                                         "",             N::Nothing},
    CommandRow{"edit.copyrows",    M::Edit,       nullptr,    QT_TRANSLATE_NOOP("Command", "Copy rows as a &table"),             "Ctrl+C",       N::List},
    CommandRow{"edit.selectall",   M::Edit,       nullptr,    QT_TRANSLATE_NOOP("Command", "Select &all cases"),                 "Ctrl+A",       N::List},
    CommandRow{"edit.copy",        M::Edit,       nullptr,    QT_TRANSLATE_NOOP("Command", "&Copy number and title"),            "Ctrl+Shift+C", N::Case},
    CommandRow{"edit.find",        M::Edit,       nullptr,    QT_TRANSLATE_NOOP("Command", "&Find"),                             "Ctrl+F",       N::File},

    CommandRow{"case.new",         M::Suggestion, nullptr,    QT_TRANSLATE_NOOP("Command", "&New suggestion…"),                  "Ctrl+N",       N::Writing, {},                     true},
    CommandRow{"case.amend",       M::Suggestion, nullptr,    QT_TRANSLATE_NOOP("Command", "&Amend…"),                           "F2",           N::Case,    A::Amend},
    CommandRow{"-",                M::Suggestion, nullptr,    "",                                         "",             N::Nothing},
    CommandRow{"case.screen",      M::Suggestion, intake,     QT_TRANSLATE_NOOP("Command", "&Begin screening…"),                 "",             N::Case,    A::Screen},
    CommandRow{"case.file",        M::Suggestion, intake,     QT_TRANSLATE_NOOP("Command", "&File and number…"),                 "Ctrl+Shift+L", N::Case,    A::File},
    CommandRow{"case.return",      M::Suggestion, intake,     QT_TRANSLATE_NOOP("Command", "&Return to the deputy…"),            "",             N::Case,    A::ReturnToDeputy},
    CommandRow{"case.resubmit",    M::Suggestion, intake,     QT_TRANSLATE_NOOP("Command", "Re&submit…"),                        "",             N::Case,    A::Resubmit},
    CommandRow{"case.notfile",     M::Suggestion, intake,     QT_TRANSLATE_NOOP("Command", "&Do not file…"),                     "",             N::Case,    A::NotFile},
    CommandRow{"case.withdraw",    M::Suggestion, intake,     QT_TRANSLATE_NOOP("Command", "&Withdraw…"),                        "",             N::Case,    A::Withdraw},
    CommandRow{"case.discard",     M::Suggestion, intake,     QT_TRANSLATE_NOOP("Command", "Move to the recycle bi&n…"),        "",             N::Case,    A::Discard},
    CommandRow{"case.bringback",   M::Suggestion, intake,     QT_TRANSLATE_NOOP("Command", "Bring bac&k from the recycle bin…"), "",            N::Case,    A::BringBack},
    CommandRow{"case.addsigner",   M::Suggestion, proposer,   QT_TRANSLATE_NOOP("Command", "&Add a co-signer…"),                "",             N::Case,    A::AddCosigner},
    CommandRow{"case.leavesigner", M::Suggestion, proposer,   QT_TRANSLATE_NOOP("Command", "A co-signer &leaves…"),              "",             N::Case,    A::LeaveCosigners},
    CommandRow{"case.merge",       M::Suggestion, proposer,   QT_TRANSLATE_NOOP("Command", "&Merge…"),                           "",             N::Case,    A::Merge},
    CommandRow{"case.unmerge",     M::Suggestion, proposer,   QT_TRANSLATE_NOOP("Command", "&Undo merging…"),                    "",             N::Case,    A::Unmerge},
    CommandRow{"case.history",     M::Suggestion, nullptr,    QT_TRANSLATE_NOOP("Command", "Case &history…"),                    "",             N::Case},
    CommandRow{"-",                M::Suggestion, nullptr,    "",                                         "",             N::Nothing},
    CommandRow{"case.key",         M::Suggestion, nullptr,    QT_TRANSLATE_NOOP("Command", "Make &key item…"),                   "",             N::Case,    A::SetKey},
    CommandRow{"case.reportkey",   M::Suggestion, nullptr,    QT_TRANSLATE_NOOP("Command", "Report key ite&m…"),                "",             N::Case,    A::ReportKey},
    CommandRow{"case.unkey",       M::Suggestion, nullptr,    QT_TRANSLATE_NOOP("Command", "No &longer key item…"),              "",             N::Case,    A::UnsetKey},

    CommandRow{"unit.assign",      M::Handling,   nullptr,    QT_TRANSLATE_NOOP("Command", "A&ssign…"),                          "Ctrl+Shift+A", N::Case,    A::Assign,              true},
    CommandRow{"unit.reply",       M::Handling,   nullptr,    QT_TRANSLATE_NOOP("Command", "Record r&eply…"),                    "Ctrl+Shift+R", N::Case,    A::Reply,               true},
    CommandRow{"unit.rate",        M::Handling,   nullptr,    QT_TRANSLATE_NOOP("Command", "Record ra&ting…"),                   "Ctrl+Shift+E", N::Case,    A::Rate,                true},
    CommandRow{"case.inspect",     M::Handling,   nullptr,    QT_TRANSLATE_NOOP("Command", "&Inspect on site…"),                "",             N::Case,    A::Inspect},
    CommandRow{"unit.urge",        M::Handling,   nullptr,    QT_TRANSLATE_NOOP("Command", "&Urge…"),                            "Ctrl+Shift+U", N::Case,    A::Urge},
    CommandRow{"-",                M::Handling,   nullptr,    "",                                         "",             N::Nothing},
    CommandRow{"unit.propose",     M::Handling,   assignment, QT_TRANSLATE_NOOP("Command", "&Propose assignment…"),              "",             N::Case,    A::Propose},
    CommandRow{"unit.add",         M::Handling,   assignment, QT_TRANSLATE_NOOP("Command", "&Add a unit…"),                      "",             N::Case,    A::AddUnit},
    CommandRow{"unit.sign",        M::Handling,   assignment, QT_TRANSLATE_NOOP("Command", "&Sign for…"),                        "",             N::Case,    A::SignFor},
    CommandRow{"unit.askreturn",   M::Handling,   assignment, QT_TRANSLATE_NOOP("Command", "&Request return…"),                  "",             N::Case,    A::RequestReturn},
    CommandRow{"unit.return",      M::Handling,   assignment, QT_TRANSLATE_NOOP("Command", "A&ccept return…"),                   "",             N::Case,    A::AcceptReturn},
    CommandRow{"unit.noreturn",    M::Handling,   assignment, QT_TRANSLATE_NOOP("Command", "Re&fuse return…"),                   "",             N::Case,    A::RefuseReturn},
    CommandRow{"unit.contact",     M::Handling,   dealing,    QT_TRANSLATE_NOOP("Command", "Record &contact…"),                  "",             N::Case,    A::Contact},
    CommandRow{"unit.opinion",     M::Handling,   dealing,    QT_TRANSLATE_NOOP("Command", "Record assist &opinion…"),           "",             N::Case,    A::GiveOpinion},
    CommandRow{"unit.again",       M::Handling,   dealing,    QT_TRANSLATE_NOOP("Command", "&Demand opinion again…"),            "",             N::Case,    A::DemandOpinion},
    CommandRow{"unit.askextend",   M::Handling,   dealing,    QT_TRANSLATE_NOOP("Command", "&Request extension…"),               "",             N::Case,    A::RequestExtension},
    CommandRow{"unit.extend",      M::Handling,   dealing,    QT_TRANSLATE_NOOP("Command", "&Grant extension…"),                 "",             N::Case,    A::GrantExtension},
    CommandRow{"unit.noextend",    M::Handling,   dealing,    QT_TRANSLATE_NOOP("Command", "Re&fuse extension…"),                "",             N::Case,    A::RefuseExtension},
    CommandRow{"reply.form",       M::Handling,   answer,     QT_TRANSLATE_NOOP("Command", "&Send opinion form…"),               "",             N::Case,    A::SendForm},
    CommandRow{"reply.followup",   M::Handling,   answer,     QT_TRANSLATE_NOOP("Command", "Record &follow-up reply…"),          "",             N::Case,    A::FollowUp},
    CommandRow{"reply.redo",       M::Handling,   answer,     QT_TRANSLATE_NOOP("Command", "&Order redo…"),                      "",             N::Case,    A::OrderRedo},
    CommandRow{"reply.noredo",     M::Handling,   answer,     QT_TRANSLATE_NOOP("Command", "Conclude &not to redo…"),            "",             N::Case,    A::StopRedo},
    CommandRow{"promise.add",      M::Handling,   promise,    QT_TRANSLATE_NOOP("Command", "&Record promise…"),                  "",             N::Case,    A::AddPromise},
    CommandRow{"promise.keep",     M::Handling,   promise,    QT_TRANSLATE_NOOP("Command", "Promise &kept…"),                    "",             N::Case,    A::KeepPromise},
    CommandRow{"promise.move",     M::Handling,   promise,    QT_TRANSLATE_NOOP("Command", "Promise &moved…"),                   "",             N::Case,    A::MovePromise},
    CommandRow{"promise.break",    M::Handling,   promise,    QT_TRANSLATE_NOOP("Command", "Promise &not kept…"),                "",             N::Case,    A::BreakPromise},
    CommandRow{"promise.note",     M::Handling,   promise,    QT_TRANSLATE_NOOP("Command", "Note &progress…"),                  "",             N::Case,    A::NotePromise},
    CommandRow{"promise.rate",     M::Handling,   promise,    QT_TRANSLATE_NOOP("Command", "Rate the &delivery…"),              "",             N::Case,    A::RatePromise},
    CommandRow{"hearing.list", M::Handling, hearing, QT_TRANSLATE_NOOP("Command", "&Put on an agenda…"), "", N::Case, A::ListHearing},
    CommandRow{"hearing.unlist", M::Handling, hearing, QT_TRANSLATE_NOOP("Command", "&Take off the agenda…"), "", N::Case, A::UnlistHearing},
    CommandRow{"hearing.report", M::Handling, hearing, QT_TRANSLATE_NOOP("Command", "&Receive the unit's report…"), "", N::Case, A::ReceiveReport},
    CommandRow{"hearing.point", M::Handling, hearing, QT_TRANSLATE_NOOP("Command", "&Note a disputed point…"), "", N::Case, A::NotePoint},
    CommandRow{"hearing.drop", M::Handling, hearing, QT_TRANSLATE_NOOP("Command", "&Drop a disputed point…"), "", N::Case, A::DropPoint},
    CommandRow{"hearing.ballot", M::Handling, hearing, QT_TRANSLATE_NOOP("Command", "Record the &ballot…"), "", N::Case, A::Ballot},
    CommandRow{"hearing.certify", M::Handling, hearing, QT_TRANSLATE_NOOP("Command", "Certify a c&lass…"), "", N::Case, A::Certify},
    CommandRow{"hearing.conclude", M::Handling, hearing, QT_TRANSLATE_NOOP("Command", "&Conclude the hearing…"), "", N::Case, A::ConcludeHearing},
    CommandRow{"hearing.postpone", M::Handling, hearing, QT_TRANSLATE_NOOP("Command", "P&ostpone the hearing…"), "", N::Case, A::PostponeHearing},
    CommandRow{"end.close",        M::Handling,   ending,     QT_TRANSLATE_NOOP("Command", "&Close…"),                           "",             N::Case,    A::Close},
    CommandRow{"end.disclose",     M::Handling,   ending,     QT_TRANSLATE_NOOP("Command", "Decide &disclosure…"),               "",             N::Case,    A::Disclose},
    CommandRow{"end.reopen",       M::Handling,   ending,     QT_TRANSLATE_NOOP("Command", "&Reopen…"),                          "",             N::Case,    A::Reopen},
    CommandRow{"end.archive",      M::Handling,   ending,     QT_TRANSLATE_NOOP("Command", "&Archive…"),                         "",             N::Case,    A::Archive},

    CommandRow{"report.closure",   M::Reports,    nullptr,    QT_TRANSLATE_NOOP("Command", "&Closure report"),                   "Ctrl+P",       N::File,    {},                     true},
    CommandRow{"report.gap",       M::Reports,    nullptr,    QT_TRANSLATE_NOOP("Command", "Claimed &against certified"),        "",             N::File},
    CommandRow{"report.confrontation", M::Reports, nullptr,   QT_TRANSLATE_NOOP("Command", "&Three-party confrontations"),       "",             N::File},
    CommandRow{"report.promises",  M::Reports,    nullptr,    QT_TRANSLATE_NOOP("Command", "&Promises kept"),                    "",             N::File},
    CommandRow{"report.key",       M::Reports,    nullptr,    QT_TRANSLATE_NOOP("Command", "&Key items"),                        "",             N::File},

    CommandRow{"view.today",       M::View,       nullptr,    QT_TRANSLATE_NOOP("Command", "&Today"),                            "Ctrl+1",       N::File},
    CommandRow{"view.all",         M::View,       nullptr,    QT_TRANSLATE_NOOP("Command", "&All suggestions"),                  "Ctrl+2",       N::File},
    CommandRow{"view.due-week",    M::View,       nullptr,    QT_TRANSLATE_NOOP("Command", "&Due this week"),                    "Ctrl+3",       N::File},
    CommandRow{"view.overdue",     M::View,       nullptr,    QT_TRANSLATE_NOOP("Command", "&Overdue"),                          "Ctrl+4",       N::File},
    CommandRow{"view.confrontations", M::View,    nullptr,    QT_TRANSLATE_NOOP("Command", "Three-party con&frontations"),       "Ctrl+5",       N::File},
    CommandRow{"view.promises",    M::View,       nullptr,    QT_TRANSLATE_NOOP("Command", "Pro&mise ledger"),                   "Ctrl+6",       N::File},
    CommandRow{"view.registers",   M::View,       nullptr,    QT_TRANSLATE_NOOP("Command", "Re&gisters"),                        "Ctrl+7",       N::File},
    CommandRow{"-",                M::View,       nullptr,    "",                                         "",             N::Nothing},
    CommandRow{"view.save",        M::View,       nullptr,    QT_TRANSLATE_NOOP("Command", "&Save as a view…"),                  "",             N::List},
    CommandRow{"view.rename",      M::View,       nullptr,    QT_TRANSLATE_NOOP("Command", "Rename this &view…"),                "",             N::List},
    CommandRow{"view.remove",      M::View,       nullptr,    QT_TRANSLATE_NOOP("Command", "Take this view awa&y"),              "",             N::List},
    CommandRow{"list.filter",      M::View,       nullptr,    QT_TRANSLATE_NOOP("Command", "Add a f&ilter…"),                    "Ctrl+Shift+F", N::List},
    CommandRow{"list.columns",     M::View,       nullptr,    QT_TRANSLATE_NOOP("Command", "Co&lumns…"),                         "",             N::List},
    CommandRow{"list.dense",       M::View,       nullptr,    QT_TRANSLATE_NOOP("Command", "D&ense rows"),                       "",             N::Nothing},
    CommandRow{"view.previous",    M::View,       nullptr,    QT_TRANSLATE_NOOP("Command", "&Previous case"),                    "Alt+Up",       N::Case},
    CommandRow{"view.next",        M::View,       nullptr,    QT_TRANSLATE_NOOP("Command", "&Next case"),                        "Alt+Down",     N::Case},
    CommandRow{"view.reload",      M::View,       nullptr,    QT_TRANSLATE_NOOP("Command", "&Reload"),                           "F5",           N::File},
    CommandRow{"-",                M::View,       nullptr,    "",                                         "",             N::Nothing},
    CommandRow{"theme.system",     M::View,       colours,    QT_TRANSLATE_NOOP("Command", "Like the &system"),                  "",             N::Nothing},
    CommandRow{"theme.light",      M::View,       colours,    QT_TRANSLATE_NOOP("Command", "&Light"),                            "",             N::Nothing},
    CommandRow{"theme.dark",       M::View,       colours,    QT_TRANSLATE_NOOP("Command", "&Dark"),                             "",             N::Nothing},
    CommandRow{"theme.contrast",   M::View,       colours,    QT_TRANSLATE_NOOP("Command", "&High contrast"),                    "",             N::Nothing},
    CommandRow{"own.fields",       M::View,       nullptr,    QT_TRANSLATE_NOOP("Command", "O&wn fields…"),                      "",             N::File},
    CommandRow{"view.toolbar",     M::View,       nullptr,    QT_TRANSLATE_NOOP("Command", "Tool &bar"),                         "",             N::Nothing},

    CommandRow{"help.manual",      M::Help,       nullptr,    QT_TRANSLATE_NOOP("Command", "&Manual: where I am"),               "F1",           N::Nothing},
    CommandRow{"help.quick",       M::Help,       nullptr,    QT_TRANSLATE_NOOP("Command", "&Quick start"),                      "",             N::Nothing},
    CommandRow{"help.shortcuts",   M::Help,       nullptr,    QT_TRANSLATE_NOOP("Command", "&Keyboard shortcuts"),               "Ctrl+F1",      N::Nothing},
    CommandRow{"help.about",       M::Help,       nullptr,    QT_TRANSLATE_NOOP("Command", "&About Huiyin"),                     "",             N::Nothing},
};

constexpr std::array titles{
    QT_TRANSLATE_NOOP("Command", "&File"), QT_TRANSLATE_NOOP("Command", "&Edit"), QT_TRANSLATE_NOOP("Command", "&Suggestion"), QT_TRANSLATE_NOOP("Command", "&Handling"), QT_TRANSLATE_NOOP("Command", "&Reports"), QT_TRANSLATE_NOOP("Command", "&View"), QT_TRANSLATE_NOOP("Command", "He&lp"),
};
// clang-format on
static_assert(titles.size() == menuCount);

} // namespace

QString CommandRow::words() const
{
    return QCoreApplication::translate("Command", text);
}
std::span<const CommandRow> commands()
{
    return table;
}
QString menuTitle(MenuOf menu)
{
    return QCoreApplication::translate("Command", titles[size_t(menu)]);
}

} // namespace huiyin::ui
