// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "widgets/doors.h"
#include "widgets/tag.h"

#include <array>
#include <vector>

namespace huiyin::ui {

//! How the ledger is divided: by what is to be done about a promise.
enum class PromiseGroup : quint8 { All, Overdue, DueSoon, Open, Kept, Broken };
inline constexpr int promiseGroupCount = int(PromiseGroup::Broken) + 1;

//! The stage of a promise as a short state, with the time that is left.
Tag promiseTag(const desk::LedgerPromise& line, QDate today);

//! The promises of the file, those of one group that hold the words looked for.
class PromiseModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Text, Unit, Person, Due, State, Next, Rated, columnTotal };

    explicit PromiseModel(const Doors& doors, QObject* parent = nullptr);
    void reload();
    void show(PromiseGroup group, const QString& words);
    const desk::LedgerPromise* line(int row) const; //!< null if there is none
    int count(PromiseGroup group) const { return counts_[size_t(group)]; }
    int rowOf(PromiseId id) const; //!< -1: not shown

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool holds(const desk::LedgerPromise& line) const;

    const Doors& doors_;
    std::vector<desk::LedgerPromise> lines_;
    std::vector<size_t> shown_;
    std::array<int, promiseGroupCount> counts_{};
    PromiseGroup group_ = PromiseGroup::All;
    QString words_;
};

} // namespace huiyin::ui
