# The words of the program: one .ts a language, compiled into both programs. Target `update_translations` reads the
# sources anew; a test fails on a .ts that is older than they are or has an unfinished entry. The English file holds
# plurals only, so lupdate runs once for each language.
set(words "${CMAKE_SOURCE_DIR}/resources/translations")
qt_add_lrelease(huiyin_program
  TS_FILES "${words}/huiyin_zh_CN.ts" "${words}/huiyin_en.ts"
  QM_FILES_OUTPUT_VARIABLE qm_files)
qt_add_resources(huiyin_program i18n_words PREFIX "/i18n" BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${qm_files})

set(reread Qt6::lupdate -no-obsolete -locations none core app ui)
add_custom_target(update_translations
  COMMAND ${reread} -ts "${words}/huiyin_zh_CN.ts"
  COMMAND ${reread} -pluralonly -ts "${words}/huiyin_en.ts"
  WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}" VERBATIM)

# Qt's own words (OK, Cancel, the file dialog): taken from Qt's package, so that a program copied elsewhere has them too.
set(qt_words "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS}/qtbase_zh_CN.qm")
if(EXISTS "${qt_words}")
  set_source_files_properties("${qt_words}" PROPERTIES QT_RESOURCE_ALIAS "qtbase_zh_CN.qm")
  qt_add_resources(huiyin_program qt_words PREFIX "/i18n" FILES "${qt_words}")
else()
  message(WARNING "qtbase_zh_CN.qm is missing (package qt6-translations-l10n): Qt's own buttons will be English")
endif()
