# Sourced: write_plans FOLDER puts the plans there that every document is tried on; their names stand in $plans.
plans="example district minimal large torture"
write_plans() { # folder; run in tests/
    sh plans/large.sh 60 120 200 >"$1/large.yaml"
    {
        cat golden/minimal/plan.yaml
        printf 'appendices:\n  - title: ข้อความทดสอบ\n    text: |\n'
        sed 's/^/      /; s/$/\n/' torture/thai.txt
    } >"$1/torture.yaml"
    for plan in $plans; do
        case $plan in
        example) echo "../examples/budget-department/plan.yaml" ;;
        district) echo "../examples/district-office/plan.yaml" ;;
        minimal) echo "golden/minimal/plan.yaml" ;;
        *) echo "$1/$plan.yaml" ;;
        esac >"$1/$plan.path"
    done
}
