#!/bin/sh
# 77 plans of about 100 KB in one call: with one job and with two, interleaved. usage: many.sh PROGRAM [ROUNDS]
set -eu
program=$(realpath "$1")
rounds=${2:-7}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
i=0
while [ $i -lt 77 ]; do
    mkdir "$work/unit$i"
    i=$((i + 1))
done
sh "$here/plan.sh" 0.1 >"$work/unit0/plan.yaml"
i=1
while [ $i -lt 77 ]; do
    cp "$work/unit0/plan.yaml" "$work/unit$i/plan.yaml"
    i=$((i + 1))
done
run() { # JOBS: nanoseconds
    from=$(date +%s%N)
    "$program" check --format concise --jobs "$1" "$work" >/dev/null || [ $? -eq 1 ]
    echo $(($(date +%s%N) - from))
}
run 1 >/dev/null
i=0
while [ $i -lt "$rounds" ]; do
    echo "$(run 1) $(run 2)"
    i=$((i + 1))
done | sort -n | awk '{ one[NR] = $1; two[NR] = $2; if (NR == 1 || $2 < best) best = $2 }
    END { printf "77 plans: %.0f ms with 1 job, %.0f ms with 2 jobs (best of %d): %.2f times\n",
              one[1] / 1e6, best / 1e6, NR, one[1] / best }'
