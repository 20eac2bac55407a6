#!/bin/sh
# Plans written from the specification by someone who had not seen the rules' code: in faults/ five with ten mixed faults each, in
# honest/ three full ones of a department, an office and a district. All faults are found where they are expected, and nothing
# else anywhere. `# expect CODE` stands on the line; `# also: CODE@LINE` in the first line is for lines that can hold no comment.
# usage: blind.test.sh PROGRAM
set -u
program=$(realpath "$1")
cd "$(dirname "$0")" || exit 1
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
unset LC_ALL LC_MESSAGES LANG
failures=0 faults=0
for plan in faults/*.yaml honest/*.yaml; do
    expected=$({
        awk 'match($0, /# expect( +[A-Z]+[0-9]+)+/) {
            n = split(substr($0, RSTART + 8, RLENGTH - 8), codes, " +")
            for (i = 1; i <= n; i++) if (codes[i] != "") print codes[i] " line " FNR
        }' "$plan"
        sed -n '1s/^# also://p' "$plan" | tr ' ' '\n' | sed -n 's/@/ line /p'
    } | sort)
    found=$("$program" check --format concise --lang en "$plan" |
        sed -n "s|^$plan:\([0-9]*\):[0-9]*: [a-z]*\[\([A-Z0-9]*\)\].*|\2 line \1|p" | sort)
    faults=$((faults + $(printf '%s' "$expected" | grep -c .)))
    [ "$expected" = "$found" ] && continue
    echo "FAILED: $plan: expected (<), found (>)"
    printf '%s\n' "$expected" >"$work/expected"
    printf '%s\n' "$found" | diff "$work/expected" -
    failures=$((failures + 1))
done
echo "$faults findings, $failures plans with differences"
[ "$failures" -eq 0 ]
