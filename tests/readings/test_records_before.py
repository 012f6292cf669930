"""The record that stood until then: what a number is, or is compared with."""

import pytest

from numcheck.readings.answer import Ruling
from tests.readings.support import decided, weighed

SEPTEMBER = "CBP documented 269,735 encounters at the southwest border in September 2023"
YEAR = "The southwest border saw 2,378,944 encounters in fiscal 2022"


@pytest.mark.parametrize(
    "behind",
    [
        ", about 17,000 more than the earlier record.",
        ", about 17,000 above the previous monthly high.",
        ", breaking the old record by about 17,000.",
        ", 7 percent above the previous record.",
        ", surpassing the previous record of 252,315.",
        ", eclipsing the prior record, 252,315.",
        ". The previous record stood at 252,315.",
    ],
)
def test_it_is_the_highest_before(behind: str) -> None:
    found = zip(
        weighed(f"{SEPTEMBER}{behind}", "2023-10-25"), decided(f"{SEPTEMBER}{behind}", "2023-10-25"), strict=True
    )
    told = [decision for one, decision in found if one.proposal.record is not None and one.proposal.figure.value]
    assert [one.ruling for one in told] == [Ruling.HOLDS]
    assert told[0].option is not None
    assert "2022-12" in (str(told[0].option.period), str(told[0].option.baseline))


@pytest.mark.parametrize("behind", [", 37 percent more than the old record.", ". That beat the old record by 644,000."])
def test_of_a_year_it_is_a_year(behind: str) -> None:
    (*_, last) = decided(f"{YEAR}{behind}", "2022-11-12")
    assert last.ruling is Ruling.HOLDS
    assert last.option is not None
    assert str(last.option.baseline) == "FY2021"


def test_below_the_record_is_below_the_lowest() -> None:
    text = "The border saw 6,066 apprehensions by the Border Patrol in June 2025, 15 percent below the earlier record."
    (*_, last) = decided(text, "2025-07-15")
    assert last.option is not None
    assert str(last.option.baseline) == "2025-03"


@pytest.mark.parametrize(
    "text",
    [
        f"{SEPTEMBER}, about 36,000 more than the earlier record.",  # more than in August, and that is not said
        f"{SEPTEMBER}. The previous record was 241,136.",
    ],
)
def test_what_is_no_such_record_is_neither_vouched_for_nor_accused(text: str) -> None:
    assert [one.ruling for one in decided(text, "2023-10-25")].count(Ruling.HOLDS) == 1
    assert Ruling.FLAGGED not in {one.ruling for one in decided(text, "2023-10-25")}


def test_a_record_told_with_a_number_of_something_else_is_none() -> None:
    text = f"A theme park had a record 412,000 visitors in September. {SEPTEMBER}."
    held = [one.option for one in decided(text, "2023-10-25") if one.ruling is Ruling.HOLDS]
    assert [one.doing.operation.value for one in held if one is not None] == ["level"]
