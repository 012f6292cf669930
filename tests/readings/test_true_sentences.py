"""Sentences made up of official numbers, each true: whatever joins their parts, none of them is accused.

A total of one month, what it is compared with, and a part of it told behind that, in the everyday ways to join them.
"""

from itertools import product
from pathlib import Path

import pytest

from numcheck.checker import Checker
from numcheck.datasets.scope import Scope
from numcheck.findings.finding import Verdict
from numcheck.periods import Period, month_ordinal
from tests.shared import catalog

PARTS = (
    ({"demographic": "UAC"}, "unaccompanied children", "unaccompanied children came to {}"),
    ({"demographic": "FMUA"}, "families", "families numbered {}"),
    ({"citizenship": "Venezuela"}, "Venezuelans", "there were {} Venezuelans"),
    ({"area": "El Paso", "component": "USBP"}, "in the El Paso Sector", "the El Paso Sector made {} apprehensions"),
)
"""Parts of a total: what each is, how it is told without a verb, and as a clause."""

CHANGES = (
    "",
    ", up from {before} in February",
    " (versus {before} in February)",
    ", up {percent:.0f} percent from February",
)
"""What a total is compared with."""

NOMINAL, CLAUSES = (", with ", ", including ", ", among them ", " - "), (", and ", "; ", ", while ", ". ", ", even as ")
"""What joins a part that is told without a verb, and one that is a clause."""

OPENINGS = (
    "Encounters at the southwest border came to {now:,} in March {year}",
    "In March {year} there were {now:,} encounters at the southwest border",
)
"""How a total is told: its month, or its border, stands right before what follows."""

YEARS = (2022, 2023)
"""Years in which there were more encounters in March than in February."""


def total(year: int, month: int, **scope: str) -> int:
    """Encounters at the southwest border in a month, of a part of them where one is told."""
    at = month_ordinal(year, month)
    found = catalog().total("encounters", Scope({"border": "southwest", **scope}), Period(at, at))
    assert found is not None
    return int(found.value)


def sentence(opening: str, year: int, part: int, change: str, joint: str) -> str:
    """What March of a year came to, with what it is compared with and a part of it."""
    members, noun, clause = PARTS[part]
    now, before, own = total(year, 3), total(year, 2), f"{total(year, 3, **members):,}"
    told = change.format(before=f"{before:,}", percent=(now - before) / before * 100)
    behind = f"{own} {noun}" if joint in NOMINAL else clause.format(own)
    behind = behind[0].upper() + behind[1:] if joint == ". " else behind
    return f"{opening.format(now=now, year=year)}{told}{joint}{behind}."


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("joint", [*NOMINAL, *CLAUSES])
def test_none_of_its_numbers_is_accused(change: str, joint: str) -> None:
    checker = Checker(catalog())
    for opening, year, part in product(OPENINGS, YEARS, range(len(PARTS))):
        text = sentence(opening, year, part, change, joint)
        report = checker.check(text, f"{year}-04-25")
        assert [(text, finding.message) for finding in report if finding.is_flagged] == []
        assert any(finding.verdict is Verdict.SUPPORTED for finding in report)


EVERYDAY = Path(__file__).with_name("everyday.txt").read_text(encoding="utf-8").splitlines()
"""Everyday sentences, each true: the day of the article, how many of their numbers hold at least, and the sentence."""


@pytest.mark.parametrize("line", EVERYDAY)
def test_everyday_sentences_hold(line: str) -> None:
    day, least, text = line.split(" ", maxsplit=2)
    report = Checker(catalog()).check(text, day)
    assert [finding.message for finding in report if finding.is_flagged] == []
    assert sum(finding.verdict is Verdict.SUPPORTED for finding in report) >= int(least)
