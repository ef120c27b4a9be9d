// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/register_fields.h"

namespace huiyin::desk {

using lifecycle::Field;
using lifecycle::Rule;

const RegisterColumn* FromWords::column(const char* name) const
{
    return registerColumn(kind, ToWords::key(name));
}

const QString* FromWords::given(const char* name) const
{
    const auto found = column(name) ? values.constFind(ToWords::key(name)) : values.constEnd();
    return found == values.constEnd() ? nullptr : &*found;
}

void FromWords::refuseValue(const char* name, const QString& value, const QStringList& possible)
{
    refusals.push_back({Rule::UnknownValue,
                        Field::None,
                        {column(name)->words(), value,
                         possible.isEmpty() ? QStringLiteral("—") : possible.join(QStringLiteral("、"))}});
}

void FromWords::operator()(const char* name, QString& field)
{
    const QString* text = given(name);
    if (!text || *text == field) // what stands there already is nobody's mistake now
        return;
    const RegisterColumn& here = *column(name);
    if (here.kind != ColumnKind::Choice) {
        field = text->simplified();
        if (here.needed && field.isEmpty())
            refusals.push_back({Rule::Missing, Field::None, {here.words()}});
        return;
    }
    QStringList words;
    for (const QString& key : choicesOf(here)) {
        words << choiceWords(here, key);
        if (*text == key || *text == words.last()) {
            field = key;
            return;
        }
    }
    refuseValue(name, *text, words);
}

void FromWords::operator()(const char* name, bool& field)
{
    const QString* text = given(name);
    if (!text)
        return;
    const RegisterColumn& here = *column(name);
    static const QStringList yes{QStringLiteral("yes"), QStringLiteral("是"), QStringLiteral("√"), QStringLiteral("1")};
    static const QStringList no{QStringLiteral("no"), QStringLiteral("否"), QStringLiteral("×"), QStringLiteral("0"),
                                QString()};
    if (yes.contains(*text) || (here.kind == ColumnKind::Choice && *text == choiceWords(here, yes.front())))
        field = true;
    else if (no.contains(*text) || (here.kind == ColumnKind::Choice && *text == choiceWords(here, no.front())))
        field = false;
    else
        refuseValue(name, *text, {choiceWords(here, yes.front()), choiceWords(here, no.front())});
}

void FromWords::operator()(const char* name, std::optional<QDate>& field)
{
    const QString* text = given(name);
    if (!text)
        return;
    const QDate day = QDate::fromString(text->trimmed(), Qt::ISODate);
    if (text->trimmed().isEmpty())
        field.reset();
    else if (day.isValid())
        field = day;
    else
        refusals.push_back({Rule::BadDate, Field::None, {*text}});
}

} // namespace huiyin::desk
