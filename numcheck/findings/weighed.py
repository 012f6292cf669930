"""The readings that were weighed for a claim, in words: which are told, and how each stands to the number."""

from numcheck.claims.claim import Operation
from numcheck.claims.details import Turn
from numcheck.claims.page import WEIGHED
from numcheck.datasets.scope import Scope
from numcheck.figures.figure import Figure, Kind
from numcheck.findings.finding import Finding, Note
from numcheck.findings.words import computed, number, place
from numcheck.readings.held import Members
from numcheck.readings.meant import Meant
from numcheck.readings.number import Fit
from numcheck.readings.weighed import Option, Weighed

MOST = 3
"""How many readings are told: the first ones, and the first that agrees."""

FIT = {
    Fit.AGREES: "agrees",
    Fit.REVISED: "agrees but for a revision",
    Fit.NEAR: "nearly agrees",
    Fit.SHADE: "is off by no more than the widest revisions",
    Fit.REVERSED: "went the other way",
    Fit.OFF: "does not agree",
    Fit.UNHELD: "is not held",
}
"""How the value of a reading stands to the number."""


def shown(weighed: Weighed) -> list[Option]:
    """The readings that are told, the likeliest by their words first, each of one scope and time."""
    found: dict[object, Option] = {}
    for option in weighed.options:
        found.setdefault((option.members, option.period, option.baseline, option.whole), option)
    first = list(found.values())[:MOST]
    agreeing = weighed.agreeing
    if agreeing is None or any(not one.apart(agreeing) and one.holds for one in first):
        return first
    return sorted([*first[: MOST - 1], agreeing], key=lambda one: one.cost)


def value(option: Option, figure: Figure) -> str:
    """The value of a reading in the figure's unit; "" where it is not held."""
    if option.computed is None:
        return ""
    if option.doing.operation is Operation.RANK:
        return f"place {number(option.computed)}"
    if isinstance(option.doing.detail, Turn):
        return f"{number(option.computed)} back"
    if option.doing.operation is Operation.STREAK:
        return f"{number(option.computed)} in a row"
    if option.doing.operation is Operation.LEVEL and figure.kind is Kind.PERCENT:
        return f"{number(option.computed)}%"
    return computed(option.computed, figure)


def of(option: Option) -> str:
    """What a reading is of: `Border Patrol, southwest border, May 2025`."""
    own = option.measure not in WEIGHED
    whole = "" if option.whole is None else f" as a part of {_place(option.whole, own=own)}"
    against = "" if option.baseline is None else f" against {option.baseline.label}"
    return f"{_place(option.members, own=own)}{whole}, {option.period.label}{against}"


def _place(members: Members, *, own: bool) -> str:
    """Where and of whom; of what has no border of its own, nothing but what is said."""
    told = dict(members)
    whole = {} if own or {"border", "area", "state"} & told.keys() else {"border": "nationwide"}
    return place(Scope({**told, **whole}))


def noted(finding: Finding, own: Meant | None) -> Finding:
    """A finding on a claim that is left open, with the readings that were weighed as a note."""
    if finding.rule != "NC904" or own is None or own.weighed.lead is None:
        return finding
    figure = own.weighed.proposal.figure
    told = (
        f"{value(one, figure)} ({of(one)}) {FIT[one.fit]}" if one.computed is not None else f"{of(one)} {FIT[one.fit]}"
        for one in shown(own.weighed)
    )
    return finding._replace(notes=(*finding.notes, Note(f"Weighed: {'; '.join(told)}.")))
