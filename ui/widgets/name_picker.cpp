// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/name_picker.h"

#include "domain/pinyin.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QRegularExpression>
#include <QStringListModel>

#include <algorithm>

namespace huiyin::ui {

namespace {

constexpr int mostOffered = 50;
const QRegularExpression& separators()
{
    static const QRegularExpression marks(QStringLiteral("[、，,;；\\s]+"));
    return marks;
}

QStringList lower(QStringList keys)
{
    keys.removeAll(QString());
    for (QString& key : keys)
        key = key.toLower();
    keys.removeDuplicates();
    return keys;
}

//! 0: not found; more is better.
int rank(const NameEntry& entry, const QString& wanted)
{
    if (entry.name.startsWith(wanted, Qt::CaseInsensitive))
        return 4;
    if (entry.name.contains(wanted, Qt::CaseInsensitive))
        return 3;
    int best = 0;
    for (const QString& key : entry.keys) {
        if (key.startsWith(wanted))
            return 2;
        if (wanted.size() > 1 && key.contains(wanted))
            best = 1;
    }
    return best;
}

} // namespace

//! Puts the chosen name in the place of the part that was being written.
class NameCompleter : public QCompleter {
public:
    explicit NameCompleter(NamePicker* picker)
        : QCompleter(picker)
        , picker_(picker)
    {
    }
    QString pathFromIndex(const QModelIndex& index) const override
    {
        const QString name = QCompleter::pathFromIndex(index);
        if (picker_->many_ == NamePicker::Many::No)
            return name;
        // of what was typed, not of what stands there: walking through the list shows one name after the other
        QStringList parts = picker_->partsOf(picker_->typed_);
        if (!parts.isEmpty() && !picker_->typed_.endsWith(u'、'))
            parts.removeLast();
        parts << name;
        return parts.join(u'、') + u'、';
    }

private:
    NamePicker* picker_;
};

std::vector<NameEntry> unitEntries(const desk::Registers& registers, QDate day)
{
    std::vector<NameEntry> entries;
    for (const Unit& unit : registers.units) {
        if (!unit.isValidOn(day))
            continue;
        QStringList keys = searchKeys(unit.name);
        keys << unit.shortName << unit.nameKey << unit.initials;
        if (!unit.shortName.isEmpty())
            keys << searchKeys(unit.shortName);
        for (const UnitAlias& alias : registers.aliases) {
            if (alias.unit == unit.id)
                keys << alias.alias;
        }
        entries.push_back({unit.id.value(), unit.name, lower(keys)});
    }
    return entries;
}

std::vector<NameEntry> deputyEntries(const desk::Registers& registers)
{
    std::vector<NameEntry> entries;
    for (const Deputy& deputy : registers.deputies) {
        entries.push_back(
            {deputy.id.value(), registers.deputyLabel(deputy.id),
             lower(QStringList{deputy.nameKey, deputy.initials, nameKey(deputy.name), nameInitials(deputy.name)}),
             deputy.status == u"ended"});
    }
    return entries;
}

NamePicker::NamePicker(std::vector<NameEntry> entries, Many many, QWidget* parent)
    : QLineEdit(parent)
    , entries_(std::move(entries))
    , many_(many)
    , shown_(new QStringListModel(this))
    , completer_(new NameCompleter(this))
{
    completer_->setModel(shown_);
    completer_->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer_->setMaxVisibleItems(10);
    completer_->popup()->setProperty("popup", true);
    setCompleter(completer_);
    setClearButtonEnabled(true);
    setPlaceholderText(many == Many::Yes ? tr("names, pinyin or initials, 、 between")
                                         : tr("name, pinyin or initials"));
    connect(this, &QLineEdit::textEdited, this, &NamePicker::offer);
}

void NamePicker::setEntries(std::vector<NameEntry> entries)
{
    entries_ = std::move(entries);
}

QStringList NamePicker::partsOf(const QString& text) const
{
    // 陈　磊 is 陈磊: paper pads names of two characters; among several names a blank may also part two
    static const QRegularExpression within(QStringLiteral("(?<=\\p{Han})\\s+(?=\\p{Han})"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression padded(QStringLiteral("(?<!\\p{Han})(\\p{Han})\\s+(\\p{Han})(?!\\p{Han})"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    const QString written = text.trimmed();
    if (written.isEmpty())
        return {};
    if (many_ == Many::No)
        return {QString(written).remove(within)};
    return QString(written).replace(padded, QStringLiteral("\\1\\2")).split(separators(), Qt::SkipEmptyParts);
}

QStringList NamePicker::parts() const
{
    return partsOf(text());
}

const NameEntry* NamePicker::find(const QString& written) const
{
    for (const NameEntry& entry : entries_) {
        if (entry.name == written)
            return &entry;
    }
    const NameEntry* only = nullptr;
    const QString key = written.toLower();
    for (const NameEntry& entry : entries_) {
        if (!entry.keys.contains(key))
            continue;
        if (only)
            return nullptr; // two could be meant
        only = &entry;
    }
    return only;
}

std::vector<qint64> NamePicker::chosen() const
{
    std::vector<qint64> ids;
    for (const QString& part : parts()) {
        if (const NameEntry* entry = find(part); entry && std::ranges::find(ids, entry->id) == ids.end())
            ids.push_back(entry->id);
    }
    return ids;
}

QStringList NamePicker::unknown() const
{
    QStringList names;
    for (const QString& part : parts()) {
        if (!find(part))
            names << part;
    }
    return names;
}

void NamePicker::choose(const std::vector<qint64>& ids)
{
    QStringList names;
    for (const qint64 id : ids) {
        const auto entry = std::ranges::find(entries_, id, &NameEntry::id);
        if (entry != entries_.end())
            names << entry->name;
    }
    setText(names.join(u'、'));
}

QStringList NamePicker::offered() const
{
    return shown_->stringList();
}

void NamePicker::offer()
{
    typed_ = text();
    const QStringList written = parts();
    const QString wanted =
        written.isEmpty() || (many_ == Many::Yes && text().endsWith(u'、')) ? QString() : written.last().toLower();
    std::vector<std::pair<int, const NameEntry*>> found;
    for (const NameEntry& entry : entries_) {
        if (entry.isOver && (wanted.isEmpty() || !entry.name.startsWith(wanted)))
            continue;
        if (const int how = wanted.isEmpty() ? 1 : rank(entry, wanted))
            found.emplace_back(entry.isOver ? 0 : how, &entry);
    }
    std::ranges::stable_sort(found, std::greater(), &std::pair<int, const NameEntry*>::first);
    QStringList names;
    for (const auto& [how, entry] : found) {
        if (names.size() == mostOffered)
            break;
        names << entry->name;
    }
    shown_->setStringList(names);
}

} // namespace huiyin::ui
