// SPDX-License-Identifier: GPL-3.0-or-later
// The sample ledgers, each with its true counts beside it.
#include "exchange/ledger_reader.h"
#include "support/catch.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <map>

using namespace huiyin;
using namespace huiyin::exchange;
using namespace Qt::StringLiterals;

namespace {

using Counts = std::map<QString, int>;

QString ledgerPath(const QString& name)
{
    return QStringLiteral(HUIYIN_SOURCE_DIR "/tests/data/ledgers/") + name;
}

QJsonObject truthOf(const QString& name)
{
    QFile file(ledgerPath(name) + u".truth.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

Counts countsOf(const QJsonObject& object)
{
    Counts counts;
    for (auto it = object.begin(); it != object.end(); ++it)
        counts[it.key()] = it.value().toInt();
    return counts;
}

QString orNone(const QString& text)
{
    return text.isEmpty() ? u"none"_s : text;
}

} // namespace

TEST_CASE("The sample ledgers are read as their true counts say", "[exchange]")
{
    const QString name = GENERATE(u"ledger-clean.xlsx"_s, u"ledger-messy.xlsx"_s, u"ledger-gb18030.csv"_s);
    INFO(name.toStdString());
    auto source = openTable(ledgerPath(name));
    REQUIRE(source.has_value());

    Counts category, unit, replyClass, rating, delegation, unitClass;
    std::vector<desk::LedgerCase> cases;
    int replied = 0, late = 0;
    const QJsonObject truth = truthOf(name);
    const QDate due = QDate::fromString(truth[u"due"].toString(), Qt::ISODate);
    const auto reading = readCases(**source, {}, [&](desk::LedgerCase row) {
        REQUIRE(row.leadUnits.size() == 1);
        ++category[row.category];
        ++unit[row.leadUnits[0]];
        ++replyClass[orNone(row.replyClass)];
        ++rating[row.result ? ratingWord(*row.result) : u"none"_s];
        ++delegation[row.delegation];
        ++unitClass[row.leadUnits[0] + u'|' + orNone(row.replyClass)];
        replied += row.repliedOn ? 1 : 0;
        late += row.repliedOn && *row.repliedOn > due ? 1 : 0;
        cases.push_back(std::move(row));
        return true;
    });
    REQUIRE(reading.has_value());
    CHECK(reading->rows == 128);
    CHECK(reading->taken == 128);
    CHECK(reading->problems.empty());
    CHECK(reading->shape.unknown.isEmpty());
    CHECK(reading->shape.columns.size() >= 14);
    CHECK(category == countsOf(truth[u"category"].toObject()));
    CHECK(replyClass == countsOf(truth[u"class"].toObject()));
    CHECK(rating == countsOf(truth[u"rating"].toObject()));
    CHECK(delegation == countsOf(truth[u"delegation"].toObject()));
    CHECK(replied == truth[u"replied"].toInt());
    CHECK(late == truth[u"late"].toInt());
    if (name == u"ledger-clean.xlsx"_s) {
        CHECK(unit == countsOf(truth[u"unit"].toObject()));
        CHECK(unitClass == countsOf(truth[u"unit_class"].toObject()));
    }
    int serial = 0;
    for (const desk::LedgerCase& row : cases) {
        CHECK(row.serial == ++serial);
        CHECK(row.assignedOn == "2026-03-16"_date);
        CHECK_FALSE(row.title.isEmpty());
        CHECK_FALSE(row.lead.contains(QRegularExpression(u"\\s"_s)));
        for (const QString& cosigner : row.cosigners)
            CHECK((cosigner.size() == 2 || cosigner.size() == 3));
    }
}

TEST_CASE("The messy ledger's table is found on its second sheet", "[exchange]")
{
    auto source = openTable(ledgerPath(u"ledger-messy.xlsx"_s));
    REQUIRE(source.has_value());
    const auto shape = findLedger(**source, {});
    REQUIRE(shape.has_value());
    CHECK(shape->sheet == u"建议台账"_s);
    CHECK(shape->headerRow == 3);
    CHECK(shape->otherSheets.isEmpty());
    REQUIRE(shape->columns.size() == 15);
    CHECK(shape->columns[1].column == Column::Number);
    CHECK(shape->columns[8].heading == u"主办（承办）单位"_s);
    CHECK(shape->columns[8].column == Column::LeadUnits);
    CHECK(shape->columns[12].column == Column::ReplyClass);
}
