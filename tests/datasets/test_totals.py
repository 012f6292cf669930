"""The official totals that any reader of CBP's pages can look up."""

from decimal import Decimal

import pytest

from numcheck.datasets import Catalog, Scope
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
