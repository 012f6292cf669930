"""Where a sentence is cut: at clauses, lines and dashes; not inside a list, or between a label and its number."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from numcheck.claims.phrases import PLACES, Mention
from numcheck.claims.places import Places
from numcheck.claims.sentence import words as lexicon
from numcheck.claims.sentence.asides import asides, glosses
from numcheck.claims.sentence.frame import Frame, zone_of
from numcheck.claims.sentence.verbs import finite
from numcheck.claims.when.time import Time
from numcheck.documents.document import Sentence
from numcheck.figures.figure import RELATIVE, Figure, Kind
from numcheck.figures.lexer import Tokens


def framed(
    text: str,
    tokens: Tokens,
    sentence: Sentence,
    figures: Sequence[Figure],
    times: Sequence[Time],
    slots: Sequence[Mention],
    words: Sequence[Mention],
    numbered: Sequence[int] = (),
) -> Frame:
    """The cuts of a sentence: the numbers of its lines among them; nothing inside a figure, a time or a name."""
    start, end = sentence.span
    told = [figure.full_span for figure in figures] + [time.span for time in times]
    names = [mention for mention in slots if mention.tag == "scope"]
    apart = glosses(text, start, end, figures)
    whole = Places([*told, *(name.span for name in names), *apart])
    hard = [*numbered, *_lines(text, start, end), *_dashes(text, tokens, start, end)]
    verbs = finite(text, tokens, words, figures)
    soft: list[int] = []
    for mention in words:
        if mention.tag != "cut" or whole.overlaps(mention.span) or _lists(text, mention, names, verbs):
            continue
        (soft if mention.value == "soft" else hard).append(mention.span.start)
    hard = _without_labels(text, sorted(set(hard)), start, figures, verbs)
    frame = Frame(start, end, tuple(hard), tuple(sorted(set(soft))), verbs, {}, ())
    owners = tuple(figure for figure in figures if figure.kind is not Kind.SUPERLATIVE)
    zones = {figure.span: zone_of(text, at, owners, frame, slots, words, times) for at, figure in enumerate(owners)}
    told_apart = asides(text, start, end)
    enclosing = tuple(one for one in told_apart if any(one.overlaps(figure.full_span) for figure in figures))
    free = tuple(one for one in told_apart if one not in enclosing)
    frame = Frame(*frame[:5], zones, owners, (*free, *apart), enclosing)
    return frame.also([f for f in figures if f.kind is Kind.SUPERLATIVE])


def _lists(text: str, cut: Mention, names: Sequence[Mention], verbs: Sequence[int]) -> bool:
    """Whether names of one kind stand right before and behind it: `Laredo, Big Bend, and El Paso` is one list.

    `at the southwest border, and families came to 1,060` is none, nor is `there were more Cubans than Haitians, and
    Mexicans stayed under 100`. The names are in order, and so are their ends.
    """
    if text[cut.span.start : cut.span.end].lower() not in lexicon.before("list_ends"):
        return False
    before = bisect_right(names, cut.span.start, key=lambda name: name.span.end)
    behind = bisect_left(names, cut.span.end, key=lambda name: name.span.start)
    if not before or behind == len(names) or not _alike(names[before - 1], names[behind]):
        return False
    one, other = names[before - 1], names[behind]
    near = cut.span.start - one.span.end <= _NEXT and other.span.start - cut.span.end <= _NEXT
    third = before > 1 and one.span.start - names[before - 2].span.end <= _NEXT and _alike(names[before - 2], one)
    told = any(verb < one.span.start for verb in verbs) and any(0 < verb - other.span.end <= 1 for verb in verbs)
    return near and (third or not told)


def _alike(one: Mention, other: Mention) -> bool:
    """Whether two names are of one dimension, or both of places."""
    kinds, others = set(one.meaning.scope), set(other.meaning.scope)
    return bool(kinds & others) or not (kinds.isdisjoint(PLACES) or others.isdisjoint(PLACES))


_NEXT = 5
"""How far from a cut, in characters, the names of a list stand: `, and the El Paso`."""

_LABEL = 3
"""How many characters part a label from its number: `Tucson: 1,200`, `El Paso - 900`, `Yuma (400)`."""


def _without_labels(
    text: str, cuts: Sequence[int], start: int, figures: Sequence[Figure], verbs: Sequence[int]
) -> list[int]:
    """The cuts but those between a label and its number: what stands before one is no clause of its own."""
    firsts = [figure.full_span.start for figure in figures]
    kept: list[int] = []
    for cut in cuts:
        if text[cut] in ":-–—(" and any(cut < first <= cut + _LABEL for first in firsts):
            since = max([start, *kept[-1:], *(figure.span.end for figure in figures if figure.span.end <= cut)])
            goes_on = _goes_on(text, since, cut, figures)
            alone = text[cut] == "(" and any(
                text[figure.span.end : figure.span.end + 1] == ")"
                for figure in figures
                if cut < figure.full_span.start <= cut + _LABEL
            )
            told = alone or not any(since <= verb < cut for verb in verbs)  # "caught by agents (40,339)"
            if text[since:cut].strip(" ,;/|)\n") and not goes_on and told:
                continue
        kept.append(cut)
    return kept


def _goes_on(text: str, since: int, cut: int, figures: Sequence[Figure]) -> bool:
    """Whether words go on about the number before them: `32,853 in December 2019 (a 115 percent increase)`."""
    at = bisect_right(figures, cut, key=lambda figure: figure.full_span.start)
    if not 0 < at < len(figures) or figures[at - 1].span.end != since or figures[at - 1].kind in RELATIVE:
        return False
    told = next(iter(text[since:cut].split()), "")
    if told in lexicon.before("places"):
        return True  # "up from 242,399 in November (164,881 adults)": November's is the number before
    return figures[at].kind in RELATIVE and told.isalpha() and told.lower() not in lexicon.before("item")


def _lines(text: str, start: int, end: int) -> Iterator[int]:
    """A line's end inside a sentence parts two items of a list."""
    at = text.find("\n", start, end)
    while at >= 0:
        yield at
        at = text.find("\n", at + 1, end)


def _dashes(text: str, tokens: Tokens, start: int, end: int) -> Iterator[int]:
    """A hyphen between two blanks is a dash."""
    for at in range(tokens.index_at(start), tokens.index_at(end)):
        if tokens.words[at] == "-" and text[tokens.starts[at] - 1 : tokens.ends[at] + 1] == " - ":
            yield tokens.starts[at]
