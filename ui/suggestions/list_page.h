// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "widgets/doors.h"
#include "widgets/shown_table.h"

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace huiyin::ui {

class CaseTable;
class EmptyHint;
class FlowLayout;
class ListColumns;
class SuggestionTableModel;

//! The list of cases: search, the filter spelled out, the table, and words where the table would be empty.
class ListPage : public QWidget {
    Q_OBJECT

public:
    explicit ListPage(const Doors& doors, QWidget* parent = nullptr);

    //! A new view: the current case stays when it is in it. The figure names the number of a report that it lists.
    void view(const CaseFilter& filter, const QString& figure = {});
    void reload();   //!< the same view after a change; selection and scroll position stay
    void countAll(); //!< of the file, while the list is out of sight
    void focusSearch();
    void focusCases();
    bool select(SuggestionId id); //!< false when the list does not hold it
    void step(int rows);          //!< to the next case, or -1 to the one before
    std::vector<SuggestionId> selected() const;
    void selectAll();
    enum class Rows : quint8 { All, Selected };
    ShownTable table(Rows rows) const; //!< as it is shown: its columns, in their order, and the filter in words
    TableLater tableLater() const;     //!< every row of it, to be read beside the window's thread
    std::optional<SuggestionId> current() const;
    const CaseFilter& filter() const { return filter_; }
    bool canBeSaved() const;         //!< as a view: what a report counts is of one day
    QString title() const;           //!< the number that it lists, or just suggestions
    QString describedFilter() const; //!< in few words
    int shown() const;
    qint64 all() const { return all_; }
    void setContextMenu(QMenu* menu) { menu_ = menu; }
    void setWritable(bool writable);

Q_SIGNALS:
    void currentChanged();
    void selectionChanged();
    void opened(); //!< Enter or a double click
    void newWanted();
    void importWanted();
    void saveWanted();   //!< the filter under a name
    void wholeWanted();  //!< every case, no filter
    void reportWanted(); //!< back to the report that a number was opened from

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Keep : quint8 { Selection, Current };
    void refill(Keep keep);
    void applySearch();
    void showParts();
    void explainEmptiness();
    void openAddMenu();
    struct ShownColumns {
        ShownTable head; //!< a table without rows
        std::vector<int> columns;
    };
    ShownColumns shownColumns() const;
    QString note(qint64 rows) const;
    void sortBy(SortBy by, bool descending);
    void showSort();

    const Doors& doors_;
    CaseFilter filter_;
    QString figure_;               //!< of a report; empty when the list comes from elsewhere
    SortBy sort_ = SortBy::Number; //!< what a person sorts by, in views that have no order of their own
    bool descending_ = false;
    qint64 all_ = 0;
    bool writable_ = true;
    QLineEdit* search_;
    QPushButton* new_;
    QPushButton* import_;
    FlowLayout* parts_;
    QLabel* count_;
    QStackedWidget* stack_;
    CaseTable* table_;
    EmptyHint* empty_;
    SuggestionTableModel* model_;
    ListColumns* columns_ = nullptr;
    QTimer* typing_;
    QMenu* menu_ = nullptr;
};

} // namespace huiyin::ui
