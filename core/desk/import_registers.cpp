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

//! Fills an empty field; tells whether it did.
bool complete(QString& field, const QString& value)
{
    if (!field.isEmpty() || value.isEmpty())
        return false;
    field = value;
    return true;
}

template <class T>
bool complete(std::optional<T>& field, const std::optional<T>& value)
{
    if (field || !value)
        return false;
    field = value;
    return true;
}

} // namespace

QByteArray importDetail(const ImportOptions& options, int rows)
{
    QByteArray detail = "{\"file\":";
    casefile::appendJson(detail, options.file);
    detail += ",\"sha256\":";
    casefile::appendJson(detail, options.fileHash);
    return detail + ",\"rows\":" + QByteArray::number(rows) + '}';
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
        const std::optional<DelegationId> delegation =
            row.delegation.isEmpty() ? std::nullopt : std::optional(writer.delegation(row.delegation));
        const std::optional<GroupId> group =
            row.group.isEmpty() ? std::nullopt : std::optional(writer.group(row.group));
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
                      .committeeMember = row.committeeMember};
        for (Deputy& known : desk_.registers_.deputies) {
            const bool same =
                known.name == row.name &&
                (row.certificate.isEmpty() || known.certificate.isEmpty() || known.certificate == row.certificate) &&
                (!delegation || !known.delegation || known.delegation == delegation);
            if (!same)
                continue;
            const Deputy before = known;
            bool changed = complete(known.delegation, delegation);
            changed = complete(known.group, group) || changed;
            for (const auto member : {&Deputy::sex, &Deputy::nation, &Deputy::party, &Deputy::education, &Deputy::post,
                                      &Deputy::phone, &Deputy::mail, &Deputy::address, &Deputy::certificate})
                changed = complete(known.*member, wanted.*member) || changed;
            changed = complete(known.bornOn, row.bornOn) || changed;
            if (changed)
                casefile::updateRegister(*writer_, before, known);
            ++(changed ? report_.updated : report_.unchanged);
            return;
        }
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
        bool changed = false;
        if (!unit) {
            unit = writer.add({.id = UnitId(0),
                               .name = row.name,
                               .shortName = row.shortName,
                               .kind = row.kind,
                               .leader = row.leader,
                               .clerk = row.clerk,
                               .phone = row.phone});
            report_.newUnits << row.name;
            ++report_.created;
        } else {
            for (Unit& known : desk_.registers_.units) {
                if (known.id != *unit)
                    continue;
                const Unit before = known;
                changed = complete(known.shortName, row.shortName);
                changed = complete(known.kind, row.kind) || changed;
                changed = complete(known.leader, row.leader) || changed;
                changed = complete(known.clerk, row.clerk) || changed;
                changed = complete(known.phone, row.phone) || changed;
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
