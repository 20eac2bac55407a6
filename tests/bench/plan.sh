#!/bin/sh
# Writes a plan of about the given number of megabytes to standard output: many KPIs and projects, as real ones look.
awk -v megabytes="${1:-10}" '
function out(s) { print s; size += length(s) + 1 }
BEGIN {
    print "bmaplan: 1\nformat: bma-2563\nfiscal_year: 2563\nagency:\n  name: สำนักงบประมาณกรุงเทพมหานคร\n  head:"
    print "    position: ผู้อำนวยการสำนักงบประมาณกรุงเทพมหานคร\n  divisions:"
    for (d = 1; d <= 20; d++) print "    - id: D" d "\n      name: กองงบประมาณ " d
    print "missions:\n  - id: M1\n    text: จัดสรรงบประมาณให้สอดคล้องกับนโยบาย\nobjectives:\n  - id: O1\n    text: เพื่อให้การใช้จ่ายเป็นไปตามเป้าหมาย\n    missions:\n      - M1"
    print "goals:"
    for (g = 1; g <= 100; g++) print "  - id: G" g "\n    text: เป้าหมายหลักข้อ " g "\n    objectives:\n      - O1"
    print "areas:\n  - id: A1\n    name: การคลังและงบประมาณ\n    missions:\n      - M1\n    measures:"
    for (m = 1; m <= 200; m++) print "      - id: A1." m "\n        text: มาตรการเร่งรัดการเบิกจ่าย " m
    items = megabytes * 1000000 / 2800
    print "kpis:"
    for (k = 1; k <= items; k++) {
        print "  - id: K" k "\n    name: ร้อยละของหน่วยงานที่ได้รับการติดตามการใช้จ่ายงบประมาณ กลุ่มที่ " k
        print "    type: routine\n    dimension: " k % 4 + 1 "\n    level: output\n    unit: ร้อยละ\n    target: 80\n    baseline:\n      2561: 70.25\n      2562: 72.5"
        print "    quarters:\n      q1: 20\n      q2: 40\n      q3: 60\n      q4: 80"
        print "    definition: >-\n      หน่วยงานที่ได้รับการติดตาม หมายถึง หน่วยงานในสังกัดกรุงเทพมหานครที่สำนักงบประมาณกรุงเทพมหานคร\n      ได้ตรวจติดตามและให้คำแนะนำด้านการใช้จ่ายงบประมาณอย่างน้อยไตรมาสละหนึ่งครั้ง"
        print "    formula: จำนวนหน่วยงานที่ได้รับการติดตาม คูณ ๑๐๐ หารด้วยจำนวนหน่วยงานทั้งหมด\n    source: ระบบติดตามการใช้จ่าย\n    collection: รายงานรายเดือน\n    frequency: ทุกเดือน\n    limitations: ไม่มี\n    verification: รายงานการประชุม"
        print "    goals:\n      - G" k % 100 + 1 "\n    measures:\n      - A1." k % 200 + 1 "\n    owner: D" k % 20 + 1
    }
    print "projects:"
    for (p = 1; p <= items; p++) {
        print "  - id: P" p "\n    name: โครงการติดตามและประเมินผลการใช้จ่ายงบประมาณ กลุ่มที่ " p
        print "    type: routine\n    dimension: " p % 4 + 1 "\n    kpis:\n      - K" p "\n    measures:\n      - A1." p % 200 + 1
        print "    rationale: การติดตามอย่างต่อเนื่องช่วยให้ผู้บริหารทราบปัญหาและแก้ไขได้ทันเวลา\n    objectives:\n      - เพื่อติดตามการใช้จ่ายงบประมาณของหน่วยงาน\n    outputs:\n      - รายงานผลการติดตามสี่ฉบับ"
        print "    budget:\n      amount: 1,500,000.50\n      lines:\n        - item: ค่าใช้สอย\n          amount: 500,000.50\n        - item: ค่าวัสดุ\n          amount: 1,000,000"
        print "    start: 1 ต.ค. 2562\n    end: 30 ก.ย. 2563\n    owner: D" p % 20 + 1
        print "    steps:\n      - name: จัดทำแผนการติดตาม\n        start: 1 ต.ค. 2562\n        end: 31 ธ.ค. 2562\n        weight: 40\n      - name: ติดตามและรายงานผล\n        start: 1 ม.ค. 2563\n        end: 30 ก.ย. 2563\n        weight: 60"
    }
}'
