#!/bin/sh
# `check` with all rules against programs that do less of the work, on the same plan and in one run: yamllint (the form of the
# YAML alone), ajv and python-jsonschema (the schema alone: load the file and validate it). A peer that is not installed is
# skipped; ajv and js-yaml are looked for below $BMAPLAN_NPM, as the conformance tests do.
# usage: peers.sh PROGRAM [MEGABYTES...]
set -eu
program=$(realpath "$1")
shift
[ $# -gt 0 ] || set -- 0.1 1 10
here=$(cd "$(dirname "$0")" && pwd)
longest=600 # seconds of one run of a peer
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat >"$work/ajv.mjs" <<'SCRIPT'
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
const require = createRequire(process.env.BMAPLAN_NPM + "/package.json");
const Ajv = require("ajv");
const yaml = require("js-yaml");
const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(process.argv[2], "utf8")));
const plan = yaml.load(readFileSync(process.argv[3], "utf8"), { schema: yaml.CORE_SCHEMA });
process.exit(validate(plan) ? 0 : 1);
SCRIPT
# libyaml's loader, the fastest there is for Python; it leaves numbers and years as they are written, which the schema takes.
cat >"$work/validate.py" <<'SCRIPT'
import json
import sys

import jsonschema
import yaml

with open(sys.argv[1], encoding="utf-8") as file:
    validator = jsonschema.Draft7Validator(json.load(file))
with open(sys.argv[2], encoding="utf-8") as file:
    plan = yaml.load(file, Loader=yaml.CBaseLoader)
sys.exit(0 if validator.is_valid(plan) else 1)
SCRIPT

# The lesser of a time and that of another run of the command, in nanoseconds; nothing if it takes longer than the longest or
# does not end as it should.
faster() { # TIME or nothing, STATUS, COMMAND
    best=$1 wanted=$2
    shift 2
    from=$(date +%s%N)
    status=0
    timeout "$longest" "$@" >"$work/out" 2>&1 || status=$?
    took=$(($(date +%s%N) - from))
    [ "$status" -eq "$wanted" ] || return 0
    if [ -z "$best" ] || [ "$took" -lt "$best" ]; then best=$took; fi
    echo "$best"
}
# Turn by turn, for other programs may come and go: the fastest of each.
against() { # NAME, RUNS, COMMAND of the peer
    name=$1 runs=$2 ours='' theirs=''
    shift 2
    while [ "$runs" -gt 0 ]; do
        for _ in 1 2 3; do ours=$(faster "$ours" 1 "$program" check --format concise "$work/plan.yaml"); done
        theirs=$(faster "$theirs" 0 "$@")
        runs=$((runs - 1))
    done
    if [ -z "$ours" ] || [ -z "$theirs" ]; then
        echo "  $name: ended otherwise than it should, or took longer than $longest s"
    else
        echo "$name;$ours;$theirs" |
            awk -F';' '{ printf "  %-24s %8.3f s, bmaplan %6.3f s: %6.1f times\n", $1, $3 / 1e9, $2 / 1e9, $3 / $2 }'
    fi
}

"$program" schema >"$work/schema.json"
for megabytes in "$@"; do
    sh "$here/plan.sh" "$megabytes" >"$work/plan.yaml"
    echo "$megabytes MB:"
    if command -v yamllint >/dev/null; then
        against yamllint 1 yamllint -d '{extends: relaxed, rules: {line-length: disable}}' "$work/plan.yaml"
    else
        echo "  skipped: no yamllint"
    fi
    if [ -d "${BMAPLAN_NPM:-}/node_modules/ajv" ] && [ -d "${BMAPLAN_NPM:-}/node_modules/js-yaml" ]; then
        against "js-yaml and ajv" 5 node "$work/ajv.mjs" "$work/schema.json" "$work/plan.yaml"
    else
        echo "  skipped: no ajv or js-yaml"
    fi
    if python3 -c 'import jsonschema, yaml; yaml.CBaseLoader' 2>/dev/null; then
        against "libyaml and jsonschema" 1 python3 "$work/validate.py" "$work/schema.json" "$work/plan.yaml"
    else
        echo "  skipped: no python3-jsonschema or python3-yaml"
    fi
done
