#!/bin/sh
# axe finds nothing wrong with the HTML of any example, draft or not, at the width of a telephone and of a desk; and the
# page is nowhere wider than its window. Without network.
set -eu
program=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
axe=${BMAPLAN_NPM:-}/node_modules/axe-core/axe.min.js
[ -f "$axe" ] || { echo "skipped: no axe-core"; exit 77; }
command -v chromium >/dev/null || { echo "skipped: no chromium"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

# The page with axe in it, which tells its frame a line for each fault, and a last one.
instrument() { # page, copy
    {
        sed '/<\/body>/,$d' "$1"
        printf '<script>\n'
        cat "$axe"
        cat <<'SCRIPT'
</script>
<script>
const lines = [];
const page = document.documentElement;
if (page.scrollWidth > page.clientWidth)
  lines.push(`the page is ${page.scrollWidth} pixels wide in a window of ${page.clientWidth}`);
axe.run().then(result => {
  for (const v of result.violations)
    for (const n of v.nodes.slice(0, 5))
      lines.push(`${v.id}: ${v.help}: ${n.target}: ${n.any.concat(n.all, n.none).map(c => c.message).join('; ')}`);
  lines.push(`axe ran ${result.passes.length} rules at ${innerWidth}`);
}, error => lines.push(`axe failed: ${error}`)).finally(() => {
  parent.postMessage(lines.map(l => `@ ${l.replaceAll('\n', ' ')}`).join('\n'), '*');
});
</script>
</body>
</html>
SCRIPT
    } >"$2"
}

# In a frame, for a window of the browser's own is never as narrow as a telephone.
browse() { # width
    cat >"$work/frame.html" <<FRAME
<!DOCTYPE html><pre id="report"></pre><iframe src="page.html" style="width:$1px;height:900px;border:0"></iframe>
<script>onmessage = message => document.getElementById('report').textContent = '\n' + message.data + '\n';</script>
FRAME
    chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking \
        --disable-component-update --disable-sync --user-data-dir="$work/profile" --window-size=1400,1000 \
        --virtual-time-budget=60000 --dump-dom "file://$work/frame.html" 2>"$work/log" | sed -n 's/^@ //p'
}

examine() { # plan, options
    # shellcheck disable=SC2086
    "$program" build "$1" $2 -o "$work" --to html >/dev/null
    instrument "$work/plan.html" "$work/page.html"
    for width in 320 390 1280; do
        browse "$width" >"$work/report"
        if [ "$(wc -l <"$work/report")" -ne 1 ] || ! grep -q "^axe ran [1-9][0-9]* rules at $width$" "$work/report"; then
            echo "$1 $2 at $width pixels:"
            cat "$work/report"
            tail -n 3 "$work/log"
            failed=1
        fi
    done
}

for plan in "$here"/../../examples/*/plan.yaml; do
    examine "$plan" ""
done
examine "$here/../../examples/budget-department/plan.yaml" --draft
exit $failed
