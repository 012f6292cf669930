"""Sums over members told together, over years, and since a term of office began."""

import pytest

from numcheck.claims.claim import Source
from tests.claims.support import claims, last, only


@pytest.mark.parametrize(
    ("text", "dimension", "members"),
    [
        (
            "Venezuela, Cuba and Nicaragua together accounted for 572,500 encounters in fiscal 2022.",
            "citizenship",
            "Venezuela+Cuba+Nicaragua",
        ),
        (
            "The Tucson, San Diego and El Paso sectors combined recorded 1,043,930 apprehensions in fiscal 2024.",
            "area",
            "Tucson+San Diego+El Paso",
        ),
        (
            "Cubans and Haitians were encountered 273,000 times in fiscal 2022.",
            "citizenship",
            "Haiti+Cuba",
        ),
    ],
)
def test_members_are_added_up(text: str, dimension: str, members: str) -> None:
    claim = only(text)
    assert set(claim.scope[dimension].split("+")) == set(members.split("+"))
    assert claim.to_dict()["operation"] == "sum"


def test_one_name_for_several_is_no_sum() -> None:
    claim = only("CBP encountered 701,049 migrants from the Northern Triangle at the southwest border in fiscal 2021.")
    assert claim.to_dict()["operation"] == "level"


def test_what_is_compared_is_not_added_to_the_figure() -> None:
    text = "The 66,584 Venezuelans encountered in September were more than Guatemalans and Hondurans combined."
    assert claims(text, "2023-10-28")[0].scope["citizenship"] == "Venezuela"


def test_members_told_elsewhere_are_ambiguous() -> None:
    text = "The three sectors combined recorded 1,043,930 apprehensions in fiscal 2024."
    assert only(text).reason == "NC904"


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("CBP recorded 10.8 million encounters over fiscal years 2021 through 2024.", "2020-10..2024-09"),
        ("CBP recorded 6.6 million encounters over the three fiscal years from 2021 to 2023.", "2020-10..2023-09"),
        ("CBP has recorded 10.7 million encounters since President Biden took office.", "2021-02..2024-11"),
        ("Since Biden took office in January 2021, CBP has recorded 10.7 million encounters.", "2021-02..2024-11"),
        ("Since Biden took office, CBP recorded 10.5 million encounters through September 2024.", "2021-02..2024-09"),
    ],
)
def test_years_are_added_up(text: str, period: str) -> None:
    claim = last(text, "2024-12-18")
    assert (str(claim.period[0]), claim.to_dict()["operation"]) == (period, "sum")


@pytest.mark.parametrize(
    "text",
    [
        "Encounters have risen to 2.4 million in fiscal 2022 since Biden took office.",
        "CBP recorded 2.4 million encounters in fiscal 2022, two years since Biden took office.",
        "CBP recorded 2.4 million encounters in fiscal 2022 under Biden.",
    ],
)
def test_a_term_beside_another_time_is_no_stretch(text: str) -> None:
    assert str(claims(text, "2024-12-18")[0].period[0]) == "FY2022"


def test_a_term_needs_the_date_of_publication() -> None:
    claim = only("CBP has recorded 10.7 million encounters since Biden took office.")
    assert (claim.period, claim.evidence["period"].source, claim.reason) == ((), Source.OPEN, "NC903")


def test_added_up_to_is_no_hedge() -> None:
    claim = only("Encounters at the southwest border added up to 6.6 million from fiscal 2021 to fiscal 2023.")
    assert (claim.figure.hedge, claim.is_sum) == (None, True)
