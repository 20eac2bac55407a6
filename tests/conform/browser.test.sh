#!/bin/sh
# A real browser reads the HTML offline: the parsed page holds every chapter, asks for nothing outside and runs no script.
set -eu
program=$(realpath "$1")
examples=$(cd "$(dirname "$0")/../../examples" && pwd)
command -v chromium >/dev/null || { echo "skipped: no chromium"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$program" build "$examples/budget-department/plan.yaml" -o "$work" --to html >/dev/null
if grep -nE '(src|href)="(https?:)?//|<script|@import' "$work/plan.html"; then
    echo "the page is not self-contained"
    exit 1
fi
chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update \
    --disable-sync --user-data-dir="$work/profile" --dump-dom "file://$work/plan.html" >"$work/dom" 2>"$work/log" || {
    tail -n 5 "$work/log"
    exit 1
}
for heading in บทสรุปสำหรับผู้บริหาร 'บทที่ ๑' 'บทที่ ๔' ตารางแสดงแนวทางการดำเนินการของแผน; do
    grep -q "$heading" "$work/dom" || { echo "not in the page: $heading"; exit 1; }
done
