// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/document.h"
#include "paper/pdf_file.h"

namespace huiyin::paper::sample {

//! A closure report like the office's: table with a head of two rows, chart, notes, signature.
Document report();

//! A table of so many rows, numbered 0001 onward, some with a long title.
Document longTable(int rows);

//! One bar in which every hatch has the same length.
Chart hatches();

PdfInfo info();

} // namespace huiyin::paper::sample
