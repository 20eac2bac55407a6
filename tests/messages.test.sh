#!/bin/sh
# What findings say: a row is fixture|language|words that stand in its output. usage: messages.test.sh PROGRAM
set -u
program=$(realpath "$1")
cd "$(dirname "$0")/diag" || exit 1
unset LC_ALL LC_MESSAGES LANG
failures=0 count=0
while IFS='|' read -r fixture language words; do
    case "$fixture" in '' | '#'*) continue ;; esac
    count=$((count + 1))
    "$program" check --lang "$language" "$fixture.yaml" 2>&1 | grep -qF -- "$words" && continue
    echo "FAILED: $fixture, $language: $words"
    failures=$((failures + 1))
done <<'ROWS'
# helps speak the language of the plan's own keys
FMT018_no_routine|th|เขียน  type: routine  ที่
KPI016_thai_keys|th|เขียน  ตัวชี้วัดภาพรวม: ใช่  ที่
KPI016_thai_keys|en|write  ตัวชี้วัดภาพรวม: ใช่  at
KPI016_thai_keys|th|หากเป็นงานประจำให้เขียน  ประเภท: งานประจำ
KPI016_thai_keys|en|in 'มาตรการ' (measures), or
KPI016_thai_keys|th|'จำนวนเงิน' (amount) ใต้ 'งบประมาณ' (budget) หากไม่ใช้เงินให้เขียน  งบประมาณ: ไม่มี
FMT001_no_cover|en|write it in 'highlights' (สาระสำคัญ) under 'cover' (ปก)
FMT010_absent|en|write a list in 'missions' (พันธกิจ), each item with keys such as 'id' (รหัส), 'text' (ข้อความ)
FMT033_no_method|th|'PJ1' ยังขาด 'method' (วิธีดำเนินการ)
KPI003_missing_bound|en|as in  target: {min: 6.5, max: 8.5}
# a headline of its own where the title would not fit
KPI003_missing|th|error[KPI003]: ตัวชี้วัด 'K1' ไม่มีค่าเป้าหมาย
KPI003_words_elsewhere|en|error[KPI003]: the target of quarter 1 must be a number: 'ร้อยละ 20'
KPI003_wrong_groups|en|'1,20,000' has commas in the wrong places
PRJ004_amount|th|error[PRJ004]: งบประมาณของโครงการ 'PJ1' คือ 120,000 บาท แต่รายการย่อยรวมได้ 100,000 บาท
# English months, Arabic digits
PRJ001_ends_after|en|end '31 December 2563' is outside of fiscal year 2563
PRJ003_too_much|th|น้ำหนักขั้นตอนรวมกันไม่เท่ากับ 100: โครงการ 'PJ1' รวมได้ 100.5
# parts
KPI010_many|en|note: dimension 1, 30: 'K1' 5, 'K2' 5, 'K3' 5, 'K4' 5, 'K5' 5, 'K6' 5
KPI010_dimension|en|note: KPI010_dimension.yaml:31:15: the weight of dimension 1 is set here
KPI008_differs|en|write  q4: 20
PRJ008_exceeds|en|the sum of 2 rows, the first of them here
ROWS
echo "$count messages, $failures failures"
[ "$failures" -eq 0 ]
