/* The sheet of all KPIs: what each is, plans and has reached before, and the criteria that the scores refer to. */
#include "xlsx.h"

#include <string.h>

enum { BASELINE_MOST = 5, COLUMNS_MOST = 40 };

static void put_id(struct sheet *s, struct slot at, const void *item)
{
    const struct kpi *k = item;
    cell_text(s, at, k->self.id.s);
}

static void put_name(struct sheet *s, struct slot at, const void *item)
{
    const struct kpi *k = item;
    cell_text(s, at, k->name.s);
}

static void put_dimension(struct sheet *s, struct slot at, const void *item)
{
    const struct kpi *k = item;
    cell_text(s, at, k->dimension.to ? dimension_title(s->book->arena, k->dimension.to) : NULL);
}

static void put_type(struct sheet *s, struct slot at, const void *item)
{
    const struct kpi *k = item;
    cell_text(s, at, choice_thai(&kpi_record, "type", k->type.v));
}

static void put_level(struct sheet *s, struct slot at, const void *item)
{
    const struct kpi *k = item;
    cell_text(s, at, choice_thai(&kpi_record, "level", k->level.v));
}

static void put_unit(struct sheet *s, struct slot at, const void *item)
{
    const struct kpi *k = item;
    cell_text(s, at, k->unit.s);
}

static void put_direction(struct sheet *s, struct slot at, const void *item)
{
    const struct kpi *k = item;
    cell_text(s, at, kpi_direction_thai(k));
}

static void put_weight(struct sheet *s, struct slot at, const void *item)
{
    const struct kpi *k = item;
    cell_number(s, at, &k->weight);
}

static void put_baseline(struct sheet *s, struct slot at, const void *item)
{
    const struct kpi *k = item;
    static const struct number none;
    const struct number *value = &none;
    EACH (v, k->baseline) {
        if (v->year.v == at.index)
            value = &v->value;
    }
    cell_number(s, at, value);
}

static void put_target(struct sheet *s, struct slot at, const void *item)
{
    const struct kpi *k = item;
    cell_number(s, at, &k->target.value);
}

static void put_bound(struct sheet *s, struct slot at, const void *item)
{
    const struct kpi *k = item;
    cell_number(s, at, at.index == 0 ? &k->target.min : &k->target.max);
}

static void put_quarter(struct sheet *s, struct slot at, const void *item)
{
    const struct kpi *k = item;
    cell_number(s, at, &k->quarters.q[at.index]);
}

static void put_criterion(struct sheet *s, struct slot at, const void *item)
{
    const struct kpi *k = item;
    if ((size_t)at.index < k->criteria.count)
        cell_number(s, at, &k->criteria.items[at.index]);
    else
        cell_blank(s, at);
}

static void put_owner(struct sheet *s, struct slot at, const void *item)
{
    const struct kpi *k = item;
    const struct division *owner = k->owner.to;
    cell_text(s, at, owner ? owner->name.s : NULL);
}

static void put_source(struct sheet *s, struct slot at, const void *item)
{
    const struct kpi *k = item;
    cell_text(s, at, book_plain(s->book, k->source.s));
}

static void put_cancelled(struct sheet *s, struct slot at, const void *item)
{
    const struct kpi *k = item;
    if (!kpi_is_cancelled(k)) {
        cell_blank(s, at);
        return;
    }
    struct arena *a = s->book->arena;
    const char *word = status_word(s->book, WORD_CANCELLED);
    bool dated = k->cancelled.date.v.day != 0;
    cell_text(s, at, dated ? arena_format(a, "%s %s", word, date_thai(a, k->cancelled.date.v, false)) : word);
}

static const struct column before[] = {
    {.title = "รหัส", .width = 13, .look = LOOK_TEXT, .put = put_id},
    {.title = "ตัวชี้วัด", .width = 44, .look = LOOK_TEXT, .put = put_name},
    {.title = "มิติ", .width = 10, .look = LOOK_CENTER, .put = put_dimension},
    {.title = "ประเภท", .width = 17, .look = LOOK_TEXT, .put = put_type},
    {.title = "ระดับ", .width = 10, .look = LOOK_TEXT, .put = put_level},
    {.title = "หน่วยนับ", .width = 11, .look = LOOK_CENTER, .put = put_unit},
    {.title = "ทิศทาง", .width = 14, .look = LOOK_TEXT, .put = put_direction},
    {.title = "น้ำหนัก", .width = 9, .look = LOOK_NUMBER, .put = put_weight},
};

static const struct column bounds[] = {
    {.title = "ช่วงเป้าหมาย ต่ำสุด", .width = 14, .look = LOOK_NUMBER, .index = 0, .put = put_bound},
    {.title = "ช่วงเป้าหมาย สูงสุด", .width = 14, .look = LOOK_NUMBER, .index = 1, .put = put_bound},
};

static const struct column after[] = {
    {.title = "ไตรมาส 1", .width = 12, .look = LOOK_NUMBER, .index = 0, .put = put_quarter},
    {.title = "ไตรมาส 2", .width = 12, .look = LOOK_NUMBER, .index = 1, .put = put_quarter},
    {.title = "ไตรมาส 3", .width = 12, .look = LOOK_NUMBER, .index = 2, .put = put_quarter},
    {.title = "ไตรมาส 4", .width = 12, .look = LOOK_NUMBER, .index = 3, .put = put_quarter},
    {.title = "เกณฑ์ 1", .width = 11, .look = LOOK_NUMBER, .index = 0, .put = put_criterion},
    {.title = "เกณฑ์ 2", .width = 11, .look = LOOK_NUMBER, .index = 1, .put = put_criterion},
    {.title = "เกณฑ์ 3", .width = 11, .look = LOOK_NUMBER, .index = 2, .put = put_criterion},
    {.title = "เกณฑ์ 4", .width = 11, .look = LOOK_NUMBER, .index = 3, .put = put_criterion},
    {.title = "เกณฑ์ 5", .width = 11, .look = LOOK_NUMBER, .index = 4, .put = put_criterion},
    {.title = "ผู้รับผิดชอบ", .width = 22, .look = LOOK_TEXT, .put = put_owner},
    {.title = "แหล่งข้อมูล", .width = 30, .look = LOOK_TEXT, .put = put_source},
    {.title = "ยกเลิก", .width = 16, .look = LOOK_CENTER, .put = put_cancelled},
};

/* The columns of this plan's sheet. */
struct columns {
    struct column items[COLUMNS_MOST];
    size_t count;
};

static void add(struct columns *all, const struct column *columns, size_t count)
{
    memcpy(all->items + all->count, columns, count * sizeof *columns);
    all->count += count;
}

/* A year's column, in the order of years; the latest ones where there are too many. */
static void add_year(struct columns *all, size_t first, int year, struct arena *a)
{
    size_t i = all->count;
    while (i > first && all->items[i - 1].index > year)
        i--;
    if (i > first && all->items[i - 1].index == year)
        return;
    if (all->count - first == BASELINE_MOST) {
        if (i == first)
            return;
        memmove(all->items + first, all->items + first + 1, (--i - first) * sizeof *all->items);
    } else {
        memmove(all->items + i + 1, all->items + i, (all->count++ - i) * sizeof *all->items);
    }
    all->items[i] = (struct column){
        .title = arena_format(a, "ผลปี %d", year), .width = 12, .look = LOOK_NUMBER, .index = year, .put = put_baseline};
}

static bool has_bands(const struct plan *plan)
{
    EACH (k, plan->kpis) {
        if (kpi_direction(k) == DIRECTION_MAINTAIN)
            return true;
    }
    return false;
}

static const struct columns *kpi_columns(struct book *b)
{
    static const struct column target = {.title = "ค่าเป้าหมาย", .width = 13, .look = LOOK_NUMBER, .put = put_target};
    struct columns *all = arena_alloc(b->arena, sizeof *all);
    add(all, before, sizeof before / sizeof *before);
    size_t first = all->count;
    EACH (k, b->plan->kpis) {
        EACH (v, k->baseline)
            add_year(all, first, v->year.v, b->arena);
    }
    add(all, &target, 1);
    b->band = (lxw_col_t)all->count;
    if (has_bands(b->plan))
        add(all, bounds, sizeof bounds / sizeof *bounds);
    b->criteria = (lxw_col_t)(all->count + 4); /* behind the quarters */
    add(all, after, sizeof after / sizeof *after);
    return all;
}

/* An Excel table, so that the list can be filtered and sorted. */
static void make_table(struct sheet *s)
{
    struct book *b = s->book;
    lxw_table_column *items = arena_alloc(b->arena, s->count * sizeof *items);
    lxw_table_column **columns = arena_alloc(b->arena, (s->count + 1) * sizeof(lxw_table_column *));
    for (size_t i = 0; i < s->count; i++) {
        items[i].header = arena_copy(b->arena, s->columns[i].title, strlen(s->columns[i].title));
        items[i].header_format = b->looks[LOOK_HEAD];
        columns[i] = &items[i];
    }
    char name[] = "kpis";
    lxw_table_options options = {.name = name, .style_type = LXW_TABLE_STYLE_TYPE_LIGHT, .columns = columns};
    book_keep(b, worksheet_add_table(s->worksheet, s->head, 0, s->row - 1, (lxw_col_t)(s->count - 1), &options));
}

void book_write_kpis(struct book *b)
{
    struct sheet *s = &b->kpis;
    const struct columns *columns = kpi_columns(b);
    sheet_title(s, "ตัวชี้วัด");
    s->fixed = 2;
    s->pages_across = 2;
    sheet_head(s, columns->items, (lxw_col_t)columns->count);
    EACH (k, b->plan->kpis)
        sheet_row(s, k);
    if (b->plan->kpis.count > 0)
        make_table(s);
    sheet_finish(s);
}
