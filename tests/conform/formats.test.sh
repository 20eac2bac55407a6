#!/bin/sh
# A program that is not ours parses every format of findings: they hold the same findings, at the same places.
set -eu
program=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
command -v python3 >/dev/null || { echo "skipped: no python3"; exit 77; }
cd "$here/../diag"
unset GITHUB_STEP_SUMMARY GITHUB_ACTIONS
python3 "$here/formats.py" "$program" ./*.yaml
python3 "$here/coverage.py" "$program" ../golden/minimal/plan.yaml
