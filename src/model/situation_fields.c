/* Field tables: chapter 1, general conditions, analysis and SWOT. */
#include "tables.h"

/* Posts, then baht: the same columns, but only baht may be written as money. */
static const struct field staffing_fields[] = {
    FIELD(struct figure_row, year, "year", "ปี",
          .help = "ปีงบประมาณของจำนวนอัตรากำลัง",
          .help_en = "Fiscal year that the number of posts belongs to.",
          .example = "2563", .also = "ปีงบประมาณ|fiscal_year"),
    FIELD(struct figure_row, item, "item", "ชื่อรายการ", .flags = FIELD_REQUIRED,
          .help = "กลุ่มของบุคลากร เช่น ข้าราชการ ลูกจ้างประจำ ลูกจ้างชั่วคราว",
          .help_en = "Group of staff that is counted, such as civil servants or employees.",
          .example = "ข้าราชการกรุงเทพมหานครสามัญ", .also = "รายการ|ชื่อ|ประเภท|name|title"),
    FIELD(struct figure_row, amount, "amount", "จำนวน",
          .help = "จำนวนอัตราในกลุ่มนั้น เป็นตัวเลขอย่างเดียว",
          .help_en = "How many posts the group has, as a plain number.",
          .example = "128", .also = "อัตรา|จำนวนคน|value|number"),
    FIELD(struct figure_row, note, "note", "หมายเหตุ",
          .help = "คำอธิบายประกอบตัวเลข เช่น อัตราว่างหรือแหล่งที่มา",
          .help_en = "Words beside the figure, such as vacancies or the source.",
          .example = "มีคนครอง 117 อัตรา", .also = "คำอธิบาย|text"),
};
static const struct record staffing_record =
    RECORD(struct figure_row, staffing_fields, .name = "staffing figure", .thai = "รายการอัตรากำลัง");

static const struct field money_figure_fields[] = {
    FIELD(struct figure_row, year, "year", "ปี",
          .help = "ปีงบประมาณของรายรับหรือรายจ่าย",
          .help_en = "Fiscal year that the money was received or spent in.",
          .example = "2563", .also = "ปีงบประมาณ|fiscal_year"),
    FIELD(struct figure_row, item, "item", "ชื่อรายการ", .flags = FIELD_REQUIRED,
          .help = "หมวดของรายรับหรือรายจ่ายตามเอกสารงบประมาณ",
          .help_en = "Heading of the revenue or expenditure, as in the budget papers.",
          .example = "งบดำเนินงาน", .also = "รายการ|ชื่อ|หมวด|name|title"),
    FIELD(struct figure_row, amount, "amount", "จำนวน", .flags = FIELD_MONEY,
          .help = "จำนวนเงินเป็นบาท ไม่ต้องใส่คำว่าบาท",
          .help_en = "The sum in baht, without the word.",
          .example = "45,120,000", .also = "จำนวนเงิน|บาท|value"),
    FIELD(struct figure_row, note, "note", "หมายเหตุ",
          .help = "คำอธิบายประกอบตัวเลข เช่น เหตุที่เพิ่มหรือลดจากปีก่อน",
          .help_en = "Words beside the figure, such as why it differs from the year before.",
          .example = "ลดลงเพราะโครงการก่อสร้างแล้วเสร็จ", .also = "คำอธิบาย|text"),
};
static const struct record money_figure_record =
    RECORD(struct figure_row, money_figure_fields, .name = "money figure", .thai = "รายการเงิน");

static const struct field titled_text_fields[] = {
    FIELD(struct titled_text, title, "title", "หัวข้อ", .flags = FIELD_REQUIRED,
          .help = "ชื่อหัวข้อตามที่จะให้ปรากฏในเล่มและในสารบัญ",
          .help_en = "The heading as it is to stand in the document and its contents.",
          .example = "คำสั่งแต่งตั้งคณะทำงานจัดทำแผน", .also = "ชื่อ|ชื่อเรื่อง|name|heading"),
    FIELD(struct titled_text, text, "text", "ข้อความ",
          .help = "เนื้อหาใต้หัวข้อ เขียนเป็นย่อหน้า รายการ หรือตารางก็ได้",
          .help_en = "What stands under the heading: paragraphs, lists or tables.",
          .example = "คำสั่งสำนักงบประมาณกรุงเทพมหานคร ที่ 25/2562", .also = "เนื้อหา|รายละเอียด|content|body"),
};
const struct record titled_text_record =
    RECORD(struct titled_text, titled_text_fields, .name = "titled text", .thai = "หัวข้อและข้อความ");

static const struct field conditions_fields[] = {
    FIELD(struct conditions, area, "area", "สภาพพื้นที่",
          .help = "ที่ตั้ง อาณาเขต และลักษณะพื้นที่ที่กระทบต่อภารกิจ",
          .help_en = "Location, boundaries and the features of the area that bear on the unit's work.",
          .example = "พื้นที่รับผิดชอบ 50 เขต รวม 1,568.7 ตารางกิโลเมตร", .also = "พื้นที่|ที่ตั้ง|อาณาเขต|geography"),
    FIELD(struct conditions, society, "society", "ลักษณะสังคม",
          .help = "ชุมชน วิถีชีวิต และปัญหาสังคมที่หน่วยงานต้องรับมือ",
          .help_en = "Communities, ways of life and social problems that the unit has to deal with.",
          .example = "ชุมชนจดทะเบียนส่วนใหญ่เป็นชุมชนแออัด", .also = "สังคม|สภาพสังคม|social"),
    FIELD(struct conditions, economy, "economy", "เศรษฐกิจ",
          .help = "ภาวะเศรษฐกิจที่มีผลต่อรายได้ ความต้องการบริการ หรือภารกิจ",
          .help_en = "Economic conditions that change income, demand for services or the unit's duties.",
          .example = "รายได้จากภาษีท้องถิ่นเพิ่มขึ้นร้อยละ 3 จากปีก่อน", .also = "สภาพเศรษฐกิจ|ภาวะเศรษฐกิจ|economic"),
    FIELD(struct conditions, population, "population", "ประชากร",
          .help = "จำนวนและลักษณะประชากร รวมถึงกลุ่มเป้าหมายผู้รับบริการ",
          .help_en = "Numbers and make-up of the population, and the groups that the unit serves.",
          .example = "หน่วยงานที่รับบริการด้านงบประมาณ 77 หน่วยงาน", .also = "กลุ่มเป้าหมาย|จำนวนประชากร|ผู้รับบริการ"),
    FIELD(struct conditions, duties, "duties", "หน้าที่ความรับผิดชอบ",
          .help = "อำนาจหน้าที่ของหน่วยงานตามประกาศแบ่งส่วนราชการ",
          .help_en = "Powers and duties given to the unit by the order that sets it up.",
          .example = "จัดทำงบประมาณรายจ่ายประจำปีและติดตามผลการใช้จ่าย", .also = "อำนาจหน้าที่|หน้าที่|ภารกิจ"),
    LIST(struct conditions, staffing, "staffing", "อัตรากำลัง", .of = &staffing_record,
         .help = "จำนวนบุคลากรแยกตามปีและกลุ่ม พิมพ์เป็นตาราง",
         .help_en = "Numbers of staff by year and group, printed as a table.",
         .example = "[{year: 2563, item: ข้าราชการ, amount: 128}]", .also = "บุคลากร|กรอบอัตรากำลัง|staff"),
    LIST(struct conditions, revenue, "revenue", "รายรับ", .of = &money_figure_record,
         .help = "เงินที่หน่วยงานได้รับหรือจัดเก็บได้ แยกตามปีและหมวด",
         .help_en = "Money received or collected by the unit, by year and heading.",
         .example = "[{year: 2562, item: ค่าธรรมเนียม, amount: 250000}]", .also = "รายได้|income"),
    LIST(struct conditions, expenditure, "expenditure", "รายจ่าย", .of = &money_figure_record,
         .help = "งบประมาณรายจ่ายแยกตามปีและหมวด ปีของแผนใช้เทียบกับงบโครงการ",
         .help_en = "Expenditure by year and heading; the plan's own year is compared with the projects' budgets.",
         .example = "[{year: 2563, item: งบดำเนินงาน, amount: 45120000}]", .also = "งบประมาณรายจ่าย|งบประมาณ|spending"),
    LIST(struct conditions, other, "other", "เรื่องอื่น", .of = &titled_text_record,
         .help = "เรื่องอื่นที่มีผลต่อภารกิจแต่ไม่มีหัวข้อข้างต้นรองรับ",
         .help_en = "Whatever else bears on the unit's work and has no heading above.",
         .example = "[{title: ระบบสารสนเทศ, text: ระบบติดตามงบประมาณใช้งานมาแล้ว 5 ปี}]", .also = "อื่น ๆ|อื่นๆ|others"),
};
static const struct record conditions_record =
    RECORD(struct conditions, conditions_fields, .name = "conditions", .thai = "สภาพทั่วไป");

static const struct field analysis_fields[] = {
    FIELD(struct analysis, past, "past", "อดีต",
          .help = "ผลงานและเหตุการณ์ที่ผ่านมาซึ่งยังส่งผลต่อการทำงาน",
          .help_en = "What was done and what happened before that still affects the work.",
          .example = "ปี 2562 เบิกจ่ายได้ร้อยละ 86.4 ต่ำกว่าเป้าหมาย", .also = "ที่ผ่านมา|ผลการดำเนินงานที่ผ่านมา"),
    FIELD(struct analysis, present, "present", "ปัจจุบัน",
          .help = "สภาพและปัญหาที่หน่วยงานเผชิญอยู่ขณะจัดทำแผน",
          .help_en = "The conditions and problems that the unit faces while it writes the plan.",
          .example = "หลายหน่วยงานก่อหนี้ล่าช้าในไตรมาสแรก", .also = "สถานการณ์ปัจจุบัน|current"),
    FIELD(struct analysis, future, "future", "อนาคต",
          .help = "แนวโน้มที่คาดว่าจะกระทบการทำงานในปีของแผนและปีถัดไป",
          .help_en = "Trends that are expected to affect the work in the plan's year and after it.",
          .example = "รายได้มีแนวโน้มลดลงตามภาวะเศรษฐกิจ", .also = "แนวโน้ม|trend"),
};
static const struct record analysis_record =
    RECORD(struct analysis, analysis_fields, .name = "analysis", .thai = "การวิเคราะห์");

static const struct field swot_item_fields[] = {
    FIELD(struct statement, self.id, "id", "รหัส", .flags = FIELD_REQUIRED | FIELD_ID,
          .help = "รหัสของประเด็น ไม่ซ้ำกันทั้งสี่กลุ่ม ให้ด้านในบทที่ ๓ อ้างถึงได้",
          .help_en = "Id of the point, unique across all four lists, so that areas in chapter 3 can answer it.",
          .example = "S1", .also = "code|ลำดับที่"),
    FIELD(struct statement, text, "text", "ข้อความ", .flags = FIELD_REQUIRED,
          .help = "ประเด็นเดียวสั้น ๆ ที่มีข้อมูลรองรับ",
          .help_en = "One point, short and backed by facts.",
          .example = "บุคลากรมีความรู้ด้านงบประมาณและระเบียบการเงิน", .also = "ประเด็น|รายละเอียด|ชื่อ|name|title"),
};
const struct record swot_item_record =
    RECORD(struct statement, swot_item_fields, .name = "SWOT item", .thai = "ประเด็น SWOT", .id_kind = ID_SWOT);

static const struct field swot_fields[] = {
    LIST(struct swot, strengths, "strengths", "จุดแข็ง", .of = &swot_item_record,
         .help = "สิ่งภายในหน่วยงานที่ทำได้ดีและช่วยให้แผนสำเร็จ",
         .help_en = "What the unit itself does well and can build on.",
         .example = "[{id: S1, text: บุคลากรมีความเชี่ยวชาญ}]", .also = "strength|ข้อดี"),
    LIST(struct swot, weaknesses, "weaknesses", "จุดอ่อน", .of = &swot_item_record,
         .help = "ข้อจำกัดภายในหน่วยงานที่ต้องแก้ไขหรือหลีกเลี่ยง",
         .help_en = "What inside the unit holds it back.",
         .example = "[{id: W1, text: ระบบฐานข้อมูลไม่เชื่อมโยงกัน}]", .also = "weakness|ข้อด้อย"),
    LIST(struct swot, opportunities, "opportunities", "โอกาส", .of = &swot_item_record,
         .help = "ปัจจัยภายนอกที่เอื้อต่อการทำงานและควรใช้ให้เป็นประโยชน์",
         .help_en = "What outside the unit helps, and should be used.",
         .example = "[{id: O1, text: ผู้บริหารให้ความสำคัญกับการเบิกจ่าย}]", .also = "opportunity"),
    LIST(struct swot, threats, "threats", "อุปสรรค", .of = &swot_item_record,
         .help = "ปัจจัยภายนอกที่ขัดขวางหรือทำให้แผนล่าช้า",
         .help_en = "What outside the unit may hinder or delay the plan.",
         .example = "[{id: T1, text: ระเบียบพัสดุเปลี่ยนแปลงบ่อย}]", .also = "threat|ภัยคุกคาม|ข้อจำกัด"),
};
static const struct record swot_record = RECORD(struct swot, swot_fields, .name = "SWOT", .thai = "สวอต");

static const struct field situation_fields[] = {
    FIELD(struct situation, conditions, "conditions", "สภาพทั่วไป", .of = &conditions_record,
          .help = "ข้อมูลพื้นฐานของหน่วยงาน เลือกเขียนเฉพาะเรื่องที่เกี่ยวกับภารกิจ",
          .help_en = "Basic facts about the unit; write those that bear on its missions.",
          .example = "{duties: จัดทำงบประมาณรายจ่ายประจำปี}", .also = "ข้อมูลทั่วไป|ข้อมูลพื้นฐาน|general"),
    FIELD(struct situation, analysis, "analysis", "การวิเคราะห์", .of = &analysis_record,
          .help = "การวิเคราะห์ประเมินสถานการณ์ที่ผ่านมา ปัจจุบัน และแนวโน้ม",
          .help_en = "Assessment of the situation: what was, what is, and what is coming.",
          .example = "{present: หลายหน่วยงานก่อหนี้ล่าช้า}", .also = "การวิเคราะห์ประเมินสถานการณ์|วิเคราะห์สถานการณ์"),
    FIELD(struct situation, swot, "swot", "สวอต", .of = &swot_record,
          .help = "จุดแข็ง จุดอ่อน โอกาส และอุปสรรค ซึ่งด้านในบทที่ ๓ ต้องตอบ",
          .help_en = "Strengths, weaknesses, opportunities and threats, which the areas of chapter 3 answer.",
          .example = "{strengths: [{id: S1, text: บุคลากรมีความเชี่ยวชาญ}]}", .also = "การวิเคราะห์ swot"),
    FIELD(struct situation, conclusion, "conclusion", "แนวทางปีต่อไป",
          .help = "ข้อสรุปจากการวิเคราะห์ว่าปีต่อไปจะดำเนินการไปทางใด",
          .help_en = "What follows from the analysis for the work of the coming year.",
          .example = "เร่งรัดการก่อหนี้ตั้งแต่ไตรมาสแรก", .also = "แนวทางที่จะดำเนินการในปีต่อไป|สรุป|บทสรุป|next_year"),
};
const struct record situation_record =
    RECORD(struct situation, situation_fields, .name = "situation", .thai = "สถานการณ์");
