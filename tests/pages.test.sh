#!/bin/sh
# What only the laid-out pages tell: FMT030 at the line where the summary overflows, and the requirements with their pages. usage:
# pages.test.sh PROGRAM
set -u
program=$(realpath "$1")
cd "$(dirname "$0")" || exit 1
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
failures=0
expect() { # words, file they must stand in
    grep -qF -e "$1" "$2" && return
    echo "FAILED: not said: $1"
    cat "$2"
    failures=$((failures + 1))
}

# A summary of 30 paragraphs, each a line of its own, begins in line 2.
paragraphs() {
    echo "bmaplan: 1"
    echo "executive_summary: |  $1"
    for n in $(seq 30); do
        printf '  ย่อหน้าที่ %s หน่วยงานติดตามการใช้จ่ายงบประมาณทุกเดือน รายงานผู้บริหาร และปรับแผนเมื่อผลงานไม่เป็นไปตามเป้าหมายที่กำหนดไว้ในแผนปฏิบัติราชการประจำปี\n\n' "$n"
    done
    sed '1d; /^executive_summary:/d' golden/minimal/plan.yaml
}
paragraphs "" >"$work/plan.yaml"
"$program" build "$work/plan.yaml" --to pdf -o "$work" --lang en >/dev/null 2>"$work/err" || echo "FAILED: the warning stops the build"
expect "warning[FMT030]: the executive summary is too long" "$work/err"
line=$(sed -n 's/.*plan.yaml:\([0-9]*\):1: warning\[FMT030.*/\1/p' "$work/err")
[ "${line:-0}" -gt 30 ] || { echo "FAILED: FMT030 at line ${line:-none}"; failures=$((failures + 1)); }
"$program" check "$work/plan.yaml" --lang en >"$work/out"
if grep -q FMT030 "$work/out"; then
    echo "FAILED: check tells FMT030 without pages"
    failures=$((failures + 1))
fi
sed "${line}s/\$/ /; 1s/^/# bmaplan: ignore-file[FMT030] ผู้บริหารขอฉบับยาว\n/" "$work/plan.yaml" >"$work/ignored.yaml"
"$program" build "$work/ignored.yaml" --to pdf -o "$work" --lang en >/dev/null 2>"$work/err"
expect "(1 suppressed)" "$work/err"
"$program" check "$work/ignored.yaml" --lang en >"$work/out"
expect "no findings" "$work/out"

# A comment above the key speaks for all of its text.
sed 's/^executive_summary:/# bmaplan: ignore[FMT030] ผู้บริหารขอฉบับยาว\n&/' "$work/plan.yaml" >"$work/above.yaml"
"$program" build "$work/above.yaml" --to pdf -o "$work" --lang en >/dev/null 2>"$work/err"
expect "(1 suppressed)" "$work/err"

# References and notes that lead nowhere, at their places.
{
    cat golden/minimal/plan.yaml
    printf 'appendices:\n  - title: อ้างอิง\n    text: |\n      ดู[](#table-action-tabel) และ[บทที่ ๓](#chapter-3) และ[^2]\n'
} >"$work/lost.yaml"
"$program" build "$work/lost.yaml" --to pdf -o "$work" --lang en >/dev/null 2>"$work/err"
lines=$(wc -l <"$work/lost.yaml")
expect "lost.yaml:$lines:10: warning[LNG018]: a reference to '#table-action-tabel', which the document lacks" "$work/err"
expect "did you mean '#table-action-table'?" "$work/err"
expect "lost.yaml:$lines:61: warning[LNG018]: no footnote '[^2]'" "$work/err"
grep -q "2 warnings" "$work/err" || { echo "FAILED: not two warnings"; cat "$work/err"; failures=$((failures + 1)); }

# What is wrong with a theme is told once.
sed '1s/$/\ntheme: theme.yaml/' golden/minimal/plan.yaml >"$work/themed.yaml"
printf 'bmaplan_theme: 1\ncolours:\n  accent: #123456\n' >"$work/theme.yaml"
"$program" build "$work/themed.yaml" --to html -o "$work" --lang en >/dev/null 2>"$work/err"
[ "$(grep -c 'LNG020' "$work/err")" -eq 1 ] || { echo "FAILED: a theme's finding is not told once"; cat "$work/err"; failures=$((failures + 1)); }

# The matrix: pages in Thai letters and digits; what is missing, with its place.
"$program" coverage golden/minimal/plan.yaml --lang en >"$work/out" || { echo "FAILED: the minimal plan is not complete"; failures=$((failures + 1)); }
expect "FMT002  met     ก" "$work/out"
expect "FMT004  met     ๑" "$work/out"
expect "met 23/23 (bma-2563)" "$work/out"
sed '/^foreword:/d' golden/minimal/plan.yaml >"$work/less.yaml"
"$program" coverage "$work/less.yaml" --lang en >"$work/out" && { echo "FAILED: complete without a foreword"; failures=$((failures + 1)); }
expect "FMT003  missing -     Foreword" "$work/out"
expect "less.yaml:1:1" "$work/out"

# Nobody can tell of what cannot be read, or was written under a key that had to be guessed.
sed 's/^missions:/misions:/; s/^foreword:.*/foreword: [ข้อความ]/' golden/minimal/plan.yaml >"$work/unread.yaml"
"$program" coverage "$work/unread.yaml" --lang en >"$work/out" 2>"$work/err" && { echo "FAILED: complete though it cannot be read"; failures=$((failures + 1)); }
expect "FMT003  unread  -" "$work/out"
expect "FMT010  unread  -" "$work/out"
expect "met 21/23" "$work/out"
expect "cannot be read" "$work/err"
"$program" coverage "$work/unread.yaml" --format json >"$work/out" 2>/dev/null
expect '"met": null' "$work/out"
expect '"unread": 2' "$work/out"
"$program" coverage "$work/unread.yaml" --format junit >"$work/out" 2>/dev/null
expect 'failures="0" errors="2"' "$work/out"

# Without projects part 4 is empty, though only one finding says so.
sed '/^projects:/,$d' golden/minimal/plan.yaml >"$work/few.yaml"
"$program" coverage "$work/few.yaml" --lang en >"$work/out"
for code in FMT016 FMT017 FMT018 FMT019 FMT020; do
    expect "$code  missing" "$work/out"
done

# A draft is built in spite of errors, says so on every page, and lists them at its end.
"$program" build "$work/less.yaml" --draft --to html,dump -o "$work" --lang en >/dev/null 2>&1 && { echo "FAILED: errors of a draft do not show in its status"; failures=$((failures + 1)); }
expect "no foreword" "$work/plan.txt"
expect "ร่าง" "$work/plan.html"
"$program" build golden/minimal/plan.yaml --with coverage --to dump -o "$work" >/dev/null
expect "การตรวจความครบถ้วนตามรูปแบบ" "$work/plan.txt"
[ "$failures" -eq 0 ]
