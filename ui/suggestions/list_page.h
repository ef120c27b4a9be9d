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

class Aside;
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

    //! A new view: the current case stays when it is in it. The figure names the number of a report that it lists; the
    //! id is the view's, under which its columns and its order are remembered; the origin is the place where the number
    //! was opened.
    void view(const CaseFilter& filter, const QString& figure = {}, const QString& id = {}, const QString& origin = {});
    void reload();   //!< the same view after a change; selection and scroll position stay
    void countAll(); //!< of the file, while the list is out of sight
    void focusSearch();
    void focusCases();
    void rememberAs(const QString& view); //!< columns and order, for a view that is made of this one
    void openFilterMenu();                //!< what the list can be narrowed by, below the chips
    void openColumnMenu();                //!< which columns are shown
    void setDense(bool dense);
    //! False when the list does not hold it; while the list is being read it is chosen later, where it stands in it.
    bool select(SuggestionId id);
    void step(int rows); //!< to the next case, or -1 to the one before
    std::vector<SuggestionId> selected() const;
    void selectAll();
    enum class Rows : quint8 { All, Selected };
    enum class Own : quint8 { Left, Added }; //!< a column for each own field in use, behind the others
    //! As it is shown: its columns, in their order, and the filter in words.
    ShownTable table(Rows rows, Own own = Own::Left) const;
    TableLater tableLater(Own own = Own::Left) const; //!< every row of it, to be read beside the window's thread
    std::optional<SuggestionId> current() const;
    const CaseFilter& filter() const { return filter_; }
    bool canBeSaved() const;         //!< as a view: what a report counts is of one day
    QString title() const;           //!< the number that it lists, or just suggestions
    QString describedFilter() const; //!< in few words
    int shown() const;
    qint64 all() const { return all_; }
    bool isReading() const; //!< what it shows and counts is still to come
    void setContextMenu(QMenu* menu) { menu_ = menu; }
    void setWritable(bool writable);

Q_SIGNALS:
    void filled(); //!< the list shows what was asked for
    void currentChanged();
    void selectionChanged();
    void opened(); //!< Enter or a double click
    void newWanted();
    void importWanted();
    void saveWanted();                        //!< the filter under a name
    void wholeWanted();                       //!< every case, no filter
    void caseWanted(huiyin::SuggestionId id); //!< one that the list does not hold
    void backWanted(const QString& place);    //!< to where the number was opened

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Keep : quint8 { Selection, Current };
    //! What the file says to the filter.
    struct Found {
        qint64 all = 0;
        std::vector<SuggestionId> ids;
    };
    void refill(Keep keep);
    void fill(const Found& found, Keep keep);
    void applySearch();
    void finishSearch();
    std::optional<SuggestionId> numbered(const QString& typed) const;
    void removePart(const std::function<void(CaseFilter&)>& remove, int place);
    void showParts();
    void explainEmptiness();
    struct ShownColumns {
        ShownTable head; //!< a table without rows
        std::vector<int> columns;
        std::vector<OwnField> own;
    };
    ShownColumns shownColumns(Own own) const;
    static QString note(qint64 rows, qint64 all, QDate day);
    void sortBy(SortBy by, bool descending);
    void showSort();
    void rememberSort();
    void recallSort();

    const Doors& doors_;
    CaseFilter filter_;
    QString origin_;               //!< the place where the number that it lists was opened
    QString view_;                 //!< its id; empty when the list comes from elsewhere
    QString figure_;               //!< of a report; empty when the list comes from elsewhere
    SortBy sort_ = SortBy::Number; //!< what a person sorts by, in views that have no order of their own
    bool descending_ = false;
    qint64 all_ = 0;
    bool writable_ = true;
    QLineEdit* search_;
    QPushButton* new_;
    QPushButton* add_ = nullptr; //!< a filter
    QList<QPushButton*> chips_;  //!< what stands in the second line, add_ last
    QPushButton* import_;
    FlowLayout* parts_;
    QLabel* count_;
    QStackedWidget* stack_;
    CaseTable* table_;
    EmptyHint* empty_;
    SuggestionTableModel* model_;
    ListColumns* columns_ = nullptr;
    Aside* aside_;
    std::optional<SuggestionId> wanted_; //!< to be chosen when the list has come
    QTimer* typing_;
    QMenu* menu_ = nullptr;
};

} // namespace huiyin::ui
