# Sourced: need PACKAGE... installs the Debian packages that are missing, or says how and stops.
need() {
    missing=
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
    done
    [ -z "$missing" ] && return
    if [ "$(id -u)" -ne 0 ]; then
        echo "ขาดแพ็กเกจของ Debian กรุณาสั่ง / Debian packages are missing, please run:" >&2
        echo "  sudo apt-get install --no-install-recommends -y$missing" >&2
        exit 1
    fi
    echo "ติดตั้ง / installing:$missing" >&2
    export DEBIAN_FRONTEND=noninteractive
    # shellcheck disable=SC2086
    apt-get install --no-install-recommends -y -qq $missing >/dev/null 2>&1 || {
        apt-get update -qq && apt-get install --no-install-recommends -y -qq $missing >/dev/null
    } || exit 1
}
build_packages="gcc libc6-dev cmake ninja-build pkg-config libyaml-dev libxlsxwriter-dev libcmark-gfm-dev
    libcmark-gfm-extensions-dev libutf8proc-dev libminizip-dev zlib1g-dev libmd-dev libharfbuzz-dev libthai-dev libfreetype-dev libpng-dev
    libjpeg62-turbo-dev fonts-tlwg-laksaman-ttf"
test_packages="libcmocka-dev unzip poppler-utils qpdf fonts-tlwg-garuda-ttf"
