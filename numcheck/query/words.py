"""What the words of a question name: a measure, a member, a period; they are read with the phrases of articles."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from numcheck.claims.phrases import Meaning, Mention
from numcheck.claims.vocabulary import vocabulary
from numcheck.claims.when.meanings import meanings
from numcheck.claims.when.moment import Moment
from numcheck.claims.when.time import find_times
from numcheck.datasets.catalog import Catalog
from numcheck.datasets.release import public_from
from numcheck.datasets.scope import Scope
from numcheck.datasets.vocabulary import Dimension
from numcheck.documents.document import Span
from numcheck.errors import PeriodError, QueryError
from numcheck.figures.lexer import lex
from numcheck.periods import Period, without_time

_FILLING = frozenset(("'", "'s", ",", "a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "the"))
"""Words of a question that name nothing."""

_YEARS = re.compile(r"(FY|CY)?(\d{4})\s*(?:\.\.|-|–|to)\s*(FY|CY)?(\d{4})", re.IGNORECASE)
_ARTICLE = re.compile(r"^\s*the\s+", re.IGNORECASE)
_SHOWN = 8


def read_subject(text: str, catalog: Catalog) -> tuple[str, Scope]:
    """The measure and the members that a text names: `encounters`, `arrests at the southwest border`.

    Raises:
        QueryError: It names no measure, or a word of it means nothing here.
    """
    if text in catalog.measures:
        return text, Scope()
    found = _mentions(text, catalog)
    measures = _measures(text, found, catalog)
    if not measures:
        raise QueryError(
            f"{text!r} names nothing that is measured.", f"Ask for one of {_few(sorted(catalog.measures))}."
        )
    scopes = [m for m in found if m.tag == "scope"]
    _refuse_rest(text, [measures[0], *scopes])
    scope = Scope()
    for mention in sorted(scopes, key=lambda m: m.meaning.convention is not None):
        scope = mention.meaning.scope.having(scope)
    return measures[0].value, scope


def names_measure(text: str, catalog: Catalog) -> bool:
    """Whether a text names anything that is measured."""
    return text in catalog.measures or bool(_measures(text, _mentions(text, catalog), catalog))


def _measures(text: str, found: Sequence[Mention], catalog: Catalog) -> Sequence[Mention]:
    return [m for m in found if m.tag in ("measure", "verb")] or list(_by_name(text, catalog))


def _by_name(text: str, catalog: Catalog) -> Iterator[Mention]:
    """The names of measures among the words of a text; articles need not know them."""
    tokens = lex(text)
    for at, word in enumerate(tokens.words):
        if word in catalog.measures:
            yield Mention.of(Meaning("measure", word), at, at + 1, Span(tokens.starts[at], tokens.ends[at]))


def read_member(dimension: str, text: str, catalog: Catalog) -> str:
    """The member of a dimension that a text names: `southwest`, `the U.S.-Mexico border`, `Texas`, `Cubans`.

    Several members may be joined by `+`, a comma or `and`, and are added up.

    Raises:
        QueryError: There is no such dimension, or the text names none of its members.
    """
    known = catalog.dimensions.get(dimension)
    if known is None:
        raise QueryError(f"Nothing is broken down by {dimension!r}.", f"Say one of {_few(sorted(catalog.dimensions))}.")
    whole = _member(known, text, catalog)
    if whole is not None:
        return whole
    parts = [part.strip() for part in re.split(r"[+,]|\band\b", text)]
    names = [_member(known, part, catalog) for part in parts if part]
    if not names or None in names:
        raise QueryError(f"{text!r} names no {dimension} that is known.", f"There are {_few(sorted(known.members))}.")
    return "+".join(dict.fromkeys(name for name in names if name is not None))


def read_period(text: str) -> Period:
    """A period as JSON writes it or as an article does: `FY2022`, `2022-07`, `FY2019..FY2022`, `fiscal 2022`.

    Raises:
        PeriodError: It names none, or leaves its year open.
    """
    years = _YEARS.fullmatch(text.strip())
    if years is not None:
        calendar = "CY" in ((years[1] or "").upper(), (years[3] or "").upper())
        of = Period.calendar if calendar else Period.fiscal
        first, last = of(int(years[2])), of(int(years[4]))
        if last.last < first.first:
            raise PeriodError(f"{text!r} ends before it begins.", "Write the earlier year first.")
        return Period(first.first, last.last)
    try:
        return Period.parse(text.strip())
    except PeriodError as error:
        periods = _told(text.strip())
        if not periods:
            raise error
        return periods[0]


def read_day(text: str) -> date:
    """A day: `2022-08-20`, also with a time; of `2022-08`, the last one. Raises `QueryError`."""
    try:
        return public_from(without_time(text.strip()))
    except ValueError as error:
        raise QueryError(f"{text!r} is no day.", "Write it like 2022-08-20.") from error


def _told(text: str) -> tuple[Period, ...]:
    """What one expression of time that makes up the text comes to; () where it is none, or leaves a year open."""
    words = text.removeprefix("in ").removeprefix("the ")
    for reading in (words, words.title()):
        times = find_times(reading, 0, len(reading))
        if len(times) == 1 and times[0].span.start == 0 and times[0].span.end == len(reading):
            return tuple(period for period, _ in meanings(times[0], Moment(None)))
    return ()


def _member(dimension: Dimension, text: str, catalog: Catalog) -> str | None:
    """The member that a text names, with or without an article before it."""
    named = _named(dimension, text, catalog)
    return _named(dimension, _ARTICLE.sub("", text), catalog) if named is None else named


def _named(dimension: Dimension, text: str, catalog: Catalog) -> str | None:
    wanted = text.strip().casefold()
    for member in dimension.everyone():
        if wanted in (member.name.casefold(), *(w.casefold() for w in (*member.words, *member.loose))):
            return member.name
    length = len(lex(text).words)
    for mention in _mentions(text, catalog):
        if (
            mention.tag == "scope"
            and mention.last - mention.first == length
            and dimension.name in mention.meaning.scope
        ):
            return mention.meaning.scope[dimension.name]
    return None


def _mentions(text: str, catalog: Catalog) -> tuple[Mention, ...]:
    tokens = lex(text)
    return vocabulary(catalog).phrases.scan(tokens, 0, len(tokens.words))


def _refuse_rest(text: str, told: Sequence[Mention]) -> None:
    """Refuses a word that nothing was made of: an answer to half a question misleads."""
    words = lex(text).words
    used = {at for mention in told for at in range(mention.first, mention.last)}
    rest = [word for at, word in enumerate(words) if at not in used and word not in _FILLING]
    if rest:
        raise QueryError(
            f"{' '.join(rest)!r} in {text!r} says nothing here.", "Put members into options: --border, --state."
        )


def _few(names: Sequence[str]) -> str:
    return ", ".join(names[:_SHOWN]) + (f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else "")
