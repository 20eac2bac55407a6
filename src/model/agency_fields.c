/* Field tables: the agency, its head and its divisions. */
#include "tables.h"

static const struct choice_name agency_kinds[] = {
    {.name = "department", .thai = "สำนัก"},
    {.name = "office", .thai = "สำนักงาน"},
    {.name = "district", .thai = "สำนักงานเขต"},
    {0},
};

static const struct field head_fields[] = {
    FIELD(struct head, position, "position", "ตำแหน่ง", .flags = FIELD_REQUIRED,
          .help = "ตำแหน่งเต็มของหัวหน้าหน่วยงาน ตามที่จะพิมพ์ใต้วิสัยทัศน์และในช่องลงนาม",
          .help_en = "The full position of the head, as it is printed below the vision and where plans are signed.",
          .example = "ผู้อำนวยการสำนักงบประมาณกรุงเทพมหานคร", .also = "ชื่อตำแหน่ง|หัวหน้า|title"),
    FIELD(struct head, name, "name", "ชื่อ",
          .help = "ชื่อและนามสกุลของผู้ดำรงตำแหน่ง เว้นได้ถ้าไม่ต้องการระบุตัวบุคคล",
          .help_en = "Name of the person in office; leave it out where the position is enough.",
          .example = "นางสาวสมหญิง ใจดี", .also = "ชื่อสกุล|ชื่อ-นามสกุล|ชื่อ-สกุล"),
};
static const struct record head_record = RECORD(struct head, head_fields, .name = "head", .thai = "หัวหน้าหน่วยงาน");

static const struct field division_fields[] = {
    FIELD(struct division, self.id, "id", "รหัส", .flags = FIELD_REQUIRED | FIELD_ID,
          .help = "รหัสสั้นของส่วนราชการ สำหรับอ้างถึงในช่องผู้รับผิดชอบ",
          .help_en = "A short id by which KPIs, projects and tasks name this division as their owner.",
          .example = "กปผ", .also = "code|อักษรย่อ|ชื่อย่อ"),
    FIELD(struct division, name, "name", "ชื่อ", .flags = FIELD_REQUIRED,
          .help = "ชื่อเต็มของกอง สำนักงาน ฝ่าย หรือกลุ่มงานในสังกัด",
          .help_en = "Full name of the division, section or work group.",
          .example = "กองประเมินผล", .also = "title|ชื่อส่วนราชการ|ชื่อกอง|ชื่อฝ่าย"),
    FIELD(struct division, head, "head", "หัวหน้า",
          .help = "ตำแหน่งของหัวหน้าส่วนราชการ ไม่ต้องใส่ชื่อบุคคล",
          .help_en = "Position, not the name, of whoever heads the division.",
          .example = "ผู้อำนวยการกองประเมินผล", .also = "หัวหน้าส่วนราชการ|ผู้อำนวยการ|position"),
};
const struct record division_record =
    RECORD(struct division, division_fields, .name = "division", .thai = "ส่วนราชการ", .id_kind = ID_DIVISION);

static const struct field agency_fields[] = {
    FIELD(struct agency, name, "name", "ชื่อ", .flags = FIELD_REQUIRED,
          .help = "ชื่อเต็มของหน่วยงาน สะกดตามประกาศจัดตั้ง เพราะใช้ทั้งบนปกและในการตรวจคำ",
          .help_en = "Full official name of the unit; the cover prints it and text checks compare with it.",
          .example = "สำนักงบประมาณกรุงเทพมหานคร", .also = "title|ชื่อหน่วยงาน|ชื่อเต็ม"),
    FIELD(struct agency, short_name, "short_name", "ชื่อย่อ",
          .help = "อักษรย่อของหน่วยงานที่ใช้ในหนังสือราชการ",
          .help_en = "The abbreviation used in official letters.",
          .example = "สงม.", .also = "อักษรย่อ|abbreviation"),
    FIELD(struct agency, code, "code", "รหัส",
          .help = "รหัสหน่วยงานในระบบติดตามประเมินผลของกรุงเทพมหานคร",
          .help_en = "The unit's code in the city's monitoring system.",
          .example = "20000000", .also = "id|รหัสหน่วยงาน"),
    FIELD(struct agency, kind, "kind", "ประเภท", .choices = agency_kinds,
          .help = "หน่วยงานเป็นสำนัก สำนักงาน หรือสำนักงานเขต",
          .help_en = "Whether the unit is a department, an office or a district office.",
          .example = "department", .also = "type|ประเภทหน่วยงาน"),
    FIELD(struct agency, head, "head", "หัวหน้าหน่วยงาน", .flags = FIELD_REQUIRED, .of = &head_record,
          .help = "ผู้บริหารสูงสุดของหน่วยงาน ซึ่งเป็นเจ้าของวิสัยทัศน์ในส่วนที่ ๑",
          .help_en = "The head of the unit, whose own vision stands in part 1.",
          .example = "{position: ผู้อำนวยการสำนักงบประมาณกรุงเทพมหานคร}", .also = "หัวหน้า|ผู้บริหาร|director"),
    FIELD(struct agency, logo, "logo", "ตราสัญลักษณ์",
          .help = "ไฟล์ภาพตราหน่วยงาน (PNG หรือ JPEG) ที่จะวางบนปก",
          .help_en = "Image file (PNG or JPEG) of the emblem on the cover.",
          .example = "images/logo.png", .also = "ตรา|โลโก้|emblem"),
    LIST(struct agency, divisions, "divisions", "ส่วนราชการ", .of = &division_record,
         .help = "ส่วนราชการในสังกัดทั้งหมด ทุกแห่งควรมีตัวชี้วัดหรือโครงการที่รับผิดชอบ",
         .help_en = "Every division of the unit; each should be responsible for something in the plan.",
         .example = "[{id: กปผ, name: กองประเมินผล}]", .also = "ส่วนราชการในสังกัด|กอง|ฝ่าย|กลุ่มงาน|หน่วยงานย่อย"),
};
const struct record agency_record = RECORD(struct agency, agency_fields, .name = "agency", .thai = "หน่วยงาน");
