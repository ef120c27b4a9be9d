// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariantMap>

#include "suggestions/suggestion_table_model.h"

#include <array>
#include <optional>
#include <span>

class QMenu;
class QTableView;

namespace huiyin::ui {

//! What a column asks of the room that a list has.
struct ColumnNeed {
    int least = 0;        //!< below this it is of no use
    int best = 0;         //!< shows all that can stand in it
    int leaves = 0;       //!< first 1, then 2, … go when there is no room; 0 never goes
    bool isKept = false;  //!< a person has called it back: it stays
    bool isTaken = false; //!< a person has taken it out
};

//! Widths for the columns, 0 for one that is not shown. The stretching column gives way first and takes what is left.
std::vector<int> fitColumns(int room, std::span<const ColumnNeed> needs, size_t stretching);

//! Keeps the columns of the list in the room that it has: wide enough for the words that can stand in them, the title
//! takes the rest, and what is needed least goes where the window is small. The header's menu brings columns back, and
//! shows those that are not needed every day. What a person chose is kept for each view.
class ListColumns : public QObject {
    Q_OBJECT

public:
    ListColumns(QTableView& table, const Doors& doors);

    void setView(const QString& view); //!< its id; none: columns as they fit, not kept
    void keepAs(const QString& view);  //!< from now on
    void setCases(qint64 cases);       //!< in the file: its numbers get as many digits
    void fit();
    void fillMenu(QMenu& menu);
    void openMenu(const QPoint& at); //!< in global coordinates
    //! What else is remembered of the view beside its columns.
    QVariant kept(const QString& key) const { return layout_.value(key); }
    void keep(const QString& key, const QVariant& value);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static constexpr size_t count = SuggestionTableModel::ColumnCount;
    struct Wish {
        std::optional<int> width;
        std::optional<bool> isShown;
    };

    void measure();
    int headWidth(int column) const;
    int cellWidth(const QString& text) const;
    int numberWidth() const;
    void restore();
    void keep();
    void standInOrder();
    void want(int column, bool shown);
    void forget();

    QTableView& table_;
    QWidget* viewport_; //!< to be known by, not asked: it outlives the table by an event
    const Doors& doors_;
    std::array<ColumnNeed, count> measured_;
    qsizetype numberLength_ = 0; //!< characters of the longest number that was measured
    std::array<Wish, count> wishes_;
    QString view_;
    QVariantMap layout_; //!< of the view, as it is kept
    qint64 cases_ = 0;
    bool isFitting_ = false;
};

} // namespace huiyin::ui
