"""Agencies and borders called by another of their names; a kind that means the same to the data."""

import re

from tests.metamorphic.edit import Edit, found
from tests.metamorphic.kind import Kind
from tests.metamorphic.passage import Passage

# Behind a longer name in capitals it is a sector's.
_UNNAMED = "".join(rf"(?<!\b[A-Z][a-z]{{{length}}} )" for length in range(3, 10))
_PATROL = (
    rf"(?<!U\.S\. )(?<!US )(?<!Customs and )(?<!Rio ){_UNNAMED}\bBorder Patrol\b"
    r"(?! (?:[Ss]ector|Chief|Council|[Uu]nion|[Ss]tation))"
)
_ACTS = r"(?= (?:recorded|apprehended|made|reported|arrested|counted|encountered|caught|stopped)\b)"
_CBP = r"(?<![(“\"'@#])\bCBP\b(?! One| (?:Home|agency)|[)])"
_LONG = r"U\.S\. Customs and Border Protection(?! \(|[’'])"
_SOUTHWEST = (
    r"\b(?P<the>[Tt]he )(?:southwest border|southern border|U\.S\.-Mexico border|Mexican border|border with Mexico)\b"
    r"(?!['’]s| (?:sector|patrol))"
)
_ELSEWHERE = re.compile(
    r"\b(?:Guatemala|Poland|Panama|Finland|Chile|Frontex|Belarus|Darién|[Oo]wn southern|Mexico['’]s southern)\b"
)


def _border(slug: str, name: str) -> Kind:
    """The kind that calls the border with Mexico by this name, in texts about no other country's southern border."""
    swap = found(_SOUTHWEST, rf"\g<the>{name}")

    def rewrite(passage: Passage) -> list[Edit]:
        return [] if _ELSEWHERE.search(passage.text) else swap(passage)

    return Kind(slug, rewrite)


KINDS = (
    Kind("us-border-patrol", found(_PATROL, "U.S. Border Patrol")),
    Kind("usbp", found(rf"(?:\b[Tt]he )?{_PATROL}{_ACTS}", "USBP")),
    Kind("us-without-dots", found(r"\bU\.S\.(?= (?:Border|Customs|[a-z]))", "US")),
    Kind("cbp-spelled-out", found(_CBP, "U.S. Customs and Border Protection")),
    Kind("cbp-shortened", found(_LONG, "CBP")),
    Kind("cbp-in-brackets", found(_LONG, r"\g<0> (CBP)")),
    Kind("border-patrol-in-brackets", found(r"\bU\.S\. Border Patrol\b(?! \(|[’'])(?= [a-z])", r"\g<0> (USBP)")),
    _border("southwest-border", "southwest border"),
    _border("southern-border", "southern border"),
    _border("us-mexico-border", "U.S.-Mexico border"),
    _border("us-mexico-border-without-dots", "US-Mexico border"),
    _border("us-border-with-mexico", "U.S. border with Mexico"),
)
