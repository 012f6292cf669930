"""What the words claim, slot by slot, and where each slot's value came from."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from numcheck.claims.claim import Baseline, Claim, Evidence, Source
from numcheck.documents.document import Document, Span
from numcheck.lexicon.labels import labels
from numcheck.lexicon.loader import load
from numcheck.periods import Period
from numcheck.readings.answer import Answer, Read
from numcheck.reports.excerpt import flowing
from numcheck.reports.safe import clean
from numcheck.reports.where import beside

_AFTER = ("period", "baseline")
_NAMED = {"component": {"CBP": "all of CBP"}}
"""Members that a report leaves out where it names a scope."""


class Slot(NamedTuple):
    """One slot of a claim: its name, its value in words, and how the value was come by."""

    name: str
    value: str
    how: str


def slots(document: Document, read: Read) -> tuple[Slot, ...]:
    """The slots in the order of reading: what is asked, of what, of whom and where, when, against what."""
    claim = read.claim
    way = {"up": ", upward", "down": ", downward"}.get(claim.direction or "", "")
    first = Slot("claims a", f"{claim.operation}{way}", "")
    return (first, *(_slot(name, told, document, read) for name, told in _in_order(claim.evidence)))


def _in_order(evidence: Mapping[str, Evidence]) -> Iterator[tuple[str, Evidence]]:
    last = [name for name in _AFTER if name in evidence]
    yield from ((name, told) for name, told in evidence.items() if name not in last)
    yield from ((name, evidence[name]) for name in last)


def _slot(name: str, told: Evidence, document: Document, read: Read) -> Slot:
    value = _value(name, read)
    return Slot(name, value or "not said", _how(name, told, document, read.claim, bool(value)))


def _value(name: str, read: Read) -> str:
    claim = read.claim
    asked = read.plain.reading if isinstance(read.plain, Answer) else None
    if name == "measure":
        return (claim.measure or "").replace("_", " ")
    if name == "period":
        return _periods(claim.period if asked is None else (asked.period,))
    if name == "baseline":
        base = claim.baseline if asked is None else asked.baseline
        return "" if base is None else _baseline(base)
    member = claim.scope.get(name) or (asked.scope.get(name) if asked is not None else None)
    return "" if member is None else _NAMED.get(name, {}).get(member) or labels().of_scope({name: member}) or member


def _baseline(base: Baseline) -> str:
    """`fiscal 2021`; `the highest of fiscal 2017 to fiscal 2020`."""
    if base.pick == "only":
        return _periods(base.periods)
    which = "the highest" if base.pick == "max" else "the lowest"
    if not base.periods:
        return f"{which} of all before"
    first, last = base.periods[0].label, base.periods[-1].label
    return f"{which} of {first}" + (f" to {last}" if last != first else "")


def _periods(periods: tuple[Period, ...]) -> str:
    return " or ".join(period.label for period in periods)


def _how(name: str, told: Evidence, document: Document, claim: Claim, filled: bool) -> str:
    said = "" if told.span is None else quoted(document, told.span)
    if told.source is Source.STATED and told.convention is None:
        return said or "the sentence says it"
    meant = _convention(told.convention) if told.source is Source.DEFAULT or told.convention is not None else ""
    words = ": ".join(part for part in (said, meant) if part)
    if told.source in (Source.STATED, Source.DEFAULT):
        return words
    if told.source is Source.OPEN:
        return _left_open(name, filled)
    if told.source is Source.SETTLED:
        return f"settled by {words or 'the figure itself'}, which is right of no other"
    if told.source is Source.LATER:
        return f"not said here; further down: {words}"
    here = told.span is not None and claim.sentence.span.contains(told.span)
    return f"carried over from {'this' if here else 'an earlier'} sentence: {words}" if words else "carried over"


def quoted(document: Document, span: Span) -> str:
    """`"fiscal year 2022" (1:4)`: words of the article and where they stand."""
    return f'"{clean(flowing(document.slice(span)))}" ({beside(document, span)})'


def _left_open(name: str, filled: bool) -> str:
    """An open slot, and as what it is read."""
    reason = _conventions().get(name if name in ("component", "border", "baseline") else "", "")
    if not filled:
        return "the text leaves it open"
    return f"the text leaves it open. {reason}" if reason else "the text leaves it open; read as in the statistics"


def _convention(name: str | None) -> str:
    reason = _conventions().get(name or "", "")
    return f"{reason} (convention {name})" if reason else "by convention"


@cache
def _conventions() -> Mapping[str, str]:
    """The reasons, by the convention's name; those of open slots by the slot's name too."""
    file = load("conventions")
    found: dict[str, str] = {}
    for slot in file.keys("open"):
        reason, name = file.text("open", slot, "reason"), file.text("open", slot, "name")
        found |= {name: reason, slot: f"{reason} (convention {name})"}
    for table in ("measure", "people", "scope"):
        found |= {entry.text("name"): entry.text("reason") for entry in file.entries(table)}
    return found
