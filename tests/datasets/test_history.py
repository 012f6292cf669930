"""The Border Patrol's history by sector: against the totals that are printed, and one table against another."""

from collections.abc import Sequence
from decimal import Decimal

import pytest

from numcheck.datasets import Catalog, Official, Scope
from numcheck.periods import Period

BORDERS = ("southwest", "northern", "coastal")


def by_dataset(catalog: Catalog, name: str, period: Period, measure: str = "apprehensions", **scope: str) -> Decimal:
    """What one dataset says, whichever would answer."""
    (series,) = (one for one in catalog.series(measure, Scope(scope)) if one.dataset == name)
    official = series.total(period)
    assert official is not None
    return official.value


def asked(catalog: Catalog, measure: str, period: str, **scope: str) -> Official:
    official = catalog.total(measure, Scope(scope), Period.parse(period))
    assert official is not None
    return official


def sectors(catalog: Catalog, border: str | None = None) -> Sequence[str]:
    members = catalog.dimensions["area"].members.values()
    own = (m for m in members if m.implies.get("component") == "USBP")
    return [m.name for m in own if border is None or m.implies.get("border") == border]


@pytest.mark.parametrize(
    ("measure", "period", "scope", "expected", "dataset"),
    [
        ("apprehensions", "FY2000", {"area": "Tucson"}, 616_346, "usbp-sectors-monthly"),
        ("encounters", "FY2017", {"area": "Swanton"}, 449, "usbp-sectors-monthly"),
        ("encounters", "FY1986", {"area": "San Diego"}, 629_656, "usbp-southwest-sectors-annual"),
        ("apprehensions", "2014-05", {"area": "Rio Grande Valley", "demographic": "UAC"}, 8_433, None),
        ("apprehensions", "FY2014", {"demographic": "UAC", "border": "southwest"}, 68_541, None),
        ("apprehensions", "FY2014", {"demographic": "UAC"}, 68_631, "usbp-sectors-families-monthly"),
        ("apprehensions", "FY2013", {"demographic": "FMUA", "border": "southwest"}, 14_855, None),
        ("apprehensions", "FY2000", {}, 1_676_438, "usbp-nationwide-annual"),
        ("apprehensions", "FY2000", {"citizenship": "Mexico"}, 1_636_883, "usbp-sectors-citizenships-annual"),
        ("agents", "FY2019", {}, 19_648, "usbp-agents"),
        ("agents", "FY2019", {"border": "southwest"}, 16_731, "usbp-agents"),
        ("agents", "FY1992", {"area": "San Diego"}, 1_009, "usbp-agents"),
        ("deaths", "FY2005", {}, 492, "usbp-deaths"),
        ("deaths", "FY2019", {"area": "Tucson"}, 61, "usbp-deaths"),
    ],
)
def test_figures_that_are_printed(
    catalog: Catalog, measure: str, period: str, scope: dict[str, str], expected: int, dataset: str | None
) -> None:
    official = asked(catalog, measure, period, **scope)
    assert official.value == expected
    assert not official.rounding
    assert official.dataset == (dataset or "usbp-sectors-families-monthly")


@pytest.mark.parametrize("year", range(2000, 2021))
def test_sectors_add_up_to_the_long_series(catalog: Catalog, year: int) -> None:
    period = Period.fiscal(year)
    own = "usbp-sectors-monthly"
    everywhere = by_dataset(catalog, own, period)
    assert everywhere == by_dataset(catalog, "usbp-nationwide-annual", period)
    assert everywhere == sum(by_dataset(catalog, own, period, border=border) for border in BORDERS)
    # Livermore was closed in 2004, and is there no more.
    found = [by_dataset(catalog, own, period, area=s) for s in sectors(catalog)]
    assert everywhere == sum(found)


def test_southwest_months_are_those_of_the_monthly_series(catalog: Catalog) -> None:
    (series,) = (
        s for s in catalog.series("apprehensions", Scope(border="southwest")) if s.dataset == "usbp-southwest-monthly"
    )
    for month in range(series.first, series.last + 1):
        period = Period(month, month)
        assert series.values[month] == by_dataset(catalog, "usbp-sectors-monthly", period, border="southwest")


@pytest.mark.parametrize("year", range(2000, 2020))
def test_years_of_the_southwest_sectors_and_of_their_citizenships(catalog: Catalog, year: int) -> None:
    period = Period.fiscal(year)
    for sector in sectors(catalog, "southwest"):
        months = by_dataset(catalog, "usbp-sectors-monthly", period, area=sector)
        assert months == by_dataset(catalog, "usbp-southwest-sectors-annual", period, area=sector)
        assert months == by_dataset(catalog, "usbp-sectors-citizenships-annual", period, area=sector)
    for border in (*BORDERS, "nationwide"):
        parts = [
            by_dataset(catalog, "usbp-sectors-citizenships-annual", period, border=border, citizenship=citizenship)
            for citizenship in ("Mexico", "other than Mexico", "not published")
        ]
        assert sum(parts) == by_dataset(catalog, "usbp-sectors-monthly", period, border=border)
        assert parts[-1] == (1 if year == 2001 and border in ("southwest", "nationwide") else 0)


@pytest.mark.parametrize(("year", "total"), [(1960, 21_022), (1986, 1_615_844), (2000, 1_643_679), (2019, 851_508)])
def test_southwest_years_from_1960_on(catalog: Catalog, year: int, total: int) -> None:
    assert by_dataset(catalog, "usbp-southwest-sectors-annual", Period.fiscal(year), border="southwest") == total


@pytest.mark.parametrize("demographic", ["UAC", "FMUA"])
def test_children_and_families_are_those_of_the_pages_of_2017_and_2018(catalog: Catalog, demographic: str) -> None:
    for month in range(Period.fiscal(2017).first, Period.fiscal(2018).last + 1):
        scope = {"component": "USBP", "border": "southwest", "demographic": demographic}
        found = by_dataset(catalog, "usbp-sectors-families-monthly", Period(month, month), **scope)
        assert found == by_dataset(catalog, "cbp-encounters-southwest", Period(month, month), **scope)


def test_children_and_families_never_stand_for_everybody(catalog: Catalog) -> None:
    names = {one.dataset for one in catalog.series("apprehensions", Scope(area="Tucson"))}
    assert "usbp-sectors-families-monthly" not in names
    for demographic, first in (("UAC", 2010), ("FMUA", 2013)):
        scope = Scope(area="Tucson", demographic=demographic)
        assert catalog.total("apprehensions", scope, Period.fiscal(first)) is not None
        assert catalog.total("apprehensions", scope, Period.fiscal(first - 1)) is None


def test_agents_add_up_over_places_and_never_over_years(catalog: Catalog) -> None:
    two = Period.parse("2017-10..2019-09")
    assert catalog.total("agents", Scope(), two) is None
    year = Period.fiscal(2019)
    parts = [asked(catalog, "agents", "FY2019", border=b).value for b in (*BORDERS, "not published")]
    assert sum(parts) == asked(catalog, "agents", "FY2019").value
    assert by_dataset(catalog, "usbp-agents", year, "agents", area="Tucson+Yuma") == sum(
        asked(catalog, "agents", "FY2019", area=area).value for area in ("Tucson", "Yuma")
    )


@pytest.mark.parametrize("year", range(1998, 2020))
def test_deaths_add_up(catalog: Catalog, year: int) -> None:
    period = Period.fiscal(year)
    by_sector = (by_dataset(catalog, "usbp-deaths", period, "deaths", area=s) for s in sectors(catalog, "southwest"))
    assert sum(by_sector) == by_dataset(catalog, "usbp-deaths", period, "deaths")


def test_at_entry_and_at_large_are_all(catalog: Catalog) -> None:
    first = Period.parse("2023-10").first
    for month in range(first, Period.parse("2026-08").first + 1):
        period = Period(month, month)
        parts = (
            asked(catalog, "apprehensions", str(period), border="southwest", entry=e).value
            for e in ("at entry", "at large")
        )
        assert sum(parts) == asked(catalog, "apprehensions", str(period), border="southwest").value
    assert asked(catalog, "apprehensions", "2025-10..2026-08", border="southwest", entry="at large").value == 13_877


def test_southwest_field_offices_of_2020_add_up(catalog: Catalog) -> None:
    name, offices = "ofo-southwest-offices-2020", ("El Paso", "Laredo", "San Diego", "Tucson")
    for month in range(Period.parse("2020-01").first, Period.parse("2020-09").first + 1):
        period = Period(month, month)
        found = (
            by_dataset(catalog, name, period, "inadmissibles", area=f"{office} Field Office", border="southwest")
            for office in offices
        )
        assert abs(sum(found) - asked(catalog, "inadmissibles", str(period), border="southwest").value) <= 1


@pytest.mark.parametrize(
    ("step", "by", "period", "scope", "own", "summed"),
    [
        ("annual", "-families", "FY2014", {"demographic": "UAC"}, 68_630, 68_640),
        ("monthly", "-families", "FY2014", {"demographic": "UAC"}, 68_640, 68_640),
        ("annual", "", "FY2000", {}, 1_590_310, 1_590_310),
        ("monthly", "", "2000-03", {}, 211_640, 211_630),
        ("annual", "-citizenships", "FY2010", {"citizenship": "Cuba"}, 710, 710),
    ],
)
def test_a_sheets_own_total_goes_before_a_sum(
    catalog: Catalog, step: str, by: str, period: str, scope: dict[str, str], own: int, summed: int
) -> None:
    when = Period.parse(period)
    dataset = f"ohss-usbp-{step}{by}"
    assert by_dataset(catalog, dataset, when, **scope) == own
    parts = (by_dataset(catalog, dataset, when, border=border, **scope) for border in BORDERS)
    assert sum(parts) == summed
