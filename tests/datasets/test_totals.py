"""The official totals that any reader of CBP's pages can look up."""

from datetime import date
from decimal import Decimal

import pytest

from numcheck.datasets import Catalog, Scope
from numcheck.datasets.series import of_sum
from numcheck.periods import Period

SOUTHWEST = {"border": "southwest"}

BY_FISCAL_YEAR = {
    # year: southwest USBP, southwest OFO, nationwide USBP, nationwide OFO
    2017: (303_916, 111_275, 310_531, 216_370),
    2018: (396_579, 124_511, 404_142, 281_881),
    2019: (851_508, 126_001, 859_501, 288_523),
    2020: (400_651, 57_437, 405_036, 241_786),
    2021: (1_659_206, 75_480, 1_662_167, 294_352),
    2022: (2_206_436, 172_508, 2_214_652, 551_930),
    2023: (2_045_838, 429_831, 2_063_692, 1_137_452),
    2024: (1_530_523, 604_482, 1_557_319, 1_343_823),
    2025: (237_538, 206_133, 254_183, 437_723),
}


def value(catalog: Catalog, measure: str, period: Period, scope: dict[str, str]) -> Decimal:
    official = catalog.total(measure, Scope(scope), period)
    assert official is not None
    return official.value


@pytest.mark.parametrize("year", BY_FISCAL_YEAR)
def test_fiscal_years_by_border_and_component(catalog: Catalog, year: int) -> None:
    southwest_usbp, southwest_ofo, usbp, ofo = BY_FISCAL_YEAR[year]
    period = Period.fiscal(year)
    assert value(catalog, "apprehensions", period, SOUTHWEST) == southwest_usbp
    assert value(catalog, "inadmissibles", period, SOUTHWEST) == southwest_ofo
    assert value(catalog, "encounters", period, SOUTHWEST) == southwest_usbp + southwest_ofo
    assert value(catalog, "apprehensions", period, {}) == usbp
    assert value(catalog, "inadmissibles", period, {}) == ofo
    assert value(catalog, "encounters", period, {}) == usbp + ofo


@pytest.mark.parametrize("year", [year for year in BY_FISCAL_YEAR if year >= 2020])
def test_borders_add_up_to_the_country(catalog: Catalog, year: int) -> None:
    period = Period.fiscal(year)
    borders = [value(catalog, "encounters", period, {"border": b}) for b in ("southwest", "northern", "coastal")]
    assert sum(borders) == value(catalog, "encounters", period, {})


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        ("2021-10..2022-07", 1_947_310),
        ("2021-10..2022-08", 2_151_397),
        ("2023-12", 301_981),
        ("2023-09", 269_735),
        ("2022-12", 252_315),
        ("2019-05", 144_116),
        ("2022-07", 200_162),
        ("2022-08", 204_087),
    ],
)
def test_southwest_months_and_years_to_date(catalog: Catalog, period: str, expected: int) -> None:
    assert value(catalog, "encounters", Period.parse(period), SOUTHWEST) == expected


def test_the_highest_southwest_months(catalog: Catalog) -> None:
    months = sorted(catalog.history("encounters", Scope(SOUTHWEST), "month"), key=lambda month: -month.value)
    assert [str(month.period) for month in months[:2]] == ["2023-12", "2023-09"]
    early = [month for month in months if Period.parse("2016-10..2020-09").contains(month.period)]
    assert (str(early[0].period), int(early[0].value)) == ("2019-05", 144_116)


def test_the_highest_border_patrol_year_before_2021(catalog: Catalog) -> None:
    years = catalog.history("apprehensions", Scope(), "fiscal_year")
    highest = max((year for year in years if year.period.last < Period.fiscal(2021).first), key=lambda year: year.value)
    assert (str(highest.period), int(highest.value)) == ("FY1986", 1_692_544)


@pytest.mark.parametrize(("scope", "percent"), [(SOUTHWEST, "37.14"), ({}, "41.40")])
def test_change_from_2021_to_2022(catalog: Catalog, scope: dict[str, str], percent: str) -> None:
    before, after = (value(catalog, "encounters", Period.fiscal(year), scope) for year in (2021, 2022))
    assert round((after / before - 1) * 100, 2) == Decimal(percent)


def test_expulsions_are_title_42_by_both_components(catalog: Catalog) -> None:
    period = Period.fiscal(2022)
    # The release of 2022 calls these apprehensions in its column Encounter Type.
    assert value(catalog, "expulsions", period, {**SOUTHWEST, "component": "USBP"}) == 1_054_084
    both = sum(value(catalog, "encounters", period, {**SOUTHWEST, "title": title}) for title in ("8", "42"))
    assert both == 2_378_944
    assert value(catalog, "expulsions", Period.fiscal(2019), SOUTHWEST) == 0


def test_demographics_and_citizenships_add_up(catalog: Catalog) -> None:
    period = Period.fiscal(2022)
    demographics = ("Single Adults", "FMUA", "UAC", "Accompanied Minors")
    assert sum(value(catalog, "encounters", period, {"demographic": d}) for d in demographics) == 2_766_582
    triangle = {**SOUTHWEST, "citizenship": "Guatemala+Honduras+El Salvador"}
    one_by_one = [
        value(catalog, "encounters", period, {**SOUTHWEST, "citizenship": c})
        for c in triangle["citizenship"].split("+")
    ]
    assert value(catalog, "encounters", period, triangle) == sum(one_by_one)


FENTANYL = {2019: 2_804, 2020: 4_791, 2021: 11_201, 2022: 14_700, 2023: 27_023, 2024: 21_889, 2025: 12_027}


@pytest.mark.parametrize("year", FENTANYL)
def test_fentanyl_in_pounds(catalog: Catalog, year: int) -> None:
    assert round(value(catalog, "seizures", Period.fiscal(year), {"drug": "Fentanyl"})) == FENTANYL[year]


def test_seizures_add_up(catalog: Catalog) -> None:
    """Over borders, components and areas; pounds have thousandths, events are whole."""
    period = Period.fiscal(2024)
    for measure in ("seizures", "seizure_events"):
        total = value(catalog, measure, period, {"drug": "Fentanyl"})
        for dimension, members in (("border", ("southwest", "northern", "coastal")), ("component", ("USBP", "OFO"))):
            parts = [value(catalog, measure, period, {"drug": "Fentanyl", dimension: member}) for member in members]
            assert sum(parts) == total
    pounds = value(catalog, "seizures", period, {"drug": "Fentanyl"})
    assert pounds != pounds.to_integral_value()
    assert value(catalog, "seizure_events", period, {"drug": "Fentanyl"}) == 1_116
    assert value(catalog, "seizures", Period.parse("2025-12"), {}) > 0


@pytest.mark.parametrize(
    ("scope", "exact", "rounded"),
    [
        ({}, "cbp-encounters-southwest", "ohss-usbp-annual"),
        ({"demographic": "FMUA"}, "cbp-encounters-southwest", "ohss-usbp-annual-families"),
        ({"demographic": "UAC"}, "cbp-encounters-southwest", "ohss-usbp-annual-families"),
        ({"citizenship": "Mexico"}, "cbp-encounters-southwest", "ohss-usbp-annual-citizenships"),
        ({"citizenship": "Honduras"}, "cbp-encounters-southwest", "ohss-usbp-annual-citizenships"),
    ],
)
def test_rounded_figures_are_within_ten_of_exact_ones(
    catalog: Catalog, scope: dict[str, str], exact: str, rounded: str
) -> None:
    series = {one.dataset: one for one in catalog.series("apprehensions", Scope(SOUTHWEST).having(scope))}
    for year in range(2019, 2025):
        ours, theirs = (series[dataset].total(Period.fiscal(year)) for dataset in (exact, rounded))
        assert ours is not None
        assert theirs is not None
        assert (ours.rounding, theirs.rounding) == (0, 10)
        assert theirs.value % 10 == 0
        assert abs(ours.value - theirs.value) <= 10, year


@pytest.mark.parametrize(
    ("roundings", "told"), [([10], 10), ([0, 0], 0), ([10, 10], 10), ([10] * 4, 20), ([10] * 11, 33), ([0, 10], 10)]
)
def test_roundings_of_a_sum_add_up_as_independent_errors_do(roundings: list[int], told: int) -> None:
    assert of_sum(roundings) == told


def test_families_are_not_told_apart_before_october_2011(catalog: Catalog) -> None:
    for demographic, first in (("Single Adults", 2012), ("FMUA", 2012), ("UAC", 2008)):
        scope = Scope(border="southwest", demographic=demographic)
        assert catalog.total("apprehensions", scope, Period.fiscal(first)) is not None
        assert catalog.total("apprehensions", scope, Period.fiscal(first - 1)) is None


def test_rounded_sectors_months_and_families_fit_exact_figures(catalog: Catalog) -> None:
    """The rounded workbook against CBP's own files, where both have a year: within its rounding."""
    for year in range(2020, 2025):
        exact = value(catalog, "apprehensions", Period.fiscal(year), SOUTHWEST)
        areas = catalog.dimensions["area"].members.values()
        sectors = [member.name for member in areas if member.implies.get("border") == "southwest"]
        assert len(sectors) == 9
        found = [value(catalog, "apprehensions", Period.fiscal(year), {"area": sector}) for sector in sectors]
        assert abs(sum(found) - exact) <= 5 * len(sectors), year


@pytest.mark.parametrize(
    ("period", "day", "border", "expected"),
    [
        ("2022-07", "2022-08-20", "southwest", 199_976),
        ("2022-07", None, "southwest", 200_162),
        ("2021-10..2022-08", "2022-09-20", "southwest", 2_150_639),
        ("2021-10..2022-08", None, "southwest", 2_151_397),
        ("2021-10..2022-07", "2022-09-01", "nationwide", 2_242_413),
        ("2021-10..2022-08", "2022-09-20", "nationwide", 2_493_721),
        ("2023-10", "2023-12-01", "nationwide", 309_221),
        ("2023-10", None, "nationwide", 309_024),
        ("2024-10", "2025-01-15", "southwest", 106_335),
        ("FY2022", "2022-10-21", "southwest", 2_378_944),
        ("FY2023", "2023-11-07", "nationwide", 3_201_144),
    ],
)
def test_figures_as_of_a_day(catalog: Catalog, period: str, day: str | None, border: str, expected: int) -> None:
    asked = catalog.as_of(None if day is None else date.fromisoformat(day))
    assert value(asked, "encounters", Period.parse(period), {"border": border}) == expected
