/* Field tables: chapters 2 and 3, what the plan answers to, and its own units of measure. */
#include "tables.h"

const struct choice_name result_levels[] = {
    {.name = "output", .thai = "ผลผลิต"},
    {.name = "outcome", .thai = "ผลลัพธ์"},
    {0},
};
const struct choice_name alignment_kinds[] = {
    {.name = "governor_policy", .thai = "นโยบายผู้ว่าราชการกรุงเทพมหานคร"},
    {.name = "development_plan", .thai = "แผนพัฒนากรุงเทพมหานคร"},
    {.name = "bma_plan", .thai = "แผนปฏิบัติราชการกรุงเทพมหานคร"},
    {.name = "government_policy", .thai = "นโยบายรัฐบาล"},
    {.name = "asean", .thai = "ประชาคมอาเซียน"},
    {0},
};
static const struct choice_name unit_kinds[] = {
    {.name = "percent", .thai = "ร้อยละ"},
    {.name = "level", .thai = "ระดับ"},
    {.name = "count", .thai = "จำนวนนับ"},
    {.name = "money", .thai = "จำนวนเงิน"},
    {.name = "duration", .thai = "ระยะเวลา"},
    {.name = "rate", .thai = "อัตรา"},
    {0},
};
static const struct choice_name unit_places[] = {
    {.name = "before", .thai = "หน้าตัวเลข"},
    {.name = "after", .thai = "หลังตัวเลข"},
    {0},
};

static const struct field mission_fields[] = {
    FIELD(struct statement, self.id, "id", "รหัส", .flags = FIELD_REQUIRED | FIELD_ID,
          .help = "รหัสพันธกิจ ให้วัตถุประสงค์และด้านอ้างถึง",
          .help_en = "Id by which objectives and areas name the mission.",
          .example = "M1", .also = "code|ลำดับที่"),
    FIELD(struct statement, text, "text", "ข้อความ", .flags = FIELD_REQUIRED,
          .help = "ภารกิจที่หน่วยงานผูกพันจะทำให้สำเร็จในเวลาที่กำหนด",
          .help_en = "A duty that the unit commits itself to finish in the time set.",
          .example = "ติดตามและประเมินผลการใช้จ่ายงบประมาณให้โปร่งใส ตรวจสอบได้", .also = "พันธกิจ|ชื่อ|name|title"),
};
const struct record mission_record =
    RECORD(struct statement, mission_fields, .name = "mission", .thai = "พันธกิจ", .id_kind = ID_MISSION);

static const struct field objective_fields[] = {
    FIELD(struct objective, self.id, "id", "รหัส", .flags = FIELD_REQUIRED | FIELD_ID,
          .help = "รหัสวัตถุประสงค์ ให้เป้าหมายหลักอ้างถึง",
          .help_en = "Id by which goals name the objective.",
          .example = "O1", .also = "code|ลำดับที่"),
    FIELD(struct objective, text, "text", "ข้อความ", .flags = FIELD_REQUIRED,
          .help = "ทำพันธกิจไปเพื่ออะไร ขึ้นต้นด้วยคำว่า เพื่อ",
          .help_en = "What the mission is carried out for.",
          .example = "เพื่อให้การใช้จ่ายงบประมาณเป็นไปตามเป้าหมาย", .also = "วัตถุประสงค์|ชื่อ|name|title"),
    LIST(struct objective, missions, "missions", "พันธกิจ", .refers = ID_MISSION,
         .help = "รหัสพันธกิจที่วัตถุประสงค์ข้อนี้ตอบ จะตอบหลายข้อก็ได้",
         .help_en = "Ids of the missions that this objective answers; there may be several.",
         .example = "[M1]", .also = "mission|รหัสพันธกิจ"),
};
const struct record objective_record = RECORD(struct objective, objective_fields, .name = "objective",
                                              .thai = "วัตถุประสงค์", .id_kind = ID_OBJECTIVE);

static const struct field goal_fields[] = {
    FIELD(struct goal, self.id, "id", "รหัส", .flags = FIELD_REQUIRED | FIELD_ID,
          .help = "รหัสเป้าหมายหลัก ให้ตัวชี้วัดอ้างถึง",
          .help_en = "Id by which KPIs name the goal.",
          .example = "G1", .also = "code|ลำดับที่"),
    FIELD(struct goal, text, "text", "ข้อความ", .flags = FIELD_REQUIRED,
          .help = "ผลที่จะเกิดขึ้นเมื่อทำพันธกิจสำเร็จ เขียนให้วัดได้",
          .help_en = "The result once the missions are carried out, put so that it can be measured.",
          .example = "หน่วยงานได้รับการติดตามการใช้จ่ายงบประมาณอย่างต่อเนื่อง", .also = "เป้าหมาย|เป้าหมายหลัก|ชื่อ|name|title"),
    LIST(struct goal, objectives, "objectives", "วัตถุประสงค์", .refers = ID_OBJECTIVE,
         .help = "รหัสวัตถุประสงค์ที่เป้าหมายข้อนี้ทำให้เป็นรูปธรรม",
         .help_en = "Ids of the objectives that this goal makes concrete.",
         .example = "[O1]", .also = "objective|รหัสวัตถุประสงค์"),
    FIELD(struct goal, result, "result", "ระดับผล", .choices = result_levels,
          .help = "ผลนั้นเป็นผลผลิตของงาน หรือเป็นผลลัพธ์ที่เกิดกับประชาชน",
          .help_en = "Whether the result is what the work yields or what it changes.",
          .example = "outcome", .also = "ระดับ|ผล|ประเภท|level|type"),
};
const struct record goal_record =
    RECORD(struct goal, goal_fields, .name = "goal", .thai = "เป้าหมายหลัก", .id_kind = ID_GOAL);

static const struct field option_fields[] = {
    FIELD(struct option, text, "text", "ข้อความ", .flags = FIELD_REQUIRED,
          .help = "ทางเลือกหนึ่งที่ได้พิจารณาในการพัฒนาด้านนี้",
          .help_en = "One way of working on the area that was weighed.",
          .example = "ติดตามผ่านระบบสารสนเทศทุกเดือน", .also = "ทางเลือก|ชื่อ|name|title"),
    LIST(struct option, pros, "pros", "ข้อดี",
         .help = "ข้อดีของทางเลือก ข้อละหนึ่งบรรทัด",
         .help_en = "What speaks for it, one point a line.",
         .example = "[เห็นข้อมูลทันเวลา]", .also = "จุดแข็ง|advantages"),
    LIST(struct option, cons, "cons", "ข้อเสีย",
         .help = "ข้อเสียหรือข้อจำกัดของทางเลือก ข้อละหนึ่งบรรทัด",
         .help_en = "What speaks against it, one point a line.",
         .example = "[ต้องอบรมผู้ใช้งาน]", .also = "ข้อด้อย|ข้อจำกัด|จุดอ่อน|disadvantages"),
    FIELD(struct option, chosen, "chosen", "เลือก",
          .help = "ใส่ ใช่ ที่ทางเลือกซึ่งหน่วยงานตัดสินใจใช้",
          .help_en = "True for the way that the unit decided on.",
          .example = "true", .also = "ทางที่เลือก|selected"),
};
static const struct record option_record = RECORD(struct option, option_fields, .name = "option", .thai = "ทางเลือก");

static const struct field measure_fields[] = {
    FIELD(struct measure, self.id, "id", "รหัส", .flags = FIELD_REQUIRED | FIELD_ID,
          .help = "รหัสมาตรการ ไม่ซ้ำกันทั้งแผน ให้ตัวชี้วัดและโครงการอ้างถึง",
          .help_en = "Id, unique in the whole plan, by which KPIs and projects name the measure.",
          .example = "A1.1", .also = "code|ลำดับที่"),
    FIELD(struct measure, text, "text", "ข้อความ", .flags = FIELD_REQUIRED,
          .help = "วิธีการพัฒนาที่นำจากแผนปฏิบัติราชการกรุงเทพมหานครมาปรับให้เข้ากับภารกิจ",
          .help_en = "What will be done, taken from the BMA annual plan and fitted to the unit's missions.",
          .example = "ติดตามและเร่งรัดการเบิกจ่ายงบประมาณ", .also = "มาตรการ|ชื่อ|name|title"),
    LIST(struct measure, supports, "supports", "สนับสนุน", .refers = ID_ALIGNMENT,
         .help = "รหัสนโยบายหรือแผนที่มาตรการสนับสนุน ตัวชี้วัดและโครงการใต้มาตรการรับไปด้วย",
         .help_en = "Ids of the policies and plans that it serves; its KPIs and projects inherit them.",
         .example = "[P741]", .also = "ความเชื่อมโยง|สอดคล้อง|ความสอดคล้อง|alignments"),
};
const struct record measure_record =
    RECORD(struct measure, measure_fields, .name = "measure", .thai = "มาตรการ", .id_kind = ID_MEASURE);

static const struct field area_fields[] = {
    FIELD(struct area, self.id, "id", "รหัส", .flags = FIELD_REQUIRED | FIELD_ID,
          .help = "รหัสของด้าน ใช้เรียกชื่อในผังความสัมพันธ์",
          .help_en = "Id of the area, which also names it in the strategy map.",
          .example = "A1", .also = "code|ลำดับที่"),
    FIELD(struct area, name, "name", "ชื่อ", .flags = FIELD_REQUIRED,
          .help = "ชื่อด้านตามแผนปฏิบัติราชการกรุงเทพมหานคร",
          .help_en = "Name of the area as the BMA annual plan has it.",
          .example = "การบริหารจัดการเมืองมหานคร", .also = "title|ชื่อด้าน|text|ข้อความ"),
    FIELD(struct area, rationale, "rationale", "เหตุผล",
          .help = "เหตุผลจากการวิเคราะห์สถานการณ์ว่าทำไมจึงเลือกพัฒนาด้านนี้",
          .help_en = "Why the analysis leads to this area.",
          .example = "การเบิกจ่ายที่ล่าช้าทำให้บริการถึงประชาชนช้า", .also = "หลักการและเหตุผล|ความเป็นมา|reason"),
    LIST(struct area, missions, "missions", "พันธกิจ", .refers = ID_MISSION,
         .help = "รหัสพันธกิจที่ด้านนี้ช่วยให้สำเร็จ",
         .help_en = "Ids of the missions that the area serves.",
         .example = "[M1]", .also = "mission|รหัสพันธกิจ"),
    LIST(struct area, swot, "swot", "สวอต", .refers = ID_SWOT,
         .help = "รหัสประเด็น SWOT ที่ด้านนี้ใช้ประโยชน์หรือแก้ไข",
         .help_en = "Ids of the SWOT points that the area builds on or mends.",
         .example = "[S1, W2]", .also = "จุดแข็ง|จุดอ่อน"),
    LIST(struct area, options, "options", "ทางเลือก", .of = &option_record,
         .help = "ทางเลือกที่ได้ชั่งน้ำหนักก่อนตัดสินใจ พิมพ์ต่อจากเหตุผล",
         .help_en = "The ways that were weighed before deciding; they are printed after the reasons.",
         .example = "[{text: ติดตามผ่านระบบทุกเดือน, chosen: true}]", .also = "ตัวเลือก|แนวทางเลือก|alternatives"),
    LIST(struct area, measures, "measures", "มาตรการ", .of = &measure_record,
         .help = "มาตรการในด้านนี้ แต่ละข้อควรมีตัวชี้วัดอย่างน้อยหนึ่งตัว",
         .help_en = "The measures of the area; each should have a KPI.",
         .example = "[{id: A1.1, text: ติดตามและเร่งรัดการเบิกจ่ายงบประมาณ}]", .also = "กลยุทธ์|แนวทาง|measure"),
};
const struct record area_record =
    RECORD(struct area, area_fields, .name = "area", .thai = "ด้าน", .id_kind = ID_AREA);

static const struct field alignment_plan_fields[] = {
    FIELD(struct alignment_plan, name, "name", "ชื่อ",
          .help = "ชื่อเต็มของแผนหรือนโยบาย พร้อมระยะของแผน",
          .help_en = "Full name of the plan or policy, with its phase.",
          .example = "แผนพัฒนากรุงเทพมหานคร ระยะ ๒๐ ปี ระยะที่ ๒", .also = "title|ชื่อแผน"),
    FIELD(struct alignment_plan, from, "from", "ตั้งแต่ปี",
          .help = "ปี พ.ศ. แรกที่แผนนั้นใช้บังคับ",
          .help_en = "First year of the plan, Buddhist era.",
          .example = "2561", .also = "ปีเริ่มต้น|เริ่ม|start"),
    FIELD(struct alignment_plan, to, "to", "ถึงปี",
          .help = "ปี พ.ศ. สุดท้ายของแผน ต้องครอบคลุมปีงบประมาณนี้",
          .help_en = "Last year of the plan, which has to reach this fiscal year.",
          .example = "2565", .also = "ปีสิ้นสุด|สิ้นสุด|end"),
};
static const struct record alignment_plan_record =
    RECORD(struct alignment_plan, alignment_plan_fields, .name = "plan served", .thai = "แผนที่เชื่อมโยง");

static const struct field alignment_fields[] = {
    FIELD(struct alignment, self.id, "id", "รหัส", .flags = FIELD_REQUIRED | FIELD_ID,
          .help = "รหัสที่มาตรการ ตัวชี้วัด และโครงการใช้อ้างในช่องสนับสนุน",
          .help_en = "Id by which measures, KPIs and projects say what they support.",
          .example = "P741", .also = "ลำดับที่"),
    FIELD(struct alignment, name, "name", "ชื่อ", .flags = FIELD_REQUIRED,
          .help = "ชื่อนโยบาย ยุทธศาสตร์ หรือเป้าประสงค์ที่แผนนี้ตอบสนอง",
          .help_en = "Name of the policy, strategy or aim that this plan answers to.",
          .example = "การบริหารจัดการด้านการเงินการคลังและการงบประมาณ", .also = "title|text|ข้อความ|ชื่อนโยบาย"),
    FIELD(struct alignment, kind, "kind", "ลักษณะ", .choices = alignment_kinds,
          .help = "ที่มาของข้อนี้ ซึ่งกำหนดกลุ่มโครงการในส่วนที่ ๔ ข้อ ๓",
          .help_en = "Where it comes from, which decides the group of its projects in part 4 item 3.",
          .example = "development_plan", .also = "ประเภท|ชนิด|type"),
    FIELD(struct alignment, plan, "plan", "แผน", .of = &alignment_plan_record,
          .help = "แผนที่ข้อนี้อยู่ พร้อมปีเริ่มและปีสิ้นสุด เพราะรหัสเดียวกันในต่างแผนหมายถึงคนละเรื่อง",
          .help_en = "The plan it stands in, with its years, for one code means different things in different plans.",
          .example = "{name: แผนพัฒนากรุงเทพมหานคร ระยะ ๒๐ ปี, from: 2561, to: 2565}", .also = "ชื่อแผน"),
    FIELD(struct alignment, code, "code", "รหัสในแผน",
          .help = "เลขข้อตามที่พิมพ์อยู่ในแผนนั้น",
          .help_en = "Its number as printed in that plan.",
          .example = "๗.๔.๑", .also = "เลขข้อ|ข้อ|number"),
};
const struct record alignment_record = RECORD(struct alignment, alignment_fields, .name = "alignment",
                                              .thai = "ความเชื่อมโยง", .id_kind = ID_ALIGNMENT);

/* The last row, aliases, belongs to editions only: a plan names its own units as it likes. */
static const struct field unit_fields[] = {
    FIELD(struct unit, name, "name", "ชื่อ", .flags = FIELD_REQUIRED,
          .help = "ชื่อหน่วยนับสั้น ๆ ไม่เกิน 49 ตัวอักษร ไม่ใช่ชื่อตัวชี้วัดหรือประโยค",
          .help_en = "A short name of fewer than 50 characters, neither a sentence nor the KPI's own name.",
          .example = "ตัน/วัน", .also = "title|หน่วย|หน่วยนับ|unit"),
    FIELD(struct unit, kind, "kind", "ลักษณะ", .choices = unit_kinds,
          .help = "ค่าที่นับเป็นแบบใด ถ้าไม่เขียนถือว่าเป็นจำนวนนับ",
          .help_en = "What kind of value it counts; a count where nothing is written.",
          .example = "rate", .also = "ประเภท|ชนิด|type"),
    FIELD(struct unit, min, "min", "ต่ำสุด",
          .help = "ค่าต่ำสุดที่เป็นไปได้ ถ้าไม่เขียนใช้ค่าตามลักษณะของหน่วย",
          .help_en = "Least possible value; the kind decides where nothing is written.",
          .example = "0", .also = "ค่าต่ำสุด|น้อยสุด|minimum"),
    FIELD(struct unit, max, "max", "สูงสุด",
          .help = "ค่าสูงสุดที่เป็นไปได้ เช่น คะแนนเต็มของแบบวัด",
          .help_en = "Greatest possible value, such as the top mark of a scale.",
          .example = "10", .also = "ค่าสูงสุด|มากสุด|maximum"),
    FIELD(struct unit, place, "place", "ตำแหน่ง", .choices = unit_places,
          .help = "พิมพ์หน่วยนับหน้าหรือหลังตัวเลข เช่น ร้อยละ ๘๐ แต่ ๘๐ คน",
          .help_en = "Whether the unit is printed before or after the figure.",
          .example = "after", .also = "การวาง|position"),
    LIST(struct unit, aliases, "aliases", "ชื่ออื่น",
         .help = "ชื่ออื่นที่หน่วยงานใช้เรียกหน่วยนับเดียวกัน",
         .help_en = "Other names by which offices call the same unit.",
         .example = "[จำนวนครั้ง]", .also = "ชื่อเรียกอื่น|alias"),
};
const struct record edition_unit_record = RECORD(struct unit, unit_fields, .name = "unit", .thai = "หน่วยนับ");
const struct record unit_record = {
    .name = "unit",
    .thai = "หน่วยนับ",
    .size = sizeof(struct unit),
    .fields = unit_fields,
    .count = sizeof unit_fields / sizeof *unit_fields - 1,
};
