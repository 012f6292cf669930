"""How a time stands to a figure: what it is compared with, what it came from, what it is told together with."""

from numcheck.claims.moving import is_of_its_number, is_of_that_time
from numcheck.claims.sentence.words import before
from numcheck.claims.slots.heard import Ear, HeardTime
from numcheck.claims.steps import is_start
from numcheck.claims.when.time import Time, owned_to
from numcheck.figures.figure import AMOUNTS, RATIOS, Kind


def is_against(ear: Ear, time: Time) -> bool:
    """Whether a figure may be compared with a time of its sentence."""
    owner = ear.line.frame.owner(time.span.start)
    if owner is not None and owner is not ear.figure and is_start(ear._replace(figure=owner)):
        return True  # "From the 1.6 million of fiscal 2000 they have gone down 79 percent"
    if time.compares and _is_of_a_later_clause(ear, time.span.start):
        return False
    if is_of_its_number(ear, time):
        return True
    if owner is not None and owner.span > ear.figure.span and owner.kind in RATIOS:
        return False  # "inched up 4 percent in May to 8,700, roughly half of what they were a year earlier"
    elliptic = ear.line.frame.is_of_one_compared(time.span.start, ear.figure)
    return time.compares or time.is_prior or elliptic or (owner is ear.figure and is_multiplied(ear, time))


def _is_of_a_later_clause(ear: Ear, at: int) -> bool:
    """`rose 31 percent; August alone, with 1,312 pounds, topped all of 2019`: what others of that clause pass."""
    frame, (start, end) = ear.line.frame, ear.line.frame.clause(at)
    return start > ear.figure.span.end and frame.has_verb(start, end)


def is_of_another_level(ear: Ear, time: Time) -> bool:
    """Whether a run of time is that of another number: `October through June it was 1,829`, of which none is an end."""
    owner = ear.line.frame.owner(time.span.start)
    return owner is not None and owner is not ear.figure and owner.kind in AMOUNTS


def is_of_the_next(ear: Ear, time: Time) -> bool:
    """`18.8 percent below October's 45,188`: the time of the number right behind with which it is compared."""
    owners = ear.line.frame.owners
    at = owners.index(ear.figure) + 1 if ear.figure in owners else len(owners)
    zone = ear.line.frame.zones[owners[at].span] if at < len(owners) else None
    return zone is not None and zone.compares and zone.holds(time.span.start)


_OF_WHAT = 8
"""How many words may lead from a part to the time at which it is told what it is one of."""


def is_multiplied(ear: Ear, time: Time) -> bool:
    """Whether a multiple is one of a time behind it: `ten times the number of April 2020`, not `doubled in May`."""
    text, (start, end) = ear.page.text, time.span
    if is_of_that_time(ear, time):
        return True
    told = text[ear.figure.span.end : start].lower().split()
    if ear.figure.kind is Kind.SHARE and told[:2] == ["of", "what"]:  # "half of what agents saw in July 2022"
        return len(told) <= _OF_WHAT and not before("back_then").isdisjoint(told)
    if ear.figure.kind is not Kind.MULTIPLE or start < ear.figure.span.end:
        return False
    if not told:  # "nearly double July"; "doubled last year" is of that year
        bare = not before("bare_multiple").isdisjoint(ear.figure.text.lower().split()[-1:])
        return bare or text[start:end].lower().startswith("the ") or owned_to(text, time.span) is not None
    return told[0] in before("multiplied") or told.count("as") > 1


def is_left(ear: Ear, time: Time) -> bool:
    """`cut in half from December's record to 124,000`: what it came from is of that time, and not the figure."""
    return time.compares and "to" in ear.page.text[time.span.end : ear.figure.full_span.start].lower().split()


def is_added(ear: Ear, time: Time) -> bool:
    """`30,400, or 61,000 with October`: the number is of that time and of another one together."""
    between = ear.page.text[ear.figure.span.end : time.span.start].strip().lower()
    return between in before("added") or between in before("added_next")


def is_compared(ear: Ear, heard: HeardTime) -> bool:
    """`42 percent down on December's 222,000, and the lowest since May`; `twice as much, and five times 2020's`."""
    time, frame = heard.time, heard.line.frame
    owner = frame.owner(time.span.start)
    of_other = owner not in (None, ear.figure) and is_multiplied(ear._replace(line=heard.line, figure=owner), time)
    return time.compares or of_other or frame.is_of_one_compared(time.span.start, ear.figure)


def is_passed(ear: Ear, time: Time) -> bool:
    """Whether another level than the figure is of a time behind it: `9,294 apprehensions, more than in October`."""
    start, end = ear.figure.span.end, time.span.start
    return time.compares and any(start <= move.span.start < end for move in ear.line.moves)


def is_led(ear: Ear, time: Time) -> bool:
    """Whether what leads to something compared stands between the figure and a time behind it."""
    start = ear.figure.span.end
    return ear.line.says("elliptic", start, time.span.start) or ear.line.says(
        "lead", start, time.span.start, "to_other"
    )
