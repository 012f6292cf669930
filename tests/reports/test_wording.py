"""Numbers as a report words them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numcheck.datasets.scope import Scope
from numcheck.documents.document import Span
from numcheck.figures.figure import End, Figure, Kind
from numcheck.figures.precision import Interval
from numcheck.findings.words import number
from numcheck.lexicon.labels import labels
from numcheck.reports.wording import answer, computed, official, sure
from tests.reports.samples import SOUTHWEST, story

OPEN = Interval(None, None)


def figure(kind: Kind, step: str | None = None, unit: str | None = None) -> Figure:
    ends = (End(Span(0, 1), Decimal(1), OPEN), End(Span(2, 3), Decimal(2), OPEN)) if kind is Kind.RANGE else None
    return Figure(Span(0, 3), "1-2", kind, None, OPEN, OPEN, None if step is None else Decimal(step), unit, ends=ends)


@pytest.mark.parametrize(
    ("value", "text"),
    [("2378944", "2,378,944"), ("37.10", "37.1"), ("-1234.5", "-1,234.5"), ("1E+6", "1,000,000"), ("-0", "0")],
)
def test_a_number_has_separators_and_no_needless_digit(value: str, text: str) -> None:
    assert number(Decimal(value)) == text


@pytest.mark.parametrize(
    ("kind", "step", "unit", "value", "text"),
    [
        (Kind.COUNT, "100000", None, "2378944", "2,378,944"),
        (Kind.PERCENT, "1", None, "37.1399", "37.14%"),
        (Kind.PERCENT, "0.01", None, "37.1399", "37.14%"),
        (Kind.PERCENT, "0.001", None, "37.13987", "37.1399%"),
        (Kind.POINTS, "1", None, "3.2", "3.2 points"),
        (Kind.MULTIPLE, None, None, "2.43363", "2.43 times"),
        (Kind.SHARE, None, None, "0.333333", "33.33%"),
        (Kind.RANGE, None, "percent", "17.25", "17.25%"),
        (Kind.RANGE, None, "encounters", "17.25", "17.25"),
    ],
)
def test_a_value_is_worded_in_the_figures_unit(
    kind: Kind, step: str | None, unit: str | None, value: str, text: str
) -> None:
    assert computed(Decimal(value), figure(kind, step, unit)) == text


@given(st.decimals(allow_nan=False, allow_infinity=False), st.sampled_from(Kind))
def test_any_value_can_be_worded(value: Decimal, kind: Kind) -> None:
    assert computed(value, figure(kind))


def test_an_official_figure_says_what_where_when_and_by_whom() -> None:
    assert official(SOUTHWEST) == (
        "2,378,944 encounters, southwest border, fiscal 2022 (cbp-encounters-southwest, released 2025-09)"
    )


def test_an_answer_that_is_no_official_figure_has_its_own_unit() -> None:
    claim = story().findings[1].claim
    assert claim.figure.kind is Kind.PERCENT
    assert answer(Decimal("37.14"), claim, SOUTHWEST) == "37.14%, southwest border, fiscal 2022"


def test_a_scope_names_who_before_where_and_leaves_out_the_whole() -> None:
    scope = Scope(component="USBP", border="northern", demographic="UAC", state="TX")
    assert labels().of_scope(scope) == "Border Patrol, unaccompanied children, TX, northern border"
    assert labels().of_scope(Scope(component="CBP")) == ""


def test_how_sure_a_finding_is_is_said_of_those_like_it() -> None:
    missing, _, _, unverifiable = story().findings
    assert sure(missing) == "Of findings like this one, 86 in 100 are right."
    assert sure(unverifiable) == "Of figures left so, 59 in 100 could not have been checked by anybody."
