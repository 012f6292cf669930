"""The rules: their codes, their order, and the examples of their own pages."""

import re
from dataclasses import dataclass
from importlib import import_module

import pytest

import numcheck
from numcheck.findings import rules
from numcheck.findings.directives import PROBLEMS
from numcheck.findings.finding import SEVERITY, Severity, Verdict
from numcheck.findings.pages import codes
from numcheck.findings.rules import NOTES, RULES
from numcheck.findings.rules.rule import Rule
from tests.findings.support import findings

_MARK = re.compile(r"^(Fires|Notes|Silent): (.*?)(?=\n\n|\Z)", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"`([^`]+)`")

OPEN = "CBP recorded 2.4 million encounters in fiscal year 2022."
"""What the comment of an example stands before: it has NC301, and nothing else."""

GROUPS = {"1": Verdict.CONTRADICTED, "2": Verdict.IMPRECISE, "3": Verdict.MISSING_CONTEXT, "4": Verdict.CONTRADICTED}
GROUPS |= {"9": Verdict.UNVERIFIABLE}


@dataclass(frozen=True, slots=True)
class Example:
    """An example of a rule's page: a text and the date that it is published on, where one is given."""

    kind: str
    text: str
    date: str | None


def examples(code: str) -> tuple[Example, ...]:
    """The examples of a rule; `the same sentence` is that of the example before."""
    out: list[Example] = []
    for kind, told in _MARK.findall(docstring(code)):
        quoted = [" ".join(part.split()) for part in _CODE.findall(told)]
        dates = [part.removeprefix("--published ") for part in quoted if part.startswith("--published ")]
        texts = [part for part in quoted if not part.startswith("--")]
        assert texts or told.startswith("the same sentence"), f"{code}: {kind} has no sentence between backticks"
        out.append(Example(kind, texts[0] if texts else out[-1].text, dates[0] if dates else None))
    return tuple(out)


def docstring(code: str) -> str:
    return import_module(f"{rules.__name__}.{code.lower()}").__doc__ or ""


def said(code: str, example: Example) -> list[str]:
    """The codes that the example's findings carry, its notes for a rule that only adds notes, or its comment."""
    if code in PROBLEMS:
        return [problem.code for problem in numcheck.check(f"{example.text}\n{OPEN}").problems]
    found = findings(example.text, example.date)
    notes = [note.rule or "" for finding in found for note in finding.notes]
    return notes if is_note(code) else [finding.rule or "" for finding in found]


def is_note(code: str) -> bool:
    return not hasattr(import_module(f"{rules.__name__}.{code.lower()}"), "RULE") and code not in PROBLEMS


ALL = [(code, example) for code in codes() for example in examples(code)]
IDS = [f"{code}-{example.kind}" for code, example in ALL]


@pytest.mark.parametrize(("code", "example"), ALL, ids=IDS)
def test_an_example_does_what_its_page_says(code: str, example: Example) -> None:
    assert (code in said(code, example)) is (example.kind != "Silent"), said(code, example)


@pytest.mark.parametrize(("code", "example"), [pair for pair in ALL if pair[1].kind == "Silent" and pair[0] < "NC8"])
def test_a_silent_example_is_right_and_has_nothing_wrong_with_it(code: str, example: Example) -> None:
    """What contradicts itself takes two figures, so that a rule of the article's own arithmetic has two that hold."""
    verdicts = [finding.verdict for finding in findings(example.text, example.date)]
    assert verdicts == [Verdict.SUPPORTED] * max(2 if code.startswith("NC4") else 1, len(verdicts))


@pytest.mark.parametrize("code", codes())
def test_a_rule_has_an_example_that_speaks_and_one_that_is_silent(code: str) -> None:
    kinds = [example.kind for example in examples(code)]
    assert "Silent" in kinds
    assert ("Notes" if is_note(code) else "Fires") in kinds


@pytest.mark.parametrize("code", codes())
def test_an_example_is_of_one_rule(code: str) -> None:
    """What one page shows as firing is not what another page shows as firing."""
    others = {example.text for other, example in ALL if other != code and example.kind == "Fires"}
    assert not others & {example.text for example in examples(code) if example.kind == "Fires"}


def test_every_rule_is_asked_and_every_note_is_added() -> None:
    modules = {code: import_module(f"{rules.__name__}.{code.lower()}") for code in codes()}
    assert {rule.code for rule in RULES} == {code for code, module in modules.items() if hasattr(module, "RULE")}
    # The last passes on what an official figure brings along, which no rule's page is about.
    notes = [code for code in modules if is_note(code)]
    assert [add.__module__.rpartition(".")[2].upper() for add in NOTES] == [*notes, "QUALIFIED"]
    assert all(rule is modules[rule.code].RULE for rule in RULES)


def test_no_code_stands_for_two_rules() -> None:
    assert len({rule.code for rule in RULES}) == len(RULES)
    assert len({rule.title for rule in RULES}) == len(RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_codes_hundred_says_its_verdict(rule: Rule) -> None:
    assert re.fullmatch(r"NC\d{3}", rule.code)
    assert rule.verdict is GROUPS[rule.code[2]]


def test_what_cannot_be_checked_is_asked_first_and_what_is_wrong_last() -> None:
    order = [rule.verdict for rule in RULES]
    ranks = [Verdict.UNVERIFIABLE, Verdict.MISSING_CONTEXT, Verdict.IMPRECISE, Verdict.CONTRADICTED]
    assert order == sorted(order, key=ranks.index)


def test_every_verdict_has_its_severity() -> None:
    assert dict(SEVERITY) == {
        Verdict.SUPPORTED: Severity.OK,
        Verdict.UNVERIFIABLE: Severity.INFO,
        Verdict.IMPRECISE: Severity.WARNING,
        Verdict.MISSING_CONTEXT: Severity.WARNING,
        Verdict.CONTRADICTED: Severity.ERROR,
    }


def test_a_number_true_as_it_reads_and_just_so_of_the_other_border_is_left_alone() -> None:
    """`More than 302,000`: 370,883 nationwide, and 302,034 at the southwest border as it was published."""
    text = "Officials encountered more than 302,000 migrants in December 2023."
    (finding,) = numcheck.check(text, published="2024-01-30").findings
    assert finding.verdict is Verdict.SUPPORTED
