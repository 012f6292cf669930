"""What sentences without figures say for the claims behind them: the time of a story, and the state or sector told of.

A sentence is only read for this where a claim right behind it leaves its period open or says `in the state`.
"""

from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from numcheck.claims.claim import Evidence, Source
from numcheck.claims.clauses import Clause
from numcheck.claims.periods_said import Now, resolve
from numcheck.claims.phrases import Mention
from numcheck.claims.story import PLACES, Story
from numcheck.claims.subject import FEWEST
from numcheck.claims.timeref import Form, TimeRef
from numcheck.claims.times import find_days, find_times
from numcheck.claims.vocabulary import Vocabulary
from numcheck.claims.whens import When
from numcheck.documents.document import Document, Sentence, Span
from numcheck.figures.figure import Figure, Figures, Kind

_FURTHEST = 2
"""How many sentences before a claim's may set its time."""
_TOLD = (Form.MONTH, Form.FISCAL, Form.CALENDAR)


class Before(NamedTuple):
    """The document behind a claim, as far as it is looked back upon."""

    document: Document
    figures: Figures
    words: Vocabulary

    def time(self, clause: Clause, story: Story) -> When | None:
        """The period of the sentence right before the claim's, or of the headline; None where they tell none.

        `That month` may be the month of a day told there.
        """
        pointing = any(ref.form is Form.RELATIVE and ref.unit == "month" and not ref.shift for ref in clause.times)
        for sentence in self._sentences(clause.parts.sentence):
            text, (start, end) = self.document.text, sentence.span
            refs = [*find_times(text, start, end), *(find_days(text, start, end) if pointing else ())]
            told = [ref for ref in refs if ref.form in _TOLD or (pointing and ref.form is Form.DAY)]
            if len(told) != 1 or len(told) != len([ref for ref in refs if ref.form is not Form.UNKNOWN]):
                continue
            periods = resolve(_month_of(told[0]), Now(None, None, story.published, story.year))
            if periods:
                return When(periods, Evidence(Source.INHERITED, told[0].span))
        return None

    def place(self, clause: Clause, dimension: str) -> Mention | None:
        """The only state or sector that the sentences right before name."""
        for sentence in self._sentences(clause.parts.sentence):
            tokens = self.figures.tokens
            first, last = tokens.index_at(sentence.span.start), tokens.index_at(sentence.span.end)
            found = [m for m in self.words.phrases.scan(tokens, first, last) if m.tag == "scope" and m.value in PLACES]
            if len({m.meaning.scope.get(dimension) for m in found}) == 1 and found[0].value == dimension:
                return found[0]
        return None

    def inside(self, span: Span) -> Iterator[Figure]:
        """The figures that lie in a stretch of the document; costs no more for a long document than for a short one."""
        for index in range(bisect_left(self.figures, span.start, key=_start), len(self.figures)):
            figure = self.figures[index]
            if figure.span.start >= span.end:
                return
            if figure.span.end <= span.end:
                yield figure

    def _sentences(self, sentence: Sentence) -> list[Sentence]:
        """The sentences right before in the paragraph, nearest first; before a paragraph the headline's."""
        every = self.document.sentences
        near = [every[at] for at in range(sentence.number - 1, sentence.number - 1 - _FURTHEST, -1) if at >= 0]
        near = [other for other in near if not self._counts(other)]
        here = [other for other in near if other.paragraph == sentence.paragraph]
        headline = [other for other in near if other.paragraph == 0 and sentence.paragraph == 1]
        return here or headline

    def _counts(self, sentence: Sentence) -> bool:
        """Whether a sentence tells a number of the size of a story's, and so is read for itself."""
        return any(
            figure.kind in (Kind.PERCENT, Kind.PAIR) or (figure.kind is Kind.COUNT and (figure.value or 0) >= FEWEST)
            for figure in self.inside(sentence.span)
        )


def _start(figure: Figure) -> int:
    return figure.span.start


def _month_of(ref: TimeRef) -> TimeRef:
    return ref._replace(form=Form.MONTH) if ref.form is Form.DAY else ref
