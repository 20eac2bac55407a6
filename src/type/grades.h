/* What words say about the grades: of libthai's dictionary, and terms that are never split. */
#ifndef TYPE_GRADES_H
#define TYPE_GRADES_H

#include <bmaplan/type.h>

#include "letters.h"

/* Of all letters of the text being set: letters_read() gave their kinds. */
void letters_grade(struct typesetter *t);
/* Breaks between the words of Thai runs. */
void letters_divide(struct typesetter *t, struct letters *l);
/* No break inside a term that stands in the text. */
void letters_keep(const struct typesetter *t, struct letters *l);

#endif
