"""What is left open because others count it too: deportations, releases, deaths and the like.

Immigration and Customs Enforcement, the Department of Homeland Security and medical examiners all publish figures
under one name. The figure held vouches for a number that agrees with it; one that does not may be another's.
"""

from numcheck.findings.words import level
from numcheck.readings.answer import Answer, Read, Ruling, Unanswered


def opened(read: Read) -> Read:
    """The claim left open, with the figure held."""
    assert isinstance(read.plain, Answer)
    why = f"Others count this too, each in a way of their own: {level(read.plain.value)} is the figure held."
    return read._replace(plain=Unanswered("NC907", why), siblings=(), revised=None, ruling=Ruling.OPEN)
