#!/bin/sh
# The KPIs of real monitoring pages (real/*.yaml, made by real/convert.py) give the findings that docs/real-kpis.md says, and
# no others. usage: real.test.sh PROGRAM
set -u
program=$(realpath "$1")
cd "$(dirname "$0")/real" || exit 1
unset LC_ALL LC_MESSAGES LANG
# What the excerpts of the pages do not show can't be missing: owner, data quality, level, definition, evidence.
not_shown=KPI012,KPI013,KPI015,KPI023,RES011
failures=0 count=0
for plan in [0-9]*.yaml; do
    record=${plan%.yaml}
    count=$((count + 1))
    found=$("$program" check --format concise --lang en --select KPI,RES,TXT --ignore $not_shown "$plan" |
        LC_ALL=C sed -n 's/.*: \(error\|warning\|info\)\[\([A-Z]*[0-9]*\)\].*/\2/p' | sort | tr '\n' ' ')
    expected=$(sed -n "s/^| $record |[^|]*| *\([^|]*\)|.*/\1/p" ../../docs/real-kpis.md | tr -s ' –' '\n' |
        grep -E '^[A-Z]{3}[0-9]{3}$' | sort | tr '\n' ' ')
    grep -q "^| $record |" ../../docs/real-kpis.md || expected="no row in docs/real-kpis.md"
    [ "$found" = "$expected" ] && continue
    echo "FAILED: $record: found '$found', expected '$expected'"
    failures=$((failures + 1))
done
echo "$count KPIs, $failures failures"
[ "$failures" -eq 0 ]
