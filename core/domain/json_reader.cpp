// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/json_reader.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace huiyin {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("JsonReader", text);
}

} // namespace

JsonReader::JsonReader(const QByteArray& json, Error& error)
    : error_(&error)
{
    QJsonParseError parseError;
    const auto document = QJsonDocument::fromJson(json, &parseError);
    if (document.isObject()) {
        object_ = document.object();
        return;
    }
    if (error.isEmpty() && parseError.error != QJsonParseError::NoError)
        error = say(QT_TRANSLATE_NOOP("JsonReader", "This is not JSON: %1, at byte %2."))
                    .arg(parseError.errorString())
                    .arg(parseError.offset);
    else if (error.isEmpty())
        error = say(QT_TRANSLATE_NOOP("JsonReader", "An object in braces is expected."));
}

JsonReader::JsonReader(QJsonObject object, QString path, Error& error)
    : object_(std::move(object))
    , path_(std::move(path))
    , error_(&error)
{
}

void JsonReader::fail(const char* key, const QString& what)
{
    if (error_->isEmpty())
        *error_ = pathOf(QString::fromUtf8(key)) + QStringLiteral(": ") + what;
}

QJsonValue JsonReader::take(const char* key, QJsonValue::Type type, const QString& expected)
{
    const auto name = QString::fromUtf8(key);
    asked_.insert(name);
    const QJsonValue value = object_.value(name);
    if (value.type() == type)
        return value;
    fail(key, value.isUndefined() ? say(QT_TRANSLATE_NOOP("JsonReader", "is missing")) : expected);
    return {};
}

QString JsonReader::text(const char* key)
{
    const QString text =
        take(key, QJsonValue::String, say(QT_TRANSLATE_NOOP("JsonReader", "a text is expected"))).toString();
    if (text.trimmed().isEmpty())
        fail(key, say(QT_TRANSLATE_NOOP("JsonReader", "must not be blank")));
    return text;
}

QString JsonReader::optionalText(const char* key)
{
    if (!has(key))
        return {};
    return take(key, QJsonValue::String, say(QT_TRANSLATE_NOOP("JsonReader", "a text is expected"))).toString();
}

int JsonReader::number(const char* key, int least, int most)
{
    const auto expected =
        say(QT_TRANSLATE_NOOP("JsonReader", "a whole number from %1 to %2 is expected")).arg(least).arg(most);
    const QJsonValue value = take(key, QJsonValue::Double, expected);
    const int number = value.toInt(least - 1);
    if (number >= least && number <= most)
        return number;
    fail(key, expected);
    return least;
}

bool JsonReader::flag(const char* key)
{
    return take(key, QJsonValue::Bool, say(QT_TRANSLATE_NOOP("JsonReader", "true or false is expected"))).toBool();
}

QDate JsonReader::date(const char* key)
{
    const auto expected = say(QT_TRANSLATE_NOOP("JsonReader", "a date like 2026-03-16 is expected"));
    const auto date = QDate::fromString(take(key, QJsonValue::String, expected).toString(), Qt::ISODate);
    if (!date.isValid())
        fail(key, expected);
    return date;
}

LocalName JsonReader::name(const char* key)
{
    JsonReader both = object(key);
    LocalName name{both.text("zh"), both.optionalText("en")};
    both.finish();
    return name;
}

LocalName JsonReader::optionalName(const char* key)
{
    return has(key) ? name(key) : LocalName{};
}

QStringList JsonReader::texts(const char* key)
{
    const auto expected = say(QT_TRANSLATE_NOOP("JsonReader", "a list of texts is expected"));
    QStringList texts;
    for (const QJsonValue value : take(key, QJsonValue::Array, expected).toArray()) {
        if (!value.isString())
            fail(key, expected);
        texts << value.toString();
    }
    return texts;
}

JsonReader JsonReader::object(const char* key)
{
    const QJsonValue value =
        take(key, QJsonValue::Object, say(QT_TRANSLATE_NOOP("JsonReader", "an object in braces is expected")));
    return {value.toObject(), pathOf(QString::fromUtf8(key)), *error_};
}

std::vector<JsonReader> JsonReader::objects(const char* key)
{
    const auto expected = say(QT_TRANSLATE_NOOP("JsonReader", "a list of objects is expected"));
    const QJsonArray array = take(key, QJsonValue::Array, expected).toArray();
    std::vector<JsonReader> readers;
    for (const QJsonValue value : array) {
        if (!value.isObject())
            fail(key, expected);
        const auto place = QStringLiteral("%1[%2]").arg(pathOf(QString::fromUtf8(key))).arg(readers.size());
        readers.push_back(JsonReader(value.toObject(), place, *error_));
    }
    if (readers.empty())
        fail(key, expected);
    return readers;
}

void JsonReader::finish()
{
    for (auto it = object_.begin(); it != object_.end(); ++it) {
        if (!asked_.contains(it.key()))
            fail(it.key().toUtf8().constData(), say(QT_TRANSLATE_NOOP("JsonReader", "is not known here")));
    }
}

} // namespace huiyin
