// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "confrontation/promise_model.h"

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace huiyin::ui {

class CaseTable;
class EmptyHint;

//! 承诺台账: what was promised, across sessions and years, by promise and not by case: overdue, due, kept, broken.
class PromisesPage : public QWidget {
    Q_OBJECT

public:
    PromisesPage(Doors doors, std::function<void(QWidget*)> ledger, QWidget* parent = nullptr);
    void reload();
    void follow(); //!< the file may have changed; a page out of sight reads it when it comes into view
    void choose(PromiseGroup group);

Q_SIGNALS:
    void changed(const lifecycle::Refusals& notices); //!< the file holds something else
    void caseWanted(SuggestionId id);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildTop();
    QWidget* buildSteps();
    void filter();
    void fitColumns();
    void showSteps();
    void showDetail();
    void act(lifecycle::Action action);
    PromiseGroup chosen() const;

    Doors doors_;
    std::function<void(QWidget*)> ledger_; //!< shows the ledger as paper
    PromiseModel* model_;
    QButtonGroup* groups_;
    QLineEdit* search_;
    QStackedWidget* stack_;
    CaseTable* table_;
    EmptyHint* hint_;
    QLabel* detail_;
    QHBoxLayout* steps_;
};

} // namespace huiyin::ui
