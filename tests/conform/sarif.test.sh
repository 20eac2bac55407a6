#!/bin/sh
# The SARIF of every faulty plan, of none and of a baseline validates against the schema of OASIS.
set -eu
program=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
python3 -c 'import jsonschema' 2>/dev/null || { echo "skipped: no python3-jsonschema"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$here/../diag"
sarif() { # name, arguments
    name=$1
    shift
    "$program" check --format sarif "$@" >"$work/$name.sarif" || [ $? -eq 1 ]
}
sarif all ./*.yaml
sarif english --lang en ./*.yaml
sarif few --max-findings 3 ./*.yaml
sarif clean ../golden/minimal/plan.yaml
"$program" check --write-baseline "$work/baseline" ./KPI*.yaml >"$work/said" 2>&1 || [ $? -eq 1 ]
sarif known --baseline "$work/baseline" ./KPI*.yaml ./LNK*.yaml
python3 - "$here/../schemas/sarif-schema-2.1.0.json" "$work"/*.sarif <<'SCRIPT'
import json
import sys

import jsonschema

with open(sys.argv[1], encoding="utf-8") as file:
    validator = jsonschema.Draft4Validator(json.load(file))
failed = 0
states = set()
for path in sys.argv[2:]:
    with open(path, encoding="utf-8") as file:
        log = json.load(file)
    for error in validator.iter_errors(log):
        failed = 1
        print(path, list(error.absolute_path), error.message[:200])
    results = log["runs"][0]["results"]
    print(path.split("/")[-1], len(results), "results")
    states |= {result.get("baselineState") for result in results}
if states != {None, "new", "unchanged"}:
    failed = 1
    print("states of the baseline:", states)
sys.exit(failed)
SCRIPT
