# Tests of the rooms of reports, imports and the printer: included from the folder's CMakeLists.txt.
target_sources(huiyin_ui_tests PRIVATE
  "${CMAKE_CURRENT_LIST_DIR}/import_test.cpp"
  "${CMAKE_CURRENT_LIST_DIR}/print_test.cpp"
  "${CMAKE_CURRENT_LIST_DIR}/reports_test.cpp")
target_link_libraries(huiyin_ui_tests PRIVATE Qt6::PrintSupport)
