// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "registers/register_doors.h"
#include "registers/register_form.h"
#include "registers/register_model.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace huiyin::ui {

class EmptyHint;

//! 名册: every register of the office at the left, its rows at the right; new, changed, ended, ordered, checked and
//! written to a sheet. The make-up of the deputies, the checks and the rules stand below, to be read.
class RegistersPage : public QWidget {
    Q_OBJECT

public:
    //! The pages after the registers themselves.
    enum class Leaf : quint8 { Structure, Faults, Rules, Schemes };

    RegistersPage(Doors doors, RegisterDoors registers, QWidget* parent = nullptr);
    void reload();
    void follow(); //!< the file may have changed; a page out of sight reads it when it comes into view
    void choose(desk::RegisterKind kind);
    void choose(Leaf leaf);

Q_SIGNALS:
    void changed(const lifecycle::Refusals& notices); //!< the file holds something else
    void importWanted(huiyin::desk::RegisterKind kind);
    void told(const QString& words); //!< for the status bar

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildRight();
    std::optional<desk::RegisterKind> kind() const; //!< none while a page to be read is shown
    Sheet sheet() const;
    void refill();
    void enableSteps();
    std::optional<desk::RegisterRow> current() const;
    void add();
    void change();
    void end();
    void rename();
    void move(int by);
    void exportShown();
    void takeNotice();
    void open(RegisterForm::About about);
    lifecycle::Refusals changeDays(const std::vector<desk::CalendarChange>& changes);
    lifecycle::Refusals saveDay(const std::optional<desk::RegisterRow>& before, const desk::RegisterValues& changed);
    void wasChanged(qint64 row);

    Doors doors_;
    RegisterDoors registers_;
    RegisterModel* model_;
    QListWidget* kinds_;
    QLabel* title_;
    QLabel* note_;
    QLineEdit* search_;
    QStackedWidget* stack_;
    QTableView* table_;
    EmptyHint* hint_;
    QCheckBox* contacts_;
    QPushButton *add_, *change_, *end_, *rename_, *up_, *down_, *notice_, *import_, *export_;
    std::vector<desk::RegisterFault> faults_;
};

} // namespace huiyin::ui
