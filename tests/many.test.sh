#!/bin/sh
# Many plans in one call: which plans arguments mean, order, threads, reports, baselines. usage: many.test.sh PROGRAM
set -u
program=$(realpath "$1")
minimal=$(cd "$(dirname "$0")/golden/minimal" && pwd)/plan.yaml
unset LC_ALL LC_MESSAGES LANG NO_COLOR CLICOLOR_FORCE GITHUB_ACTIONS
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
failures=0

fail() {
    echo "FAILED: $*"
    failures=$((failures + 1))
}
# plans EXPECTED ARGUMENT...: the files that the findings of KPI009 lie in, in order
plans() {
    expected=$1
    shift
    "$program" check --format concise --select KPI009 "$@" >out 2>err
    found=$(sed 's/:.*//' out | tr '\n' ' ')
    [ "$found" = "$expected" ] || fail "check $*: '$found' instead of '$expected': $(cat err)"
}
# status EXPECTED ARGUMENT...
status() {
    expected=$1
    shift
    "$program" check "$@" >out 2>err
    got=$?
    [ $got -eq "$expected" ] || fail "check $* ended with $got instead of $expected: $(cat err)"
}
# says FILE WORDS
says() {
    grep -qF -e "$2" "$1" || fail "no '$2' in $1: $(cat "$1")"
}

# ---- arguments: one fault in each plan, KPI009

plan() { # PATH: a plan with a KPI whose weight is zero
    mkdir -p "$(dirname "$1")"
    sed 's/weight: 10$/weight: 0/' "$minimal" >"$1"
}
plan one/plan.yaml
plan one/b.bmaplan.yaml
plan one/a.bmaplan.yaml
plan one/other.yaml
plan one/below/bmaplan.yaml
plan one/.hidden/plan.yaml
plan one/.bmaplan.yaml
plan away/plan.yaml
ln -s ../away one/link
plan parts/plan.yaml
mkdir -p parts/in/deep parts/empty
sed -n '1,/^kpis:/p' "$minimal" | sed '/^kpis:/d' >parts/plan.yaml
sed -n '/^kpis:/,$p' "$minimal" | sed 's/weight: 10$/weight: 0/' >parts/in/kpis.yaml
echo 'รวมไฟล์: [in/*.yaml]' >>parts/plan.yaml
printf 'include:\n  - deep/end.yaml\n' >parts/in/more.yaml
echo 'glossary: [{term: ก, meaning: ข}]' >parts/in/deep/end.yaml
echo 'vision: ไม่มีแผนใดรวมไฟล์นี้' >parts/alone.yaml

plans 'one/a.bmaplan.yaml one/b.bmaplan.yaml one/below/bmaplan.yaml one/plan.yaml ' one
plans 'one/a.bmaplan.yaml one/b.bmaplan.yaml one/below/bmaplan.yaml one/plan.yaml ' one/
plans 'away/plan.yaml one/a.bmaplan.yaml one/b.bmaplan.yaml one/below/bmaplan.yaml one/plan.yaml parts/in/kpis.yaml ' .
plans 'one/other.yaml ' one/other.yaml
plans 'one/plan.yaml one/a.bmaplan.yaml ' one/plan.yaml ./one/a.bmaplan.yaml "$PWD/one/plan.yaml" one/below/../plan.yaml
plans 'one/a.bmaplan.yaml one/b.bmaplan.yaml ' 'one/*.bmaplan.yaml'
plans 'away/plan.yaml one/plan.yaml ' 'away/*' one/plan.yaml
plans 'one/link/plan.yaml ' one/link away
# a part stands for its plan, at any depth, once
plans 'parts/in/kpis.yaml ' parts/in/kpis.yaml
plans 'parts/in/kpis.yaml ' parts/in/deep/end.yaml parts/in/more.yaml parts/plan.yaml parts
plans 'parts/in/kpis.yaml ' "$PWD/parts/in/deep/end.yaml"
plans 'parts/in/kpis.yaml ' parts/in # a folder of parts alone, too
(cd parts/in/deep && plans '../../in/kpis.yaml ' end.yaml && plans '../../in/kpis.yaml ' ../kpis.yaml && exit $failures) ||
    failures=$((failures + 1))
# ... also where either has a syntax error
echo '  - [' >>parts/in/deep/end.yaml
status 1 --format concise parts/in/more.yaml
says out 'parts/in/deep/end.yaml:2:'
status 1 parts/alone.yaml
says out 'parts/alone.yaml:1:1: error[LNG003]'
says out 'ให้ตรวจไฟล์หลักที่รวมไฟล์นี้'
cp "$minimal" '[1].yaml'
status 0 '[1].yaml'
status 3 parts/empty
says err "'parts/empty'"
status 3 'no*.yaml'
says err "'no*.yaml'"
status 3 one/plan.yaml absent.yaml
says err 'absent.yaml'
[ -s out ] && fail 'something was printed before the absent file was missed'

# ---- what a folder means: plans by their names, others are told of; a clean run counts
status 1 one
says err "ข้าม 'one/other.yaml'"
mkdir clean clean/more
cp "$minimal" clean/plan.yaml
status 0 --lang en clean
says out '1 plan checked, no findings'
cp "$minimal" clean/more/plan.yaml
status 0 clean
says out 'ตรวจ 2 แผน ไม่พบข้อบกพร่อง'
[ -s err ] && fail "a folder of plans and nothing else is remarked on: $(cat err)"
status 0 clean/plan.yaml
mkdir two two/a two/b
cp clean/plan.yaml two/a && cp clean/plan.yaml two/b
[ "$(cat out)" = 'ไม่พบข้อบกพร่อง' ] || fail "one clean plan: $(cat out)"

for command in build coverage; do # one plan, which a folder of several does not name
    "$program" $command --lang en two >out 2>err
    [ $? -eq 2 ] || fail "$command of a folder of two plans: $(cat err)"
    says err 'name one: two/a/plan.yaml, two/b/plan.yaml'
done

mkfifo fifo
status 3 fifo --lang en
says err "'fifo': not a regular file"

# ---- standard input
"$program" check --format concise --select KPI009 --stdin-filename one/new.yaml - <one/plan.yaml >out
says out 'one/new.yaml:'
sed 's/weight: 0$/weight: -1/' parts/in/kpis.yaml >changed
echo 'glossary: [{term: ก, meaning: ข}]' >parts/in/deep/end.yaml
"$program" check --format concise --select KPI009 --stdin-filename one/new.yaml - - <one/plan.yaml >again
cmp -s out again || fail 'standard input named twice is not read once'
"$program" check --format concise --select KPI009 --stdin-filename parts/in/kpis.yaml - <changed >out
says out 'parts/in/kpis.yaml:'
grep -q "'-1'" out || "$program" check --lang en --stdin-filename parts/in/kpis.yaml - <changed | grep -q 'weight: -1' ||
    fail 'standard input did not stand for the part'

# ---- threads change nothing: faults, a syntax error, a part, one after the other
mkdir many
i=0
while [ $i -lt 77 ]; do
    folder=many/unit$((100 + i))
    mkdir $folder
    sed "s/weight: 10\$/weight: $i/; s/target: 100\$/target: $((i * 3))/" "$minimal" >$folder/plan.yaml
    [ $((i % 10)) -eq 3 ] && echo 'kpis: "' >>$folder/plan.yaml
    [ $((i % 10)) -eq 7 ] && echo 'include: [absent.yaml]' >>$folder/plan.yaml
    i=$((i + 1))
done
for jobs in 1 2 8; do
    for format in full json sarif; do
        "$program" check --jobs $jobs --format $format --output-file concise=concise.$jobs many >$format.$jobs 2>err
        [ $? -eq 1 ] || fail "77 plans, $jobs jobs, $format: $(cat err)"
        cmp -s $format.1 $format.$jobs || fail "$jobs jobs change the report $format"
        cmp -s concise.1 concise.$jobs || fail "$jobs jobs change the written report"
    done
done
[ "$(sed 's/:.*//' concise.1 | sort -u | wc -l)" -ge 70 ] || fail 'not every plan has its finding'
# a failure in a thread: the plans before it, its message, and no file
ln -s /proc/self/mem many/unit140/x.bmaplan.yaml
for jobs in 1 2 8; do
    status 3 --jobs $jobs --format concise --output-file json=late.json many
    says err many/unit140/x.bmaplan.yaml
    mv out failed.$jobs
    cmp -s failed.1 failed.$jobs || fail "$jobs jobs change what stands before a failure"
    [ -e late.json ] && fail 'a report of half a run'
done
[ "$(find . -name '.late.json*')" ] && fail 'a temporary file is left'

# ---- reports, limits, baselines
status 1 --output-file json=a.json --output-file sarif=a.sarif --output-file concise=a.txt one/plan.yaml
for file in a.json a.sarif a.txt; do
    grep -q KPI009 $file || fail "no finding in $file"
done
status 2 --output-file json one/plan.yaml
status 2 --output-file yaml=a one/plan.yaml
status 2 --output-file json= one/plan.yaml
status 2 --output-file json=- one/plan.yaml
status 2 --output-file json=a --output-file sarif=a one/plan.yaml
status 2 --output-file json=a --output-file sarif=./a one/plan.yaml
status 2 --output-file json=one/a --write-baseline one/below/../a one/plan.yaml
# What is checked is not written over, wherever it is named.
cp -R parts kept
for file in parts/plan.yaml ./parts/in/kpis.yaml; do
    status 2 --output-file json=$file parts/in/kpis.yaml
    status 2 --write-baseline $file --lang en one parts
    says err 'a file of the plan'
done
diff -r parts kept || fail 'a report in the place of a plan'
status 3 --output-file json=no/such/a.json one/plan.yaml
for n in 0 -1 1.5 many 9999999; do
    status 2 --max-findings $n one/plan.yaml
    status 2 --jobs $n one/plan.yaml
done
status 1 --jobs ๒ --max-findings 1 --format concise one away
[ "$(grep -c KPI out)" -eq 1 ] || fail 'more findings than --max-findings allows'
status 1 --max-findings 1 --lang en --output-file concise=all one away
says out 'of which the first 1 are shown, but not 4 of the errors'
[ "$(grep -c KPI009 all)" -gt 3 ] || fail "--max-findings shortens a written report: $(cat all)"
status 2 --as-of 31/2/2563 one/plan.yaml
says err '31/2/2563'
status 1 --as-of 2563-01-15 one/plan.yaml
status 1 --as-of 2020-01-15 one/plan.yaml
GITHUB_ACTIONS=true "$program" check one/plan.yaml >out 2>err
says out '::error'
says err 'github'
GITHUB_ACTIONS=true "$program" check --format concise one/plan.yaml >out 2>err
grep -q '::error' out && fail 'GITHUB_ACTIONS is stronger than --format'

status 0 --write-baseline base one away
status 0 --baseline base one away
grep -q baseline err && fail "a baseline that fits is complained of: $(cat err)"
(cd one && status 1 --baseline ../base plan.yaml && says err "'../base'" && exit $failures) || failures=$((failures + 1))
status 1 --baseline base many/unit111
sed -i 's/weight: 20$/weight: 0/' one/plan.yaml
status 1 --baseline base --format concise one away
[ "$(grep -c KPI009 out)" -eq 1 ] || fail "a baseline hides too much or too little: $(cat out)"
status 0 --baseline base --write-baseline base one away
status 0 --baseline base one away
status 2 --baseline one/plan.yaml one
status 3 --baseline absent one
status 1 --write-baseline unread many/unit103 # nobody can accept what can't be read
says err LNG
status 1 --baseline unread many/unit103
sed 's/weight: 10$/weight: ๑2/' "$minimal" >number.yaml # a plan, but for one value
status 1 --write-baseline unread number.yaml
says err LNG
status 1 --baseline unread --format concise number.yaml
says out LNG007

# ---- select: what --select leaves out is no unused suppression
{ cat one/other.yaml && echo '# bmaplan: ignore-file[KPI009] ตัวอย่าง' &&
    echo '# bmaplan: ignore-file[RES007] ไม่รายงาน'; } >quiet.yaml
status 0 --strict --select LNG,KPI009 quiet.yaml
status 0 --strict --select LNG quiet.yaml
status 0 --strict --select LNG,KPI --ignore KPI quiet.yaml
status 0 --strict --select 'lng, kpi' --ignore ' kpi009 ' quiet.yaml
status 2 --select kpi999 quiet.yaml
says err "kpi999"
status 2 --ignore TXTT quiet.yaml
says err "'TXT'"

[ "$failures" -eq 0 ] || exit 1
echo "many: all passed"
