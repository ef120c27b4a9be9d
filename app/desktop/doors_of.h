// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/readers.h"
#include "app/desktop/turn.h"
#include "app/report_damage.h"
#include "desk/desk.h"
#include "widgets/doors.h"

#include <memory>
#include <optional>
#include <utility>

namespace huiyin {

//! The doors of a desk as windows may call them: none throws, and none waits while an import has its turn. The desk
//! lives as long as the doors. With readers, what takes long in a large file is read beside the window's thread.
ui::Doors doorsOf(const std::shared_ptr<desk::Desk>& desk, const std::function<void(const casefile::Error&)>& report,
                  const Turn& turn = newTurn(), const std::shared_ptr<const Readers>& readers = {});

//! Asks doors of a reader, made by make(report), in the thread that calls. What fails is thrown: who asked tells it.
template <class Make, class Ask>
void askReader(Make make, Ask ask)
{
    std::optional<casefile::Error> failed;
    ask(make([&failed](const casefile::Error& error) { failed = error; }));
    if (failed)
        throw casefile::Error(*failed);
}

//! How the doors of a room are asked beside the window's thread; make(desk, report) builds them over a reader.
template <class RoomDoors, class Make>
ui::ReadAside<RoomDoors> readAside(const std::function<bool()>& isWanted, const std::shared_ptr<const Readers>& readers,
                                   Make make)
{
    if (!readers)
        return {};
    return {.isWanted = isWanted,
            .read = [readers, make](const std::function<void(const RoomDoors&)>& question, const Proceed& proceed) {
                readers->read(
                    [&](const Readers::Reader& reader) {
                        askReader([&](const auto& report) { return make(reader, report); }, question);
                    },
                    proceed);
            }};
}

} // namespace huiyin
