# One target carries the language level, the warnings and the Qt definitions; every room links it privately.
add_library(huiyin_flags INTERFACE)
target_compile_features(huiyin_flags INTERFACE cxx_std_20)
target_compile_options(huiyin_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor -Wno-missing-field-initializers
  $<$<BOOL:${HUIYIN_WERROR}>:-Werror>
  $<$<BOOL:${HUIYIN_SANITIZE}>:-fsanitize=address,undefined;-fno-omit-frame-pointer;-fno-sanitize-recover=all;-Wno-maybe-uninitialized>) # which g++ sees everywhere in code that is watched
target_link_options(huiyin_flags INTERFACE $<$<BOOL:${HUIYIN_SANITIZE}>:-fsanitize=address,undefined>)
target_compile_definitions(huiyin_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_KEYWORDS QT_NO_FOREACH QT_STRICT_ITERATORS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)

set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(CCACHE ccache)
if(CCACHE)
  # a precompiled header is only cached when the order of macros and its own time are let go; paths below the source
  # folder are told from there, so that two clones share what was compiled
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env "CCACHE_SLOPPINESS=pch_defines,time_macros"
      "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_NOHASHDIR=1 "${CCACHE}")
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options($<$<COMPILE_LANGUAGE:CXX>:-fpch-preprocess>)
  endif()
endif()
