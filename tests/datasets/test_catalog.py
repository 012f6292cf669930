"""Which dataset answers, and when none does."""

from itertools import pairwise

import pytest

from numcheck.datasets import Catalog, Official, Scope
from numcheck.datasets.series import is_closed
from numcheck.datasets.totals import HistoryStep
from numcheck.periods import Period


def asked(catalog: Catalog, measure: str, period: str, **scope: str) -> Official | None:
    return catalog.total(measure, Scope(scope), Period.parse(period))


@pytest.mark.parametrize(
    ("measure", "period", "scope", "dataset", "release"),
    [
        ("encounters", "FY2022", {"border": "southwest"}, "cbp-encounters-southwest", "2025-09"),
        ("encounters", "FY2021", {"border": "southwest"}, "cbp-encounters-southwest", "2022-10-21"),
        ("encounters", "FY2022", {}, "cbp-encounters-nationwide", "2025-10-15"),
        ("encounters", "FY2020", {}, "cbp-encounters-nationwide", "2023-11-07"),
        ("encounters", "FY2021", {}, "cbp-encounters-nationwide", "2024-10-17"),
        ("encounters", "FY2019", {}, "cbp-encounters-nationwide-components", "2025-10"),
        ("apprehensions", "FY2022", {}, "cbp-encounters-nationwide-components", "2025-10"),
        ("apprehensions", "FY2016", {}, "usbp-nationwide-annual", "2020-10"),
        ("apprehensions", "2000-03", {"border": "southwest"}, "usbp-southwest-monthly", "2019-10"),
        # Of a running year the newest release answers, and what is published goes before what is derived.
        ("apprehensions", "2025-10", {"border": "southwest"}, "cbp-encounters-areas-aggregated", "2026-09-04"),
        ("encounters", "2025-11", {"border": "southwest"}, "cbp-encounters-areas-aggregated", "2026-09-04"),
        ("encounters", "2025-11", {"state": "TX"}, "cbp-encounters-nationwide", "2025-12-03"),
        ("encounters", "2026-07", {"citizenship": "Venezuela"}, "cbp-encounters-people-aggregated", "2026-09-04"),
        ("inadmissibles", "2022-03", {}, "ofo-nationwide-monthly-derived", "2026-08-05"),
        # The year was still running in the southwest file of August 2025; it is closed in the other two.
        ("encounters", "2024-10", {"border": "southwest"}, "cbp-encounters-nationwide", "2025-10-15"),
        ("apprehensions", "2024-10", {"border": "southwest"}, "cbp-encounters-areas-aggregated", "2026-09-04"),
        # Border Patrol's demographics are in the running file alone.
        (
            "apprehensions",
            "2024-10",
            {"border": "southwest", "demographic": "UAC"},
            "cbp-encounters-southwest",
            "2025-09",
        ),
        ("encounters", "FY2022", {"state": "TX"}, "cbp-encounters-nationwide", "2025-10-15"),
        (
            "encounters",
            "FY2022",
            {"border": "southwest", "citizenship": "Cuba"},
            "cbp-encounters-nationwide",
            "2025-10-15",
        ),
        ("apprehensions", "2022-03", {}, "usbp-nationwide-monthly-aggregated", "2026-08-05"),
        # Border Patrol's sectors and citizenships beside its borders: OHSS alone, rounded to tens.
        ("encounters", "FY2022", {"area": "Tucson"}, "ohss-usbp-annual-sectors", "2024-12"),
        (
            "apprehensions",
            "FY2022",
            {"border": "southwest", "citizenship": "Venezuela"},
            "ohss-usbp-annual-citizenships",
            "2024-12",
        ),
    ],
)
def test_the_dataset_that_answers(
    catalog: Catalog, measure: str, period: str, scope: dict[str, str], dataset: str, release: str
) -> None:
    official = asked(catalog, measure, period, **scope)
    assert official is not None
    assert (official.dataset, official.release) == (dataset, release)


@pytest.mark.parametrize(
    ("measure", "period", "scope"),
    [
        # The pages of fiscal 2017 and 2018 break down unaccompanied children and families, and nothing else.
        ("encounters", "FY2017", {"border": "southwest", "demographic": "Single Adults"}),
        ("encounters", "FY2018", {"border": "southwest", "citizenship": "Mexico"}),
        ("encounters", "FY2018", {"border": "southwest", "title": "8"}),
        ("encounters", "2018-08..2018-11", {"border": "southwest", "demographic": "UAC+Single Adults"}),
        ("encounters", "FY2018", {"border": "southwest", "demographic": "not published+UAC"}),
        # Nationwide, months of field operations start in fiscal 2020.
        ("inadmissibles", "2019-09", {}),
        ("encounters", "2019-09", {}),
        ("encounters", "CY2019", {}),
        ("encounters", "FY2016", {}),
        # No dataset has a component and a state, or a component beside a citizenship outside the four named.
        ("apprehensions", "FY2022", {"state": "TX"}),
        ("inadmissibles", "FY2022", {"border": "southwest", "citizenship": "Venezuela"}),
        ("inadmissibles", "FY2022", {"border": "northern"}),
        # Members that the files count under "other", and what nobody has ever heard of.
        ("encounters", "FY2022", {"citizenship": "Jamaica"}),
        ("encounters", "FY2022", {"citizenship": "Cuba+Jamaica"}),
        ("encounters", "FY2022", {"area": "Boston Field Office"}),
        ("encounters", "FY2022", {"drug": "Fentanyl"}),
        ("encounters", "FY2022", {"moon": "full"}),
        ("drug_seizures", "FY2022", {}),
        # After the newest month.
        ("encounters", "2026-09", {}),
        ("encounters", "2025-12", {"state": "TX"}),
        ("inadmissibles", "2026-09", {"border": "southwest"}),
        ("apprehensions", "2026-09", {"border": "southwest"}),
        ("encounters", "FY2026", {}),
    ],
)
def test_what_is_not_held_has_no_figure(catalog: Catalog, measure: str, period: str, scope: dict[str, str]) -> None:
    assert asked(catalog, measure, period, **scope) is None


def test_early_demographics_that_were_published(catalog: Catalog) -> None:
    children = asked(catalog, "encounters", "2016-10", border="southwest", demographic="UAC")
    assert children is not None
    assert children.value == 6_704 + 1_830


def test_what_no_file_tells_of_all_but_one_is_worked_out(catalog: Catalog) -> None:
    where = {"border": "southwest", "component": "USBP"}
    rest = asked(catalog, "encounters", "2020-01", **where, citizenship="other than Mexico")
    whole = asked(catalog, "encounters", "2020-01", **where)
    part = asked(catalog, "encounters", "2020-01", **where, citizenship="Mexico")
    assert rest is not None
    assert whole is not None
    assert part is not None
    assert rest.value == whole.value - part.value == 13_087
    assert rest.scope["citizenship"] == "other than Mexico"
    assert "Derived: all of them less those of Mexico." in rest.notes
    # The whole is told to the unit, the part in tens, and the year was over when either was published.
    early = asked(catalog, "encounters", "2016-04..2016-06", component="USBP", citizenship="other than Mexico")
    assert early is not None
    assert abs(early.value - 59_351) <= early.rounding


def test_the_two_residuals_are_never_added_up(catalog: Catalog) -> None:
    four = asked(catalog, "encounters", "FY2022", border="southwest", citizenship="other than the 4 named")
    many = asked(catalog, "encounters", "FY2022", border="southwest", citizenship="other than the 21 named")
    assert four is not None
    assert many is not None
    assert four.value > many.value
    both = "other than the 4 named+other than the 21 named"
    assert asked(catalog, "encounters", "FY2022", border="southwest", citizenship=both) is None
    words = [member.name for member in catalog.dimensions["citizenship"].everyone()]
    assert [name for name in words if name.startswith("other")] == ["other than Mexico"]


@pytest.mark.parametrize(
    ("measure", "scope", "resolved"),
    [
        ("encounters", {}, {}),
        ("apprehensions", {}, {"component": "USBP"}),
        ("inadmissibles", {"border": "northern"}, {"component": "OFO", "border": "northern"}),
        ("expulsions", {"component": "USBP"}, {"component": "USBP", "title": "42"}),
        # A sector's encounters are the Border Patrol's, by whatever name the agency goes.
        ("encounters", {"area": "Tucson"}, {"area": "Tucson", "border": "southwest", "component": "USBP"}),
        (
            "encounters",
            {"area": "Tucson", "component": "CBP", "border": "nationwide"},
            {"area": "Tucson", "border": "southwest", "component": "USBP"},
        ),
        (
            "encounters",
            {"area": "Tucson", "border": "northern"},
            {"area": "Tucson", "border": "northern", "component": "USBP"},
        ),
        # What the sentence says is not overridden by what its noun means.
        ("apprehensions", {"component": "CBP"}, {"component": "CBP"}),
    ],
)
def test_aliases(catalog: Catalog, measure: str, scope: dict[str, str], resolved: dict[str, str]) -> None:
    assert catalog.resolve(measure, Scope(scope)) == ("encounters", Scope(resolved))


def test_an_official_figure_names_every_member_that_it_is_held_to(catalog: Catalog) -> None:
    official = asked(catalog, "apprehensions", "FY2022", border="southwest")
    assert official is not None
    assert (official.measure, official.scope) == ("encounters", Scope(component="USBP", border="southwest"))
    everywhere = asked(catalog, "encounters", "FY2022")
    assert everywhere is not None
    assert everywhere.scope == Scope(component="CBP", border="nationwide")


def test_naming_all_is_the_same_as_naming_nothing(catalog: Catalog) -> None:
    named = asked(catalog, "encounters", "FY2022", component="CBP", border="nationwide")
    assert named == asked(catalog, "encounters", "FY2022")


def test_a_period_over_two_datasets_counts_each_month_once(catalog: Catalog) -> None:
    whole = asked(catalog, "encounters", "2016-10..2026-08", border="southwest")
    assert whole is not None
    months = catalog.history("encounters", Scope(border="southwest"), "month")
    assert whole.value == sum(month.value for month in months)
    assert whole.dataset == "cbp-encounters-southwest+cbp-encounters-nationwide+cbp-encounters-areas-aggregated"
    assert whole.release == "2026-09-04"


@pytest.mark.parametrize(
    ("measure", "scope", "step", "first", "last", "count"),
    [
        ("apprehensions", {}, "fiscal_year", "FY1925", "FY2025", 101),
        ("apprehensions", {"border": "southwest"}, "month", "1999-10", "2026-08", 323),
        ("apprehensions", {"border": "southwest"}, "fiscal_year", "FY1960", "FY2025", 66),
        ("apprehensions", {"border": "southwest"}, "calendar_year", "CY2000", "CY2025", 26),
        ("inadmissibles", {"border": "southwest"}, "month", "2016-10", "2026-08", 119),
        ("encounters", {"border": "southwest"}, "month", "2016-10", "2026-08", 119),
        ("encounters", {"border": "southwest"}, "fiscal_year", "FY2017", "FY2025", 9),
        ("encounters", {}, "month", "2019-10", "2026-08", 83),
        ("encounters", {}, "fiscal_year", "FY2017", "FY2025", 9),
        ("encounters", {}, "calendar_year", "CY2020", "CY2025", 6),
    ],
)
def test_histories_are_whole(
    catalog: Catalog, measure: str, scope: dict[str, str], step: HistoryStep, first: str, last: str, count: int
) -> None:
    history = catalog.history(measure, Scope(scope), step)
    assert (str(history[0].period), str(history[-1].period), len(history)) == (first, last, count)
    assert all(b.period.first == a.period.last + 1 for a, b in pairwise(history))


def test_newest_and_earliest(catalog: Catalog) -> None:
    southwest = Scope(border="southwest")
    assert catalog.newest("apprehensions", southwest) == Period.parse("2026-08").last
    assert catalog.newest("encounters", southwest) == Period.parse("2026-08").last
    assert catalog.newest("encounters", Scope(state="TX")) == Period.parse("2025-11").last
    assert catalog.earliest("encounters", southwest) == Period.parse("2016-10").first
    assert catalog.newest("encounters", Scope(citizenship="Jamaica")) is None
    assert catalog.earliest("encounters", Scope(citizenship="Jamaica")) is None
    assert catalog.history("encounters", Scope(citizenship="Jamaica"), "month") == ()


def test_series_come_best_first_and_are_fetched_once(catalog: Catalog) -> None:
    southwest = Scope(border="southwest")
    series = catalog.series("encounters", southwest)
    assert [one.dataset for one in series] == [
        "cbp-encounters-southwest",
        "cbp-encounters-nationwide",
        "cbp-encounters-areas-aggregated",
        "cbp-encounters-people-aggregated",
        "cbp-encounters-southwest-derived",
    ]
    assert catalog.series("encounters", southwest.having(component="CBP")) is series
    august = Period.parse("2025-08")
    assert (series[0].first, series[0].last) == (Period.parse("2016-10").first, august.last)
    assert series[0].covers(august)
    assert not is_closed(series[0].covering(august))
    assert series[0].total(Period.parse("2025-09")) is None


def test_a_month_without_a_row_inside_the_coverage_is_none_at_all(catalog: Catalog) -> None:
    quiet = asked(catalog, "expulsions", "2019-12", border="northern")
    assert quiet is not None
    assert quiet.value == 0


def test_derived_months_say_that_they_are_derived(catalog: Catalog) -> None:
    derived = [name for name, card in catalog.cards.items() if card.standing == "derived"]
    assert derived == ["cbp-encounters-southwest-derived", "ofo-nationwide-monthly-derived"]
    assert all("erived" in catalog.cards[name].title for name in derived)
    assert all(catalog.cards[name].notes_on(Period.fiscal(2025)) for name in derived)


def test_aggregated_figures_say_that_they_are(catalog: Catalog) -> None:
    aggregated = [name for name, card in catalog.cards.items() if card.standing == "aggregated"]
    assert len(aggregated) == 3
    for release in catalog.releases():
        assert ("public aggregation of it" in release.note) == (release.dataset in aggregated)


def test_misprints_are_noted_where_they_matter(catalog: Catalog) -> None:
    card = catalog.cards["cbp-encounters-nationwide-components"]
    assert "683,178" in "".join(card.notes_on(Period.fiscal(2018)))
    assert card.notes_on(Period.fiscal(2022)) == ()
