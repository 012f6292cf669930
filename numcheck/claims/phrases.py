"""Finding known phrases among the tokens of a sentence."""

from collections.abc import Callable, Iterable, Mapping
from itertools import chain, compress
from operator import attrgetter
from typing import NamedTuple

from numcheck.datasets.scope import Scope
from numcheck.documents.document import Span
from numcheck.figures.lexer import Tokens, words_of

_ALONE = ""
"""Stands for the second word of a phrase of one word."""


PLACES = ("area", "state")
"""Dimensions whose members are places."""


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
    """A phrase found.

    Attributes:
        meaning: What it says.
        first: Its first token.
        last: The token behind its last.
        span: Its place in the text.
        tag: The meaning's, which is asked for more often than anything else.
        value: The meaning's.
    """

    meaning: Meaning
    first: int
    last: int
    span: Span
    tag: str
    value: str

    @classmethod
    def of(cls, meaning: Meaning, first: int, last: int, span: Span) -> "Mention":
        """The mention of a meaning."""
        return cls(meaning, first, last, span, meaning.tag, meaning.value)


Entry = tuple[int, tuple[str, ...], tuple[Meaning, ...]]
"""A phrase: how many words it has, the words, and what they mean."""


class PhraseTable:
    """Phrases by their first two words; immutable once built."""

    def __init__(self, phrases: Iterable[tuple[str, Meaning]]) -> None:
        table: dict[str, dict[str, dict[tuple[str, ...], list[Meaning]]]] = {}
        for text, meaning in phrases:
            words = words_of(text)
            second = words[1] if len(words) > 1 else _ALONE
            table.setdefault(words[0], {}).setdefault(second, {}).setdefault(words, []).append(meaning)
        self._table = {first: _by_second(seconds) for first, seconds in table.items()}

    def scan(self, tokens: Tokens, first: int, last: int) -> tuple[Mention, ...]:
        """The phrases among the tokens `first` to `last` (exclusive), in order.

        Of phrases of one tag that overlap the longest wins, and of equally long ones a thing's own name before a
        convention ("the Border Patrol" is no border).
        """
        found: list[Mention] = []
        words, starts, ends = tokens
        apart, behind = True, first
        for at in compress(range(first, last), map(self._table.__contains__, words[first:last])):
            seconds, following = self._table[words[at]], words[at + 1] if at + 1 < last else _ALONE
            for length, phrase, meanings in seconds.get(following) or seconds[_ALONE]:
                end = at + length
                if length < 3 or (end <= last and words[at:end] == phrase):
                    span = tuple.__new__(Span, (starts[at], ends[end - 1]))
                    for meaning in meanings:
                        apart, behind = apart and at >= behind, end
                        fields = (meaning, at, end, span, meaning.tag, meaning.value)
                        found.append(tuple.__new__(Mention, fields))
        return tuple(found) if apart else _longest(found)

    def tells(self, tokens: Tokens, wanted: Callable[[Meaning], bool]) -> bool:
        """Whether any phrase has a meaning of these, whatever overlaps it and wherever a sentence ends."""
        words = tokens.words
        for at in compress(range(len(words)), map(self._table.__contains__, words)):
            seconds, following = self._table[words[at]], words[at + 1] if at + 1 < len(words) else _ALONE
            for length, phrase, meanings in seconds.get(following) or seconds[_ALONE]:
                if (length < 3 or words[at : at + length] == phrase) and any(map(wanted, meanings)):
                    return True
        return False


def _by_second(phrases: Mapping[str, Mapping[tuple[str, ...], list[Meaning]]]) -> dict[str, tuple[Entry, ...]]:
    """The phrases of one first word by their second, each with those of the first word alone before them."""
    entries = {
        second: tuple((len(words), words, tuple(meanings)) for words, meanings in found.items())
        for second, found in phrases.items()
    }
    alone = entries.pop(_ALONE, ())
    return {_ALONE: alone, **{second: (*alone, *found) for second, found in entries.items()}}


def _longest(found: list[Mention]) -> tuple[Mention, ...]:
    ranked = [(m.first - m.last, m.meaning.convention is not None, m.first, number) for number, m in enumerate(found)]
    kept: dict[str, list[Mention]] = {}
    met: dict[tuple[str, int], list[Mention]] = {}
    for *_, number in sorted(ranked):
        mention = found[number]
        for at in range(mention.first, mention.last):
            rivals = met.get((mention.tag, at))
            if rivals is not None and not all(_alike(mention, rival) for rival in rivals):
                break
        else:
            kept.setdefault(mention.tag, []).append(mention)
            for at in range(mention.first, mention.last):
                met.setdefault((mention.tag, at), []).append(mention)
    return tuple(sorted(chain.from_iterable(kept.values()), key=_PLACE))


_PLACE = attrgetter("first", "last")


def _alike(mention: Mention, rival: Mention) -> bool:
    """Whether two meanings are of the very same words, and both their own (El Paso: a sector and an office)."""
    return (
        (mention.first, mention.last) == (rival.first, rival.last)
        and mention.meaning.convention == rival.meaning.convention
        and mention.value != rival.value
    )
