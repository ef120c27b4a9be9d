// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/guarded.h"

#include <memory>
#include <mutex>
#include <type_traits>
#include <utility>

namespace huiyin {

//! Whose turn it is with a desk. An import has it, in a thread of its own, for as long as it runs.
using Turn = std::shared_ptr<std::recursive_mutex>;

inline Turn newTurn()
{
    return std::make_shared<std::recursive_mutex>();
}

//! Wraps a door for the window: while an import has the desk, it gives back nothing, or a refusal where it would write,
//! instead of waiting for the end or reading beside it. What is shown is read anew when the import ends.
template <class Door>
auto inTurn(Door door, Turn turn)
{
    return [door = std::move(door),
            turn = std::move(turn)](const auto&... args) -> std::invoke_result_t<Door, decltype(args)...> {
        using Result = std::invoke_result_t<Door, decltype(args)...>;
        const std::unique_lock mine(*turn, std::try_to_lock);
        if (mine)
            return door(args...);
        return fileUnusable<Result>();
    };
}

} // namespace huiyin
