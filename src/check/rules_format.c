/* Rules of the four-part format, parts 1 to 3: a required section is empty. */
#include "rule.h"

#include <string.h>

/* The edition's section that this rule is about; NULL: the edition does not ask for it. */
static const struct section *section_of_rule(const struct check *c)
{
    EACH (s, c->plan->edition->sections)
        if (s->code.s && strcmp(s->code.s, diag_titles[c->code].code) == 0)
            return s;
    return NULL;
}

struct diag *report_section(struct check *c, struct place at)
{
    const struct section *s = section_of_rule(c);
    if (!s)
        return NULL;
    const char *heading = s->short_heading.s ? s->short_heading.s : s->heading.s;
    return diag_quote(c->ds, c->code, at, say(heading, s->english.s ? s->english.s : heading));
}

/* "situation.swot" in the user's language and in the other one. */
static void key_path(const struct check *c, const char *path, const char *out[2])
{
    const struct record *r = &plan_record;
    const char *thai = NULL, *english = NULL;
    while (r) {
        size_t size = strcspn(path, ".");
        const struct field *f = record_field(r, path, size);
        thai = thai ? arena_format(c->ds->arena, "%s.%s", thai, f->thai) : f->thai;
        english = english ? arena_format(c->ds->arena, "%s.%s", english, f->name) : f->name;
        r = path[size] ? f->of : NULL;
        path += size + 1;
    }
    out[0] = say(thai, english);
    out[1] = say(english, thai);
}

/* Reports the section as empty, unless something was written; `path` is where its words belong. */
static void need(struct check *c, bool written, struct place at, const char *path)
{
    if (written)
        return;
    struct diag *d = report_section(c, at);
    if (!d)
        return;
    const char *keys[2];
    key_path(c, path, keys);
    diag_help(c->ds, d, "เขียนไว้ที่หัวข้อ '%s' (%s)", "write it under the key '%s' (%s)", keys[0], keys[1]);
}

static void need_text(struct check *c, const struct markdown *m, const char *path)
{
    need(c, has_text(m->s, m->at), place_or(c, m->at, c->plan->at), path);
}

/* ---- part 1 and part 2 ---- */

void rule_cover(struct check *c, const void *value)
{
    const struct cover *cover = &((const struct plan *)value)->cover;
    const struct markdown *m = &cover->highlights;
    need(c, cover->at.broken || has_text(m->s, m->at), place_or(c, m->at, cover->at), "cover.highlights");
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
    need(c, written, place_or(c, k->at, s->at), "situation.conditions");
}

void rule_analysis(struct check *c, const void *value)
{
    const struct situation *s = &((const struct plan *)value)->situation;
    const struct analysis *a = &s->analysis;
    bool written = s->at.broken || a->at.broken || has_text(a->past.s, a->past.at) ||
                   has_text(a->present.s, a->present.at) || has_text(a->future.s, a->future.at);
    need(c, written, place_or(c, a->at, s->at), "situation.analysis");
}

void rule_swot(struct check *c, const void *value)
{
    const struct situation *s = &((const struct plan *)value)->situation;
    const struct swot *w = &s->swot;
    const struct record *r = record_field(&situation_record, "swot", strlen("swot"))->of;
    const char *empty = NULL;
    if (s->at.broken || w->at.broken)
        return;
    if (!has_items(w->strengths.count, w->strengths.at))
        empty = names_add(c, empty, key_name(r, "strengths"));
    if (!has_items(w->weaknesses.count, w->weaknesses.at))
        empty = names_add(c, empty, key_name(r, "weaknesses"));
    if (!has_items(w->opportunities.count, w->opportunities.at))
        empty = names_add(c, empty, key_name(r, "opportunities"));
    if (!has_items(w->threats.count, w->threats.at))
        empty = names_add(c, empty, key_name(r, "threats"));
    struct diag *d = empty ? report_section(c, place_or(c, w->at, s->at)) : NULL;
    if (!d)
        return;
    const char *keys[2];
    key_path(c, "situation.swot", keys);
    diag_note(c->ds, d, (struct place){0}, "ยังไม่ได้เขียน: %s", "not written: %s", empty);
    diag_help(c->ds, d, "เขียนอย่างน้อยด้านละหนึ่งข้อไว้ที่หัวข้อ '%s' (%s)",
              "write at least one item each under the key '%s' (%s)", keys[0], keys[1]);
}

void rule_next_year(struct check *c, const void *value)
{
    const struct situation *s = &((const struct plan *)value)->situation;
    const struct markdown *m = &s->conclusion;
    need(c, s->at.broken || has_text(m->s, m->at), place_or(c, m->at, s->at), "situation.conclusion");
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
    need(c, has_items(p->missions.count, p->missions.at), place_or(c, p->missions.at, p->at), "missions");
}

void rule_objectives(struct check *c, const void *value)
{
    const struct plan *p = value;
    need(c, has_items(p->objectives.count, p->objectives.at), place_or(c, p->objectives.at, p->at), "objectives");
}

void rule_goals(struct check *c, const void *value)
{
    const struct plan *p = value;
    need(c, has_items(p->goals.count, p->goals.at), place_or(c, p->goals.at, p->at), "goals");
}

void rule_headline(struct check *c, const void *value)
{
    const struct plan *p = value;
    bool written = p->kpis.at.broken;
    EACH (k, p->kpis)
        written = written || k->headline.v || k->headline.at.broken;
    struct diag *d = written ? NULL : report_section(c, place_or(c, p->kpis.at, p->at));
    if (d)
        diag_help(c->ds, d, "เขียน  ตัวชี้วัดภาพรวม: ใช่  (headline: true) ที่ตัวชี้วัดซึ่งวัดผลของแผนทั้งฉบับ",
                  "write  headline: true  (ตัวชี้วัดภาพรวม: ใช่) at the KPIs that measure the plan as a whole");
}

void rule_areas(struct check *c, const void *value)
{
    const struct plan *p = value;
    need(c, has_items(p->areas.count, p->areas.at), place_or(c, p->areas.at, p->at), "areas");
}

void rule_management(struct check *c, const void *value)
{
    const struct management *m = &((const struct plan *)value)->management;
    bool written = m->at.broken || has_text(m->text.s, m->text.at) || has_items(m->committee.count, m->committee.at) ||
                   has_items(m->calendar.count, m->calendar.at) || has_items(m->risks.count, m->risks.at);
    need(c, written, place_or(c, m->at, c->plan->at), "management.text");
}
