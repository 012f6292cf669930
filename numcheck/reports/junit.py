"""The reports as JUnit XML: a test suite for each document, a test case for each figure.

A finding that fails the check is a failure; what the data cannot check, and what is silenced, is skipped; a document
that cannot be read is an error. Anything else passes, with what there is to say of it as its output.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from numcheck.documents.document import Document, Span
from numcheck.findings.finding import Finding, Problem, SignedOff, Suppressed, Verdict
from numcheck.lexicon.labels import labels
from numcheck.reports import wording
from numcheck.reports.report import Report
from numcheck.reports.safe import clean
from numcheck.reports.streams import spooled
from numcheck.reports.summary import summarise
from numcheck.reports.told import said
from numcheck.reports.unread import Unread
from numcheck.reports.where import where, within

# Not characters, and not allowed in XML; control characters and half characters `clean` replaces.
_NOT_IN_XML = re.compile("[\ufffe\uffff]")


def render(reports: Iterable[Report | Unread], fails: Collection[str]) -> str:
    """The XML.

    Args:
        reports: What became of each document.
        fails: The severities that fail the check.
    """
    return "".join(pieces(reports, fails))


def pieces(reports: Iterable[Report | Unread], fails: Collection[str]) -> Iterator[str]:
    """The text of `render`; the suites wait on disk for the counts, which stand before them."""
    root = Element("testsuites", name="numcheck", tests="0", failures="0", errors="0")
    with spooled() as suites:
        for report in reports:
            suite = _unread(report) if isinstance(report, Unread) else _suite(report, fails)
            for kind in ("tests", "failures", "errors"):
                root.set(kind, str(int(root.get(kind, "0")) + int(suite.get(kind, "0"))))
            indent(suite, level=1)
            suites.add("\n  ", tostring(suite, encoding="unicode"))
            root.text = "\n"
        opening, *closing = tostring(root, encoding="unicode").split("\n")
        yield f'<?xml version="1.0" encoding="UTF-8"?>\n{opening}'
        yield from suites.pieces()
        yield "".join(f"\n{end}" for end in closing) + "\n"


def _suite(report: Report, fails: Collection[str]) -> Element:
    suite = Element("testsuite", name=_text(report.document.source))
    cases = [
        *((finding.span, _finding(report.document, finding, fails)) for finding in report.findings),
        *((item.finding.span, _suppressed(report.document, item)) for item in report.suppressed),
        *((item.span, _signed_off(report.document, item)) for item in report.signed_off),
        *((Span(item.at, item.at), _problem(report.document, item, fails)) for item in report.problems),
    ]
    suite.extend(case for _, case in sorted(cases, key=lambda pair: pair[0]))
    SubElement(suite, "system-out").text = _text(summarise([report]))
    return _counted(suite)


def _unread(unread: Unread) -> Element:
    source = _text(unread.source)
    suite = Element("testsuite", name=source)
    case = SubElement(suite, "testcase", classname=source, name=f"can be {unread.undone}")
    error = SubElement(case, "error", type=unread.error.code, message=_text(unread.error.message))
    error.text = _text(str(unread.error))
    return _counted(suite)


def _counted(suite: Element) -> Element:
    suite.set("tests", str(len(suite.findall("testcase"))))
    for kind, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        suite.set(kind, str(len(suite.findall(f"testcase/{tag}"))))
    return suite


def _finding(document: Document, finding: Finding, fails: Collection[str]) -> Element:
    case = _case(document, finding.span, finding.claim.figure.text, finding.rule)
    if finding.verdict is Verdict.SUPPORTED:
        SubElement(case, "system-out").text = _text(wording.in_short(finding))
    elif finding.severity in fails:
        verdict = f"{finding.rule} {labels().verdict[finding.verdict]}"
        told = SubElement(case, "failure", type=verdict, message=_text(finding.message))
        told.text = "\n".join(_text(line) for line in _lines(document, finding))
    elif finding.verdict is Verdict.UNVERIFIABLE:
        SubElement(case, "skipped", type=str(finding.rule), message=_text(said(finding)))
    else:
        SubElement(case, "system-out").text = "\n".join(_text(line) for line in _lines(document, finding))
    return case


def _lines(document: Document, finding: Finding) -> Iterator[str]:
    """What there is to know of a finding, line by line."""
    yield where(document, finding.span)
    yield document.slice(finding.claim.sentence.span.hull(finding.claim.figure.span))
    yield said(finding)
    for item in finding.official:
        yield f"{labels().role[item.role]}: {wording.official(item.official)}"
    if finding.suggestion is not None:
        yield wording.suggested(document, finding.suggestion)


def _suppressed(document: Document, item: Suppressed) -> Element:
    finding = item.finding
    case = _case(document, finding.span, finding.claim.figure.text, finding.rule)
    why = SubElement(case, "skipped", type=str(finding.rule), message=_text(wording.silenced(item)))
    why.text = _text(said(finding))
    return case


def _signed_off(document: Document, item: SignedOff) -> Element:
    case = _case(document, item.span, item.text, item.rule)
    SubElement(case, "system-out").text = _text(wording.signed_off(item))
    return case


def _problem(document: Document, problem: Problem, fails: Collection[str]) -> Element:
    case = _case(document, Span(problem.at, problem.at), "comment", problem.code)
    if problem.severity in fails:
        SubElement(case, "failure", type=problem.code, message=_text(problem.message))
    else:
        SubElement(case, "system-out").text = _text(problem.message)
    return case


def _case(document: Document, span: Span, words: str, rule: str | None) -> Element:
    name = f"{within(document, span)} {words}" + (f" ({rule})" if rule else "")
    return Element("testcase", classname=_text(document.source), name=_text(name))


def _text(text: str) -> str:
    return _NOT_IN_XML.sub("\N{REPLACEMENT CHARACTER}", clean(text))
