// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QVariantMap>

#include "domain/case_filter.h"

#include <vector>

namespace huiyin::ui {

//! A list of cases that a person has given a name.
struct SavedView {
    QString name;
    QVariantMap filter; //!< as filterToMap() writes it

    QString id() const { return QStringLiteral("saved:") + name; }
};

//! The views of one person for one case file. They name units and deputies by the file's ids, so each file has its own.
class SavedViews {
public:
    explicit SavedViews(const QString& file);

    const std::vector<SavedView>& all() const { return views_; }
    const SavedView* find(const QString& id) const;                        //!< null if there is none
    void save(const QString& name, const CaseFilter& filter, QDate today); //!< over the one of that name
    bool rename(const QString& id, const QString& name);                   //!< false when the name is another's
    void remove(const QString& id);

private:
    void keep() const;

    QString file_;
    std::vector<SavedView> views_;
};

//! A filter as words and numbers. "This week" stays this week whenever it is read; what a report counts is left out.
QVariantMap filterToMap(const CaseFilter& filter, QDate today);
CaseFilter filterFromMap(const QVariantMap& map, QDate today);

} // namespace huiyin::ui
