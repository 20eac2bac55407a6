#!/bin/sh
# The JSON Schema judges files as `check` does: what has no finding of the language is valid, and unknown fields, wrong kinds,
# unknown choices and a field in both languages are not. usage: schema.test.sh PROGRAM
set -eu
program=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
tests=$(dirname "$here")
[ -d "${BMAPLAN_NPM:-}/node_modules/js-yaml" ] || { echo "skipped: no ajv or js-yaml"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A fixture of diag/ that has no finding of the language can be read by any YAML parser, too.
without_findings() {
    for fixture in "$tests"/diag/*.yaml; do
        "$program" check --format concise --lang en "$fixture" >"$work/out" || true
        grep -q '\[LNG' "$work/out" || echo "valid $fixture"
    done
}
# case_file NAME: a plan whose kpis are what stands on standard input; its path.
case_file() {
    {
        printf 'bmaplan: ๑\nfiscal_year: 2563\nagency:\n  name: 1e3\n  head:\n    ตําแหน่ง: NO\n'
        cat
    } >"$work/$1.yaml"
    echo "$work/$1.yaml"
}
spellings() {
    echo "valid $(case_file spellings <<'END'
ตัวชี้วัด:
  - รหัส: 1
    ชื่อ: true
    นํ้าหนัก: ๑๐
    เป้าหมายรายไตรมาส:
      ไตรมาส๑: 1,500.50
      q2:
    headline: ไม่ใช่
    ค่าเป้าหมาย: {min: 6.5, สูงสุด: ๘.๕}
    ข้อมูลพื้นฐาน: {๒๕๖๑: 70, 2562:}
projects:
  - {id: PJ1, name: x, งบประมาณ: ไม่มี}
END
)"
    echo "invalid $(case_file nameless <<'END'
kpis: [{id: K1}]
END
)"
    echo "invalid $(case_file both <<'END'
kpis: [{id: K1, name: x, weight: 1, น้ำหนัก: 1}]
END
)"
}

{
    for plan in "$tests"/../examples/*/*.yaml "$tests"/../examples/*/*/*.yaml "$tests"/golden/*/plan.yaml \
        "$tests/explain/frame.yaml"; do
        case $plan in */my-*) ;; *) echo "valid $plan" ;; esac # an edition or a theme
    done
    spellings
    without_findings
    for fixture in "$tests"/diag/LNG00[256]_*.yaml "$tests"/diag/LNG004_two_languages*.yaml; do
        case $fixture in *_ok_*) ;; *) echo "invalid $fixture" ;; esac
    done
} >"$work/files"
for keys in "" "--keys th" "--keys en"; do
    # shellcheck disable=SC2086
    "$program" schema $keys >"$work/schema.json"
    node "$here/schema.mjs" "$work/schema.json" <"$work/files"
done
