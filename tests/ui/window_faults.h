// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a window, as sentences; none when nothing is. Each looks at what is shown and presses what a
// person would press.
#pragma once

#include <QMenu>
#include <QStringList>
#include <QWidget>

namespace huiyin::test {

//! Waits until nothing in it changes its place any more: a layout asks for another one.
void stand(const QWidget& shown);

QStringList namelessFaults(const QWidget& shown); //!< parts that nobody can announce
QStringList letterFaults(const QWidget& shown);   //!< one Alt letter for two parts
QStringList menuFaults(const QMenu& menu);        //!< entries without a letter of their own, and below them
QStringList tabFaults(QWidget& shown);            //!< presses Tab until it comes round; not met, trapped, jumping back
QStringList sizeFaults(const QWidget& shown);     //!< larger than 1024 × 768
QStringList cutFaults(const QWidget& shown);      //!< words that have less room than they need
QStringList richFaults(const QWidget& shown);     //!< data that a label takes for a rich text
//! Words of the other language that stand in no data: Latin ones in Chinese, Chinese ones in English.
QStringList foreignFaults(const QWidget& shown, bool inChinese, const QString& data);

} // namespace huiyin::test
