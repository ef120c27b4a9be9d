# The rooms of reports and imports, plugged into the window: included from app/desktop.cmake.
target_sources(huiyin_desktop PRIVATE
  "${CMAKE_CURRENT_LIST_DIR}/ask_path.cpp"
  "${CMAKE_CURRENT_LIST_DIR}/import_doors.cpp"
  "${CMAKE_CURRENT_LIST_DIR}/report_doors.cpp")
target_link_libraries(huiyin_desktop PUBLIC Huiyin::reports Huiyin::import Huiyin::print)
