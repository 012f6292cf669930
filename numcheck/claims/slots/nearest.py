"""The times from which others may count ("a year earlier"), where no number beside them tells one."""

from collections.abc import Iterable

from numcheck.claims.candidate import Evidence
from numcheck.claims.sentence.relate import Relation
from numcheck.claims.slots.heard import Ear, HeardTime
from numcheck.claims.slots.period import is_all_of_a_term
from numcheck.claims.when.meanings import meanings
from numcheck.periods import Period

_ANCHOR, _ANCHOR_GAP, _ANCHOR_COMPARED, _ANCHOR_UNSAID = 150, 50, 100, 250
"""What it costs to count from a time, besides a sentence further back, from one compared with, and from none named."""

_ANCHOR_BACK = 2
"""How many sentences back."""


def nearest(ear: Ear, heard_times: Iterable[HeardTime]) -> tuple[tuple[Period, Evidence], ...]:
    """The times of this sentence and the two before that others may count from, where no neighbour tells one."""
    out: list[tuple[Period, Evidence]] = []
    for heard in heard_times:
        gap = ear.line.sentence.number - heard.line.sentence.number
        if not 0 <= gap <= _ANCHOR_BACK or is_all_of_a_term(heard.time):
            continue
        taken = _ANCHOR + _ANCHOR_GAP * gap + (_ANCHOR_COMPARED if heard.time.compares else 0)
        for period, cost in meanings(heard.time, ear.page.moment)[:2]:
            out.append((period, Evidence(-taken - cost, Relation.ANTECEDENT, heard.time.span)))
    if (now := ear.page.moment.now) is not None:
        out.append((Period(now - 1, now - 1), Evidence(-_ANCHOR_UNSAID, Relation.UNSAID)))
    return tuple(out)
