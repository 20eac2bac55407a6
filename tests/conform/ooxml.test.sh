#!/bin/sh
# The DOCX and the XLSX of every example pass the OOXML validator.
set -eu
program=$(realpath "$1")
examples=$(cd "$(dirname "$0")/../../examples" && pwd)
validator=${BMAPLAN_NPM:-}/node_modules/.bin/ooxml-validator
[ -x "$validator" ] || { echo "skipped: no OOXML validator"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for plan in "$examples"/*/plan.yaml; do
    "$program" build "$plan" -o "$work" --to docx,xlsx >/dev/null
    for file in "$work"/plan.docx "$work"/kpi.xlsx; do
        "$validator" "$file" >"$work/report" 2>&1 || { echo "$plan: $(basename "$file")"; cat "$work/report"; exit 1; }
    done
done
