#!/bin/sh
# Explanations and rules hold together: every code has templates/rules/CODE.md in the one shape, its bad example, laid over
# explain/frame.yaml, gives the finding, and the good one does not. usage: explain.test.sh PROGRAM [CODE...]
set -u
program=$(realpath "$1")
shift
here=$(cd "$(dirname "$0")" && pwd)
rules=$here/../templates/rules
unset LC_ALL LC_MESSAGES LANG
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
cp -R "$here/explain/." "$work" # examples may name the files beside the frame
failures=0 count=0

fail() {
    echo "FAILED: $*"
    failures=$((failures + 1))
}

# What is wrong with the shape of explanation $1 of code $2; nothing where it is right.
shape() {
    LC_ALL=C awk -v code="$2" '
        function leave() {
            if (!at) return
            if (!filled) print "the section \"" heading[at] "\" is empty"
            if (at == 5 && paragraphs != 2) print "\"" heading[at] "\" is not one Thai and one English paragraph"
            if ((at == 3 || at == 4) && (fences != 2 || prose)) print "\"" heading[at] "\" is not just one block of YAML"
        }
        BEGIN {
            heading[1] = "## ไทย"; heading[2] = "## English"; heading[3] = "## ผิด / Bad"
            heading[4] = "## ถูก / Good"; heading[5] = "## ที่มา / Source"
        }
        NR == 1 && $0 != "# " code { print "the first line is not \"# " code "\"" }
        /^```/ { fences++; if (fences % 2 && $0 != "```yaml") print "a block that is not yaml: " $0; next }
        fences % 2 { if ($0 ~ /[^ ]/) filled = 1; next }
        /^## / {
            leave()
            at++; fences = filled = prose = paragraphs = within = 0
            if ($0 != heading[at]) print "\"" $0 "\" stands where \"" heading[at] "\" is expected"
            next
        }
        !/[^ ]/ { within = 0 }
        NR > 1 && /[^ ]/ { if (!within++) paragraphs++; filled = prose = 1; if (!at) print "text before the first section" }
        END { leave(); if (at != 5) print at + 0 " sections, not 5" }' "$1"
}

# The YAML below heading $2 of explanation $1.
example() {
    LC_ALL=C awk -v heading="$2" '
        /^```/ { fenced = !fenced; next }
        !fenced && /^## / { inside = ($0 == heading) }
        inside && fenced' "$1"
}

# The frame less the blocks that example $1 has under either name, then the example; one with `bmaplan` stands alone.
laid_over_frame() {
    LC_ALL=C awk '
        function key(line) {
            if (line !~ /^[^ #-][^:]*:/) return ""
            sub(/:.*/, "", line)
            return line in english ? english[line] : line
        }
        BEGIN {
            english["รูปแบบ"] = "format"; english["ปีงบประมาณ"] = "fiscal_year"; english["หน่วยงาน"] = "agency"
            english["ปก"] = "cover"; english["วิสัยทัศน์ของหัวหน้าหน่วยงาน"] = "head_vision"; english["คำนำ"] = "foreword"
            english["บทสรุปสำหรับผู้บริหาร"] = "executive_summary"; english["สถานการณ์"] = "situation"
            english["วิสัยทัศน์"] = "vision"; english["พันธกิจ"] = "missions"; english["วัตถุประสงค์"] = "objectives"
            english["เป้าหมายหลัก"] = "goals"; english["ด้าน"] = "areas"; english["การบริหารแผน"] = "management"
            english["ความเชื่อมโยง"] = "alignments"; english["ตัวชี้วัด"] = "kpis"; english["โครงการ"] = "projects"
            english["หลักฐาน"] = "evidence"
        }
        FNR == NR { text = text $0 "\n"; if (key($0) != "") own[key($0)] = 1; next }
        "bmaplan" in own { exit }
        { if (key($0) != "") dropped = (key($0) in own) }
        !dropped
        END { printf "%s", text }' "$1" "$here/explain/frame.yaml"
}

# check_example CODE FILE HEADING NAME: leaves the codes found in $work/found; RES007 is judged on a day when all is due.
check_example() {
    day=
    [ "$1" = RES007 ] && day=--as-of=2564-02-01
    example "$2" "$3" >"$work/example"
    laid_over_frame "$work/example" >"$work/$4.yaml"
    "$program" check --format concise --lang en --select "$1,LNG" $day "$work/$4.yaml" >"$work/out" 2>"$work/err"
    status=$?
    [ $status -le 1 ] || fail "$1: the $4 example ends with status $status: $(cat "$work/err")"
    LC_ALL=C sed -n 's/.*: \(error\|warning\|info\)\[\([A-Z]*[0-9]*\)\].*/\2/p' "$work/out" | sort -u >"$work/found"
}

check_examples() {
    check_example "$1" "$2" "## ผิด / Bad" bad
    grep -qx "$1" "$work/found" || fail "$1: the bad example does not give it" "$(cat "$work/out")"
    check_example "$1" "$2" "## ถูก / Good" good
    # an example may name ids that only a whole plan has
    [ "$1" = LNG014 ] || sed -i /LNG014/d "$work/found" "$work/out"
    [ -s "$work/found" ] && fail "$1: the good example gives findings:" "$(cat "$work/out")"
}

check_code() {
    count=$((count + 1))
    file=$rules/$1.md
    [ -f "$file" ] || { fail "$1: there is no templates/rules/$1.md"; return; }
    wrong=$(shape "$file" "$1")
    [ -z "$wrong" ] || { fail "$1: $wrong"; return; }
    [ "$1" = FMT030 ] || check_examples "$1" "$file" # which only the laid-out pages tell
}

# What the command says: a row is names|options|words that stand in its output.
answers() {
    while IFS='|' read -r names options words; do
        # shellcheck disable=SC2086
        "$program" explain $options $names >"$work/out" 2>&1
        grep -qF -- "$words" "$work/out" || fail "explain $options $names: not in the answer: $words"
    done <<'ROWS'
||KPI003  error    ค่าเป้าหมายต้องเป็นตัวเลข
|--lang en|a family (KPI), a field (kpis.target
|--format json|"code": "LNG001"
KPI003||    target: 20 ของประชาชนที่ทำการสำรวจ
kpi003|--lang en|severity          error
KPI003|--format md|```yaml
KPI||KPI024
FMT003|--format json|"en": "no foreword"
kpis.target||ตัวชี้วัด.ค่าเป้าหมาย
ตัวชี้วัด.ค่าเป้าหมาย|--lang en|kpis.target: The value to reach
kpis[].target||kpis.target:
baseline|--lang en|map of years to numbers
vision||vision: 
kpis.target||หัวข้อย่อย หรือตัวเลขในหน่วยนับของตัวชี้วัด
results.kpis.value|--lang en|number in the KPI's unit
projects.budget||หัวข้อย่อย หรือ ไม่มี/none
lnk||LNK002
kpi||results.kpis.kpi
kpi||KPI003
วัตถุประสงค์||projects.objectives
strategic||kpis.type
เชิงยุทธศาสตร์||projects.type
kpis.target|--format json|"also": [
ร้อยละ|--format json|"aliases": [
owner||projects.steps.owner
kpis.quarters.ไตรมาส๑||kpis.quarters.q1
kpis.direction||decrease  ยิ่งน้อยยิ่งดี
projects.budget|--lang en|map of keys, or none/ไม่มี
management.risks|--lang en|number from 1 to 5
เป้าหมาย||kpis.target
ร้อยละ||0–100
เปอร์เซ็นต์||ร้อยละ: หน่วยนับ
โครงการ|--lang en|projects: 
โครงการ|--lang en|โครงการ: unit of measure
บาท|--lang en|from 0
bma-2563||FMT015
bma-2563|--lang en|percent of target
kpis.taget||หมายถึง 'kpis.target' หรือไม่
bma-2565||หมายถึง 'bma-2563' หรือไม่
ร้อลละ|--lang en|did you mean 'ร้อยละ'?
KPI003|--format jsn|หมายถึง 'json' หรือไม่
ROWS
    "$program" explain KPI003 kpis.taget >"$work/out" 2>/dev/null
    status=$?
    [ $status -eq 2 ] || fail "explain of an unknown name ends with status $status, not 2"
    [ -s "$work/out" ] && fail "explain of an unknown name writes something"
}

sed -n 's/^DIAG([A-Z0-9_]*, *"\([A-Z]*[0-9]*\)", *SEVERITY_\([A-Z]*\),.*/\1 \2/p' "$here/../include/bmaplan/diag.def" |
    LC_ALL=C awk '{ print $1, tolower($2) }' >"$work/defined"
if [ $# -eq 0 ]; then
    grep -v '^#' "$here/explain/codes.txt" | diff - "$work/defined" ||
        fail "the codes or severities of diag.def (>) are not those of explain/codes.txt (<)"
    for file in "$rules"/*.md; do
        grep -q "^$(basename "$file" .md) " "$work/defined" || fail "$(basename "$file") explains no code"
    done
    answers
    # shellcheck disable=SC2046
    set -- $(cut -d ' ' -f 1 "$work/defined")
fi
"$program" check --format concise --lang en "$here/explain/frame.yaml" | grep -E ': (error|warning)\[' >"$work/out" &&
    fail "the frame has findings:" "$(cat "$work/out")"
for code; do
    check_code "$code"
done
echo "$count explanations, $failures failures"
[ "$failures" -eq 0 ]
