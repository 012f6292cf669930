"""Comparisons that print no number: `more Venezuelans than Mexicans`, `fewer apprehensions than in December 2023`.

What stands behind `more` has to be what the statistics count, and what stands behind `than` nothing but members of one
dimension or a time: a looser sentence may compare anything, and is left alone.
"""

from collections.abc import Iterator, Sequence

from numcheck.claims.attribution import attribution
from numcheck.claims.baselines import Pair, against
from numcheck.claims.claim import Baseline, Claim, Evidence, Operation, Source
from numcheck.claims.clauses import Clause, Held, Parts
from numcheck.claims.lookback import Before
from numcheck.claims.phrases import Mention
from numcheck.claims.scopes import imply, own_scope
from numcheck.claims.scoping import whole_scope
from numcheck.claims.story import Story
from numcheck.claims.subject import Subject
from numcheck.claims.terms import Term
from numcheck.claims.versus_phrase import Phrase, find_phrases, hints, phrase_words
from numcheck.claims.vocabulary import Vocabulary
from numcheck.claims.whens import When, own_period
from numcheck.datasets.scope import Scope
from numcheck.documents.document import Document, Sentence, Span
from numcheck.figures.figure import Figure, Figures, Kind
from numcheck.figures.precision import Interval
from numcheck.periods import Period

_OPEN = Interval(None, None)
_COUNTED = ("measure", "people", "scope")
_PEOPLE = ("citizenship", "demographic", "title")
_DIMENSIONS = (*_PEOPLE, "area", "state", "border", "component")
"""What members may be compared of, the narrowest first."""

Row = tuple[Sentence, list[Figure]]


def with_compared(rows: list[Row], document: Document, longest: int) -> list[Row]:
    """The sentences with figures, and those that compare without one, in text order."""
    have = {sentence.number for sentence, _ in rows}
    more: dict[int, Row] = {}
    for hint in hints(document.text, 0, len(document.text)):
        sentence = document.sentence_at(hint.way.start)
        if sentence.number not in have and sentence.span.end - sentence.span.start <= longest:
            more[sentence.number] = (sentence, [])
    return sorted((*rows, *more.values()), key=lambda row: row[0].span.start) if more else rows


def comparisons(
    parts: Parts, figures: Figures, story: Story, told: Sequence[Claim], words: Vocabulary, earlier: Before
) -> Iterator[Claim]:
    """The comparisons of a sentence; `told` are the claims of its figures."""
    for phrase in find_phrases(parts, figures):
        claim = _claim(phrase, parts, story, told, words, earlier)
        if claim is not None:
            yield claim


def _claim(
    phrase: Phrase, parts: Parts, story: Story, told: Sequence[Claim], words: Vocabulary, earlier: Before
) -> Claim | None:
    clause = _clause(phrase, parts)
    before = _before(phrase, parts, told)
    about = _subject(phrase, clause, before)
    if about is None or len(phrase.times) > 1:
        return None
    told_by = before if about.evidence.source is Source.INHERITED else None
    scoped = whole_scope(clause, story, told_by, about, words, earlier)
    dimension = _dimension(phrase)
    if dimension is None and phrase.members and not _same(phrase, scoped.scope):
        return None
    versus = _versus(phrase, dimension, scoped.scope, words)
    own = own_scope(clause).scope if told_by is None else scoped.scope
    if dimension is not None and (versus is None or dimension not in own or "+" in own[dimension]):
        return None
    other = next((ref.span for ref in phrase.times), phrase.terms[0].span if phrase.terms else None)
    if phrase.terms:
        when, pairs = _terms(phrase, clause, story)
    else:
        when = own_period(clause, story, None, told_by)
        pairs = against(phrase.times[0], when, story) if phrase.times else ()
    if (not when.periods and when.evidence.span is None) or (other is not None and when.periods and not pairs):
        return None
    evidence = {"measure": about.evidence, "period": when.evidence, **scoped.evidence}
    if other is not None:
        evidence["baseline"] = Evidence(Source.STATED, other)
    return Claim(
        figure=_figure(phrase, parts.text),
        sentence=parts.sentence,
        span=phrase.span,
        operation=Operation.COMPARISON,
        measure=about.measure,
        scope=scoped.scope,
        period=when.periods,
        baseline=pairs[0][1] if pairs else None,
        asked=pairs,
        direction=phrase.way,
        evidence=evidence,
        attribution=attribution(parts),
        versus=versus or (),
        reason=None if when.periods else _undated(story),
    )


def _terms(phrase: Phrase, clause: Clause, story: Story) -> tuple[When, tuple[Pair, ...]]:
    """The months of two terms of office that were out when the article was published; no term against itself."""
    left = [ref for ref in clause.parts.terms if ref.span.end <= phrase.than.start]
    now = None if story.published is None else story.published.month
    if len(left) != 1 or now is None:
        return When((), Evidence(Source.OPEN, left[0].span if len(left) == 1 else None)), ()
    own = [term for term in left[0].terms if term.months.first < now]
    versus = [term for term in phrase.terms[0].terms if term.months.first < now and term not in own]
    pairs = tuple(
        (_out(mine, now), Baseline((_out(theirs, now),))) for mine in reversed(own) for theirs in reversed(versus)
    )
    return When(tuple(dict.fromkeys(period for period, _ in pairs)), Evidence(Source.STATED, left[0].span)), pairs


def _out(term: Term, now: int) -> Period:
    return Period(term.months.first, min(term.months.last, now - 1))


def _undated(story: Story) -> str:
    return "NC903" if story.published is None or story.published.month is None else "NC904"


def _figure(phrase: Phrase, text: str) -> Figure:
    """What stands for the figure that there is none of: the phrase."""
    span = phrase.span
    extreme = "high" if phrase.way == "up" else "low"
    return Figure(span, text[span.start : span.end], Kind.SUPERLATIVE, None, _OPEN, _OPEN, extreme=extreme)


def _clause(phrase: Phrase, parts: Parts) -> Clause:
    """The sentence without what stands behind `than`, around the word that compares."""
    word = Span(phrase.span.start, phrase.span.start + 1)
    right = Span(phrase.than.end, phrase.span.end)
    held = Held(Figure(word, parts.text[word.start : word.end], Kind.COUNT, None, _OPEN, _OPEN))
    kept = parts._replace(
        figures=(held,),
        mentions=tuple(m for m in parts.mentions if not right.overlaps(m.span)),
        times=tuple(ref for ref in parts.times if not right.overlaps(ref.span)),
    )
    return Clause(held, parts.sentence.span, phrase.than.start, kept, 0)


def _before(phrase: Phrase, parts: Parts, told: Sequence[Claim]) -> Claim | None:
    """The figure that is itself said to be more: `the 66,584 Venezuelans ... were more than ...`."""
    if parts.text[phrase.span.start : phrase.than.start].split()[1:]:
        return None
    ahead = [c for c in told if c.figure.full_span.end <= phrase.span.start]
    lead = parts.text[parts.sentence.span.start : phrase.span.start].split()[-1:]
    linked = bool(lead) and (lead[0].lower() in phrase_words("links") or lead[0][-1:] in phrase_words("links"))
    return ahead[-1] if len(ahead) == 1 and linked and ahead[-1].operation is Operation.LEVEL else None


def _subject(phrase: Phrase, clause: Clause, before: Claim | None) -> Subject | None:
    """What is counted on both sides."""
    if before is not None and before.measure is not None:
        found = before.evidence["measure"].span
        return Subject(before.measure, Scope(), Evidence(Source.INHERITED, found))
    left = [m for m in clause.parts.mentions if phrase.span.start < m.span.start < phrase.than.start]
    named = [m for m in left if m.tag == "measure"] or [
        m for m in clause.parts.mentions if m.tag == "verb" and any(n.tag in _COUNTED for n in left)
    ]
    if not named or not _at_the_border(named[0], clause):
        return None
    meaning = named[0].meaning
    source = Source.STATED if meaning.convention is None else Source.DEFAULT
    return Subject(meaning.value, meaning.scope, Evidence(source, named[0].span, meaning.convention))


def _at_the_border(mention: Mention, clause: Clause) -> bool:
    """Whether a word that anyone may use is used of the border: something in the sentence says so."""
    if mention.meaning.convention is None:
        return True
    return any(
        m.tag == "evidence" or (m.tag == "scope" and m.value in ("border", "component") and not m.meaning.loose)
        for m in clause.parts.mentions
    )


def _dimension(phrase: Phrase) -> str | None:
    """The dimension of which other members stand behind `than`; None where there are only times."""
    return next((d for d in _DIMENSIONS if any(m.value == d for m in phrase.members)), None) if phrase.members else None


def _same(phrase: Phrase, scope: Scope) -> bool:
    return all(scope.get(m.value) == m.meaning.scope.get(m.value) for m in phrase.members)


def _versus(phrase: Phrase, dimension: str | None, scope: Scope, words: Vocabulary) -> tuple[Scope, ...] | None:
    """What is put in place of the claim's own members, once for each that is compared with."""
    if dimension is None:
        return ()
    named = dict.fromkeys(m.meaning.scope[dimension] for m in phrase.members if m.value == dimension)
    rest = {d: m for x in phrase.members if x.value != dimension for d, m in x.meaning.scope.items() if d != dimension}
    if scope.get(dimension) in named:
        return None
    groups = ["+".join(named)] if phrase.together else list(named)
    return tuple(_members(group, dimension, rest, words) for group in groups)


def _members(group: str, dimension: str, rest: dict[str, str], words: Vocabulary) -> Scope:
    """One or several members with what the first says by itself (a sector: its border)."""
    implied = {dimension: group.split("+")[0]}
    imply(implied, {dimension: Evidence(Source.STATED)}, words.implied)
    return Scope({**implied, **rest, dimension: group})
