// SPDX-License-Identifier: GPL-3.0-or-later
// The house as it is drawn: who includes whom, and what stands in one room only.
#include "support/catch.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

struct Room {
    QString folder;
    QSet<QString> mayInclude;
};

//! What huiyin_room() wrote: "folder name known...", a room a line.
QMap<QString, Room> rooms()
{
    QMap<QString, Room> all;
    QFile file(QStringLiteral(HUIYIN_ROOMS_FILE));
    REQUIRE(file.open(QIODevice::ReadOnly));
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        REQUIRE(words.size() >= 2);
        Room room{words[0], {words[1]}};
        for (const QString& known : words.mid(2))
            room.mayInclude << known;
        all.insert(words[1], room);
    }
    return all;
}

QStringList wrongIncludes(const QString& text, const Room& room, const QMap<QString, Room>& all)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*[\"<]([a-z_]+)/"_s,
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression roundabout(u"^\\s*#\\s*include\\s*(\"\\.\\./|<Qt[A-Z]\\w*/)"_s,
                                               QRegularExpression::MultilineOption);
    QStringList wrong;
    for (auto it = include.globalMatch(text); it.hasNext();) {
        const QString other = it.next().captured(1);
        if (all.contains(other) && !room.mayInclude.contains(other))
            wrong << other;
    }
    if (const auto found = roundabout.match(text); found.hasMatch())
        wrong << found.captured(1); // <QtSql/QSqlQuery> is found through Qt's root folder, whatever a room links
    return wrong;
}

struct Source {
    QString path; //!< from the top of the house
    QString text;
};

const std::vector<Source>& sources()
{
    static const std::vector<Source> all = [] {
        std::vector<Source> found;
        const QString top = QStringLiteral(HUIYIN_SOURCE_DIR);
        for (const char* folder : {"core", "ui", "app"}) {
            for (QDirIterator it(top + u'/' + QLatin1String(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                                 QDirIterator::Subdirectories);
                 it.hasNext();) {
                QFile file(it.next());
                if (file.open(QIODevice::ReadOnly))
                    found.push_back({file.fileName().mid(top.size() + 1), QString::fromUtf8(file.readAll())});
            }
        }
        return found;
    }();
    return all;
}

QString withoutComments(const QString& text)
{
    static const QRegularExpression comment(u"//[^\\n]*|/\\*.*?\\*/"_s, QRegularExpression::DotMatchesEverythingOption);
    return QString(text).remove(comment);
}

//! Files outside one folder in which a pattern stands.
QStringList outside(const QString& folder, const QRegularExpression& pattern)
{
    QStringList found;
    for (const Source& source : sources()) {
        if (!source.path.startsWith(folder) && pattern.match(withoutComments(source.text)).hasMatch())
            found << source.path;
    }
    return found;
}

//! A statement as a string literal: the verb, what belongs to it, right after the quote or at the head of a raw
//! string's line.
const QRegularExpression& statement()
{
    static const QRegularExpression pattern(
        u"(\"|R\"\\w*\\(\\s*)\\s*(SELECT\\s+[\\w(*'\\\"]|INSERT\\s+(OR\\s+\\w+\\s+)?INTO\\s|UPDATE\\s+\\w+\\s+SET\\s|DELETE\\s+FROM\\s|CREATE\\s+(TABLE|INDEX|TRIGGER|VIEW)\\s|DROP\\s+(TABLE|INDEX|TRIGGER)\\s|PRAGMA\\s+\\w)"_s);
    return pattern;
}

const QRegularExpression& clockReading()
{
    static const QRegularExpression pattern(
        u"currentDate\\s*\\(|currentDateTime\\w*\\s*\\(|currentTime\\s*\\(|currentMSecsSinceEpoch|currentSecsSinceEpoch|system_clock|\\btime\\s*\\(\\s*(nullptr|NULL|0)\\s*\\)"_s);
    return pattern;
}

} // namespace

TEST_CASE("a room includes only the rooms it may know", "[architecture]")
{
    const auto all = rooms();
    REQUIRE(all.size() >= 6);
    int files = 0;
    for (auto room = all.begin(); room != all.end(); ++room) {
        for (QDirIterator it(room->folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files); it.hasNext(); ++files) {
            QFile file(it.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            INFO(file.fileName().toStdString()
                 << " may include only: " << QStringList(room->mayInclude.values()).join(u' ').toStdString());
            CHECK(wrongIncludes(QString::fromUtf8(file.readAll()), *room, all).join(u' ') == QString());
        }
    }
    CHECK(files > 60);
}

TEST_CASE("the rooms of the core stand in one direction", "[architecture]")
{
    const QStringList order{u"domain"_s, u"calendar"_s, u"lifecycle"_s, u"casefile"_s,
                            u"desk"_s,   u"stats"_s,    u"exchange"_s,  u"paper"_s};
    const auto all = rooms();
    int looked = 0;
    for (auto room = all.begin(); room != all.end(); ++room) {
        const auto own = order.indexOf(room.key());
        for (const QString& known : room->mayInclude) {
            INFO(room.key().toStdString() << " knows " << known.toStdString());
            if (own >= 0 && known != room.key())
                CHECK((order.indexOf(known) >= 0 && (order.indexOf(known) < own || own >= order.indexOf(u"stats"_s))));
            if (own < 0)
                CHECK(known != u"casefile"_s); // windows never see the connection
            ++looked;
        }
    }
    CHECK(looked > 15);
}

TEST_CASE("the check itself sees a wrong include", "[architecture]")
{
    const auto all = rooms();
    const Room domain = all[u"domain"_s];
    CHECK(wrongIncludes(u"#include \"casefile/database.h\"\n"_s, domain, all) == QStringList{u"casefile"_s});
    CHECK(wrongIncludes(u"#  include <desk/desk.h>\n"_s, domain, all) == QStringList{u"desk"_s});
    CHECK(wrongIncludes(u"#include \"../casefile/database.h\"\n"_s, domain, all) == QStringList{u"\"../"_s});
    CHECK(wrongIncludes(u"#include <QtSql/QSqlQuery>\n"_s, domain, all) == QStringList{u"<QtSql/"_s});
    CHECK(wrongIncludes(u"#include \"domain/id.h\"\n#include <QString>\n"_s, domain, all).isEmpty());
}

TEST_CASE("SQL is written in casefile only", "[architecture]")
{
    CHECK(sources().size() > 150);
    CHECK(outside(u"core/casefile/"_s, statement()).join(u' ') == QString());
    int inside = 0; // the pattern sees what is there
    for (const Source& source : sources())
        inside += source.path.startsWith(u"core/casefile/"_s) && statement().match(source.text).hasMatch() ? 1 : 0;
    CHECK(inside >= 8);
    for (const char* sql :
         {"db.run(\"DELETE FROM meta\")", "R\"(\n        SELECT s.id FROM x)\"",
          "\"INSERT OR REPLACE INTO a VALUES (1)\"", "\"UPDATE a SET b = 1\"", "\"PRAGMA foreign_keys\""})
        CHECK(statement().match(QString::fromLatin1(sql)).hasMatch());
    for (const char* words :
         {"\"Select a case\"", "\"Update Huiyin, or open it\"", "\"Delete from here\"", "tr(\"Insert\")"})
        CHECK_FALSE(statement().match(QString::fromLatin1(words)).hasMatch());
}

TEST_CASE("SQLite's own interface is included in casefile only", "[architecture]")
{
    static const QRegularExpression header(u"#\\s*include\\s*[<\"](sqlite3\\.h|QSql\\w*|QtSql)"_s);
    CHECK(outside(u"core/casefile/"_s, header).join(u' ') == QString());
    CHECK(header.match(u"#include <sqlite3.h>"_s).hasMatch());
}

TEST_CASE("only the programs read the clock", "[architecture]")
{
    CHECK(outside(u"app/"_s, clockReading()).join(u' ') == QString());
    CHECK(clockReading().match(u"const auto now = QDateTime::currentDateTimeUtc();"_s).hasMatch());
    CHECK(clockReading().match(u"QDate::currentDate()"_s).hasMatch());
    CHECK_FALSE(clockReading().match(u"current(); timeout(0)"_s).hasMatch());
}

TEST_CASE("no widget and no printer in the core", "[architecture]")
{
    static const QRegularExpression widget(
        u"#\\s*include\\s*<Q(Widget|Application|MessageBox|Dialog|Printer|PrintDialog|Label|MainWindow)\\w*>"_s);
    QStringList found;
    int files = 0;
    for (const Source& source : sources()) {
        if (!source.path.startsWith(u"core/"_s))
            continue;
        ++files;
        if (widget.match(source.text).hasMatch())
            found << source.path;
    }
    CHECK(files > 100);
    CHECK(found.join(u' ') == QString());
}
