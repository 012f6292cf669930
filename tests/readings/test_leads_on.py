"""Changes told of the number that they lead to, restate, or point at."""

import pytest

from numcheck.claims.claim import Operation
from numcheck.readings.answer import Ruling
from tests.readings.support import decided

SWB = "at the southwest border"
LAREDO = "The Laredo Field Office seized 54,994 pounds of methamphetamine in fiscal 2025."


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"{LAREDO} Cocaine more than doubled, to 12,397 pounds.", "2025-10-30"),
        ("In fiscal 2020 apprehensions in the Tucson Sector grew, if only by four percent, to 66,076.", "2020-12-03"),
        (f"In September the number of Haitians encountered {SWB} more than doubled, to over 17,600.", "2021-10-23"),
        (
            "In fiscal 2019 the El Paso Sector took 133,000 family members, or eleven times its previous tally.",
            "2019-10-30",
        ),
        (f"The Border Patrol caught 11,127 people {SWB} in April. In September, double that.", "2017-12-07"),
        (
            f"In fiscal 2000 agents caught more than 1.6 million people {SWB}. In fiscal 2018 they caught less than a "
            "quarter as many.",
            "2019-01-10",
        ),
    ],
)
def test_a_change_is_of_the_number_that_it_is_told_with(text: str, day: str) -> None:
    assert all(one.ruling is Ruling.HOLDS for one in decided(text, day))


def test_half_as_much_again_is_half_more() -> None:
    text = f"In May 2019 the Border Patrol made 132,887 arrests {SWB}."
    more = decided(f"{text} It was a third as much again as in April.", "2019-06-07")[-1]
    assert more.option is not None
    assert (more.ruling, more.option.doing.operation) == (Ruling.HOLDS, Operation.CHANGE)
    assert decided(f"{text} It was as much again as in April.", "2019-06-07")[-1].ruling is not Ruling.FLAGGED


def test_a_wrong_multiple_of_that_is_not_vouched_for() -> None:
    text = f"The Border Patrol caught 11,127 people {SWB} in April. In September, four times that."
    assert decided(text, "2017-12-07")[-1].ruling is not Ruling.HOLDS
