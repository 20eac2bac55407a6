#!/bin/sh
# The command line: usage errors, help, language, colour. usage: cli.test.sh PROGRAM
set -u
case $1 in
    /*) program=$1 ;;
    *) program=$PWD/$1 ;;
esac
unset LC_ALL LC_MESSAGES LANG NO_COLOR CLICOLOR_FORCE GITHUB_ACTIONS
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1
failures=0

# expect STATUS STREAM TEXT COMMAND...: the status, and that the text stands in out or err
expect() {
    status=$1 stream=$2 text=$3
    shift 3
    "$@" >out 2>err </dev/null
    got=$?
    if [ "$got" -ne "$status" ]; then
        echo "FAILED: $* ended with $got instead of $status"
        cat out err
        failures=$((failures + 1))
    elif ! grep -qF -e "$text" "$stream"; then
        echo "FAILED: $* does not say in $stream: $text"
        cat out err
        failures=$((failures + 1))
    fi
}

# refuse STREAM TEXT: what the last command must not have said
refuse() {
    if grep -qF -e "$2" "$1"; then
        echo "FAILED: said in $1, and should not: $2"
        failures=$((failures + 1))
    fi
}

escape=$(printf '\033')

# wrong usage: exit 2, said on standard error, nothing on standard output
expect 2 err "ไม่ได้ระบุคำสั่ง" "$program"
expect 2 err "help: bmaplan --help" "$program"
expect 2 err "unknown command 'chek'" "$program" --lang en chek
expect 2 err "did you mean 'check'" "$program" --lang en chek
expect 2 err "unknown command 'xylophone'" "$program" --lang en xylophone
refuse err "did you mean"
expect 2 err "unknown option '--strikt'" "$program" --lang en check --strikt
expect 2 err "did you mean '--strict'" "$program" --lang en check --strikt=1
expect 2 err "unknown option '-x'" "$program" --lang en check -x
expect 2 err "unknown option '-ก'" "$program" --lang en check -ก
expect 2 err "help: bmaplan check --help" "$program" --lang en check -x
expect 2 err "option '--to' does not belong to 'check'" "$program" --lang en check --to docx
expect 2 err "option '--to' must stand behind its command" "$program" --lang en --to docx build
expect 2 err "option '--output' needs a value: DIR" "$program" --lang en build -o
expect 2 err "option '--strict' takes no value" "$program" --lang en check --strict=yes
expect 2 err "'roman' is no value of '--digits': expected thai|arabic" "$program" --lang en build --digits roman
expect 2 err "did you mean 'always'" "$program" --lang en check --color alwais
expect 2 err "unknown format of findings 'concize'" "$program" --lang en check --format concize plan.yaml
expect 2 err "did you mean 'concise'" "$program" --lang en check --format=concize plan.yaml
expect 2 err "unknown code or family 'KPI999'" "$program" --lang en check --select KPI,KPI999 plan.yaml
expect 2 err "did you mean 'KPI003'" "$program" --lang en check --select KPO003 plan.yaml
expect 2 err "standard input" "$program" --lang en check --stdin-filename x plan.yaml
expect 2 err "did you mean 'TXT'" "$program" --lang en check --ignore TXTT plan.yaml
expect 2 err "must be a whole number from 1" "$program" --lang en check --max-findings 0 plan.yaml
expect 2 err "--jobs: 'x'" "$program" --lang en check --jobs=x plan.yaml
expect 2 err "--as-of: '31/2/2563'" "$program" --lang en check --as-of 31/2/2563 plan.yaml
expect 2 err "did you mean 'sarif'" "$program" --lang en check --output-file sarf=a plan.yaml
expect 2 err "as in sarif=findings.sarif, not 'a.sarif'" "$program" --lang en check --output-file a.sarif plan.yaml
expect 2 err "unknown code or family ''" "$program" --lang en check --ignore= plan.yaml
expect 2 err "unknown format 'docxx'" "$program" --lang en build --to html,docxx plan.yaml
expect 2 err "did you mean 'docx'" "$program" --lang en build --to html,docxx plan.yaml
expect 2 err "takes exactly one format" "$program" --lang en build -o - plan.yaml
expect 2 err "takes exactly one format" "$program" --lang en build -o- --to html,docx plan.yaml
expect 2 err "one plan at a time: 2 files" "$program" --lang en build a.yaml b.yaml
expect 2 err "no folder of templates 'nowhere'" "$program" --lang en check --templates nowhere plan.yaml
expect 2 err "no plan file named" "$program" --lang en check
expect 2 err "no plan file named" "$program" --lang en build
if [ -s out ]; then
    echo "FAILED: wrong usage wrote to standard output"
    failures=$((failures + 1))
fi

# help and version
expect 0 out "วิธีใช้: bmaplan คำสั่ง" "$program" --help
expect 0 out "Usage: bmaplan COMMAND" "$program" --lang en -h
expect 0 out "build" "$program" --help
expect 0 out "วิธีใช้: bmaplan build" "$program" build --help
expect 0 out "--output DIR" "$program" build --help
expect 0 out "docx" "$program" build --help
expect 0 out "Usage: bmaplan check [OPTIONS] [FILE OR FOLDER…]" "$program" check --lang=en --help
expect 0 out "one case a requirement" "$program" coverage --lang=en --help
expect 2 err "did you mean 'junit'" "$program" coverage --lang=en --format juni
expect 2 err "'abc' must be a whole number from 1" "$program" check --lang=en --max-findings abc
expect 0 out "concise" "$program" check --help
refuse out "--output DIR"
expect 0 out "bmaplan 0" "$program" --version
expect 0 out "bmaplan 0" "$program" check --version

# the language: the option, else the environment
for locale in C POSIX C.UTF-8 th th_TH th_TH.UTF-8; do
    expect 2 err "ไม่ได้ระบุคำสั่ง" env LANG=$locale "$program"
done
for locale in en_US.UTF-8 de_DE en Cornish thx_XX; do
    expect 2 err "no command given" env LANG=$locale "$program"
done
expect 2 err "no command given" env LC_ALL= LC_MESSAGES=en_GB LANG=th_TH "$program"
expect 2 err "ไม่ได้ระบุคำสั่ง" env LC_ALL=th_TH LC_MESSAGES=en_GB LANG=en_GB "$program"
expect 2 err "ไม่ได้ระบุคำสั่ง" env LANG=en_GB "$program" --lang th

# findings: exit 1 on standard output for check; on standard error for build, which then writes nothing
printf '"bmaplan\n' >plan.yaml
expect 1 out "plan.yaml:" "$program" --lang en check
expect 1 out "error[LNG001]" "$program" --lang en check plan.yaml
expect 1 out "error[LNG001]" "$program" --lang en check --select KPI plan.yaml
expect 1 out "1 error in 1 file" "$program" --lang en check plan.yaml
expect 1 out "พบข้อผิดพลาด 1 รายการ ใน 1 ไฟล์" "$program" check -- plan.yaml
expect 1 out "1 error in 1 file" "$program" --lang en check plan.yaml ./plan.yaml
cp plan.yaml again.yaml
echo 'bmaplan: 1' >>again.yaml
expect 1 out "2 errors in 2 files" "$program" --lang en check plan.yaml again.yaml
rm again.yaml
expect 1 out "error[LNG001]" "$program" check --format concise plan.yaml
refuse out "ไฟล์"
expect 1 err "error[LNG001]" "$program" --lang en build plan.yaml
if [ -s out ] || [ -e build ]; then
    echo "FAILED: build wrote something from a plan with an error"
    failures=$((failures + 1))
fi
cp plan.yaml bmaplan.yaml
expect 2 err "both 'plan.yaml' and 'bmaplan.yaml'" "$program" --lang en check
rm plan.yaml
expect 1 out "bmaplan.yaml:" "$program" --lang en check

# colour: never into a file by itself; --color wins over NO_COLOR, and that over CLICOLOR_FORCE
expect 1 out "error[LNG001]" "$program" check
refuse out "$escape"
expect 1 out "${escape}[1;31merror[LNG001]${escape}[0m" "$program" check --color always
expect 1 out "${escape}[1;31m" env CLICOLOR_FORCE=1 "$program" check
expect 1 out "${escape}[1;31m" env NO_COLOR=1 "$program" check --color=always
expect 1 out "error[LNG001]" env CLICOLOR_FORCE=1 "$program" check --color=never
refuse out "$escape"
expect 1 out "error[LNG001]" env CLICOLOR_FORCE=0 "$program" check
refuse out "$escape"
expect 1 out "error[LNG001]" env NO_COLOR=1 CLICOLOR_FORCE=1 "$program" check
refuse out "$escape"
expect 1 err "${escape}[1;31m" env CLICOLOR_FORCE=1 "$program" build

# the machine fails: exit 3
expect 3 err "missing.yaml" "$program" check missing.yaml
expect 3 err "'missing.yaml' ไม่ได้: ไม่มีไฟล์หรือโฟลเดอร์นี้" "$program" check missing.yaml
expect 3 err "cannot read 'missing.yaml': No such file" "$program" --lang en check missing.yaml
if [ -w /dev/full ]; then
    "$program" --help >/dev/full 2>err
    got=$?
    if [ "$got" -ne 3 ] || ! [ -s err ]; then
        echo "FAILED: a full disk ended with $got instead of 3"
        failures=$((failures + 1))
    fi
fi
got=$({ "$program" check --help 2>err; echo $? >status; } | :; cat status)
case $got in
    0 | 3) ;; # 0 where all was written before the reader left
    *)
        echo "FAILED: a closed pipe ended with $got"
        failures=$((failures + 1))
        ;;
esac

[ "$failures" -eq 0 ] || exit 1
echo "cli: all passed"
