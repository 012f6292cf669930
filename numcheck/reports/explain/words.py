"""Parts of a finding's story in words."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from numcheck.claims.claim import Claim, Operation
from numcheck.documents.document import Document
from numcheck.figures.figure import Figure, Hedge, Kind, Reason
from numcheck.findings.ordinals import ordinal
from numcheck.findings.words import number
from numcheck.lexicon.labels import labels
from numcheck.readings.answer import Agreement, Answer
from numcheck.reports import wording
from numcheck.reports.explain.slots import quoted
from numcheck.reports.explain.story import Story

_AGREEMENT = {
    Agreement.AGREES: "agrees",
    Agreement.ROUNDED: "nearly: within one unit of the last digit printed",
    Agreement.HEDGED: "agrees, but for the hedge",
    Agreement.STRETCHED: "nearly: the words say too little",
    Agreement.MISDATED: "the mark was passed, but not then",
    Agreement.REVERSED: "it went the other way",
    Agreement.OFF: "does not agree",
}
_HEDGE = {
    Hedge.ABOUT: "the values around it count too",
    Hedge.NEARLY: "the value is to lie a little below",
    Hedge.JUST_UNDER: "the value is to lie just below",
    Hedge.JUST_OVER: "the value is to lie just above",
    Hedge.MORE_THAN: "the value is to lie above, and not so far that a writer would have chosen the next round number",
    Hedge.LESS_THAN: "the value is to lie below, and not so far that a writer would have chosen the next round number",
    Hedge.AT_LEAST: "the value is to lie there or above",
    Hedge.AT_MOST: "the value is to lie there or below",
}
_KIND = {
    Kind.PERCENT: "percentage",
    Kind.POINTS: "change in percentage points",
    Kind.MONEY: "sum of money",
    Kind.MASS: "weight",
    Kind.VAGUE: "vague number",
}
_UNIT = {Kind.PERCENT: " percent", Kind.SHARE: " percent", Kind.POINTS: " percentage points", Kind.MULTIPLE: " times"}


def kind(claim: Claim) -> str:
    """`"2.4 million", a count of encounters`."""
    figure = claim.figure
    if claim.operation is Operation.COMPARISON:
        return f'"{figure.text}", a comparison without a number'
    name = _KIND.get(figure.kind, str(figure.kind))
    named = figure.unit is not None and figure.kind in (Kind.COUNT, Kind.RATE, Kind.MEASURE, Kind.DURATION)
    article = "an" if name[0] in "aeiou" else "a"
    return f'"{figure.text}", {article} {name}' + (f" of {figure.unit}" if named else "")


def allowed(figure: Figure) -> str | None:
    """From when to when the values go that the words allow; None where they name no quantity."""
    if figure.kind in (Kind.ORDINAL, Kind.RANK):
        return None
    if figure.ends is not None:
        ends = (f"{number(end.value)} ({_between(end.printed.low, end.printed.high, '')})" for end in figure.ends)
        return f"its two ends: {' and '.join(ends)}"
    low, high = figure.allowed
    if low is None and high is None:
        return None
    if figure.kind is Kind.COUNT and figure.hedge is None and figure.step == 1:
        return "printed to the unit: it stands for itself"
    if figure.kind is Kind.SHARE:
        low, high = (None if bound is None else 100 * bound for bound in (low, high))
    return f"the words allow {_between(low, high, _UNIT.get(figure.kind, ''))}"


def _between(low: Decimal | None, high: Decimal | None, unit: str) -> str:
    if low is None or high is None:
        bound, way = (low, "and up") if high is None else (high, "and down")
        assert bound is not None
        return f"{number(bound)}{unit} {way}"
    return f"{number(low)} to just under {number(high)}{unit}" if low != high else f"{number(low)}{unit}"


def hedged(document: Document, figure: Figure) -> str:
    """The hedge's words, and how they move the number."""
    assert figure.hedge is not None
    told = "its sentence hedges it" if figure.hedge_span is None else f"the hedge {quoted(document, figure.hedge_span)}"
    return f"{told}: {_HEDGE[figure.hedge]}"


def tried(story: Story, answer: Answer) -> str:
    """One reading with its value, and whether the figure agrees with it."""
    read = f"{_reading(story, answer)}: {_value(story, answer)}"
    return f"{read}; {_AGREEMENT[answer.agreement]}"


def _reading(story: Story, answer: Answer) -> str:
    """Of what and when, after how the reading came to be asked."""
    reading = answer.reading
    plain = "as the words read" if answer is story.tried[0] else "also possible"
    slots = " and ".join(_SLOT.get(slot, slot) for slot in reading.differs)
    how = f"another {slots}" if slots else plain
    where = ", ".join(part for part in (labels().of_scope(answer.value.scope), reading.period.label) if part)
    if reading.baseline is not None and reading.baseline.periods:
        against = [item.official.period.label for item in answer.cited if item.role == "baseline"]
        where += f" against {against[0]}" if against else ""
    release = max(item.official.release for item in answer.cited)
    return f"{how} ({where}, released {release})"


_SLOT = {"baseline": "time to compare with", "title": "title of authority"}


def _value(story: Story, answer: Answer) -> str:
    claim = story.finding.claim
    if claim.operation is Operation.STREAK:
        return f"{number(answer.computed)} months"
    if claim.operation is Operation.RANK:
        return ordinal(int(answer.computed))
    if claim.operation is Operation.COMPARISON:
        return f"a difference of {number(answer.computed)}"
    return wording.computed(answer.computed, claim.figure)


def lines_of(command: Sequence[str], width: int) -> Iterator[str]:
    """A command on one line, or broken before options so that a shell reads it as one."""
    if len(" ".join(command)) + 2 <= width:
        yield " ".join(command)
        return
    line = ""
    for part in _options(command):
        if line and len(line) + len(part) + 5 > width:
            yield f"{line} \\"
            line = f"    {part}"
        else:
            line = f"{line} {part}" if line else part
    yield line


def _options(command: Sequence[str]) -> Iterator[str]:
    """The command itself, and each option with its value."""
    start = next((at for at, word in enumerate(command) if word.startswith("--")), len(command))
    yield " ".join(command[:start])
    for at in range(start, len(command), 2):
        yield " ".join(command[at : at + 2])


def about(reason: str) -> str:
    """What it means that something was set aside for this reason."""
    if reason in frozenset(Reason):
        return "It looks like a figure and states no quantity: nothing about it could be right or wrong."
    if reason == "other_subject":
        return "It is a figure, but nothing in its sentence says that it counts what these statistics measure."
    return "It is a figure of a kind that no dataset held measures."
