/* Field tables: weights of dimensions, the committee and its scores. */
#include "tables.h"

static const struct choice_name committee_roles[] = {
    {.name = "chair", .thai = "ประธาน"},
    {.name = "vice_chair", .thai = "รองประธาน"},
    {.name = "member", .thai = "กรรมการ"},
    {0},
};

static const struct field dimension_weight_fields[] = {
    FIELD(struct dimension_weight, dimension, "dimension", "มิติ", .flags = FIELD_REQUIRED,
          .help = "มิติที่กำหนดน้ำหนัก เขียนเป็นเลขหรือชื่อเต็ม",
          .help_en = "The dimension whose weight this is, by number or full name.",
          .example = "1", .also = "มิติที่|มิติการประเมิน|ชื่อ|name|id"),
    FIELD(struct dimension_weight, weight, "weight", "น้ำหนัก",
          .help = "น้ำหนักของมิติตามคู่มือการประเมินของปีนั้น ตัวชี้วัดในมิติต้องรวมได้เท่านี้",
          .help_en = "Its weight by that year's manual; the KPIs of the dimension have to sum to it.",
          .example = "60", .also = "ค่าน้ำหนัก|คะแนน"),
};
static const struct record dimension_weight_record =
    RECORD(struct dimension_weight, dimension_weight_fields, .name = "dimension weight", .thai = "น้ำหนักรายมิติ");

static const struct field committee_member_fields[] = {
    FIELD(struct committee_member, role, "role", "หน้าที่", .flags = FIELD_REQUIRED, .choices = committee_roles,
          .help = "หน้าที่ในคณะกรรมการ ประธานมีได้คนเดียว",
          .help_en = "The member's part in the committee, which has one chair.",
          .example = "chair", .also = "บทบาท|ตำแหน่งในคณะกรรมการ"),
    FIELD(struct committee_member, agency, "agency", "หน่วยงาน",
          .help = "หน่วยงานต้นสังกัดของกรรมการ",
          .help_en = "The agency that the member speaks for.",
          .example = "สำนักยุทธศาสตร์และประเมินผล", .also = "สังกัด|ต้นสังกัด|ชื่อหน่วยงาน"),
    FIELD(struct committee_member, position, "position", "ตำแหน่ง",
          .help = "ตำแหน่งราชการของกรรมการ",
          .help_en = "The post that the member holds.",
          .example = "ผู้อำนวยการกองยุทธศาสตร์", .also = "ชื่อตำแหน่ง|title"),
    FIELD(struct committee_member, name, "name", "ชื่อ",
          .help = "ชื่อบุคคล เว้นได้ถ้าระบุตำแหน่งแล้ว",
          .help_en = "The person's name; the position alone is enough.",
          .example = "นายสมชาย รักงาน", .also = "ชื่อสกุล|ชื่อ-นามสกุล|ชื่อ-สกุล"),
    LIST(struct committee_member, kpis, "kpis", "ตัวชี้วัด", .refers = ID_KPI,
         .help = "รหัสตัวชี้วัดที่กรรมการผู้นี้ตรวจและให้คะแนน",
         .help_en = "Ids of the KPIs that this member inspects and scores.",
         .example = "[K1]", .also = "รหัสตัวชี้วัด|kpi"),
};
static const struct record committee_member_record =
    RECORD(struct committee_member, committee_member_fields, .name = "committee member", .thai = "กรรมการ");

static const struct field committee_score_fields[] = {
    FIELD(struct committee_score, kpi, "kpi", "รหัสตัวชี้วัด", .flags = FIELD_REQUIRED, .refers = ID_KPI,
          .help = "รหัสตัวชี้วัดที่ให้คะแนน",
          .help_en = "Id of the KPI that was scored.",
          .example = "K1", .also = "รหัส|ตัวชี้วัด|id|kpis"),
    FIELD(struct committee_score, agency, "agency", "หน่วยงาน",
          .help = "หน่วยงานผู้ให้คะแนน",
          .help_en = "The agency that gave the score.",
          .example = "สำนักยุทธศาสตร์และประเมินผล", .also = "ผู้ประเมิน|กรรมการ|ชื่อหน่วยงาน"),
    FIELD(struct committee_score, score, "score", "คะแนน",
          .help = "คะแนนที่กรรมการให้ ใช้แทนคะแนนที่คำนวณจากผลงาน",
          .help_en = "The committee's score, which stands in place of the computed one.",
          .example = "4.5", .also = "คะแนนที่ได้|ผลคะแนน|value"),
    FIELD(struct committee_score, comment, "comment", "ความเห็น",
          .help = "ข้อสังเกตของกรรมการ พิมพ์กำกับคะแนน",
          .help_en = "What the committee remarks; it is printed beside the score.",
          .example = "ควรเก็บหลักฐานรายเดือนให้ครบ", .also = "ข้อสังเกต|ข้อเสนอแนะ|หมายเหตุ|note|text"),
};
static const struct record committee_score_record =
    RECORD(struct committee_score, committee_score_fields, .name = "committee score", .thai = "คะแนนกรรมการ");

static const struct field evaluation_fields[] = {
    LIST(struct evaluation, dimensions, "dimensions", "น้ำหนักรายมิติ", .of = &dimension_weight_record,
         .help = "น้ำหนักของแต่ละมิติ เมื่อรูปแบบไม่ได้กำหนดไว้หรือปีนั้นใช้ต่างออกไป",
         .help_en = "Weights of the dimensions, where the edition gives none or the year has others.",
         .example = "[{dimension: 1, weight: 60}]", .also = "มิติ|น้ำหนัก|dimension"),
    LIST(struct evaluation, committee, "committee", "คณะกรรมการ", .of = &committee_member_record,
         .help = "คณะกรรมการประเมินผล และตัวชี้วัดที่แต่ละคนรับผิดชอบ",
         .help_en = "The evaluation committee, and the KPIs that each member assesses.",
         .example = "[{role: chair, position: ผู้ตรวจราชการ}]", .also = "กรรมการ|คณะทำงาน|คณะกรรมการประเมินผล"),
    LIST(struct evaluation, scores, "scores", "คะแนนกรรมการ", .of = &committee_score_record,
         .help = "คะแนนที่คณะกรรมการให้แล้ว ตัวชี้วัดละหนึ่งรายการต่อหนึ่งหน่วยงาน",
         .help_en = "Scores given so far, one entry for a KPI and an agency.",
         .example = "[{kpi: K1, score: 4.5}]", .also = "คะแนน|ผลคะแนน|score"),
};
const struct record evaluation_record =
    RECORD(struct evaluation, evaluation_fields, .name = "evaluation", .thai = "การประเมินผล");
