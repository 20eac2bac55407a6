#!/bin/sh
# `fix` mends in place: nothing else changes, a second run finds nothing to do, a plan never gets worse. usage: fix.test.sh PROGRAM
set -u
program=$(realpath "$1")
fixtures=$(cd "$(dirname "$0")/diag" && pwd)
unset LC_ALL LC_MESSAGES LANG NO_COLOR CLICOLOR_FORCE
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
failures=0 mended=0

fail() {
    echo "FAILED: $*"
    failures=$((failures + 1))
}

# runs STATUS COMMAND...: standard output in out, messages in err
runs() {
    wanted=$1
    shift
    "$@" >out 2>err
    got=$?
    [ $got -eq "$wanted" ] || fail "$* ended with $got instead of $wanted: $(cat err)"
}
says() { # file, words
    grep -qF -- "$2" "$1" || fail "$1 does not say: $2, but: $(cat "$1")"
}
same() { # file, file, what
    cmp -s "$1" "$2" || fail "$3: $(diff -u "$1" "$2")"
}

# A plan's first lines; what follows them is the test's.
begin() {
    printf '%s\n' 'bmaplan: 1' 'fiscal_year: 2563' 'agency:' '  name: สำนักงบประมาณกรุงเทพมหานคร' '  head:' \
        '    position: ผู้อำนวยการสำนักงบประมาณกรุงเทพมหานคร'
}

# ---- every fixture ---------------------------------------------------------------------------------

# language FILE: how many findings of each code of the language
language() {
    "$program" check --format concise --lang en "$1" | LC_ALL=C sed -n 's/.*\(error\|warning\|info\)\[\(LNG[0-9]*\)\].*/\2/p' |
        sort | uniq -c | awk '{print $2, $1}'
}

# fixed_lines FILE REPORT: the lines that fixes may touch: those of the first round's edits, and of what later rounds mended
fixed_lines() {
    "$program" check --format jsonl "$1" | sed -n 's/.*"fix":{//p' | grep -o '"line":[0-9]*' | cut -d : -f 2
    sed -n 's/^[^:]*:\([0-9]*\):[0-9]*: would mend .*/\1/p' "$2"
}

# The lines that a diff takes away, by their old numbers.
changed_lines() {
    LC_ALL=C awk '/^--- / || /^\+\+\+ / {next} /^@@/ {split($2, at, "[-,]"); line = at[2]; next}
        /^-/ {print line} /^[- ]/ {line++}'
}

cp -R "$fixtures" diag
cd diag || exit 1
for fixture in *.yaml; do
    "$program" fix --diff --unsafe --lang en "$fixture" >../diff 2>../report
    case $? in
    0) continue ;;
    1) ;;
    *) fail "$fixture: $(cat ../report)" && continue ;;
    esac
    mended=$((mended + 1))
    fixed_lines "$fixture" ../report | sort -u >../lines
    changed_lines <../diff | sort -u | comm -23 - ../lines >../others
    [ -s ../others ] && fail "$fixture: lines outside the fixes changed: $(tr '\n' ' ' <../others)"
    cp "$fixture" ../before
    language "$fixture" >../language_before
    "$program" fix --unsafe --lang en "$fixture" >../out 2>&1
    cp "$fixture" ../after
    cmp -s ../before ../after && fail "$fixture: not written: $(cat ../out)"
    language "$fixture" | join -a 1 - ../language_before | awk '!$3 || $2 > $3 {print $1}' >../more
    # A file that could not be read to its end has more to tell when it can.
    [ -s ../more ] && ! grep -q 'LNG001\|LNG017' ../language_before &&
        fail "$fixture: worse than before: $(tr '\n' ' ' <../more)"
    "$program" fix --unsafe --lang en "$fixture" >../out 2>&1
    same ../after "$fixture" "$fixture: the second run changed it again"
    if command -v patch >/dev/null; then
        cp ../before "$fixture"
        patch -s -p1 <../diff >../out 2>&1 || fail "$fixture: patch refuses the diff: $(cat ../out)"
        same ../after "$fixture" "$fixture: the patched file is another"
    fi
    if command -v git >/dev/null; then
        cp ../before "$fixture"
        git apply ../diff >../out 2>&1 || fail "$fixture: git refuses the diff: $(cat ../out)"
        same ../after "$fixture" "$fixture: what git made is another"
    fi
done
cd ..
[ "$mended" -ge 20 ] || fail "only $mended fixtures were mended"

# ---- what survives ---------------------------------------------------------------------------------

mkdir bytes && cd bytes || exit 1
{
    printf '\357\273\277'
    begin
    printf 'kpis:   # tab before:\t# more\n  - id:   K1\n    name: "ร้อยละ"\n    weight: ๑2  # ๑2\n\n\n    baseline:   "1,5"'
} | sed 's/$/\r/' | head -c -1 >plan.yaml
sed 's/weight: ๑2/weight: 12/' plan.yaml >wanted
runs 1 "$program" fix --lang en plan.yaml
says out "plan.yaml:10:13: mended LNG007"
says out "mended 1 in 1 file"
same wanted plan.yaml "byte order mark, CR LF, tabs, comments, no newline at the end"
cd ..

# ---- what other places name ------------------------------------------------------------------------

mkdir names && cd names || exit 1
{
    begin
    printf '%s\n' 'units:' '  - name: กฏหมาย' '    kind: count' 'foreword: ดู [ก](กฏหมาย.pdf) ![ข](กฏหมาย.png) กฏหมาย' 'missions:' \
        '  - id: กฏหมาย' '    text: กฏหมาย' 'objectives:' '  - id: O1' '    text: ก' '    missions: [กฏหมาย]'
} >plan.yaml
sed 's/png) กฏหมาย/png) กฎหมาย/; s/text: กฏหมาย/text: กฎหมาย/' plan.yaml >wanted
"$program" fix --unsafe --select TXT011 plan.yaml >out 2>&1
same wanted plan.yaml "ids, units, links and images keep their spelling"
cd ..

# ---- safe and doubtful, select and ignore, suppression ----------------------------------------------

mkdir choose && cd choose || exit 1
{
    begin
    printf '%s\n' 'visoin: ก' 'kpis:' '  - id: K1' '    name: ก' '    weight: ๑2' '    direction: incraese' \
        'projects:' '  - id: P1' '    name: ก' '    start: 2019-10-01' '  - id: P2' '    name: ข' \
        '    start: 2019-11-01 # bmaplan: ignore[LNG009] ตามสัญญา'
} >before.yaml
runs 1 "$program" fix --diff --lang en before.yaml
says out "-    weight: ๑2"
says out "+    start: 2562-10-01"
says err "would mend 2 in 1 file"
says err "--unsafe would mend"
grep -q '^[-+].*\(visoin\|incraese\|2019-11\)' out && fail "--diff shows what is doubtful or suppressed"
runs 1 "$program" fix --diff --unsafe --lang en before.yaml
says out "+vision: ก"
says out "+    direction: increase"
runs 1 "$program" fix --diff --select LNG009 before.yaml
grep -q '๑2' out && fail "--select LNG009 mends LNG007"
runs 0 "$program" fix --diff --ignore LNG before.yaml
[ -s out ] && fail "--ignore LNG mends"
says err "ไม่มีรายการที่แก้ให้ได้"
cp before.yaml plan.yaml
"$program" fix --diff plan.yaml >wanted.diff 2>err
[ -n "$(cmp before.yaml plan.yaml)" ] && fail "--diff wrote the file"
runs 1 "$program" fix
says out "plan.yaml:11:13: แก้ LNG007: "
says out "แก้แล้ว 2 รายการ ใน 1 ไฟล์ เหลือ"
"$program" fix - <before.yaml >out 2>err
same plan.yaml out "standard input"
says err "แก้แล้ว 2 รายการ"
for name in new.yaml ./before.yaml; do # a name changes no file
    runs 1 "$program" fix --stdin-filename $name - <before.yaml
    mv out named
    same named plan.yaml "standard input called $name"
    says err "${name#./}:"
    runs 1 "$program" fix --diff --stdin-filename $name - <before.yaml
    says out "+++ b/${name#./}"
    says err "จะแก้ LNG007"
    runs 1 "$program" fix --stdin-filename $name - <plan.yaml
    same out plan.yaml "standard input called $name, with nothing to mend"
done
"$program" fix - <plan.yaml >out 2>err
same plan.yaml out "standard input, nothing to do"
# a text handed in is all that changes: not what it includes
mkdir whole
{ sed '/^projects:/,$d' before.yaml && printf 'include: [part.yaml]\n'; } >whole/plan.yaml
printf 'projects:\n  - id: P9\n    name: ก\n    start: 2019-10-01\n' >whole/part.yaml
cp whole/part.yaml kept.yaml
"$program" fix --stdin-filename whole/plan.yaml - <whole/plan.yaml >out 2>err
same whole/part.yaml kept.yaml "the part of a plan on standard input"
"$program" fix whole >out 2>err
cmp -s whole/part.yaml kept.yaml && fail "the part has nothing to mend, and proves nothing: $(cat out)"
"$program" fix --color always --diff before.yaml >out 2>err
says out "$(printf '\033[32m+    weight: 12\033[0m')"
cd ..

# ---- never worse: a list that would name what is not there is taken back, the other fix stays ---------------

mkdir never && cd never || exit 1
{
    begin
    printf '%s\n' 'kpis:' '  - id: K1' '    name: ก' '    weight: ๑2' 'projects:' '  - id: P1' '    name: ก' '    kpis: K1, K9' \
        '    start: 2019-10-01'
} >plan.yaml
sed 's/weight: ๑2/weight: 12/; s/2019-10-01/2562-10-01/' plan.yaml >wanted
runs 1 "$program" fix plan.yaml
same wanted plan.yaml "taken back"
says out "ไม่แก้ 1 รายการเพราะแผนจะผิดมากขึ้น"
sed 's/K1, K9/K1, K1/' wanted >plan.yaml
sed 's/kpis: K1, K1/kpis:\n      - K1\n      - K1/' plan.yaml >wanted
runs 1 "$program" fix plan.yaml
same wanted plan.yaml "a list of two"
# What is no plan at all is left alone.
printf 'title: โครงการ\nversion: 3\n' >other.yaml
cp other.yaml wanted
runs 1 "$program" fix --unsafe other.yaml
same wanted other.yaml "not a plan"
# One syntax error after the other.
{
    begin
    printf '%s\n' 'vision: @ก' 'foreword: มติ: เห็นชอบ' 'bma_vision: "ก" ข'
} >plan.yaml
sed "s/@ก/'@ก'/; s/มติ: เห็นชอบ/'มติ: เห็นชอบ'/; s/\"ก\" ข/'\"ก\" ข'/" plan.yaml >wanted
runs 1 "$program" fix plan.yaml
same wanted plan.yaml "three syntax errors"
cd ..

# ---- what each fault of the language becomes ------------------------------------------------------------

# kind|old|new: lines of a plan, ~ is a line break; of kind none: there is no fix
mkdir language && cd language || exit 1
while IFS='|' read -r kind old new; do
    { begin; printf '%s\n' "$old" | tr '~' '\n'; } >plan.yaml
    { begin; printf '%s\n' "$new" | tr '~' '\n'; } >wanted
    cp plan.yaml before
    "$program" fix --select LNG plan.yaml >out 2>&1
    [ "$kind" = safe ] || same before plan.yaml "$kind, without --unsafe: $old"
    "$program" fix --select LNG --unsafe plan.yaml >out 2>&1
    [ "$kind" = none ] && cp before wanted
    same wanted plan.yaml "$kind: $old"
done <<'ROWS'
safe|vision: @ก ข|vision: '@ก ข'
safe|vision: "ก" 'ข'|vision: '"ก" ''ข'''
safe|projects:~  - id: P1~    name: ก~    partners: ก, ข # ค|projects:~  - id: P1~    name: ก~    partners:~      - ก, ข # ค
safe|projects:~  - id: P1~    name: ก~    partners:~      "ก"|projects:~  - id: P1~    name: ก~    partners:~      - "ก"
safe|projects:~  - {id: P1, name: ก, partners: ก}|projects:~  - {id: P1, name: ก, partners: [ก]}
safe|projects:~  - partners: ก~    id: P1~    name: ก|projects:~  - partners:~      - ก~    id: P1~    name: ก
safe|kpis:~  - id: K1~    name: ก~    weight: 5 %|kpis:~  - id: K1~    name: ก~    weight: 5
safe|kpis:~  - id: K1~    name: ก~    weight: '๑2'|kpis:~  - id: K1~    name: ก~    weight: '12'
safe|kpis:~  - {id: K1, name: ก, weight: ๑2}|kpis:~  - {id: K1, name: ก, weight: 12}
safe|kpis:~  - id: K1~    name: ก~    headline: มี|kpis:~  - id: K1~    name: ก~    headline: ใช่
safe|kpis:~  - id: K1~    title: ก|kpis:~  - id: K1~    name: ก
safe|projects:~  - id: P1~    name: ก~    start: ๑ ต.ค. 2๕62|projects:~  - id: P1~    name: ก~    start: 1 ต.ค. 2562
safe|projects:~  - id: P1~    name: ก~    start: 1 ต.ค. 2019|projects:~  - id: P1~    name: ก~    start: 1 ต.ค. 2562
safe|projects:~  - id: P1~    name: ก~    budget: {amount: 1,500}|projects:~  - id: P1~    name: ก~    budget: {amount: '1,500'}
unsafe|vision: [ก] ข|vision: '[ก] ข'
unsafe|vision: ก #5 'ข'|vision: 'ก #5 ''ข'''
unsafe|visoin: ก|vision: ก
unsafe|missions:~  - id: M10~    text: ก~objectives:~  - id: O1~    text: ก~    missions: [M11]|missions:~  - id: M10~    text: ก~objectives:~  - id: O1~    text: ก~    missions: [M10]
unsafe|cover:~	title: ก~	subtitle: ข|cover:~  title: ก~  subtitle: ข
unsafe|projects:~  - id: P1~    name: ก~    budget: {amount: 5 ล้าน}|projects:~  - id: P1~    name: ก~    budget: {amount: '5,000,000'}
unsafe|kpis:~  - id: K1~    name: ก~    weight: 1,5|kpis:~  - id: K1~    name: ก~    weight: 1.5
none|vision: @ก~  ข|
none|vision: @ก #5|
none|vision: -|
none|projects:~  - id: P1~    name: ก~    start: 1/31/2563|
ROWS
cd ..

# ---- files: includes, links, permissions ---------------------------------------------------------------

mkdir -p files/parts && cd files || exit 1
{
    begin
    printf '%s\n' 'include:' '  - parts/kpis.yaml'
} >plan.yaml
printf '%s\n' 'kpis:' '  - id: K1' '    name: ก' '    weight: ๑2' >real.yaml
chmod 640 real.yaml
ln -s ../real.yaml parts/kpis.yaml
cp plan.yaml before
runs 1 "$program" fix --lang en plan.yaml plan.yaml
says out "parts/kpis.yaml:4:13: mended LNG007"
grep -q 'weight: 12' real.yaml || fail "the included file was not mended"
same before plan.yaml "a file without a fix was written"
[ -L parts/kpis.yaml ] || fail "the link was replaced"
[ "$(stat -c %a real.yaml)" = 640 ] || fail "permissions were lost: $(stat -c %a real.yaml)"
[ -z "$(find . -name '*.*.??????')" ] || fail "temporaries were left: $(find .)"
cd ..

echo "$mended fixtures mended, $failures failures"
[ "$failures" -eq 0 ]
