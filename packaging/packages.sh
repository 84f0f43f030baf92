# SPDX-FileCopyrightText: 2026 CircuitDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by packaging/run.sh and tests/run.sh: the Debian packages they need, and their installation.

build_packages=(
    g++ cmake ninja-build ccache pkg-config
    qt6-base-dev 'qt6-svg-dev|libqt6svg6-dev' qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    libqt6sql6-sqlite libgl-dev libxkbcommon-dev
    qtkeychain-qt6-dev libexpected-dev libsodium-dev nlohmann-json3-dev libboost-dev libpango1.0-dev libzip-dev
    libxlsxwriter-dev
    fonts-noto-cjk fonts-dejavu-core
)
test_packages=(
    xvfb openbox xdotool dbus at-spi2-core gir1.2-atspi-2.0 python3-gi openssl poppler-utils clang-format-14 python3
    strace libfaketime libsqlite3-dev qt6-base-private-dev
)
# The provider's own SDKs are clients of the practice server in tests/conformance. A node that did not come from the
# distribution brings its own npm, and the distribution's would not go beside it.
command -v node >/dev/null || test_packages+=(nodejs)
command -v npm >/dev/null || test_packages+=(npm)

# is_installed PACKAGE: true where dpkg knows it as installed.
is_installed() {
    [[ $(dpkg-query -W -f='${Status}' "$1" 2>/dev/null) == *'ok installed' ]]
}

# install_missing PACKAGE...: installs those that are not there yet, as root or with sudo; says nothing when all are.
# "a|b" is a package that one release calls a and another b.
install_missing() {
    local missing=() package name found as_root=()
    for package in "$@"; do
        found=
        for name in ${package//|/ }; do
            ! is_installed "$name" || found=$name
        done
        [ -n "$found" ] || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    echo "Installing: ${missing[*]}"
    [ "$(id -u)" -eq 0 ] || as_root=(sudo)
    "${as_root[@]}" apt-get update -qq
    local chosen=()
    for package in "${missing[@]}"; do
        for name in ${package//|/ }; do
            if apt-cache show "$name" >/dev/null 2>&1; then
                chosen+=("$name")
                break
            fi
        done
    done
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "${chosen[@]}" \
        >/dev/null
}

# quietly COMMAND...: shows what the command prints only where it fails.
quietly() {
    local log
    log=$(mktemp)
    if "$@" >"$log" 2>&1; then
        rm -f "$log"
    else
        cat "$log" >&2
        rm -f "$log"
        return 1
    fi
}
