# SPDX-FileCopyrightText: 2026 CircuitDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Precompiled headers need these sloppiness settings to be cached at all (ccache manual, "Precompiled headers").
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND};-E;env;CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime;${CCACHE_PROGRAM}")
endif()

# Warnings, hardening and Qt strictness that every target of ours shares.
add_library(circuitdesk_build INTERFACE)
target_include_directories(circuitdesk_build INTERFACE "${CMAKE_CURRENT_LIST_DIR}/..")
target_compile_definitions(circuitdesk_build INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS
    CIRCUITDESK_VERSION="${PROJECT_VERSION}")
if(NOT MSVC)
    target_compile_options(circuitdesk_build INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
        -Winvalid-pch -fstack-protector-strong
        $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
        $<$<CXX_COMPILER_ID:Clang>:-Wno-gnu-zero-variadic-macro-arguments>)
    if(CIRCUITDESK_WERROR)
        target_compile_options(circuitdesk_build INTERFACE -Werror)
    endif()
    if(CIRCUITDESK_SANITIZE)
        target_compile_options(circuitdesk_build INTERFACE
            -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
        target_link_options(circuitdesk_build INTERFACE -fsanitize=address,undefined)
    else()
        target_compile_definitions(circuitdesk_build INTERFACE $<$<CONFIG:Release>:_FORTIFY_SOURCE=2>)
    endif()
    if(CIRCUITDESK_COVERAGE)
        target_compile_options(circuitdesk_build INTERFACE --coverage)
        target_link_options(circuitdesk_build INTERFACE --coverage)
    endif()
endif()

# circuitdesk_layer(NAME name LINK libraries... PCH headers...): one static library of all sources of this folder.
function(circuitdesk_layer)
    cmake_parse_arguments(LAYER "" "NAME" "LINK;PCH" ${ARGN})
    file(GLOB LAYER_SOURCES CONFIGURE_DEPENDS *.h *.cpp *.qrc)
    add_library(circuitdesk_${LAYER_NAME} STATIC ${LAYER_SOURCES})
    target_link_libraries(circuitdesk_${LAYER_NAME} PUBLIC circuitdesk_build ${LAYER_LINK})
    if(LAYER_PCH)
        target_precompile_headers(circuitdesk_${LAYER_NAME} PRIVATE ${LAYER_PCH})
    endif()
endfunction()
