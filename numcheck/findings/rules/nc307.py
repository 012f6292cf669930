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

from numcheck.figures.figure import Kind
from numcheck.findings.case import Case
from numcheck.findings.finding import Note
from numcheck.findings.words import computed, level
from numcheck.readings.answer import Agreement, Answer, Ruling


def revised(case: Case) -> Answer | None:
    """The answer from which a level that holds differs: only a revision explains that; None where none is needed."""
    answer, figure = case.answer, case.claim.figure
    if answer is None or answer.agreement is Agreement.AGREES or case.read.ruling is not Ruling.HOLDS:
        return None
    fine = case.is_exact or (figure.kind is Kind.MASS and figure.hedge is None)
    return answer if case.is_level and fine else None


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
