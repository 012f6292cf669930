"""The pages of the rules that a report names, in the report itself: nothing has to be looked up elsewhere."""

import re
from collections.abc import Sequence

from numcheck.findings.pages import page
from numcheck.reports.html.element import Element, add, el
from numcheck.reports.html.names import rule_name
from numcheck.reports.report import Report

_CODE = re.compile(r"`([^`]*)`")


def named(report: Report) -> set[str]:
    """The codes of the rules of all findings, silenced ones too, and of their notes."""
    codes = {finding.rule for finding in report.findings}
    codes |= {note.rule for finding in report.findings for note in finding.notes}
    codes |= {silenced.finding.rule for silenced in report.suppressed}
    return {code for code in codes if code is not None}


def rules(codes: Sequence[str]) -> Element:
    """The pages, each folded; a link to one unfolds it."""
    section = el("section", el("h2", "The rules, explained", id="rules"), class_="rules", aria_labelledby="rules")
    for code in codes:
        title, *paragraphs = page(code).strip().split("\n\n")
        body = el("div", *map(_paragraph, paragraphs), id=rule_name(code))
        section.append(el("details", el("summary", title.removeprefix("# ")), body))
    return section


def _paragraph(markdown: str) -> Element:
    """A paragraph; of Markdown a rule's page has but code between backticks."""
    paragraph = el("p")
    for number, part in enumerate(_CODE.split(" ".join(markdown.split()))):
        if part:
            add(paragraph, el("code", part) if number % 2 else part)
    return paragraph
