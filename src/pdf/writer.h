/* The parts of the PDF writer. Numbers of objects count from 1; a clause of ISO 32000-1 is named where a rule is not
 * plain. */
#ifndef PDF_WRITER_H
#define PDF_WRITER_H

#include <hb.h>
#include <zlib.h>

#include <bmaplan/pdf.h>

/* ---- syntax.c: numbers and strings --------------------------------------------------------- */

/* At most three decimals, whatever the locale. */
void write_real(FILE *out, double value);
void write_point(FILE *out, double x, double y); /* "x y " */
/* A byte; two, the higher first; UTF-8 as UTF-16: inside a literal string, "(...)". */
void write_byte(FILE *out, unsigned byte);
void write_pair(FILE *out, unsigned code);
void write_utf16(FILE *out, const char *s, size_t size);
/* A text string (7.9.2.2); its beginning, up to where UTF-16 goes. */
void write_text(FILE *out, const char *s);
void text_begin(FILE *out);
/* "(...)": an address in ASCII, whatever else is in it as %XX. */
void write_address(FILE *out, const char *address);

/* ---- objects.c: the file -------------------------------------------------------------------- */

enum { PACK_OBJECTS = 200 };

/* Where an object is: the kinds are those of the cross-reference stream (7.5.8.3). */
struct entry {
    uint32_t place; /* IN_FILE: bytes from the beginning; IN_PACK: number of the object stream */
    uint16_t index; /* in the object stream */
    unsigned char kind;
};
/* Small objects wait in `pack` until they fill an object stream. */
struct objects {
    struct arena *arena;
    FILE *out;
    size_t written;        /* bytes */
    uint32_t sum;          /* CRC of these */
    struct entry *entries; /* of object 1, 2, ... */
    size_t count;
    FILE *pack;
    char *pack_bytes;
    size_t pack_size, packed;
    unsigned pack_number, members[PACK_OBJECTS];
    long starts[PACK_OBJECTS];
    z_stream zip;
    unsigned char *zipped;
    size_t zipped_room;
};

void objects_open(struct objects *o, struct arena *a, FILE *out);
unsigned object_reserve(struct objects *o);
/* What is printed until object_end() is the object; one at a time. */
FILE *object_begin(struct objects *o, unsigned number);
void object_end(struct objects *o);
/* A stream, compressed; `dictionary`: its entries but filter and length. */
void stream_add(struct objects *o, unsigned number, const char *dictionary, const void *bytes, size_t size);
void stream_add_plain(struct objects *o, unsigned number, const char *dictionary, const void *bytes, size_t size);
/* The cross-reference stream and the end; identifier: 16 bytes in hexadecimal digits. */
void objects_close(struct objects *o, unsigned catalog, unsigned info);

/* ---- font.c, font_embed.c: faces ------------------------------------------------------------ */

/* A glyph and what it stands for, which is a CID of its own: so the way back to text is exact. */
struct font_glyph {
    uint32_t id, next; /* next: CID of the same hash, 0: none */
    const char *text;
    size_t size;     /* bytes of the text */
    const char *own; /* what is said instead of the text; or NULL */
    double width;    /* 1/1000 em */
};
enum { FONT_HEADS = 1024 };
struct font {
    struct face_file file;
    hb_face_t *face;           /* NULL: not opened */
    hb_font_t *measure;        /* in font units */
    double em;                 /* font units */
    unsigned number;           /* object; 0 before a glyph is used */
    struct font_glyph *glyphs; /* of CID 1, 2, ... */
    size_t count;
    uint32_t heads[FONT_HEADS];
};

struct font *font_of(struct pdf *p, enum face face);
const struct font_glyph *font_glyph(struct pdf *p, struct font *f, const struct glyph *g);
/* The CID of what font_glyph() returned. */
unsigned font_cid(const struct font *f, const struct font_glyph *g);
/* Embeds it if it was used. */
void font_close(struct pdf *p, struct font *f);
/* unicode.c: the beginning of a ToUnicode map (9.10.3) of two bytes a code, or one, and its end. */
void unicode_begin(FILE *out, bool two_bytes);
void unicode_end(FILE *out);
/* One entry: the code in as many digits, and what it stands for. */
void unicode_entry(FILE *out, unsigned code, int digits, const char *s, size_t size);

/* ---- symbols.c: what the faces lack, in Type 3 fonts ---------------------------------------- */

enum { SYMBOL_HEADS = 256, FONT_SYMBOLS = 256 };
struct symbol {
    int32_t code;
    uint32_t next; /* index + 1 of the same hash */
    double width;  /* 1/1000 em */
};
struct symbols {
    struct symbol *items; /* the 256 codes of one font after the other */
    size_t count;
    uint32_t heads[SYMBOL_HEADS];
    unsigned *fonts; /* objects */
    size_t font_count;
};
size_t symbol_index(struct pdf *p, int32_t code);
void symbols_embed(struct pdf *p);

/* ---- structure.c ---------------------------------------------------------------------------- */

/* What a tag holds beside other tags: marked content, or a link. */
struct content {
    struct content *next;
    uint32_t page, order; /* order: of painting, through the whole file */
    uint32_t value;       /* MCID, or index of the link */
    bool is_link;
};
struct pdf_tag {
    struct pdf_tag *parent, *first, *last, *next;
    struct pdf_tag *made; /* the one that was made after it */
    struct content *content, *content_last;
    const char *type;
    const struct pdf_attributes *attributes; /* NULL: none */
    uint32_t number;                         /* in order of making */
    uint32_t order;                          /* of its first content, its children's counted; 0: it has none */
};
void tag_hold(struct pdf *p, struct pdf_tag *tag, uint32_t value, bool is_link);
/* Writes the tree; returns the number of its root. */
unsigned structure_write(struct pdf *p);

/* ---- pages.c -------------------------------------------------------------------------------- */

struct leaf {
    double width, height;
    unsigned number, content; /* objects */
    const char *label;        /* never NULL */
    size_t first_owner, owner_count;
};
void page_end(struct pdf *p);
/* Returns the number of the page tree. */
unsigned pages_write(struct pdf *p, unsigned resources);
void labels_write(const struct pdf *p, FILE *out);

/* What the page's content has set last. */
struct graphics {
    struct rgb fill, stroke;
    double width;      /* of lines */
    size_t face;       /* FACE_COUNT + n is the symbol font n */
    double size, rise; /* points; size 0: no font yet */
};

/* ---- paint.c -------------------------------------------------------------------------------- */

void fill_set(struct pdf *p, struct rgb ink);

/* ---- images.c ------------------------------------------------------------------------------- */

struct image {
    struct picture picture;
    unsigned number; /* object; 0: broken */
};

/* ---- navigation.c --------------------------------------------------------------------------- */

struct target {
    const char *name;
    size_t page;
    double x, y;
    size_t order; /* the first of two of one name counts */
};
struct annotation {
    struct pdf_tag *tag;
    size_t page;
    struct pdf_rectangle at;
    const char *target, *contents;
    unsigned number; /* object; 0: it leads nowhere */
};
struct bookmark_entry {
    unsigned level;
    const char *title, *anchor;
};
/* Sorts the names, and reserves an object for each link that leads somewhere. */
void navigation_resolve(struct pdf *p);
void links_write(struct pdf *p);
/* "/Dest[...]" of a name; nothing if there is no such name. */
void destination_write(const struct pdf *p, FILE *out, const char *name);
/* bookmarks.c: returns the number of the outline; 0: there is none. */
unsigned bookmarks_write(struct pdf *p);

/* ---- metadata.c ----------------------------------------------------------------------------- */

unsigned metadata_write(struct pdf *p);
unsigned info_write(struct pdf *p);
unsigned profile_write(struct pdf *p);

/* ---- pdf.c ---------------------------------------------------------------------------------- */

struct pdf {
    struct arena *arena;
    struct typesetter *type;
    struct pdf_info info;
    struct objects objects;
    struct font fonts[FACE_COUNT]; /* faces of one file share the first of them */
    struct symbols symbols;
    struct image *images;
    size_t image_count;
    struct pdf_tag *root, *newest;
    size_t tag_count;
    uint32_t painted;   /* contents of tags so far */
    unsigned first_tag; /* object of the tag 0, known at the end */
    uint32_t *owners;   /* tags of all marked content, page by page: by MCID */
    size_t owner_count;
    struct leaf *pages;
    size_t page_count;
    FILE *content; /* of the page under way; NULL before the first */
    char *content_bytes;
    size_t content_size;
    struct graphics graphics;
    bool marked, artifact; /* between pdf_begin() and pdf_end(); as an artifact */
    struct target *targets;
    size_t target_count;
    struct annotation *links;
    size_t link_count;
    struct bookmark_entry *bookmarks;
    size_t bookmark_count;
};

#endif
