// SPDX-License-Identifier: GPL-3.0-or-later
// Changing registers by hand: one row, one transaction, one entry that can be taken back. Rows never leave a register,
// since old cases print them: they end.
#include "casefile/register_store.h"
#include "casefile/transaction.h"
#include "casefile/word_keeper.h"
#include "desk/desk.h"
#include "desk/desk_parts.h"
#include "desk/importer.h"
#include "desk/register_fields.h"
#include "domain/person_name.h"
#include "domain/pinyin.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace huiyin::desk {

using lifecycle::Field;
using lifecycle::Refusals;
using lifecycle::Rule;

namespace {

constexpr int youngest = 18; // Election Law, art. 4: who may be elected
constexpr int oldest = 110;  // beyond, the year was mistyped

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

const QString aliasKey = QStringLiteral("aliases");

//! What a check of one row looks at besides the row.
struct Around {
    const Registers& registers;
    QDate today;
    Refusals& refusals;

    void refuse(Rule rule, QStringList arguments = {}) const
    {
        refusals.push_back({rule, Field::None, std::move(arguments)});
    }
};

QString labelIn(RegisterKind kind, const char* key)
{
    const QString name = QString::fromLatin1(key);
    const RegisterColumn* column = registerColumn(kind, name);
    return column ? column->words() : name;
}

template <class T>
void checkRow(const T& row, const std::vector<T>& all, const Around& around)
{
    const bool isTaken =
        std::ranges::any_of(all, [&](const T& other) { return other.id != row.id && other.name == row.name; });
    if (isTaken)
        around.refuse(Rule::RegisterNameTwice, {row.name});
}

template <>
void checkRow(const Leader& row, const std::vector<Leader>& all, const Around& around)
{
    const bool isTaken = std::ranges::any_of(all, [&](const Leader& other) {
        return other.id != row.id && other.name == row.name && other.congress == row.congress;
    });
    if (isTaken)
        around.refuse(Rule::RegisterNameTwice, {row.name});
}

template <>
void checkRow(const Deputy& row, const std::vector<Deputy>& all, const Around& around)
{
    const bool isTaken = std::ranges::any_of(all, [&](const Deputy& other) {
        return other.id != row.id && other.name == row.name && other.delegation == row.delegation &&
               other.status.isEmpty() && row.status.isEmpty() &&
               (other.certificate.isEmpty() || row.certificate.isEmpty() || other.certificate == row.certificate);
    });
    if (isTaken)
        around.refuse(Rule::DeputyTwice, {row.name});
    if (row.bornOn && (row.bornOn->addYears(youngest) > around.today || row.bornOn->addYears(oldest) < around.today))
        around.refuse(Rule::BirthImpossible, {row.bornOn->toString(Qt::ISODate)});
}

bool bears(const Unit& unit, const QString& name)
{
    return !name.isEmpty() && (unit.name == name || unit.shortName == name);
}

template <>
void checkRow(const Unit& row, const std::vector<Unit>& all, const Around& around)
{
    const bool runs = !row.validTo || *row.validTo >= around.today;
    for (const QString& name : {row.name, row.shortName}) {
        const bool isTaken = runs && std::ranges::any_of(all, [&](const Unit& other) {
                                 return other.id != row.id && other.isValidOn(around.today) && bears(other, name);
                             });
        if (isTaken)
            around.refuse(Rule::RegisterNameTwice, {name});
    }
    if (row.validFrom && row.validTo && *row.validTo < *row.validFrom)
        around.refuse(Rule::DateBefore, {row.validTo->toString(Qt::ISODate), labelIn(RegisterKind::Units, "valid_from"),
                                         row.validFrom->toString(Qt::ISODate)});
    if (!row.successor)
        return;
    if (!row.validTo)
        around.refuse(Rule::Missing, {labelIn(RegisterKind::Units, "valid_to")});
    const Unit* successor = around.registers.unit(*row.successor);
    if (*row.successor == row.id)
        around.refuse(Rule::SuccessorItself, {row.name});
    else if (successor && successor->validTo && *successor->validTo < around.today)
        around.refuse(Rule::SuccessorEnded, {successor->name, successor->validTo->toString(Qt::ISODate)});
}

//! Whether a line of a sheet means this row.
template <class T>
bool isSameRow(const T& row, const T& line)
{
    if constexpr (std::is_same_v<T, Leader>) // one person may take cases in one year and supervise in another
        return row.name == line.name && row.congress == line.congress;
    else
        return row.name == line.name;
}

void followName(Leader& row, const Leader&)
{
    if (const auto name = PersonName::parse(row.name))
        row.name = name->text();
}
//! Keys to find and sort by follow the name, unless the name stayed.
void followName(Deputy& row, const Deputy& before)
{
    if (const auto name = PersonName::parse(row.name))
        row.name = name->text();
    if (row.name != before.name || row.nameKey.isEmpty()) {
        row.nameKey = nameKey(row.name);
        row.initials = nameInitials(row.name);
    }
}
void followName(Unit& row, const Unit& before)
{
    if (row.name != before.name || row.nameKey.isEmpty()) {
        row.nameKey = pinyinKey(row.name);
        row.initials = initials(row.name);
    }
}
template <class T>
void followName(T&, const T&)
{
}

//! The cases whose words hold a name that changes.
template <class T>
std::vector<SuggestionId> casesToWatch(const casefile::Database& db, const T& before, const T& after)
{
    if constexpr (std::is_same_v<T, Unit>) {
        if (before.name != after.name || before.shortName != after.shortName)
            return casefile::casesNaming(db, after.id);
    } else if constexpr (std::is_same_v<T, Deputy> || std::is_same_v<T, Delegation>) {
        if (before.name != after.name)
            return casefile::casesNaming(db, after.id);
    }
    return {};
}

template <class T>
T newRow(IdSource& ids, const std::vector<T>& all)
{
    T row = casefile::blank<T>(ids.make<decltype(T::id)>().value());
    if constexpr (requires { row.position; }) {
        for (const T& other : all)
            row.position = std::max(row.position, other.position);
        ++row.position;
    }
    return row;
}

QStringList splitNames(const QString& text)
{
    static const QRegularExpression marks(QStringLiteral("[、，,;；\\n]"));
    QStringList names;
    for (const QString& part : text.split(marks, Qt::SkipEmptyParts)) {
        if (const QString name = part.simplified(); !name.isEmpty() && !names.contains(name))
            names << name;
    }
    return names;
}

} // namespace

//! One change of a register on its way into the file.
struct Desk::RegisterEdit {
    Desk& desk;
    RegisterKind kind;
    Refusals refusals = {};
    casefile::ChangeLog log = {};

    Around around() { return {desk.registers_, desk.today(), refusals}; }

    template <class T>
    void write(const std::optional<T>& before, const T& after)
    {
        casefile::RowWriter writer(desk.database(), log);
        if (!before)
            return casefile::insertRegister(writer, after);
        casefile::WordKeeper words(desk.database());
        words.watch(casesToWatch(desk.database(), *before, after));
        casefile::updateRegister(writer, *before, after);
        words.settle();
    }

    //! The other names of a unit; one that is left out was a mistake, and goes.
    void writeAliases(UnitId unit, const QString& text)
    {
        casefile::RowWriter writer(desk.database(), log);
        QStringList wanted = splitNames(text);
        for (const UnitAlias& alias : desk.registers_.aliases) {
            if (alias.unit == unit && !wanted.removeOne(alias.alias))
                casefile::removeRegister(writer, alias);
        }
        for (const QString& name : wanted)
            casefile::insertRegister(writer, UnitAlias{desk.parts_->ids.make<RecordId>(), unit, name});
    }

    void checkAliases(std::optional<qint64> unit, const QString& text)
    {
        for (const QString& name : splitNames(text)) {
            const auto bearer = desk.registers_.findUnit(name);
            if (bearer && bearer->value() != unit)
                around().refuse(Rule::RegisterNameTwice, {name});
        }
    }

    void enter(const QString& name)
    {
        QByteArray detail = "{\"register\":";
        casefile::appendJson(detail, keyOf(kind));
        detail += ",\"name\":";
        casefile::appendJson(detail, name);
        detail += '}';
        writeEntry(desk.database(), desk.parts_->ids, desk.environment_, QStringLiteral("register"), log, detail);
    }

    //! Writes one row, in a transaction that the caller holds; where nothing differs nothing is written.
    template <class T>
    tl::expected<T, Refusals> place(const std::vector<T>& all, std::optional<qint64> id, const RegisterValues& values)
    {
        std::optional<T> before;
        if (id) {
            const auto found = std::ranges::find_if(all, [&](const T& row) { return row.id.value() == *id; });
            if (found == all.end())
                return tl::unexpected(Refusals{{Rule::NoSuchRow, Field::None, {QString::number(*id)}}});
            before = *found;
        }
        T after = before ? *before : newRow(desk.parts_->ids, all);
        const T was = after;
        T::fields(after, FromWords{kind, desk.registers_, values, refusals});
        if (after.name.isEmpty() && refusals.empty())
            around().refuse(Rule::Missing, {labelIn(kind, "name")});
        followName(after, was);
        checkRow(after, all, around());
        const bool namesGiven = std::is_same_v<T, Unit> && values.contains(aliasKey);
        if (namesGiven)
            checkAliases(id, values.value(aliasKey));
        if (!refusals.empty())
            return tl::unexpected(std::move(refusals));
        write(before, after);
        if constexpr (std::is_same_v<T, Unit>) {
            if (namesGiven)
                writeAliases(after.id, values.value(aliasKey));
        }
        return after;
    }

    template <class T>
    tl::expected<qint64, Refusals> put(const std::vector<T>& all, std::optional<qint64> id,
                                       const RegisterValues& values)
    {
        casefile::Transaction transaction(desk.database());
        const auto placed = place(all, id, values);
        if (!placed)
            return tl::unexpected(placed.error());
        if (log.isEmpty())
            return tl::unexpected(Refusals{{Rule::NothingSaid}});
        enter(placed->name);
        transaction.commit();
        desk.loadRegisters();
        return placed->id.value();
    }

    //! One line of a sheet: a row that the register lacks is added, one that it has gets what it has empty. Where the
    //! two differ the register stays, and the line is told.
    template <class T>
    void take(const std::vector<T>& all, const LedgerEntry& line, ImportReport& report)
    {
        const auto tell = [&](const char* key, const QString& value, const QString& reason, bool skipped) {
            report.problems.push_back({line.row, labelIn(kind, key), value, reason, skipped});
        };
        refusals.clear();
        T wanted = casefile::blank<T>(0);
        T::fields(wanted, FromWords{kind, desk.registers_, line.values, refusals});
        followName(wanted, T(wanted));
        RegisterValues values = line.values;
        const auto known =
            std::ranges::find_if(all, [&](const T& row) { return refusals.empty() && isSameRow(row, wanted); });
        if (known != all.end()) {
            RegisterValues had, told;
            T::fields(*known, ToWords{desk.registers_, had});
            T::fields(wanted, ToWords{desk.registers_, told});
            for (const RegisterColumn& column : registerColumns(kind)) {
                const QString key = QString::fromLatin1(column.key);
                const QString stands = had.value(key);
                if (!values.contains(key) || stands.isEmpty())
                    continue;
                if (stands != told.value(key))
                    tell(column.key, values.value(key), staysWords(shownIn(column, stands)), false);
                values.remove(key);
            }
        }
        const qsizetype before = log.length();
        const auto placed =
            refusals.empty() ? place(all, known == all.end() ? std::nullopt : std::optional(known->id.value()), values)
                             : tl::unexpected(refusals);
        if (!placed) {
            for (const lifecycle::Refusal& refusal : placed.error())
                tell("name", line.values.value(QStringLiteral("name")), refusal.line(), true);
            ++report.skipped;
        } else if (known == all.end()) {
            report.newRows << placed->name;
            ++report.created;
        } else {
            ++(log.length() > before ? report.updated : report.unchanged);
        }
    }

    template <class T>
    tl::expected<qint64, Refusals> move(std::vector<T> all, qint64 id, int by)
    {
        std::ranges::stable_sort(all, {}, &T::position);
        const auto found = std::ranges::find_if(all, [&](const T& row) { return row.id.value() == id; });
        if (found == all.end())
            return tl::unexpected(Refusals{{Rule::NoSuchRow, Field::None, {QString::number(id)}}});
        const auto from = found - all.begin();
        const auto to = std::clamp<std::ptrdiff_t>(from + by, 0, std::ssize(all) - 1);
        if (from == to)
            return tl::unexpected(Refusals{{Rule::NothingSaid}});
        const QString name = found->name;
        std::vector<T> ordered = all;
        const T moved = ordered[size_t(from)];
        ordered.erase(ordered.begin() + from);
        ordered.insert(ordered.begin() + to, moved);
        casefile::Transaction transaction(desk.database());
        int position = 0;
        for (T& row : ordered) {
            const T before = row;
            row.position = ++position;
            write(std::optional(before), row);
        }
        enter(name);
        transaction.commit();
        desk.loadRegisters();
        return id;
    }
};

tl::expected<qint64, Refusals> Desk::putRow(RegisterKind kind, std::optional<qint64> row, const RegisterValues& values)
{
    if (isReadOnly())
        return tl::unexpected(refusedToWrite());
    RegisterEdit edit{*this, kind};
    switch (kind) {
    case RegisterKind::Deputies:
        return edit.put(registers_.deputies, row, values);
    case RegisterKind::Delegations:
        return edit.put(registers_.delegations, row, values);
    case RegisterKind::Groups:
        return edit.put(registers_.groups, row, values);
    case RegisterKind::Units:
        return edit.put(registers_.units, row, values);
    case RegisterKind::Committees:
        return edit.put(registers_.committees, row, values);
    case RegisterKind::Categories:
        return edit.put(registers_.categories, row, values);
    case RegisterKind::Leaders:
        return edit.put(registers_.leaders, row, values);
    case RegisterKind::Holidays:
        break; // a day moves due dates: changeCalendar() asks first
    }
    return tl::unexpected(Refusals{{Rule::NothingSaid}});
}

tl::expected<qint64, Refusals> Desk::moveRow(RegisterKind kind, qint64 row, int by)
{
    if (isReadOnly())
        return tl::unexpected(refusedToWrite());
    RegisterEdit edit{*this, kind};
    switch (kind) {
    case RegisterKind::Delegations:
        return edit.move(registers_.delegations, row, by);
    case RegisterKind::Groups:
        return edit.move(registers_.groups, row, by);
    case RegisterKind::Committees:
        return edit.move(registers_.committees, row, by);
    case RegisterKind::Categories:
        return edit.move(registers_.categories, row, by);
    case RegisterKind::Leaders:
        return edit.move(registers_.leaders, row, by);
    case RegisterKind::Deputies:
    case RegisterKind::Units:
    case RegisterKind::Holidays:
        break; // sorted by name, or by day
    }
    return tl::unexpected(Refusals{{Rule::NothingSaid}});
}

tl::expected<qint64, Refusals> Desk::renameUnit(UnitId unit, const QString& name, QDate from)
{
    if (isReadOnly())
        return tl::unexpected(refusedToWrite());
    const Unit* found = registers_.unit(unit);
    if (!found)
        return tl::unexpected(Refusals{{Rule::NoSuchRow, Field::None, {QString::number(unit.value())}}});
    const Unit before = *found;
    RegisterEdit edit{*this, RegisterKind::Units};
    if (!before.isValidOn(from))
        edit.around().refuse(Rule::RenamedOutside, {before.name, from.toString(Qt::ISODate)});
    Unit after = before;
    after.id = parts_->ids.make<UnitId>();
    after.name = name.simplified();
    after.validFrom = from;
    if (after.name.isEmpty())
        edit.around().refuse(Rule::Missing, {labelIn(RegisterKind::Units, "name")});
    followName(after, before);
    Unit ended = before;
    ended.validTo = from.addDays(-1);
    ended.successor = after.id;
    std::vector<Unit> others = registers_.units;
    std::erase_if(others, [&](const Unit& other) { return other.id == unit && other.name != after.name; });
    checkRow(after, others, edit.around());
    if (ended.validFrom && *ended.validTo < *ended.validFrom)
        edit.around().refuse(Rule::DateBefore,
                             {ended.validTo->toString(Qt::ISODate), labelIn(RegisterKind::Units, "valid_from"),
                              ended.validFrom->toString(Qt::ISODate)});
    if (!edit.refusals.empty())
        return tl::unexpected(std::move(edit.refusals));
    casefile::Transaction transaction(database());
    edit.write<Unit>({}, after);
    edit.write<Unit>(before, ended);
    QStringList names;
    for (const UnitAlias& alias : registers_.aliases) {
        if (alias.unit == unit)
            names << alias.alias;
    }
    edit.writeAliases(after.id, names.join(u'、'));
    edit.enter(after.name);
    transaction.commit();
    loadRegisters();
    return after.id.value();
}

//! Days of the office's calendar: due dates follow them, as the preview has told.
static ImportReport importDays(Desk& desk, const std::vector<LedgerEntry>& rows, const ImportOptions& options)
{
    ImportReport report{.rows = int(rows.size())};
    const auto columns = registerColumns(RegisterKind::Holidays);
    const auto own = registerRows(desk, RegisterKind::Holidays);
    std::vector<CalendarChange> changes;
    for (const LedgerEntry& row : rows) {
        const auto valueOf = [&](const RegisterColumn& column) {
            return row.values.value(QString::fromLatin1(column.key));
        };
        const auto refuse = [&](const RegisterColumn& column, const QString& why) {
            report.problems.push_back({row.row, column.words(), valueOf(column), why, true});
            ++report.skipped;
        };
        const RegisterColumn &day = columns[0], &off = columns[1], &name = columns[2];
        const QDate date = QDate::fromString(valueOf(day), Qt::ISODate);
        const auto same = std::ranges::find(own, date.toJulianDay(), &RegisterRow::id);
        if (valueOf(name).isEmpty())
            refuse(name, lifecycle::Refusal{Rule::Missing, Field::None, {name.words()}}.line());
        else if (!choicesOf(off).contains(valueOf(off)))
            refuse(off, lifecycle::Refusal{Rule::UnknownValue,
                                           Field::None,
                                           {off.words(), valueOf(off),
                                            choiceWords(off, QStringLiteral("yes")) + u'、' +
                                                choiceWords(off, QStringLiteral("no"))}}
                            .line());
        else if (std::ranges::find(changes, date, &CalendarChange::day) != changes.end())
            refuse(day, Words::tr("An earlier row has the same day."));
        else if (same != own.end() && same->values.value(QStringLiteral("off")) == valueOf(off) &&
                 same->values.value(QStringLiteral("name")) == valueOf(name))
            ++report.unchanged;
        else if (same != own.end()) {
            const QString stands = choiceWords(off, same->values.value(QStringLiteral("off"))) + u' ' +
                                   same->values.value(QStringLiteral("name"));
            report.problems.push_back({row.row, day.words(), valueOf(day), staysWords(stands), false});
            ++report.unchanged;
        } else {
            changes.push_back(
                {date, valueOf(off) == u"yes" ? calendar::DayKind::Off : calendar::DayKind::Work, valueOf(name)});
            report.newRows
                << QStringLiteral("%1 %2 %3").arg(valueOf(day), choiceWords(off, valueOf(off)), valueOf(name));
            ++report.created;
        }
    }
    if (changes.empty())
        return report;
    const auto refused = [&](const Refusals& why) {
        report.problems.push_back({rows.front().row, columns[0].words(), {}, lifecycle::lines(why), true});
        report.skipped += int(changes.size());
        report.created = report.updated = 0;
        report.newRows.clear();
        return report;
    };
    const auto moved = desk.movedBy(changes);
    if (!moved)
        return refused(moved.error());
    for (const MovedDue& due : *moved)
        //: number of a case, what is due, the old day, the new one
        report.movedDues << Words::tr("%1: %2 moves from %3 to %4")
                                .arg(due.ref, due.what, due.before.toString(Qt::ISODate),
                                     due.after.toString(Qt::ISODate));
    if (options.dryRun)
        return report;
    const auto done = desk.changeCalendar(changes, Desk::Dues::Move);
    if (!done)
        return refused(done.error());
    report.entry = done->entry;
    return report;
}

ImportReport importRegister(Desk& desk, RegisterKind kind, const std::vector<LedgerEntry>& rows,
                            const ImportOptions& options)
{
    if (kind == RegisterKind::Holidays)
        return importDays(desk, rows, options);
    ImportReport report{.rows = int(rows.size())};
    {
        casefile::Transaction transaction(desk.database());
        Desk::RegisterEdit edit{desk, kind};
        for (const LedgerEntry& row : rows) {
            const qsizetype before = edit.log.length();
            switch (kind) {
            case RegisterKind::Delegations:
                edit.take(desk.registers_.delegations, row, report);
                break;
            case RegisterKind::Groups:
                edit.take(desk.registers_.groups, row, report);
                break;
            case RegisterKind::Committees:
                edit.take(desk.registers_.committees, row, report);
                break;
            case RegisterKind::Categories:
                edit.take(desk.registers_.categories, row, report);
                break;
            case RegisterKind::Leaders:
                edit.take(desk.registers_.leaders, row, report);
                break;
            case RegisterKind::Deputies: // these have readers of their own
            case RegisterKind::Units:
            case RegisterKind::Holidays:
                break;
            }
            if (edit.log.length() > before) // the next row may name this one
                desk.loadRegisters();
        }
        if (!edit.log.isEmpty() && !options.dryRun) {
            report.entry = writeEntry(desk.database(), desk.parts_->ids, desk.environment_, QStringLiteral("import"),
                                      edit.log, importDetail(options, report.rows));
            transaction.commit();
        }
    }
    desk.loadRegisters();
    return report;
}

} // namespace huiyin::desk
