#!/bin/sh
# Benchmarks in ratios, each pair measured in one run: `check` of a 10 MB plan against libyaml's bare event loop over the same
# bytes, without results and with them, and start-up against an empty C program.
set -eu
cd "$(dirname "$0")/../.."
. tests/debian.sh
# shellcheck disable=SC2086
need $build_packages $test_packages
{ cmake --preset release -B build/bench -DBUILD_TESTING=ON && cmake --build build/bench; } >/dev/null
sh tests/bench/plan.sh 10 >build/bench/plan.yaml
build/bench/tests/bench_check build/bench/plan.yaml
sh tests/bench/plan.sh 10 results >build/bench/results.yaml
build/bench/tests/bench_check build/bench/results.yaml

echo 'int main(void) { return 0; }' >build/bench/empty.c
cc -O2 -o build/bench/empty build/bench/empty.c
cc -O2 -std=c17 -D_XOPEN_SOURCE=700 -o build/bench/bench_start tests/bench/bench_start.c
build/bench/bench_start build/bench/empty build/bench/bmaplan --version
build/bench/bench_start build/bench/empty build/bench/bmaplan check tests/golden/minimal/plan.yaml
build/bench/bench_start build/bench/empty build/bench/bmaplan check examples/budget-department/plan.yaml
