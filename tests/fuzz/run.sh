#!/bin/sh
# Fuzzes each harness for the given number of seconds (60 by default), from the examples and fixtures.
set -eu
cd "$(dirname "$0")/../.."
. tests/debian.sh
# shellcheck disable=SC2086
need $build_packages $test_packages clang libclang-rt-14-dev
{ cmake --preset fuzz && cmake --build --preset fuzz; } >/dev/null
mkdir -p build/fuzz/corpus
for plan in tests/diag/*.yaml tests/golden/*/plan.yaml examples/*/*.yaml; do
    cp "$plan" "build/fuzz/corpus/$(echo "$plan" | tr / _)"
done
for harness in build/fuzz/tests/fuzz_*; do
    [ -x "$harness" ] && "$harness" -max_total_time="${1:-60}" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
        -artifact_prefix=build/fuzz/ build/fuzz/corpus
done
