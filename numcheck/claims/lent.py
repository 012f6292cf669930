"""A sentence that goes on about one without figures.

`Encounters rose again in July. It was the third monthly rise in a row.`
"""

from collections.abc import Sequence

from numcheck.claims.clauses import Clause
from numcheck.claims.lookback import Before
from numcheck.claims.phrases import Mention
from numcheck.claims.times import find_times
from numcheck.documents.document import Sentence, Span
from numcheck.figures.figure import Figure, Kind

_KINDS = (Kind.ORDINAL, Kind.RANK, Kind.SUPERLATIVE)


def leans(sentence: Sentence, figures: Sequence[Figure], mentions: Sequence[Mention]) -> bool:
    """Whether a sentence that says nothing of what is counted may go on about the one before it."""
    if not figures:
        return False
    start = sentence.span.start
    return figures[0].kind in _KINDS and any(m.tag == "back" and m.span.start == start for m in mentions)


def lent(clause: Clause, earlier: Before) -> Clause:
    """The clause together with the sentence before it, where a pronoun stands for what that says; else as it is.

    What a pronoun behind a sentence with figures means is the story's business.
    """
    number, paragraph = clause.parts.sentence.number, clause.parts.sentence.paragraph
    if clause.position or not number or clause.figure.kind not in _KINDS or not _opens(clause):
        return clause
    before = earlier.document.sentences[number - 1]
    if before.paragraph != paragraph or next(earlier.inside(before.span), None) is not None:
        return clause
    return _with(clause, before.span, earlier)


def _opens(clause: Clause) -> bool:
    """Whether a pronoun opens the sentence, and nothing in it says what is counted."""
    pronoun = any(m.value == "loose" and m.span.start == clause.parts.sentence.span.start for m in clause.of("back"))
    return pronoun and not clause.of("measure")


def _with(clause: Clause, span: Span, earlier: Before) -> Clause:
    tokens = earlier.figures.tokens
    mentions = earlier.words.phrases.scan(tokens, tokens.index_at(span.start), tokens.index_at(span.end))
    if not any(m.tag == "measure" for m in mentions):
        return clause
    parts, times = clause.parts, find_times(earlier.document.text, span.start, span.end)
    both = parts._replace(mentions=(*mentions, *parts.mentions), times=(*times, *parts.times))
    return Clause(clause.held, clause.span, clause.near_end, both, clause.position).reaching(span.start)
