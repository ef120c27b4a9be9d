// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/class_scheme.h"

#include "domain/json_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <array>

// Q_INIT_RESOURCE must stand outside any namespace.
static void initSchemes()
{
    Q_INIT_RESOURCE(rules);
}

namespace huiyin::lifecycle {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("ClassScheme", text);
}

QString plainLetter(QStringView text)
{
    QString plain = text.toString().normalized(QString::NormalizationForm_KC).trimmed().toUpper();
    if (plain.endsWith(u'类'))
        plain.chop(1);
    return plain.trimmed();
}

//! The sign of the other row for the same class: A is 甲, 甲 is A.
QString otherSign(const QString& sign)
{
    constexpr QStringView latin = u"ABCDE", stems = u"甲乙丙丁戊";
    if (sign.size() != 1)
        return {};
    if (const qsizetype i = latin.indexOf(sign[0]); i >= 0)
        return stems[i];
    const qsizetype i = stems.indexOf(sign[0]);
    return i >= 0 ? QString(latin[i]) : QString();
}

//! What the words of a class say, without what people write differently.
QString plainWords(QStringView text)
{
    QString plain = text.toString().normalized(QString::NormalizationForm_KC);
    plain.replace(QStringLiteral("已经"), QStringLiteral("已"));
    plain.replace(QStringLiteral("或者"), QStringLiteral("或"));
    plain.remove(QStringLiteral("所提"));
    plain.remove(QStringLiteral("问题"));
    plain.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return plain;
}

ClassLetter readLetter(JsonReader& reader)
{
    ClassLetter letter;
    letter.letter = reader.text("letter");
    letter.label = reader.name("label");
    letter.meaning = reader.name("meaning");
    const auto bucket = bucketFromKey(reader.text("bucket"));
    if (!bucket)
        reader.fail("bucket", say(QT_TRANSLATE_NOOP("ClassScheme", "is none of the eight outcomes")));
    letter.bucket = bucket.value_or(Bucket::Solved);
    letter.solved = reader.flag("solved");
    letter.tracked = reader.flag("tracked");
    letter.needsPromise = reader.flag("needsPromise");
    letter.needsReason = reader.flag("needsReason");
    reader.finish();
    return letter;
}

QJsonObject named(const LocalName& name)
{
    return {{QStringLiteral("zh"), name.zh}, {QStringLiteral("en"), name.en}};
}

QJsonObject written(const ClassLetter& letter)
{
    return {{QStringLiteral("letter"), letter.letter},
            {QStringLiteral("label"), named(letter.label)},
            {QStringLiteral("meaning"), named(letter.meaning)},
            {QStringLiteral("bucket"), bucketKey(letter.bucket)},
            {QStringLiteral("solved"), letter.solved},
            {QStringLiteral("tracked"), letter.tracked},
            {QStringLiteral("needsPromise"), letter.needsPromise},
            {QStringLiteral("needsReason"), letter.needsReason}};
}

} // namespace

const ClassLetter* ClassScheme::find(QStringView letter) const
{
    const QString wanted = plainLetter(letter);
    const auto found =
        std::ranges::find_if(letters, [&](const ClassLetter& own) { return plainLetter(own.letter) == wanted; });
    if (found != letters.end())
        return &*found;
    const auto same = std::ranges::find_if(letters, [&](const ClassLetter& own) {
        return !wanted.isEmpty() && otherSign(plainLetter(own.letter)) == wanted;
    });
    if (same != letters.end())
        return &*same;

    constexpr qsizetype shortest = 3; // 解决 alone is in nearly every meaning
    const QString words = plainWords(letter);
    if (words.size() < shortest)
        return nullptr;
    const auto says = [&](const ClassLetter& own) {
        return plainWords(own.label.zh).contains(words) || plainWords(own.meaning.zh).contains(words);
    };
    const auto first = std::ranges::find_if(letters, says);
    const bool only = first != letters.end() && std::find_if(std::next(first), letters.end(), says) == letters.end();
    return only ? &*first : nullptr;
}

QStringList ClassScheme::faults() const
{
    QStringList faults;
    for (auto it = letters.begin(); it != letters.end(); ++it) {
        if (plainLetter(it->letter).isEmpty())
            faults << say(QT_TRANSLATE_NOOP("ClassScheme", "A class has no letter."));
        else if (find(it->letter) != &*it)
            faults << say(QT_TRANSLATE_NOOP("ClassScheme", "The letter %1 stands for two classes.")).arg(it->letter);
        if (it->solved && it->tracked)
            faults << say(QT_TRANSLATE_NOOP("ClassScheme", "Class %1 counts as solved and is tracked all the same."))
                          .arg(it->letter);
        if (it->needsPromise && !it->tracked)
            faults << say(QT_TRANSLATE_NOOP("ClassScheme", "Class %1 needs a promise that nobody would track."))
                          .arg(it->letter);
    }
    if (std::ranges::none_of(letters, &ClassLetter::solved))
        faults << say(QT_TRANSLATE_NOOP("ClassScheme", "No class counts as solved."));
    return faults;
}

tl::expected<ClassScheme, QString> classSchemeFromJson(const QByteArray& json)
{
    QString error;
    JsonReader reader(json, error);
    ClassScheme scheme;
    scheme.id = reader.text("id");
    scheme.name = reader.name("name");
    scheme.place = reader.name("place");
    scheme.source = reader.name("source");
    for (JsonReader& letter : reader.objects("letters"))
        scheme.letters.push_back(readLetter(letter));
    reader.finish();
    if (!error.isEmpty())
        return tl::unexpected(error);
    if (const QStringList faults = scheme.faults(); !faults.isEmpty())
        return tl::unexpected(faults.join(u' '));
    return scheme;
}

QByteArray toJson(const ClassScheme& scheme)
{
    QJsonArray letters;
    for (const ClassLetter& letter : scheme.letters)
        letters.append(written(letter));
    const QJsonObject object{{QStringLiteral("id"), scheme.id},
                             {QStringLiteral("name"), named(scheme.name)},
                             {QStringLiteral("place"), named(scheme.place)},
                             {QStringLiteral("source"), named(scheme.source)},
                             {QStringLiteral("letters"), letters}};
    return QJsonDocument(object).toJson();
}

const std::vector<ClassScheme>& classSchemes()
{
    static const std::vector<ClassScheme> schemes = [] {
        initSchemes();
        std::vector<ClassScheme> read;
        for (const char* id : {"national", "shandong-statutory", "foping-2024", "zhejiang", "xinjiang-county",
                               "city-r4", "qinyang", "yanzhou", "ruzhou"}) {
            QFile file(QStringLiteral(":/schemes/%1.json").arg(QLatin1String(id)));
            const bool open = file.open(QIODevice::ReadOnly);
            auto scheme = classSchemeFromJson(open ? file.readAll() : QByteArray());
            Q_ASSERT_X(scheme && scheme->id == QLatin1String(id), "classSchemes", id);
            if (scheme)
                read.push_back(std::move(*scheme));
        }
        return read;
    }();
    return schemes;
}

const ClassScheme* classScheme(QStringView id)
{
    const auto found = std::ranges::find(classSchemes(), id, &ClassScheme::id);
    return found != classSchemes().end() ? &*found : nullptr;
}

} // namespace huiyin::lifecycle
