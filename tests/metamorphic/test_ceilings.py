"""No kind of rewriting changes more verdicts than its ceiling allows, of a sample that is the same in every run."""

import pytest

from tests.metamorphic.kinds import KINDS
from tests.metamorphic.measure import CEILINGS, HELD, ceilings, count, lowered, pairs, toml
from tests.metamorphic.measure import Count as Counted

HELD_NOW = ceilings()


@pytest.mark.parametrize("name", KINDS)
def test_no_kind_is_above_its_ceiling(name: str) -> None:
    counted = count(KINDS[name], list(pairs(KINDS[name])))
    held = HELD_NOW["sample"][name]
    assert counted.pairs == held["pairs"] > 0, "run: python -m tests.metamorphic.measure --lower"
    assert {key: value for key, value in counted._asdict().items() if key in HELD and value > held[key]} == {}


def test_every_kind_has_a_ceiling_and_nothing_else_has() -> None:
    assert HELD_NOW["sample"].keys() == KINDS.keys() >= HELD_NOW["all"].keys()


def test_the_file_is_as_it_is_written() -> None:
    assert CEILINGS.read_text(encoding="utf-8") == toml(HELD_NOW)


def test_a_ceiling_is_lowered_and_never_raised() -> None:
    held = lowered(None, Counted(pairs=4, figures=20, changed=3, accused=0, lost=2))
    assert held == {"pairs": 4, "figures": 20, "changed": 3, "accused": 0, "lost": 2, "vouched": 0}
    now = lowered(held, Counted(pairs=5, figures=21, changed=4, accused=1, lost=1))
    assert now == {"pairs": 5, "figures": 21, "changed": 3, "accused": 0, "lost": 1, "vouched": 0}
