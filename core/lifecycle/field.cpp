// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/field.h"

#include <algorithm>
#include <array>
#include <utility>

namespace huiyin::lifecycle {

namespace {

// clang-format off
constexpr std::array kinds{
    Choice{"suggestion", QT_TRANSLATE_NOOP("Choice", "suggestion")}, Choice{"criticism", QT_TRANSLATE_NOOP("Choice", "criticism")},
    Choice{"opinion", QT_TRANSLATE_NOOP("Choice", "opinion")}, Choice{"motion", QT_TRANSLATE_NOOP("Choice", "motion turned suggestion")},
    Choice{"letter", QT_TRANSLATE_NOOP("Choice", "deputy's letter")}};
constexpr std::array sources{
    Choice{"research", QT_TRANSLATE_NOOP("Choice", "special research")}, Choice{"inspection", QT_TRANSLATE_NOOP("Choice", "inspection")},
    Choice{"group", QT_TRANSLATE_NOOP("Choice", "deputy group activity")}, Choice{"talks", QT_TRANSLATE_NOOP("Choice", "talks and visits")},
    Choice{"voters", QT_TRANSLATE_NOOP("Choice", "contact with voters")}, Choice{"other", QT_TRANSLATE_NOOP("Choice", "other")}};
constexpr std::array publicities{
    Choice{"open", QT_TRANSLATE_NOOP("Choice", "may be published")}, Choice{"summary", QT_TRANSLATE_NOOP("Choice", "summary may be published")},
    Choice{"closed", QT_TRANSLATE_NOOP("Choice", "not to be published")}};
constexpr std::array roleChoices{
    Choice{"assist", QT_TRANSLATE_NOOP("Choice", "assisting unit")}, Choice{"separate", QT_TRANSLATE_NOOP("Choice", "separate unit")},
    Choice{"inform", QT_TRANSLATE_NOOP("Choice", "for information")}};
constexpr std::array methods{
    Choice{"face", QT_TRANSLATE_NOOP("Choice", "face to face")}, Choice{"written", QT_TRANSLATE_NOOP("Choice", "in writing")},
    Choice{"both", QT_TRANSLATE_NOOP("Choice", "face to face and in writing")}, Choice{"platform", QT_TRANSLATE_NOOP("Choice", "on the platform")},
    Choice{"phone", QT_TRANSLATE_NOOP("Choice", "by telephone and in writing")}, Choice{"mail", QT_TRANSLATE_NOOP("Choice", "by mail")}};
constexpr std::array contactForms{
    Choice{"visit", QT_TRANSLATE_NOOP("Choice", "visit")}, Choice{"talk", QT_TRANSLATE_NOOP("Choice", "talk")},
    Choice{"survey", QT_TRANSLATE_NOOP("Choice", "joint survey")}, Choice{"site", QT_TRANSLATE_NOOP("Choice", "on site")},
    Choice{"phone", QT_TRANSLATE_NOOP("Choice", "telephone")}, Choice{"mail", QT_TRANSLATE_NOOP("Choice", "e-mail or letter")}};
constexpr std::array stages{
    Choice{"before", QT_TRANSLATE_NOOP("Choice", "before handling")}, Choice{"during", QT_TRANSLATE_NOOP("Choice", "during handling")},
    Choice{"after", QT_TRANSLATE_NOOP("Choice", "after handling")}};
constexpr std::array collectors{
    Choice{"congress", QT_TRANSLATE_NOOP("Choice", "congress office")}, Choice{"street", QT_TRANSLATE_NOOP("Choice", "town or street congress office")},
    Choice{"unit", QT_TRANSLATE_NOOP("Choice", "undertaking unit")}, Choice{"platform", QT_TRANSLATE_NOOP("Choice", "platform")}};
constexpr std::array ways{
    Choice{"paper", QT_TRANSLATE_NOOP("Choice", "on paper")}, Choice{"platform", QT_TRANSLATE_NOOP("Choice", "online")},
    Choice{"phone", QT_TRANSLATE_NOOP("Choice", "by telephone")}, Choice{"face", QT_TRANSLATE_NOOP("Choice", "face to face")}};
constexpr std::array decisions{
    Choice{"full", QT_TRANSLATE_NOOP("Choice", "publish in full")}, Choice{"summary", QT_TRANSLATE_NOOP("Choice", "publish a summary")},
    Choice{"none", QT_TRANSLATE_NOOP("Choice", "do not publish")}};
constexpr std::array retentions{
    Choice{"permanent", QT_TRANSLATE_NOOP("Choice", "permanent")}, Choice{"30", QT_TRANSLATE_NOOP("Choice", "30 years")},
    Choice{"10", QT_TRANSLATE_NOOP("Choice", "10 years")}};

constexpr std::array whys{
    Choice{"dissatisfied", QT_TRANSLATE_NOOP("Choice", "dissatisfied after being redone")},
    Choice{"unrated", QT_TRANSLATE_NOOP("Choice", "replied, and not rated within the window")},
    Choice{"promise-overdue", QT_TRANSLATE_NOOP("Choice", "a promise is overdue")},
    Choice{"key", QT_TRANSLATE_NOOP("Choice", "key item")},
    Choice{"raised-again", QT_TRANSLATE_NOOP("Choice", "raised again year after year")},
    Choice{"drawn", QT_TRANSLATE_NOOP("Choice", "claimed solved, drawn by lot")},
    Choice{"chosen", QT_TRANSLATE_NOOP("Choice", "chosen by the office")}};
constexpr std::array pointConclusions{
    Choice{"done", QT_TRANSLATE_NOOP("Choice", "done")}, Choice{"partly", QT_TRANSLATE_NOOP("Choice", "partly done")},
    Choice{"not-done", QT_TRANSLATE_NOOP("Choice", "not done")}, Choice{"promised", QT_TRANSLATE_NOOP("Choice", "promised by a day")}};
constexpr std::array clearable{
    Choice{"claimed", QT_TRANSLATE_NOOP("Choice", "what the reply says")}, Choice{"view", QT_TRANSLATE_NOOP("Choice", "what the deputy says")},
    Choice{"finding", QT_TRANSLATE_NOOP("Choice", "what was seen on site")}, Choice{"evidence", QT_TRANSLATE_NOOP("Choice", "evidence")},
    Choice{"exchange", QT_TRANSLATE_NOOP("Choice", "questions and answers")}, Choice{"person", QT_TRANSLATE_NOOP("Choice", "person responsible")}};
constexpr std::array parties{
    Choice{"deputy", QT_TRANSLATE_NOOP("Choice", "deputies")}, Choice{"unit", QT_TRANSLATE_NOOP("Choice", "units")},
    Choice{"congress", QT_TRANSLATE_NOOP("Choice", "congress office")}};
constexpr std::array ranks{
    Choice{"head", QT_TRANSLATE_NOOP("Choice", "head")}, Choice{"deputy-head", QT_TRANSLATE_NOOP("Choice", "deputy head")},
    Choice{"clerk", QT_TRANSLATE_NOOP("Choice", "clerk")}};

constexpr std::array fields{
    //       field                 key               label                                              kind                 member
    FieldRow{Field::None,          "",               "",                                                FieldKind::Line,     {}},
    FieldRow{Field::On,            "on",             QT_TRANSLATE_NOOP("Field", "Date"),                FieldKind::Date,     &Command::on},
    FieldRow{Field::By,            "by",             QT_TRANSLATE_NOOP("Field", "Done by"),             FieldKind::Line,     &Command::by},
    FieldRow{Field::Title,         "title",          QT_TRANSLATE_NOOP("Field", "Title"),               FieldKind::Line,     &Command::title},
    FieldRow{Field::Body,          "body",           QT_TRANSLATE_NOOP("Field", "Text of the suggestion"), FieldKind::LongText, &Command::body},
    FieldRow{Field::Kind,          "kind",           QT_TRANSLATE_NOOP("Field", "Kind"),                FieldKind::Choice,   &Command::kind, kinds},
    FieldRow{Field::Source,        "source",         QT_TRANSLATE_NOOP("Field", "Source of the idea"),  FieldKind::Choice,   &Command::source, sources},
    FieldRow{Field::Publicity,     "publicity",      QT_TRANSLATE_NOOP("Field", "Publicity"),           FieldKind::Choice,   &Command::publicity, publicities},
    FieldRow{Field::Secret,        "secret",         QT_TRANSLATE_NOOP("Field", "Keep the proposer secret"), FieldKind::Flag, &Command::secret},
    FieldRow{Field::Recess,        "recess",         QT_TRANSLATE_NOOP("Field", "Handed in during the recess"), FieldKind::Flag, &Command::recess},
    FieldRow{Field::Number,        "number",         QT_TRANSLATE_NOOP("Field", "Number"),              FieldKind::Number,   &Command::number},
    FieldRow{Field::Deputy,        "deputy",         QT_TRANSLATE_NOOP("Field", "Deputy"),              FieldKind::Deputy,   &Command::deputy},
    FieldRow{Field::Cosigners,     "cosigners",      QT_TRANSLATE_NOOP("Field", "Co-signers"),          FieldKind::Deputies, &Command::cosigners},
    FieldRow{Field::Delegation,    "delegation",     QT_TRANSLATE_NOOP("Field", "Delegation"),          FieldKind::Delegation, &Command::delegation},
    FieldRow{Field::Group,         "group",          QT_TRANSLATE_NOOP("Field", "Deputy group"),        FieldKind::Group,    &Command::group},
    FieldRow{Field::Category,      "category",       QT_TRANSLATE_NOOP("Field", "Category"),            FieldKind::Category, &Command::category},
    FieldRow{Field::Wanted,        "wanted",         QT_TRANSLATE_NOOP("Field", "Unit wished for"),     FieldKind::Unit,     &Command::wanted},
    FieldRow{Field::Received,      "received",       QT_TRANSLATE_NOOP("Field", "Received on"),         FieldKind::Date,     &Command::received},
    FieldRow{Field::Unit,          "unit",           QT_TRANSLATE_NOOP("Field", "Unit"),                FieldKind::Unit,     &Command::unit},
    FieldRow{Field::Sole,          "sole",           QT_TRANSLATE_NOOP("Field", "Sole unit"),           FieldKind::Unit,     &Command::sole},
    FieldRow{Field::Lead,          "lead",           QT_TRANSLATE_NOOP("Field", "Lead unit"),           FieldKind::Unit,     &Command::lead},
    FieldRow{Field::Assist,        "assist",         QT_TRANSLATE_NOOP("Field", "Assisting units"),     FieldKind::Units,    &Command::assist},
    FieldRow{Field::Separate,      "separate",       QT_TRANSLATE_NOOP("Field", "Separate units"),      FieldKind::Units,    &Command::separate},
    FieldRow{Field::Inform,        "inform",         QT_TRANSLATE_NOOP("Field", "For information"),     FieldKind::Units,    &Command::inform},
    FieldRow{Field::Role,          "role",           QT_TRANSLATE_NOOP("Field", "Part"),                FieldKind::Choice,   &Command::role, roleChoices},
    FieldRow{Field::Suggested,     "suggested",      QT_TRANSLATE_NOOP("Field", "Unit suggested instead"), FieldKind::Unit,  &Command::suggested},
    FieldRow{Field::Leader,        "leader",         QT_TRANSLATE_NOOP("Field", "Leader who takes the case"), FieldKind::Leader, &Command::leader},
    FieldRow{Field::Supervisor,    "supervisor",     QT_TRANSLATE_NOOP("Field", "Supervising leader"),  FieldKind::Leader,   &Command::supervisor},
    FieldRow{Field::Committee,     "committee",      QT_TRANSLATE_NOOP("Field", "Committee"),           FieldKind::Committee, &Command::committee},
    FieldRow{Field::Limit,         "limit",          QT_TRANSLATE_NOOP("Field", "Local limit date"),    FieldKind::Date,     &Command::limit},
    FieldRow{Field::Until,         "until",          QT_TRANSLATE_NOOP("Field", "Extended until"),      FieldKind::Date,     &Command::until},
    FieldRow{Field::Due,           "due",            QT_TRANSLATE_NOOP("Field", "Due on"),              FieldKind::Date,     &Command::due},
    FieldRow{Field::Notified,      "notified",       QT_TRANSLATE_NOOP("Field", "Deputy notified on"),  FieldKind::Date,     &Command::notified},
    FieldRow{Field::Heard,         "heard",          QT_TRANSLATE_NOOP("Field", "Deputy heard on"),     FieldKind::Date,     &Command::heard},
    FieldRow{Field::Reason,        "reason",         QT_TRANSLATE_NOOP("Field", "Reason"),              FieldKind::LongText, &Command::reason},
    FieldRow{Field::Code,          "code",           QT_TRANSLATE_NOOP("Field", "Reason code"),         FieldKind::ReasonCode, &Command::code},
    FieldRow{Field::Text,          "text",           QT_TRANSLATE_NOOP("Field", "Text"),                FieldKind::LongText, &Command::text},
    FieldRow{Field::Letter,        "letter",         QT_TRANSLATE_NOOP("Field", "Letter number"),       FieldKind::Line,     &Command::letter},
    FieldRow{Field::Signer,        "signer",         QT_TRANSLATE_NOOP("Field", "Signed by"),           FieldKind::Line,     &Command::signer},
    FieldRow{Field::Method,        "method",         QT_TRANSLATE_NOOP("Field", "Way of reply"),        FieldKind::Choice,   &Command::method, methods},
    FieldRow{Field::Form,          "form",           QT_TRANSLATE_NOOP("Field", "Form of contact"),     FieldKind::Choice,   &Command::form, contactForms},
    FieldRow{Field::Stage,         "stage",          QT_TRANSLATE_NOOP("Field", "Stage"),               FieldKind::Choice,   &Command::stage, stages},
    FieldRow{Field::Place,         "place",          QT_TRANSLATE_NOOP("Field", "Place"),               FieldKind::Line,     &Command::place},
    FieldRow{Field::People,        "people",         QT_TRANSLATE_NOOP("Field", "People"),              FieldKind::Line,     &Command::people},
    FieldRow{Field::Class,         "class",          QT_TRANSLATE_NOOP("Field", "Class of the reply"),  FieldKind::Class,    &Command::classLetter},
    FieldRow{Field::Promises,      "promises",       QT_TRANSLATE_NOOP("Field", "Promises"),            FieldKind::Promises, &Command::promises},
    FieldRow{Field::Process,       "process",        QT_TRANSLATE_NOOP("Field", "Rating of the process"), FieldKind::Rating, &Command::process},
    FieldRow{Field::Result,        "result",         QT_TRANSLATE_NOOP("Field", "Rating of the result"), FieldKind::Rating,  &Command::result},
    FieldRow{Field::CollectedBy,   "collected-by",   QT_TRANSLATE_NOOP("Field", "Rating collected by"), FieldKind::Choice,   &Command::collectedBy, collectors},
    FieldRow{Field::How,           "how",            QT_TRANSLATE_NOOP("Field", "Way of collecting"),   FieldKind::Choice,   &Command::how, ways},
    FieldRow{Field::Signatories,   "signatories",    QT_TRANSLATE_NOOP("Field", "Signatories"),         FieldKind::Line,     &Command::signatories},
    FieldRow{Field::Evidence,      "evidence",       QT_TRANSLATE_NOOP("Field", "Evidence"),            FieldKind::LongText, &Command::evidence},
    FieldRow{Field::Person,        "person",         QT_TRANSLATE_NOOP("Field", "Person responsible"),  FieldKind::Line,     &Command::person},
    FieldRow{Field::Promise,       "promise",        QT_TRANSLATE_NOOP("Field", "Promise no."),         FieldKind::Count,    &Command::promise},
    FieldRow{Field::Decision,      "decision",       QT_TRANSLATE_NOOP("Field", "Decision"),            FieldKind::Choice,   &Command::decision, decisions},
    FieldRow{Field::ArchiveNo,     "archive-no",     QT_TRANSLATE_NOOP("Field", "Archive number"),      FieldKind::Line,     &Command::archiveNo},
    FieldRow{Field::Box,           "box",            QT_TRANSLATE_NOOP("Field", "Box"),                 FieldKind::Line,     &Command::box},
    FieldRow{Field::Retention,     "retention",      QT_TRANSLATE_NOOP("Field", "Retention"),           FieldKind::Choice,   &Command::retention, retentions},
    FieldRow{Field::Unanimous,     "unanimous",      QT_TRANSLATE_NOOP("Field", "All co-signers agree"), FieldKind::Flag,    &Command::unanimous},
    FieldRow{Field::DeputyPresent, "deputy-present", QT_TRANSLATE_NOOP("Field", "Deputy was present"),  FieldKind::Flag,     &Command::deputyPresent},
    FieldRow{Field::Into,          "into",           QT_TRANSLATE_NOOP("Field", "Merge into"),          FieldKind::CaseRef,  &Command::into},
    FieldRow{Field::Confrontation, "confrontation",  QT_TRANSLATE_NOOP("Field", "Confrontation"),       FieldKind::Confrontation, &Command::confrontation},
    FieldRow{Field::Why,           "why",            QT_TRANSLATE_NOOP("Field", "Why it is heard"),     FieldKind::Choice,   &Command::why, whys},
    FieldRow{Field::Point,         "point",          QT_TRANSLATE_NOOP("Field", "Point no."),           FieldKind::Count,    &Command::point},
    FieldRow{Field::Dispute,       "dispute",        QT_TRANSLATE_NOOP("Field", "Point in dispute"),    FieldKind::LongText, &Command::dispute},
    FieldRow{Field::Claimed,       "claimed",        QT_TRANSLATE_NOOP("Field", "What the reply says"), FieldKind::LongText, &Command::claimed},
    FieldRow{Field::View,          "view",           QT_TRANSLATE_NOOP("Field", "What the deputy says"), FieldKind::LongText, &Command::view},
    FieldRow{Field::Finding,       "finding",        QT_TRANSLATE_NOOP("Field", "What was seen on site"), FieldKind::LongText, &Command::finding},
    FieldRow{Field::Exchange,      "exchange",       QT_TRANSLATE_NOOP("Field", "Questions and answers"), FieldKind::LongText, &Command::exchange},
    FieldRow{Field::Conclusion,    "conclusion",     QT_TRANSLATE_NOOP("Field", "Agreed conclusion"),   FieldKind::Choice,   &Command::conclusion, pointConclusions},
    FieldRow{Field::Issued,        "issued",         QT_TRANSLATE_NOOP("Field", "Ballots issued"),      FieldKind::Count,    &Command::issued},
    FieldRow{Field::Returned,      "returned",       QT_TRANSLATE_NOOP("Field", "Ballots returned"),    FieldKind::Count,    &Command::returned},
    FieldRow{Field::Valid,         "valid",          QT_TRANSLATE_NOOP("Field", "Valid ballots"),       FieldKind::Count,    &Command::valid},
    FieldRow{Field::Satisfied,     "satisfied",      QT_TRANSLATE_NOOP("Field", "Votes: satisfied"),    FieldKind::Count,    &Command::satisfied},
    FieldRow{Field::Basically,     "basically",      QT_TRANSLATE_NOOP("Field", "Votes: basically satisfied"), FieldKind::Count, &Command::basically},
    FieldRow{Field::Dissatisfied,  "dissatisfied",   QT_TRANSLATE_NOOP("Field", "Votes: dissatisfied"), FieldKind::Count,    &Command::dissatisfied},
    FieldRow{Field::Redo,          "redo",           QT_TRANSLATE_NOOP("Field", "To be redone"),        FieldKind::Flag,     &Command::redo},
    FieldRow{Field::Referred,      "referred",       QT_TRANSLATE_NOOP("Field", "Referred to the directors' meeting"), FieldKind::Flag, &Command::referred},
    FieldRow{Field::NotRedone,     "not-redone",     QT_TRANSLATE_NOOP("Field", "Agreed not to be redone"), FieldKind::Flag, &Command::notRedone},
    FieldRow{Field::Media,         "media",          QT_TRANSLATE_NOOP("Field", "For the media"),       FieldKind::LongText, &Command::media},
    FieldRow{Field::Day,           "day",            QT_TRANSLATE_NOOP("Field", "Held on"),             FieldKind::Date,     &Command::day},
    FieldRow{Field::Time,          "time",           QT_TRANSLATE_NOOP("Field", "Begins at"),           FieldKind::Line,     &Command::time},
    FieldRow{Field::OnSite,        "on-site",        QT_TRANSLATE_NOOP("Field", "Held on site"),        FieldKind::Flag,     &Command::onSite},
    FieldRow{Field::Chair,         "chair",          QT_TRANSLATE_NOOP("Field", "Chair"),               FieldKind::Line,     &Command::chair},
    FieldRow{Field::Recorder,      "recorder",       QT_TRANSLATE_NOOP("Field", "Recorder"),            FieldKind::Line,     &Command::recorder},
    FieldRow{Field::Party,         "party",          QT_TRANSLATE_NOOP("Field", "Party"),               FieldKind::Choice,   &Command::party, parties},
    FieldRow{Field::Name,          "name",           QT_TRANSLATE_NOOP("Field", "Name"),                FieldKind::Line,     &Command::name},
    FieldRow{Field::Post,          "post",           QT_TRANSLATE_NOOP("Field", "Post"),                FieldKind::Line,     &Command::post},
    FieldRow{Field::Rank,          "rank",           QT_TRANSLATE_NOOP("Field", "Rank"),                FieldKind::Choice,   &Command::rank, ranks},
    FieldRow{Field::Absent,        "absent",         QT_TRANSLATE_NOOP("Field", "Did not come"),        FieldKind::Flag,     &Command::absent},
    FieldRow{Field::Accepted,      "accepted",       QT_TRANSLATE_NOOP("Field", "The chair goes on without"), FieldKind::Flag, &Command::accepted},
    FieldRow{Field::Rule,          "rule",           QT_TRANSLATE_NOOP("Field", "Drawn by the rule"),   FieldKind::Choice,   &Command::rule, whys},
    FieldRow{Field::Seed,          "seed",           QT_TRANSLATE_NOOP("Field", "Seed of the draw"),    FieldKind::Line,     &Command::seed},
    FieldRow{Field::Drawn,         "drawn",          QT_TRANSLATE_NOOP("Field", "How many are drawn"),  FieldKind::Count,    &Command::drawn},
    FieldRow{Field::Percent,       "percent",        QT_TRANSLATE_NOOP("Field", "Share drawn, in percent"), FieldKind::Count, &Command::percent},
    FieldRow{Field::Clear,         "clear",          QT_TRANSLATE_NOOP("Field", "To be emptied"),       FieldKind::Choice,   &Command::clear, clearable},
    FieldRow{Field::Own,           "own",            QT_TRANSLATE_NOOP("Field", "Own fields"),          FieldKind::Own,      &Command::own},
};

constexpr bool inOrder()
{
    for (size_t i = 0; i < fields.size(); ++i) {
        if (size_t(fields[i].value) != i)
            return false;
    }
    return fields.size() == fieldCount;
}
static_assert(inOrder());
// clang-format on

struct Given {
    const Command& command;
    bool operator()(std::monostate) const { return false; }
    bool operator()(QString Command::*member) const
    {
        return !(command.*member).trimmed().isEmpty();
    } // blanks say nothing
    template <class T>
    bool operator()(std::optional<T> Command::*member) const
    {
        return (command.*member).has_value();
    }
    template <class T>
    bool operator()(std::vector<T> Command::*member) const
    {
        return !(command.*member).empty();
    }
};

} // namespace

std::span<const FieldRow> fieldRows()
{
    return fields;
}

const FieldRow& fieldRow(Field field)
{
    return fields[size_t(field)];
}

std::optional<Field> fieldFromKey(QStringView key)
{
    for (const FieldRow& row : fields) {
        if (row.value != Field::None && key == QLatin1String(row.key))
            return row.value;
    }
    return std::nullopt;
}

QString fieldLabel(Field field)
{
    return QCoreApplication::translate("Field", fieldRow(field).label);
}

QString fieldLabel(Field field, Action action)
{
    struct Own {
        Action action;
        Field field;
        const char* label;
    };
    static constexpr std::array own{
        Own{Action::Submit, Field::On, QT_TRANSLATE_NOOP("Field", "Logged on")},
        Own{Action::Submit, Field::Deputy, QT_TRANSLATE_NOOP("Field", "Lead deputy")},
        Own{Action::Amend, Field::Deputy, QT_TRANSLATE_NOOP("Field", "Lead deputy")},
        Own{Action::Contact, Field::Text, QT_TRANSLATE_NOOP("Field", "What was said")},
        Own{Action::Reply, Field::Text, QT_TRANSLATE_NOOP("Field", "Text of the reply")},
        Own{Action::FollowUp, Field::Text, QT_TRANSLATE_NOOP("Field", "Text of the reply")},
        Own{Action::Rate, Field::Text, QT_TRANSLATE_NOOP("Field", "Opinion of the deputy")},
        Own{Action::ListHearing, Field::Reason, QT_TRANSLATE_NOOP("Field", "Reason in words")},
        Own{Action::ReceiveReport, Field::On, QT_TRANSLATE_NOOP("Field", "Received on")},
        Own{Action::Certify, Field::Class, QT_TRANSLATE_NOOP("Field", "Class that is found")},
        Own{Action::ConcludeHearing, Field::Class, QT_TRANSLATE_NOOP("Field", "Class that is found")},
        Own{Action::ConcludeHearing, Field::Text, QT_TRANSLATE_NOOP("Field", "Conclusion")},
        Own{Action::NotePromise, Field::Text, QT_TRANSLATE_NOOP("Field", "Milestone or progress")},
        Own{Action::NotePromise, Field::Due, QT_TRANSLATE_NOOP("Field", "Milestone due on")},
        Own{Action::RatePromise, Field::Result, QT_TRANSLATE_NOOP("Field", "Rating of the delivery")},
        Own{Action::RatePromise, Field::Text, QT_TRANSLATE_NOOP("Field", "Opinion of the deputy")},
        Own{Action::SetKey, Field::Title, QT_TRANSLATE_NOOP("Field", "Key item")},
        Own{Action::SetKey, Field::Text, QT_TRANSLATE_NOOP("Field", "Plan of supervision")},
        Own{Action::ReportKey, Field::Text, QT_TRANSLATE_NOOP("Field", "Report to the directors' meeting")},
        Own{Action::Inspect, Field::Text, QT_TRANSLATE_NOOP("Field", "What is to be done next")},
        Own{Action::Inspect, Field::Due, QT_TRANSLATE_NOOP("Field", "To be done by")},
        Own{Action::Urge, Field::Text, QT_TRANSLATE_NOOP("Field", "What is urged")},
    };
    const auto found =
        std::ranges::find_if(own, [&](const Own& one) { return one.action == action && one.field == field; });
    return found == own.end() ? fieldLabel(field) : QCoreApplication::translate("Field", found->label);
}

QString choiceLabel(const Choice& choice)
{
    return QCoreApplication::translate("Choice", choice.label);
}

QString choiceLabel(Field field, const QString& key)
{
    for (const Choice& choice : fieldRow(field).choices) {
        if (key == QLatin1String(choice.key))
            return choiceLabel(choice);
    }
    return key;
}

Command withoutControls(Command command)
{
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    const auto clean = [&](QString& text, bool isLong) {
        if (std::ranges::none_of(text, isControl)) // as nearly always
            return;
        QString kept;
        for (const QChar c : std::as_const(text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")))) {
            if (!isControl(c))
                kept += c;
            else if (c == u'\n' || c == u'\t' || c == u'\r')
                kept += !isLong ? QChar(u' ') : c == u'\r' ? QChar(u'\n') : c;
        }
        text = isLong ? kept : kept.trimmed();
    };
    for (const FieldRow& row : fields) {
        if (const auto* member = std::get_if<QString Command::*>(&row.member))
            clean(command.*(*member), row.kind == FieldKind::LongText);
    }
    for (PromiseDraft& promise : command.promises) {
        clean(promise.text, true);
        clean(promise.person, false);
    }
    for (OwnEntry& entry : command.own) {
        clean(entry.field, false);
        clean(entry.value, false);
    }
    return command;
}

bool isGiven(const Command& command, Field field)
{
    return std::visit(Given{command}, fieldRow(field).member);
}

} // namespace huiyin::lifecycle
