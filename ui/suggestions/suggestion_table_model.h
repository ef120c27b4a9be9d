// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QCache>
#include <QDate>
#include <QHash>

#include "widgets/doors.h"

namespace huiyin::ui {

//! Cases in the order that the file gave, read a page at a time when they are shown: a million cases cost eight bytes
//! each. Sorting and searching are the file's, not the model's.
class SuggestionTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        TitleColumn,
        LeadColumn,
        UnitColumn,
        DueColumn,
        StateColumn,
        ClassColumn,
        RatingColumn,
        WaitingColumn, //!< this and what follows are on offer, not shown at first
        SessionColumn,
        ReceivedColumn,
        AssignedColumn,
        RepliedColumn,
        DelegationColumn,
        CategoryColumn,
        CertifiedColumn,
        CosignersColumn,
        ColumnCount
    };
    static constexpr int IdRole = Qt::UserRole + 1;

    explicit SuggestionTableModel(const Doors& doors, QObject* parent = nullptr);

    void setSearch(const QString& search) { search_ = search; } //!< what is marked in the words
    void setOrder(std::vector<SuggestionId> order);
    std::optional<SuggestionId> id(int row) const;
    int rowOf(SuggestionId id) const; //!< -1 if it is not in the list
    const CaseLine& line(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    int columnOf(SortBy by) const; //!< -1 if no column is sorted by it
    void sort(int column, Qt::SortOrder order) override;
    static QString sortKey(SortBy by); //!< by which a sort is remembered
    static std::optional<SortBy> sortOf(const QString& key);

Q_SIGNALS:
    void sortWanted(huiyin::SortBy by, bool descending);

private:
    const Doors& doors_;
    std::vector<SuggestionId> order_;
    mutable QHash<qint64, int> rows_; //!< of the cases, made when one is asked for
    QString search_;
    mutable QCache<int, std::vector<CaseLine>> pages_;
};

//! A, or A → B where the three parties found another class than the unit claimed.
QString classWords(const CaseLine& line);
//! The office, the unit or the deputy that the case lies with; nobody once it is done.
QString waitingFor(const CaseLine& line);
//! In the column of ratings: replied, and the deputy has not rated.
QString notRatedWord();

} // namespace huiyin::ui
