#!/bin/sh
# From a fresh Debian 12 to the example's documents: installs what is missing, builds, runs `bmaplan build`.
set -eu
cd "$(dirname "$0")/.."
. tests/debian.sh
# shellcheck disable=SC2086
need $build_packages

mkdir -p build
{ cmake --preset release && cmake --build --preset release; } >build/demo.log 2>&1 || { tail -n 40 build/demo.log >&2; exit 1; }

echo "โปรแกรม / program:  build/release/bmaplan"
echo "เอกสาร / documents:"
build/release/bmaplan build examples/budget-department/plan.yaml -o build/demo
