#!/bin/sh
# The documents against their peers, on the same content (about 90 pages, 1,200 table rows) and in one run: PDF against WeasyPrint,
# Chromium and LibreOffice, DOCX against pandoc. Then time and memory as the document grows. Prints what docs/performance.md holds.
# Best on a machine that does nothing else: usage: documents.sh [RUNS], 5 of each peer.
set -eu
cd "$(dirname "$0")/../.."
. tests/debian.sh
# shellcheck disable=SC2086
need $build_packages hyperfine time weasyprint pandoc chromium libreoffice-writer-nogui poppler-utils
runs=${1:-5}
{ cmake --preset release -B build/bench -DBUILD_TESTING=OFF && cmake --build build/bench; } >/dev/null
program=$PWD/build/bench/bmaplan
work=$PWD/build/bench/documents
mkdir -p "$work"
cd "$work"

# pages FILE, memory COMMAND: maximum RSS in KiB
pages() { pdfinfo "$1" | sed -n 's/^Pages: *//p'; }
memory() {
    /usr/bin/time -f %M -o used "$@" >/dev/null 2>&1
    tail -n 1 used
}
# ratios FILE: hyperfine's CSV, ours in the first row: medians, processor time, how many times faster
ratios() {
    awk -F, 'NR == 1 { next } NR == 2 { ours = $4 }
        { printf "%-28s %8.3f s  processor %7.3f s  %6.1f\n", $1, $4, $5 + $6, $4 / ours }' "$1"
}

sh ../../../tests/plans/large.sh 10 4 866 short >plan.yaml
"$program" build plan.yaml -o . --to pdf,docx,html >/dev/null
browser="chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --user-data-dir=profile"
hyperfine --warmup 1 --runs "$runs" --shell none --style none --export-csv pdf.csv \
    -n 'bmaplan PDF' "$program build plan.yaml --to pdf -o out" \
    -n 'Chromium from our HTML' "$browser --print-to-pdf=chromium.pdf plan.html" \
    -n 'LibreOffice from our DOCX' "soffice --headless --convert-to pdf --outdir office plan.docx" \
    -n 'WeasyPrint from our HTML' "weasyprint -q plan.html weasyprint.pdf" 2>/dev/null
hyperfine --warmup 1 --runs $((2 * runs)) --shell none --style none --export-csv docx.csv \
    -n 'bmaplan DOCX' "$program build plan.yaml --to docx -o out" \
    -n 'pandoc from our HTML' "pandoc plan.html -o pandoc.docx" 2>/dev/null
ratios pdf.csv
ratios docx.csv
echo "table rows: $(grep -o '<tr' plan.html | wc -l); pages: bmaplan $(pages plan.pdf), Chromium $(pages chromium.pdf)," \
    "LibreOffice $(pages office/plan.pdf), WeasyPrint $(pages weasyprint.pdf)"
echo "KiB: PDF $(memory "$program" build plan.yaml --to pdf -o out), DOCX $(memory "$program" build plan.yaml --to docx -o out)"

echo "KPIs projects rows pages seconds ms/page KiB"
for size in '10 4 866' '20 40 866' '40 80 1700' '60 120 3400' '120 240 4000'; do
    # shellcheck disable=SC2086
    sh ../../../tests/plans/large.sh $size short >grown.yaml
    hyperfine --warmup 1 --runs $((2 * runs)) --shell none --style none --export-csv grown.csv \
        "$program build grown.yaml --to pdf -o out" 2>/dev/null
    seconds=$(awk -F, 'NR == 2 { print $4 }' grown.csv)
    kibibytes=$(memory "$program" build grown.yaml --to pdf -o out)
    count=$(pages out/plan.pdf)
    echo "$size $count $seconds $kibibytes" | awk '{ printf "%s %s %s %s %.3f %.2f %s\n", $1, $2, $3, $4, $5, $5 * 1000 / $4, $6 }'
done
