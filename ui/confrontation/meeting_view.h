// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include "confrontation/meeting.h"

#include <array>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace huiyin::ui {

class PartyColumn;
class RefusalLabel;
class SpokenField;

//! Meeting mode: one case at a time before the room, three parties side by side, run from the keyboard. Keys are keys
//! of the view until somebody writes; what is written is in the file when its field is left.
class MeetingView : public QWidget {
    Q_OBJECT

public:
    MeetingView(const Doors& doors, ConfrontationId id, QWidget* parent = nullptr);

    Meeting& meeting() { return meeting_; }
    SpokenField& field(lifecycle::Field field);
    void run(int key); //!< what a key of the view does

Q_SIGNALS:
    void closed();
    void recordWanted(SuggestionId suggestion); //!< the page for the three signatures

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Key;
    static std::span<const Key> keys();
    static QStringList keyWords(bool all); //!< each key with what it does; else the usual ones

    void buildHead(QWidget* head);
    QWidget* buildStrip();
    QWidget* buildBar();
    void connectField(SpokenField& field, lifecycle::Field name);
    void leaveFields(); //!< everything that is being written is kept
    void showAll();
    void showCase();
    void showPoint();
    void showHints();
    void showTime();
    void tell(const lifecycle::Refusals& refusals); //!< none: kept, at this moment

    void previousCase();
    void nextCase();
    void previousPoint();
    void nextPoint();
    void newPoint();
    void writePoint();
    void nextParty();
    void previousParty();
    void writeParty();
    void writeEvidence();
    void writeExchange();
    void agreeDone();
    void agreePartly();
    void agreePromised();
    void agreeNotDone();
    void conclude();
    void certifyOne();
    void countBallots();
    void postpone();
    void showTexts();
    void showKeys();
    void showPhotos();
    void toggleTimer();
    void fitPoint();
    void signPage();
    void finish();
    void leave();

    void agree(PointConclusion conclusion);
    void turnTo(int party);
    void openAction(lifecycle::Action action);

    const Doors& doors_;
    Meeting meeting_;
    int type_ = 0; //!< px
    int party_ = 0;
    bool addsPoint_ = false;         //!< what is written as the point is a new one
    std::array<qint64, 3> spoken_{}; //!< ms that each party has spoken about this case
    std::optional<int> speaking_;
    QElapsedTimer since_;
    QTimer tick_;

    QLabel* where_;
    QLabel* count_;
    QLabel* unsettled_;
    QLabel* title_;
    QLabel* pointNumber_;
    SpokenField* pointText_;
    std::array<PartyColumn*, 3> columns_{};
    SpokenField* evidence_;
    SpokenField* exchange_;
    std::array<QPushButton*, 4> conclusions_{};
    QLabel* classes_;
    RefusalLabel* refusal_;
    QLabel* kept_;
    QLabel* hints_;
};

} // namespace huiyin::ui
