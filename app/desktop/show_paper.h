// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "paper/document.h"
#include "paper/page.h"

#include <functional>
#include <memory>
#include <vector>

class QWidget;

namespace huiyin {

//! Makes papers of what a reader of the file finds; it may throw damage. None: there is nothing to show.
using MakePapers = std::function<std::vector<paper::Document>(const desk::Desk&)>;

//! Makes papers beside the window's thread and shows them, to be looked at, printed and written: each with its own page
//! numbers, printed and as PDF in one go, for Word one file each.
void showPapers(const std::shared_ptr<desk::Desk>& desk, const MakePapers& make, QWidget* parent);
//! The same with the papers and their pages made already.
void showPages(const std::shared_ptr<desk::Desk>& desk, const std::vector<paper::Document>& documents,
               const paper::Pages& pages, QWidget* parent);

} // namespace huiyin
