#!/bin/sh
# From a fresh Debian 12 to all tests: installs what is missing, builds with sanitizers, runs ctest.
# Needs nothing but Debian packages; tests/conform.sh adds what comes from elsewhere.
set -eu
cd "$(dirname "$0")/.."
. tests/debian.sh
# shellcheck disable=SC2086
need $build_packages $test_packages

cmake --preset asan
cmake --build --preset asan
ctest --preset asan -j "$(nproc)" "$@"
