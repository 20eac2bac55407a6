"""The formats of findings say the same, and say it as their readers want it. usage: formats.py PROGRAM PLAN..."""
import collections
import json
import re
import subprocess
import sys
import urllib.parse
import xml.etree.ElementTree as ElementTree

program, plans = sys.argv[1], sys.argv[2:]
failed = 0


def fail(*words):
    global failed
    failed = 1
    print("FAILED:", *words)


def expect(got, wanted, *what):
    if got != wanted:
        fail(*what, "\n  got   ", got, "\n  wanted", wanted)


def run(form, language="th", files=plans):
    done = subprocess.run([program, "check", "--lang", language, "--format", form, *files], stdout=subprocess.PIPE)
    if done.returncode not in (0, 1):
        fail(form, "exit status", done.returncode)
    return done.stdout.decode("utf-8")


def lines_of(path):
    """The lines as a plan's reader counts them, with their ends."""
    with open(path, "rb") as file:
        data = file.read()
    text = data.decode("utf-8-sig", errors="replace")
    return re.findall("[^\n\r\x85\u2028\u2029]*(?:\r\n|[\n\r\x85\u2028\u2029]|$)", text)


def text_at(path, start, end):
    lines = lines_of(path)
    if start["line"] == end["line"]:
        return lines[start["line"] - 1][start["column"] - 1 : end["column"] - 1]
    first = lines[start["line"] - 1][start["column"] - 1 :]
    last = lines[end["line"] - 1][: end["column"] - 1] if end["line"] <= len(lines) else ""
    return first + "".join(lines[start["line"] : end["line"] - 1]) + last


def exists(path):
    return not path.startswith("templates/") and path != ""


KEYS = ["code", "severity", "message", "path", "start", "end", "notes", "help", "fix", "fingerprint", "suppressed", "reason",
        "known"]


def check_place(what):
    if what["start"] is None:
        expect(what["end"], None, "an end without a start")
        return
    start, end = what["start"], what["end"]
    if not (start["line"] >= 1 and start["column"] >= 1):
        fail("no place", what)
    if (start["line"], start["column"]) > (end["line"], end["column"]):
        fail("the end before the start", what)


def check_json():
    document = json.loads(run("json"))
    expect(list(document), ["version", "bmaplan", "language", "findings", "summary"], "keys of json")
    for finding in document["findings"]:
        expect(list(finding), KEYS, "keys of a finding")
        check_place(finding)
        for note in finding["notes"]:
            check_place(note)
        for edit in finding["fix"]["edits"] if finding["fix"] else []:
            check_place(edit)
        if finding["suppressed"] and not finding["reason"]:
            fail("suppressed without a reason", finding)
    stand = [f for f in document["findings"] if not f["suppressed"] and not f["known"]]
    count = collections.Counter(f["severity"] for f in stand)
    summary = document["summary"]
    expect((summary["errors"], summary["warnings"], summary["infos"]), (count["error"], count["warning"], count["info"]),
           "counts of the summary")
    expect(summary["fixable"], sum(1 for f in stand if f["fix"] and f["fix"]["applicability"] == "safe"), "fixable")
    expect(summary["suppressed"], len(document["findings"]) - len(stand), "suppressed")
    expect(summary["plans"], len(plans), "plans")
    return document["findings"], stand


def check_jsonl(findings):
    expect([json.loads(line) for line in run("jsonl").splitlines()], findings, "jsonl is not json")


def check_languages(findings):
    english = json.loads(run("json", "en"))["findings"]
    stable = [{k: v for k, v in f.items() if k not in ("message", "notes", "help", "reason")} for f in findings]
    expect([{k: v for k, v in f.items() if k not in ("message", "notes", "help", "reason")} for f in english], stable,
           "the language changes more than words")
    for one, other in zip(findings, english):
        if re.search("[ก-๛]", one["message"]) is None:
            fail("no Thai in", one["message"])
        expect([f["start"] for f in one["notes"]], [f["start"] for f in other["notes"]], "places of notes")


def key(finding):
    place = finding["start"] or {"line": 0, "column": 0}
    return finding["code"], finding["path"], place["line"], place["column"]


def check_concise(stand):
    found = []
    for line in run("concise").splitlines():
        place = re.match(r"(.*?):(\d+):(\d+): (error|warning|info)\[(\w+)\]: ", line)
        nowhere = re.match(r"bmaplan: (error|warning|info)\[(\w+)\]: ", line)
        if place:
            found.append((place[5], place[1], int(place[2]), int(place[3])))
        elif nowhere:
            found.append((nowhere[2], None, 0, 0))
    wanted = [key(f) if f["start"] else (f["code"], None, 0, 0) for f in stand]
    expect(found, wanted, "concise")


def check_sarif(findings):
    log = json.loads(run("sarif"))
    (scan,) = log["runs"]
    rules = [rule["id"] for rule in scan["tool"]["driver"]["rules"]]
    expect(len(rules), len(set(rules)), "a rule twice")
    expect(len(scan["results"]), len(findings), "results of sarif")
    for result, finding in zip(scan["results"], findings):
        expect(rules[result["ruleIndex"]], result["ruleId"], "ruleIndex")
        expect(result["ruleId"], finding["code"], "ruleId")
        expect(result["partialFingerprints"]["bmaplan/v1"], finding["fingerprint"], "fingerprint")
        expect([s["justification"] for s in result["suppressions"]], [finding["reason"]] if finding["suppressed"] else [],
               "suppressions")
        place = result["locations"][0]["physicalLocation"]
        uri = place["artifactLocation"]["uri"]
        if not re.fullmatch(r"(?:[A-Za-z0-9._~/!$'()*+,;=@-]|%[0-9A-F]{2})*", uri.replace("file://", "", 1)):
            fail("no URI", uri)
        expect(urllib.parse.unquote(uri), finding["path"], "uri")
        if finding["start"] is None:
            expect("region" in place, False, "a region without a place")
            continue
        region = place["region"]
        expect((region["startLine"], region["startColumn"]), key(finding)[2:], "region")
        expect((region["endLine"], region["endColumn"]), (finding["end"]["line"], finding["end"]["column"]), "region")
        if exists(finding["path"]):
            wanted = text_at(finding["path"], finding["start"], finding["end"])
            if finding["code"] == "TXT010":  # the id itself is not to stand in a log
                wanted = re.sub("[0-9๐-๙]", "x", wanted)
            expect(region["snippet"]["text"], wanted, "snippet of",
                   key(finding))
        expect(len(result.get("fixes", [])), 1 if finding["fix"] else 0, "fixes")
        for fix in result.get("fixes", []):
            replacements = [r["insertedContent"]["text"] for c in fix["artifactChanges"] for r in c["replacements"]]
            expect(sorted(replacements), sorted(e["text"] for e in finding["fix"]["edits"]), "replacements")


def check_gitlab(stand):
    issues = json.loads(run("gitlab"))
    prints = [issue["fingerprint"] for issue in issues]
    expect(len(prints), len(set(prints)), "a fingerprint twice in gitlab")
    expect(set(prints), {f["fingerprint"] for f in stand}, "findings of gitlab")
    for issue in issues:
        if not issue["description"].startswith(issue["check_name"] + ": "):
            fail("description", issue)
        if issue["severity"] not in ("info", "minor", "major", "critical", "blocker"):
            fail("severity", issue)
        if issue["location"]["path"].startswith("./") or issue["location"]["lines"]["begin"] < 1:
            fail("location", issue)


def check_junit(findings):
    root = ElementTree.fromstring(run("junit"))
    cases = root.findall("./testsuite/testcase")
    expect(int(root.get("tests")), len(cases), "tests")
    expect(int(root.get("failures")), len(root.findall(".//failure")), "failures")
    found = collections.Counter()
    for suite in root:
        expect(int(suite.get("tests")), len(suite), "tests of", suite.get("name"))
        expect(int(suite.get("skipped")), len(suite.findall("./testcase/skipped")), "skipped of", suite.get("name"))
        for case in suite:
            if case.get("name") != "bmaplan":
                found[(case.get("name").split(":")[0], case.get("file"), int(case.get("line", 0)), int(case.get("column", 0)))] += 1
    wanted = collections.Counter(("bmaplan." + f["code"], *key(f)[1:]) for f in findings)
    expect(found, wanted, "cases of junit")
    expect(len(root.findall(".//skipped")), sum(1 for f in findings if f["suppressed"] or f["known"]), "skipped")


def check_github(stand):
    commands = run("github").splitlines()
    kinds = collections.Counter(re.match(r"::(\w+) title=[^:,]*(?:,file=[^:,]*(?:,\w+=\d+)*)?::.", c)[1] for c in commands)
    for kind, count in kinds.items():
        if kind not in ("error", "warning", "notice") or count > 10:
            fail("annotations", kind, count)
    order = [c.split(" ")[0] for c in commands]
    expect(order, sorted(order, key=["::error", "::warning", "::notice"].index), "order of annotations")
    shown = sum(1 for c in commands if "file=" in c)
    if shown < len(stand) and f" {len(stand) - shown} " not in commands[-1]:
        fail("no word of", len(stand) - shown, "more:", commands[-1])


def main():
    findings, stand = check_json()
    if len(stand) < len(plans) / 2:
        fail("hardly a finding in these plans")
    if len({f["fingerprint"] for f in findings}) < len({(key(f)) for f in findings}):
        fail("findings at different places share a fingerprint")
    check_jsonl(findings)
    check_languages(findings)
    check_concise(stand)
    check_sarif(findings)
    check_gitlab(stand)
    check_junit(findings)
    check_github(stand)
    print(len(plans), "plans,", len(findings), "findings,", len(findings) - len(stand), "marked")


main()
sys.exit(failed)
