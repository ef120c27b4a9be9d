// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/search_index.h"

#include "domain/pinyin.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace huiyin::casefile {

namespace {

//! One code point, which may be two UTF-16 units: names like 𬱖 must be found whole.
qsizetype characterLength(QStringView text, qsizetype at)
{
    return text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
}

bool isWordCharacter(QStringView character)
{
    if (character.size() == 2)
        return true;
    return character[0].isLetterOrNumber();
}

//! Calls take(run) for each run of letters and digits.
template <class Take>
void eachRun(QStringView text, Take take)
{
    qsizetype begin = -1;
    qsizetype i = 0;
    while (i < text.size()) {
        const qsizetype length = characterLength(text, i);
        const bool inWord = isWordCharacter(text.mid(i, length));
        if (inWord && begin < 0)
            begin = i;
        if (!inWord && begin >= 0) {
            take(text.mid(begin, i - begin));
            begin = -1;
        }
        i += length;
    }
    if (begin >= 0)
        take(text.mid(begin));
}

template <class Take>
void eachBigram(QStringView run, Take take)
{
    qsizetype i = 0;
    while (i < run.size()) {
        const qsizetype first = characterLength(run, i);
        const qsizetype next = i + first;
        const qsizetype second = next < run.size() ? characterLength(run, next) : 0;
        take(run.mid(i, first + second));
        i = next;
    }
}

} // namespace

QString foldForSearch(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (code == 0x3000) // ideographic blank
            folded += u' ';
        else if (code >= 0xff01 && code <= 0xff5e) // full-width forms of ASCII
            folded += QChar(char16_t(code - 0xfee0)).toLower();
        else
            folded += code < 0x80 ? c.toLower() : c;
    }
    return folded;
}

QString searchText(const Database& db, SuggestionId id)
{
    QStringList parts;
    db.each(R"(
        SELECT s.congress, s.session, s.recess, s.serial, s.title, coalesce(d.name, ''), coalesce(d.initials, ''), coalesce(g.name, '')
          FROM suggestion s
          LEFT JOIN deputy d ON d.id = s.lead_id
          LEFT JOIN delegation g ON g.id = s.delegation_id
         WHERE s.id = :id)",
            {{":id", id}}, [&](const Row& row) {
                if (!row.isNull(3))
                    parts << QStringLiteral("%1-%2-%3%4")
                                 .arg(row.integer(0))
                                 .arg(row.integer(1))
                                 .arg(row.integer(2) != 0 ? QStringLiteral("R") : QString())
                                 .arg(row.integer(3));
                parts << row.text(4) << initials(row.text(4)) << row.text(5) << row.text(6) << row.text(7);
            });
    db.each(R"(
        SELECT d.name, d.initials
          FROM cosigner c
          JOIN deputy d ON d.id = c.deputy_id
         WHERE c.suggestion_id = :id
         ORDER BY c.id)",
            {{":id", id}}, [&](const Row& row) { parts << row.text(0) << row.text(1); });
    db.each(R"(
        SELECT n.name, n.short_name, n.initials
          FROM undertaking u
          JOIN unit n ON n.id = u.unit_id
         WHERE u.suggestion_id = :id
         ORDER BY u.id)",
            {{":id", id}}, [&](const Row& row) { parts << row.text(0) << row.text(1) << row.text(2); });
    db.each("SELECT content FROM text WHERE suggestion_id = :id ORDER BY id", {{":id", id}},
            [&](const Row& row) { parts << row.text(0); });
    db.each("SELECT value FROM own_value WHERE suggestion_id = :id AND value <> '' ORDER BY id", {{":id", id}},
            [&](const Row& row) { parts << row.text(0); });
    return foldForSearch(parts.join(u'\n'));
}

QByteArray bigrams(QStringView folded)
{
    QByteArray grams;
    grams.reserve(folded.size() * 8);
    eachRun(folded, [&](QStringView run) {
        eachBigram(run, [&](QStringView gram) {
            grams += gram.toUtf8();
            grams += ' ';
        });
    });
    return grams;
}

void indexCase(const Database& db, SuggestionId id, const QString& folded)
{
    db.run("INSERT INTO search (rowid, grams) VALUES (:id, :grams)",
           {{":id", id}, {":grams", QString::fromUtf8(bigrams(folded))}});
}

void unindexCase(const Database& db, SuggestionId id, const QString& folded)
{
    db.run("INSERT INTO search (search, rowid, grams) VALUES ('delete', :id, :grams)",
           {{":id", id}, {":grams", QString::fromUtf8(bigrams(folded))}});
}

namespace {

//! The bigrams that a word must have, and whether they prove that it is there.
QByteArray termsOf(const QString& word, bool& isProof)
{
    QByteArrayList terms;
    bool plain = true; // the word is one run of at most two characters: its bigram is the proof
    int runs = 0;
    eachRun(word, [&](QStringView run) {
        ++runs;
        qsizetype characters = 0;
        for (qsizetype i = 0; i < run.size(); i += characterLength(run, i))
            ++characters;
        plain = plain && characters <= 2 && run.size() == word.size();
        if (characters == 1) {
            terms << '"' + run.toUtf8() + "\"*";
            return;
        }
        eachBigram(run, [&](QStringView gram) {
            if (gram.size() > characterLength(gram, 0)) // not the lone last character
                terms << '"' + gram.toUtf8() + '"';
        });
    });
    isProof = plain && runs == 1;
    return terms.join(" AND ");
}

bool isPinyin(const QString& word)
{
    constexpr int shortest = 3; // two letters are the initials of half the register
    return word.size() >= shortest && std::ranges::all_of(word, [](QChar c) { return c >= u'a' && c <= u'z'; });
}

//! Whether a name is read so from one of its characters on; within a syllable nothing begins.
bool isReadAs(const QString& name, const QString& key, const QString& word)
{
    if (key.startsWith(word))
        return true;
    for (qsizetype at = 0; at < name.size(); ++at) {
        if (pinyinKey(QStringView(name).mid(at)).startsWith(word))
            return true;
    }
    return false;
}

QStringList namesReadAs(const Database& db, const QString& word)
{
    QStringList names;
    const auto take = [&](const Row& row) {
        const QString name = row.text(0);
        if (isReadAs(name, row.text(1), word))
            names << foldForSearch(name);
    };
    db.each("SELECT DISTINCT name, name_key FROM deputy WHERE instr(name_key, :word) > 0", {{":word", word}}, take);
    db.each("SELECT DISTINCT name, name_key FROM unit WHERE instr(name_key, :word) > 0", {{":word", word}}, take);
    names.removeDuplicates();
    return names;
}

SearchQuery queryOf(const QString& typed, const std::function<QStringList(const QString&)>& namesOf)
{
    SearchQuery query;
    QByteArrayList all;
    for (const QString& word :
         foldForSearch(typed).split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts)) {
        bool isProof = false;
        const QByteArray terms = termsOf(word, isProof);
        const QStringList names = namesOf(word);
        query.words << word;
        query.names << names;
        query.needsCheck = query.needsCheck || !isProof || !names.isEmpty();
        if (names.isEmpty()) {
            if (!terms.isEmpty())
                all << terms;
            continue;
        }
        QByteArrayList ways{'(' + terms + ')'};
        for (const QString& name : names) {
            bool ofName = false;
            if (const QByteArray way = termsOf(name, ofName); !way.isEmpty())
                ways << '(' + way + ')';
        }
        all << '(' + ways.join(" OR ") + ')';
    }
    query.match = all.join(" AND ");
    return query;
}

} // namespace

SearchQuery parseSearch(const QString& typed)
{
    return queryOf(typed, [](const QString&) { return QStringList(); });
}

SearchQuery parseSearch(const Database& db, const QString& typed)
{
    return queryOf(typed, [&](const QString& word) { return isPinyin(word) ? namesReadAs(db, word) : QStringList(); });
}

static bool standsIn(const Database& db, SuggestionId id, const QString& word)
{
    return db.number(R"(
        SELECT instr(s.title, :word) > 0
               OR instr(s.congress || '-' || s.session || '-' || iif(s.recess, 'r', '') || s.serial, :word) > 0
               OR EXISTS (SELECT 1 FROM text t WHERE t.suggestion_id = s.id AND instr(t.content, :word) > 0)
          FROM suggestion s
         WHERE s.id = :id)",
                     {{":id", id}, {":word", word}}) != 0;
}

std::vector<SuggestionId> searchCases(const Database& db, const SearchQuery& query, std::optional<SuggestionId> below,
                                      int limit)
{
    constexpr int batch = 256;
    std::vector<SuggestionId> hits;
    qint64 bound = below ? below->value() : std::numeric_limits<qint64>::max();
    const auto contains = [&](SuggestionId id) {
        // most words stand in a title, a number or a long text as they were typed; only for the others all is gathered
        // and folded
        if (std::ranges::all_of(query.words, [&](const QString& word) { return standsIn(db, id, word); }))
            return true;
        const QString text = searchText(db, id);
        for (qsizetype i = 0; i < query.words.size(); ++i) {
            const auto stands = [&](const QString& word) { return text.contains(word); };
            if (!stands(query.words[i]) && std::ranges::none_of(query.names[i], stands))
                return false;
        }
        return true;
    };
    while (int(hits.size()) < limit) {
        std::vector<SuggestionId> candidates;
        const int wanted = query.needsCheck ? batch : limit - int(hits.size());
        const auto read = [](const Row& row) { return row.id<SuggestionId>(0); };
        if (query.match.isEmpty()) // only marks were typed: nothing in the index knows them
            candidates = db.all("SELECT id FROM suggestion WHERE id < :below ORDER BY id DESC LIMIT :limit",
                                {{":below", bound}, {":limit", wanted}}, read);
        else
            candidates =
                db.all("SELECT rowid FROM search WHERE search MATCH :match AND rowid < :below ORDER BY rowid DESC "
                       "LIMIT :limit",
                       {{":match", QString::fromUtf8(query.match)}, {":below", bound}, {":limit", wanted}}, read);
        for (const SuggestionId id : candidates) {
            if (int(hits.size()) < limit && (!query.needsCheck || contains(id)))
                hits.push_back(id);
        }
        if (int(candidates.size()) < wanted)
            break;
        bound = candidates.back().value();
    }
    return hits;
}

void rebuildSearch(const Database& db)
{
    db.run("INSERT INTO search (search) VALUES ('delete-all')");
    const auto ids =
        db.all("SELECT id FROM suggestion ORDER BY id", {}, [](const Row& row) { return row.id<SuggestionId>(0); });
    for (const SuggestionId id : ids)
        indexCase(db, id, searchText(db, id));
}

} // namespace huiyin::casefile
