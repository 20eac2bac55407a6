"""Compares the headings and tables of a DOCX file, in order, with those of the document it was made of.

docx_compare.py DUMP DOCX [FLAT]: DUMP is the document as text (bmaplan build --to dump); FLAT is the DOCX file converted to a
flat ODT by LibreOffice, without it python-docx reads the DOCX. Exits 1 at the first difference.
"""
import re
import sys
import unicodedata
import xml.etree.ElementTree as ElementTree

LINE = re.compile(r'( *)([a-z-]+)(.*)')
FIELD = re.compile(r' (?:([a-z]+)=)?("(?:[^"\\]|\\.)*"|[^ "]+)')


def plain(text):
    """What must be the same: no white space, one kind of digits and of hyphens."""
    digits = "".join(str(unicodedata.digit(c)) if c.isdigit() else c for c in text)
    return re.sub(r"\s", "", digits).replace("\u2011", "-")


class Node:
    def __init__(self, depth, kind, rest):
        self.depth, self.kind, self.children, self.values, self.text = depth, kind, [], {}, ""
        for key, value in FIELD.findall(rest):
            if value.startswith('"'):
                value = re.sub(r"\\(.)", lambda m: "\n" if m[1] == "n" else m[1], value[1:-1])
                if not key:
                    self.text = value
            self.values[key] = value

    def words(self):
        """All text but what other programs make anew or put elsewhere: page numbers and notes."""
        if self.kind == "footnote":
            return ""
        own = self.text if self.kind in ("text", "code", "code-block", "page-ref") else ""
        return self.values.get("number", "") + own + "".join(c.words() for c in self.children)


def dumped(path):
    root, open_nodes = None, []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            indent, kind, rest = LINE.fullmatch(line.rstrip("\n")).groups()
            node = Node(len(indent), kind, rest)
            while open_nodes and open_nodes[-1].depth >= node.depth:
                open_nodes.pop()
            if open_nodes:
                open_nodes[-1].children.append(node)
            else:
                root = node
            open_nodes.append(node)
    return root


def of_dump(node, inside=False):
    if node.kind == "heading" and not inside:
        yield "heading", int(node.values["level"]), plain(node.words())
    if node.kind == "table":
        yield "table", len(node.children), plain(node.words())
        inside = True
    for child in node.children:
        yield from of_dump(child, inside)


OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"


def flat_words(element):
    if element.tag in (TEXT + "note", DRAW + "frame") or element.get(TEXT + "reference-format") == "page":
        return ""
    return (element.text or "") + "".join(flat_words(e) + (e.tail or "") for e in element)


def flat_rows(element):
    """Rows of the table itself, which may stand in groups."""
    if element.tag == TABLE + "table-row":
        return int(element.get(TABLE + "number-rows-repeated", 1))
    return sum(flat_rows(e) for e in element)


def of_flat(element, inside=False):
    if element.tag == TEXT + "h" and not inside:
        yield "heading", int(element.get(TEXT + "outline-level")), plain(flat_words(element))
    if element.tag == TABLE + "table":
        yield "table", flat_rows(element), plain(flat_words(element))
        inside = True
    for child in element:
        yield from of_flat(child, inside)


def office_words(element, w):
    """Of runs; the result of a PAGEREF field is no text of ours."""
    words, depth, skipping = [], 0, None
    for e in element.iter(w + "t", w + "noBreakHyphen", w + "fldChar", w + "instrText"):
        if e.tag == w + "fldChar":
            kind = e.get(w + "fldCharType")
            depth += {"begin": 1, "end": -1}.get(kind, 0)
            if kind == "end" and skipping is not None and depth < skipping:
                skipping = None
        elif e.tag == w + "instrText":
            if skipping is None and e.text.split()[0] == "PAGEREF":
                skipping = depth
        elif skipping is None:
            words.append("-" if e.tag == w + "noBreakHyphen" else e.text or "")
    return plain("".join(words))


def of_office(path):
    import docx  # python-docx
    from docx.oxml.ns import qn
    from docx.table import Table
    from docx.text.paragraph import Paragraph
    document = docx.Document(path)
    assert document.core_properties.title and document.core_properties.language == "th-TH"
    w = qn("w:t")[:-1]

    def walk(parent, inside):
        for child in parent:
            if child.tag == w + "p" and not inside:
                style = Paragraph(child, document).style.name
                if style.startswith("Heading "):
                    yield "heading", int(style[8:]), office_words(child, w)
            elif child.tag == w + "tbl":
                yield "table", len(Table(child, document).rows), office_words(child, w)
                yield from walk(child, True)
            elif inside and child.tag in (w + "tr", w + "tc"):
                yield from walk(child, True)

    return walk(document.element.body, False)


def main():
    ours = list(of_dump(dumped(sys.argv[1])))
    if len(sys.argv) > 3:
        theirs = list(of_flat(ElementTree.parse(sys.argv[3]).getroot().find(OFFICE + "body")))
    else:
        theirs = list(of_office(sys.argv[2]))
    for i, (our, their) in enumerate(zip(ours, theirs)):
        if our != their:
            raise SystemExit(f"item {i + 1}:\nours:   {our}\ntheirs: {their}")
    if len(ours) != len(theirs):
        raise SystemExit(f"{len(ours)} headings and tables of ours, {len(theirs)} of theirs")
    print(f"{len(ours)} headings and tables, the same")


main()
