// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/error.h"
#include "desk/desk.h"
#include "lifecycle/refusal.h"

#include <tl/expected.hpp>

#include <type_traits>

namespace huiyin {

template <class T>
struct IsOutcome : std::false_type {
};
template <class T>
struct IsOutcome<tl::expected<T, lifecycle::Refusals>> : std::true_type {
};

template <class T>
struct IsTogether : std::false_type {
};
template <class T>
struct IsTogether<tl::expected<T, std::vector<desk::RefusedCase>>> : std::true_type {
};

//! What a door gives back when the file cannot be used: a refusal where it would write, nothing where it reads.
template <class Result>
Result fileUnusable()
{
    const lifecycle::Refusals why{{lifecycle::Rule::FileUnusable}};
    if constexpr (IsOutcome<Result>::value)
        return tl::unexpected(why);
    else if constexpr (IsTogether<Result>::value)
        return tl::unexpected(std::vector{desk::RefusedCase{SuggestionId(0), QString(), why}});
    else
        return Result{};
}

//! Wraps a door of the desk for use by windows. Qt lets no exception pass through its slots and views, so damage is
//! reported here, once, and the window is told only that the file cannot be used any more: by a refusal where it wants
//! to write, by an empty value where it reads.
template <class Door, class Report>
auto guarded(Door door, Report report)
{
    return [door = std::move(door),
            report = std::move(report)](const auto&... args) -> std::invoke_result_t<Door, decltype(args)...> {
        using Result = std::invoke_result_t<Door, decltype(args)...>;
        try {
            return door(args...);
        } catch (const casefile::Error& damage) {
            report(damage);
            return fileUnusable<Result>();
        }
    };
}

} // namespace huiyin
