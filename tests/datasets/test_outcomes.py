"""Removals, returns, expulsions and releases: what is printed, what adds up, and that nothing mixes with encounters."""

from decimal import Decimal
from pathlib import Path

import pytest

from numcheck.datasets import Catalog, Scope
from numcheck.periods import Period

YEARS = range(2014, 2024)
KINDS = ("removals", "enforcement returns", "administrative returns", "Title 42")
OUTCOMES = (
    "releases",
    "paroles",
    "transfers to ICE",
    "transfers to HHS",
    "Migrant Protection Protocols",
    "Title 8 repatriations",
    "Title 42",
    "other outcomes",
)


def value(catalog: Catalog, measure: str, period: Period, **scope: str) -> Decimal:
    official = catalog.total(measure, Scope(scope), period)
    assert official is not None
    assert official.rounding >= 10
    return official.value


@pytest.mark.parametrize(
    ("measure", "period", "scope", "expected"),
    [
        ("removals", "FY2014", {}, 404_700),
        ("removals", "FY2019", {}, 347_240),
        ("repatriations", "FY2014", {}, 568_250),
        ("removals", "2024-08", {}, 28_110),
        ("repatriations", "2024-08", {}, 57_630),
        ("returns", "FY2014", {}, 45_670 + 117_890),
        ("releases", "2023-12", {}, 191_810),
        ("paroles", "2024-08", {}, 44_870),
        # Of both components and every outcome the sheet prints the totals itself.
        ("bookouts", "2024-08", {}, 107_470),
        ("bookouts", "2024-08", {"component": "OFO"}, 49_460),
        ("bookouts", "2024-08", {"outcome": "transfers to ICE"}, 23_480),
    ],
)
def test_figures_that_are_printed(
    catalog: Catalog, measure: str, period: str, scope: dict[str, str], expected: int
) -> None:
    assert value(catalog, measure, Period.parse(period), **scope) == expected


@pytest.mark.parametrize("year", YEARS)
def test_kinds_and_outcomes_add_up_within_their_rounding(catalog: Catalog, year: int) -> None:
    period = Period.fiscal(year)
    kinds = [value(catalog, "repatriations", period, kind=kind) for kind in KINDS]
    assert abs(sum(kinds) - value(catalog, "repatriations", period)) <= 5 * (len(kinds) + 1)
    for component in ("CBP", "OFO", "USBP"):
        found = [value(catalog, "bookouts", period, component=component, outcome=outcome) for outcome in OUTCOMES]
        assert abs(sum(found) - value(catalog, "bookouts", period, component=component)) <= 5 * (len(found) + 1)


@pytest.mark.parametrize("year", range(2017, 2024))
def test_everybody_met_at_the_southwest_border_was_booked_out(catalog: Catalog, year: int) -> None:
    """The book-outs are CBP's encounters there, told by what became of them; 2018 was counted a little otherwise."""
    encounters = catalog.total("encounters", Scope(border="southwest"), Period.fiscal(year))
    assert encounters is not None
    assert abs(value(catalog, "bookouts", Period.fiscal(year)) - encounters.value) <= encounters.value / 400


def test_they_are_no_encounters(catalog: Catalog) -> None:
    for measure in ("repatriations", "removals", "returns", "bookouts", "releases", "paroles"):
        base, _ = catalog.resolve(measure, Scope())
        assert base != "encounters"
    for card in catalog.cards.values():
        if "encounters" in card.measures:
            assert not {"kind", "outcome"} & card.breaks_down
    # There is no year to date among the fiscal years, and nothing after August 2024.
    assert catalog.total("removals", Scope(), Period.fiscal(2024)) is None
    assert catalog.total("removals", Scope(border="northern"), Period.fiscal(2019)) is None


def test_damage_is_refused(tmp_path: Path) -> None:
    pytest.importorskip("pandas")
    from numcheck.datasets.normalise import ohss_outcomes
    from numcheck.errors import DataDamagedError

    cells = len(ohss_outcomes.COLUMNS) - 2
    path = tmp_path / "o.csv"

    def read(*rows: str) -> int:
        path.write_text("\n".join([",".join(ohss_outcomes.COLUMNS), *rows, ""]), encoding="utf-8")
        return len(ohss_outcomes.normalise(path)[0].frame)

    row = ",10" * cells
    # January is a fiscal year's fourth month; an `X` is no figure.
    assert read(f"2014,10{row}", f"2014,11{row}", f"2014,12{row}", f"2014,1,X{row[3:]}") == 4 * 5 - 1
    for damaged, message in (
        (f"2014,13{row}", "13 is no month"),
        (f"2014,10{',15' * cells}", "not rounded to 10"),
        (f"2014,11{row}", "fiscal year 2014 has no OCT"),
        (f"2014,10{',?' * cells}", "is no count of events"),
    ):
        with pytest.raises(DataDamagedError, match=message):
            read(damaged)
