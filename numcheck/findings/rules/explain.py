"""Sentences that several rules' messages share."""

from collections.abc import Callable, Sequence

from numcheck.claims.claim import Operation
from numcheck.figures.figure import Kind
from numcheck.findings import shares
from numcheck.findings.case import SLOTS, Case
from numcheck.findings.ordinals import ordinal
from numcheck.findings.words import computed, level, listing, number, place, rounded, sentence, where
from numcheck.readings.answer import Answer


def told_elsewhere(case: Case) -> str:
    """What the number printed is instead: ` 2.4 million is the southwest border's figure, 2,378,944.`; or nothing."""
    found = case.explaining()
    if not found:
        return ""
    figure, other = sentence(case.claim.figure.text), found[0]
    if case.is_level and other.reading.differs == ("period",):
        return f" {figure} is the figure of {_when(other)} ({shown(case, other)}, {place(other.value.scope)})."
    return f" {figure} is the figure {value_of(case, other)}."


def value_of(case: Case, answer: Answer) -> str:
    """`at the southwest border in fiscal 2022 (2,378,944)`."""
    if answer.reading.whole is not None:
        return f"{shares.where_of(answer)} ({shown(case, answer)} in {_when(answer)})"
    return f"{where(answer.value.scope)} ({shown(case, answer)} in {_when(answer)})"


def _when(answer: Answer) -> str:
    """`fiscal 2022`, `fiscal 2022 against fiscal 2021`."""
    if answer.reading.whole is not None:
        return shares.when(answer)
    others = [item.official.period.label for item in answer.cited if item.role == "baseline"]
    return f"{answer.value.period.label} against {others[0]}" if others else answer.value.period.label


def shown(case: Case, answer: Answer) -> str:
    """What was computed, in the figure's unit; a rate (4.3 percent unemployed) is a level and has no sign."""
    if answer.reading.whole is not None:
        return shares.shown(case, answer)
    if case.is_level and case.claim.figure.kind is Kind.PERCENT:
        return f"{number(answer.computed)}%"
    if case.claim.operation is Operation.RANK:
        return ordinal(int(answer.computed))
    if case.claim.operation is Operation.STREAK:
        return f"{answer.computed} months"
    if case.claim.operation is Operation.MULTIPLE:
        return f"{rounded(answer.computed)} times"  # also of a part: "half of last January's"
    return computed(answer.computed, case.claim.figure)


def basis(case: Case) -> str:
    """What the figure should be, and of what: `+37.14%, southwest border, fiscal 2022 against fiscal 2021`."""
    answer = case.answer
    assert answer is not None
    if answer.reading.whole is not None:
        return f"{shown(case, answer)}: {shares.terms(answer)}"
    return f"{shown(case, answer)}, {place(answer.value.scope)}, {_when(answer)}"


def compared(case: Case) -> str:
    """Both sides of a comparison: `66,584 (Venezuela, southwest border, September 2023) against 61,847 (...)`."""
    answer = case.answer
    assert answer is not None
    others = [level(item.official) for item in answer.cited if item.role == "baseline"]
    return f"{level(answer.value)} against {listing(others)}"


def hedge_words(case: Case) -> str:
    """The hedge as printed, with a blank behind it; nothing where a verb or no word hedges."""
    span = case.claim.figure.hedge_span
    return "" if span is None or span.start > case.claim.figure.span.start else f"{case.document.slice(span)} "


def fires_open(code: str) -> Callable[[Case], bool]:
    """Whether readings that differ in what the text leaves open agree, and the first open slot is this rule's."""

    def fires(case: Case) -> bool:
        return open_code(case) == code

    return fires


def open_code(case: Case) -> str | None:
    """The rule that speaks of the open slot in which the explaining readings differ, or None where none explains."""
    found = explaining_open(case)
    return SLOTS.get(found[0].reading.differs[0], "NC304") if found else None


_EITHER_WAY = (Operation.SUPERLATIVE, Operation.RANK, Operation.COMPARISON)
"""Operations that hold or do not: of another reading they agree too easily by chance."""


def explaining_open(case: Case) -> Sequence[Answer]:
    """The readings that explain by what is left open, those in which fewest slots differ.

    A figure that the plain reading makes only imprecise is explained by a slot that nothing fills, no other.
    """
    if case.answer is None:
        return []
    if case.answer.reading.whole is not None:
        found = case.open_siblings()
    elif case.answer.agreement.is_near or case.claim.operation in _EITHER_WAY:
        found = tuple(a for a in case.open_siblings() if a.reading.differs == ("border",) and case.is_unsaid("border"))
    else:
        found = case.open_siblings() or tuple(
            a for a in case.open_siblings(near=True) if a.reading.differs == ("border",)
        )
    fewest = min((len(a.reading.differs) for a in found), default=0)
    return [a for a in found if len(a.reading.differs) == fewest]


def missing(what: str) -> Callable[[Case], str]:
    """The message of a rule about something left open."""

    def message(case: Case) -> str:
        assert case.answer is not None
        found = explaining_open(case)
        first = listing([value_of(case, a) for a in found[:2]])
        figure = case.claim.figure.text
        nearly = "" if not found[0].agreement.is_near else "nearly "
        return (
            f"The sentence does not say {what}. {sentence(figure)} is {nearly}right {first}, "
            f"but not {value_of(case, case.answer)}, which is how the sentence reads."
        )

    return message


def fires_unanswered(code: str) -> Callable[[Case], bool]:
    """Whether the plain reading has no answer for this rule's reason."""

    def fires(case: Case) -> bool:
        return case.unanswered is not None and case.unanswered.rule == code

    return fires


def unanswered(default: str) -> Callable[[Case], str]:
    """The reason, or the rule's own words where the reading gave none."""

    def message(case: Case) -> str:
        return (case.unanswered.why if case.unanswered is not None else "") or default

    return message


def fires_slip(code: str) -> Callable[[Case], bool]:
    """Whether the article's own numbers contradict the claim, as this rule says."""

    def fires(case: Case) -> bool:
        return case.slip is not None and case.slip.code == code

    return fires


def slip_message(case: Case) -> str:
    """What does not add up."""
    assert case.slip is not None
    return case.slip.message
