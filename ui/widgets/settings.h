// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <QVariantMap>

namespace huiyin::ui {

//! One thing that the program remembers for a person; what an office decides lies in the case file instead.
template <class T>
struct Setting {
    const char* key;
    T standard;

    T get() const { return QSettings().value(QLatin1String(key), QVariant::fromValue(standard)).template value<T>(); }
    void set(const T& value) const { QSettings().setValue(QLatin1String(key), QVariant::fromValue(value)); }
};

namespace settings {
inline const Setting<QByteArray> geometry{"window/geometry", {}};
inline const Setting<QByteArray> panes{"window/panes-1", {}};       //!< sidebar and the rest
inline const Setting<QByteArray> listPanes{"cases/panes-1", {}};    //!< list and detail
inline const Setting<QVariantMap> columns{"cases/columns-2", {}};   //!< of all views, as one kept them before
inline const Setting<QVariantMap> viewLayouts{"cases/layouts", {}}; //!< by view: widgets/view_layout.h
inline const Setting<bool> denseRows{"cases/dense", false};
inline const Setting<QVariantMap> savedViews{"cases/views", {}}; //!< by case file
inline const Setting<QString> theme{"window/theme", QStringLiteral("system")};
inline const Setting<bool> toolBar{"window/tool-bar", false};
inline const Setting<QStringList> recent{"files/recent", {}};
inline const Setting<QVariantMap> meetings{"confrontation/left-at", {}};  //!< by file and session: case and point
inline const Setting<QVariantMap> openMeetings{"confrontation/open", {}}; //!< by file: the session before the room
inline const Setting<bool> urgingLetters{"cases/urging-letters", true};
inline const Setting<QString> handBackups{"files/backup-folder", {}}; //!< where the last one by hand went
inline const Setting<QString> copiesFolder{"files/copies-folder",
                                           {}}; //!< of the program's own; none: beside its settings
} // namespace settings

} // namespace huiyin::ui
