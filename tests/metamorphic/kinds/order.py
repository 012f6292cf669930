"""Active against passive, sentences and paragraphs joined or parted, lists in another order."""

import re
from itertools import pairwise

from tests.metamorphic.edit import Edit, Match, found
from tests.metamorphic.kind import Kind
from tests.metamorphic.kinds.typography import is_flowing
from tests.metamorphic.passage import Passage
from tests.metamorphic.prose import AGENCY, NUMBER, PEOPLE, VERB, gaps, is_plain, leans, lowered, sentences

_ACTIVE = re.compile(
    rf"(?P<who>{AGENCY}) (?P<did>{VERB}) (?P<what>{NUMBER} {PEOPLE})(?= (?:at|on|along|in|nationwide)\b)", re.IGNORECASE
)
_LEAD = re.compile(r"(?:In [A-Za-z]+(?: year)?(?: 20\d\d)?, )?")
_SECOND = re.compile(r"\b(?:and|who|which|that)\b|[;:“”\"—]")
_STATE = "(?:Cuba|Haiti|Nicaragua|Venezuela|Guatemala|Honduras|El Salvador)"


def passive(passage: Passage) -> list[Edit]:
    """What an agency counted was counted by it."""
    edits = []
    for sentence in sentences(passage.text):
        text = passage.text[sentence.start : sentence.end]
        lead = _LEAD.match(text)
        match = _ACTIVE.match(text, lead.end()) if lead else None
        if match and not _SECOND.search(text, match.end()):
            edits += _to_passive(match, sentence.start)
    return edits


def _to_passive(match: Match, at: int) -> list[Edit]:
    who = match["who"] if re.match("CBP|Border", match["who"]) else match["who"][0].lower() + match["who"][1:]
    return [
        Edit(at + match.start(), at + match.start("what"), ""),
        Edit(at + match.end(), at + match.end(), f" were {match['did']} by {who}"),
    ]


def joined(passage: Passage) -> list[Edit]:
    """Two plain sentences of which the second stands by itself become one."""
    edits: list[Edit] = []
    all_of_them = sentences(passage.text)
    for one, two in zip(all_of_them[::2], all_of_them[1::2], strict=False):
        first, second = passage.text[one.start : one.end], passage.text[two.start : two.end]
        rest = None if leans(second) or not is_plain(second) else lowered(second)
        if rest and is_plain(first) and passage.text[one.end : two.start] == " ":
            edits.append(Edit(one.end - 1, two.start + 1, f"; {rest[0]}"))
    return edits


def parted(passage: Passage) -> list[Edit]:
    """Each sentence that stands by itself begins a paragraph."""
    return [Edit(*gap, "\n\n") for gap in gaps(passage.text, " ")]


def run_together(passage: Passage) -> list[Edit]:
    """Paragraphs of prose of which the next stands by itself become one."""
    if not is_flowing(passage.text):
        return []
    return [Edit(*gap, " ") for gap in gaps(passage.text, "\n\n")]


def bulleted(passage: Passage) -> list[Edit]:
    """A paragraph of sentences, none leaning on another, becomes a list."""
    text = passage.text
    all_of_them = sentences(text)
    if "\n" in text or len(all_of_them) < 2 or all_of_them[-1].end != len(text) or not is_flowing(text):
        return []
    if any(leans(text[one.start : one.end]) for one in all_of_them[1:]) or re.search(r"[“”\"—]", text):
        return []
    return [Edit(0, 0, "• "), *(Edit(one.end, two.start, "\n• ") for one, two in pairwise(all_of_them))]


def _other_way_round(match: Match) -> str:
    return f"{match['second']}, {match['first']}{match['rest']}"


KINDS = (
    Kind("passive", passive),
    Kind("joined", joined),
    Kind("parted", parted),
    Kind("run-together", run_together),
    Kind("bulleted", bulleted),
    Kind(
        "countries-swapped",
        found(rf"\b(?P<first>{_STATE}), (?P<second>{_STATE})(?P<rest>,? (?:and|or) {_STATE}\b)", _other_way_round),
    ),
)
