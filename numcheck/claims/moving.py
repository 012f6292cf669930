"""The words of movement around a figure: what leads to the size of a change, what moved, and which way it went."""

import re
from collections.abc import Iterator

from numcheck.claims.claim import Direction
from numcheck.claims.phrases import Mention
from numcheck.claims.sentence.words import before
from numcheck.claims.slots.heard import Ear
from numcheck.claims.when.time import Time, owned_to
from numcheck.figures.figure import Figure, Kind

REACH = 60
"""How far from a figure the words stand that say what is done with it, in characters."""


def around(ear: Ear) -> tuple[int, int]:
    """Between which places of its clause the words around a figure stand."""
    first, last = ear.clause
    return max(first, ear.figure.full_span.start - REACH), min(last, ear.figure.span.end + REACH)


def words_before(ear: Ear, tag: str) -> list[str]:
    """The words of a tag that end right before the figure, the nearest first."""
    start, first = around(ear)[0], ear.figure.full_span.start
    found = [m for m in ear.line.said(tag, start, first) if not ear.page.text[m.span.end : first].strip(" a")]
    return [ear.page.text[m.span.start : m.span.end].lower() for m in reversed(found)]


def led_by(ear: Ear) -> bool:
    """`rose by 1,200`, `an increase of 12 percent`; not `apprehended by 1,200 agents`."""
    start, first = around(ear)[0], ear.figure.full_span.start
    for m in ear.line.said("by", start, first, "words"):
        if ear.page.text[m.span.end : first].strip(" an"):
            continue
        agent = any(a.span.end in (m.span.start - 1, m.span.start) for a in ear.line.said("by", start, first, "agent"))
        return not agent
    return False


def passed(ear: Ear, number: Figure) -> str | None:
    """Which way the verb right before a number says that it was passed: `topped 2.76 million`; None where none does."""
    first = number.full_span.start
    verbs = list(ear.line.said("past", ear.line.start, first))
    if not verbs:
        return None
    between = ear.page.text[verbs[-1].span.end : first].strip(" a")
    called = ear.page.text[number.span.end : ear.line.end].lower().split(maxsplit=1)[:1]
    named = between == "the" and bool(called) and called[0].strip(".,;:)") in before("passed_noun")
    return verbs[-1].value if named or not between else None


def way_passed(ear: Ear) -> Direction | None:
    """The way that a verb of passing tells: `topped the year before by 14 percent`; None where none does."""
    verbs = [*ear.line.said("past", ear.clause[0], ear.figure.full_span.start)] if led_by(ear) else []
    return None if not verbs else "down" if verbs[-1].value == "under" else "up"


_MOVED = 42
"""How far behind a figure, in characters, the word that moved may end."""


def moves_behind(ear: Ear) -> bool:
    """`1,200 more arrests`, `a 12 percent increase`: what moved stands within two words behind the figure.

    What leads somewhere as well stands right behind it: `12 percent below May`, not `60 percent were expelled under`.
    """
    text, end = ear.page.text, ear.figure.span.end
    for m in ear.line.said("move", end, min(ear.clause[1], end + _MOVED)):
        gap = text[end : m.span.start]
        most = 1 if text[m.span.start : m.span.end].lower() in before("hedged") else 2
        words = gap.replace("-", " ").split()
        near = len(words) <= most and not any(sign in gap for sign in ",;")
        if near and "to" not in words and (before("going_on") | before("copula")).isdisjoint(words):
            than = text[m.span.end : m.span.end + 8].strip()
            return not (than.startswith("than ") and than[5:6].isdigit())
    return False


def moves_before(ear: Ear) -> bool:
    """`rose 12 percent`, `up about 12 percent`: what moved stands right before the figure and its hedge."""
    start, first = around(ear)[0], ear.figure.full_span.start
    for m in _moves(ear, start, first):
        gap = ear.page.text[m.span.end : first]
        if (
            len(gap.split()) <= 3
            and not any(sign in gap for sign in ",;:")
            and not ear.line.says("lead", m.span.end, first, "to_other")
        ):
            return True
    return False


def _moves(ear: Ear, start: int, end: int) -> Iterator[Mention]:
    """The words of movement between two places; "up" is none in `with families making up 56 percent`."""
    shares = [m.span for m in ear.line.said("share", start, end, "ahead")]
    return (m for m in ear.line.said("move", start, end) if not any(span.contains(m.span) for span in shares))


_FURTHEST = 70
"""How far from a figure, in characters, a word of movement still tells its direction."""


_OVER = " over "


def direction(ear: Ear) -> Direction | None:
    """The way that the nearest word of movement in the figure's clause tells."""
    start, end = ear.clause
    figure = ear.figure
    over = ear.page.text.startswith(_OVER, figure.span.end) and any(
        one.span.start == figure.span.end + len(_OVER) for one in ear.line.times
    )
    if over and not (moves_before(ear) or led_by(ear)):
        return "up"  # "off 4.6% from July but 40% over last August's", not "shrank by 12% over fiscal 2018"
    near: tuple[int, Direction] | None = None
    for m in _moves(ear, start, end):
        ahead = m.span.end <= figure.full_span.start
        if (
            ahead
            and ear.page.text[m.span.start : m.span.end].lower() in before("hedged")
            and figure.full_span.start - m.span.end > 2
        ):
            continue
        if m.span.overlaps(figure.full_span) and figure.kind is not Kind.MULTIPLE:
            continue
        distance = figure.full_span.start - m.span.end if ahead else m.span.start - figure.span.end
        if distance <= _FURTHEST and (near is None or distance < near[0]):
            near = distance, "up" if m.value == "up" else "down"
    return None if near is None else near[1]


def signed(ear: Ear) -> Direction | None:
    """The way that a sign printed before a number tells: `+106 percent`, `−4,100`."""
    first, value = ear.figure.full_span.start, ear.figure.value
    if value is not None and value < 0:
        return "down"
    for way, signs in _SIGNS:
        if ear.figure.text.startswith(signs) or ear.page.text[max(0, first - 2) : first].endswith(signs):
            return way
    return None


_SIGNS: tuple[tuple[Direction, tuple[str, ...]], ...] = (("up", (" +", "(+")), ("down", ("-", "−", " –")))
"""What stands before a change of its sign, and which way that is."""


def moved(ear: Ear) -> bool:
    """Whether words or a sign beside a percentage say that something moved by it."""
    return led_by(ear) or moves_behind(ear) or moves_before(ear) or signed(ear) is not None


def restates(ear: Ear) -> bool:
    """Whether it tells otherwise what the number before it tells: `4,000 more, or 12 percent`.

    So does a share in apposition to it: `81,000 apprehensions, four in ten of the total`.
    """
    before_it = [one for one in ear.line.frame.owners if one.span < ear.figure.span]
    if not before_it:
        return False
    between = ear.page.text[before_it[-1].span.end : ear.figure.full_span.start]
    if ")" in between or ";" in between:
        return False
    joined = not before("told_otherwise").isdisjoint((between[-1:], *between.replace("(", "( ").split()[-1:]))
    return joined or _is_apposed(ear, before_it[-1].span.end, between)


def _is_apposed(ear: Ear, start: int, between: str) -> bool:
    """Whether a share of something stands behind a comma that ends what the number before it counts."""
    words = ear.page.text[ear.figure.span.end : ear.line.end].lower().split(maxsplit=2)[:2]
    of = words[:1] == ["of"] and before("pronoun").isdisjoint(words)
    ends = between.rstrip().endswith((",", "—", "–")) and between.count(",") <= 1
    return of and ends and ear.figure.kind in _SHARES and not ear.line.frame.has_verb(start, ear.figure.span.start)


_SHARES = (Kind.SHARE, Kind.PERCENT)


def leads_on(ear: Ear) -> bool:
    """Whether "to" leads from it to the next number: `more than doubled, to 12,397`, `tripled its total, to 12,397`."""
    end = ear.figure.span.end
    following = next((one.full_span.start for one in ear.line.frame.owners if one.span.start > end), None)
    between = "" if following is None else ear.page.text[end:following].strip(" ,—–").lower()
    owner, _, rest = between.partition(" ")
    noun, _, led = rest.partition(" ")
    if owner in ("its", "their") and noun.strip(",") in before("total_noun"):
        between = led
    return between in before("leads_on")


def is_of_that(ear: Ear) -> bool:
    """Whether it is one of a number told before: `double that`, `three times as many`, `less than half of that.`."""
    words = words_behind(ear)
    as_many = words[:1] == ["as"] and words[1:2] in (["many"], ["much"]) and words[2:3] != ["again"]
    return as_many or words[:1] == ["that"] or bool(_OF_THAT.match(ear.page.text, ear.figure.span.end, ear.line.end))


_OF_THAT = re.compile(r"\s+of that(?!\s*\w)", re.IGNORECASE)
"""What makes a part one of the number before it; `of that total` and `of that month` point at something else."""


def is_again(ear: Ear) -> bool:
    """Whether it is what comes on top of a number: `half as many again as in May`, `half again as much`."""
    words = words_behind(ear)
    return words[:1] == ["again"] or (words[:1] == ["as"] and words[2:3] == ["again"])


def words_behind(ear: Ear) -> list[str]:
    """The first words behind a figure, in lower case and without signs."""
    words = ear.page.text[ear.figure.span.end : ear.line.end].lower().split(maxsplit=4)[:4]
    return [word.strip(".,;:)") for word in words]


def is_of_that_time(ear: Ear, time: Time) -> bool:
    """Whether a part is one of what a time's number was, and of no whole.

    `half of last January's`, `a third of the fiscal 2019 total`, `half the arrests made in March`; not `half of
    January's encounters`.
    """
    if ear.figure.kind not in (Kind.SHARE, Kind.PERCENT) or time.span.start < ear.figure.span.end:
        return False
    text, (start, end) = ear.page.text, time.span
    between = text[ear.figure.span.end : start].lower().split()
    if ear.figure.kind is Kind.PERCENT and (between[:1] not in (["of"], ["as"]) or moved(ear)):
        return False
    if between[:1] == ["from"] or between[:2] == ["of", "those"]:
        return False  # "down by half from the May peak", "half of those in March"; but "half those of March"
    counted = not before("counted_that").isdisjoint(between) and not before("told_that").isdisjoint(between)
    known = before("part_of_that") | before("number_of_that")
    known |= before("counted_that") | before("told_that") if counted else frozenset()
    if len(between) > _PART_OF or not known.issuperset(between):
        return False
    owned = owned_to(text, time.span)
    following = text[end if owned is None else owned : ear.line.end]
    behind = following.lower().split(maxsplit=1)[:1]
    if counted:  # "half the arrests they made in fiscal 2022"; not "half the arrests made in May were of families"
        return not following.lstrip(" ")[:1].isalnum()
    noun = bool(behind) and behind[0].strip(".,;:)") in before("number_of_that")
    if owned is not None:
        return noun or not following.lstrip(" ")[:1].isalnum()
    if between in (["of"], ["of", "the"]):  # "a sixth of the year before"
        goes_on = following.lstrip(" ")[:1].isalnum() and before("going_on").isdisjoint(behind)
        return time.is_prior or noun or not goes_on
    return noun or not before("number_of_that").isdisjoint(between) or "as" in between[-2:] or "what" in between


def is_of_its_number(ear: Ear, time: Time) -> bool:
    """Whether a percentage is one of a level behind it that a time is told of.

    `61 percent of the 66,584 of September`, `of September's 66,584`, `of the 269,735 recorded in September`.
    """
    if ear.figure.kind is not Kind.PERCENT or time.span.start < ear.figure.span.end:
        return False
    level = printed_whole(ear)
    if level is None or moved(ear):
        return False
    if time.span < level.span:
        return time.span.end <= level.full_span.start
    between = ear.page.text[level.span.end : time.span.start].lower().split()
    return bool(between) and before("part_of_that").issuperset(between)


def printed_whole(ear: Ear) -> Figure | None:
    """The level printed right behind a part that is one of it: `a third of the 50,570 of 2019`, `half the 50,570`."""
    end = ear.figure.span.end
    level = next((one for one in ear.line.frame.owners if one.span.start > end and one.kind is Kind.COUNT), None)
    between = [] if level is None else ear.page.text[end : level.full_span.start].lower().split()
    return level if between == ["the"] or (between[:1] == ["of"] and len(between) <= _OF_LEVEL) else None


_OF_LEVEL = 3
"""How many words may lead from a part to the level that it is one of."""

_PART_OF = 7
"""How many words may lead from a part to the time of whose number it is one."""
