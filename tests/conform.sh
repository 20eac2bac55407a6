#!/bin/sh
# Real consumers of the outputs: the OOXML validator and an HTML validator from npm, LibreOffice, Chromium. What cannot be had is
# reported by ctest as skipped, never as passed.
set -eu
cd "$(dirname "$0")/.."
. tests/debian.sh
# shellcheck disable=SC2086
need $build_packages $test_packages
if [ "$(id -u)" -eq 0 ]; then
    # one at a time: what this machine cannot get, its tests skip
    for package in libreoffice-calc-nogui libreoffice-writer-nogui python3 python3-jsonschema python3-openpyxl python3-docx chromium; do
        (need $package) || echo "absent: $package" >&2
    done
    command -v npm >/dev/null || (need npm) || echo "absent: npm" >&2
fi
mkdir -p build/npm
if command -v npm >/dev/null; then
    cp tests/conform/package.json build/npm/
    (cd build/npm && npm install --silent --no-audit --no-fund >npm.log 2>&1) || echo "absent: the npm validators (build/npm/npm.log)" >&2
fi

cmake --preset release -B build/conform -DBUILD_TESTING=ON -DBMAPLAN_CONFORM=ON
cmake --build build/conform
BMAPLAN_NPM=$PWD/build/npm ctest --test-dir build/conform -L conform --output-on-failure "$@"
