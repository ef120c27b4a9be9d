# The window. What the tests of the window need too is a library; the program adds its main.
add_library(huiyin_desktop STATIC
  desktop/ask_path.cpp
  desktop/copy_keeper.cpp
  desktop/desktop.cpp
  desktop/doorbell.cpp
  desktop/doors_of.cpp
  desktop/import_doors.cpp
  desktop/readers.cpp
  desktop/register_rooms.cpp
  desktop/report_doors.cpp
  desktop/rooms.cpp
  desktop/sample_file.cpp
  desktop/screenshot.cpp
  desktop/show_paper.cpp
  desktop/sitting_rooms.cpp
  desktop/work_doors.cpp
  report_damage.cpp)
set_target_properties(huiyin_desktop PROPERTIES AUTOMOC ON)
target_link_libraries(huiyin_desktop PUBLIC huiyin_program Huiyin::widgets Huiyin::home Huiyin::suggestions Huiyin::registers Huiyin::confrontation Huiyin::reports
  Huiyin::import Huiyin::print Huiyin::shell Qt6::Network Qt6::Widgets)

huiyin_heads(huiyin_desktop Widgets)

# The manual as it is, with its pictures: F1 opens it without a network.
set(manual "${CMAKE_SOURCE_DIR}/docs")
file(GLOB manual_pictures CONFIGURE_DEPENDS "${manual}/pictures/*.png")
qt_add_resources(huiyin_desktop manual PREFIX "/help" BASE "${manual}" FILES
  "${manual}/manual.zh-CN.md" ${manual_pictures})

add_executable(huiyin main_desktop.cpp)
set_target_properties(huiyin PROPERTIES WIN32_EXECUTABLE ON)
target_link_libraries(huiyin PRIVATE huiyin_desktop)
