# A room is one folder, one target, one idea. KNOWS is the whole list of rooms whose headers it may include: nothing
# is inherited, and tests/architecture reads the same list, so this call is the dependency rule and not a note about it.
# With shared rooms (preset dev) the linker refuses a call into a room that is not named here.
function(huiyin_room name)
  cmake_parse_arguments(ROOM "" "" "KNOWS;QT;LIBS;SOURCES" ${ARGN})
  list(TRANSFORM ROOM_KNOWS PREPEND Huiyin:: OUTPUT_VARIABLE rooms)
  list(TRANSFORM ROOM_QT PREPEND Qt6:: OUTPUT_VARIABLE qt)

  add_library(huiyin_${name} ${ROOM_SOURCES})
  add_library(Huiyin::${name} ALIAS huiyin_${name})
  target_include_directories(huiyin_${name} PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}/..")
  target_link_libraries(huiyin_${name} PRIVATE huiyin_flags tl::expected ${rooms} ${qt} ${ROOM_LIBS})
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
