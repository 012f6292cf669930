"""Finding known phrases among the tokens of a sentence."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from numcheck.datasets.scope import Scope
from numcheck.documents.document import Span
from numcheck.figures.lexer import Tokens, lex


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
    """Phrases by their first word; immutable once built."""

    def __init__(self, phrases: Iterable[tuple[str, Meaning]]) -> None:
        table: dict[str, dict[tuple[str, ...], list[Meaning]]] = {}
        for text, meaning in phrases:
            words = _words(text)
            table.setdefault(words[0], {}).setdefault(words, []).append(meaning)
        self._table = {first: tuple(entries.items()) for first, entries in table.items()}

    def scan(self, tokens: Tokens, first: int, last: int) -> tuple[Mention, ...]:
        """The phrases among the tokens `first` to `last` (exclusive), in order.

        Of phrases of one tag that overlap the longest wins, and of equally long ones a thing's own name before a
        convention ("the Border Patrol" is no border).
        """
        found = [mention for at in range(first, last) for mention in self._at(tokens, at, last)]
        if len(found) < 2:
            return tuple(found)
        found.sort(key=lambda m: (m.first - m.last, m.meaning.convention is not None, m.first))
        taken: dict[str, list[Mention]] = {}
        for mention in found:
            rivals = taken.setdefault(mention.tag, [])
            if all(
                mention.last <= rival.first or rival.last <= mention.first or _alike(mention, rival) for rival in rivals
            ):
                rivals.append(mention)
        kept = (mention for mentions in taken.values() for mention in mentions)
        return tuple(sorted(kept, key=lambda m: (m.first, m.last)))

    def _at(self, tokens: Tokens, at: int, last: int) -> Iterator[Mention]:
        """The phrases that start at a token."""
        words = tokens.words
        for phrase, meanings in self._table.get(words[at], ()):
            end = at + len(phrase)
            if end <= last and words[at:end] == phrase:
                span = Span(tokens.starts[at], tokens.ends[end - 1])
                yield from (Mention(meaning, at, end, span) for meaning in meanings)


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
