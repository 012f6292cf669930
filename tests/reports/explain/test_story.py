"""A story's rows add up, and its command and its Python give the finding's own number."""

import json
import re
import shlex
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from numcheck.claims.claim import Operation, Source
from numcheck.cli.main import cli
from numcheck.datasets.add import add_dataset
from numcheck.datasets.catalog import Catalog
from numcheck.query.moment import as_of
from numcheck.query.words import read_member
from numcheck.reports.explain.story import Story, story
from numcheck.reports.explain.text import render
from tests.reports.explain.stories import ROOT, name_of, of_cases, of_seeds, told
from tests.shared import catalog

SEEDS = of_seeds()
CHECKED = [one for one in SEEDS if one.finding.official]


def python(one: Story) -> Decimal:
    """What the lines of Python come to."""
    names: dict[str, Any] = {}
    exec("\n".join(one.snippet[:-1]), names)
    return Decimal(str(eval(one.snippet[-1], names)))


def printed(command: tuple[str, ...]) -> tuple[Decimal, str]:
    """The one number that a command prints, and its release."""
    words = shlex.split(" ".join(command))
    assert words[0] == "numcheck"
    result = CliRunner().invoke(cli, [*words[1:], "--format", "json"], catch_exceptions=False)
    (row,) = json.loads(result.output, parse_float=Decimal)
    return Decimal(row["value"]), row["release"]


def test_the_rows_add_up_to_the_official_figures() -> None:
    told_of = [
        (s, item, rows) for s in (*SEEDS, *of_cases()) for item, rows in zip(s.finding.official, s.rows, strict=True)
    ]
    assert len(told_of) > 300
    for one, item, rows in told_of:
        assert rows is not None, name_of(one)
        assert rows.official == item.official
        assert sum(row.value for row in rows.rows) == item.official.value
        assert max(row.release for row in rows.rows) == item.official.release
        months = [month for row in rows.rows for month in range(row.period.first, row.period.last + 1)]
        assert months == list(range(item.official.period.first, item.official.period.last + 1))


@pytest.mark.parametrize("one", CHECKED, ids=name_of)
def test_the_python_gives_the_findings_value(one: Story) -> None:
    assert one.finding.computed is not None
    assert abs(python(one) - one.finding.computed) <= abs(one.finding.computed) * Decimal("0.00001")


@pytest.mark.parametrize("one", CHECKED, ids=name_of)
def test_each_command_prints_an_official_figure(one: Story) -> None:
    wanted = {(item.official.value, item.official.release) for item in one.finding.official}
    agreeing = {(a.official.value, a.official.release) for a in one.finding.alternatives if a.agrees}
    found = {printed(command) for command in one.commands}
    assert wanted <= found <= wanted | agreeing


def test_a_value_that_only_an_old_release_has_is_asked_as_of_then() -> None:
    (one,) = told("CBP recorded 199,976 encounters at the southwest border in July 2022.", "2022-08-20")
    assert "--as-of" in one.commands[0]
    assert printed(one.commands[0])[0] == python(one) == 199976


def test_a_figure_that_is_not_held_any_more_has_no_rows_and_no_command() -> None:
    (one,) = told("CBP recorded 227,547 encounters at the southwest border in September 2022.", "2022-11-14")
    (item,) = one.finding.official
    changed = item._replace(official=item.official._replace(value=Decimal(1)))
    lost = story(one.document, one.finding._replace(official=(changed,)), None, catalog())
    assert lost.rows == (None,)
    assert (lost.commands, lost.snippet) == ((), ())


@pytest.mark.parametrize(
    "name", ["border", "component", "area", "state", "demographic", "citizenship", "title", "drug"]
)
def test_a_command_may_name_every_member_as_the_statistics_do(name: str) -> None:
    for member in catalog().dimensions[name].everyone():
        assert read_member(name, member.name, catalog()) == member.name


def test_every_slot_says_where_it_came_from() -> None:
    for one in (*SEEDS, *of_cases()):
        for slot in one.slots[1:]:
            evidence = one.finding.claim.evidence.get(slot.name)
            assert slot.how, (name_of(one), slot)
            if evidence is not None and evidence.convention is not None:
                assert re.search(rf"\S.* \(convention {re.escape(evidence.convention)}\)", slot.how), slot
            if evidence is not None and evidence.source is Source.STATED and evidence.span is not None:
                words = " ".join(one.document.slice(evidence.span).split())
                assert words in " ".join(slot.how.split())


def test_the_plain_reading_is_tried_first() -> None:
    for one in SEEDS:
        assert all(not answer.reading.differs for answer in one.tried[:1])
        if one.finding.verdict == "contradicted" and one.tried and one.finding.official:
            assert one.finding.computed == one.tried[0].computed


def test_what_is_only_about_the_articles_own_numbers_has_no_figures_to_ask_for() -> None:
    slips = [one for one in SEEDS if (one.finding.rule or "").startswith("NC4")]
    assert slips
    assert all((one.rows, one.commands, one.snippet) == ((), (), ()) for one in slips)


def test_streaks_and_places_are_counted_in_their_series() -> None:
    counted = [one for one in SEEDS if one.finding.claim.operation in (Operation.RANK, Operation.STREAK)]
    assert any(one.counted is not None for one in counted)
    for one in counted:
        assert one.counted is None or "series" in "\n".join(one.snippet)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Border Patrol apprehensions at the southwest border were the second-highest on record in fiscal 2023.", 2),
        (
            "Border Patrol apprehensions at the southwest border came to 2.05 million in fiscal 2023. It is the second "
            "consecutive year in which they went beyond two million.",
            2,
        ),
    ],
)
def test_years_are_counted_to_the_one_that_is_meant(text: str, value: int) -> None:
    one, *_ = [
        one for one in told(text, "2025-12-01") if one.finding.claim.operation in (Operation.RANK, Operation.STREAK)
    ]
    assert one.finding.computed == value
    setting, asked = "\n".join(one.snippet).rsplit("\n", 1)
    names: dict[str, object] = {}
    exec(setting, names)
    assert eval(asked, names) == value


def test_each_month_as_it_was_published_first_can_be_asked_for() -> None:
    assert as_of(catalog(), "first") is catalog().earliest_releases()
    assert as_of(catalog(), None) is catalog()


@pytest.mark.parametrize(
    "text",
    [
        "The unemployment rate in Texas was 4.3 percent in June 2022.",
        "Millbrook counted 2,878 burglaries in 2022, a drop of 9.3 percent from 2021.",
        "In the Harbour district, there were 728 burglaries in 2022.",
    ],
)
def test_a_dataset_of_ones_own_is_asked_again_too(text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NUMCHECK_DATA_DIR", str(tmp_path))
    for card in sorted((ROOT / "tests" / "examples").glob("*.toml")):
        add_dataset(card, tmp_path)
    stories = told(text, "2023-03-01", figures=Catalog.open())
    assert stories
    for one in stories:
        assert one.finding.computed is not None
        assert abs(python(one) - one.finding.computed) <= Decimal("0.001")
        assert {printed(command)[0] for command in one.commands} == {i.official.value for i in one.finding.official}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The northern border had 6,591 encounters in July 2026.", "came by way of others who added up"),
        ("At ports of entry nationwide, 45,000 inadmissibles were counted in March 2022.", "is derived: worked out"),
        ("The Border Patrol made 2,206,436 apprehensions at the southwest border in fiscal 2022.", None),
    ],
)
def test_the_standing_of_figures_that_are_not_the_publishers_own_is_told(text: str, said: str | None) -> None:
    (one,) = told(text, "2026-10-01")
    lines = [line for rows in one.rows if rows is not None for line in rows.standing]
    assert one.finding.official
    if said is None:
        assert lines == []
        return
    assert [said in line for line in lines] == [True]
    assert said in render([one], (), width=100, colour=False)
