#!/bin/sh
# Writes a sound plan of any size to standard output: usage: large.sh KPIS PROJECTS ROWS [SHORT]. 9 KPIs or more; 7 areas, 25 measures, long
# names, a Markdown table of ROWS rows - SHORT: nearly all on one line -, lists, notes, references; what is optional is left out in every
# third record.
awk -v kpis="${1:-60}" -v projects="${2:-120}" -v rows="${3:-200}" -v short="${4:-}" '
function item(i) {
    if (short) return i % 12 ? "กองที่ " i % 8 + 1 " ไตรมาสที่ " i % 4 + 1 " งานรายการที่ " i : pick(i)
    return pick(i) (i % 4 == 0 ? "ครั้งที่ " i " และ" pick(i + 3) : "")
}
function pick(n) { return words[(n * 7 + 3) % count + 1] }
function two(n) { return sprintf("%d.%02d", n / 100, n % 100) }
BEGIN {
    count = split("การพัฒนาระบบสารสนเทศเพื่อการบริหารงบประมาณ|การติดตามและประเมินผลการใช้จ่ายงบประมาณรายจ่ายประจำปี|การยกระดับคุณภาพการให้บริการประชาชนในพื้นที่|การเสริมสร้างความเข้มแข็งของชุมชนริมคลอง|การป้องกันและบรรเทาสาธารณภัยเชิงรุก|การบำรุงรักษาโครงสร้างพื้นฐานและสิ่งแวดล้อมเมือง|การลดปริมาณขยะมูลฝอยจากแหล่งกำเนิด|การฝึกอบรมบุคลากรตามเส้นทางความก้าวหน้าในอาชีพ|การจัดซื้อจัดจ้างด้วยวิธีอิเล็กทรอนิกส์ (e-bidding)|การเชื่อมโยงฐานข้อมูลระหว่างหน่วยงาน|การสำรวจความพึงพอใจของผู้รับบริการปีละ ๒ ครั้ง|การจัดทำคู่มือปฏิบัติงานสำหรับเจ้าหน้าที่ผู้ปฏิบัติงานภาคสนาม|การรณรงค์สร้างจิตสำนึกด้านพลังงานทดแทนและการเปลี่ยนแปลงสภาพภูมิอากาศ", words, "|")
    split("1 ต.ค. 2562|1 ม.ค. 2563|1 เม.ย. 2563|1 ก.ค. 2563", from, "|")
    split("31 ธ.ค. 2562|31 มี.ค. 2563|30 มิ.ย. 2563|30 ก.ย. 2563", to, "|")
    print "bmaplan: 1\nformat: bma-2563\nfiscal_year: 2563\nagency:\n  name: สำนักตัวอย่างกรุงเทพมหานคร\n  head:\n    position: ผู้อำนวยการสำนักตัวอย่าง\n  divisions:"
    for (d = 1; d <= 8; d++) print "    - id: ฝ" d "\n      name: กองยุทธศาสตร์และแผนงานที่ " d
    print "cover:\n  highlights: |\n    ปีนี้มุ่งให้งานหลักเสร็จตามเวลา และรายงานผลได้ทุกเดือน"
    print "head_vision: หน่วยงานทำงานด้วยข้อมูล ตอบประชาชนได้ทุกเรื่องภายในปีงบประมาณ"
    print "foreword: แผนนี้ใช้ทดสอบการจัดหน้าเอกสารขนาดใหญ่ ทุกส่วนมีเนื้อหายาวกว่าปกติ"
    print "executive_summary: |\n  หน่วยงานมีโครงการ " projects " โครงการ และตัวชี้วัด " kpis " ตัว ครอบคลุมทุกด้านของภารกิจ"
    print "situation:\n  conditions:\n    duties: |"
    for (i = 1; i <= 12; i++) print "      " pick(i) "เป็นหน้าที่ของหน่วยงาน ต้องทำร่วมกับสำนักงานเขตทั้ง ๕๐ เขต ภายใต้" pick(i + 5) " และรายงานผลต่อผู้บริหารทุกเดือน[^n" i "]\n\n      [^n" i "]: ข้อมูล ณ วันที่ ๓๐ กันยายน พ.ศ. ๒๕๖๒ จาก" pick(i + 2) "\n"
    print "  analysis:\n    present: |\n      ข้อมูลรายรายการของปีที่ผ่านมาแสดงในตารางต่อไปนี้\n\n      | ลำดับ | รายการ | ผลงาน | เป้าหมาย | หมายเหตุ |\n      |--:|---|--:|--:|---|"
    for (i = 1; i <= rows; i++) print "      | " i " | " item(i) " | " i * 37 % 1000 " | " i * 53 % 1000 " | " (i % 3 ? "ตามแผน" : "") " |"
    print "\n      1. " pick(2) "\n      2. " pick(4) "\n         - " pick(6) "\n         - " pick(8) "\n      3. " pick(9)
    print "  swot:"
    split("strengths S weaknesses W opportunities O threats T", s, " ")
    for (i = 1; i <= 8; i += 2) { print "    " s[i] ":"; for (j = 1; j <= 4; j++) print "      - id: " s[i + 1] j "\n        text: " pick(i * 3 + j) "ยังทำได้ไม่ทั่วถึง" }
    print "  conclusion: เร่งงานที่ค้าง และใช้ข้อมูลร่วมกันทุกฝ่าย"
    print "vision: มหานครที่ทุกคนเข้าถึงบริการอย่างเท่าเทียม\nmissions:"
    for (i = 1; i <= 6; i++) print "  - id: M" i "\n    text: " pick(i)
    print "objectives:"
    for (i = 1; i <= 6; i++) print "  - id: OB" i "\n    text: เพื่อให้" pick(i + 1) "บรรลุผล\n    missions:\n      - M" i
    print "goals:"
    for (i = 1; i <= 6; i++) print "  - id: G" i "\n    text: " pick(i + 2) "ครบทุกพื้นที่\n    objectives:\n      - OB" i
    print "alignments:\n  - id: GP1\n    name: นโยบายด้านบริการประชาชน\n    code: ๑.๒\n    kind: governor_policy\n    plan:\n      name: นโยบายผู้ว่าราชการกรุงเทพมหานคร\n      from: 2562\n      to: 2565\n  - id: DP1\n    name: มหานครแห่งการบริหารจัดการที่ดี\n    code: ๗.๔.๑\n    kind: development_plan\n    plan:\n      name: แผนพัฒนากรุงเทพมหานคร ระยะ ๒๐ ปี\n      from: 2561\n      to: 2565\n  - id: BP1\n    name: แผนปฏิบัติราชการกรุงเทพมหานคร ประจำปี พ.ศ. ๒๕๖๓\n    kind: bma_plan\n    plan:\n      from: 2563\n      to: 2563"
    print "areas:"
    measure = 0
    for (a = 1; a <= 7; a++) {
        print "  - id: A" a "\n    name: ด้าน" pick(a * 2) "\n    missions:\n      - M" a % 6 + 1 "\n    swot:\n      - S" a % 4 + 1 "\n      - W" a % 4 + 1 "\n      - O" a % 4 + 1 "\n      - T" a % 4 + 1 "\n    measures:"
        for (m = 1; m <= 3 + (a > 3); m++) {
            ids[++measure] = "A" a "." m
            print "      - id: A" a "." m "\n        text: " pick(a + m) "ให้ครอบคลุมทุกกลุ่มเป้าหมาย\n        supports:\n          - BP1" (measure % 2 ? "\n          - GP1" : "") (measure % 3 ? "\n          - DP1" : "")
        }
    }
    print "management:\n  text: ผู้บริหารติดตามความก้าวหน้าทุกเดือน และปรับแผนทุกไตรมาส"
    print "kpis:"
    share = int(10000 / kpis); rest = 10000 - share * kpis
    for (k = 1; k <= kpis; k++) {
        print "  - id: K" k "\n    name: ร้อยละของ" pick(k) "ที่สำเร็จตามแผน ตัวที่ " k "\n    type: " (k % 2 ? "strategic" : "routine") "\n    dimension: " k % 4 + 1 (k % 4 == 0 ? "\n    level: outcome" : "") (k <= 4 ? "\n    headline: true" : "")
        print "    unit: ร้อยละ\n    target: 80\n    baseline:\n      2562: " 60 + k % 20 "\n    weight: " two(share + (k <= rest)) "\n    goals:\n      - G" k % 6 + 1 "\n    measures:\n      - " ids[k * 3 % 25 + 1] "\n    owner: ฝ" k % 8 + 1
        if (k % 3) print "    quarters:\n      q1: 20\n      q2: 40\n      q3: 60\n      q4: 80\n    definition: >-\n      " pick(k + 1) " หมายถึง งานที่ทำครบทุกขั้นตอนและมีหลักฐานยืนยัน ทั้งนี้ไม่นับงานที่ยกเลิกตามคำสั่งของผู้บริหาร\n    formula: จำนวนงานที่สำเร็จ คูณ ๑๐๐ หารด้วยจำนวนงานทั้งหมด\n    source: ระบบรายงานของ" pick(k + 4) "\n    collection: รายงานรายเดือน\n    frequency: ทุกเดือน\n    verification: รายงานการประชุม"
    }
    print "projects:"
    for (p = 1; p <= projects; p++) {
        print "  - id: P" p "\n    name: โครงการ" pick(p + 2) "และ" pick(p + 6) " ระยะที่ " p "\n    type: " (p % 3 ? "strategic" : "routine") "\n    dimension: " p % 4 + 1 "\n    kpis:\n      - K" p % kpis + 1 "\n    measures:\n      - " ids[p % 25 + 1]
        print "    rationale: งานเดิมยังไม่ครอบคลุม" pick(p) " จึงต้องทำต่อเนื่อง\n    objectives:\n      - เพื่อ" pick(p + 1) "\n    outputs:\n      - รายงานผล ๔ ฉบับ"
        print "    budget:" (p % 5 ? "\n      amount: " p * 125000 "\n      lines:\n        - item: ค่าใช้สอย\n          amount: " p * 100000 "\n        - item: ค่าวัสดุ\n          amount: " p * 25000 : " none")
        print "    start: 1 ต.ค. 2562\n    end: 30 ก.ย. 2563\n    owner: ฝ" p % 8 + 1 "\n    steps:"
        for (n = 1; n <= 4; n++) print "      - name: " (n == 1 ? "จัดทำแผน" : n == 4 ? "สรุปและรายงานผล" : pick(p + n)) "\n        start: " from[n] "\n        end: " to[n] "\n        weight: 25"
    }
}'
