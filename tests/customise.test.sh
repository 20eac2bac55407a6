#!/bin/sh
# The worked example of docs/customise.md does what is said there, and the page names every member and every slot.
set -eu
program=$(realpath "$1")
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0
complain() { echo "$1"; failed=1; }
holds() { grep -qF -- "$2" "$1" || complain "$1 lacks: $2"; }

"$program" build examples/customised/plan.yaml --to dump,html,docx -o "$work" >/dev/null
holds "$work/plan.txt" "ตัวชี้วัดที่ผู้บริหารติดตาม"
holds "$work/plan.txt" "วิธีคำนวณ"
holds "$work/plan.txt" "จำนวนหน่วยงานที่ได้รับการติดตาม"
holds "$work/plan.html" '--accent: #7a1f3d'
holds "$work/plan.html" 'local("Garuda")'
holds "$work/plan.html" 'margin: 25mm 25mm 25mm 25mm'
unzip -p "$work/plan.docx" word/styles.xml >"$work/styles.xml"
holds "$work/styles.xml" 'w:cs="Garuda"'
holds "$work/styles.xml" '<w:sz w:val="24"/><w:szCs w:val="24"/>'
unzip -p "$work/plan.docx" word/document.xml >"$work/document.xml"
holds "$work/document.xml" 'w:right="1417" w:bottom="1417" w:left="1417"'
holds "$work/document.xml" 'w:fill="f2e3e8"'

# a template of one's own takes the place of ours, and only that one
mkdir -p "$work/templates/docx" "$work/templates/themes"
sed 's/^  accent: .*/  accent: "#123456"/' templates/themes/standard.yaml >"$work/templates/themes/standard.yaml"
"$program" build examples/district-office/plan.yaml --to html -o - --templates "$work/templates" >"$work/own.html"
holds "$work/own.html" '--accent: #123456'
echo '{{no-such-slot}}' >"$work/templates/docx/footer.xml"
status=0
"$program" build examples/customised/plan.yaml --to docx -o "$work" --templates "$work/templates" >/dev/null 2>&1 || status=$?
[ $status -eq 3 ] || complain "an unknown slot ended in $status"

# the page is complete
section=
sed -n 's/^\( *\)\([a-z_0-9]*\):.*/\1\2/p' templates/themes/standard.yaml | while read -r key; do
    case "$key" in
    page | type | colours) section=$key ;;
    bmaplan_theme | id | title) [ -z "$section" ] || grep -qF "\`$section.$key\`" docs/customise.md || echo "$section.$key" ;;
    *) grep -qF "\`$section.$key\`" docs/customise.md || echo "$section.$key" ;;
    esac
done >"$work/undocumented"
grep -rhoE '\{\{[a-z-]+\}\}' templates/html templates/docx | sort -u | while read -r slot; do
    grep -qF "$slot" docs/customise.md || echo "$slot"
done >>"$work/undocumented"
[ ! -s "$work/undocumented" ] || complain "docs/customise.md lacks: $(cat "$work/undocumented")"
exit $failed
