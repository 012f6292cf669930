"""How a computed value comes out of the official figures: each formula shown is true."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

import numcheck
from numcheck.reports.working import working

SEEDS = Path(__file__).parents[2] / "seeds"
FACTS: dict[str, dict[str, Any]] = tomllib.loads((SEEDS / "seeds.toml").read_text(encoding="utf-8"))
SHOWN = re.compile(r"(?P<value>-?[\d,.]+)(?P<unit>%?)[\w ]* = (?P<formula>[-\d,.() /]*\d\)?)")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (
            "Encounters at the southwest border rose 37 percent in fiscal 2022 from a year earlier.",
            "37.14% = (2,378,944 - 1,734,686) / 1,734,686",
        ),
        (
            "Encounters at the southwest border in fiscal 2022 were more than twice those of fiscal 2019.",
            "2.43 times = 2,378,944 / 977,509",
        ),
        (
            "Encounters at the southwest border rose by 644,258 in fiscal 2022 from fiscal 2021.",
            "644,258 = 2,378,944 - 1,734,686",
        ),
        (
            "Mexicans made up a third of encounters at the southwest border in fiscal 2022.",
            "33.98% = 808,339 / 2,378,944",
        ),
        (
            "Single adults made up 61 percent of southwest border encounters in fiscal 2023, a fall of nine percentage "
            "points from fiscal 2022.",
            "-8.75 points = 1,514,322 / 2,475,669 - 1,663,278 / 2,378,944",
        ),
        (
            "Encounters at the southwest border averaged 198,000 a month in fiscal 2022.",
            "198,245 = 2,378,944 / 12 months",
        ),
        (
            "Encounters at the southwest border averaged 6,500 a day in fiscal 2022.",
            "6,517.65 = 2,378,944 / 365 days",
        ),
        ("CBP seized about 79,000 kilograms of methamphetamine in fiscal 2024.", "79,014 kilograms = 174,197 pounds"),
        ("Tucson was the third-busiest Border Patrol sector at the southwest border in fiscal 2023.", "place 3"),
        (
            "December 2022 was the tenth straight month with more than 200,000 encounters at the southwest border.",
            "10 months in a row",
        ),
        ("CBP recorded 2,378,944 encounters at the southwest border in fiscal year 2022.", None),
        ("Border Patrol apprehensions in fiscal 2022 hit the highest level ever recorded.", None),
        ("The ice rink lent out 300 pairs of skates.", None),
    ],
)
def test_the_way_of_a_value(text: str, shown: str | None) -> None:
    finding = numcheck.check(text, published="2025-11-18").findings
    assert (working(finding[-1]) if finding else None) == shown


def test_what_only_the_article_says_has_no_formula() -> None:
    (finding,) = numcheck.check("The road fund rose from $40 million to $50 million, a 15 percent increase.").findings
    assert working(finding) == "25%"


@pytest.mark.parametrize("name", FACTS)
def test_a_formula_gives_the_value_beside_it(name: str) -> None:
    report = numcheck.check_file(SEEDS / f"{name}.txt", published=FACTS[name]["published"])
    lines = [line for finding in report.findings if (line := working(finding)) is not None]
    for line in lines:
        match = SHOWN.fullmatch(line)
        if match is None:  # an average's divisor and a mass's unit are words; they are held above
            assert re.fullmatch(r"[^=]+|.* (?:days|months|years|pounds)", line), line
            continue
        result = eval(match["formula"].replace(",", ""), {"__builtins__": {}})
        scale = 100 if match["unit"] or "points" in line else 1
        assert abs(scale * result - float(match["value"].replace(",", ""))) <= 0.006, line
