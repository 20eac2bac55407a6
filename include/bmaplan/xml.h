/* xml: text inside XML and HTML. */
#ifndef BMAPLAN_XML_H
#define BMAPLAN_XML_H

#include <bmaplan/base.h>

/* Text or the value of an attribute; characters that XML can't hold are left out, bytes that are no UTF-8 become U+FFFD. */
void xml_escape(FILE *out, const char *s);
/* ` name="value"`, nothing for a NULL value. */
void xml_attribute(FILE *out, const char *name, const char *value);

#endif
