#!/bin/sh
# The PDF of every plan: sound (qpdf), tagged, and its text comes back letter for letter in all of pdftotext's modes. usage: pdf.test.sh
# PROGRAM
set -u
program=$(realpath "$1")
extract=$(dirname "$program")/tests/extract
cd "$(dirname "$0")" || exit 1
. plans/all.sh
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
write_plans "$work"
failures=0
fail() {
    echo "FAILED: $*"
    failures=$((failures + 1))
}
for plan in $plans; do
    path=$(cat "$work/$plan.path") pdf=$work/$plan.pdf
    "$program" build "$path" --to pdf -o - >"$pdf" 2>"$work/log" || { fail "$plan: no PDF"; cat "$work/log"; continue; }
    qpdf --check "$pdf" >"$work/log" 2>&1 || { fail "$plan: qpdf"; cat "$work/log"; }
    pdfinfo "$pdf" | grep -q '^Tagged: *yes' || fail "$plan: not tagged"
    : >"$work/structure"
    # poppler takes minutes for the others
    [ "$plan" = minimal ] && pdfinfo -enc UTF-8 -struct-text "$pdf" >"$work/structure" 2>&1
    for mode in '' -raw -layout; do
        # shellcheck disable=SC2086
        pdftotext -enc UTF-8 $mode "$pdf" "$work/text"
        "$extract" "$path" "$work/text" "$work/structure" >"$work/log" || { fail "$plan: pdftotext $mode"; head -n 20 "$work/log"; }
    done
done
echo "$(echo "$plans" | wc -w) plans, $failures failures"
[ "$failures" -eq 0 ]
