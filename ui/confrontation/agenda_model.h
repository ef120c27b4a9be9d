// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "domain/case_filter.h"
#include "domain/sitting.h"
#include "widgets/doors.h"

#include <vector>

namespace huiyin::ui {

//! The cases of a confrontation in the order of the agenda: why each was chosen, and what is claimed, rated and
//! certified side by side.
class AgendaModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Position, Number, Title, Units, Why, Report, Claimed, Rated, Certified, State, columnTotal };

    explicit AgendaModel(const Doors& doors, QObject* parent = nullptr);
    void show(ConfrontationId id);
    const AgendaLine* line(int row) const; //!< null if there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Doors& doors_;
    std::vector<AgendaLine> lines_;
    std::vector<CaseLine> cases_;
};

} // namespace huiyin::ui
