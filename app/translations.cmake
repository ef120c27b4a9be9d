# The words of the program: one .ts a language, compiled into both programs. Target `update_translations` reads the
# sources anew; a test fails on a .ts that is older than they are or has an unfinished entry.
file(GLOB_RECURSE translated CONFIGURE_DEPENDS
  "${CMAKE_SOURCE_DIR}/core/*.cpp" "${CMAKE_SOURCE_DIR}/core/*.h"
  "${CMAKE_SOURCE_DIR}/ui/*.cpp" "${CMAKE_SOURCE_DIR}/ui/*.h"
  "${CMAKE_SOURCE_DIR}/app/*.cpp" "${CMAKE_SOURCE_DIR}/app/*.h")
qt_add_translations(huiyin_program
  TS_FILES "${CMAKE_SOURCE_DIR}/resources/translations/huiyin_zh_CN.ts" "${CMAKE_SOURCE_DIR}/resources/translations/huiyin_en.ts"
  RESOURCE_PREFIX "/i18n"
  SOURCES ${translated}
  LUPDATE_OPTIONS -no-obsolete -locations none)

# Qt's own words (OK, Cancel, the file dialog): taken from Qt's package, so that a program copied elsewhere has them too.
set(qt_words "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS}/qtbase_zh_CN.qm")
if(EXISTS "${qt_words}")
  set_source_files_properties("${qt_words}" PROPERTIES QT_RESOURCE_ALIAS "qtbase_zh_CN.qm")
  qt_add_resources(huiyin_program qt_words PREFIX "/i18n" FILES "${qt_words}")
else()
  message(WARNING "qtbase_zh_CN.qm is missing (package qt6-translations-l10n): Qt's own buttons will be English")
endif()
