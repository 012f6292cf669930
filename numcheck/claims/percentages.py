"""What may be done with a percentage or a fraction: a part of a whole, a change, a number of another."""

from collections.abc import Iterator
from itertools import pairwise

from numcheck.claims.claim import Direction, Operation
from numcheck.claims.details import Per
from numcheck.claims.doing import LIKELY, MAYBE, PLAIN, UNITS, Doing, OfTime
from numcheck.claims.moving import (
    REACH,
    direction,
    is_again,
    is_of_its_number,
    is_of_that,
    is_of_that_time,
    led_by,
    moved,
    moves_behind,
    printed_whole,
    restates,
    signed,
    way_passed,
    words_behind,
)
from numcheck.claims.sentence.words import before
from numcheck.claims.slots.heard import Ear
from numcheck.claims.steps import is_start, went_from
from numcheck.claims.when.time import month_of
from numcheck.figures.figure import Figure, Kind

_WHOLE = 100
"""How many percent a whole has."""

_AVERAGE = 60
"""How far behind a percentage, in characters, the average may end that it is measured against."""


_OF_MONTH = 4
"""How many words behind "average" may name the month that it is an average of."""


def _against_average(ear: Ear) -> Per | None:
    """The unit of the average that a change is measured against: `95 percent below the monthly average of 2023`."""
    end = ear.figure.span.end
    stop = min(ear.clause[1], end + _AVERAGE)
    for mean in ear.line.said("mean", end, stop):
        behind = ["", *ear.page.text[mean.span.end : mean.span.end + _AVERAGE].split()[:_OF_MONTH]]
        named = any(month_of(word) is not None and before_it != "in" for before_it, word in pairwise(behind))
        if "averag" not in ear.page.text[mean.span.start : mean.span.end].lower() or named:
            continue  # "the average January", "the average number of July encounters": of months of one name
        leads = (*ear.line.said("move", end, mean.span.start), *ear.line.said("elliptic", end, mean.span.start))
        if leads and not any(f.span.start > end and f.span.end <= mean.span.start for f in ear.line.frame.owners):
            near = [m.value for m in ear.line.said("per", end, mean.span.end)]
            return next((UNITS[unit] for unit in near if unit in UNITS), "month")
    return None


def part_or_change(ear: Ear) -> Iterator[Doing]:
    """What may be done with a percentage or a fraction, the likeliest first."""
    way = signed(ear) or direction(ear)
    if way is not None and restates(ear):
        yield Doing(Operation.CHANGE, LIKELY, way, is_plain=False)
    if ear.figure.kind is Kind.SHARE and is_again(ear):
        yield Doing(Operation.CHANGE, PLAIN, "up")
        return
    if ear.figure.kind is Kind.SHARE and (told := _told_as_a_move(ear)) is not None:
        yield Doing(Operation.CHANGE, PLAIN, told)
        return
    if (came := _came_when(ear)) is not None:
        yield Doing(Operation.SHARE, PLAIN, of_time=came)
    yield from _part_or_change(ear, way)


def _part_or_change(ear: Ear, way: Direction | None) -> Iterator[Doing]:
    per, more = _against_average(ear), ear.figure.value is not None and ear.figure.value > _WHOLE
    if per is not None or more:  # no part is more than its whole
        yield Doing(Operation.CHANGE, PLAIN, way, is_plain=way is not None, per=per)
        return
    text, end = ear.page.text, ear.figure.span.end
    behind = text[end : end + 4].lstrip().lower()
    part = _is_part(ear) or _is_of_a_share(ear) or _is_of_so_many(ear)
    if (of_another := _of_another_time(ear)) is not None:
        yield of_another
        yield Doing(Operation.SHARE, LIKELY, is_plain=False)
    elif behind.startswith("of ") and not text[end:].lstrip().lower().startswith("of which"):
        extreme = any(text[end : f.span.start].strip() == "of" for f in ear.line.figures if f.kind is Kind.SUPERLATIVE)
        led = [text[end : m.span.start].lower().split() for m in ear.line.said("move", end, ear.clause[1])]
        moved_by = any(words[:-1] == ["of"] and words[-1] in before("whose_move") for words in led)
        # "a fifth of the peak", "three-quarters of that increase" are parts of no whole
        yield Doing(Operation.SHARE, PLAIN, is_plain=not (extreme or moved_by))
    elif ear.figure.kind is Kind.SHARE and (led_by(ear) or moves_behind(ear)) and way is not None:
        yield Doing(Operation.CHANGE, PLAIN, way)
    elif ear.figure.kind is Kind.SHARE:
        yield from (Doing(Operation.SHARE, PLAIN),) if part else _share_or_change(ear, way)
    elif moved(ear):
        way = way or _way_before(ear) or way_passed(ear)
        yield Doing(Operation.CHANGE, PLAIN, way, is_plain=way is not None and not _is_against_that(ear))
        if part and not led_by(ear) and not moves_behind(ear):
            yield Doing(Operation.SHARE, LIKELY)
    elif part:
        yield Doing(Operation.SHARE, PLAIN)
        if way is not None:
            yield Doing(Operation.CHANGE, MAYBE, way, is_plain=False)
    elif (same := _as_before(ear)) is not None:
        yield same._replace(direction=same.direction and (way or same.direction))
        other = Operation.SHARE if same.operation is Operation.CHANGE else Operation.CHANGE
        yield Doing(other, 50, None if other is Operation.SHARE else way, is_plain=False)
    else:
        yield Doing(Operation.CHANGE, 100 if way is not None else -100, way, is_plain=False)
        yield Doing(Operation.SHARE, 50, is_plain=False)


def _is_against_that(ear: Ear) -> bool:
    """`83 percent above it`, `12 percent more than that`: against a number told before, of whatever time."""
    words = [word for word in words_behind(ear) if word != "than"]
    told = len(words) > 1 and words[0] in before("comparative_behind") and words[1] in before("that_number")
    return told and words[2:3] not in (["of"], ["for"], ["in"], ["from"])  # "below those of June 2024"


def _of_another_time(ear: Ear) -> Doing | None:
    """What a part is told to be of another time's number: in words a multiple, in percent a share of that; or None."""
    if is_start(ear) or went_from(ear) is not None:
        return None  # "from 19 percent of the total in fiscal 2016 to 56 percent in fiscal 2019"
    of_that = any(is_of_that_time(ear, time) for time in ear.line.times)
    if ear.figure.kind is Kind.SHARE and (of_that or is_of_that(ear) or _is_of_a_number(ear) or _is_of_back_then(ear)):
        return Doing(Operation.MULTIPLE, PLAIN)
    dated = any(is_of_its_number(ear, time) for time in ear.line.times)
    return Doing(Operation.SHARE, PLAIN, of_time="beside") if of_that or dated else None


def _came_when(ear: Ear) -> OfTime | None:
    """`three in four of them came before the end of January`: a part of a time's number by when it came about."""
    end = ear.figure.span.end
    if _is_of_back_then(ear):
        return None  # "half of what it recorded a year before"
    owners = ear.line.frame.owners
    stop = min((one.span.start for one in owners if one.span.start > end), default=ear.clause[1])
    for time in ear.line.times:
        if time.form != "day" and end < time.span.start < min(stop, ear.clause[1]):
            between = ear.page.text[end : time.span.start].lower().split()[-_CAME:]
            those = between[:1] == ["of"] and before("pronoun").issuperset(between[1:2]) and between[2:] == ["in"]
            if those or not before("came_when").isdisjoint(between):
                closing = "end" in between or between[-1:] == ["by"]
                return "through" if closing else "before" if between[-1:] == ["before"] else "in"
    return None


_CAME = 5
"""How many words may lead from what says that something came about to the time when it did."""


def _told_as_a_move(ear: Ear) -> Direction | None:
    """`was cut in half`, `the drop was a quarter`: which way it went by a fraction; None where no word says so."""
    text, first, start = ear.page.text, ear.line.start, ear.figure.full_span.start
    leading = text[first:start].lower().split()
    if " ".join(leading[-2:]) in before("cut_by"):
        return "down"
    if before("passive").isdisjoint(leading[-1:]):
        return None
    moves = [m for m in ear.line.said("move", ear.clause[0], start) if len(text[m.span.end : start].split()) == 1]
    if not moves or before("that_move").isdisjoint(text[first : moves[-1].span.start].lower().split()[-1:]):
        return None
    return "up" if moves[-1].value == "up" else "down"


def _is_of_back_then(ear: Ear) -> bool:
    """`a tenth of what they were`: what it is of a number before, whose time no word says."""
    behind = ear.page.text[ear.figure.span.end : ear.line.end].lower().split()[:_OF_WHAT]
    words = [word.strip(".,;:)") for word in behind]
    return words[:2] == ["of", "what"] and not before("back_then").isdisjoint(words)


_OF_WHAT = 6
"""How many words behind a part may say what it is one of: `of what the Border Patrol recorded`."""


def _is_of_a_number(ear: Ear) -> bool:
    """`barely a third of the 50,570 of the year before`: what a level is of another one, that is printed behind it."""
    if ear.figure.kind is not Kind.SHARE or ear.figure.value is None:
        return False
    whole = printed_whole(ear)
    if whole is not None and _is_subject(ear, whole):
        return False
    between = [] if whole is None else ear.page.text[ear.figure.span.end : whole.full_span.start].lower().split()
    those = any(word.strip(",(") in before("pronoun") for word in between)  # "two-thirds of them, 296,532"
    return whole is not None and not those


def _is_subject(ear: Ear, whole: Figure) -> bool:
    """`a third of fiscal 2022's 2,378,944 encounters were with Mexicans`: a part of which its clause tells more."""
    start, stop = ear.clause
    frame = ear.line.frame
    done = ear.line.says("share", whole.span.end, stop, "behind") or frame.has_verb(whole.span.end, stop)
    return done and not frame.has_verb(start, ear.figure.full_span.start)


def _is_of_so_many(ear: Ear) -> bool:
    """`one in six encounters`, `one of every four migrants`: of so many of what is named right behind it."""
    words = ear.figure.text.lower().split()
    behind = any(0 <= m.span.start - ear.figure.span.end <= 1 for m in ear.line.slots if m.tag in ("measure", "people"))
    return behind and not {"in", "every"}.isdisjoint(words)


def _is_of_a_share(ear: Ear) -> bool:
    """`52 percent of them, down from 72 percent`, `the ports' part has shrunk, to 16 percent`: of what is a share."""
    figure = ear.figure
    if led_by(ear) or moves_behind(ear):
        return False
    start = max(ear.line.start, figure.full_span.start - _SUBJECT)
    said = ear.line.said("share", start, figure.full_span.start)
    if any(
        m.value == "subject" or ear.page.text.endswith(" of", 0, m.span.end)
        for m in said
        if m.value not in ("behind", "of")
    ):
        return True  # "their share rose to", "Texas's share of encounters fell to"
    other = ear.line.frame.compared(figure)
    if other is None or other.kind not in (Kind.PERCENT, Kind.SHARE):
        return False
    return next(part_or_change(ear._replace(figure=other))).operation is Operation.SHARE


_SUBJECT = 70
"""How far before a percentage, in characters, a word for a share may begin that it is one of."""


def _as_before(ear: Ear) -> Doing | None:
    """`fell by 23 percent and of families by 31 percent`: what has no verb is done with as the one before it was."""
    frame = ear.line.frame
    at = frame.owners.index(ear.figure) if ear.figure in frame.owners else 0
    if not at or frame.zones[ear.figure.span].verb is not None:
        return None
    for before_it in reversed(frame.owners[:at]):
        if frame.has_verb(before_it.span.end, ear.figure.span.start):
            return None
        if before_it.kind in (Kind.PERCENT, Kind.SHARE):
            found = next(part_or_change(ear._replace(figure=before_it)))
            return found._replace(weight=LIKELY) if found.is_plain else None
    return None


def _share_or_change(ear: Ear, way: Direction | None) -> Iterator[Doing]:
    """What a fraction tells that is said to be neither: a part, or a change, first where that before it is one."""
    yield from _changes_before(ear)
    yield Doing(Operation.SHARE, 100, is_plain=False)
    yield Doing(Operation.CHANGE, MAYBE, way, is_plain=False)


def _changes_before(ear: Ear) -> Iterator[Doing]:
    """`fell 60 percent and El Paso nearly half`: the change that the percentage before it tells."""
    same = _as_before(ear)
    if same is not None and same.operation is Operation.CHANGE:
        yield same


def _way_before(ear: Ear) -> Direction | None:
    """`dropped by half, and El Paso's by more than 90 percent`: the way that the change before it went."""
    return next((same.direction for same in _changes_before(ear)), None)


_BEHIND = 40
"""How far behind a percentage, in characters, a word for a share may end that it is one of."""


def _is_part(ear: Ear) -> bool:
    text, end, first = ear.page.text, ear.figure.span.end, ear.figure.full_span.start
    for m in ear.line.said("share", end, min(ear.line.end, end + _BEHIND)):
        if m.value in ("behind", "of") and len(text[end : m.span.start].strip(" ),").split()) <= 2:
            return True
    start = max(ear.line.start, first - REACH)
    if any(not text[m.span.end : first].strip(" a") for m in ear.line.said("share", start, first, "ahead")):
        return True
    return text[max(0, first - 1) : first] == "(" or text[max(0, first - 4) : first].lower() in (" or ", ", or")
