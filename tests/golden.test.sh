#!/bin/sh
# Every folder of golden/ holds a plan and what it is rendered to: dump.txt, plan.pdf.txt (its text, page by page), plan.html,
# plan.docx/, kpi.xlsx/ (unzipped, one XML element a line; of pictures the size in pixels). BLESS=1 writes them anew; the difference is read in review.
set -eu
program=$(realpath "$1")
cd "$(dirname "$0")/golden"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

unpack() { # archive, folder
    mkdir -p "$2"
    unzip -q -o "$1" -d "$2"
    find "$2" -type f \( -name '*.xml' -o -name '*.rels' \) -exec sed -i 's/></>\n</g' {} +
    find "$2" -type f -name '*.png' -exec sh -c 'od -An -tu1 -j16 -N8 "$1" >"$1.size" && rm "$1"' - {} \;
}
compare() { # expected, actual
    if [ -n "${BLESS:-}" ]; then
        rm -rf "$1"
        cp -R "$2" "$1"
    elif ! diff -ru "$1" "$2" >"$work/diff" 2>&1; then
        echo "differs: golden/$1"
        head -n 40 "$work/diff"
        failed=1
    fi
}
for plan in */plan.yaml; do
    case=${plan%/plan.yaml}
    out=$work/$case
    mkdir "$out"
    "$program" build "$plan" -o "$out" --to dump,pdf,html,docx,xlsx --lang en >/dev/null || { echo "$plan: build failed"; failed=1; continue; }
    unpack "$out/plan.docx" "$out/docx"
    unpack "$out/kpi.xlsx" "$out/xlsx"
    compare "$case/dump.txt" "$out/plan.txt"
    pdftotext -layout -enc UTF-8 "$out/plan.pdf" "$out/plan.pdf.txt"
    compare "$case/plan.pdf.txt" "$out/plan.pdf.txt"
    compare "$case/plan.html" "$out/plan.html"
    compare "$case/plan.docx" "$out/docx"
    compare "$case/kpi.xlsx" "$out/xlsx"
done
exit $failed
