// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/saved_views.h"

#include "widgets/settings.h"
#include "widgets/views.h"

#include <QFileInfo>

#include <algorithm>

namespace huiyin::ui {

namespace {

const QString ownField = QStringLiteral("field");
const QString ownValue = QStringLiteral("value");
const QString thisWeek = QStringLiteral("due_week");

CaseFilter weekOf(QDate today)
{
    return viewOf(QStringLiteral("due-week"))->filter(today);
}

//! Names each part of a filter once, for writing and for reading.
template <class Filter, class Visit>
void visitParts(Filter& filter, Visit&& visit)
{
    visit("search", filter.search);
    visit("states", filter.states);
    visit("state_classes", filter.stateClasses);
    visit("congress", filter.congress);
    visit("session", filter.session);
    visit("recess", filter.recess);
    visit("unit", filter.unit);
    visit("answering_unit", filter.answeringUnit);
    visit("category", filter.category);
    visit("delegation", filter.delegation);
    visit("group", filter.group);
    visit("leader", filter.leader);
    visit("supervisor", filter.supervisor);
    visit("committee", filter.committee);
    visit("deputy", filter.deputy);
    visit("reply_class", filter.replyClass);
    visit("result", filter.result);
    visit("unrated", filter.unrated);
    visit("overdue", filter.overdue);
    visit("key", filter.key);
    visit("own", filter.own);
    visit("due_from", filter.dueFrom);
    visit("due_to", filter.dueTo);
}

struct Writer {
    QVariantMap& map;

    template <class Value>
    void operator()(const char* name, const Value& value) const
    {
        if (value != Value{})
            map[QLatin1String(name)] = written(value);
    }

    static QVariant written(const QString& text) { return text; }
    static QVariant written(bool is) { return is; }
    static QVariant written(int number) { return number; }
    static QVariant written(const QDate& day) { return day.toString(Qt::ISODate); }
    static QVariant written(Rating rating) { return ratingKey(rating); }
    template <class Tag>
    static QVariant written(Id<Tag> id)
    {
        return id.value();
    }
    template <class Value>
    static QVariant written(const std::optional<Value>& value)
    {
        return written(*value);
    }
    static QVariant written(const std::vector<OwnCondition>& conditions)
    {
        QVariantList list;
        for (const OwnCondition& one : conditions)
            list << QVariantMap{{ownField, one.field.value()}, {ownValue, one.value}};
        return list;
    }
    template <class Set>
    static QVariant written(const std::vector<Set>& values)
    {
        QStringList keys;
        for (const Set value : values)
            keys << keyOf(value);
        return keys;
    }
};

struct Reader {
    const QVariantMap& map;

    template <class Value>
    void operator()(const char* name, Value& value) const
    {
        if (const auto found = map.constFind(QLatin1String(name)); found != map.cend())
            read(*found, value);
    }

    static void read(const QVariant& kept, QString& text) { text = kept.toString(); }
    static void read(const QVariant& kept, bool& is) { is = kept.toBool(); }
    static void read(const QVariant& kept, std::optional<bool>& is) { is = kept.toBool(); }
    static void read(const QVariant& kept, std::optional<int>& number) { number = kept.toInt(); }
    static void read(const QVariant& kept, std::optional<QString>& text) { text = kept.toString(); }
    static void read(const QVariant& kept, std::optional<QDate>& day)
    {
        day = QDate::fromString(kept.toString(), Qt::ISODate);
    }
    static void read(const QVariant& kept, std::optional<Rating>& rating) { rating = ratingFromText(kept.toString()); }
    template <class Tag>
    static void read(const QVariant& kept, std::optional<Id<Tag>>& id)
    {
        id = Id<Tag>(kept.toLongLong());
    }
    static void read(const QVariant& kept, std::vector<OwnCondition>& conditions)
    {
        for (const QVariant& one : kept.toList()) {
            const QVariantMap map = one.toMap();
            conditions.push_back({OwnFieldId(map.value(ownField).toLongLong()), map.value(ownValue).toString()});
        }
    }
    template <class Set>
    static void read(const QVariant& kept, std::vector<Set>& values)
    {
        for (const QString& key : kept.toStringList()) {
            if (const auto value = fromKey<Set>(key))
                values.push_back(*value);
        }
    }
};

} // namespace

QVariantMap filterToMap(const CaseFilter& filter, QDate today)
{
    QVariantMap map;
    CaseFilter rest = filter;
    const CaseFilter week = weekOf(today);
    if (filter.dueTo && filter.dueFrom == week.dueFrom && filter.dueTo == week.dueTo) {
        map[thisWeek] = true;
        rest.dueFrom.reset();
        rest.dueTo.reset();
    }
    visitParts(rest, Writer{map});
    return map;
}

CaseFilter filterFromMap(const QVariantMap& map, QDate today)
{
    CaseFilter filter;
    visitParts(filter, Reader{map});
    if (map.value(thisWeek).toBool()) {
        const CaseFilter week = weekOf(today);
        filter.dueFrom = week.dueFrom;
        filter.dueTo = week.dueTo;
    }
    return filter;
}

SavedViews::SavedViews(const QString& file)
    : file_(QFileInfo(file).absoluteFilePath())
{
    for (const QVariant& one : settings::savedViews.get().value(file_).toList()) {
        const QVariantMap view = one.toMap();
        views_.push_back({view.value(QStringLiteral("name")).toString(), view.value(QStringLiteral("filter")).toMap()});
    }
}

const SavedView* SavedViews::find(const QString& id) const
{
    const auto found = std::ranges::find_if(views_, [&](const SavedView& view) { return view.id() == id; });
    return found == views_.end() ? nullptr : &*found;
}

void SavedViews::save(const QString& name, const CaseFilter& filter, QDate today)
{
    const auto found = std::ranges::find(views_, name, &SavedView::name);
    if (found != views_.end())
        found->filter = filterToMap(filter, today);
    else
        views_.push_back({name, filterToMap(filter, today)});
    keep();
}

bool SavedViews::rename(const QString& id, const QString& name)
{
    for (SavedView& view : views_) {
        if (view.name == name)
            return view.id() == id;
    }
    for (SavedView& view : views_) {
        if (view.id() == id)
            view.name = name;
    }
    keep();
    return true;
}

void SavedViews::remove(const QString& id)
{
    std::erase_if(views_, [&](const SavedView& view) { return view.id() == id; });
    keep();
}

void SavedViews::keep() const
{
    QVariantList kept;
    for (const SavedView& view : views_)
        kept << QVariantMap{{QStringLiteral("name"), view.name}, {QStringLiteral("filter"), view.filter}};
    QVariantMap all = settings::savedViews.get();
    all[file_] = kept;
    settings::savedViews.set(all);
}

} // namespace huiyin::ui
