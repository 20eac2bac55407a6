#!/bin/sh
# The examples pass `check` without a finding, an info included, in both languages.
set -eu
program=$(realpath "$1")
cd "$(dirname "$0")/../examples"
for plan in */plan.yaml; do
    for language in th en; do
        findings=$("$program" check --format concise --lang $language "$plan") || true
        [ -z "$findings" ] || { echo "$findings"; exit 1; }
    done
done
