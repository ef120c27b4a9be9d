// SPDX-License-Identifier: GPL-3.0-or-later
#include "confrontation/meeting_view.h"

#include "confrontation/full_text_dialog.h"
#include "confrontation/party_column.h"
#include "confrontation/photo_dialog.h"
#include "confrontation/promise_dialog.h"
#include "confrontation/sitting_words.h"
#include "confrontation/spoken_field.h"
#include "domain/mask.h"
#include "suggestions/action_dialog.h"
#include "widgets/plain_words.h"
#include "widgets/refusal_label.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDialog>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace huiyin::ui {

using lifecycle::Action;
using lifecycle::Field;

namespace {

constexpr int smallestType = 27; // px: 20 pt, to be read from the last row
constexpr int linesOnScreen = 36;
constexpr double titleScale = 1.35;
constexpr int fieldMargin = 10; // px, of a field above and below together

//! The four conclusions in the order of their keys.
constexpr std::array conclusions{PointConclusion::Done, PointConclusion::Partly, PointConclusion::Promised,
                                 PointConclusion::NotDone};

QLabel* plainLabel(bool muted = false)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    if (muted)
        label->setProperty("muted", true);
    return label;
}

} // namespace

struct MeetingView::Key {
    int key;
    const char* shown; //!< empty: another key of the same line tells of it
    const char* words; //!< QT_TRANSLATE_NOOP("MeetingKey", ...)
    void (MeetingView::*run)();
    bool isUsual = false;
};

std::span<const MeetingView::Key> MeetingView::keys()
{
    using V = MeetingView;
    static constexpr std::array table{
        Key{Qt::Key_Left, "← →", QT_TRANSLATE_NOOP("MeetingKey", "case"), &V::previousCase, true},
        Key{Qt::Key_Right, "", "", &V::nextCase},
        Key{Qt::Key_Tab, "Tab", QT_TRANSLATE_NOOP("MeetingKey", "party"), &V::nextParty, true},
        Key{Qt::Key_Backtab, "", "", &V::previousParty},
        Key{Qt::Key_Return, "Enter", QT_TRANSLATE_NOOP("MeetingKey", "write"), &V::writeParty, true},
        Key{Qt::Key_Enter, "", "", &V::writeParty},
        Key{Qt::Key_P, "P", QT_TRANSLATE_NOOP("MeetingKey", "point"), &V::nextPoint, true},
        Key{Qt::Key_Down, "", "", &V::nextPoint},
        Key{Qt::Key_Up, "", "", &V::previousPoint},
        Key{Qt::Key_N, "N", QT_TRANSLATE_NOOP("MeetingKey", "new point"), &V::newPoint},
        Key{Qt::Key_D, "", "", &V::writePoint},
        Key{Qt::Key_E, "E", QT_TRANSLATE_NOOP("MeetingKey", "evidence"), &V::writeEvidence},
        Key{Qt::Key_Q, "Q", QT_TRANSLATE_NOOP("MeetingKey", "questions"), &V::writeExchange},
        Key{Qt::Key_1, "1–4", QT_TRANSLATE_NOOP("MeetingKey", "agreed"), &V::agreeDone, true},
        Key{Qt::Key_2, "", "", &V::agreePartly},
        Key{Qt::Key_3, "", "", &V::agreePromised},
        Key{Qt::Key_4, "", "", &V::agreeNotDone},
        Key{Qt::Key_B, "B", QT_TRANSLATE_NOOP("MeetingKey", "ballot"), &V::countBallots},
        Key{Qt::Key_K, "K", QT_TRANSLATE_NOOP("MeetingKey", "class of one unit"), &V::certifyOne},
        Key{Qt::Key_C, "C", QT_TRANSLATE_NOOP("MeetingKey", "conclude"), &V::conclude, true},
        Key{Qt::Key_S, "S", QT_TRANSLATE_NOOP("MeetingKey", "postpone"), &V::postpone, true},
        Key{Qt::Key_R, "R", QT_TRANSLATE_NOOP("MeetingKey", "full texts"), &V::showTexts, true},
        Key{Qt::Key_Z, "Z", QT_TRANSLATE_NOOP("MeetingKey", "photos"), &V::showPhotos},
        Key{Qt::Key_T, "T", QT_TRANSLATE_NOOP("MeetingKey", "timer"), &V::toggleTimer},
        Key{Qt::Key_F9, "F9", QT_TRANSLATE_NOOP("MeetingKey", "page to sign"), &V::signPage},
        Key{Qt::Key_F, "F", QT_TRANSLATE_NOOP("MeetingKey", "finish"), &V::finish, true},
        Key{Qt::Key_Escape, "Esc", QT_TRANSLATE_NOOP("MeetingKey", "leave"), &V::leave, true},
        Key{Qt::Key_H, "H", QT_TRANSLATE_NOOP("MeetingKey", "all keys"), &V::showKeys, true},
        Key{Qt::Key_Question, "", "", &V::showKeys},
    };
    return table;
}

MeetingView::MeetingView(const Doors& doors, ConfrontationId id, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , doors_(doors)
    , meeting_(doors, id)
    , where_(plainLabel(true))
    , count_(plainLabel())
    , unsettled_(plainLabel())
    , title_(plainLabel())
    , pointNumber_(plainLabel(true))
    , pointText_(new SpokenField(lifecycle::fieldLabel(Field::Dispute)))
    , evidence_(new SpokenField(lifecycle::fieldLabel(Field::Evidence)))
    , exchange_(new SpokenField(lifecycle::fieldLabel(Field::Exchange)))
    , classes_(new QLabel)
    , refusal_(new RefusalLabel)
    , kept_(plainLabel(true))
    , hints_(plainLabel(true))
{
    setObjectName(QStringLiteral("meeting"));
    //: title of the view for the projector: the number of the session
    setWindowTitle(tr("Three-party confrontation %1").arg(meeting_.head().ref()));
    setAccessibleName(windowTitle());
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(800, 600);

    auto* head = new QWidget;
    buildHead(head);
    const std::array parties{std::pair{Party::Deputy, Field::View}, std::pair{Party::Unit, Field::Claimed},
                             std::pair{Party::Congress, Field::Finding}};
    auto* three = new QHBoxLayout;
    three->setSpacing(16);
    for (size_t i = 0; i < parties.size(); ++i) {
        columns_[i] = new PartyColumn(parties[i].first, parties[i].second);
        connectField(columns_[i]->words(), parties[i].second);
        three->addWidget(columns_[i], 1);
    }
    hints_->setWordWrap(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 12, 28, 10);
    layout->setSpacing(8);
    layout->addWidget(head);
    layout->addLayout(three, 1);
    layout->addWidget(buildStrip());
    layout->addWidget(refusal_);
    layout->addWidget(buildBar());
    layout->addWidget(hints_);
    connectField(*pointText_, Field::Dispute);
    connect(pointText_, &QPlainTextEdit::textChanged, this, &MeetingView::fitPoint);
    tick_.setInterval(500);
    connect(&tick_, &QTimer::timeout, this, &MeetingView::showTime);
    showAll();
}

void MeetingView::buildHead(QWidget* head)
{
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto* top = new QHBoxLayout;
    where_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    top->addWidget(where_, 1);
    top->addWidget(count_);
    top->addSpacing(20);
    top->addWidget(unsettled_);
    title_->setObjectName(QStringLiteral("caseTitle"));
    title_->setWordWrap(true);
    title_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* point = new QHBoxLayout;
    point->addWidget(pointNumber_);
    point->addWidget(pointText_, 1);
    auto* title = new QHBoxLayout;
    title->addWidget(title_, 1);
    title->addSpacing(20);
    classes_->setTextFormat(Qt::RichText);
    title->addWidget(classes_);
    layout->addLayout(top);
    layout->addLayout(title);
    layout->addLayout(point);
}

QWidget* MeetingView::buildStrip()
{
    auto* strip = new QWidget;
    auto* layout = new QHBoxLayout(strip);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    for (const auto& [field, name] : {std::pair{evidence_, Field::Evidence}, std::pair{exchange_, Field::Exchange}}) {
        auto* card = new QFrame;
        card->setProperty("card", true);
        auto* inside = new QHBoxLayout(card);
        inside->setContentsMargins(14, 4, 14, 4);
        auto* label = new QLabel(lifecycle::fieldLabel(name));
        label->setProperty("strong", true);
        inside->addWidget(label, 0, Qt::AlignTop);
        inside->addWidget(field, 1);
        connectField(*field, name);
        layout->addWidget(card, 1);
    }
    return strip;
}

QWidget* MeetingView::buildBar()
{
    auto* bar = new QFrame;
    bar->setProperty("card", true);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(14, 6, 14, 6);
    for (size_t i = 0; i < conclusions.size(); ++i) {
        auto* button = new QPushButton;
        button->setFocusPolicy(Qt::NoFocus);
        button->setProperty("link", true);
        connect(button, &QPushButton::clicked, this, [this, i] { run(int(Qt::Key_1) + int(i)); });
        conclusions_[i] = button;
        layout->addWidget(button);
    }
    layout->addStretch();
    layout->addWidget(kept_);
    return bar;
}

void MeetingView::connectField(SpokenField& field, Field name)
{
    connect(&field, &SpokenField::left, this, [this, &field, name](const QString& text) {
        const bool isNew = name == Field::Dispute && addsPoint_;
        const auto refusals = isNew ? meeting_.addPoint(text) : meeting_.write(name, text);
        if (refusals.empty())
            addsPoint_ = false;
        else
            field.fail();
        showAll();
        tell(refusals);
    });
    connect(&field, &SpokenField::done, this, [this, &field] {
        if (!field.isBeingWritten())
            setFocus();
    });
    connect(&field, &SpokenField::passedOn, this, [this, &field](int by) {
        if (field.isBeingWritten()) // could not be kept
            return;
        const bool isColumn =
            std::ranges::any_of(columns_, [&](PartyColumn* column) { return &column->words() == &field; });
        if (isColumn)
            turnTo(party_ + by);
        setFocus(); // the party is chosen: Enter writes
    });
}

SpokenField& MeetingView::field(Field field)
{
    if (field == Field::Dispute)
        return *pointText_;
    if (field == Field::Evidence)
        return *evidence_;
    if (field == Field::Exchange)
        return *exchange_;
    for (PartyColumn* column : columns_) {
        if (column->field() == field)
            return column->words();
    }
    Q_UNREACHABLE();
}

void MeetingView::leaveFields()
{
    for (SpokenField* field : {pointText_, evidence_, exchange_})
        field->leave();
    for (PartyColumn* column : columns_)
        column->words().leave();
}

void MeetingView::showAll()
{
    const Confrontation& head = meeting_.head();
    const QString where =
        windowTitle() + QStringLiteral(" · ") + dayWords(head.day) + QStringLiteral(" · ") + head.place;
    const int unsettled = meeting_.unsettled();
    //: of the cases on the agenda this is number %1
    count_->setText(
        tr("case %1 of %2").arg(meeting_.queue().empty() ? 0 : meeting_.at() + 1).arg(meeting_.queue().size()));
    unsettled_->setText(unsettled == 0 ? QStringLiteral("✓ ") + tr("all settled") : tr("%1 unsettled").arg(unsettled));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, ink(unsettled == 0 ? Tone::Green : Tone::Amber, palette()));
    unsettled_->setPalette(colours);
    where_->setToolTip(plainTip(where));
    where_->setText(where_->fontMetrics().elidedText(where, Qt::ElideRight, std::max(200, where_->width())));
    showCase();
}

void MeetingView::showCase()
{
    const Case* one = meeting_.shown();
    const QString title =
        maskedContacts(one ? one->suggestion.ref().toString() + QStringLiteral("　") + one->suggestion.title
                           : tr("No case stands on the agenda."));
    title_->setToolTip(plainTip(title));
    title_->setText(title); // whole, in as many lines as it needs
    title_->setMinimumHeight(title_->heightForWidth(title_->width()));
    const bool isOpen = meeting_.isOpen() && !doors_.isReadOnly();
    for (const Field name :
         {Field::Dispute, Field::View, Field::Claimed, Field::Finding, Field::Evidence, Field::Exchange})
        field(name).setWritable(isOpen);
    for (size_t i = 0; i < columns_.size(); ++i) {
        columns_[i]->showPeople(meeting_.people(columns_[i]->party()));
        columns_[i]->setFramed(int(i) == party_);
    }
    showPoint();
    showTime();
}

void MeetingView::showPoint()
{
    const HearingPoint* point = meeting_.point();
    const int count = int(meeting_.points().size());
    //: which of the disputed points of a case is before the room
    pointNumber_->setText(addsPoint_   ? tr("New point:")
                          : count == 0 ? tr("No point in dispute yet:")
                                       : tr("Point %1 of %2:").arg(meeting_.pointAt() + 1).arg(count));
    if (!addsPoint_)
        pointText_->show(meeting_.said(Field::Dispute));
    evidence_->show(meeting_.said(Field::Evidence));
    exchange_->show(meeting_.said(Field::Exchange));
    for (PartyColumn* column : columns_)
        column->words().show(meeting_.said(column->field()));

    for (size_t i = 0; i < conclusions.size(); ++i) {
        QString words = QStringLiteral("[%1] %2").arg(i + 1).arg(labelOf(conclusions[i]));
        const bool isChosen = point && point->conclusion == conclusions[i];
        if (isChosen && point->promisedOn)
            words += u' ' + point->promisedOn->toString(Qt::ISODate);
        conclusions_[i]->setText((isChosen ? QStringLiteral("✓ ") : QString()) + words);
        conclusions_[i]->setToolTip(isChosen ? plainTip(point->person) : QString());
        conclusions_[i]->setProperty("chip", isChosen);
        conclusions_[i]->setProperty("link", !isChosen);
        style()->unpolish(conclusions_[i]); // reads the properties anew
        style()->polish(conclusions_[i]);
    }
    const Hearing* hearing = meeting_.hearing();
    const QString none = QStringLiteral("—");
    const auto orNone = [&](const QString& letter) { return letter.isEmpty() ? none : letter; };
    QString words = tr("claimed %1 → certified %2")
                        .arg(QStringLiteral("<b>%1</b>").arg(orNone(meeting_.claimedClass()).toHtmlEscaped()),
                             QStringLiteral("<b>%1</b>").arg(orNone(meeting_.certifiedClass()).toHtmlEscaped()));
    if (hearing && hearing->state != HearingState::Listed)
        words += QStringLiteral("　") + stateTag(hearing->state).text;
    classes_->setText(words);
}

QStringList MeetingView::keyWords(bool all)
{
    QStringList words;
    for (const Key& key : keys()) {
        if (key.shown[0] != '\0' && (all || key.isUsual))
            words << QString::fromUtf8(key.shown) + QChar::Nbsp + QCoreApplication::translate("MeetingKey", key.words);
    }
    return words;
}

//! All keys when two lines hold them; else those that every session needs, among them the one that lists all.
void MeetingView::showHints()
{
    constexpr int linesOfHints = 2;
    const int room = (width() - layout()->contentsMargins().left() * 2) * linesOfHints;
    for (const bool all : {true, false}) {
        const QString words = keyWords(all).join(QStringLiteral("　"));
        hints_->setText(words);
        if (hints_->fontMetrics().horizontalAdvance(words) < room * 9 / 10) // lines are not filled to their ends
            return;
    }
}

void MeetingView::showKeys()
{
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keys of meeting mode"));
    dialog->setAccessibleName(dialog->windowTitle());
    auto* grid = new QGridLayout(dialog);
    grid->setContentsMargins(28, 20, 28, 20);
    grid->setHorizontalSpacing(48);
    const QStringList words = keyWords(true);
    const int rows = int(words.size() + 1) / 2;
    for (int i = 0; i < words.size(); ++i) {
        auto* label = plainLabel();
        label->setText(words[i]);
        grid->addWidget(label, i % rows, i / rows);
    }
    auto* close = new QPushButton(tr("Close"));
    close->setAccessibleName(close->text());
    close->setDefault(true);
    connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    grid->addWidget(close, rows, 1, Qt::AlignRight);
    dialog->open();
}

void MeetingView::showTime()
{
    constexpr qint64 perSecond = 1000;
    for (size_t i = 0; i < columns_.size(); ++i) {
        const bool isRunning = speaking_ == int(i);
        columns_[i]->showTime((spoken_[i] + (isRunning ? since_.elapsed() : 0)) / perSecond, isRunning);
    }
}

void MeetingView::tell(const lifecycle::Refusals& refusals)
{
    refusal_->tell(refusals);
    if (refusals.empty())
        //: a moment of the day after it
        kept_->setText(tr("kept %1").arg(doors_.now().time().toString(QStringLiteral("HH:mm:ss"))));
}

void MeetingView::run(int key)
{
    const auto found = std::ranges::find(keys(), key, &Key::key);
    if (found == keys().end())
        return;
    leaveFields();
    refusal_->tell({});
    (this->*found->run)();
}

void MeetingView::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool isKnown = std::ranges::find(keys(), event->key(), &Key::key) != keys().end();
    if (isPlain && isKnown)
        run(event->key());
    else if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo))
        kept_->setText(tr("To undo: Esc first."));
    else
        QWidget::keyPressEvent(event);
}

bool MeetingView::focusNextPrevChild(bool)
{
    return false; // Tab turns to the next party
}

//! What is disputed stands whole where two lines hold it.
void MeetingView::fitPoint()
{
    constexpr qreal mostLines = 2;
    const qreal lines = std::clamp(pointText_->document()->size().height(), qreal(1), mostLines); // counts lines
    constexpr int spare = 4; // px: a field of just its lines would scroll
    pointText_->setFixedHeight(int(pointText_->fontMetrics().lineSpacing() * lines) + fieldMargin + spare);
}

void MeetingView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int type = std::max(smallestType, height() / linesOnScreen);
    if (type != type_) {
        type_ = type;
        // by style sheet: beside the program's own a font is not handed down, and dialogs of the view take it too
        setStyleSheet(
            QStringLiteral("QWidget { font-size: %1px; } QLabel#caseTitle { font-size: %2px; font-weight: 600; }"
                           " QPushButton[link=\"true\"], QPushButton[chip=\"true\"] { padding: 6px 12px; }")
                .arg(type)
                .arg(int(type * titleScale)));
        title_->ensurePolished();
        pointText_->ensurePolished();
    }
    const int line = pointText_->fontMetrics().lineSpacing();
    for (SpokenField* field : {evidence_, exchange_})
        field->setFixedHeight(line + fieldMargin);
    fitPoint();
    title_->setMinimumHeight(title_->heightForWidth(title_->width())); // a refusal below does not press it together
    showHints();
    showAll();
}

void MeetingView::closeEvent(QCloseEvent* event)
{
    leaveFields();
    event->accept();
    Q_EMIT closed();
}

void MeetingView::turnTo(int party)
{
    const int count = int(columns_.size());
    party_ = (party + count) % count;
    if (speaking_) { // the clock goes with the word
        spoken_[size_t(*speaking_)] += since_.restart();
        speaking_ = party_;
    }
    for (int i = 0; i < count; ++i)
        columns_[size_t(i)]->setFramed(i == party_);
    showTime();
}

void MeetingView::previousCase()
{
    spoken_ = {};
    speaking_.reset();
    meeting_.step(-1);
    showAll();
}

void MeetingView::nextCase()
{
    spoken_ = {};
    speaking_.reset();
    meeting_.step(1);
    showAll();
}

void MeetingView::nextPoint()
{
    meeting_.stepPoint(1);
    showPoint();
}

void MeetingView::previousPoint()
{
    meeting_.stepPoint(-1);
    showPoint();
}

void MeetingView::newPoint()
{
    if (!meeting_.isOpen())
        return;
    addsPoint_ = !meeting_.points().empty();
    if (addsPoint_)
        pointText_->show(QString());
    showPoint();
    pointText_->write();
}

void MeetingView::writePoint()
{
    pointText_->write();
}

void MeetingView::nextParty()
{
    turnTo(party_ + 1);
}

void MeetingView::previousParty()
{
    turnTo(party_ - 1);
}

void MeetingView::writeParty()
{
    columns_[size_t(party_)]->words().write();
}

void MeetingView::writeEvidence()
{
    evidence_->write();
}

void MeetingView::writeExchange()
{
    exchange_->write();
}

void MeetingView::agree(PointConclusion conclusion)
{
    if (!meeting_.isOpen())
        return;
    const auto refusals = meeting_.agree(conclusion);
    showAll();
    tell(refusals);
}

void MeetingView::agreeDone()
{
    agree(PointConclusion::Done);
}

void MeetingView::agreePartly()
{
    agree(PointConclusion::Partly);
}

void MeetingView::agreeNotDone()
{
    agree(PointConclusion::NotDone);
}

void MeetingView::agreePromised()
{
    if (!meeting_.isOpen())
        return;
    auto* dialog = new PromiseDialog(doors_, meeting_, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this](int result) {
        showAll();
        if (result == QDialog::Accepted)
            tell({});
        setFocus();
    });
    dialog->open();
}

void MeetingView::openAction(Action action)
{
    if (!meeting_.isOpen() || !meeting_.shown())
        return;
    auto* dialog = new ActionDialog(doors_, action, *meeting_.shown(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->resize(std::min(width() - 80, 1200), std::min(height() - 60, 900));
    connect(dialog, &QDialog::finished, this, [this](int result) {
        meeting_.reload();
        if (result == QDialog::Accepted) {
            if (!meeting_.isOpen())
                meeting_.goToUnsettled();
            showAll();
            tell({});
        }
        setFocus();
    });
    dialog->open();
}

void MeetingView::conclude()
{
    openAction(Action::ConcludeHearing);
}

void MeetingView::certifyOne()
{
    openAction(Action::Certify);
}

void MeetingView::countBallots()
{
    openAction(Action::Ballot);
}

void MeetingView::postpone()
{
    openAction(Action::PostponeHearing);
}

void MeetingView::showTexts()
{
    if (!meeting_.shown())
        return;
    auto* dialog = new FullTextDialog(doors_, *meeting_.shown(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->resize(width() - 120, height() - 80);
    dialog->open();
}

void MeetingView::showPhotos()
{
    if (!meeting_.shown())
        return;
    auto* dialog = new PhotoDialog(doors_, meeting_.shown()->suggestion.id, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->resize(width() - 120, height() - 80);
    connect(dialog, &PhotoDialog::added, this, [this](const QString& name) {
        if (meeting_.isOpen())
            tell(meeting_.addEvidence(tr("photograph %1").arg(name)));
    });
    connect(dialog, &QDialog::finished, this, [this] {
        meeting_.reload();
        showAll();
    });
    dialog->open();
}

void MeetingView::toggleTimer()
{
    if (speaking_) {
        spoken_[size_t(*speaking_)] += since_.elapsed();
        speaking_.reset();
        tick_.stop();
    } else {
        speaking_ = party_;
        since_.start();
        tick_.start();
    }
    showTime();
}

void MeetingView::signPage()
{
    if (meeting_.shown())
        Q_EMIT recordWanted(meeting_.shown()->suggestion.id);
}

void MeetingView::finish()
{
    const auto refusals = meeting_.finish();
    showAll();
    tell(refusals);
    if (refusals.empty())
        close();
}

void MeetingView::leave()
{
    close();
}

} // namespace huiyin::ui
