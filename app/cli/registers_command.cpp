// SPDX-License-Identifier: GPL-3.0-or-later
// registers: the rows of a register, to look at or to a sheet, and what does not fit in them.
#include "app/cli/cli.h"

#include "desk/register_table.h"

#include <QCoreApplication>

namespace huiyin::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

exchange::Table registerTable(const desk::Desk& desk, desk::RegisterKind kind, bool contact, QStringList& keys)
{
    exchange::Table table{.title = labelOf(kind), .headings = {}, .rows = {}};
    std::vector<const desk::RegisterColumn*> columns;
    for (const desk::RegisterColumn& column : desk::registerColumns(kind)) {
        if (column.isContact && !contact)
            continue; // numbers of people leave the house only when they are asked for
        columns.push_back(&column);
        table.headings << column.words();
        keys << QString::fromLatin1(column.key);
    }
    for (const desk::RegisterRow& row : desk::registerRows(desk, kind)) {
        std::vector<exchange::TableValue> cells;
        cells.reserve(columns.size());
        for (const desk::RegisterColumn* column : columns)
            cells.emplace_back(desk::shownIn(*column, row.values.value(QString::fromLatin1(column->key))));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

void addFaults(exchange::Table& table, const desk::Desk& desk, std::optional<desk::RegisterKind> kind)
{
    table.title = Words::tr("What does not fit in the registers");
    table.headings = QStringList{Words::tr("Register"), Words::tr("Row"), Words::tr("What does not fit")};
    for (const desk::RegisterFault& fault : desk::registerFaults(desk)) {
        if (!kind || fault.kind == *kind)
            table.rows.push_back({labelOf(fault.kind), fault.name, fault.words});
    }
}

} // namespace

int runRegisters(const Call& call)
{
    std::optional<desk::RegisterKind> kind;
    if (call.has("kind")) {
        kind = fromKey<desk::RegisterKind>(call.value("kind"));
        if (!kind) {
            QStringList possible;
            for (const auto& word : desk::wordTable(desk::RegisterKind()))
                possible << QString::fromLatin1(word.key);
            return wrongUse(Words::tr("There is no register %1. Possible: %2.")
                                .arg(call.value("kind"), possible.join(QStringLiteral(", "))));
        }
    } else if (!call.has("check")) {
        return wrongUse(Words::tr("Say which register with --kind, or check all with --check."));
    }
    const auto desk = openDesk(call, casefile::Access::Read);
    if (!desk)
        return fail(desk.error());
    QStringList keys{QStringLiteral("register"), QStringLiteral("row"), QStringLiteral("fault")};
    exchange::Table table;
    if (call.has("check")) {
        addFaults(table, **desk, kind);
    } else {
        keys.clear();
        table = registerTable(**desk, *kind, call.has("contact"), keys);
    }
    const QString out = call.value("out");
    if (out.isEmpty()) {
        printTable(call, table, keys);
        return done;
    }
    if (!out.endsWith(u".xlsx") && !out.endsWith(u".csv"))
        return wrongUse(Words::tr("--out takes a name that ends in .xlsx or .csv, not %1.").arg(out));
    const auto written = out.endsWith(u".xlsx") ? exchange::writeXlsx(table, out) : exchange::writeCsv(table, out);
    if (!written)
        return fail(written.error());
    print(Words::tr("Written: %1").arg(out));
    return done;
}

} // namespace huiyin::cli
