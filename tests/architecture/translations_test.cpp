// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the program are whole: every source is translated, with its places filled, and the files are as new as
// the sources. lupdate sees no words behind a macro of our own and guesses a context it cannot resolve: both fail here.
#include "support/catch.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <algorithm>
#include <vector>

namespace {

struct Entry {
    QString context;
    QString source;
    QString comment;
    bool unfinished = false;
    QStringList translations; //!< one, or one a plural form

    QString key() const
    {
        return context + QStringLiteral(" | ") + source +
               (comment.isEmpty() ? QString() : QStringLiteral(" | ") + comment);
    }
};

Entry readMessage(QXmlStreamReader& xml, const QString& context)
{
    Entry entry{.context = context, .source = {}, .comment = {}, .translations = {}};
    const bool plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            entry.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            entry.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            entry.unfinished = xml.attributes().hasAttribute(QLatin1String("type"));
            if (!plural) {
                entry.translations << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                entry.translations << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

std::vector<Entry> entriesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Entry> entries;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            entries.push_back(readMessage(xml, context));
    }
    REQUIRE_FALSE(xml.hasError());
    return entries;
}

QString root()
{
    return QStringLiteral(HUIYIN_SOURCE_DIR);
}
QString chinese()
{
    return root() + QStringLiteral("/resources/translations/huiyin_zh_CN.ts");
}
QString english()
{
    return root() + QStringLiteral("/resources/translations/huiyin_en.ts");
}

QStringList places(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("%(?:L?[1-9][0-9]?|n)"));
    QStringList found;
    for (auto it = place.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    found.sort();
    return found;
}

//! Entries with a translation that matches.
QStringList matching(const std::vector<Entry>& entries, const QString& pattern)
{
    const QRegularExpression wrong(pattern);
    QStringList found;
    for (const Entry& entry : entries) {
        for (const QString& text : entry.translations) {
            if (text.contains(wrong))
                found << entry.key() + QStringLiteral(" → ") + text;
        }
    }
    return found;
}

QStringList unfinished(const std::vector<Entry>& entries, qsizetype pluralForms)
{
    QStringList found;
    for (const Entry& entry : entries) {
        const bool plural = entry.source.contains(QStringLiteral("%n"));
        const bool blank = std::ranges::any_of(entry.translations, [](const QString& text) { return text.isEmpty(); });
        if (entry.unfinished || blank || entry.translations.size() != (plural ? pluralForms : 1))
            found << entry.key();
    }
    return found;
}

QSet<QString> keysOf(const std::vector<Entry>& entries)
{
    QSet<QString> keys;
    for (const Entry& entry : entries)
        keys << entry.key();
    return keys;
}

QStringList only(const QSet<QString>& here, const QSet<QString>& there)
{
    QStringList keys = (here - there).values();
    keys.sort();
    return keys;
}

//! Reads the sources anew into a copy, and says what the file lacks and what it has too many.
void requireUpToDate(const QString& path, const QStringList& options)
{
    const QTemporaryDir folder;
    REQUIRE(folder.isValid());
    const QString copy = folder.filePath(QStringLiteral("copy.ts"));
    REQUIRE(QFile::copy(path, copy));
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);

    QProcess lupdate;
    lupdate.setWorkingDirectory(root());
    lupdate.start(QStringLiteral(HUIYIN_LUPDATE),
                  options + QStringList{QStringLiteral("-silent"), QStringLiteral("-no-obsolete"),
                                        QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("core"),
                                        QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("-ts"), copy});
    REQUIRE(lupdate.waitForFinished(120'000));
    CHECK(lupdate.readAllStandardError().trimmed() ==
          QByteArray()); // "Qualifying with unknown class": the context is a guess
    REQUIRE(lupdate.exitCode() == 0);

    const QSet<QString> now = keysOf(entriesOf(copy));
    const QSet<QString> then = keysOf(entriesOf(path));
    INFO("run target update_translations, translate, commit");
    CHECK(only(now, then) == QStringList());
    CHECK(only(then, now) == QStringList());
}

} // namespace

TEST_CASE("every word has its translation", "[translations]")
{
    CHECK(unfinished(entriesOf(chinese()), 1) == QStringList());
    CHECK(unfinished(entriesOf(english()), 2) == QStringList());
}

TEST_CASE("a translation fills the same places as its source", "[translations]")
{
    QStringList found;
    for (const QString& path : {chinese(), english()}) {
        for (const Entry& entry : entriesOf(path)) {
            for (const QString& text : entry.translations) {
                if (places(text) != places(entry.source))
                    found << entry.key() + QStringLiteral(" → ") + text;
            }
        }
    }
    CHECK(found == QStringList());
}

TEST_CASE("the files of words are as new as the sources", "[translations]")
{
    requireUpToDate(chinese(), {});
    requireUpToDate(english(), {QStringLiteral("-pluralonly")});
}

TEST_CASE("no macro hides words from lupdate", "[translations]")
{
    static const QRegularExpression hiding(
        QStringLiteral("#\\s*define\\b.*\\b(QT_TRANSLATE_\\w*NOOP|QT_TR_\\w*NOOP|translate|tr)\\s*\\("));
    QStringList found;
    for (const char* folder : {"core", "app", "ui"}) {
        QDirIterator sources(root() + u'/' + QLatin1String(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                             QDir::Files, QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile file(sources.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            if (QString::fromUtf8(file.readAll()).contains(hiding))
                found << file.fileName();
        }
    }
    CHECK(found == QStringList());
}

TEST_CASE("Chinese words carry Chinese punctuation", "[translations]")
{
    const auto entries = entriesOf(chinese());
    CHECK(matching(entries, QStringLiteral("\\p{Han}[,;:!?]\\p{Han}")) == QStringList());
    CHECK(matching(entries, QStringLiteral("\\p{Han}[\"']|[\"']\\p{Han}")) == QStringList()); // quotes are “ ”
    CHECK(matching(entries, QStringLiteral("\\p{Han}\\.(?:\\s|$)")) == QStringList());
    CHECK(matching(entries, QStringLiteral("\\p{Han}\\.{3}")) == QStringList()); // …
}

TEST_CASE("words that the program itself reads are exact", "[translations]")
{
    for (const Entry& entry : entriesOf(chinese())) {
        if (entry.context == u"LocalName") // the language of names in rule files
            CHECK(entry.translations == QStringList{QStringLiteral("zh")});
        if (entry.context == u"ClosurePaper" && entry.source == u"yyyy-MM-dd")
            CHECK(entry.translations == QStringList{QStringLiteral("yyyy年M月d日")});
    }
}
