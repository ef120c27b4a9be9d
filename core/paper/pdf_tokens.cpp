// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/pdf_tokens.h"

#include <algorithm>

namespace huiyin::paper {
namespace {

constexpr std::string_view blanks{" \t\r\n\f\0", 6};
constexpr std::string_view delimiters{" \t\r\n\f\0()<>[]{}/%", 16};

bool isOperator(std::string_view word)
{
    const char c = word.front();
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '\'' || c == '"';
}

} // namespace

bool PdfTokens::next(PdfOperation& operation)
{
    operation = {};
    while (at_ < text_.size()) {
        const char c = text_[at_];
        if (blanks.find(c) != std::string_view::npos) {
            ++at_;
        } else if (c == '%') {
            at_ = std::min(text_.find_first_of("\r\n", at_), text_.size());
        } else if (c == '(') {
            skipLiteral();
        } else if (c == '/') {
            ++at_;
            operation.names.emplace_back(word());
        } else if (text_.substr(at_, 2) == "<<") {
            at_ += 2;
        } else if (c == '<') {
            const size_t end = std::min(text_.find('>', at_), text_.size());
            std::string digits(text_.substr(at_ + 1, end - at_ - 1));
            std::erase_if(digits, [](char d) { return blanks.find(d) != std::string_view::npos; });
            operation.hex.push_back(std::move(digits));
            at_ = end + 1;
        } else if (delimiters.find(c) != std::string_view::npos) {
            operation.hasList = operation.hasList || c == '[';
            ++at_;
        } else if (const std::string_view found = word(); isOperator(found)) {
            operation.name = found;
            return true;
        }
    }
    return false;
}

void PdfTokens::skipLiteral()
{
    int depth = 0;
    for (; at_ < text_.size(); ++at_) {
        if (text_[at_] == '\\')
            ++at_;
        else if (text_[at_] == '(')
            ++depth;
        else if (text_[at_] == ')' && --depth == 0)
            break;
    }
    ++at_;
}

std::string_view PdfTokens::word()
{
    const size_t end = std::min(text_.find_first_of(delimiters, at_), text_.size());
    const std::string_view found = text_.substr(at_, end - at_);
    at_ = end;
    return found;
}

std::vector<ShownGlyph> shownGlyphs(std::string_view content)
{
    std::vector<ShownGlyph> shown;
    std::vector<bool> silent; // for each open marked content, whether it has no text
    std::string font;
    PdfTokens tokens(content);
    for (PdfOperation operation; tokens.next(operation);) {
        if (operation.name == "Tf" && !operation.names.empty()) {
            font = operation.names.back();
        } else if (operation.name == "BMC" || operation.name == "BDC") {
            const bool actual = std::ranges::find(operation.names, "ActualText") != operation.names.end();
            const bool empty = std::ranges::all_of(operation.hex, [](const std::string& h) { return h.empty(); });
            silent.push_back(actual && empty);
        } else if (operation.name == "EMC" && !silent.empty()) {
            silent.pop_back();
        } else if (operation.name == "Tj" || operation.name == "TJ") {
            if (std::ranges::find(silent, true) != silent.end())
                continue;
            for (const std::string& digits : operation.hex) {
                for (size_t i = 0; i + 4 <= digits.size(); i += 4)
                    shown.push_back({font, quint32(std::strtoul(digits.substr(i, 4).c_str(), nullptr, 16))});
            }
        }
    }
    return shown;
}

} // namespace huiyin::paper
