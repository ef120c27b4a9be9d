// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ledger_reader.h"

#include "exchange/ledger_loop.h"

#include <optional>

namespace huiyin::exchange {

using namespace Qt::StringLiterals;

namespace {

using desk::LedgerCase;

QString translated(const char* text)
{
    return QCoreApplication::translate("Exchange", text);
}

void addOnce(QStringList& list, const QStringList& more)
{
    for (const QString& text : more) {
        if (!list.contains(text))
            list << text;
    }
}

//! Reads cases, each of which may take several rows.
class CaseReader {
public:
    CaseReader(const LedgerOptions& options, const RowTaker<LedgerCase>& take)
        : options_(options)
        , take_(take)
    {
    }

    bool read(LedgerRow& row, LedgerReading& reading);
    //! Hands over the last case.
    bool finish(LedgerReading& reading);

private:
    void readHead(LedgerRow& row, LedgerCase& found);
    void readPeople(LedgerRow& row, LedgerCase& found);
    void readUnits(LedgerRow& row, LedgerCase& found);
    void readHistory(LedgerRow& row, LedgerCase& found);
    static void readOwn(LedgerRow& row, LedgerCase& found);
    QString readTickedClass(LedgerRow& row);
    std::optional<Rating> readTickedRating(LedgerRow& row);
    void continueCase(LedgerRow& row, LedgerReading& reading);
    static void noteNumber(const LedgerCase& skipped, LedgerReading& reading);

    const LedgerOptions& options_;
    const RowTaker<LedgerCase>& take_;
    std::optional<LedgerCase> pending_;
    bool inSpoiltCase_ = false;
};

bool CaseReader::read(LedgerRow& row, LedgerReading& reading)
{
    if (row.cell(Column::Title).fromAbove) {
        if (pending_)
            continueCase(row, reading);
        if (pending_ || inSpoiltCase_)
            return true;
    }
    if (!finish(reading))
        return false;
    ++reading.rows;
    LedgerCase found{.row = row.number()};
    readHead(row, found);
    readPeople(row, found);
    readUnits(row, found);
    readHistory(row, found);
    readOwn(row, found);
    inSpoiltCase_ = row.isSpoilt();
    if (!inSpoiltCase_)
        pending_ = std::move(found);
    else
        noteNumber(found, reading);
    return true;
}

void CaseReader::noteNumber(const LedgerCase& skipped, LedgerReading& reading)
{
    if (skipped.serial)
        reading.skippedNumbers.push_back({skipped.congress, skipped.session, skipped.recess, *skipped.serial});
}

bool CaseReader::finish(LedgerReading& reading)
{
    if (!pending_)
        return true;
    ++reading.taken;
    LedgerCase done = std::move(*pending_);
    pending_.reset();
    return take_(std::move(done));
}

void CaseReader::readHead(LedgerRow& row, LedgerCase& found)
{
    found.title = row.line(Column::Title);
    if (found.title.isEmpty())
        row.note(Column::Title, translated(QT_TRANSLATE_NOOP("Exchange", "the title is missing")), true);
    const auto number = row.take(Column::Number, readSerial(row.cell(Column::Number).text), true);
    const auto both = row.take(Column::Meeting, readMeeting(row.cell(Column::Meeting).text), true);
    const auto congress = row.take(Column::Congress, readMeeting(row.cell(Column::Congress).text), true);
    const auto session = row.take(Column::Session, readMeeting(row.cell(Column::Session).text), true);
    const bool recess = row.take(Column::Recess, readYes(row.cell(Column::Recess).text), true);

    const auto either = [](std::optional<int> first, std::optional<int> second) { return first ? first : second; };
    found.serial = number.serial;
    found.congress = either(number.congress, either(both.congress, either(congress.congress, congress.bare)));
    found.session = either(number.session, either(both.session, either(session.session, session.bare)));
    if (!found.session)
        found.session = congress.session; // 十八届四次 in the column of the congress
    if (!found.congress)
        found.congress = session.congress;
    found.recess = number.recess || both.recess || session.recess || recess;

    found.body = row.text(Column::Body);
    found.kind = row.line(Column::Kind);
    found.category = row.line(Column::Category);
    found.state = row.line(Column::State);
    found.note = row.text(Column::Note);
    found.key = row.take(Column::Key, readYes(row.cell(Column::Key).text), false);
}

void CaseReader::readPeople(LedgerRow& row, LedgerCase& found)
{
    QStringList names = splitNames(row.text(Column::Lead));
    if (!names.isEmpty())
        found.lead = names.takeFirst();
    found.cosigners = names; // 代表姓名 may hold all of them, the first one leading
    for (const ColumnUse& use : row.places(Column::Cosigners))
        addOnce(found.cosigners, splitNames(row.at(use).text));
    found.cosigners.removeAll(found.lead);
    found.delegation = row.line(Column::Delegation);
    found.group = row.line(Column::Group);
}

void CaseReader::readUnits(LedgerRow& row, LedgerCase& found)
{
    for (const ColumnUse& use : row.places(Column::LeadUnits)) {
        const UnitNames units = splitUnits(row.at(use).text);
        addOnce(found.leadUnits, units.lead);
        addOnce(found.assistUnits, units.assist);
    }
    for (const ColumnUse& use : row.places(Column::AssistUnits)) {
        const UnitNames units = splitUnits(row.at(use).text);
        addOnce(found.assistUnits, units.lead + units.assist);
    }
    for (const QString& unit : found.leadUnits)
        found.assistUnits.removeAll(unit);
    found.leader = row.person(Column::Leader);
    found.supervisor = row.person(Column::Supervisor);
    found.committee = row.line(Column::Committee);
}

void CaseReader::readHistory(LedgerRow& row, LedgerCase& found)
{
    found.receivedOn = row.date(Column::ReceivedOn, options_.year, false);
    found.limitOn = row.date(Column::LimitOn, options_.year, false);
    found.assignedOn = row.date(Column::AssignedOn, options_.year, true);
    found.repliedOn = row.date(Column::RepliedOn, options_.year, true);
    found.ratedOn = row.date(Column::RatedOn, options_.year, true);
    found.closedOn = row.date(Column::ClosedOn, options_.year, true);

    found.replyClass = row.take(Column::ReplyClass, readClass(row.cell(Column::ReplyClass).text), true);
    if (found.replyClass.isEmpty())
        found.replyClass = readTickedClass(row);
    found.replyText = row.text(Column::ReplyText);
    found.letterNo = row.line(Column::LetterNo);
    found.process = row.take(Column::Process, readRating(row.cell(Column::Process).text), true);
    found.result = row.take(Column::Result, readRating(row.cell(Column::Result).text), true);
    for (const Column column : {Column::Process, Column::Result}) {
        if (isMoreThanSatisfied(row.cell(column).text))
            row.note(column, translated(QT_TRANSLATE_NOOP("Exchange", "counted as 满意")), false);
    }
    if (!found.result)
        found.result = readTickedRating(row);
}

//! What the columns of own fields say; whether a field can hold it is the law's to judge.
void CaseReader::readOwn(LedgerRow& row, LedgerCase& found)
{
    for (const ColumnUse& use : row.places(Column::Own)) {
        const Cell& cell = row.at(use);
        const QString said = cell.kind == Cell::Kind::Date ? cell.date.toString(Qt::ISODate) : tidy(cell.text);
        if (isErrorValue(said))
            row.note(use, translated(QT_TRANSLATE_NOOP("Exchange", "a formula that failed")), false);
        else if (!said.isEmpty() && !isNoneMark(said))
            found.own.push_back({use.own, said});
    }
}

//! The class whose column is ticked.
QString CaseReader::readTickedClass(LedgerRow& row)
{
    QString ticked;
    for (const ColumnUse& use : row.places(Column::ClassTick)) {
        const QString mark = row.at(use).text;
        const QString letter = readClass(use.heading).value_or(QString());
        if (isNoneMark(mark))
            continue;
        const bool saysItself = readClass(mark).value_or(QString()) == letter;
        if (!isTick(mark) && !saysItself)
            row.note(use, translated(QT_TRANSLATE_NOOP("Exchange", "not a tick")), true);
        else if (!ticked.isEmpty())
            row.note(use, translated(QT_TRANSLATE_NOOP("Exchange", "more than one is ticked")), true);
        else
            ticked = letter;
    }
    return ticked;
}

std::optional<Rating> CaseReader::readTickedRating(LedgerRow& row)
{
    std::optional<Rating> ticked;
    for (const ColumnUse& use : row.places(Column::ResultTick)) {
        const QString mark = row.at(use).text;
        const auto rating = readRating(use.heading).value_or(std::nullopt);
        if (isNoneMark(mark))
            continue;
        const bool saysItself = readRating(mark).value_or(std::nullopt) == rating;
        if (!isTick(mark) && !saysItself)
            row.note(use, translated(QT_TRANSLATE_NOOP("Exchange", "not a tick")), true);
        else if (ticked)
            row.note(use, translated(QT_TRANSLATE_NOOP("Exchange", "more than one is ticked")), true);
        else
            ticked = rating;
        if (ticked && isMoreThanSatisfied(use.heading))
            row.note(use, translated(QT_TRANSLATE_NOOP("Exchange", "counted as 满意")), false);
    }
    return ticked;
}

//! A further row of the case above: its deputies and units are added; what it says otherwise is told.
void CaseReader::continueCase(LedgerRow& row, LedgerReading& reading)
{
    LedgerCase more;
    readPeople(row, more);
    readUnits(row, more);
    if (more.lead != pending_->lead && !more.lead.isEmpty())
        more.cosigners.prepend(more.lead);
    addOnce(pending_->cosigners, more.cosigners);
    pending_->cosigners.removeAll(pending_->lead);
    addOnce(pending_->leadUnits, more.leadUnits);
    addOnce(pending_->assistUnits, more.assistUnits);
    for (const QString& unit : pending_->leadUnits)
        pending_->assistUnits.removeAll(unit);

    readHistory(row, more);
    if (row.isSpoilt()) { // the rows of a case come in together or not at all
        noteNumber(*pending_, reading);
        pending_.reset();
        inSpoiltCase_ = true;
        return;
    }
    const auto tellOther = [&](Column column, const auto& here, const auto& above) {
        if (row.has(column) && !row.cell(column).isEmpty() && here != above)
            row.note(
                column,
                translated(QT_TRANSLATE_NOOP("Exchange", "the case above says otherwise, and one row of it is taken")),
                false);
    };
    tellOther(Column::AssignedOn, more.assignedOn, pending_->assignedOn);
    tellOther(Column::RepliedOn, more.repliedOn, pending_->repliedOn);
    tellOther(Column::ReplyClass, more.replyClass, pending_->replyClass);
    tellOther(Column::Result, more.result, pending_->result);
}

} // namespace

Reading readCases(TableSource& source, const LedgerOptions& options, const RowTaker<LedgerCase>& take)
{
    CaseReader cases(options, take);
    auto reading = readEntries(source, options, Column::Title,
                               [&](LedgerRow& row, LedgerReading& so) { return cases.read(row, so); });
    if (reading && !reading->stopped)
        reading->stopped = !cases.finish(*reading);
    return reading;
}

} // namespace huiyin::exchange
