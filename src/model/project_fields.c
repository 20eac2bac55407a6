/* Field tables: a project, its budget and its steps. */
#include "tables.h"

static const struct choice_name project_kinds[] = {
    {.name = "project", .thai = "โครงการ"},
    {.name = "activity", .thai = "กิจกรรม"},
    {0},
};
static const struct choice_name no_budget[] = {
    {.name = "none", .thai = "ไม่มี"},
    {0},
};

static const struct field source_fields[] = {
    FIELD(struct money_line, name, "name", "ชื่อ", .flags = FIELD_REQUIRED,
          .help = "ชื่อแหล่งเงิน เช่น งบประมาณกรุงเทพมหานคร เงินอุดหนุนรัฐบาล",
          .help_en = "Where the money comes from, such as the city's budget or a grant.",
          .example = "งบประมาณกรุงเทพมหานคร", .also = "แหล่งเงิน|แหล่งที่มา|ชื่อรายการ|item|title"),
    FIELD(struct money_line, amount, "amount", "จำนวนเงิน", .flags = FIELD_MONEY,
          .help = "จำนวนเงินจากแหล่งนี้ เป็นบาท",
          .help_en = "Baht from this source.",
          .example = "1,200,000", .also = "จำนวน|บาท|value"),
};
static const struct record source_record =
    RECORD(struct money_line, source_fields, .name = "source of money", .thai = "แหล่งเงิน");

static const struct field line_fields[] = {
    FIELD(struct money_line, name, "item", "ชื่อรายการ", .flags = FIELD_REQUIRED,
          .help = "รายการค่าใช้จ่ายตามเอกสารงบประมาณ",
          .help_en = "What the money is spent on, as in the budget papers.",
          .example = "ค่าวิทยากร", .also = "รายการ|ชื่อ|name|title"),
    FIELD(struct money_line, amount, "amount", "จำนวนเงิน", .flags = FIELD_MONEY,
          .help = "จำนวนเงินของรายการนี้ เป็นบาท",
          .help_en = "Baht for this item.",
          .example = "36,000", .also = "จำนวน|บาท|value"),
};
static const struct record line_record =
    RECORD(struct money_line, line_fields, .name = "budget line", .thai = "รายการงบประมาณ");

#define QUARTER(n, thai_n) \
    FIELD(struct quarters, q[(n) - 1], "q" #n, "ไตรมาส" #n, .flags = FIELD_MONEY, \
          .help = "เงินที่จะเบิกจ่ายในไตรมาสที่ " thai_n " เฉพาะไตรมาสนั้น ไม่ใช่ยอดสะสม", \
          .help_en = "Baht to be spent in quarter " #n " alone.", .example = "300,000", \
          .also = "quarter" #n "|ไตรมาสที่ " #n "|ไตรมาสที่" #n "|ไตรมาส " #n)
static const struct field spending_quarter_fields[] = {
    QUARTER(1, "๑"), QUARTER(2, "๒"), QUARTER(3, "๓"), QUARTER(4, "๔"),
};
#undef QUARTER
static const struct record spending_quarters_record =
    RECORD(struct quarters, spending_quarter_fields, .name = "spending plan", .thai = "แผนเบิกจ่ายรายไตรมาส");

/* A project without a budget: the one word instead of the record. */
static const struct field budget_none =
    FIELD(struct budget, none, "none", "ไม่มี", .choices = no_budget,
          .help = "โครงการนี้ไม่ใช้งบประมาณ",
          .help_en = "The project needs no budget.",
          .example = "none");
static const struct field budget_fields[] = {
    FIELD(struct budget, amount, "amount", "จำนวนเงิน", .flags = FIELD_MONEY,
          .help = "งบประมาณทั้งหมดของโครงการในปีงบประมาณนี้ เป็นบาท",
          .help_en = "All of the project's money in this fiscal year, in baht.",
          .example = "1,200,000", .also = "จำนวน|บาท|วงเงิน|งบ|งบประมาณ|total|value"),
    FIELD(struct budget, program, "program", "แผนงาน",
          .help = "แผนงานหรือหมวดรายจ่ายในข้อบัญญัติงบประมาณ",
          .help_en = "Programme or category of the budget ordinance.",
          .example = "งานติดตามและประเมินผลงบประมาณ", .also = "หมวดรายจ่าย|หมวด|งาน|programme"),
    LIST(struct budget, sources, "sources", "แหล่งเงิน", .of = &source_record,
         .help = "แหล่งเงินแต่ละแหล่ง รวมกันต้องเท่ากับจำนวนเงิน",
         .help_en = "Each source of money; together they make the amount.",
         .example = "[{name: งบประมาณกรุงเทพมหานคร, amount: 1200000}]", .also = "แหล่งงบประมาณ|แหล่งที่มา|source"),
    LIST(struct budget, lines, "lines", "รายการ", .of = &line_record,
         .help = "รายการค่าใช้จ่าย รวมกันต้องเท่ากับจำนวนเงิน",
         .help_en = "What the money is spent on; together the items make the amount.",
         .example = "[{item: ค่าวิทยากร, amount: 36000}]", .also = "รายการค่าใช้จ่าย|รายละเอียด|items"),
    FIELD(struct budget, quarters, "quarters", "แผนเบิกจ่ายรายไตรมาส", .of = &spending_quarters_record,
          .help = "แผนเบิกจ่ายสี่ไตรมาส รวมกันต้องเท่ากับจำนวนเงิน",
          .help_en = "Spending planned for the four quarters; together they make the amount.",
          .example = "{q1: 100000, q2: 400000, q3: 400000, q4: 300000}",
          .also = "แผนเบิกจ่าย|แผนการใช้จ่าย|ไตรมาส|รายไตรมาส"),
};
static const struct record budget_record = RECORD(struct budget, budget_fields, .name = "budget", .thai = "งบประมาณ");

static const struct field year_amount_fields[] = {
    FIELD(struct year_amount, year, "year", "ปี", .flags = FIELD_REQUIRED,
          .help = "ปีงบประมาณ พ.ศ.",
          .help_en = "Fiscal year, Buddhist era.",
          .example = "2564", .also = "ปีงบประมาณ|fiscal_year"),
    FIELD(struct year_amount, amount, "amount", "จำนวนเงิน", .flags = FIELD_MONEY,
          .help = "งบประมาณของโครงการในปีนั้น เป็นบาท",
          .help_en = "The project's baht in that year.",
          .example = "2,500,000", .also = "จำนวน|งบประมาณ|บาท|value"),
};
static const struct record year_amount_record =
    RECORD(struct year_amount, year_amount_fields, .name = "year's budget", .thai = "งบประมาณรายปี");

static const struct field step_fields[] = {
    FIELD(struct step, name, "name", "ชื่อ", .flags = FIELD_REQUIRED,
          .help = "สิ่งที่ต้องทำในขั้นตอนนี้ ขึ้นต้นด้วยคำกริยา",
          .help_en = "What is done in this step, beginning with a verb.",
          .example = "จัดประชุมชี้แจงหน่วยงาน", .also = "ขั้นตอน|กิจกรรม|ชื่อขั้นตอน|text|title"),
    FIELD(struct step, start, "start", "เริ่ม",
          .help = "วันแรกของขั้นตอน อยู่ในระยะเวลาของโครงการ",
          .help_en = "First day of the step, within the project's period.",
          .example = "1 ต.ค. 2562", .also = "วันที่เริ่ม|วันเริ่มต้น|เริ่มต้น|from"),
    FIELD(struct step, end, "end", "สิ้นสุด",
          .help = "วันสุดท้ายของขั้นตอน อยู่ในระยะเวลาของโครงการ",
          .help_en = "Last day of the step, within the project's period.",
          .example = "30 พ.ย. 2562", .also = "วันที่สิ้นสุด|วันสิ้นสุด|เสร็จ|to"),
    FIELD(struct step, weight, "weight", "น้ำหนัก",
          .help = "สัดส่วนของงานเป็นร้อยละ ทุกขั้นตอนรวมกันได้ 100",
          .help_en = "Share of the work in percent; all steps together make 100.",
          .example = "20", .also = "ค่าน้ำหนัก|ร้อยละ|สัดส่วน"),
    FIELD(struct step, owner, "owner", "ผู้รับผิดชอบ", .refers = ID_DIVISION,
          .help = "รหัสส่วนราชการที่ทำขั้นตอนนี้",
          .help_en = "Id of the division that does it.",
          .example = "กปผ", .also = "ผู้รับผิดชอบหลัก|หน่วยงานที่รับผิดชอบ|responsible"),
    FIELD(struct step, output, "output", "ผลผลิต",
          .help = "สิ่งที่ได้เมื่อขั้นตอนเสร็จ ใช้ยืนยันความก้าวหน้า",
          .help_en = "What there is to show once the step is done.",
          .example = "รายงานการประชุม", .also = "ผลที่ได้|ผลงาน|outputs"),
};
const struct record step_record = RECORD(struct step, step_fields, .name = "step", .thai = "ขั้นตอน");

static const struct field project_fields[] = {
    FIELD(struct project, self.id, "id", "รหัส", .flags = FIELD_REQUIRED | FIELD_ID,
          .help = "รหัสโครงการ ใช้ได้ทั้งรหัสในระบบติดตามฯ และรหัสที่ตั้งเอง",
          .help_en = "Id of the project: the monitoring system's code, or one of your own.",
          .example = "18000000-2501", .also = "code|รหัสโครงการ|ลำดับที่"),
    FIELD(struct project, name, "name", "ชื่อ", .flags = FIELD_REQUIRED,
          .help = "ชื่อโครงการตามที่ได้รับอนุมัติ ไม่ต้องขึ้นต้นด้วยคำว่าโครงการก็ได้",
          .help_en = "Name of the project as it was approved.",
          .example = "จัดทำคู่มือติดตามการใช้จ่ายงบประมาณ", .also = "title|text|ชื่อโครงการ|โครงการ"),
    FIELD(struct project, kind, "kind", "ลักษณะ", .choices = project_kinds,
          .help = "เป็นโครงการหรือกิจกรรม ถ้าไม่เขียนถือว่าเป็นโครงการ",
          .help_en = "Project or activity; a project where nothing is written.",
          .example = "activity", .also = "ชนิด"),
    FIELD(struct project, type, "type", "ประเภท", .choices = work_types,
          .help = "สนับสนุนภารกิจเชิงยุทธศาสตร์ หรือเป็นงานประจำของหน่วยงาน",
          .help_en = "Whether it is strategic or routine work.",
          .example = "strategic", .also = "ประเภทโครงการ"),
    FIELD(struct project, dimension, "dimension", "มิติ",
          .help = "มิติการประเมินที่โครงการนี้อยู่ สำหรับส่วนที่ ๔ ข้อ ๕",
          .help_en = "Dimension of the framework under which part 4 item 5 lists it.",
          .example = "1", .also = "มิติที่|มิติการประเมิน|ด้าน"),
    FIELD(struct project, priority, "priority", "ลำดับความสำคัญ", .flags = FIELD_INTEGER,
          .help = "ลำดับก่อนหลังในหน่วยงาน 1 คือสำคัญที่สุด",
          .help_en = "Its rank among the unit's works, 1 being first.",
          .example = "1", .also = "ลำดับ|ความสำคัญ|rank"),
    FIELD(struct project, is_new, "new", "จัดทำขึ้นใหม่",
          .help = "ใส่ ใช่ ถ้าไม่มีอยู่ในแผนปฏิบัติราชการกรุงเทพมหานคร และต้องเสนอตามส่วนที่ ๔ ข้อ ๗",
          .help_en = "True where the BMA annual plan does not hold it, so that part 4 item 7 proposes it.",
          .example = "true", .also = "โครงการใหม่|ใหม่"),
    LIST(struct project, measures, "measures", "มาตรการ", .refers = ID_MEASURE,
         .help = "รหัสมาตรการในบทที่ ๓ ที่โครงการนี้นำไปปฏิบัติ",
         .help_en = "Ids of the measures of chapter 3 that it carries out.",
         .example = "[A1.1]", .also = "รหัสมาตรการ|กลยุทธ์|measure"),
    LIST(struct project, kpis, "kpis", "ตัวชี้วัด", .refers = ID_KPI,
         .help = "รหัสตัวชี้วัดที่โครงการนี้ช่วยให้บรรลุ",
         .help_en = "Ids of the KPIs that it drives.",
         .example = "[K1]", .also = "รหัสตัวชี้วัด|kpi"),
    LIST(struct project, supports, "supports", "สนับสนุน", .refers = ID_ALIGNMENT,
         .help = "รหัสนโยบายหรือแผนที่สนับสนุน เพิ่มจากที่ได้รับมาทางมาตรการ",
         .help_en = "Ids of policies and plans it serves, beside those inherited from its measures.",
         .example = "[P741]", .also = "ความเชื่อมโยง|สอดคล้อง|ความสอดคล้อง|alignments"),
    FIELD(struct project, rationale, "rationale", "หลักการและเหตุผล",
          .help = "ความจำเป็นที่ต้องทำโครงการ พร้อมข้อมูลที่แสดงปัญหา",
          .help_en = "Why it is needed, with the facts that show the problem.",
          .example = "ผลการเบิกจ่ายปี 2562 ต่ำกว่าเป้าหมาย", .also = "เหตุผล|หลักการ|ความเป็นมา|reason"),
    FIELD(struct project, method, "method", "วิธีดำเนินการ",
          .help = "วิธีทำงานโดยรวม ส่วนรายละเอียดให้เขียนเป็นขั้นตอน",
          .help_en = "The way of working in general; details belong into the steps.",
          .example = "ประชุมเชิงปฏิบัติการและลงพื้นที่ติดตาม", .also = "วิธีการดำเนินงาน|วิธีการดำเนินการ|วิธีดำเนินงาน"),
    LIST(struct project, objectives, "objectives", "วัตถุประสงค์",
         .help = "วัตถุประสงค์ของโครงการเอง เขียนเป็นข้อความ ไม่ใช่รหัส",
         .help_en = "The project's own objectives, as texts and not ids.",
         .example = "[เพื่อให้หน่วยงานใช้จ่ายงบประมาณได้ตามแผน]", .also = "วัตถุประสงค์โครงการ|วัตถุประสงค์ของโครงการ|objective"),
    LIST(struct project, outputs, "outputs", "ผลผลิต",
         .help = "สิ่งที่โครงการทำออกมา นับได้เมื่อสิ้นโครงการ",
         .help_en = "What the project yields and can be counted at its end.",
         .example = "[คู่มือติดตามการใช้จ่ายงบประมาณ 1 ฉบับ]", .also = "เป้าหมายโครงการ|เป้าหมาย|ผลงาน|output"),
    LIST(struct project, outcomes, "outcomes", "ผลลัพธ์",
         .help = "สิ่งที่เปลี่ยนไปกับผู้รับบริการเพราะผลผลิตนั้น",
         .help_en = "What changes for those served because of it.",
         .example = "[หน่วยงานเบิกจ่ายได้ตามแผน]", .also = "ผลสัมฤทธิ์|outcome"),
    LIST(struct project, expected_benefits, "expected_benefits", "ผลที่คาดว่าจะได้รับ",
         .help = "ประโยชน์ที่หน่วยงานหรือประชาชนจะได้ในระยะต่อไป",
         .help_en = "What the unit or the public will gain from it later.",
         .example = "[ประชาชนได้รับบริการเร็วขึ้น]", .also = "ประโยชน์ที่คาดว่าจะได้รับ|ประโยชน์|benefits"),
    FIELD(struct project, target_group, "target_group", "กลุ่มเป้าหมาย",
          .help = "ผู้ที่โครงการมุ่งถึง พร้อมจำนวนถ้าทราบ",
          .help_en = "Whom the project is for, with their number if known.",
          .example = "เจ้าหน้าที่การเงิน 77 หน่วยงาน", .also = "ผู้เข้าร่วม|ผู้รับบริการ|audience"),
    FIELD(struct project, location, "location", "สถานที่",
          .help = "สถานที่หรือพื้นที่ดำเนินการ",
          .help_en = "Where it is carried out.",
          .example = "ศาลาว่าการกรุงเทพมหานคร", .also = "สถานที่ดำเนินการ|พื้นที่|พื้นที่ดำเนินการ|place"),
    FIELD(struct project, budget, "budget", "งบประมาณ", .of = &budget_record, .bare = &budget_none,
          .help = "งบประมาณของปีนี้เป็นบาท ถ้าไม่ใช้เงินให้เขียนว่า ไม่มี",
          .help_en = "This year's money in baht; write none where there is none.",
          .example = "{amount: 1200000}", .also = "งบ|วงเงิน|จำนวนเงิน|ค่าใช้จ่าย|cost"),
    FIELD(struct project, start, "start", "เริ่ม",
          .help = "วันแรกของโครงการ",
          .help_en = "First day of the project.",
          .example = "1 ต.ค. 2562", .also = "วันที่เริ่ม|วันเริ่มต้น|เริ่มต้น|ระยะเวลา|ระยะเวลาดำเนินการ|from"),
    FIELD(struct project, end, "end", "สิ้นสุด",
          .help = "วันสุดท้ายของโครงการ",
          .help_en = "Last day of the project.",
          .example = "30 ก.ย. 2563", .also = "วันที่สิ้นสุด|วันสิ้นสุด|เสร็จ|ระยะเวลา|ระยะเวลาดำเนินการ|to"),
    LIST(struct project, years, "years", "งบประมาณรายปี", .of = &year_amount_record,
         .help = "งบประมาณแต่ละปีของโครงการต่อเนื่อง รวมปีนี้ด้วย",
         .help_en = "Each year's money of a multi-year project, this year's included.",
         .example = "[{year: 2563, amount: 1200000}, {year: 2564, amount: 2500000}]",
         .also = "โครงการต่อเนื่อง|รายปี|งบผูกพัน"),
    FIELD(struct project, owner, "owner", "ผู้รับผิดชอบ", .refers = ID_DIVISION,
          .help = "รหัสส่วนราชการเจ้าของโครงการ",
          .help_en = "Id of the division that runs the project.",
          .example = "กปผ", .also = "ผู้รับผิดชอบหลัก|หน่วยงานที่รับผิดชอบ|ผู้รับผิดชอบโครงการ|responsible"),
    LIST(struct project, partners, "partners", "หน่วยงานร่วมดำเนินการ",
         .help = "ชื่อหน่วยงานหรือองค์กรอื่นที่ร่วมทำโครงการ",
         .help_en = "Names of other agencies or bodies that take part.",
         .example = "[สำนักการคลัง]", .also = "หน่วยงานร่วม|หน่วยงานสนับสนุน|ภาคีเครือข่าย|joint_with"),
    LIST(struct project, steps, "steps", "ขั้นตอน", .of = &step_record,
         .help = "ขั้นตอนการปฏิบัติงาน พร้อมเวลา น้ำหนัก และผู้รับผิดชอบ",
         .help_en = "The steps of the work, with dates, weights and owners.",
         .example = "[{name: จัดประชุมชี้แจงหน่วยงาน, weight: 20}]",
         .also = "ขั้นตอนการดำเนินงาน|ขั้นตอนการปฏิบัติงาน|กิจกรรม|activities"),
    LIST(struct project, risks, "risks", "ความเสี่ยง", .of = &risk_record,
         .help = "ความเสี่ยงเฉพาะของโครงการนี้",
         .help_en = "Risks of this project alone.",
         .example = "[{id: R2, text: ผู้เข้าร่วมไม่ครบตามเป้าหมาย}]", .also = "การบริหารความเสี่ยง|risk"),
    FIELD(struct project, cancelled, "cancelled", "ยกเลิก", .of = &cancelled_record,
          .help = "เขียนเมื่อยกเลิกกลางปี โครงการยังอยู่ในเล่ม",
          .help_en = "Written when it is given up in mid-year; it stays in the document.",
          .example = "{date: 15 พ.ค. 2563, reason: โอนงบประมาณ}", .also = "ยกเลิกโครงการ|การยกเลิก|canceled"),
};
const struct record project_record =
    RECORD(struct project, project_fields, .name = "project", .thai = "โครงการ", .id_kind = ID_PROJECT);
