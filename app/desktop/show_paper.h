// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "paper/document.h"
#include "paper/page.h"

#include <memory>
#include <vector>

class QWidget;

namespace huiyin {

//! Shows papers to be looked at, printed and written: each with its own page numbers, printed and as PDF in one go,
//! for Word one file each.
void showPapers(const std::shared_ptr<desk::Desk>& desk, const std::vector<paper::Document>& documents,
                QWidget* parent);
//! The same with the pages made already.
void showPages(const std::shared_ptr<desk::Desk>& desk, const std::vector<paper::Document>& documents,
               const paper::Pages& pages, QWidget* parent);

} // namespace huiyin
