/* Field tables: chapter 4, how the plan is steered, and risks. */
#include "tables.h"

static const struct field team_member_fields[] = {
    FIELD(struct team_member, role, "role", "หน้าที่", .flags = FIELD_REQUIRED,
          .help = "หน้าที่ในคณะทำงาน เช่น ประธาน คณะทำงาน เลขานุการ",
          .help_en = "What the member does in the working group, such as chair or secretary.",
          .example = "เลขานุการ", .also = "บทบาท|ตำแหน่งในคณะทำงาน|title"),
    FIELD(struct team_member, name, "name", "ชื่อ",
          .help = "ชื่อบุคคล เว้นได้ถ้าระบุตำแหน่งแล้ว",
          .help_en = "The person's name; the position alone is enough.",
          .example = "นายสมชาย รักงาน", .also = "ชื่อสกุล|ชื่อ-นามสกุล|ชื่อ-สกุล"),
    FIELD(struct team_member, position, "position", "ตำแหน่ง",
          .help = "ตำแหน่งราชการของผู้ทำหน้าที่",
          .help_en = "The post that the member holds.",
          .example = "หัวหน้ากลุ่มงานติดตามประเมินผล", .also = "ชื่อตำแหน่ง"),
};
static const struct record team_member_record =
    RECORD(struct team_member, team_member_fields, .name = "team member", .thai = "คณะทำงาน");

static const struct field calendar_fields[] = {
    FIELD(struct calendar_entry, when, "when", "กำหนดเวลา",
          .help = "เขียนเวลาเป็นคำได้ตามที่ปฏิบัติจริง",
          .help_en = "When it takes place, in words as the office says it.",
          .example = "ทุกวันที่ 25 ของเดือน", .also = "เมื่อไร|วันที่|ระยะเวลา|เวลา|date"),
    FIELD(struct calendar_entry, what, "what", "กิจกรรม", .flags = FIELD_REQUIRED,
          .help = "งานที่ต้องทำเพื่อขับเคลื่อนหรือติดตามแผน",
          .help_en = "What is to be done to carry out or follow up the plan.",
          .example = "รายงานผลในระบบ Daily Plans", .also = "ทำอะไร|รายการ|งาน|ชื่อ|name|title|activity"),
    FIELD(struct calendar_entry, owner, "owner", "ผู้รับผิดชอบ", .refers = ID_DIVISION,
          .help = "รหัสส่วนราชการที่ต้องทำงานนี้",
          .help_en = "Id of the division whose task it is.",
          .example = "กปผ", .also = "ผู้รับผิดชอบหลัก|หน่วยงานที่รับผิดชอบ|responsible"),
};
static const struct record calendar_record =
    RECORD(struct calendar_entry, calendar_fields, .name = "calendar entry", .thai = "รายการในปฏิทิน");

static const struct field risk_fields[] = {
    FIELD(struct risk, self.id, "id", "รหัส", .flags = FIELD_REQUIRED | FIELD_ID,
          .help = "รหัสความเสี่ยง ไม่ซ้ำกันทั้งแผนรวมถึงในโครงการ",
          .help_en = "Id of the risk, unique in the plan, its projects included.",
          .example = "R1", .also = "code|ลำดับที่"),
    FIELD(struct risk, text, "text", "ข้อความ", .flags = FIELD_REQUIRED,
          .help = "เหตุการณ์ที่อาจเกิดขึ้นและทำให้แผนหรือโครงการไม่สำเร็จ",
          .help_en = "What may happen and keep the plan or project from succeeding.",
          .example = "หน่วยงานส่งข้อมูลล่าช้า", .also = "ความเสี่ยง|ชื่อ|name|title"),
    FIELD(struct risk, likelihood, "likelihood", "โอกาสเกิด", .flags = FIELD_INTEGER, .least = 1, .most = 5,
          .help = "โอกาสที่จะเกิด ให้คะแนน 1 (น้อยมาก) ถึง 5 (แทบแน่นอน)",
          .help_en = "How likely it is, from 1 (hardly) to 5 (almost certain).",
          .example = "3", .also = "โอกาส|โอกาสที่จะเกิด|probability"),
    FIELD(struct risk, impact, "impact", "ผลกระทบ", .flags = FIELD_INTEGER, .least = 1, .most = 5,
          .help = "ความรุนแรงของผล ให้คะแนน 1 (น้อยมาก) ถึง 5 (รุนแรงมาก)",
          .help_en = "How much it would hurt, from 1 (hardly) to 5 (very badly).",
          .example = "4", .also = "ความรุนแรง|severity"),
    FIELD(struct risk, response, "response", "วิธีจัดการ",
          .help = "สิ่งที่จะทำเพื่อลดโอกาสหรือผลกระทบ",
          .help_en = "What will be done to make it less likely or less harmful.",
          .example = "แจ้งเตือนล่วงหน้า 5 วันทำการ", .also = "การจัดการ|มาตรการจัดการ|แนวทางแก้ไข|mitigation"),
    FIELD(struct risk, owner, "owner", "ผู้รับผิดชอบ", .refers = ID_DIVISION,
          .help = "รหัสส่วนราชการที่เฝ้าระวังความเสี่ยงนี้",
          .help_en = "Id of the division that watches the risk.",
          .example = "กปผ", .also = "ผู้รับผิดชอบหลัก|หน่วยงานที่รับผิดชอบ|responsible"),
};
const struct record risk_record =
    RECORD(struct risk, risk_fields, .name = "risk", .thai = "ความเสี่ยง", .id_kind = ID_RISK);

static const struct field management_fields[] = {
    FIELD(struct management, text, "text", "ข้อความ",
          .help = "อธิบายว่าจะนำแผนไปปฏิบัติ กำกับ ติดตาม และประเมินผลอย่างไร",
          .help_en = "How the plan is carried out, steered, monitored and evaluated.",
          .example = "คณะทำงานประชุมติดตามผลทุกเดือน", .also = "รายละเอียด|การติดตามประเมินผล|description"),
    LIST(struct management, committee, "committee", "คณะทำงาน", .of = &team_member_record,
         .help = "ผู้ที่ร่วมกันขับเคลื่อนและติดตามแผนของหน่วยงาน",
         .help_en = "Those in the unit who steer the plan and follow it up.",
         .example = "[{role: เลขานุการ, position: หัวหน้ากลุ่มงานติดตามประเมินผล}]", .also = "คณะกรรมการ|team"),
    LIST(struct management, calendar, "calendar", "ปฏิทิน", .of = &calendar_record,
         .help = "กำหนดการติดตามและรายงานผลตลอดปีงบประมาณ",
         .help_en = "Dates of reports and reviews through the fiscal year.",
         .example = "[{when: ทุกวันที่ 25 ของเดือน, what: รายงานผลในระบบ}]", .also = "ปฏิทินการติดตาม|กำหนดการ|schedule"),
    LIST(struct management, risks, "risks", "ความเสี่ยง", .of = &risk_record,
         .help = "ความเสี่ยงของแผนทั้งฉบับและวิธีรับมือ",
         .help_en = "Risks to the plan as a whole, and the answer to each.",
         .example = "[{id: R1, text: หน่วยงานส่งข้อมูลล่าช้า}]", .also = "การบริหารความเสี่ยง|risk"),
};
const struct record management_record =
    RECORD(struct management, management_fields, .name = "management", .thai = "การบริหารแผน");
