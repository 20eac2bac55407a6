"""Recalculates a workbook with LibreOffice and compares every formula's value with the one in the file.

recalc.py BOOK PROFILE: exits 1 with a line for each difference. Then plants a wrong value in copies of the book (a
number and a text) and exits 1 unless exactly that cell is reported.
"""
import pathlib
import re
import subprocess
import sys
import tempfile
import zipfile

import openpyxl

ALWAYS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">
<value>0</value></prop></item></oor:items>
"""


def recalculated(book, profile):
    """Loads the book in LibreOffice with recalculation always on, and saves it again."""
    settings = profile / "user" / "registrymodifications.xcu"
    if not settings.exists():
        settings.parent.mkdir(parents=True)
        settings.write_text(ALWAYS, encoding="utf-8")
    out = pathlib.Path(tempfile.mkdtemp(dir=profile.parent))
    subprocess.run(
        ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless",
         "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(out), str(book)],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=300)
    return out / book.name


def formulas(book):
    """(sheet, cell) of every formula."""
    for sheet in openpyxl.load_workbook(book).worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    yield sheet.title, cell.coordinate


def same(cached, fresh):
    if isinstance(cached, (int, float)) and isinstance(fresh, (int, float)):
        return abs(cached - fresh) <= 1e-9 * max(1, abs(cached))
    return (cached or "") == (fresh or "")


def differences(book, profile):
    cached = openpyxl.load_workbook(book, data_only=True)
    fresh = openpyxl.load_workbook(recalculated(book, profile), data_only=True)
    count = 0
    found = []
    for sheet, cell in formulas(book):
        count += 1
        was, now = cached[sheet][cell].value, fresh[sheet][cell].value
        if not same(was, now):
            found.append((sheet, cell, was, now))
    return count, found


def sheet_part(book, sheet):
    """The part of the package that holds a sheet: bmaplan's books number them in order."""
    names = openpyxl.load_workbook(book, read_only=True).sheetnames
    return f"xl/worksheets/sheet{names.index(sheet) + 1}.xml"


def planted(book, sheet, cell, wrong):
    """A copy of the book with another cached value in one formula's cell."""
    copy = book.with_name(f"planted-{cell}.xlsx")
    part = sheet_part(book, sheet)
    pattern = re.compile(rf'(<c r="{cell}"[^>]*><f>[^<]*</f><v>)[^<]*(</v>)')
    with zipfile.ZipFile(book) as old, zipfile.ZipFile(copy, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.infolist():
            data = old.read(item)
            if item.filename == part:
                text, changes = pattern.subn(rf"\g<1>{wrong}\g<2>", data.decode("utf-8"))
                assert changes == 1, (sheet, cell)
                data = text.encode("utf-8")
            new.writestr(item, data)
    return copy


def first(book, kind):
    """The first formula on a scoring sheet whose value is of a kind."""
    values = openpyxl.load_workbook(book, data_only=True)
    for sheet, cell in formulas(book):
        if sheet.startswith("มิติ") and isinstance(values[sheet][cell].value, kind):
            return sheet, cell
    raise SystemExit(f"{book}: no formula with a value of {kind} to plant a wrong one in")


def main():
    book, profile = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    count, found = differences(book, profile)
    for sheet, cell, was, now in found:
        print(f"{sheet}!{cell}: bmaplan wrote {was!r}, LibreOffice computes {now!r}")
    if found or count == 0:
        raise SystemExit(f"{len(found)} of {count} formulas differ")
    for kind, wrong in (((int, float), "12345.5"), (str, "wrong")):
        sheet, cell = first(book, kind)
        _, found = differences(planted(book, sheet, cell, wrong), profile)
        if [(s, c) for s, c, _, _ in found] != [(sheet, cell)]:
            raise SystemExit(f"the wrong value planted in {sheet}!{cell} was not found: {found}")
    print(f"{count} formulas recalculated: every value as written; two planted faults found")


if __name__ == "__main__":
    main()
