#!/bin/sh
# What LibreOffice and python-docx read in the DOCX of every example: the headings and tables of our document, in order.
set -eu
program=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
command -v python3 >/dev/null || { echo "skipped: no python3"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
read_by=""
python3 -c 'import docx' 2>/dev/null && read_by="python-docx"
command -v soffice >/dev/null && read_by="$read_by LibreOffice"
[ -n "$read_by" ] || { echo "skipped: neither python-docx nor LibreOffice"; exit 77; }
for plan in "$here"/../../examples/*/plan.yaml; do
    "$program" build "$plan" -o "$work" --to docx,dump >/dev/null
    for reader in $read_by; do
        flat=""
        if [ "$reader" = LibreOffice ]; then
            soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to fodt --outdir "$work" \
                "$work/plan.docx" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
            flat=$work/plan.fodt
        fi
        echo "$plan in $reader:"
        python3 "$here/docx_compare.py" "$work/plan.txt" "$work/plan.docx" ${flat:+"$flat"}
    done
done
