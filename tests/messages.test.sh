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
    day=$(LC_ALL=C sed -n '2s/^# as of: \([0-9-]*\).*/--as-of=\1/p' "$fixture.yaml")
    "$program" check --lang "$language" ${day:+"$day"} "$fixture.yaml" 2>&1 | grep -qF -- "$words" && continue
    echo "FAILED: $fixture, $language: $words"
    failures=$((failures + 1))
done <<'ROWS'
# helps speak the language of the plan's own keys
FMT018_no_routine|th|เขียน  type: routine  ที่
KPI016_thai_keys|th|เขียน  ตัวชี้วัดภาพรวม: ใช่  ที่
KPI016_thai_keys|en|write  ตัวชี้วัดภาพรวม: ใช่  at
KPI016_thai_keys|th|หากเป็นงานประจำให้เขียน  ประเภท: งานประจำ
KPI016_thai_keys|en|or name in 'มาตรการ' (measures) a measure
KPI016_thai_keys|th|'จำนวนเงิน' (amount) ใต้ 'งบประมาณ' (budget) หากไม่ใช้เงินให้เขียน  งบประมาณ: ไม่มี
FMT001_no_cover|en|add 'highlights' (สาระสำคัญ) under 'cover' (ปก) at the file's outermost level
FMT010_absent|en|as in  missions: [{id: M1, text: 
FMT033_no_method|th|'PJ1' ยังขาด 'method' (วิธีดำเนินการ)
KPI003_missing_bound|en|as in  target: {min: 6.5, max: 8.5}
# what cannot be read: the key's own place, an id that is free, a day that exists
LNG002_elsewhere|th|'divisions' (ส่วนราชการ) เขียนไว้ใต้ 'agency' (หน่วยงาน)
LNG002_elsewhere|en|'missions' (พันธกิจ) belongs at the file's outermost level, without indent
LNG002_elsewhere|en|'supports' (สนับสนุน) belongs under 'kpis' (ตัวชี้วัด) or under 'projects' (โครงการ)
LNG002_elsewhere|en|did you mean 'kpis'?
LNG004_twice|th|ค่าต่างกัน: 'เมืองน่าอยู่' และ 'เมืองสีเขียว'
LNG005_four_criteria|en|wrong number of values: 'criteria'
LNG007_numbers|th|เขียนตัวเลข เช่น  weight: 10
LNG007_numbers|th|ถ้าไม่มีเลขตกหล่น เขียน  150,000
LNG007_numbers|en|write  1, 2, 3, 4 or 5
LNG008_no_such_day|th|เขียนวันที่ 1 ถึง 30 เช่น  30/9/2562
LNG008_no_such_day|en|as in  - {year: 2563, amount: 1200000}
LNG010_absent|th|ชื่อไฟล์เริ่มนับจากโฟลเดอร์ของไฟล์นี้
LNG012_bad_byte|en|open the file in the encoding it has
LNG014_list|th|ลบรหัสนี้ หรือเลือกรหัสที่ยังไม่อยู่ในรายการ: ASEAN
LNG014_list|th|แผนยังไม่มีพันธกิจ เขียนไว้ที่ 'missions' (พันธกิจ) ก่อน เช่น  missions: [{id: M1, text:
LNG014_list|en|write them in 'divisions' (ส่วนราชการ) under 'agency' (หน่วยงาน) first
LNG015_suppression|en|delete the comment, or move it
LNG016_columns|en|one of  kpi, id, name, type
LNG016_columns|en|the column 'kpi' stands there twice
LNG016_columns|th|ลบ columns ของหัวข้อนี้
LNG019_year|th|โปรแกรมยังไม่มีรูปแบบของปี 2567 จึงใช้ของปี 2563 (bma-2563)
LNG020_cut|th|ครอบข้อความทั้งหมด:  'ห้อง #5 ชั้น 2'
# the format: a line to copy, with ids of this plan
FMT003_absent|th|เพิ่มหัวข้อ 'foreword' (คำนำ) ที่ระดับนอกสุดของไฟล์ (ชิดซ้าย) เช่น  foreword:
FMT007_no_threats|en|as in  threats: [{id: T1, text:
FMT014_absent|en|measures: [{id: A1.1, text:
FMT017_some_measure|th|type: strategic  และ  supports: [B1, N1]  หรือ  measures: [A1.1]
FMT019_dimensions|en|dimensions 2, 3, 4
FMT032_bma_plan_is_no_group|th|'B1' เป็น bma_plan ซึ่งไม่มีกลุ่ม
FMT032_bma_plan_is_no_group|en|write, for example,  supports: [B1, N1]
FMT033_nothing|en|'expected_benefits' (ผลที่คาดว่าจะได้รับ) is a list, as in  expected_benefits: [
FMT034_fields|th|วางภาพไว้ที่ 'files/no-logo.png'
FMT036_ungrouped|en|for strategic work write, for example,  supports: [N1]
# a headline of its own where the title would not fit
KPI003_missing|th|error[KPI003]: ตัวชี้วัด 'K1' ไม่มีค่าเป้าหมาย
KPI003_words_elsewhere|en|error[KPI003]: the target of quarter 1 must be a number: 'ร้อยละ 20'
KPI003_wrong_groups|en|'1,20,000' has commas in the wrong places
PRJ004_amount|th|error[PRJ004]: งบประมาณของโครงการ 'PJ1' คือ 120,000 บาท แต่รายการย่อยรวมได้ 100,000 บาท
# ids of this plan, and where to write them
LNK012_many_alignments|th|เป้าหมายหลัก: [ป๑]  (เลือกจาก ป๑, ป๒)
LNK012_many_alignments|th|ตัวชี้วัด: [ต๑]
LNK012_many_alignments|en|สนับสนุน: [น๑]  (choose from น๑, น๒, น๓, น๔, น๕, น๖ …)
LNK003_alone|en|name the measures it measures, as in  measures: [A1.1]
LNK007_owns_nothing|th|เขียน  owner: กบท  ที่ตัวชี้วัด โครงการ หรือขั้นตอน
LNK009_unanswered|th|note: LNK009_unanswered.yaml:14:13: 'W1' เขียนไว้ที่นี่
LNK010_cited|th|note: LNK010_cited.yaml:21:20: 'D1' ถูกอ้างถึงที่นี่
RES011_no_evidence|th|(แผนนี้มี E1)
EVA005_no_evidence|th|เพิ่มผลของ 'K2' พร้อมหลักฐานไว้ใต้ 'results' (ผลการดำเนินงาน) หรือลบคะแนนนี้
KPI018_no_lead|th|เช่น  lead: สำนักการจราจรและขนส่ง
# what the number should be
KPI005_baseline|th|ข้อมูลพื้นฐานปี 2562 '0.85' น่าจะเขียนเป็นสัดส่วน แต่ค่าเป้าหมาย '90' เป็นร้อยละ
KPI005_baseline|en|write  2562: 85
KPI005_fraction_target|th|ให้เขียน  target: 90
KPI010_dimension|th|หรือแก้น้ำหนักของมิติที่ 1 เป็น  weight: 60
KPI010_cancelled|th|ตัวชี้วัดที่ยกเลิกแล้วยังนับรวมตามที่ยื่นไว้
PRJ004_amount|th|ขาด 20,000 บาท
PRJ004_all_three|en|over by 0.5 baht
PRJ008_exceeds|th|เกิน 1 บาท
PRJ008_exceeds|th|note: PRJ008_exceeds.yaml:33:15: 'PJ1' 500,000
PRJ010_same_name|th|สองชื่อต่างกันเพียงเลขไทยกับเลขอารบิก
# how to say that the plan is right
RES009_behind|th|ให้เขียนเหตุไว้ที่ 'obstacles' (ปัญหาอุปสรรค) และสิ่งที่จะทำต่อไว้ที่ 'next' (แผนงวดถัดไป)
RES013_half|th|หากลดลงจริง ให้เติมท้ายบรรทัดนี้  # bmaplan: ignore[RES013] เหตุผล
EVA004_differ|en|if both are right, add at the end of this line  # bmaplan: ignore[EVA004] reason
RES004_dashes|th|'P1' งวด 2563-Q1 มีแต่ขีดหรือจุด
# one finding for several periods
RES007_months|th|ขาดรายงาน 9 งวด ณ วันที่ 15 กันยายน 2563: 2562-11, 2563-01 ถึง 2563-08
# words
TXT002_excerpt|th|'…ทีละจุดทําให้ผิวทา…'
TXT002_excerpt|th|เขียน  ทำ (
TXT008_one_word|th|เขียน  แผนของการ (
TXT006_name|en|note: TXT006_name.yaml:10:16: so it is written here, too
TXT012_kpi|en|'foreword' (คำนำ) has 1 Thai number and 2 Arabic numbers
KPI021_unknown|th|มีไม้เอกเกินมา
# English months, Arabic digits
PRJ001_ends_after|en|end '31 December 2563' is outside of fiscal year 2563
PRJ003_too_much|th|น้ำหนักขั้นตอนรวมกันไม่เท่ากับ 100: โครงการ 'PJ1' รวมได้ 100.5
# parts
KPI010_many|en|note: dimension 1, 30: 'K1' 5, 'K2' 5, 'K3' 5, 'K4' 5, 'K5' 5, 'K6' 5
KPI010_dimension|en|note: KPI010_dimension.yaml:31:15: the weight of dimension 1 is set here
KPI008_differs|en|write  q4: 20
PRJ008_exceeds|en|the sum of 2 rows, the first of them here
# dates of other countries, targets that are no number, misplaced comments
LNG009_american|th|อ่านเป็นวันที่ 2 มกราคม: เขียน  2/1/2563  ถ้าหมายถึง 1 กุมภาพันธ์
LNG009_american|en|write  30/9/2563
KPI003_ceiling|th|เขียน  target: ๘๐ (แก้ให้ด้วย bmaplan fix --unsafe
KPI003_ceiling|en|write  target: {min: 80, max: 90}  and  direction: maintain
KPI003_ceiling|en|write one number, as in  target: 80.5
LNG001_uneven|th|ย่อหน้าของบรรทัดนี้ไม่เท่ากับบรรทัดบน
LNG014_ok_nameless|th|หมายถึง 'target' (ค่าเป้าหมาย) หรือไม่
LNG015_block|th|หมายเหตุนี้อยู่ในข้อความ จึงไม่ใช่คำสั่ง
LNG015_spelling|th|เขียน  # bmaplan: ignore[TXT011] พิมพ์ตามต้นฉบับ
LNG015_spelling|th|เช่น  ignore[KPI007] เหตุผล
ROWS
echo "$count messages, $failures failures"
[ "$failures" -eq 0 ]
