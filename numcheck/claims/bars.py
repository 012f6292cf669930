"""What keeps a figure from being answered or accused: bars that its words name, and words that nobody knows."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from numcheck.claims.details import ORDERED_NOUNS
from numcheck.claims.own import Own
from numcheck.claims.phrases import Mention
from numcheck.claims.sentence import words
from numcheck.claims.sentence.line import Line
from numcheck.claims.sentence.words import Bar, before
from numcheck.claims.slots.heard import Ear
from numcheck.claims.slots.scope import DIMENSIONS
from numcheck.claims.when.time import WINDOWS, number_of
from numcheck.documents.document import Span
from numcheck.figures.figure import ORDERS, RELATIVE, Kind
from numcheck.figures.lexer import Tokens
from numcheck.lexicon.loader import load


class Barred(NamedTuple):
    """A bar with the words that raise it."""

    bar: Bar
    span: Span


WINDOW = Bar("days or weeks", "figure", fatal=True, rule="NC902")
TERMS = Bar("years in office compared with others", "figure", fatal=True)
QUESTION = Bar("a question", "sentence", fatal=True)
APART = Bar("a part that no slot is proposed for", "figure", fatal=False)
CITY = Bar("a city, and maybe no sector", "figure", fatal=False, vouches=True)
OF_A_STATE = Bar("drugs of a state, which the data do not tell", "figure", fatal=False, vouches=True)
UNNAMED = Bar("members that are named elsewhere", "figure", fatal=False, vouches=True)
ALL_BUT = Bar("all but so many", "figure", fatal=True, rule="NC904")
NARROWED = Bar("a part that a later sentence names", "sentence", fatal=True, rule="NC904")
TO_COME = Bar("a time after the article", "sentence", fatal=True, rule="NC905")

_ALL_BUT = 8
"""How far before a number, in characters, `all but` begins."""

_LEANING = 90
"""How far ahead of an elliptical stretch, in characters, its subject's bars still count."""

_BEFORE, _BEHIND = 25, 12

_PARTS = frozenset(("part", "part2", "part3", "part4"))
"""What a window tells that is a part of a year or of a month: `late October`, `the summer of 2023`."""


def barred(ear: Ear, counted: str | None, own: Own | None) -> tuple[Barred, ...]:
    """The bars in reach of a figure, in text order of their words.

    Args:
        ear: The figure.
        counted: The measure apart that it counts, whose own words bar nothing, or None.
        own: That measure, if it is a desk's own, or None.
    """
    line, zone = ear.line, ear.line.frame.zones[ear.figure.span]
    first, last = ear.clause
    start, end = max(first, zone.start - _BEFORE), min(last, zone.end + _BEHIND)
    if zone.verb is None:
        start = max(first, zone.start - _LEANING)
    dated = [time for time in line.times if zone.start <= time.span.start <= zone.end]
    # "In the summer of 2023, CBP recorded 240,988": a part of a year or of a month ahead is the time of what follows.
    parts = [time for time in line.times if first <= time.span.start < zone.start]
    if not dated and not any(_PARTS.isdisjoint(time.fields) for time in parts):
        dated = parts
    windows = [time for time in dated if time.form in WINDOWS]
    at_home = _is_at_home(ear)
    # "Late last week CBP reported 251,000 encounters in December": the window is not the figure's.
    out = [Barred(WINDOW, time.span) for time in windows if len(dated) == len(windows)]
    for mention in line.words:
        if not mention.tag.startswith("bar "):
            continue
        bar = words.bars()[mention.value]
        if own is not None and not bar.general:
            continue
        inside = start <= mention.span.start and mention.span.end <= end
        if bar.reach == "ahead":
            inside = inside and mention.span.start < ear.figure.span.start
        inside = inside or (bar.reach == "sentence" and not (at_home and bar.rule))
        if inside and not _says_another_thing(ear, mention, bar, counted):
            out.append(Barred(bar, mention.span))
    for mention in line.slots:
        if mention.tag == "scope" and (own or zone.holds(mention.span.start)) and _is_apart(ear, mention, own):
            out.append(Barred(APART, mention.span))
        elif own is None and zone.holds(mention.span.start) and _is_of_drugs(line, mention):
            out.append(Barred(OF_A_STATE, mention.span))
        if own is None and _is_city(line, mention):
            out.append(Barred(CITY, mention.span))
    out += [Barred(UNNAMED, m.span) for m in line.said("order", first, zone.end) if _is_told_elsewhere(ear, m)]
    out += (*_of_the_whole(ear), *_terms(ear))
    return tuple(sorted(out, key=lambda one: one.span))


def _says_another_thing(ear: Ear, mention: Mention, bar: Bar, counted: str | None) -> bool:
    """Whether words that would bar a figure are another's, or part of a time, name, run or clause's lead."""
    line, span = ear.line, mention.span
    of = line.frame.owner(span.start) if bar.rate or bar.vouches else None
    if bar.rate and ear.figure.kind is Kind.MULTIPLE and of is not None and of.span < ear.figure.span:
        return True  # "107 pounds a day and twice as much as in May"
    if bar.vouches and of is not None and of is not ear.figure and of.kind in RELATIVE:
        return True  # "the 181,059 people caught in August represented a 36 percent increase"
    if any(
        time.form not in WINDOWS and (time.span.contains(span) or span.start < time.span.start < span.end)
        for time in line.times
    ):
        return True
    if any(m.tag == "scope" and m.span.contains(span) and m.span != span for m in line.slots):
        return True
    if bar.reach == "figure" and any(m.value == counted and m.span.overlaps(span) for m in line.slots):
        return True
    if any(cut.span.contains(span) for cut in line.said("cut", line.start, line.end)):
        return True
    if any(one.span.contains(span) for one in line.extremes.members):
        return True  # "Tucson led all others with 42,400"
    if bar.reach != "sentence" and line.frame.is_aside(span):
        return True  # "El Paso, where soldiers are stringing wire, had 4,900"
    if ear.figure.kind in ORDERS and line.says("order", *span):
        return True
    return any(run.span.overlaps(span) for run in line.said("streak", line.start, line.end))


def _terms(ear: Ear) -> Iterator[Barred]:
    """Years in office behind `than`: `fewer than came under Trump`."""
    for time in ear.line.times if ear.figure in ear.line.moves else ():
        if time.form == "term" and "than" in ear.page.text[ear.figure.span.end : time.span.start].lower().split():
            yield Barred(TERMS, time.span)


def _of_the_whole(ear: Ear) -> Iterator[Barred]:
    """What makes a number another thing than its sentence counts: `all but 3,098`, a later sentence, a question."""
    text, line, first = ear.page.text, ear.line, ear.figure.full_span.start
    leading = text[max(line.start, first - _ALL_BUT) : first]
    if leading.lower().split() == ["all", "but"]:
        yield Barred(ALL_BUT, Span(first - len(leading), first - 1))
    if (later := ear.narrowing) is not None and ear.narrowed_to is None:
        yield Barred(NARROWED, later.sentence.span)
    if text[line.start : line.end].rstrip(' ”"’').endswith("?"):
        yield Barred(QUESTION, line.sentence.span)


_PROPOSED = frozenset((*DIMENSIONS, "drug"))
"""The dimensions of which a figure's slots are proposed, where what is counted is no desk's own."""


def _is_apart(ear: Ear, mention: Mention, own: Own | None) -> bool:
    """Whether a phrase names a part of which nothing is proposed; "nationwide" is none of what is of the nation."""
    members = mention.meaning.scope
    if own is None:
        part = ear.figure.kind is Kind.PERCENT or ear.figure.kind is Kind.SHARE
        # "most of the heroin came by way of Arizona"
        return (part and _is_of_drugs(ear.line, mention)) or _PROPOSED.isdisjoint(members)
    every = own.is_of_nation and all(member == ear.page.every.get(d) for d, member in members.items())
    return own.kins.keys().isdisjoint(members) and not every


def _is_of_drugs(line: Line, mention: Mention) -> bool:
    """Whether a state is named beside drugs, of which the data tell field offices and sectors but no states."""
    return "state" in mention.meaning.scope and any("drug" in m.meaning.scope for m in line.slots)


def _is_at_home(ear: Ear) -> bool:
    """Whether a figure's own stretch counts at one of the borders: no other country of its sentence counts there."""
    zone = ear.line.frame.zones[ear.figure.span]
    told = [m for m in ear.line.slots if zone.holds(m.span.start)]
    return any(m.tag == "measure" for m in told) and any("border" in m.meaning.scope for m in told)


def _is_told_elsewhere(ear: Ear, noun: Mention) -> bool:
    """`from these three countries`, `the four nationalities`: which they are, is told elsewhere, if at all."""
    leading = ear.page.text[max(ear.line.start, noun.span.start - _POINTING) : noun.span.start].lower().split()[-2:]
    counted = noun.value == "citizenship" and leading[:1] == ["the"] and (number_of(leading[-1]) or 0) > 1
    return noun.value in ORDERED_NOUNS and (counted or not before("pointing").isdisjoint(leading))


_POINTING = 20
"""How far before a noun, in characters, the word begins that points at those told before."""

_BESIDE = 3
"""How many characters part a city from its state: `Del Rio, Texas`, `Del Rio (Texas)`."""


def _is_city(line: Line, mention: Mention) -> bool:
    """Whether a sector's name without `sector` is told with its state: then it may be the city."""
    if "area" not in mention.meaning.scope or not mention.meaning.loose:
        return False
    states = (m.span.start for m in line.slots if m.tag == "scope" and "state" in m.meaning.scope)
    return any(0 <= start - mention.span.end <= _BESIDE for start in states)


@cache
def _harmless() -> frozenset[str]:
    return frozenset(word for some in load("harmless").only("words").lists("words").values() for word in some)


@cache
def _superlatives() -> frozenset[str]:
    words = load("superlatives")
    lists = ("high", "low", "measures", "articles", "between_article", "above", "below", "of_all", "any_after")
    return frozenset(word for one in lists for word in words.words(one))


def unread(ear: Ear, tokens: Tokens, own: Own | None = None, *, throughout: bool = False) -> tuple[Span, ...]:
    """The words of the figure's own stretch that no table knows, nor the datasets of the desk whose measure it is.

    With `throughout` those of its sentence ahead of it as well. Of a place among its members those of the superlative
    count too: "the most unsolved burglaries of any district".
    """
    zone = ear.line.frame.zones[ear.figure.span]
    whole = own is not None and ear.figure.kind is Kind.SUPERLATIVE
    known = _known(ear, whole=whole)
    harmless = _harmless() if own is None else _harmless() | own.words | before("among")
    harmless = harmless | _superlatives() if whole else harmless
    out: list[Span] = []
    first = tokens.index_at(ear.line.start if throughout else zone.start)
    for at in range(tokens.index_at(ear.line.start), tokens.index_at(_spoken(ear, zone.end))):
        word, start, end = tokens.words[at], tokens.starts[at], tokens.ends[at]
        plain = word.rstrip(".")
        if len(plain) < 2 or not plain[0].isalpha() or plain in harmless:
            continue
        if at < first and not (ear.page.text[start].isupper() and tokens.words[at - 1] in before("at_a_place")):
            continue  # of what is ahead of its stretch where something was is its own: "in Calexico, tallies show: 612"
        if not [span for span in known if span.start <= start < span.end]:
            out.append(Span(start, end))
    return tuple(out)


def _spoken(ear: Ear, end: int) -> int:
    """Where a stretch ends, without who says it and when: `..., officials said on Tuesday`."""
    first = ear.figure.span.end
    verb = next(ear.line.said("speech", first, end), None)
    comma = -1 if verb is None else ear.page.text.rfind(",", first, verb.span.start)
    return end if comma < 0 else comma


def _known(ear: Ear, *, whole: bool) -> list[Span]:
    """What is known by its table, or is a figure; the figure itself is where it is not to be read as a whole."""
    line = ear.line
    known = [one.span for one in line.slots]
    known += [one.span for one in line.times]
    known += [one.span for one in line.extremes.lasts]
    known += [figure.full_span for figure in line.figures if not whole or figure is not ear.figure]
    return known + [one.span for tag, said in line.tagged.items() if not tag.startswith("bar ") for one in said]
