"""The months up to August 2026: against the totals that CBP prints, and against each other."""

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

import pytest

from numcheck.datasets import Catalog, Scope
from numcheck.datasets.release import Figures, Part
from numcheck.datasets.userstore import UserStore
from numcheck.periods import Period
from tests.datasets.stores import release

YEAR = Period.parse("2025-10..2026-08")
BORDERS = ("southwest", "northern", "coastal")


def value(catalog: Catalog, measure: str, period: Period, **scope: str) -> Decimal:
    official = catalog.total(measure, Scope(scope), period)
    assert official is not None
    return official.value


def by_dataset(catalog: Catalog, name: str, measure: str, period: Period, **scope: str) -> Decimal:
    """What one dataset says, whichever would answer."""
    (series,) = (one for one in catalog.series(measure, Scope(scope)) if one.dataset == name)
    official = series.total(period)
    assert official is not None
    return official.value


@pytest.mark.parametrize(
    ("border", "usbp", "ofo"),
    [("nationwide", 110_118, 238_748), ("southwest", 89_760, 38_249), ("northern", 5_855, 44_363)],
)
def test_fiscal_2026_to_august(catalog: Catalog, border: str, usbp: int, ofo: int) -> None:
    assert value(catalog, "apprehensions", YEAR, border=border) == usbp
    assert value(catalog, "inadmissibles", YEAR, border=border) == ofo
    assert value(catalog, "encounters", YEAR, border=border) == usbp + ofo


@pytest.mark.parametrize(
    ("dimension", "member", "expected"),
    [
        ("demographic", "Single Adults", 316_486),
        ("demographic", "FMUA", 22_405),
        ("demographic", "UAC", 8_348),
        ("demographic", "Accompanied Minors", 1_627),
        ("citizenship", "Mexico", 112_849),
        ("citizenship", "Canada", 31_811),
        ("citizenship", "India", 28_618),
        ("citizenship", "China", 27_331),
    ],
)
def test_fiscal_2026_to_august_by_people(catalog: Catalog, dimension: str, member: str, expected: int) -> None:
    assert value(catalog, "encounters", YEAR, **{dimension: member}) == expected


def test_the_months_by_people_are_those_by_area(catalog: Catalog) -> None:
    """All 66 component-border-months, from two tables."""
    for month in range(YEAR.first, YEAR.last + 1):
        period = Period(month, month)
        for border in BORDERS:
            for component in ("USBP", "OFO"):
                areas, people = (
                    by_dataset(catalog, name, "encounters", period, border=border, component=component)
                    for name in ("cbp-encounters-areas-aggregated", "cbp-encounters-people-aggregated")
                )
                assert areas == people, (period, border, component)


def test_fiscal_2025_by_area_is_what_the_official_files_say(catalog: Catalog) -> None:
    period = Period.fiscal(2025)
    for border in BORDERS:
        areas = by_dataset(catalog, "cbp-encounters-areas-aggregated", "encounters", period, border=border)
        assert areas == by_dataset(catalog, "cbp-encounters-nationwide", "encounters", period, border=border)
    for measure in ("apprehensions", "inadmissibles"):
        areas = by_dataset(catalog, "cbp-encounters-areas-aggregated", measure, period)
        assert areas == by_dataset(catalog, "cbp-encounters-nationwide-components", measure, period)


def test_sectors_and_field_offices_add_up(catalog: Catalog) -> None:
    areas = catalog.dimensions["area"].members.values()
    for measure, component in (("apprehensions", "USBP"), ("inadmissibles", "OFO")):
        names = [member.name for member in areas if member.implies.get("component") == component]
        found = (catalog.total("encounters", Scope(area=name), YEAR) for name in names)
        assert sum(one.value for one in found if one is not None) == value(catalog, measure, YEAR)


def test_sectors_are_those_of_the_statistics_office_within_its_rounding(catalog: Catalog) -> None:
    """Four months that both hold. CBP revised two sector-months since, by less than ten."""
    far: dict[tuple[str, str], Decimal] = {}
    both = Period.parse("2024-08..2024-11")
    sectors = [m.name for m in catalog.dimensions["area"].members.values() if m.implies.get("component") == "USBP"]
    for month in range(both.first, both.last + 1):
        for sector in sectors:
            series = {one.dataset: one for one in catalog.series("encounters", Scope(area=sector))}
            names = ("cbp-encounters-areas-aggregated", "ohss-usbp-monthly-sectors")
            exact, rounded = (series[n].total(Period(month, month)) if n in series else None for n in names)
            if exact and rounded and abs(exact.value - rounded.value) > 5:
                far[sector, str(exact.period)] = abs(exact.value - rounded.value)
    assert far == {("El Centro", "2024-10"): 6, ("El Paso", "2024-10"): 8}


YEARS: Sequence[int] = range(2020, 2026)


@pytest.mark.parametrize("year", YEARS)
def test_months_by_component_add_up_to_the_printed_years(catalog: Catalog, year: int) -> None:
    period = Period.fiscal(year)
    for name, measure in (
        ("usbp-nationwide-monthly-aggregated", "apprehensions"),
        ("ofo-nationwide-monthly-derived", "inadmissibles"),
    ):
        months = by_dataset(catalog, name, measure, period)
        assert months == by_dataset(catalog, "cbp-encounters-nationwide-components", measure, period)


def test_drugs_to_april_2026(catalog: Catalog) -> None:
    october_to_april = Period.parse("2025-10..2026-04")
    assert value(catalog, "seizure_events", october_to_april) == 35_587
    assert round(value(catalog, "seizures", october_to_april, drug="Fentanyl")) == 6_726
    # The release of January had counted 642 seizures fewer of October alone.
    assert value(catalog, "seizure_events", Period.parse("2025-10")) == 5_507


def test_air_and_marine_operations_are_counted_apart(catalog: Catalog) -> None:
    period = Period.fiscal(2025)
    for measure in ("seizures", "seizure_events"):
        everything = value(catalog, measure, period)
        assert everything == sum(value(catalog, measure, period, component=c) for c in ("USBP", "OFO"))
        air = value(catalog, measure, period, component="AMO")
        assert air == sum(value(catalog, measure, period, component="AMO", border=border) for border in BORDERS)
    assert value(catalog, "seizure_events", period, component="AMO", drug="Cocaine") > 0
    assert value(catalog, "seizures", period, area="Tucson Air Branch") == value(
        catalog, "seizures", period, area="Tucson Air Branch", component="AMO"
    )
    assert catalog.total("encounters", Scope(component="AMO"), period) is None


@pytest.mark.parametrize("published", ["2026-09-04", "2026-10-05"])
def test_the_official_file_takes_the_place_of_its_aggregation(snapshot: Path, tmp_path: Path, published: str) -> None:
    store = UserStore(tmp_path)
    dataset = "cbp-encounters-nationwide-areas"
    dimensions = ("component", "border", "area", "demographic", "citizenship", "title")
    members = ("USBP", "southwest", "El Paso", "Single Adults", "Mexico", "8")
    rows = [(*members, month, 1_877) for month in range(YEAR.first, YEAR.last + 1)]
    own = release("aor", published, dataset)
    store.add(own, Figures(dimensions, (Part(YEAR.first, YEAR.last, False, rows),)))
    catalog = Catalog.open(snapshot, user=tmp_path)
    for period in (YEAR, Period.parse("2026-05")):
        for scope in (Scope(area="El Paso"), Scope(citizenship="Mexico"), Scope(component="USBP", border="southwest")):
            official = catalog.total("encounters", scope, period)
            assert official is not None
            assert (official.dataset, official.release) == (dataset, published)


def test_an_older_official_file_does_not(snapshot: Path, tmp_path: Path) -> None:
    """Of a year that was running then, the aggregation of a newer one tells today's figures."""
    store = UserStore(tmp_path)
    dimensions = ("component", "border", "area", "demographic", "citizenship", "title")
    october = Period.parse("2025-10").first
    row = ("USBP", "southwest", "El Paso", "Single Adults", "Mexico", "8", october, 1)
    old = release("aor", "2025-11-05", "cbp-encounters-nationwide-areas")
    store.add(old, Figures(dimensions, (Part(october, october, False, [row]),)))
    official = Catalog.open(snapshot, user=tmp_path).total("encounters", Scope(area="El Paso"), Period.parse("2025-10"))
    assert official is not None
    assert official.dataset == "cbp-encounters-areas-aggregated"
