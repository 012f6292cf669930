"""Shares as a message words them."""

from collections.abc import Iterator, Mapping
from decimal import ROUND_HALF_EVEN, Decimal

from numcheck.figures.figure import Figure, Kind
from numcheck.findings.case import Case
from numcheck.findings.words import level, rounded, where
from numcheck.lexicon.loader import load
from numcheck.readings.answer import Answer


def shown(case: Case, answer: Answer) -> str:
    """`33.98%`, whether the share is told in percent or in words; a share that moved by `-12.83 points`."""
    if len(answer.cited) > _ONE and case.claim.figure.ends is None:
        return f"{'+' if answer.computed > 0 else ''}{rounded(answer.computed)} percentage points"
    return f"{rounded(_percent(case, answer))}%"


def worded(figure: Figure, value: Decimal) -> str:
    """A share in words as the writer told one: `one in four`, `a third`; in percent where no simple one is near."""
    words = load("shares")
    key = "of_so_many" if " in " in figure.text.lower() else "fractions"
    named = ((word, Decimal(top) / Decimal(bottom)) for word, (top, bottom) in _fractions(words.texts("style", key)))
    near = sorted((abs(share - value), word) for word, share in named if abs(share - value) < _NEAR * share)
    word = near[0][1] if near else f"{(100 * value).quantize(Decimal(1), ROUND_HALF_EVEN)} percent"
    return word[:1].upper() + word[1:] if figure.text[:1].isupper() else word


def _fractions(table: Mapping[str, str]) -> Iterator[tuple[str, list[str]]]:
    return ((word, text.split("/")) for word, text in table.items())


_NEAR = Decimal("0.04")
"""How far a share may be from a fraction, as a part of it, to be told by it."""

_ONE = 2
"""How many official figures a share at one time rests on."""


def _percent(case: Case, answer: Answer) -> Decimal:
    return 100 * answer.computed if case.claim.figure.kind is Kind.SHARE else answer.computed


def terms(answer: Answer) -> str:
    """`808,339 (Mexico, southwest border, fiscal 2022) of 2,378,944 (southwest border, fiscal 2022)`, and from what."""
    figures = [item.official for item in answer.cited]
    two = f"{level(figures[0])} of {level(figures[1])}"
    return two if len(figures) == _ONE else f"{two}, from {level(figures[2])} of {level(figures[3])}"


def when(answer: Answer) -> str:
    """`fiscal 2024`, `fiscal 2024 against fiscal 2022`."""
    periods = [item.official.period.label for item in answer.cited]
    return periods[0] if len(periods) == _ONE else f"{periods[0]} against {periods[-1]}"


def where_of(answer: Answer) -> str:
    """Of what whole another reading is: `of all encounters at the southwest border`."""
    whole = where(answer.cited[1].official.scope)
    return f"of all {answer.cited[1].official.measure}{' ' + whole if whole else ''}"
