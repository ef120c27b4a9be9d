// SPDX-License-Identifier: GPL-3.0-or-later
// home: the page of today. Knows the core and the shared widgets.
#pragma once

#include <QScrollArea>

#include <utility>
#include <vector>

#include "stats/closure_report.h"
#include "widgets/doors.h"
#include "widgets/theme.h"

class QBoxLayout;
class QFrame;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableWidget;

namespace huiyin::ui {

class AfterPaint;
class EmptyHint;
class FlowLayout;
class ProgressPanel;

//! What the page of today wants of the reports; without them it has no panel of the units.
struct TodayDoors {
    std::function<std::vector<stats::UnitProgress>(const Period&)> progress = {};
    std::function<std::optional<CaseFilter>(const stats::ClosureQuery&, const QString& key, const QString& figure)>
        casesBehind = {};
    ReadAside<TodayDoors> aside = {};
};

//! What is due, overdue and waiting. Each number opens the cases that it counts.
class TodayPage : public QScrollArea {
    Q_OBJECT

public:
    TodayPage(const Doors& doors, TodayDoors reports, QWidget* parent = nullptr);
    void reload();
    void follow(); //!< the file may have changed; a page out of sight reads it when it comes into view

    bool isReading() const; //!< the numbers are on their way

Q_SIGNALS:
    void presented(); //!< the numbers are those of the file
    void viewWanted(const QString& id);
    void placeWanted(const QString& place);
    void casesWanted(const huiyin::CaseFilter& filter, const QString& figure);
    void caseWanted(huiyin::SuggestionId id);
    void newWanted();
    void importWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void offerFirstSteps();
    struct Figures {
        qint64 all = 0;
        std::vector<std::pair<qint64, qint64>> cards = {}; //!< in the order of the cards: cases, key items among them
        desk::OpenPromises promises = {};
        std::vector<std::pair<Confrontation, int>> sittings = {}; //!< ahead or being held, with the cases of each
        int overdueLeft = 0;
        std::vector<CaseLine> due = {};
    };
    static Figures figuresOf(const Doors& doors);
    void present(const Figures& figures);
    void showCards(const Figures& figures);
    void showSittings(const Figures& figures);
    void showProgress();
    void openFigure(const QString& key, const QString& figure);
    stats::ClosureQuery query() const;
    QPushButton* addCard(const QString& words, qint64 count, const QString& note, Tone tone);

    const Doors& doors_;
    QLabel* day_;
    QLabel* session_;
    QHBoxLayout* cards_;
    TodayDoors reports_;
    FlowLayout* sittings_;
    QBoxLayout* columns_;
    ProgressPanel* progress_;
    AfterPaint* counting_ = nullptr;
    QTableWidget* due_;
    QLabel* nothing_;
    QPushButton* moreOverdue_;
    QFrame* box_;
    EmptyHint* empty_; //!< in place of the numbers while there is no case
    std::vector<SuggestionId> dueIds_;
    Aside* aside_;
    Aside* unitsAside_;
    bool isStale_ = true;
};

} // namespace huiyin::ui
