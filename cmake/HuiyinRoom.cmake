# A room is one folder, one target, one idea. KNOWS is the whole list of rooms whose headers it may include: nothing
# is inherited, and tests/architecture reads the same list, so this call is the dependency rule and not a note about it.
# With shared rooms (preset dev) the linker refuses a call into a room that is not named here.
# The heads that nearly every file of a room reads are read once a room; each file still includes what it uses, which
# `./dev lint` proves, since it reads the files without these.
set(huiyin_core_heads <QByteArray> <QCoreApplication> <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject>
  <QList> <QRegularExpression> <QSet> <QString> <QStringList> <QVariant> <algorithm> <array> <functional> <map> <memory>
  <optional> <span> <vector> <tl/expected.hpp>)
set(huiyin_window_heads <QApplication> <QBoxLayout> <QComboBox> <QDialog> <QHeaderView> <QLabel> <QLineEdit> <QListWidget>
  <QMenu> <QPainter> <QPushButton> <QStackedWidget> <QTableView> <QTimer>)

function(huiyin_heads target)
  set(heads ${huiyin_core_heads})
  if("Widgets" IN_LIST ARGN)
    list(APPEND heads ${huiyin_window_heads})
  endif()
  list(TRANSFORM heads REPLACE "(.+)" "$<$<COMPILE_LANGUAGE:CXX>:\\1>")
  target_precompile_headers(${target} PRIVATE ${heads})
endfunction()

function(huiyin_room name)
  cmake_parse_arguments(ROOM "" "" "KNOWS;QT;LIBS;SOURCES" ${ARGN})
  list(TRANSFORM ROOM_KNOWS PREPEND Huiyin:: OUTPUT_VARIABLE rooms)
  list(TRANSFORM ROOM_QT PREPEND Qt6:: OUTPUT_VARIABLE qt)

  add_library(huiyin_${name} ${ROOM_SOURCES})
  add_library(Huiyin::${name} ALIAS huiyin_${name})
  target_include_directories(huiyin_${name} PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}/..")
  target_link_libraries(huiyin_${name} PRIVATE huiyin_flags tl::expected ${rooms} ${qt} ${ROOM_LIBS})
  huiyin_heads(huiyin_${name} ${ROOM_QT})
  if(BUILD_SHARED_LIBS)
    target_link_options(huiyin_${name} PRIVATE -Wl,-z,defs)
  endif()

  list(JOIN ROOM_KNOWS " " known)
  set_property(GLOBAL APPEND_STRING PROPERTY HUIYIN_ROOMS "${CMAKE_CURRENT_SOURCE_DIR} ${name} ${known}\n")
  set_property(GLOBAL APPEND PROPERTY HUIYIN_ROOM_TARGETS huiyin_${name})
endfunction()

# Writes "folder name known..." lines for the architecture test.
function(huiyin_write_rooms file)
  get_property(rooms GLOBAL PROPERTY HUIYIN_ROOMS)
  file(WRITE "${file}" "${rooms}")
endfunction()
