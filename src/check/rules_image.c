/* Rules of pictures: each can be read, and says in words what it shows. */
#include <bmaplan/picture.h>

#include "rule.h"

static const char *fault_words(enum picture_fault fault)
{
    switch (fault) {
    case PICTURE_FINE:
        break;
    case PICTURE_MISSING:
        return say("ไม่มีไฟล์นี้", "there is no such file");
    case PICTURE_UNREADABLE:
        return say("อ่านไฟล์นี้ไม่ได้", "the file cannot be read");
    case PICTURE_OTHER_TYPE:
        return say("ไม่ใช่ PNG หรือ JPEG", "it is neither PNG nor JPEG");
    case PICTURE_BROKEN:
        return say("ไฟล์เสียหรือไม่ครบ", "the file is damaged or not whole");
    case PICTURE_TOO_LARGE:
        return say("ใหญ่กว่า 32 MiB หรือ 100 ล้านพิกเซล", "it is larger than 32 MiB or 100 million pixels");
    }
    return NULL;
}

static void judge_image(struct check *c, const struct path *path)
{
    if (!path->s)
        return;
    const char *fault = fault_words(picture_examine(path->s));
    if (!fault)
        return;
    struct diag *d = diag_report(c->ds, c->code, path->at, "'%s': %s", "'%s': %s", path->s, fault);
    diag_help(c->ds, d, "ภาพเป็นไฟล์ .png หรือ .jpg ชื่อไฟล์นับจากไฟล์ที่เขียนชื่อนั้นไว้",
              "an image is a .png or .jpg file, named from where the file lies that names it");
}

void rule_images(struct check *c, const void *value)
{
    const struct plan *p = value;
    judge_image(c, &p->agency.logo);
    judge_image(c, &p->cover.image);
    EACH (image, p->images)
        judge_image(c, &image->path);
}

/* The logo's words are the agency's name. */
void rule_alternatives(struct check *c, const void *value)
{
    const struct plan *p = value;
    const struct cover *cover = &p->cover;
    if (cover->image.s && !has_text(cover->image_alt.s, cover->image_alt.at)) {
        struct diag *d = diag_plain(c->ds, c->code, cover->image.at);
        diag_help(c->ds, d, "เขียนว่าภาพแสดงอะไรที่หัวข้อ %s", "say what it shows in %s", key_place(c, "cover.image_alt"));
    }
    EACH (image, p->images) {
        if (text_has_word(image->alternative.s))
            continue;
        struct diag *d = diag_plain(c->ds, c->code, image->path.at);
        diag_help(c->ds, d, "เขียนว่าภาพแสดงอะไรในวงเล็บเหลี่ยม:  ![...](...)",
                  "say what it shows in the brackets:  ![...](...)");
    }
}
