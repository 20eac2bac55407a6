#!/bin/sh
# The KPI workbook recalculated by LibreOffice: every formula must give the value that bmaplan wrote beside it, and a
# wrong value planted in a copy must be found (so the recalculation is a real one). The books: of the examples, and of
# the cases of tests/unit/score_cases.h.
set -eu
program=$1
here=$(cd "$(dirname "$0")" && pwd)
cases=$(dirname "$program")/tests/test_workbook
python=
for candidate in python3 /usr/bin/python3; do
    "$candidate" -c 'import openpyxl' 2>/dev/null && python=$candidate && break
done
[ -n "$python" ] || { echo "skipped: no python3-openpyxl"; exit 77; }
command -v soffice >/dev/null || { echo "skipped: no LibreOffice Calc"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for plan in "$here"/../../examples/*/plan.yaml; do
    "$program" build "$plan" -o "$work" --to xlsx >/dev/null
    "$python" "$here/recalc.py" "$work/kpi.xlsx" "$work/profile"
done
if [ -x "$cases" ]; then
    "$cases" "$work/cases.xlsx"
    "$python" "$here/recalc.py" "$work/cases.xlsx" "$work/profile"
fi
