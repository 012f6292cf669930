"""Lists that `respectively` pairs: each number is of its own time or member, in order."""

import pytest

from numcheck.periods import Period
from numcheck.readings.answer import Ruling
from tests.readings.support import decided

DAY = "2023-12-01"
SWB = "at the southwest border"
FY21, FY22, FY23 = (Period.fiscal(year) for year in (2021, 2022, 2023))
MAY, JUNE = Period.month(2023, 5), Period.month(2023, 6)


def told(text: str) -> list[tuple[Ruling, Period | str]]:
    """What is decided of each number, and of which time or sector."""
    options = [(one.ruling, one.option) for one in decided(text, DAY)]
    return [
        (ruling, dict(option.members).get("area", option.period)) for ruling, option in options if option is not None
    ]


@pytest.mark.parametrize(
    ("text", "of"),
    [
        (f"CBP recorded 1,734,686 and 2,378,944 encounters {SWB} in fiscal 2021 and 2022, respectively.", [FY21, FY22]),
        (f"In fiscal 2022 and fiscal 2023 CBP met 2,378,944 and 2,475,669 people {SWB}, in that order.", [FY22, FY23]),
        (f"In May and June 2023, there were 206,702 and 144,556 encounters {SWB}, respectively.", [MAY, JUNE]),
        (
            "El Paso and Tucson had 427,471 and 373,625 apprehensions in fiscal 2023, respectively.",
            ["El Paso", "Tucson"],
        ),
    ],
)
def test_each_number_is_of_its_own(text: str, of: list[Period | str]) -> None:
    assert told(text) == [(Ruling.HOLDS, one) for one in of]


@pytest.mark.parametrize(
    "text",
    [
        f"CBP recorded 2,378,944 and 1,734,686 encounters {SWB} in fiscal 2021 and 2022, respectively.",
        f"In May and June 2023, there were 144,556 and 206,702 encounters {SWB}, respectively.",
        "Tucson and El Paso had 427,471 and 373,625 apprehensions in fiscal 2023, respectively.",
    ],
)
def test_numbers_in_the_wrong_order_are_not_vouched_for(text: str) -> None:
    rulings = [ruling for ruling, _ in told(text)]
    assert Ruling.HOLDS not in rulings
    assert Ruling.FLAGGED in rulings


def test_lists_of_unlike_length_pair_nothing() -> None:
    text = f"In fiscal 2021, 2022 and 2023 CBP recorded 2,378,944 and 2,475,669 encounters {SWB}, respectively."
    assert told(text) == [(Ruling.HOLDS, FY22), (Ruling.HOLDS, FY23)]


def test_times_behind_the_word_are_no_list_of_its() -> None:
    text = f"El Paso and Tucson had 427,471 and 373,625 arrests, respectively; May and June 2023 brought 351,258 {SWB}."
    assert told(text)[-1][1] == Period(MAY.first, JUNE.last)
