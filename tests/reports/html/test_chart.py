"""The charts: the figures they show, and what the drawing is told."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import numcheck
from numcheck.datasets.scope import Scope
from numcheck.periods import Period
from numcheck.readings.lines import Line, line
from numcheck.reports.html.chart import chart, series
from numcheck.reports.html.drawing import Bars, compact, drawn, heights_of_names
from numcheck.reports.html.element import Element, html
from numcheck.reports.html.svg import inlined
from tests import shared
from tests.reports.html.pages import words
from tests.reports.samples import SOUTHWEST, YEAR_BEFORE, story

BARS = Bars([1.0, 2.0, 3.0], {0: "2020"}, (1, 2.0, "2"), [(0, "1")], (1.5, None), [(2.5, "elsewhere")])


def of(text: str) -> Element:
    report = numcheck.check(text, published="2025-11-18")
    finding = report.findings[0]
    around = report.line(finding)
    assert around is not None
    return chart(finding, around, "d1-f1")


def test_it_shows_the_figure_what_the_text_says_and_the_series() -> None:
    found = of("CBP recorded 3.1 million encounters at the southwest border in fiscal 2022.")
    text = words(found)
    assert "Encounters, southwest border, by fiscal year" in text
    assert "Official, fiscal 2022: 2,378,944 encounters." in text
    assert "What the text says would be 3,050,000 to 3,150,000." in text
    assert "fiscal 20211,734,686 encounters" in text
    assert "From cbp-encounters-southwest (released 2025-09" in text


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "CBP recorded 227,547 encounters at the southwest border in September 2022.",
            "Encounters, southwest border, by month",
        ),
        (
            "CBP recorded 2,151,397 encounters at the southwest border from October 2021 through August 2022.",
            "Encounters, southwest border, October to August of each year",
        ),
        (
            "CBP seized 21,889 pounds of fentanyl in fiscal 2024.",
            "Seizures in pounds, fentanyl, nationwide, by fiscal year",
        ),
        ("CBP made 1,351 fentanyl seizures in fiscal 2023.", "Seizure events, fentanyl, nationwide, by fiscal year"),
    ],
)
def test_it_says_what_the_bars_are(text: str, title: str) -> None:
    caption = of(text).find("figcaption")
    assert caption is not None
    assert words(caption) == title


def test_a_number_to_the_unit_is_claimed_as_it_is() -> None:
    found = of("CBP seized 714,197 pounds of methamphetamine in fiscal 2024.")
    assert "What the text says would be 714,197." in words(found)


def test_a_total_of_several_years_is_all_the_bars_together() -> None:
    found = of("CBP recorded 10.8 million encounters nationwide over fiscal years 2021 through 2024.")
    assert "Together, October 2020 to September 2024: 10,825,387 encounters." in words(found)
    assert "What the text says" not in words(found)


def test_another_place_that_is_compared_is_in_the_drawing() -> None:
    found = of("In September 2023, more Venezuelans than Mexicans were encountered at the southwest border.")
    svg = found.find("svg")
    assert svg is not None
    assert "Mexico" in words(svg)
    assert "Mexico: 53,296 encounters." in words(found)


def test_a_claim_far_above_the_figures_does_not_press_them_flat() -> None:
    near, far = (drawn(BARS._replace(band=(claim, claim + 1), others=())).decode() for claim in (4.0, 40.0))
    assert "what the text says" not in near
    assert "↑ what the text says" in far
    assert ">40<" not in far  # the axis still ends above the bars


@pytest.mark.parametrize("others", [(2.0, 2.01, 2.02), (1.9, 1.95, 1.99), (0.5, 1.99, 2.01, 3.0)])
def test_no_name_stands_on_another_or_on_the_value(others: tuple[float, ...]) -> None:
    bars = BARS._replace(others=[(value, "elsewhere") for value in others])
    points = 72 * 2.5 * 0.85 / 3.6
    names = [points * value + above for value, above in zip(others, heights_of_names(bars, 3.6), strict=True)]
    stand = sorted([*names, points * 2.0 + 6])
    assert all(high - low >= 11.99 for low, high in pairwise(stand))
    assert heights_of_names(BARS, 3.6) == [6.0]


def test_the_same_figures_give_the_same_bytes() -> None:
    assert drawn(BARS) == drawn(BARS)


def test_a_drawing_has_no_names_colours_or_fonts_of_its_own() -> None:
    text = html(inlined(drawn(BARS), "d7-f3", "title", "description"))
    assert "#0" not in text.replace('"#d7-f3', "")
    assert "DejaVu" not in text
    assert "metadata" not in text
    assert "xlink" not in text
    names = [part.split('"')[0] for part in text.split(' id="')[1:]]
    assert names
    assert all(name.startswith("d7-f3-") for name in names)
    assert "var(--official)" in text
    assert "var(--claimed)" in text


@pytest.mark.parametrize(
    ("value", "text"), [(2.5e6, "2.5M"), (250_000, "250k"), (40, "40"), (0, "0"), (1.2e9, "1.2B"), (-3000, "-3k")]
)
def test_an_axis_has_few_digits(value: float, text: str) -> None:
    assert compact(value) == text


@given(
    st.lists(st.decimals(0, 10**9, places=2), min_size=2, max_size=40),
    st.text(max_size=8),
)
@settings(max_examples=15)
def test_any_series_can_be_drawn(values: list[Decimal], name: str) -> None:
    finding = story().findings[1]
    points = tuple(
        SOUTHWEST._replace(value=value, period=Period.fiscal(2022 - n), scope=Scope(border=name))
        for n, value in enumerate(values)
    )[::-1]
    official = finding.official[0]._replace(official=points[-1])
    rival = finding.official[1]._replace(official=YEAR_BEFORE._replace(period=Period.fiscal(2022)))
    found = chart(finding._replace(official=(official, rival)), Line(points), "d1-f1")
    assert found.find("svg") is not None


def test_the_first_month_does_not_run_into_the_numbers_on_its_left() -> None:
    months = Bars([1.0] * 24, {0: "Mar 2022", 12: "Mar 2023", 23: "Feb 2024"}, (5, 1.0, "1"))
    text = drawn(months).decode()
    anchors = [text.split(f">{label}<")[0].rpartition("<text")[2] for label in months.labels.values()]
    assert "text-anchor: start" in anchors[0]
    assert "text-anchor: middle" in anchors[1]
    assert "text-anchor: end" in anchors[2]


def test_a_figure_is_shown_though_nothing_is_held_against_it() -> None:
    catalog = shared.catalog()
    official = catalog.total("encounters", Scope(border="southwest"), Period.month(2022, 7))
    assert official is not None
    around = line(official, catalog)
    assert around is not None
    figure = series(official, around, "one")
    said = "".join(figure.itertext())
    assert "Official, July 2022: 200,162 encounters." in said
    assert "What the text says" not in said
    assert [key.get("class") for key in figure.iter("span")] == ["key key-official"]
