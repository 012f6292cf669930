"""What a sentence takes from those before it: times, places and numbers that it does not name."""

import pytest

from numcheck.claims.claim import Claim
from tests.claims.support import claims

HEADLINE = "Border encounters climb again in September\n\n"


def last(text: str, date: str | None = "2022-10-30") -> Claim:
    return claims(text, date)[-1]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("It was hot in May. CBP counted 239,416 encounters at the southwest border.", "2022-05"),
        (f"{HEADLINE}CBP counted 227,547 encounters at the southwest border.", "2022-09"),
        ("He came on Aug. 3. CBP had 203,598 encounters at the southwest border that month.", "2022-08"),
        ("CBP had 241,136 encounters in May 2022. Nine months earlier it had recorded 209,840.", "2021-08"),
        ("CBP counted 2,766,582 encounters nationwide in the fiscal year.", "FY2022"),
        ("CBP counted 213,000 encounters in the first two months of the fiscal year.", "2021-10..2021-11"),
        ("In the third quarter of calendar 2021 CBP counted 615,000 encounters.", "2021-07..2021-09"),
        ("In the third quarter of 2021, July to September, CBP counted 615,000 encounters.", "2021-07..2021-09"),
        ("From October through July, CBP counted 1.9 million encounters.", "2021-10..2022-07"),
    ],
)
def test_period(text: str, period: str) -> None:
    assert str(last(text).period[0]) == period


@pytest.mark.parametrize(
    ("text", "slot", "member"),
    [
        ("Florida stood out. CBP counted 236,691 encounters in the state in fiscal 2023.", "state", "FL"),
        ("Texas bore the brunt: 1.3 million encounters at the southwest border in fiscal 2022.", "state", "TX"),
        ("The Tucson sector made 80,000 arrests in May 2022; in Del Rio, agents made 71,000.", "area", "Del Rio"),
        ("Haitians were met 4,535 times at the southwest border in fiscal 2020.", "citizenship", "Haiti"),
        ("California had 413,057 encounters in fiscal 2023, Arizona had 576,434.", "state", "AZ"),
    ],
)
def test_place_and_people(text: str, slot: str, member: str) -> None:
    assert last(text, "2024-03-01").scope[slot] == member


def test_the_whole_agency_ends_the_sector_before_it() -> None:
    text = (
        "The Del Rio sector made 49,563 arrests in July 2022. U.S. authorities stopped migrants 199,976 times in July, "
        "down 3.8 percent from June."
    )
    assert "area" not in last(text).scope


@pytest.mark.parametrize(
    ("text", "direction", "figure"),
    [
        ("The northern border gained nearly 80,000 encounters in fiscal 2023 over fiscal 2022.", "up", "80,000"),
        ("Mexicans were met 91,000 fewer times at the border in fiscal 2023 than in fiscal 2022.", "down", "91,000"),
        ("CBP had 2.4 million encounters in fiscal 2022. In fiscal 2023 they rose by 4 percent.", "up", "4 percent"),
        ("CBP had 212,000 encounters in July 2021. He said that was a 12 percent rise on June.", "up", "12 percent"),
    ],
)  # fmt: skip
def test_change(text: str, direction: str, figure: str) -> None:
    claim = last(text, "2024-03-01")
    assert (claim.figure.text, claim.operation, claim.direction) == (figure, "change", direction)


def test_a_record_of_so_many_is_a_count() -> None:
    claim = last("CBP had 189,913 encounters in May 2022, after a record low of 16,182 in April 2020.")
    assert (claim.figure.text, str(claim.period[0])) == ("16,182", "2020-04")


def test_a_compared_number_keeps_what_is_counted() -> None:
    claim = last("CBP stopped migrants 2,378,944 times in fiscal 2022, compared to 1.73 million times for fiscal 2021.")
    assert (claim.figure.text, str(claim.period[0]), claim.measure) == ("1.73 million", "FY2021", "encounters")


def test_a_change_that_takes_its_time_from_later_is_against_the_same_of_the_year_before() -> None:
    first = claims(
        "The northern border saw an 800 percent rise in illegal crossings.\n\n"
        "From October 2022 through January 2023 agents encountered 2,240 migrants there."
    )[0]
    assert str(first.period[0]) == "2022-10..2023-01"
    assert str(first.baseline) == "2021-10..2022-01"
