"""The figure has been revised since the article appeared.

CBP's figures for the months of a running fiscal year are revised until the year is closed, mostly by less than 0.1
percent, and some months by 1 to 7. A number that agrees with any figure that was public when the article appeared (a
preliminary one, the release, a later one) is right as published, and the note says what it has been revised to. Where
no release held was public yet, the earliest is asked, and the note says so. Where the figures of the time are not
held, a number printed to the unit before the year was closed, and no further from today's figure than revisions of
such figures have gone (measured by component, size and months since; of a slice, no further than the whole moved in
the same month), is taken for what CBP had published then. Drugs seized are weighed again in the laboratory: what was
told of them before the release held came out may be 2 percent from it. This is a note beside a verdict, never one.

Notes: `CBP recorded 199,976 encounters at the southwest border in July 2022.` with `--published 2022-08-20`

Silent: `CBP recorded 200,162 encounters at the southwest border in July 2022.`

Suppress it when the text says that figures are preliminary.
"""

from decimal import Decimal

from numcheck.claims.slots.measures import DRUGS
from numcheck.datasets.release import public_from
from numcheck.figures.figure import Figure
from numcheck.findings.case import Case
from numcheck.findings.finding import Note
from numcheck.findings.words import computed, level
from numcheck.periods import Period, fiscal_year_of, month_ordinal
from numcheck.readings.answer import Agreement, Answer
from numcheck.readings.mistyped import mistyped

WEIGHED = Decimal("0.02")
"""The same of drugs seized, which are weighed again in the laboratory; of most years one release alone is held."""

_SCOPES = {"border", "component"}

_REVISED = "encounters"
"""The measure of which it is known how far revisions go; a data desk's own dataset may never be revised."""

_CLOSED = 11
"""The month (November) in which the figures of a fiscal year have been closed."""


def revised(case: Case) -> Answer | None:
    """The answer, plain or with what the text leaves open, from which an exact figure differs as revisions explain."""
    answer, figure = case.answer, case.claim.figure
    if answer is None or answer.agreement is Agreement.AGREES or not case.is_level:
        return None
    if case.read.dated:
        return None  # what was asked are the figures of the time
    weighed = answer.value.measure in DRUGS
    if not weighed and not (case.is_exact and answer.value.measure == _REVISED):
        return None
    others = (
        a
        for a in case.read.siblings
        if a.agreement is not Agreement.AGREES
        and set(a.reading.differs) <= _SCOPES
        and all(map(case.is_unsaid, a.reading.differs))
    )
    return next((a for a in (answer, *others) if _explains(a, figure, case)), None)


def _explains(answer: Answer, figure: Figure, case: Case) -> bool:
    """Whether revisions explain the difference: a small one, and printed before the year's figures were closed.

    An article without a date may have appeared before; it is not accused.
    """
    assert figure.value is not None
    published = case.document.published
    if answer.value.measure in DRUGS:
        unseen = published is None or published.last < public_from(answer.value.release)
        return unseen and abs(answer.computed - figure.value) <= WEIGHED * answer.computed
    month = None if published is None else published.first.year * 12 + published.first.month - 1
    if month is not None and month > _closed(answer.reading.period):
        return False
    if not answer.value.rounding and mistyped(figure.value, answer.computed):
        return False  # a slip of the hand
    return abs(answer.computed - figure.value) <= case.read.room(answer.value)


def _closed(period: Period) -> int:
    return month_ordinal(fiscal_year_of(period.last), _CLOSED)


def notes(case: Case) -> tuple[Note, ...]:
    """The note, where a release of the time says the figure, or a revision explains it."""
    if case.answer is not None and (case.read.revised is not None or case.read.not_public):
        return (Note(_as_published(case, case.answer), "NC307"),)
    answer = revised(case)
    if answer is None:
        return ()
    text = f"Today's official figure is {level(answer.value)}: a difference that CBP's later revisions explain."
    return (Note(text, "NC307"),)


def _as_published(case: Case, answer: Answer) -> str:
    """`As published (release of 2022-08-15): 199,976; revised since to 200,162.`"""
    release = max(item.official.release for item in answer.cited)
    said = computed(answer.computed, case.claim.figure)
    if case.read.revised is None:
        return f"No release held was public when the article appeared; the earliest, of {release}, says {said}."
    today = computed(case.read.revised.computed, case.claim.figure)
    early = ", the earliest held, which came out later" if case.read.not_public else ""
    return f"As published (release of {release}{early}): {said}; revised since to {today}."
