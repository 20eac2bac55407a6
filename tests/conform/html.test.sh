#!/bin/sh
# The HTML of every example passes an HTML validator.
set -eu
program=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
validator=${BMAPLAN_NPM:-}/node_modules/.bin/html-validate
[ -x "$validator" ] || { echo "skipped: no HTML validator"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for plan in "$here"/../../examples/*/plan.yaml; do
    "$program" build "$plan" -o "$work" --to html >/dev/null
    (cd "$BMAPLAN_NPM" && "$validator" --preset standard,a11y "$work/plan.html") || exit 1
done
