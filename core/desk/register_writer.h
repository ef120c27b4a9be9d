// SPDX-License-Identifier: GPL-3.0-or-later
// Inside desk: adds rows to registers, in the file and in memory at once.
#pragma once

#include "casefile/register_store.h"
#include "desk/registers.h"
#include "domain/id_source.h"

namespace huiyin::desk {

class RegisterWriter {
public:
    RegisterWriter(casefile::RowWriter& writer, Registers& registers, IdSource& ids)
        : writer_(writer)
        , registers_(registers)
        , ids_(ids)
    {
    }

    DelegationId delegation(const QString& name);
    GroupId group(const QString& name);
    CommitteeId committee(const QString& name);
    CategoryId category(const QString& name);
    LeaderId leader(const QString& name, bool congress, const QString& post = {});
    DeputyId add(Deputy deputy); //!< id and keys are filled in
    UnitId add(Unit unit);
    void alias(UnitId unit, const QString& name);

private:
    casefile::RowWriter& writer_;
    Registers& registers_;
    IdSource& ids_;
};

} // namespace huiyin::desk
