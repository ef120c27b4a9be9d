// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantMap>
#include <QWidget>

#include "suggestions/field_editor.h"

#include <map>
#include <span>
#include <vector>

class QAction;
class QGridLayout;
class QPushButton;

namespace huiyin::ui {

class RefusalLabel;

//! Editors under each other, each with its label before it and room for a refusal below it.
class FieldForm : public QWidget {
    Q_OBJECT

public:
    FieldForm(EditorContext context, std::span<const lifecycle::Argument> fields, QWidget* parent = nullptr);

    //! Writes what the editors hold into the command; what cannot be read comes back.
    lifecycle::Refusals write(lifecycle::Command& command) const;
    //! Shows each refusal at its field; gives back those whose field is not here. The first field refused takes the
    //! focus.
    lifecycle::Refusals tell(const lifecycle::Refusals& refusals);
    QWidget* editor(lifecycle::Field field) const; //!< the part with the focus; null if there is none
    void focusFirst();
    QStringList contents() const;                 //!< what all parts hold, to see whether a person has changed anything
    QVariantMap held() const;                     //!< of all fields, to be taken up later
    QVariantMap draft() const;                    //!< of the fields that a person has changed, the same
    bool isWritten(lifecycle::Field field) const; //!< a person has changed it
    void takeUp(const QVariantMap& draft);        //!< what can no longer be chosen stays as it is
    void put(lifecycle::Field field, const QString& words); //!< into its editor, as if they were typed or chosen

Q_SIGNALS:
    void edited();     //!< some part holds something else
    void registered(); //!< a name that was unknown has been put into its register

private:
    struct Row {
        FieldEditor editor;
        RefusalLabel* refusal;
        QPushButton* remedy;
    };
    static QStringList held(QWidget* widget);
    void watch(const Row& row);
    void offerRemedy(lifecycle::Field field, const lifecycle::Refusals& said);
    lifecycle::Refusals enterName(lifecycle::Field field, const QString& name);
    void readRegisters(); //!< which may hold more than when the form was made
    void nextRemedy();    //!< the first that is still offered takes the letter
    void forgetRefusalOnEdit(const Row& row);

    EditorContext context_;
    QGridLayout* grid_;
    QAction* registerNext_; //!< what the first button that offers to register a name does
    std::vector<lifecycle::Field> order_;
    std::map<lifecycle::Field, Row> rows_;
    QVariantMap first_; //!< what each field held when the form was made
};

} // namespace huiyin::ui
