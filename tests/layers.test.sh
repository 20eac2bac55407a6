#!/bin/sh
# Stages include only what stands to their left; the libraries stay in their places.
set -eu
cd "$(dirname "$0")/.."
failed=0

# header -> stage, in order; a private header belongs to its folder
order="base text picture diag model load edit check score type draw pdf doc compose layout emit cli"
stage_of() {
    case "$1" in
    record | plan | edition | theme | schema) echo model ;;
    json | xml) echo text ;;
    report) echo diag ;;
    *) echo "$1" ;;
    esac
}
position() {
    n=0
    for stage in $order; do
        n=$((n + 1))
        [ "$stage" = "$1" ] && echo "$n" && return
    done
    echo "0"
}
check_file() { # file, stage it belongs to
    mine=$(position "$2")
    for header in $(sed -n 's/^#include <bmaplan\/\([a-z]*\)\.[a-z]*>.*/\1/p' "$1"); do
        theirs=$(position "$(stage_of "$header")")
        if [ "$theirs" -eq 0 ] || [ "$theirs" -gt "$mine" ]; then
            echo "$1 ($2) includes bmaplan/$header.h"
            failed=1
        fi
    done
}
for stage in $order; do
    for file in src/"$stage"/*.[ch]; do
        [ -e "$file" ] && check_file "$file" "$stage"
    done
done
for header in include/bmaplan/*.h; do
    name=$(basename "$header" .h)
    check_file "$header" "$(stage_of "$name")"
done
# no private header of another stage
if grep -nE '#include "(\.\./|[a-z]+/)' -r src/*/ include; then
    failed=1
fi
# one place knows each library
only() { # header pattern, allowed files
    if grep -lE "#include <$1" -r src include | grep -vE "^($2)$"; then
        echo "<$1> is included outside $2"
        failed=1
    fi
}
only 'yaml\.h' 'src/load/yaml\.c'
only 'cmark' 'src/doc/[a-z_]*\.[ch]'
only 'xlsxwriter' 'src/emit/xlsx[a-z_]*\.[ch]'
only 'minizip' 'src/emit/[a-z_]*\.[ch]'
only 'hb-subset' 'src/pdf/[a-z_]*\.[ch]'
only 'hb' 'src/(type|pdf)/[a-z_]*\.[ch]'
only 'thai/' 'src/text/dictionary\.c'
only 'ft2build' 'src/draw/[a-z_]*\.[ch]'
only 'png' 'src/(picture|draw)/[a-z_]*\.[ch]'
only 'jpeglib' 'src/picture/[a-z_]*\.[ch]'
only 'sha256\.h' 'src/base/digest\.c'
only 'zlib' 'src/(pdf/[a-z_]*|emit/package)\.[ch]'
only 'utf8proc' 'src/text/[a-z0-9_]*\.c'
exit $failed
