"""Sentences that say nothing of what the statistics count, told by their phrases alone: no clause of them is cut.

Most sentences of most articles are such, and each of their figures is set aside.
"""

from collections.abc import Sequence

from numcheck.claims.lent import leans
from numcheck.claims.phrases import Mention
from numcheck.claims.shares import KINDS
from numcheck.claims.story import Story
from numcheck.claims.versus_phrase import hints
from numcheck.documents.document import Sentence
from numcheck.figures.figure import Figure

_SUBJECTS = frozenset(("measure", "verb", "people", "events", "scope", "unmeasured"))
"""The tags of which one has to be in a sentence that tells a story's first number."""

_SPEAK = frozenset(("measure", "verb", "scope", "back", "seizure", "streak", "first"))
"""The tags of which one has to be in a sentence whose figures, but for shares, make a claim."""

_GO_ON = frozenset(("exist", "total", "average"))
"""And those by which a sentence goes on about a number told before."""

_SHARES = frozenset(KINDS)


def opens_nothing(sentence: Sentence, figures: Sequence[Figure], mentions: Sequence[Mention], story: Story) -> bool:
    """Whether a story that has told nothing yet tells nothing in this sentence either."""
    if story.number is not None or story.share is not None:
        return False
    return _SUBJECTS.isdisjoint([mention.tag for mention in mentions]) and not leans(sentence, figures, mentions)


def is_quiet(
    text: str, sentence: Sentence, figures: Sequence[Figure], mentions: Sequence[Mention], story: Story, *, dated: bool
) -> bool:
    """Whether none of a sentence's figures can make a claim; `dated` is whether a time is told in it.

    It is no more than a shortcut: read in full, such a sentence comes to the same.
    """
    tags = {mention.tag for mention in mentions}
    if not figures or story.seized is not None or not _SPEAK.isdisjoint(tags):
        return False
    # "August saw 203,598": a time may stand for what was counted in it, once that has been told.
    if story.number is not None and ((dated and not story.interrupted) or not _GO_ON.isdisjoint(tags)):
        return False
    if "compare" in tags and (
        any(mention.tag == "compare" and mention.value == "aside" for mention in mentions)
        or next(hints(text, *sentence.span), None) is not None
    ):
        return False
    return _SHARES.isdisjoint([figure.kind for figure in figures])
