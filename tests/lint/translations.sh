#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 CircuitDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Fails where a string of the sources is missing from a translation file, is left over there, or is unfinished.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$root/translations/update.sh" "$work" >/dev/null 2>&1
status=0
for file in circuitdesk_zh_CN.ts circuitdesk_en.ts; do
    if ! diff -u "$root/translations/$file" "$work/$file"; then
        echo "$file does not match the sources: run translations/update.sh and translate what is new." >&2
        status=1
    fi
    if grep -n 'type="unfinished"' "$root/translations/$file"; then
        echo "$file has unfinished strings." >&2
        status=1
    fi
done
exit $status
