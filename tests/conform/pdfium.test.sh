#!/bin/sh
# PDFium, which browsers read PDF with, gives back the text of every plan's PDF letter for letter.
set -u
program=$(realpath "$1")
extract=$(dirname "$program")/tests/extract
cd "$(dirname "$0")/.." || exit 1
[ -d "${BMAPLAN_NPM:-}/node_modules/@hyzyla/pdfium" ] || { echo "skipped: no PDFium"; exit 77; }
. plans/all.sh
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
write_plans "$work"
# PDFium leaves out what an ActualText holds beyond the basic plane (four bytes of UTF-8).
LC_ALL=C sed -i 's/[\xf0-\xf4][\x80-\xbf]*//g' "$work/torture.yaml"
cp conform/pdfium.mjs "$BMAPLAN_NPM/"
failed=0
for plan in $plans; do
    path=$(cat "$work/$plan.path")
    "$program" build "$path" --to pdf -o - >"$work/plan.pdf" 2>/dev/null || { echo "FAILED: $plan: no PDF"; failed=1; continue; }
    (cd "$BMAPLAN_NPM" && node pdfium.mjs "$work/plan.pdf") >"$work/text" || { echo "FAILED: $plan: PDFium"; failed=1; }
    "$extract" "$path" "$work/text" >"$work/log" || { echo "FAILED: $plan"; head -n 20 "$work/log"; failed=1; }
done
exit $failed
