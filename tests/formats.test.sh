#!/bin/sh
# The formats of findings as the program writes them: to standard output and to files, from any path, of nothing, up to a limit,
# beside a baseline. usage: formats.test.sh PROGRAM
set -u
program=$(realpath "$1")
tests=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
unset LC_ALL LC_MESSAGES LANG GITHUB_ACTIONS GITHUB_STEP_SUMMARY
cd "$work" || exit 1
failures=0
fail() { echo "FAILED: $*"; failures=$((failures + 1)); }
expect() { grep -qF -- "$1" "$2" || { fail "no '$1' in $2"; head -n 20 "$2"; }; }
status() { # wanted, arguments: output in out, messages in err
    wanted=$1
    shift
    got=0
    "$program" "$@" >out 2>err || got=$?
    [ "$got" -eq "$wanted" ] || { fail "$* ends with $got, not $wanted"; head -n 5 err; }
}
formats="full concise json jsonl sarif github gitlab junit"

# A plan with faults in a file whose name means something to each format.
folder="แผน ก, 100%" name="a:b's.yaml"
mkdir "$folder"
plan="$folder/$name"
sed 's/^    target: .*/    target: ไม่น้อยกว่า "๘๐" <ก\&ข>/' "$tests/golden/minimal/plan.yaml" >"$plan"
cp "$tests/golden/minimal/plan.yaml" clean.yaml
status 1 check "$plan" --format concise
[ "$(grep -c 'KPI003' out)" -ge 1 ] || fail "the plan has no faulty target"
total=$(wc -l <out)

# The same bytes, however the file is named and to wherever they are written.
for format in $formats; do
    status 1 check "$plan" --format "$format"
    mv out first
    [ -s first ] || fail "$format says nothing"
    status 1 check "./$plan" --format "$format"
    cmp -s out first || fail "$format: './' makes a difference"
    status 1 check "$work/$plan" --format "$format" --color never
    cmp -s out first || fail "$format: the absolute path makes a difference"
    status 1 check "$plan" --format concise --output-file "$format=to"
    cmp -s to first || fail "$format: a file makes a difference"
done
"$program" check "$plan" --format json --output-file sarif=one --output-file junit=two --output-file gitlab=three >/dev/null
for format in sarif=one junit=two gitlab=three; do
    status 1 check "$plan" --format "${format%=*}"
    cmp -s out "${format#*=}" || fail "$format is not what it is alone"
done

# Each format's own escapes.
status 1 check "$plan" --format github --select KPI003
expect 'file=แผน ก%2C 100%25/a%3Ab'"'"'s.yaml,line=' out
status 1 check "$plan" --format sarif --select KPI003
expect '"uri": "%E0%B9%81%E0%B8%9C%E0%B8%99%20%E0%B8%81,%20100%25/a%3Ab'"'"'s.yaml"' out
status 1 check "$plan" --format junit --select KPI003
expect '&lt;ก&amp;ข&gt;' out
expect 'classname="แผน ก, 100%/a:b'"'"'s.yaml"' out
status 1 check "$plan" --format jsonl --select KPI003
expect '\"๘๐\" <ก&ข>' out

# What does not fail the run is no failure of the report: warnings are with --strict only.
sed 's/    weight: 10$//' clean.yaml >warned.yaml
status 0 check warned.yaml --format junit --select KPI024
expect 'failures="0"' out
expect '<system-out>' out
status 1 check warned.yaml --format junit --select KPI024 --strict
expect '<failure type="warning"' out

# Nothing found is a whole report, too.
for format in $formats; do
    status 0 check clean.yaml --format "$format"
    mv out "clean.$format"
done
[ "$(cat clean.gitlab)" = "[]" ] || fail "gitlab: no empty array"
[ ! -s clean.jsonl ] && [ ! -s clean.concise ] && [ ! -s clean.github ] || fail "a line about no finding"
expect '"findings": []' clean.json
expect '"results": []' clean.sarif
expect '<testcase name="bmaplan" classname="clean.yaml" file="clean.yaml"/>' clean.junit

# At most one.
if [ "$total" -gt 1 ]; then
    for format in full:'แสดงเพียง 1 รายการแรก' concise:"มีอีก $((total - 1)) รายการ" json:"\"not_shown\": $((total - 1))" \
        sarif:"มีอีก $((total - 1)) รายการ" github:"::notice title=bmaplan::มีอีก $((total - 1)) รายการ" junit:"มีอีก $((total - 1)) รายการ"; do
        status 1 check "$plan" --max-findings 1 --format "${format%%:*}"
        expect "${format#*:}" out
    done
fi

# The summary of a job: appended to what is there; where it can't be written, that is said and nothing more.
echo before >summary.md
GITHUB_STEP_SUMMARY=$work/summary.md "$program" check "$plan" --format github >out 2>err
expect before summary.md
expect '| error | KPI003 | แผน ก, 100%/a:b'"'"'s.yaml:' summary.md
expect 'พบข้อผิดพลาด ' summary.md
expect '| ข้อบกพร่อง | วิธีแก้ |' summary.md
sed -n 's/^| \([a-z]*\) | [A-Z]*[0-9]* .*/\1/p' summary.md | uniq >order
sed 's/error/1/; s/warning/2/; s/info/3/' order | sort -c || fail "the summary begins with other than errors"
GITHUB_STEP_SUMMARY=$work/no/summary.md "$program" check "$plan" --format github --lang en >out 2>err
[ $? -eq 1 ] || fail "a summary that can't be written changes the status"
expect "cannot write the summary" err

# A baseline: what was there is known, wherever it moves; what is new or edited is found.
status 0 check "$plan" --write-baseline known
status 0 check "$plan" --baseline known
status 0 check "$work/$plan" --baseline known
sed -i '1i # one' "$plan"
status 0 check "$plan" --baseline known
status 0 check "$plan" --baseline known --format json
expect '"known": true' out
sed -i 's/^    target: ไม่น้อยกว่า/    target: ไม่ต่ำกว่า/' "$plan"
status 1 check "$plan" --baseline known --format concise
grep -qv KPI003 out && fail "more than what was edited is new"
cp clean.yaml foreign
status 2 check "$plan" --baseline foreign --lang en
expect "no baseline of bmaplan" err
{ cat known; echo '<<<<<<< HEAD'; } >damaged
status 2 check "$plan" --baseline damaged --lang en
expect "damaged at line" err

# The machine formats of coverage; a plan that lacks something fails in each.
sed '/^foreword:/d' clean.yaml >less.yaml
for format in text json junit; do
    status 0 coverage clean.yaml --format "$format"
    mv out "$format"
    status 1 coverage less.yaml --format "$format"
    expect FMT003 out
done
status 0 coverage clean.yaml
cmp -s out text || fail "text is not how coverage is shown"
expect '"met": 23' json
expect 'tests="23" failures="0"' junit
status 2 coverage clean.yaml --format jsn --lang en
expect "json" err

[ "$failures" -eq 0 ] || { echo "$failures failed"; exit 1; }
