// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace huiyin::paper {

//! The ordinary character that a radical (U+2E80 to U+2FD5) looks like: ⻚ gives 页. Any other character is itself.
char32_t unifiedIdeograph(char32_t character);

//! The same text with each radical replaced by its ordinary character, so that searching finds it.
QString withUnifiedIdeographs(QStringView text);

} // namespace huiyin::paper
