/* Rules of the four-part format, parts 1 to 3: a required section is empty. */
#include "rule.h"

#include <string.h>

bool is_asked(const struct check *c)
{
    EACH (s, c->plan->edition->sections)
        if (s->code.s && strcmp(s->code.s, diag_titles[c->code].code) == 0)
            return true;
    return false;
}

struct diag *report_section(struct check *c, struct place at)
{
    return is_asked(c) ? diag_plain(c->ds, c->code, at) : NULL;
}

static bool is_same_place(struct place a, struct place b)
{
    return a.file == b.file && a.line == b.line && a.column == b.column && a.end_column == b.end_column;
}

/* Reports the section as empty, unless something was written. `path` is where its words belong, `keys` some of the keys
 * below it; NULL: it has none. */
static void need(struct check *c, bool written, struct place at, const char *path, const char *keys)
{
    struct diag *d = written ? NULL : report_section(c, at);
    if (!d)
        return;
    bool absent = is_same_place(at, c->plan->at); /* what it stands under as well */
    const char *sample = absent ? key_sample_from_top(c, path, keys) : key_sample(c, path, keys);
    if (absent)
        diag_help(c->ds, d, "เพิ่มหัวข้อ %s ที่ระดับนอกสุดของไฟล์ (ชิดซ้าย) เช่น  %s",
                  "add %s at the file's outermost level, without indent, as in  %s", key_place(c, path), sample);
    else
        diag_help(c->ds, d, "เขียนไว้ที่หัวข้อ %s เช่น  %s", "write it in %s, as in  %s", key_place(c, path), sample);
}

static void need_text(struct check *c, const struct markdown *m, const char *path)
{
    need(c, has_text(m->s, m->at), place_or(c, m->at, c->plan->at), path, NULL);
}

/* ---- part 1 and part 2 ---- */

void rule_cover(struct check *c, const void *value)
{
    const struct cover *cover = &((const struct plan *)value)->cover;
    const struct markdown *m = &cover->highlights;
    need(c, cover->at.broken || has_text(m->s, m->at), place_or(c, m->at, cover->at), "cover.highlights", NULL);
}

void rule_head_vision(struct check *c, const void *value)
{
    const struct plan *p = value;
    need_text(c, &p->head_vision, "head_vision");
}

void rule_foreword(struct check *c, const void *value)
{
    const struct plan *p = value;
    need_text(c, &p->foreword, "foreword");
}

void rule_summary(struct check *c, const void *value)
{
    const struct plan *p = value;
    need_text(c, &p->executive_summary, "executive_summary");
}

/* ---- chapter 1 ---- */

/* The appendix gives the conditions as examples, not as a list of musts: any one will do. */
void rule_conditions(struct check *c, const void *value)
{
    const struct situation *s = &((const struct plan *)value)->situation;
    const struct conditions *k = &s->conditions;
    const struct markdown texts[] = {k->area, k->society, k->economy, k->population, k->duties};
    bool written = s->at.broken || k->at.broken || has_items(k->staffing.count, k->staffing.at) ||
                   has_items(k->revenue.count, k->revenue.at) || has_items(k->expenditure.count, k->expenditure.at) ||
                   has_items(k->other.count, k->other.at);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        written = written || has_text(texts[i].s, texts[i].at);
    need(c, written, place_or(c, k->at, s->at), "situation.conditions", "duties");
}

void rule_analysis(struct check *c, const void *value)
{
    const struct situation *s = &((const struct plan *)value)->situation;
    const struct analysis *a = &s->analysis;
    bool written = s->at.broken || a->at.broken || has_text(a->past.s, a->past.at) ||
                   has_text(a->present.s, a->present.at) || has_text(a->future.s, a->future.at);
    need(c, written, place_or(c, a->at, s->at), "situation.analysis", "present");
}

static const char *first_missing(const struct required *keys)
{
    while (keys->written)
        keys++;
    return keys->path;
}

void rule_swot(struct check *c, const void *value)
{
    const struct situation *s = &((const struct plan *)value)->situation;
    const struct swot *w = &s->swot;
    const struct required sides[] = {
        {"situation.swot.strengths", has_items(w->strengths.count, w->strengths.at)},
        {"situation.swot.weaknesses", has_items(w->weaknesses.count, w->weaknesses.at)},
        {"situation.swot.opportunities", has_items(w->opportunities.count, w->opportunities.at)},
        {"situation.swot.threats", has_items(w->threats.count, w->threats.at)},
    };
    const char *missing = missing_keys(c, sides, sizeof sides / sizeof *sides);
    if (!missing || s->at.broken || w->at.broken || !is_asked(c))
        return;
    struct diag *d = diag_report(c->ds, c->code, place_or(c, w->at, s->at), "ยังขาด %s", "%s not written", missing);
    diag_help(c->ds, d, "เขียนหัวข้อที่ขาดไว้ที่ %s อย่างน้อยหัวข้อละหนึ่งข้อ เช่น  %s",
              "write at least one item for each in %s, as in  %s", key_place(c, "situation.swot"),
              key_sample(c, first_missing(sides), NULL));
}

void rule_next_year(struct check *c, const void *value)
{
    const struct situation *s = &((const struct plan *)value)->situation;
    const struct markdown *m = &s->conclusion;
    need(c, s->at.broken || has_text(m->s, m->at), place_or(c, m->at, s->at), "situation.conclusion", NULL);
}

/* ---- chapters 2 to 4 ---- */

void rule_vision(struct check *c, const void *value)
{
    const struct plan *p = value;
    need_text(c, &p->vision, "vision");
}

void rule_missions(struct check *c, const void *value)
{
    const struct plan *p = value;
    need(c, has_items(p->missions.count, p->missions.at), place_or(c, p->missions.at, p->at), "missions", "id text");
}

void rule_objectives(struct check *c, const void *value)
{
    const struct plan *p = value;
    need(c, has_items(p->objectives.count, p->objectives.at), place_or(c, p->objectives.at, p->at), "objectives",
         "id text missions");
}

void rule_goals(struct check *c, const void *value)
{
    const struct plan *p = value;
    need(c, has_items(p->goals.count, p->goals.at), place_or(c, p->goals.at, p->at), "goals", "id text objectives");
}

void rule_headline(struct check *c, const void *value)
{
    const struct plan *p = value;
    bool written = p->kpis.at.broken;
    EACH (k, p->kpis)
        written = written || k->headline.v || k->headline.at.broken;
    struct diag *d = written ? NULL : report_section(c, place_or(c, p->kpis.at, p->at));
    if (d)
        diag_help(c->ds, d, "เขียน  %s  ที่ตัวชี้วัดซึ่งวัดผลของแผนทั้งฉบับ",
                  "write  %s  at the KPIs that measure the plan as a whole", key_value(c, "kpis.headline", "true"));
}

void rule_areas(struct check *c, const void *value)
{
    const struct plan *p = value;
    need(c, has_items(p->areas.count, p->areas.at), place_or(c, p->areas.at, p->at), "areas", "id name measures");
}

void rule_management(struct check *c, const void *value)
{
    const struct management *m = &((const struct plan *)value)->management;
    bool written = m->at.broken || has_text(m->text.s, m->text.at) || has_items(m->committee.count, m->committee.at) ||
                   has_items(m->calendar.count, m->calendar.at) || has_items(m->risks.count, m->risks.at);
    need(c, written, place_or(c, m->at, c->plan->at), "management.text", NULL);
}
