#!/usr/bin/env python3
"""Turns a sample of real KPIs, as public monitoring pages printed them, into plans: one file a KPI.

usage: convert.py SAMPLE.yaml FOLDER

Nothing is mended: unit, target and results stand as the pages print them. What a page does not print is not made up, but
for what every plan must have: an agency, a head, a fiscal year (2563 where none is known).
"""
import os
import re
import sys

import yaml

TYPES = {"ตัวชี้วัดเชิงยุทธศาสตร์": "strategic", "ตัวชี้วัดงานประจำ": "routine"}


def quoted(text):
    return "'" + str(text).replace("'", "''") + "'"


def plain_name(name):
    """Without the sample's own label for a name that the page does not show."""
    return re.sub(r" \[[^\]]*\]$", "", name)


def agency_of(kpi):
    return re.sub(r" \(code \d+\)$", "", kpi.get("agency_th") or "หน่วยงานที่หน้าข้อมูลไม่ได้ระบุ")


def dimension_of(name):
    """The framework's number that stands before some names: "2.1 ..." belongs to dimension 2."""
    number = re.match(r"([1-4])\.\d", name)
    return number.group(1) if number else "1"


def kpi_lines(kpi, record):
    name = plain_name(kpi["name_th"])
    yield f"  - id: {quoted(record)}"
    yield f"    name: {quoted(name)}"
    if kpi["kpi_type_raw"] in TYPES:
        yield f"    type: {TYPES[kpi['kpi_type_raw']]}"
    yield f"    dimension: {dimension_of(name)}"
    if kpi["kpi_level_raw"]:
        yield f"    level: {'outcome' if 'outcome' in kpi['kpi_level_raw'] else 'output'}"
    yield f"    unit: {quoted(kpi['unit_raw'])}"
    yield f"    target: {quoted(kpi['target_raw'])}"
    if any("cancelled" in tag for tag in kpi.get("irregularities") or []):
        yield "    cancelled:"
        yield "      reason: คณะกรรมการประเมินผลเห็นชอบให้ยกเลิกกลางปี"


def result_lines(kpi, record, year):
    quarters = [(q["quarter"], q["result_raw"]) for q in kpi.get("quarters") or [] if q.get("result_raw") is not None]
    if not quarters and kpi["headline_result_raw"] is not None:
        quarters = [(4, kpi["headline_result_raw"])]
    if quarters:
        yield "results:"
    for number, value in quarters:
        yield f"  - period: {year}-Q{number}"
        yield "    kpis:"
        yield f"      - kpi: {quoted(record)}"
        yield f"        value: {quoted(value)}"


def plan_lines(kpi, record):
    year = kpi["fiscal_year_be"] or 2563
    yield f"# {kpi['source_url']}"
    yield "bmaplan: 1"
    yield f"fiscal_year: {year}"
    yield "agency:"
    yield f"  name: {quoted(agency_of(kpi))}"
    yield "  head:"
    yield "    position: หัวหน้าหน่วยงาน"
    yield "kpis:"
    yield from kpi_lines(kpi, record)
    yield from result_lines(kpi, record, year)


def main():
    sample, folder = sys.argv[1:]
    with open(sample, encoding="utf-8") as source:
        kpis = yaml.safe_load(source)["kpis"]
    for number, kpi in enumerate(kpis, 1):
        record = (kpi["code"] or "no-code").replace("/", "-")
        path = os.path.join(folder, f"{number:02}-{record}.yaml")
        with open(path, "w", encoding="utf-8") as out:
            out.write("\n".join(plan_lines(kpi, record)) + "\n")


main()
