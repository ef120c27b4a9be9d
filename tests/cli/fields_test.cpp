// SPDX-License-Identifier: GPL-3.0-or-later
// Own fields from outside: made, filled, listed, filtered, imported.
#include "cli/cli_run.h"
#include "support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

struct Office {
    QTemporaryDir folder;
    QString path = folder.filePath(u"office.huiyin"_s);

    Office()
    {
        REQUIRE(runCli({u"new"_s, path, u"--office"_s, u"云湖县人大常委会"_s, u"--congress"_s, u"18"_s, u"--session"_s,
                        u"4"_s})
                    .exitCode == 0);
        fields({u"--add"_s, u"网格编号"_s});
        fields({u"--add"_s, u"现场日期"_s, u"--kind"_s, u"date"_s});
        fields({u"--add"_s, u"领域"_s, u"--kind"_s, u"choice"_s, u"--choices"_s, u"经济,民生"_s});
    }
    CliRun run(const QStringList& arguments, const QByteArray& input = {}) const
    {
        return runCli(arguments + QStringList{u"--format"_s, u"json"_s}, input);
    }
    QJsonArray fields(const QStringList& more = {}) const
    {
        const CliRun made = run(QStringList{u"fields"_s, path} + more);
        INFO(made.err.toStdString());
        REQUIRE(made.exitCode == 0);
        return made.json().array();
    }
    QStringList names() const
    {
        QStringList all;
        for (const QJsonValue& one : fields())
            all << one.toObject().value(u"name"_s).toString();
        return all;
    }
};

} // namespace

TEST_CASE("own fields are made and changed from the command line", "[cli][own]")
{
    const Office office;
    CHECK(office.names() == QStringList{u"网格编号"_s, u"现场日期"_s, u"领域"_s});
    office.fields({u"--rename"_s, u"网格编号"_s, u"--to"_s, u"网格号"_s});
    office.fields({u"--change"_s, u"领域"_s, u"--choices"_s, u"经济、民生、生态"_s});
    const QJsonArray now = office.fields({u"--retire"_s, u"现场日期"_s});
    CHECK(now[0].toObject().value(u"name"_s) == u"网格号"_s);
    CHECK(now[1].toObject().value(u"in_use"_s) == u"0"_s);
    CHECK(now[2].toObject().value(u"choices"_s) == u"经济、民生、生态"_s);
    CHECK(office.fields({u"--restore"_s, u"现场日期"_s})[1].toObject().value(u"in_use"_s) == u"1"_s);

    const QByteArray before = hashOfFile(office.path);
    const auto refused = [&](const QStringList& more, int code) {
        const CliRun run = office.run(QStringList{u"fields"_s, office.path} + more);
        INFO(run.err.toStdString());
        CHECK(run.exitCode == code);
        CHECK(run.errorLines() == 1);
        CHECK(hashOfFile(office.path) == before);
    };
    refused({u"--add"_s, u"网格号"_s}, 1);
    refused({u"--add"_s, u"等级"_s, u"--kind"_s, u"choice"_s}, 1);
    refused({u"--retire"_s, u"没有"_s}, 1);
    refused({u"--add"_s, u"等级"_s, u"--kind"_s, u"colour"_s}, 2);
    refused({u"--rename"_s, u"网格号"_s}, 2);
    refused({u"--add"_s, u"甲"_s, u"--retire"_s, u"网格号"_s}, 2);
}

TEST_CASE("a ledger fills own fields by their headings, and lists give them back", "[cli][own]")
{
    const Office office;
    const QString ledger = office.folder.filePath(u"台账.csv"_s);
    const auto write = [&](const QString& rows) {
        QFile file(ledger);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write((u"编号,标题,领衔代表,网格编号,现场日期,领域\r\n"_s + rows).toUtf8());
    };
    const auto import = [&] {
        const CliRun run = office.run({u"import"_s, office.path, ledger});
        INFO(run.err.toStdString());
        REQUIRE(run.exitCode == 0);
        return run.json().object();
    };
    write(u"1,关于修路的建议,张建国,A-12,2026年3月6日,民生\r\n2,关于修桥的建议,李秀英,,2026-02-30,文化\r\n"_s);
    const QJsonObject first = import();
    CHECK(first.value(u"imported"_s).toInt() == 2);
    CHECK(first.value(u"unknown"_s).toArray().isEmpty());
    CHECK(first.value(u"problems"_s).toArray().size() == 2); // the day and the choice of the second row
    CHECK(import().value(u"unchanged"_s).toInt() == 2);

    const CliRun listed = office.run({u"list"_s, office.path, u"--where"_s, u"领域=民生"_s});
    REQUIRE(listed.json().array().size() == 1);
    const QJsonObject line = listed.json().array().first().toObject();
    CHECK(line.value(u"number"_s) == u"18-4-1"_s);
    CHECK(line.value(u"own:网格编号"_s) == u"A-12"_s);
    CHECK(line.value(u"own:现场日期"_s) == u"2026-03-06"_s);
    CHECK(office.run({u"list"_s, office.path, u"--where"_s, u"领域=none"_s}).json().array().size() == 1);
    CHECK(runCli({u"list"_s, office.path, u"--where"_s, u"领域=文化"_s}).exitCode == 2);
    CHECK(runCli({u"list"_s, office.path, u"--format"_s, u"csv"_s}).out.contains("网格编号"));

    // later the ledger says more, and something else
    write(u"1,关于修路的建议,张建国,B-7,2026-03-06,民生\r\n2,关于修桥的建议,李秀英,C-3,,经济\r\n"_s);
    const QJsonObject second = import();
    CHECK(second.value(u"completed"_s).toInt() == 1);
    CHECK(second.value(u"problems"_s).toArray().size() == 1);
    const auto own = [&](const QString& number) {
        return office.run({u"show"_s, office.path, number}).json().object().value(u"own"_s).toObject();
    };
    CHECK(own(u"18-4-1"_s).value(u"网格编号"_s) == u"A-12"_s);
    CHECK(own(u"18-4-2"_s) == QJsonObject{{u"网格编号"_s, u"C-3"_s}, {u"领域"_s, u"经济"_s}});

    const CliRun amended = office.run(
        {u"apply"_s, office.path, u"-"_s},
        u"{\"ref\":\"18-4-1\",\"action\":\"amend\",\"reason\":\"补录\",\"own\":{\"网格编号\":\"B-7\"}}\n"_s.toUtf8());
    CHECK(amended.exitCode == 0);
    CHECK(own(u"18-4-1"_s).value(u"网格编号"_s) == u"B-7"_s);
    CHECK(runCli({u"check"_s, office.path}).exitCode == 0);
    CHECK(runCli({u"undo"_s, office.path}).exitCode == 0);
    CHECK(own(u"18-4-1"_s).value(u"网格编号"_s) == u"A-12"_s);
}
