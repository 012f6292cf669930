"""Words that say which way something went without a number: `apprehensions fell in June`, `fewer migrants crossed`.

Or that one time's total is above another's, without a number of their own: `fewer than in fiscal 2016`, `were up from
April`, `has passed the total for all of last year`.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from numcheck.claims.phrases import Mention
from numcheck.claims.sentence.frame import Frame
from numcheck.claims.sentence.went import NEXT, PEOPLE, is_of_no_time, phrase, went
from numcheck.claims.sentence.words import before
from numcheck.claims.when.time import WINDOWS, Time, owned_to
from numcheck.documents.document import Span
from numcheck.figures.figure import AMOUNTS, Figure, Kind
from numcheck.lexicon.patterns import either

MOST = 20
"""How many such words a sentence may have to be looked through: what each hears grows with the sentence."""

_FAR = 90
"""How far behind a comparative, in characters, its `than` may stand."""

_LONG_AGO = ("ago", "back")
"""Forms of times that `more than` hedges: `more than a year ago`."""


def moved(
    text: str,
    words: Sequence[Mention],
    slots: Sequence[Mention],
    times: Sequence[Time],
    figures: Sequence[Figure],
    frame: Frame,
) -> Iterator[tuple[Figure, bool]]:
    """The phrases that say so, as figures without a value, and whether their sentence says of what.

    No number of their clause may be told by them.
    """
    found = [one for one in words if one.tag in ("move", "past", "same")]
    for one in found if len(found) <= MOST else ():
        start, end = frame.clause(one.span.start)
        leading = text[start : one.span.start].lower().strip(_SIGNS).split()[-2:]
        if not leading and text[slice(*one.span)].lower() in before("spanning"):
            continue  # "Over the whole fiscal year", "Under the last administration": when, and not what
        if " ".join(leading) in before("instead"):
            continue  # "Rather than more encounters, CBP saw fewer"
        if (time := compared_with(text, one, end, times)) is not None:
            known = _is_of_these(text, one, slots) or _points_back(text, one, frame) or _goes_on(one, frame)
            tells = not _is_a_numbers(text, one, time, frame, figures)
        else:
            known, tells = True, is_of_no_time(one) and went(text, one, slots, times, figures, frame)
        if tells and one.tag == "same":
            yield phrase(text, one.span, low=False)._replace(extreme=None), known
        elif tells:
            yield phrase(text, one.span, low=one.value not in ("up", "over")), known


_SIGNS = " \n,;:()–—-“\"'"
"""What may stand before the first word of a clause."""


def _is_of_these(text: str, one: Mention, slots: Sequence[Mention]) -> bool:
    """Whether the sentence counts something, and the words do as well: not `more border agents than in 2020`."""
    if text[slice(*one.span)].lower() not in before("comparative"):
        return bool(slots)
    following = text[one.span.end : one.span.end + _FAR].lower().split(maxsplit=1)[:1]
    if not before("behind_comparative").isdisjoint(following):
        return bool(slots)
    return any(0 < m.span.start - one.span.end <= NEXT and _is_counted(m) for m in slots)


def _is_counted(mention: Mention) -> bool:
    return mention.tag in ("measure", "people") or not PEOPLE.isdisjoint(mention.meaning.scope)


def _goes_on(one: Mention, frame: Frame) -> bool:
    """Whether a number of its sentence is what it goes on about: `192,001, below August, which was lower than July`."""
    return any(owner.kind in AMOUNTS and owner.span.end <= one.span.start for owner in frame.owners)


def _points_back(text: str, one: Mention, frame: Frame) -> bool:
    """Whether a sentence goes on about what the one before it counts: `That is fewer than in 2016`, `Fewer than then`.

    Or about a number of it: `and a figure lower than February's`.
    """
    following = text[one.span.end : frame.end].lower().split(maxsplit=1)[:1]
    if one.span.start == frame.start and not before("behind_comparative").isdisjoint(following):
        return True
    leading = text[frame.start : one.span.start].lower().split()
    while leading and leading[-1] in before("copula"):
        leading.pop()
    if not before("total_noun").isdisjoint(leading[-1:]):
        return True
    opening = [word.replace("’", "'") for word in text[frame.start : frame.end].lower().split(maxsplit=_OPENING)]
    subjects = (word.removesuffix("'s") for word in opening[:_OPENING] if word not in before("going_on"))
    first = next(subjects, "")
    return first in before("pronoun") or " ".join(opening[:2]) in before("subject_total")


_OPENING = 3
"""How many words at the start of a sentence are looked at for its subject."""


def compared_with(text: str, one: Mention, end: int, times: Sequence[Time]) -> Time | None:
    """The time whose total the words hold another one against; None where they hold it against nothing such.

    `higher than in May`, `down from June`, `has surpassed the total for all of last year`.
    """
    word, at = text[slice(*one.span)].lower(), one.span.end
    if word in before("than_time"):
        than = text.find(" than ", at, min(end, at + _FAR))
        if than < 0 or not _BROKEN.isdisjoint(_BY_HOW_MUCH.sub("", text[at:than])):
            return None
        at = than + len(" than ")
    elif word.split()[-1] in before("from_time"):
        following = _leading_from().match(text, at, end)
        if following is None:
            return None
        at = following.end()
    elif is_of_no_time(one):
        return None
    time = next((time for time in times if at <= time.span.start < end), None)
    between = [] if time is None else text[at : time.span.start].lower().split()
    if time is None or not before("to_time").issuperset(between):
        return None
    if one.tag == "past" and not _is_passed(text, word, between, time):
        return None
    ago = time.form in _LONG_AGO or text[slice(*time.span)].lower().endswith(" ago")
    hedges = ago and at == one.span.end + len(" than ") and word in before("comparative")
    return None if hedges or time.form in WINDOWS else time


def _is_passed(text: str, word: str, between: Sequence[str], time: Time) -> bool:
    """Whether it is a time's total that was passed: `surpassed last year`, `went past the total of 2021`.

    Not `migrants who crossed last year`, nor `last exceeded that level in March 2006`.
    """
    if "that" in between or between[:1] in (["in"], ["during"], ["on"], ["at"], ["over"]):
        return False
    return (
        owned_to(text, time.span) is not None
        or word in before("past_time")
        or not before("time_total").isdisjoint(between)
        or not before("whole_time").isdisjoint(text[slice(*time.span)].lower().split())
    )


@cache
def _leading_from() -> re.Pattern[str]:
    """What leads from `up` to the time compared with: `on April`, `a little from July`."""
    degrees, by = (either(sorted(before(words))) for words in ("degrees", "from_time_by"))
    return re.compile(rf"(?:\s+(?:{degrees}))?\s+(?:{by})\b", re.IGNORECASE)


_BROKEN = frozenset(",;:()?!")

_BY_HOW_MUCH = re.compile(r",\s+(?:if only |if just |albeit )?by [\w ]+,")
"""What may break a comparison: `higher, by a nose, than last July`."""


def _is_a_numbers(text: str, one: Mention, time: Time, frame: Frame, figures: Sequence[Figure]) -> bool:
    """Whether a number tells by how much, or what the other total was: `12 percent higher than in May`."""
    start, is_verb = frame.clause(one.span.start)[0], one.span.start in frame.verbs
    first = max(start, one.span.start - _FAR)
    for figure in figures:
        if figure.full_span.overlaps(Span(one.span.start, time.span.start)):
            return True
        before_it = first <= figure.full_span.end <= one.span.start
        if before_it and figure.kind in _COMPARED and not frame.has_verb(figure.full_span.end, one.span.start):
            return True  # "a third of encounters, more than in June, were with families"
        if before_it and not is_verb and not _keeps_apart(text[figure.full_span.end : one.span.start]):
            return True
        if 0 <= figure.full_span.start - time.span.end <= NEXT and not _keeps_apart(
            text[time.span.end : figure.span.start]
        ):
            return True
    leading = text[start : one.span.start].lower().split()[-1:]
    return not before("no_comparison").isdisjoint(leading)


_COMPARED = (Kind.PERCENT, Kind.POINTS, Kind.SHARE, Kind.MULTIPLE)
"""Kinds of figures that are compared themselves by what stands behind them."""


def _keeps_apart(between: str) -> bool:
    """Whether what stands between a number and a comparison parts the two: `396,579 people, fewer than in May`."""
    words = re.findall(r"[\w’']+|[^\w\s]", between.lower())
    return not before("apart").isdisjoint(words)
