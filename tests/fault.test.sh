#!/bin/sh
# The machine fails: exit 3, a message that names the file, what was there stays, nothing is left behind.
set -eu
program=$(realpath "$1")
plan=$(cd "$(dirname "$0")/../examples/budget-department" && pwd)/plan.yaml
work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
cd "$work"
failed=0

fails() { # name, words the message must hold, command...
    name=$1 words=$2
    shift 2
    status=0
    "$@" >stdout 2>stderr || status=$?
    if [ $status -ne 3 ] || ! grep -q -- "$words" stderr; then
        echo "$name: status $status, message: $(cat stderr)"
        failed=1
    fi
}
empty() { # folder
    left=$(ls -A "$1")
    [ -z "$left" ] || { echo "left in $1: $left"; failed=1; }
}

fails "no such plan" "absent.yaml" "$program" check absent.yaml
fails "no such baseline" "absent.txt" "$program" check --baseline absent.txt "$plan"
fails "pattern without a file" "absent" "$program" check 'absent*.yaml'
fails "report in no folder" "ไม่มีไฟล์หรือโฟลเดอร์นี้" "$program" check --output-file json=no/such/report.json "$plan"
fails "no such plan to build" "absent.yaml" "$program" build absent.yaml -o .
mkdir folder
fails "folder without a plan" "folder" "$program" check folder
fails "missing parent folder" "no/such" "$program" build "$plan" -o no/such/out
[ ! -e no ] || { echo "made a parent folder"; failed=1; }
fails "no such typeface" "fonts-tlwg-laksaman-ttf" "$program" build "$plan" -o folder --to pdf --font "No Such Face"
fails "no such font file" "absent.ttf" "$program" build "$plan" -o folder --font absent.ttf
touch file
fails "output is a file" "file" "$program" build "$plan" -o file

if [ -e /dev/full ]; then
    for format in pdf html docx xlsx dump; do
        fails "full disk, $format" "" sh -c '"$1" build "$2" --to "$3" -o - >/dev/full' - "$program" "$plan" $format
    done
    fails "full disk, check in parallel" "" sh -c '"$1" check --jobs 2 "$2" "$3" >/dev/full' - "$program" "$plan" \
        "$(dirname "$plan")"
    fails "full disk, check" "" sh -c '"$1" check "$2" >/dev/full' - "$program" "$plan"
fi

# A disk that fills up: no file may grow beyond a few blocks.
mkdir small
echo old >small/plan.docx
fails "disk fills up" "" sh -c 'trap "" XFSZ; ulimit -f 8; exec "$1" build "$2" -o small' - "$program" "$plan"
[ "$(cat small/plan.docx)" = old ] || { echo "old output lost"; failed=1; }
rm small/plan.docx
empty small
fails "disk fills up, report" "" sh -c 'trap "" XFSZ; ulimit -f 1; exec "$1" check --output-file json=small/a.json \
    --output-file sarif=small/b.sarif "$2" >/dev/null' - "$program" "$plan"
empty small

if [ "$(id -u)" -ne 0 ]; then
    cp "$plan" locked.yaml
    chmod 000 locked.yaml
    fails "unreadable plan" "locked.yaml" "$program" check locked.yaml
    mkdir readonly
    chmod 555 readonly
    fails "unwritable folder" "readonly" "$program" build "$plan" -o readonly
    empty readonly
else
    # root reads and writes everything: the closest it can meet
    fails "unreadable plan" "mem" "$program" check /proc/self/mem
fi

# `fix` writes all changed files of a run, or none.
mkdir -p mend/parts
printf '%s\n' 'bmaplan: 1' 'fiscal_year: 2563' 'agency:' '  name: ก' 'include:' '  - parts/kpis.yaml' 'projects:' '  - id: P1' \
    '    name: ก' '    start: 2019-10-01' >mend/plan.yaml
{
    printf '%s\n' 'kpis:' '  - id: K1' '    name: ก' '    weight: ๑2'
    head -c 20000 /dev/zero | tr '\0' '#' # a comment that fills a disk
} >mend/parts/kpis.yaml
cp -R mend mended
unchanged() {
    diff -r mend mended || failed=1
}
fails "disk fills up, fix" "kpis.yaml" sh -c 'trap "" XFSZ; ulimit -f 8; exec "$1" fix mended/plan.yaml' - "$program"
unchanged
[ ! -e /dev/full ] || fails "full disk, fix" "" sh -c '"$1" fix mended/plan.yaml >/dev/full' - "$program"
unchanged
if [ "$(id -u)" -ne 0 ]; then
    chmod 555 mended/parts
    fails "read-only folder, fix" "kpis.yaml" "$program" fix mended/plan.yaml
    chmod 755 mended/parts
    unchanged
    chmod 444 mended/parts/kpis.yaml
    fails "read-only file, fix" "kpis.yaml" "$program" fix mended/plan.yaml
    chmod 644 mended/parts/kpis.yaml
    unchanged
fi

# A reader that goes away.
status=0
{ "$program" build "$plan" --to html -o - 2>stderr || echo $? >status; } | head -c 10 >/dev/null
[ "$(cat status 2>/dev/null || echo 0)" -eq 3 ] || { echo "closed pipe: $(cat status 2>/dev/null)"; failed=1; }
exit $failed
