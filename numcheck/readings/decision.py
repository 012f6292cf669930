"""What may be decided of a claim, and why: what `decide.py` says, and those before it prepare."""

from typing import NamedTuple

from numcheck.claims.claim import Operation
from numcheck.readings.answer import Ruling
from numcheck.readings.weighed import Option


class Decision(NamedTuple):
    """What is decided of a claim, and why.

    Attributes:
        ruling: What is decided.
        why: The reason, by a name that tests and statistics go by.
        option: The reading that it rests on, or None.
        slot: Of a flag, the one slot by which the number is another's; or "".
    """

    ruling: Ruling
    why: str
    option: Option | None = None
    slot: str = ""


NOTHING, NO_RECORD = "nothing agrees", "no record"
"""Reasons of accusations that explain nothing: few of them are false where the first reading leaves no doubt."""

UNTRUSTED = "nothing else of the article is understood"
"""The reason of one left open because no other number of its article holds."""

PLAIN = "the words say plainly what is meant"
"""The reason of one that explains nothing, but rests on words of the figure's own clause, all of them understood."""

ORDERED = (
    *(Operation.SUPERLATIVE, Operation.STREAK, Operation.RANK, Operation.COMPARISON),
    *(Operation.THRESHOLD, Operation.RANGE),
)
"""Operations that put a number in an order, and are vouched for as their own words tell them or not at all."""

BARRED = "barred"
"""The reason of one left open because words beside it say that something else is counted."""

BESIDE = "a number beside it holds"
"""The reason of a change that holds, or is flagged, as numbers that hold beside it tell its scope and times."""

BORNE_OUT = "numbers beside it bear out what it is of"
"""The reason of a level that is flagged since others of its sentence hold of the same scope and time."""

DIGITS = "digits"
"""The reason of one that a slip of the hand explains: the number is a near reading's but for a digit."""

FARTHER = "a farther reading agrees"
"""The reason of one left open because the number is rather another reading's than the first one's."""

TABLED = "the rest of its table holds"
"""The reason of one in a table whose headings, as most of it shows, are understood."""

MISREAD = "the headings of its table may be misread"
"""The reason of one in a table of which not most holds."""

ELSEWHERE, UNCLEAR = "the period is said elsewhere", "a slot is not clear"
NOT_OWN, NOT_HELD = "no reading agrees, and the time is not the figure's own", "the leading reading is not held"
COARSE, OF_A_PLACE = "too coarse", "a place told before may be meant"
"""Reasons for which nobody is accused by the words of the figure's own clause."""

PEAK, PART, RUNNING = "a peak", "a part of the time", "a time that was not over"
"""Reasons for which a number may be of a part of its time: a highest of single days, some of them, those then over."""

ANY_YEAR, BYGONE = "a month of any year", "a record of another time"
"""Reasons of one whose month has no year, in an article without a date, and of one that is the record before."""

ANOTHER, OF_ALL = "another slot", "the number of all"
"""Reasons of one that is another reading's in one slot that its words say: that of another member, or of all of them
where nothing is held of the one named.
"""

OPEN_SLOT = "an open slot"
"""The reason of a number that is true of one border alone, where no word names one."""

LIKELY = 0.5
"""How likely a number has to be true to be vouched for."""

SURELY_HELD = 0.25
"""What part of the odds may be of readings that are not held, for a claim to be answerable."""

FIRST = 20
"""How much more than the first reading one may cost to be it."""

FAR_TIME = 300
"""How much more than the first reading one may cost that is no longer near: another time has to be that far off."""
