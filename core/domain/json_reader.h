// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include "domain/local_name.h"

#include <vector>

namespace huiyin {

//! Reads one JSON object strictly: every key is asked for, and what is missing, of another type or left over is an
//! error that names its path ("limits.reply.interval: a text is expected"). After the first error reads return empty
//! values, so that a reader of a whole file asks for everything and looks at the error once.
class JsonReader {
public:
    using Error = QString;

    //! The error must outlive the reader; text that is no JSON object is an error at once.
    JsonReader(const QByteArray& json, Error& error);

    QString text(const char* key);         //!< must be there and not be blank
    QString optionalText(const char* key); //!< empty if it is not there
    int number(const char* key, int least, int most);
    bool flag(const char* key);
    QDate date(const char* key);             //!< 2026-03-16
    LocalName name(const char* key);         //!< {"zh": "...", "en": "..."}; an office may leave en out
    LocalName optionalName(const char* key); //!< empty if it is not there
    QStringList texts(const char* key);
    JsonReader object(const char* key);
    std::vector<JsonReader> objects(const char* key); //!< not an empty list
    bool has(const char* key) const { return object_.contains(QLatin1String(key)); }

    //! Says that the value of a key does not do. Only the first error is kept.
    void fail(const char* key, const QString& what);
    //! To be called when everything has been asked for: a key that was not is an error.
    void finish();
    bool ok() const { return error_->isEmpty(); }

private:
    JsonReader(QJsonObject object, QString path, Error& error);
    QJsonValue take(const char* key, QJsonValue::Type type, const QString& expected);
    QString pathOf(const QString& key) const { return path_.isEmpty() ? key : path_ + u'.' + key; }

    QJsonObject object_;
    QString path_;
    Error* error_;
    QSet<QString> asked_;
};

} // namespace huiyin
