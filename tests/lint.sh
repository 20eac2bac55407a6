#!/bin/sh
# clang and gcc without a warning, clang-tidy and cppcheck without a finding. Takes minutes; not a part of ctest.
set -eu
cd "$(dirname "$0")/.."
. tests/debian.sh
# shellcheck disable=SC2086
need $build_packages $test_packages clang clang-tidy cppcheck

cmake --preset dev
cmake --build --preset dev
cmake --preset dev -B build/clang -DCMAKE_C_COMPILER=clang
cmake --build build/clang
sources=$(ls src/*.c src/*/*.c)
# shellcheck disable=SC2086
printf '%s\n' $sources | xargs -P "$(nproc)" -n 1 clang-tidy --quiet -p build/clang
# shellcheck disable=SC2086
cppcheck --quiet --std=c11 --enable=warning,performance,portability --inline-suppr --error-exitcode=1 \
    --suppress=missingIncludeSystem -D_XOPEN_SOURCE=700 -I include $sources
echo "lint: clean"
