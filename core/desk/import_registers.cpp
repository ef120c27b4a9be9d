// SPDX-License-Identifier: GPL-3.0-or-later
// Rosters of deputies and lists of units: what the register lacks is added, what it has is completed.
#include "casefile/transaction.h"
#include "casefile/word_keeper.h"
#include "desk/desk_parts.h"
#include "desk/importer.h"

#include <QCoreApplication>

namespace huiyin::desk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

const QString inOffice = QStringLiteral("in-office"); // said in a sheet; the register keeps nothing of it

bool isNone(const QString& value)
{
    return value.isEmpty();
}
template <class T>
bool isNone(const std::optional<T>& value)
{
    return !value;
}

QString wordsOf(const QString& value)
{
    return value;
}
QString wordsOf(const std::optional<QDate>& value)
{
    return value ? value->toString(Qt::ISODate) : QString();
}

const RegisterColumn& columnOf(RegisterKind kind, const char* key)
{
    return *registerColumn(kind, QString::fromLatin1(key));
}

//! Gives a row of a register what it has empty. Where the sheet says something else the row stays, and it is told.
class Completion {
public:
    Completion(RegisterKind kind, Importer::Differs tell)
        : kind_(kind)
        , tell_(std::move(tell))
    {
    }

    template <class T>
    void fill(const char* key, T& field, const T& given)
    {
        if (isNone(given) || field == given)
            return;
        if (isNone(field)) {
            field = given;
            changed_ = true;
        } else {
            tell(key, wordsOf(given), wordsOf(field));
        }
    }
    void tell(const char* key, const QString& given, const QString& stands)
    {
        tell_(columnOf(kind_, key), given, stands);
    }
    void wasChanged() { changed_ = true; }
    bool changed() const { return changed_; }

private:
    RegisterKind kind_;
    Importer::Differs tell_;
    bool changed_ = false;
};

} // namespace

QString staysWords(const QString& shown)
{
    return Words::tr("The register says “%1”, and stays as it is.").arg(shown);
}

QByteArray importDetail(const ImportOptions& options, int rows)
{
    QByteArray detail = "{\"file\":";
    casefile::appendJson(detail, options.file);
    detail += ",\"sha256\":";
    casefile::appendJson(detail, options.fileHash);
    return detail + ",\"rows\":" + QByteArray::number(rows) + '}';
}

//! Tells what a row of the sheet says otherwise than the register.
Importer::Differs Importer::differs(int row)
{
    return [this, row](const RegisterColumn& column, const QString& given, const QString& stands) {
        problem(row, column.words(), shownIn(column, given), staysWords(shownIn(column, stands)), false);
    };
}

template <class Rows, class Take>
ImportReport Importer::runRegister(const Rows& rows, Take takeRow)
{
    report_.rows = int(rows.size());
    const casefile::Database& db = desk_.database();
    {
        casefile::Transaction transaction(db);
        log_.emplace();
        writer_.emplace(db, *log_);
        for (const auto& row : rows)
            takeRow(row);
        if (!log_->isEmpty() && !options_.dryRun) {
            report_.entry = writeEntry(db, desk_.parts_->ids, moment_, QStringLiteral("import"), *log_,
                                       importDetail(options_, report_.rows));
            transaction.commit();
        }
    }
    desk_.loadRegisters();
    return report_;
}

ImportReport Importer::run(const std::vector<LedgerDeputy>& rows)
{
    return runRegister(rows, [&](const LedgerDeputy& row) {
        RegisterWriter writer = registers();
        // put into the registers only for a deputy who gets them
        auto delegation = row.delegation.isEmpty() ? std::nullopt : desk_.registers_.findDelegation(row.delegation);
        auto group = row.group.isEmpty() ? std::nullopt : desk_.registers_.findGroup(row.group);
        const auto makeDelegation = [&] {
            if (!delegation && !row.delegation.isEmpty()) {
                report_.newRows << columnOf(RegisterKind::Deputies, "delegation").words() + u' ' + row.delegation;
                delegation = writer.delegation(row.delegation);
            }
            return delegation;
        };
        const auto makeGroup = [&] {
            if (!group && !row.group.isEmpty()) {
                report_.newRows << columnOf(RegisterKind::Deputies, "group").words() + u' ' + row.group;
                group = writer.group(row.group);
            }
            return group;
        };
        Deputy wanted{.id = DeputyId(0),
                      .name = row.name,
                      .delegation = delegation,
                      .group = group,
                      .sex = row.sex,
                      .nation = row.nation,
                      .party = row.party,
                      .education = row.education,
                      .post = row.post,
                      .phone = row.phone,
                      .mail = row.mail,
                      .address = row.address,
                      .certificate = row.certificate,
                      .bornOn = row.bornOn,
                      .committeeMember = row.committeeMember,
                      .status = row.status == inOffice ? QString() : row.status};
        for (Deputy& known : desk_.registers_.deputies) {
            const bool isOfCard = !row.certificate.isEmpty() && known.certificate == row.certificate;
            const bool same =
                isOfCard ||
                (known.name == row.name &&
                 (row.certificate.isEmpty() || known.certificate.isEmpty() || known.certificate == row.certificate) &&
                 (row.delegation.isEmpty() || !known.delegation || known.delegation == delegation));
            if (!same)
                continue;
            const Deputy before = known;
            Completion complete(RegisterKind::Deputies, differs(row.row));
            if (!known.delegation && !row.delegation.isEmpty()) {
                known.delegation = makeDelegation();
                complete.wasChanged();
            }
            if (known.name != row.name)
                complete.tell("name", row.name, known.name);
            if (known.delegation != delegation && !row.delegation.isEmpty())
                complete.tell("delegation", row.delegation, desk_.registers_.delegationName(*known.delegation));
            if (!known.group && !row.group.isEmpty()) {
                known.group = makeGroup();
                complete.wasChanged();
            } else if (known.group != group && !row.group.isEmpty()) {
                complete.tell("group", row.group, desk_.registers_.groupName(*known.group));
            }
            if (row.committeeMember && !known.committeeMember)
                complete.tell("committee_member", QStringLiteral("yes"), QStringLiteral("no"));
            complete.fill("sex", known.sex, wanted.sex);
            complete.fill("nation", known.nation, wanted.nation);
            complete.fill("party", known.party, wanted.party);
            complete.fill("education", known.education, wanted.education);
            complete.fill("post", known.post, wanted.post);
            complete.fill("phone", known.phone, wanted.phone);
            complete.fill("mail", known.mail, wanted.mail);
            complete.fill("address", known.address, wanted.address);
            complete.fill("certificate", known.certificate, wanted.certificate);
            complete.fill("born_on", known.bornOn, wanted.bornOn);
            if (!row.status.isEmpty() && wanted.status != known.status) // in office is a status too, though empty
                complete.tell("status", wanted.status, known.status);
            const bool changed = complete.changed();
            if (changed)
                casefile::updateRegister(*writer_, before, known);
            ++(changed ? report_.updated : report_.unchanged);
            return;
        }
        wanted.delegation = makeDelegation();
        wanted.group = makeGroup();
        writer.add(wanted);
        report_.newDeputies << row.name;
        ++report_.created;
    });
}

ImportReport Importer::run(const std::vector<LedgerUnit>& rows)
{
    return runRegister(rows, [&](const LedgerUnit& row) {
        RegisterWriter writer = registers();
        std::optional<UnitId> unit = desk_.registers_.findUnit(row.name);
        if (unit && desk_.registers_.unitName(*unit) != row.name) {
            problem(row.row, Words::tr("unit"), row.name,
                    Words::tr("The name is an alias of “%1”.").arg(desk_.registers_.unitName(*unit)), true);
            return;
        }
        std::optional<UnitId> successor;
        if (!row.successor.isEmpty()) {
            successor = desk_.registers_.findUnit(row.successor);
            if (!successor)
                problem(row.row, columnOf(RegisterKind::Units, "successor").words(), row.successor,
                        Words::tr("The register has no such unit."), false);
        }
        if (successor && successor == unit) {
            problem(row.row, columnOf(RegisterKind::Units, "successor").words(), row.successor,
                    lifecycle::Refusal{lifecycle::Rule::SuccessorItself, lifecycle::Field::None, {row.name}}.line(),
                    false);
            successor.reset();
        }
        std::optional<QDate> validTo = row.validTo;
        if (validTo && row.validFrom && *validTo < *row.validFrom) {
            const RegisterColumn& from = columnOf(RegisterKind::Units, "valid_from");
            const QString day = validTo->toString(Qt::ISODate);
            problem(row.row, columnOf(RegisterKind::Units, "valid_to").words(), day,
                    lifecycle::Refusal{lifecycle::Rule::DateBefore,
                                       lifecycle::Field::None,
                                       {day, from.words(), row.validFrom->toString(Qt::ISODate)}}
                        .line(),
                    false);
            validTo.reset();
        }
        bool changed = false;
        if (!unit) {
            unit = writer.add({.id = UnitId(0),
                               .name = row.name,
                               .shortName = row.shortName,
                               .kind = row.kind,
                               .leader = row.leader,
                               .clerk = row.clerk,
                               .phone = row.phone,
                               .validFrom = row.validFrom,
                               .validTo = validTo,
                               .successor = successor});
            report_.newUnits << row.name;
            ++report_.created;
        } else {
            for (Unit& known : desk_.registers_.units) {
                if (known.id != *unit)
                    continue;
                const Unit before = known;
                Completion complete(RegisterKind::Units, differs(row.row));
                complete.fill("short_name", known.shortName, row.shortName);
                complete.fill("kind", known.kind, row.kind);
                complete.fill("leader", known.leader, row.leader);
                complete.fill("clerk", known.clerk, row.clerk);
                complete.fill("phone", known.phone, row.phone);
                complete.fill("valid_from", known.validFrom, row.validFrom);
                complete.fill("valid_to", known.validTo, validTo);
                if (!known.successor && successor) {
                    known.successor = successor;
                    complete.wasChanged();
                } else if (successor && known.successor != successor) {
                    complete.tell("successor", row.successor, desk_.registers_.unitName(*known.successor));
                }
                changed = complete.changed();
                if (!changed)
                    continue;
                casefile::WordKeeper words(desk_.database()); // cases are found by the short names of their units
                words.watch(casefile::casesNaming(desk_.database(), known.id));
                casefile::updateRegister(*writer_, before, known);
                words.settle();
            }
            if (changed)
                desk_.registers_.index();
        }
        for (const QString& alias : row.aliases) {
            if (!desk_.registers_.findUnit(alias)) {
                writer.alias(*unit, alias);
                changed = true;
            }
        }
        if (report_.newUnits.isEmpty() || report_.newUnits.last() != row.name)
            ++(changed ? report_.updated : report_.unchanged);
    });
}

ImportReport importDeputies(Desk& desk, const std::vector<LedgerDeputy>& rows, const ImportOptions& options)
{
    return Importer(desk, options).run(rows);
}

ImportReport importUnits(Desk& desk, const std::vector<LedgerUnit>& rows, const ImportOptions& options)
{
    return Importer(desk, options).run(rows);
}

} // namespace huiyin::desk
