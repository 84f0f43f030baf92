#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 CircuitDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Fails where a source file is not formatted as .clang-format says. Other versions of clang-format differ in details.
set -euo pipefail
cd "$(dirname "$0")/../.."
find models ui app tests -name '*.h' -o -name '*.cpp' | sort | xargs clang-format-14 --dry-run -Werror
