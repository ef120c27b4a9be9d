// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions/entry_form.h"

#include "desk/paper_text.h"
#include "suggestions/neighbour_panel.h"
#include "widgets/date_field.h"
#include "widgets/name_picker.h"
#include "widgets/refusal_label.h"
#include "widgets/tab_order.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

namespace huiyin::ui {

using lifecycle::Action;
using lifecycle::Argument;
using lifecycle::Command;
using lifecycle::Field;

namespace {

const std::array textFields{Argument{Field::Title, true}, Argument{Field::Body, false}};

constexpr int lookAfter = 250; //!< ms after the last key in the title

//! Everything else that a new suggestion takes, in the order of the law's table.
std::vector<Argument> factFields()
{
    std::vector<Argument> fields;
    for (const Argument& argument : lifecycle::argumentsOf(Action::Submit)) {
        if (argument.field != Field::Title && argument.field != Field::Body)
            fields.push_back(argument);
    }
    fields.push_back({Field::On, true});
    return fields;
}

} // namespace

EntryForm::EntryForm(const Doors& doors, QWidget* parent)
    : QDialog(parent)
    , doors_(doors)
    , columns_(new QHBoxLayout)
    , left_(new QVBoxLayout)
    , factsArea_(new QScrollArea)
    , neighbours_(new NeighbourPanel(doors))
    , refusal_(new RefusalLabel)
    , done_(new QLabel)
    , anew_(new QPushButton)
    , draft_(doors, QStringLiteral("entry"))
    , looking_(new QTimer(this))
    , pause_(new QTimer(this))
{
    setWindowTitle(tr("New suggestion"));
    setAccessibleName(windowTitle());
    auto* next = new QPushButton(tr("Save and next"));
    auto* once = new QPushButton(tr("Save and close"));
    auto* close = new QPushButton(tr("Close"));
    next->setProperty("primary", true);
    for (QPushButton* button : {next, once, close}) {
        button->setAutoDefault(false); // Enter in a line goes on, it never saves
        button->setAccessibleName(button->text());
    }
    next->setToolTip(QStringLiteral("Ctrl+Enter"));
    connect(next, &QPushButton::clicked, this, &EntryForm::saveAndNext);
    connect(once, &QPushButton::clicked, this, &EntryForm::save);
    connect(close, &QPushButton::clicked, this, &EntryForm::reject);

    auto* shortcut = new QAction(this);
    shortcut->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    addAction(shortcut);
    connect(shortcut, &QAction::triggered, this, &EntryForm::saveAndNext);
    auto* paste = new QPushButton(tr("Paste a whole paper"));
    paste->setAutoDefault(false);
    paste->setAccessibleName(paste->text());
    paste->setToolTip(tr("Ctrl+Shift+V: takes title, text, lead deputy and co-signers out of what was copied in Word"));
    paste->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    connect(paste, &QPushButton::clicked, this, &EntryForm::pastePaper);
    auto* help = new QAction(this);
    help->setShortcut(QKeySequence::HelpContents);
    addAction(help);
    connect(help, &QAction::triggered, this, &EntryForm::helpWanted);
    auto* saveShortcut = new QAction(this);
    saveShortcut->setShortcut(QKeySequence::Save);
    addAction(saveShortcut);
    connect(saveShortcut, &QAction::triggered, this, &EntryForm::save);

    done_->setProperty("muted", true);
    done_->setTextFormat(Qt::PlainText);
    anew_->setText(tr("Begin anew"));
    anew_->setAccessibleName(anew_->text());
    anew_->setProperty("link", true);
    anew_->setAutoDefault(false);
    anew_->hide();
    connect(anew_, &QPushButton::clicked, this, &EntryForm::beginAnew);
    columns_->setSpacing(24);
    factsArea_->setWidgetResizable(true); // a refusal takes room: the fields scroll rather than be cut
    factsArea_->setFocusPolicy(Qt::NoFocus);
    factsArea_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    columns_->addLayout(left_, 3);
    columns_->addWidget(factsArea_, 2);
    left_->addWidget(neighbours_);
    connect(neighbours_, &NeighbourPanel::unitTaken, this, &EntryForm::takeUnit);
    connect(neighbours_, &NeighbourPanel::categoryTaken, this, &EntryForm::takeCategory);
    looking_->setSingleShot(true);
    looking_->setInterval(lookAfter);
    connect(looking_, &QTimer::timeout, this, [this] {
        if (const auto* title = qobject_cast<QLineEdit*>(editor(Field::Title)))
            neighbours_->look(title->text());
    });
    const desk::Office office = doors_.office();
    //: what a new suggestion is numbered in
    auto* session = new QLabel(tr("Congress %1, session %2").arg(office.congress).arg(office.session));
    session->setProperty("muted", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    auto* head = new QHBoxLayout;
    head->addWidget(session, 1);
    head->addWidget(paste);
    layout->addLayout(head);
    layout->addLayout(columns_, 1);
    layout->addWidget(refusal_);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(done_);
    bottom->addWidget(anew_);
    bottom->addStretch(1);
    bottom->addWidget(close);
    bottom->addWidget(once);
    bottom->addWidget(next);
    layout->addLayout(bottom);

    rebuild(usual());
    takeUpDraft();
    pause_->setSingleShot(true);
    pause_->setInterval(draftEvery);
    connect(pause_, &QTimer::timeout, this, &EntryForm::keepDraft);
    resize(980, 640);
}

void EntryForm::rebuild(const Command& initial)
{
    brought_.clear();
    anew_->hide(); // only what came from a draft is thrown away
    delete factsArea_->takeWidget();
    delete text_;
    initial_ = initial;
    own_ = doors_.registers().usedOwnFields();
    const EditorContext context{.doors = doors_, .action = Action::Submit, .initial = initial};
    text_ = new FieldForm(context, textFields);
    facts_ = new FieldForm(context, factFields());
    left_->insertWidget(0, text_, 1);
    neighbours_->look({});
    factsArea_->setWidget(facts_);
    if (auto* deputy = qobject_cast<NamePicker*>(facts_->editor(Field::Deputy)))
        connect(deputy, &QLineEdit::editingFinished, this, &EntryForm::fillProposer);
    for (const FieldForm* form : {text_, facts_})
        connect(form, &FieldForm::edited, this, [this] {
            if (!pause_->isActive()) // never put off by the next key
                pause_->start();
        });
    if (auto* title = qobject_cast<QLineEdit*>(editor(Field::Title)))
        connect(title, &QLineEdit::textChanged, looking_, qOverload<>(&QTimer::start)); // committed text only
    editor(Field::Title)->installEventFilter(this);
    text_->focusFirst();
}

void EntryForm::refresh()
{
    if (own_ == doors_.registers().usedOwnFields())
        return;
    keepDraft();
    rebuild(lifecycle::Command(initial_));
    takeUpDraft();
}

bool EntryForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched == editor(Field::Title) &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste)) {
        const QString text = QApplication::clipboard()->text();
        if (text.trimmed().contains(u'\n') && takePaper(text))
            return true;
    }
    return QDialog::eventFilter(watched, event);
}

void EntryForm::pastePaper()
{
    if (!takePaper(QApplication::clipboard()->text()))
        refusal_->say(
            tr("The clipboard holds no suggestion: no title can be told. Copy the whole paper in Word, with its "
               "title, or paste the parts one by one."));
}

bool EntryForm::takePaper(const QString& text)
{
    const auto parts = desk::partsOfPaper(text);
    if (!parts)
        return false;
    if (!mayReplace())
        return true;
    const auto put = [&](Field field, const QString& words) {
        text_->put(field, words);
        facts_->put(field, words);
    };
    put(Field::Title, parts->title);
    QString body = parts->body;
    if (parts->units.size() > 1) // the field takes one, and nothing that is written is dropped
        body += u'\n' + lifecycle::fieldLabel(Field::Wanted) + u'：' + parts->units.join(u'、');
    put(Field::Body, body);
    put(Field::Deputy, parts->lead);
    QStringList cosigners; // with the delegation where two of a name could be meant
    for (const QString& name : parts->cosigners) {
        const QString mark = parts->delegations.value(name);
        const auto meant = mark.isEmpty() ? std::vector<const Deputy*>()
                                          : doors_.registers().findDeputies(name + u'（' + mark + u'）');
        cosigners << (meant.size() == 1 ? doors_.registers().deputyLabel(meant.front()->id) : name);
    }
    put(Field::Cosigners, cosigners.join(QStringLiteral("、")));
    put(Field::Wanted, parts->units.value(0));
    if (auto* group = qobject_cast<QComboBox*>(facts_->editor(Field::Group)))
        group->setCurrentIndex(0);    // of the paper before
    if (!parts->delegation.isEmpty()) // else the one before is likely to hold again
        put(Field::Delegation, parts->delegation);
    if (const auto day = parseDay(parts->submittedOn, doors_.today()))
        put(Field::Received, day->toString(Qt::ISODate));
    fillProposer();
    refusal_->tell({});
    done_->setText(tr("Filled in from what was copied: look it over, then save."));
    facts_->editor(Field::Deputy)->setFocus();
    return true;
}

//! What has been written and not saved is replaced only when the person says so.
bool EntryForm::mayReplace()
{
    if (text_->draft().isEmpty() && !facts_->isWritten(Field::Deputy) && !facts_->isWritten(Field::Cosigners))
        return true;
    const auto* title = qobject_cast<QLineEdit*>(editor(Field::Title));
    QMessageBox box(QMessageBox::Question, tr("Replace what is written?"),
                    tr("The form holds a suggestion that is not saved: %1").arg(title ? title->text() : QString()),
                    QMessageBox::Cancel, this);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(tr("Pasting replaces its title, text, lead deputy and co-signers."));
    QPushButton* replace = box.addButton(tr("Replace"), QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == replace;
}

//! A deputy brings his delegation and group along, unless others were chosen for this suggestion: what the one before
//! left, or another deputy has brought, gives way.
void EntryForm::fillProposer()
{
    const auto* picker = qobject_cast<NamePicker*>(facts_->editor(Field::Deputy));
    const auto chosen = picker->chosen();
    const Deputy* deputy = chosen.empty() ? nullptr : doors_.registers().deputy(DeputyId(chosen.front()));
    if (!deputy)
        return;
    const auto fill = [&](Field field, const auto& id) {
        auto* combo = qobject_cast<QComboBox*>(facts_->editor(field));
        const QString now = combo->currentText();
        const bool isOwn = facts_->isWritten(field) && now != brought_.value(field) && !now.isEmpty();
        if (isOwn || (!id && field == Field::Delegation)) // a register that does not say leaves the likely one
            return;
        combo->setCurrentIndex(id ? std::max(0, combo->findData(id->value())) : 0);
        brought_[field] = combo->currentText();
    };
    fill(Field::Delegation, deputy->delegation);
    fill(Field::Group, deputy->group);
}

void EntryForm::takeUnit(UnitId unit)
{
    if (auto* picker = qobject_cast<NamePicker*>(facts_->editor(Field::Wanted)))
        picker->choose({unit.value()});
}

void EntryForm::takeCategory(CategoryId category)
{
    if (auto* combo = qobject_cast<QComboBox*>(facts_->editor(Field::Category)))
        combo->setCurrentIndex(std::max(0, combo->findData(category.value())));
}

bool EntryForm::store()
{
    Command command{.action = Action::Submit};
    lifecycle::Refusals refusals = text_->write(command);
    for (const lifecycle::Refusal& refusal : facts_->write(command))
        refusals.push_back(refusal);
    if (refusals.empty()) {
        if (const auto done = doors_.apply(std::nullopt, command)) {
            stored_ = command;
            pause_->stop();
            refusal_->say(draft_.keep({}).value_or(QString()));
            done_->setText(tr("Logged as %1: %2").arg(done->ref.toString(), command.title));
            Q_EMIT saved(*done);
            return true;
        } else {
            refusals = done.error();
        }
    }
    refusal_->tell(text_->tell(facts_->tell(refusals)));
    return false;
}

void EntryForm::save()
{
    if (!store())
        return;
    beginNext();
    accept();
}

void EntryForm::saveAndNext()
{
    if (store())
        beginNext();
}

void EntryForm::beginNext()
{
    Command next{.action = Action::Submit, .on = stored_.on};
    next.kind = stored_.kind;
    next.publicity = stored_.publicity;
    next.received = stored_.received;
    next.delegation = stored_.delegation;
    next.recess = stored_.recess;
    rebuild(next);
}

bool EntryForm::isWritten() const
{
    return !text_->draft().isEmpty() || !facts_->draft().isEmpty();
}

//! What is being written survives the form, the window and a crash; it is a person's own until it is saved.
void EntryForm::keepDraft()
{
    pause_->stop();
    QVariantMap held;
    if (isWritten()) { // whole: what came from the one before is not what the next start would begin with
        held = facts_->held();
        held.insert(text_->held());
    }
    const auto stopped = draft_.keep(held);
    if (stopped || cannotKeep_)
        refusal_->say(stopped.value_or(QString()));
    cannotKeep_ = stopped.has_value();
    if (!stopped)
        Q_EMIT draftKept();
}

void EntryForm::takeUpDraft()
{
    const QVariantMap held = draft_.read();
    if (held.isEmpty())
        return;
    text_->takeUp(held);
    facts_->takeUp(held);
    done_->setText(tr("Taken up where it was left."));
    anew_->show();
}

void EntryForm::beginAnew()
{
    pause_->stop();
    refusal_->say(draft_.keep({}).value_or(QString()));
    done_->clear();
    rebuild(usual());
}

//! What a suggestion begins with when none was logged before it.
Command EntryForm::usual() const
{
    const QDate today = doors_.today();
    Command usual{.action = Action::Submit, .on = today};
    usual.kind = QStringLiteral("suggestion");
    usual.publicity = QStringLiteral("open");
    usual.received = today;
    return usual;
}

void EntryForm::reject()
{
    refusal_->tell(text_->tell(facts_->tell({})));
    keepDraft();
    QDialog::reject();
}

QWidget* EntryForm::editor(Field field) const
{
    QWidget* found = text_->editor(field);
    return found ? found : facts_->editor(field);
}

bool EntryForm::focusNextPrevChild(bool next)
{
    return tabAsRead({this}, next) || QDialog::focusNextPrevChild(next);
}

} // namespace huiyin::ui
