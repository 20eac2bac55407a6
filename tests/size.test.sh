#!/bin/sh
# No source file over 400 lines. (Functions over 60 lines are clang-tidy's business, see tests/lint.sh.)
set -eu
cd "$(dirname "$0")/.."
long=$(wc -l src/*.c src/*/*.[ch] include/bmaplan/* | awk '$2 != "total" && $1 > 400')
[ -z "$long" ] || { echo "over 400 lines:"; echo "$long"; exit 1; }
