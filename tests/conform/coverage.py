"""The machine formats of `coverage` say what its text says. usage: coverage.py PROGRAM PLAN"""
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

program, plan = sys.argv[1:]


def run(form, path):
    done = subprocess.run([program, "coverage", "--lang", "en", "--format", form, path], stdout=subprocess.PIPE)
    return done.returncode, done.stdout.decode("utf-8")


def compare(path, complete):
    status, text = run("text", path)
    rows = re.findall(r"^(\S*) +(met|missing) ", text, re.MULTILINE)
    assert status == (0 if complete else 1), status
    status, document = run("json", path)
    assert status == (0 if complete else 1), status
    document = json.loads(document)
    requirements = document["requirements"]
    assert [(r["code"] or "", "met" if r["met"] else "missing") for r in requirements] == rows, rows
    assert document["summary"] == {"requirements": len(rows), "met": sum(r["met"] for r in requirements), "unread": 0}
    for r in requirements:
        assert r["met"] == (r["finding"] is None) == (r["page"] is not None), r
    status, suites = run("junit", path)
    assert status == (0 if complete else 1), status
    root = ElementTree.fromstring(suites)
    cases = root.findall("./testsuite/testcase")
    names = [case.get("name") for case in cases]
    assert len(set(names)) == len(names) == len(rows) == int(root.get("tests")), names
    assert [case.find("failure") is None for case in cases] == [r["met"] for r in requirements]
    assert int(root.get("failures")) == len(root.findall(".//failure")) == (0 if complete else len(rows) - text.count(" met "))
    print(path, len(rows), "requirements,", root.get("failures"), "missing")


compare(plan, True)
with tempfile.NamedTemporaryFile("w", suffix=".yaml", encoding="utf-8") as less:
    with open(plan, encoding="utf-8") as file:
        less.write(re.sub(r"^foreword:.*\n(?:[ \t].*\n|\n)*", "", file.read(), flags=re.MULTILINE))
    less.flush()
    compare(less.name, False)
