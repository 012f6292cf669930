"""The two ends of `from 35,000 to fewer than 500`, each a number of its own with what its hedge allows."""

import pytest

from numcheck.figures.figure import Hedge
from numcheck.readings.answer import Ruling
from tests.readings.support import decided, weighed

SWB = "at the southwest border"
DAY = "2021-04-19"


@pytest.mark.parametrize(
    ("ends", "rulings"),
    [
        ("from 101,099 in February to more than 170,000 in March", ["holds", "holds"]),
        ("from fewer than 102,000 in February to more than 170,000 in March", ["holds", "holds"]),
        ("from 101,099 in February to more than 220,000 in March", ["holds", "flagged"]),
        ("from nearly 102,000 in February to just over 173,000 in March", ["holds", "holds"]),
    ],
)
def test_each_end_has_its_own_hedge(ends: str, rulings: list[str]) -> None:
    found = decided(f"Encounters {SWB} rose {ends}.", DAY)
    assert [one.ruling for one in found] == [Ruling(ruling) for ruling in rulings]


def test_an_open_end_is_hedged() -> None:
    (_, last) = weighed(f"Encounters {SWB} rose from 101,099 in February to more than 170,000 in March.", DAY)
    figure = last.proposal.figure
    assert figure.hedge is Hedge.MORE_THAN
    assert figure.allowed.high is None
    assert figure.printed.low is not None
    assert figure.printed.high is not None


def test_a_pair_without_verb_or_time_is_read() -> None:
    text = f"There were 173,277 encounters {SWB} in March. Nicaraguans, from 35,000 to fewer than 500."
    assert decided(text, DAY)[0].ruling is Ruling.HOLDS
