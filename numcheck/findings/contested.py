"""What is left open because others count it too: deportations, releases, deaths and the like.

Immigration and Customs Enforcement, the Department of Homeland Security and medical examiners all publish figures
under one name. The figure held vouches for a number that agrees with it; one that does not may be another's.
"""

from collections.abc import Callable, Iterator, Sequence

from numcheck.findings.words import level
from numcheck.readings.answer import Answer, Read, Ruling, Unanswered


def left_open(reads: Sequence[Read], is_blamed: Callable[[Read], bool]) -> Iterator[Read]:
    """The reads in order, those opened that would be blamed and that rest on a figure that others count too."""
    for read in reads:
        plain = read.plain
        contested = isinstance(plain, Answer) and any(item.official.contested for item in plain.cited)
        yield _opened(read, plain) if isinstance(plain, Answer) and contested and is_blamed(read) else read


def _opened(read: Read, plain: Answer) -> Read:
    why = f"Others count this too, each in a way of their own: {level(plain.value)} is the figure held."
    return read._replace(plain=Unanswered("NC907", why), also_plain=(), siblings=(), revised=None, ruling=Ruling.OPEN)
