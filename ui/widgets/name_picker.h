// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include "desk/registers.h"

#include <vector>

class QCompleter;
class QStringListModel;

namespace huiyin::ui {

//! A name that can be chosen, with everything by which it is found.
struct NameEntry {
    qint64 id = 0;
    QString name;        //!< as shown; one of its kind
    QStringList keys;    //!< other names, pinyin, initials: lower case
    bool isOver = false; //!< out of office: offered last, and only to whoever writes the name itself
};

std::vector<NameEntry> unitEntries(const desk::Registers& registers, QDate day); //!< units that exist on the day
std::vector<NameEntry> deputyEntries(const desk::Registers& registers); //!< two of one name bear their delegation

//! A line that completes names by any part of them, by pinyin and by initials; one name, or several with 、 between.
//! Only committed text is looked at, so it does not disturb an input method.
class NamePicker : public QLineEdit {
    Q_OBJECT

public:
    enum class Many : bool { No, Yes };
    NamePicker(std::vector<NameEntry> entries, Many many, QWidget* parent = nullptr);

    void setEntries(std::vector<NameEntry> entries);
    std::vector<qint64> chosen() const; //!< what is written, as far as it is known
    QStringList unknown() const;        //!< what is written and not known
    void choose(const std::vector<qint64>& ids);
    QStringList offered() const; //!< what the completer shows

private:
    friend class NameCompleter;
    QStringList parts() const;
    QStringList partsOf(const QString& text) const;
    const NameEntry* find(const QString& written) const;
    void offer();

    std::vector<NameEntry> entries_;
    Many many_;
    QString typed_; //!< by hand, without what the list of names has put in since
    QStringListModel* shown_;
    QCompleter* completer_;
};

} // namespace huiyin::ui
