#!/bin/sh
# Drafts of plans with errors: every fixture of diag/, and the minimal plan without each of its lines, becomes its documents
# (exit 0 or 1), or is said not to be a plan (exit 1, nothing written). usage: draft.test.sh PROGRAM
set -u
program=$(realpath "$1")
cd "$(dirname "$0")" || exit 1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0 count=0 unwritten=0

fail() {
    echo "FAILED: $plan: $1"
    head -n 5 "$work/said"
    failed=1
}

# draft FORMATS: what became of $plan
draft() {
    rm -rf "$work/out"
    count=$((count + 1))
    status=0
    "$program" build --draft --with coverage --to "$1" -o "$work/out" "$plan" >"$work/said" 2>&1 || status=$?
    [ $status -le 1 ] || fail "exit $status"
    if [ ! -e "$work/out" ]; then
        unwritten=$((unwritten + 1))
        [ $status -eq 1 ] || fail "nothing written, and exit $status"
        [ -z "$("$program" coverage "$plan" 2>/dev/null)" ] || fail "a plan, and nothing written"
    elif grep -qF '(null)' "$work/out/plan.txt" "$work/out/plan.html"; then
        fail "a text is missing"
    elif ! grep -q 'anchor="findings"' "$work/out/plan.txt"; then
        fail "no page of findings"
    fi
}

for plan in diag/*.yaml; do
    formats=docx,html,xlsx,dump
    [ $((count % 10)) -eq 0 ] && formats=$formats,pdf
    draft $formats
done
minimal=golden/minimal/plan.yaml
plan=$work/plan.yaml
for line in $(seq 2 4 "$(wc -l <$minimal)"); do
    sed "${line}d" $minimal >"$plan"
    draft html,dump
done
echo "$count drafts, $unwritten of them of no plan"
[ $((count - unwritten)) -ge 300 ] || failed=1
exit $failed
