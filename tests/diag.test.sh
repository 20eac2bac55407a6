#!/bin/sh
# Every fixture in diag/ yields exactly the findings that its comments expect. usage: diag.test.sh PROGRAM
#
#   # judge: KPI -KPI013       first line: only findings whose codes begin so are compared, without it all are; those that
#                              stand behind a minus are not
#   # as of: 2563-02-01      second line: the day on which what is due is judged
#   target: x  # expect KPI003 KPI012@5    findings at this line, with @ also at this column
#
# The finding of a file that the fixture names (- files/..., theme: files/...) is expected there in the same way. A code that
# no fixture expects is an error.
set -u
program=$1
case $program in
    /*) ;;
    *) program=$PWD/$program ;;
esac
cd "$(dirname "$0")/diag" || exit 1
unset LC_ALL LC_MESSAGES LANG
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
failures=0 count=0

# expectations FILE...: "file line code column" for each, column 0 where none is given
expectations() {
    # Fixtures may hold bytes that are no text: the C locale reads them all the same.
    LC_ALL=C awk '
        match($0, /expect( +[A-Z][A-Z][A-Z][0-9][0-9][0-9](@[0-9]+)?)+/) {
            n = split(substr($0, RSTART, RLENGTH), words, " +")
            for (i = 2; i <= n; i++) {
                at = index(words[i], "@")
                print FILENAME, FNR, substr(words[i], 1, 6), at ? substr(words[i], at + 1) : 0
            }
        }' "$@"
}

# findings: the same of concise output; what stands at no place is on line 1 of the fixture
findings() {
    LC_ALL=C awk -v main="$1" '
        match($0, /: (error|warning|info)\[[A-Z][A-Z][A-Z][0-9][0-9][0-9]\]/) {
            code = substr($0, RSTART + RLENGTH - 7, 6)
            place = substr($0, 1, RSTART - 1)
            n = split(place, part, ":")
            if (n < 3) { print main, 1, code, 0; next }
            print part[1], part[2], code, part[3]
        }'
}

# Prints what the two lists do not share, of the judged codes.
differences() {
    LC_ALL=C awk -v judged="$1" '
        function wanted(code, i, all, any) {
            all = 1
            for (i = 1; i <= families; i++) {
                if (family[i] ~ /^-/ && index("-" code, family[i]) == 1) return 0
                if (family[i] ~ /^-/) continue
                all = 0
                if (index(code, family[i]) == 1) any = 1
            }
            return all || any
        }
        BEGIN { families = split(judged, family, " +") }
        !wanted($3) { next }
        FILENAME ~ /expected$/ { expected[++many] = $1 ":" $2 " " $3; column[many] = $4; next }
        {
            key = $1 ":" $2 " " $3
            for (i = 1; i <= many; i++)
                if (!met[i] && expected[i] == key && (column[i] == 0 || column[i] == $4)) break
            if (i <= many) met[i] = 1
            else print "  not expected: " $1 ":" $2 ":" $4 " " $3
        }
        END {
            for (i = 1; i <= many; i++)
                if (!met[i]) print "  missing:      " expected[i] (column[i] ? " at column " column[i] : "")
        }' "$work/expected" "$work/found"
}

fail() {
    echo "FAILED: diag/$1"
    shift
    printf '%s\n' "$@"
    failures=$((failures + 1))
}

: >"$work/codes"
for fixture in *.yaml; do
    count=$((count + 1))
    judged=$(LC_ALL=C sed -n '1s/^# judge: *\([A-Z0-9 -]*\).*/\1/p' "$fixture" | sed 's/ *$//')
    included=$(LC_ALL=C sed -n 's/^ *\(-\|theme:\|format:\) \(files\/[^ ]*\.yaml\).*/\2/p' "$fixture")
    # An include may be a pattern, or name what is not there.
    files=$fixture
    for file in $included; do
        [ -f "$file" ] && files="$files $file"
    done
    # shellcheck disable=SC2086
    expectations $files >"$work/expected"
    cut -d ' ' -f 3 "$work/expected" >>"$work/codes"
    day=$(LC_ALL=C sed -n '2s/^# as of: \([0-9-]*\).*/--as-of=\1/p' "$fixture")
    "$program" check --format concise --lang en ${day:+"$day"} "$fixture" >"$work/out" 2>"$work/err"
    status=$?
    findings "$fixture" <"$work/out" >"$work/found"
    wrong=$(differences "$judged")
    if [ "$status" -gt 1 ]; then
        fail "$fixture" "  ended with status $status" "$(cat "$work/err")"
    elif [ -n "$wrong" ]; then
        fail "$fixture" "$wrong"
    fi
done

codes=$(sed -n 's/^DIAG([A-Z_]*, *"\([A-Z]*[0-9]*\)".*/\1/p' ../../include/bmaplan/diag.def)
for code in $codes; do
    [ "$code" = FMT030 ] && continue # only the laid-out pages tell: pages.test.sh
    grep -qx "$code" "$work/codes" || fail "" "  no fixture expects $code"
done
echo "$count fixtures, $failures failures"
[ "$failures" -eq 0 ]
