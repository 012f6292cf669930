"""Finding known phrases among the tokens of a sentence."""

from collections.abc import Iterable
from typing import NamedTuple

from numcheck.datasets.scope import Scope
from numcheck.documents.document import Span
from numcheck.figures.lexer import Tokens, lex

_ALONE = ""
"""Stands for the second word of a phrase of one word."""


class Meaning(NamedTuple):
    """What a phrase says.

    Attributes:
        tag: The kind of thing it says: `measure`, `scope`, `change`, `threshold`, `back`, ...
        value: What it says, in that kind's words (`up`, `past`, a measure's name).
        scope: For `scope` and `measure`, the members that it names.
        convention: The convention that gives it this meaning, or None where it is the thing's own name.
        loose: Whether it may name something else (a country's bare name), so that the words around it have to say.
    """

    tag: str
    value: str
    scope: Scope = Scope()
    convention: str | None = None
    loose: bool = False


class Mention(NamedTuple):
    """A phrase found: the tokens `first` up to `last` (exclusive) and their place in the text."""

    meaning: Meaning
    first: int
    last: int
    span: Span

    @property
    def tag(self) -> str:
        """The kind of thing it says."""
        return self.meaning.tag

    @property
    def value(self) -> str:
        """What it says."""
        return self.meaning.value


class PhraseTable:
    """Phrases by their first two words; immutable once built."""

    def __init__(self, phrases: Iterable[tuple[str, Meaning]]) -> None:
        table: dict[str, dict[str, dict[tuple[str, ...], list[Meaning]]]] = {}
        for text, meaning in phrases:
            words = _words(text)
            second = words[1] if len(words) > 1 else _ALONE
            table.setdefault(words[0], {}).setdefault(second, {}).setdefault(words, []).append(meaning)
        self._table = {
            first: {second: tuple(entries.items()) for second, entries in seconds.items()}
            for first, seconds in table.items()
        }

    def scan(self, tokens: Tokens, first: int, last: int) -> tuple[Mention, ...]:
        """The phrases among the tokens `first` to `last` (exclusive), in order.

        Of phrases of one tag that overlap the longest wins, and of equally long ones a thing's own name before a
        convention ("the Border Patrol" is no border).
        """
        found: list[Mention] = []
        words, starts, ends, table = tokens.words, tokens.starts, tokens.ends, self._table
        for at in range(first, last):
            seconds = table.get(words[at])
            if seconds is None:
                continue
            following = words[at + 1] if at + 1 < last else _ALONE
            for phrase, meanings in (*seconds.get(_ALONE, ()), *seconds.get(following, ())):
                end = at + len(phrase)
                if end <= last and words[at:end] == phrase:
                    span = Span(starts[at], ends[end - 1])
                    found += [Mention(meaning, at, end, span) for meaning in meanings]
        return tuple(found) if len(found) < 2 else _longest(found)


def _longest(found: list[Mention]) -> tuple[Mention, ...]:
    found.sort(key=lambda m: (m.first - m.last, m.meaning.convention is not None, m.first))
    kept: dict[str, list[Mention]] = {}
    for mention in found:
        rivals = kept.setdefault(mention.meaning.tag, [])
        if all(
            mention.last <= rival.first or rival.last <= mention.first or _alike(mention, rival) for rival in rivals
        ):
            rivals.append(mention)
    return tuple(sorted((m for rivals in kept.values() for m in rivals), key=lambda m: (m.first, m.last)))


def _words(text: str) -> tuple[str, ...]:
    """The words of a phrase as the lexer has them; plain words need no lexer."""
    plain = text.replace(" ", "")
    return tuple(text.lower().split()) if plain.isascii() and plain.isalpha() else lex(text).words


def _alike(mention: Mention, rival: Mention) -> bool:
    """Whether two meanings are of the very same words, and both their own (El Paso: a sector and an office)."""
    return (
        (mention.first, mention.last) == (rival.first, rival.last)
        and mention.meaning.convention == rival.meaning.convention
        and mention.value != rival.value
    )
