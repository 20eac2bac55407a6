#!/bin/sh
# Deliberately broken copies of the example, one fault each: the one right finding at the right line and column, exit 1,
# and nothing written. A case is a line of broken.txt: code|file|sed expression|the line of the finding, by its text|column.
set -eu
program=$(realpath "$1")
cd "$(dirname "$0")"
example=$(cd ../examples/budget-department && pwd)
cases=$PWD/broken.txt
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
failed=0
count=0
while IFS='|' read -r code file edit line column; do
    case "$code" in '' | '#'*) continue ;; esac
    count=$((count + 1))
    rm -rf plan out
    cp -R "$example" plan
    sed -E -i "$edit" "plan/$file"
    cmp -s "plan/$file" "$example/$file" && { echo "$code: the edit changes nothing in $file"; failed=1; continue; }
    status=0
    "$program" check --format concise --lang en plan/plan.yaml >found 2>&1 || status=$?
    number=$(grep -nE -- "$line" "plan/$file" | head -n 1 | cut -d: -f1)
    expected="plan/$file:$number:$column: "
    if [ "$(wc -l <found)" -ne 1 ] || ! grep -qF -- "$expected" found || ! grep -q "\[$code\]" found; then
        echo "$code: expected one finding at $expected, found:"
        cat found
        failed=1
    fi
    grep -q "^[^ ]* error" found && wanted=1 || wanted=0
    [ $status -eq $wanted ] || { echo "$code: exit $status"; failed=1; }
    [ $wanted -eq 0 ] && continue
    status=0
    "$program" build plan/plan.yaml -o out >/dev/null 2>&1 || status=$?
    [ $status -eq 1 ] && [ ! -e out ] || { echo "$code: build gave $status, or wrote something"; failed=1; }
done <"$cases"
echo "$count broken copies"
[ $count -ge 100 ] || failed=1
exit $failed
