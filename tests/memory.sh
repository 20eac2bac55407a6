#!/bin/sh
# valgrind over `check` and `build` of every example, and over every fixture: no error, no byte lost.
set -eu
cd "$(dirname "$0")/.."
. tests/debian.sh
# shellcheck disable=SC2086
need $build_packages valgrind
{ cmake --preset dev -B build/memory -DBUILD_TESTING=OFF && cmake --build build/memory; } >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
grind() {
    valgrind --quiet --leak-check=full --show-leak-kinds=definite,possible --errors-for-leak-kinds=definite,possible \
        --error-exitcode=99 build/memory/bmaplan "$@" >"$work/out" 2>"$work/log" || [ $? -ne 99 ] || {
        echo "bmaplan $*"
        cat "$work/log"
        exit 1
    }
}
for plan in examples/*/plan.yaml; do
    grind check "$plan"
    grind build "$plan" -o "$work"
done
for plan in tests/diag/*.yaml; do
    grind check "$plan"
done
echo "valgrind: clean"
