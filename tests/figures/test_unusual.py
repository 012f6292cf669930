"""Numbers written unusually: each is read whole or set aside whole, and never a piece of one judged."""

from decimal import Decimal

import pytest

import numcheck
from numcheck.figures.extract import find_figures
from numcheck.figures.figure import Hedge, Kind

WHOLE = [
    ("2.3+ million people", "2.3+ million", "2300000"),
    ("2-plus million people", "2-plus million", "2000000"),
    ("**2.4** million people", "2.4** million", "2400000"),
    ("2.4 *million* people", "2.4 *million", "2400000"),
    ("_2.4_ million people", "2.4_ million", "2400000"),
    ("2.4&nbsp;million people", "2.4&nbsp;million", "2400000"),
    ("2.4Â million people", "2.4Â million", "2400000"),
    ("2.4Â\u00a0million people", "2.4Â\u00a0million", "2400000"),
    ("2,4 million people", "2,4 million", "2400000"),
    ("37,1 percent", "37,1 percent", "37.1"),
    ("two-point-four million people", "two-point-four million", "2400000"),
    ("23,78,944 people", "23,78,944", "2378944"),
    ("2 378 944 people", "2 378 944", "2378944"),
    ("2.4\u00ad m\u00adil\u200blion people", "2.4\u00ad m\u00adil\u200blion", "2400000"),
]


@pytest.mark.parametrize(("text", "printed", "value"), WHOLE)
def test_it_is_one_figure(text: str, printed: str, value: str) -> None:
    (figure,) = find_figures(text)
    assert (figure.text, figure.value) == (printed, Decimal(value))


@pytest.mark.parametrize("text", ["2.3+ million people", "2-plus million people"])
def test_a_sign_between_a_number_and_its_scale_says_that_there_were_more(text: str) -> None:
    (figure,) = find_figures(text)
    assert (figure.hedge, figure.allowed.low, figure.allowed.high) == (Hedge.MORE_THAN, figure.value, None)


def test_of_two_numbers_to_choose_from_the_scale_is_of_both() -> None:
    (figure,) = find_figures("2.3 or 2.4 million people")
    assert figure.kind is Kind.RANGE
    assert figure.ends is not None
    assert [end.value for end in figure.ends] == [Decimal(2_300_000), Decimal(2_400_000)]


@pytest.mark.parametrize("text", ["the total of 2,378,944[1] rose", "as it said.[12] Then it rose"])
def test_the_mark_of_a_note_is_set_aside(text: str) -> None:
    found = find_figures(text)
    assert [one.reason for one in found.set_aside] == ["identifier"]
    assert all(figure.text == "2,378,944" for figure in found)


@pytest.mark.parametrize("text", ["2.4 =/= million people", "2.4_million_ people"])
def test_a_scale_parted_from_its_number_is_no_figure_of_its_own(text: str) -> None:
    assert [figure.text for figure in find_figures(text)] == ["2.4"]


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("5,000 people, a million of them in 3, 4 places", ["5,000", "a million", "3", "4"]),
        ("in 12 300 cases", ["12", "300"]),
        ("a list of 1,234, 5,67 and 8", ["1,234", "5", "67", "8"]),
        ("he paid 2; million was the word", ["2", "million"]),
    ],
)
def test_what_only_looks_like_one_stays_what_it_is(text: str, printed: list[str]) -> None:
    assert [figure.text for figure in find_figures(text)] == printed


SPELT = [text.removesuffix(" people") for text, _, _ in WHOLE if "percent" not in text]


@pytest.mark.parametrize("spelt", SPELT)
def test_no_piece_of_it_is_accused(spelt: str) -> None:
    report = numcheck.check(
        f"CBP recorded {spelt} encounters at the southwest border in fiscal 2022.", published="2022-11-12"
    )
    assert {finding.verdict for finding in report.findings} <= {"supported", "imprecise"}
    assert len(report.findings) == 1
