"""The figure has been revised since the article appeared.

CBP's figures for the months of a running fiscal year are revised until the year is closed, by 0.2 to 0.8 percent of
the southwest border's month (measured on 24 first publications from March 2021 to November 2024). A number printed
to the unit before the year was closed, and within 0.8 percent of today's figure, is what CBP had published then. This
is a note beside a verdict, never a verdict.

Notes: `CBP recorded 199,976 encounters at the southwest border in July 2022.` with `--published 2022-08-20`

Silent: `CBP recorded 200,162 encounters at the southwest border in July 2022.`

Suppress it when the text says that figures are preliminary.
"""

from decimal import Decimal

from numcheck.figures.figure import Figure
from numcheck.findings.case import Case
from numcheck.findings.finding import Note
from numcheck.findings.words import level
from numcheck.periods import Period, fiscal_year_of, month_ordinal
from numcheck.readings.answer import Agreement, Answer

REVISIONS = Decimal("0.008")
"""What revisions of a month usually do at most, as a part of the final figure."""

_SCOPES = {"border", "component"}

_CLOSED = 11
"""The month (November) in which the figures of a fiscal year have been closed."""


def revised(case: Case) -> Answer | None:
    """The answer, plain or with what the text leaves open, from which an exact figure differs as revisions explain."""
    answer, figure = case.answer, case.claim.figure
    if answer is None or answer.agreement is Agreement.AGREES or not (case.is_exact and case.is_level):
        return None
    others = (
        a
        for a in case.read.siblings
        if set(a.reading.differs) <= _SCOPES and all(map(case.is_unsaid, a.reading.differs))
    )
    return next((a for a in (answer, *case.read.also_plain, *others) if _explains(a, figure, case)), None)


def _explains(answer: Answer, figure: Figure, case: Case) -> bool:
    """Whether revisions explain the difference: a small one, and printed before the year's figures were closed.

    An article without a date may have appeared before; it is not accused.
    """
    assert figure.value is not None
    published = case.document.published
    month = None if published is None else published.first.year * 12 + published.first.month - 1
    if month is not None and month > _closed(answer.reading.period):
        return False
    return abs(answer.computed - figure.value) <= REVISIONS * answer.computed


def _closed(period: Period) -> int:
    return month_ordinal(fiscal_year_of(period.last), _CLOSED)


def notes(case: Case) -> tuple[Note, ...]:
    """The note, where a revision explains the figure."""
    answer = revised(case)
    if answer is None:
        return ()
    text = f"Today's official figure is {level(answer.value)}: a difference that CBP's later revisions explain."
    return (Note(text, "NC307"),)
