// SPDX-License-Identifier: GPL-3.0-or-later
// print: pages onto a printer. Knows paper; the only room that links Qt's print support, which drags widgets along.
#pragma once

#include <QString>

#include "paper/page.h"

#include <optional>

class QPrinter;
class QWidget;

namespace huiyin::ui {

//! What became of a wish to print.
enum class Printed : quint8 { Cancelled, Sent, Failed };

struct PrintResult {
    Printed outcome = Printed::Cancelled;
    QString printer; //!< its name, or the file that it prints to
    int pages = 0;   //!< sent; copies are the printer's affair
};

//! Sets a printer to A4 as the pages lie and to the whole sheet: the margins, even and odd, are those of the pages.
void setUp(QPrinter& printer, const paper::Pages& pages, const QString& title);

//! Draws the wanted pages with the painter of the preview; the number drawn, or nothing when the printer failed.
std::optional<int> printPages(QPrinter& printer, const paper::Pages& pages);

//! Asks with the system's own dialog, whose choices stand again the next time, and prints.
PrintResult printCommand(const paper::Pages& pages, const QString& title, QWidget* parent);

} // namespace huiyin::ui
