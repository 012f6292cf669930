"""What stands beside a number and is not of it, or is what it is compared with: each text reads one way alone."""

import pytest

from numcheck.claims.claim import Operation
from numcheck.periods import Period
from numcheck.readings.answer import Ruling
from numcheck.readings.decision import Decision
from numcheck.readings.weighed import Option
from tests.readings.support import decided

SWB = "at the southwest border"
FY22, FY19 = Period.fiscal(2022), Period.fiscal(2019)
TOLD = f"CBP counted 2,378,944 encounters {SWB} in fiscal 2022."


def of(decision: Decision) -> Option:
    assert decision.option is not None
    return decision.option


def multiples(text: str, day: str) -> list[tuple[Ruling, Period, Period | None]]:
    found = [(one.ruling, one.option) for one in decided(text, day) if one.option is not None]
    return [(ruling, o.period, o.baseline) for ruling, o in found if o.doing.operation is Operation.MULTIPLE]


@pytest.mark.parametrize(
    ("text", "period", "baseline"),
    [
        (
            f"Encounters {SWB} came to 178,795 in April 2021, more than ten times the number of April 2020.",
            Period.month(2021, 4),
            Period.month(2020, 4),
        ),
        (f"{TOLD[:-1]}, more than twice what it was in 2019.", FY22, FY19),
        (
            f"In fiscal 2022 there were more than twice as many encounters {SWB} as in fiscal 2019.",
            FY22,
            FY19,
        ),
        (f"{TOLD} The total is more than twice the highest annual level under President Trump.", FY22, FY19),
    ],
)
def test_a_multiple_is_one_of_what_stands_behind_it(text: str, period: Period, baseline: Period) -> None:
    assert multiples(text, "2022-11-12") == [(Ruling.HOLDS, period, baseline)]


def test_a_multiple_with_its_time_behind_it_is_of_that_time() -> None:
    text = f"Encounters {SWB} nearly quadrupled in fiscal 2021."
    assert multiples(text, "2021-11-12") == [(Ruling.HOLDS, Period.fiscal(2021), Period.fiscal(2020))]


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("The year's running total passed two million in August.", True),
        ("The year's running total passed two million in July.", False),
        ("The year's running total passed two million in September.", False),
    ],
)
def test_a_mark_is_passed_in_one_month_of_the_year(text: str, holds: bool) -> None:
    before = f"CBP counted 227,547 encounters {SWB} in September 2022."
    *_, found = decided(f"{before} {text}", "2022-11-12")
    assert (found.ruling is Ruling.HOLDS and of(found).doing.operation is Operation.THRESHOLD) is holds


@pytest.mark.parametrize(
    ("text", "members"),
    [
        (
            f"In December 2023 CBP had 301,981 encounters {SWB}, including 249,740 by the Border Patrol.",
            {"border": "southwest"},
        ),
        (f"People in families were 116,722 of the 232,963 encounters {SWB} in August 2023.", {"border": "southwest"}),
        (f"In May 2023, the month Title 42 ended, CBP had 206,690 encounters {SWB}.", {"border": "southwest"}),
    ],
)
def test_what_is_told_of_a_part_or_of_a_rule_is_not_told_of_the_number(text: str, members: dict[str, str]) -> None:
    found = [of(one) for one in decided(text, "2024-02-10") if one.ruling is Ruling.HOLDS]
    assert members in [dict(option.members) for option in found]


def test_no_change_is_measured_against_the_month_of_a_first_one() -> None:
    text = f"Border Patrol arrests {SWB} rose 3 percent in February 2020, the first increase since May 2019."
    found = decided(text, "2020-03-10")[0]
    assert (found.ruling, of(found).baseline) == (Ruling.HOLDS, Period.month(2020, 1))


@pytest.mark.parametrize(
    ("record", "holds"),
    [
        ("the most in any month since President Trump took office", True),
        ("the fewest of any month under President Obama", False),
    ],
)
def test_a_record_of_a_term_of_office_is_held_against_its_months(record: str, holds: bool) -> None:
    text = f"In May 2019 CBP had 144,116 encounters {SWB}, {record}."
    rulings = [one.ruling for one in decided(text, "2019-06-10")]
    assert (rulings == [Ruling.HOLDS, Ruling.HOLDS]) is holds
