"""Records told by when it was last so: a level not seen since, a year to go back to, no month that busy."""

import pytest

from numcheck.claims.claim import Operation
from numcheck.claims.sentence.lastly import lastly
from numcheck.claims.when.time import find_times
from numcheck.readings.answer import Ruling
from tests.readings.support import decided

SWB = "at the southwest border"
MARCH = f"The Border Patrol made 169,216 arrests {SWB} in March 2021."
YEAR = f"The Border Patrol made 237,538 arrests {SWB} in fiscal 2025."


def records(text: str, day: str) -> list[Ruling]:
    found = decided(text, day)
    return [one.ruling for one in found if one.option and one.option.doing.operation is Operation.SUPERLATIVE]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Arrests by the Border Patrol have not been this low since 1971. The tally for fiscal 2017 was 310,531.",
            "2017-12-10",
        ),
        (f"{MARCH} Agents have not had a busier month since 2001.", "2021-04-10"),
        (f"{MARCH} It was a level not seen since March 2001.", "2021-04-10"),
        (f"{MARCH} Apprehensions last exceeded that level in March 2001.", "2021-04-10"),
        (
            f"The Border Patrol made 37,385 arrests {SWB} in March. No March since 2014 has been that busy.",
            "2018-04-06",
        ),
        (
            f"The Border Patrol made 37,385 arrests {SWB} in March. They were last that high in December 2016.",
            "2018-04-10",
        ),
        (f"{YEAR} You have to go back to 1970 to find a year with fewer.", "2025-10-20"),
        (f"{YEAR} No yearly count kept by the agency has been that low since fiscal 1970.", "2025-10-20"),
        (
            f"The Border Patrol made 99,539 arrests {SWB} in June. One has to go back to February 2021 for less.",
            "2023-07-20",
        ),
        (f"Agents made 69,032 arrests {SWB} in October. They haven't had an October like it since 2005.", "2020-11-19"),
    ],
)
def test_a_record_may_be_told_by_when_it_was_last_so(text: str, day: str) -> None:
    assert records(text, day) == [Ruling.HOLDS]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"{MARCH} It was a level not seen since March 2017.", "2021-04-10"),
        (f"{YEAR} You have to go back to 2011 to find a year with fewer.", "2025-10-20"),
        (f"{MARCH} Agents have not had a busier month since 2019.", "2021-04-10"),
    ],
)
def test_one_that_was_so_at_no_such_time_is_not_vouched_for(text: str, day: str) -> None:
    assert Ruling.HOLDS not in records(text, day)


def test_what_a_number_was_then_is_of_that_time() -> None:
    text = f"{YEAR} No yearly count has been that low since fiscal 1970, when it listed roughly 202,000 apprehensions."
    assert [one.ruling for one in decided(text, "2025-10-20")] == [Ruling.HOLDS] * 3


@pytest.mark.parametrize(
    "text",
    [
        "Encounters have not stopped since the new year began.",
        "The last of them came in March 2006.",
        "No one has been that kind since 2014, she said.",
    ],
)
def test_other_sentences_tell_no_such_record(text: str) -> None:
    assert not list(lastly(text, 0, len(text), (), find_times(text, 0, len(text))))
