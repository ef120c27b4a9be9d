// SPDX-License-Identifier: GPL-3.0-or-later
// Registers from the command line: listed, written to a sheet without contact data, and checked.
#include "cli_run.h"
#include "support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

QString filled(const QTemporaryDir& folder)
{
    const QString path = folder.filePath(u"x.huiyin"_s);
    REQUIRE(runCli({u"new"_s, path, u"--office"_s, u"云湖县人大常委会代表工作委员会"_s, u"--congress"_s, u"18"_s,
                    u"--session"_s, u"4"_s})
                .exitCode == 0);
    QFile roster(folder.filePath(u"代表.csv"_s));
    REQUIRE(roster.open(QIODevice::WriteOnly));
    roster.write(
        "姓名,性别,代表团,联系电话,出生年月\n张建国,男,城关镇代表团,13800001234,1970-05-06\n李秀英,女,,13900005678,\n");
    roster.close();
    REQUIRE(runCli({u"import"_s, path, roster.fileName(), u"--kind"_s, u"deputies"_s}).exitCode == 0);
    return path;
}

} // namespace

TEST_CASE("a register is listed, and contact data leave it only when asked for", "[cli][registers]")
{
    QTemporaryDir folder;
    const QString path = filled(folder);
    const QStringList list{u"registers"_s, path, u"--kind"_s, u"deputies"_s};
    const CliRun plain = runCli(list + QStringList{u"--format"_s, u"json"_s});
    INFO(plain.err.toStdString());
    REQUIRE(plain.exitCode == 0);
    REQUIRE(plain.json().array().size() == 2);
    CHECK(plain.json().array().first().toObject().value(u"name"_s).toString() == u"李秀英");
    CHECK_FALSE(plain.out.contains("13800001234"));
    CHECK(runCli(list + QStringList{u"--contact"_s}).out.contains("13800001234"));

    const QString sheet = folder.filePath(u"名册.csv"_s);
    REQUIRE(runCli(list + QStringList{u"--out"_s, sheet}).exitCode == 0);
    QFile written(sheet);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const QByteArray text = written.readAll();
    CHECK(text.contains("城关镇代表团"));
    CHECK_FALSE(text.contains("13800001234"));
}

TEST_CASE("a check of the registers names the deputy without a delegation", "[cli][registers]")
{
    QTemporaryDir folder;
    const QString path = filled(folder);
    const CliRun checked =
        runCli({u"registers"_s, path, u"--check"_s, u"--kind"_s, u"deputies"_s, u"--format"_s, u"json"_s});
    REQUIRE(checked.exitCode == 0);
    REQUIRE(checked.json().array().size() == 1);
    CHECK(checked.json().array().first().toObject().value(u"row"_s).toString() == u"李秀英");
}

TEST_CASE("a register that does not exist is wrong use", "[cli][registers]")
{
    QTemporaryDir folder;
    const QString path = filled(folder);
    CHECK(runCli({u"registers"_s, path, u"--kind"_s, u"ships"_s}).exitCode == 2);
    CHECK(runCli({u"registers"_s, path}).exitCode == 2);
    CHECK(runCli({u"registers"_s, path, u"--kind"_s, u"units"_s, u"--out"_s, u"x.doc"_s}).exitCode == 2);
}
