"""The words of a publisher's statistics: measures and the members of dimensions, shared by its cards.

A vocabulary is a TOML file under `cards/vocabularies/`; the comment at the head of the packaged one describes
its keys.
"""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from numcheck import bounded
from numcheck.datasets import cardkeys
from numcheck.datasets.cards import Card
from numcheck.datasets.scope import Scope
from numcheck.errors import CardError
from numcheck.lexicon.parsed import MalformedTomlError, parse

_MOST_DECIMALS = 6

_MEMBERS_ONLY = "members"
"""`adds` of what is counted at one time: places add up, years do not."""

Table = Mapping[str, object]


class Measure(NamedTuple):
    """What is counted, and how writers call it.

    Attributes:
        name: Its name (`apprehensions`).
        base: The measure that answers for it (`encounters`; its own name where it is no alias).
        scope: What the base measure is held to.
        unit: What one of it is called, in the plural.
        nouns: Phrases that name it.
        verbs: Phrases by which a sentence says that it happened.
        decimals: How many digits behind the point its figures carry (3: held as thousandths).
        adds: Whether months may be added up; a rate's may not, and no more how many there are at one time.
        sums: Whether members may be added up; a rate's may not.
    """

    name: str
    base: str
    scope: Scope
    unit: str
    nouns: tuple[str, ...]
    verbs: tuple[str, ...]
    decimals: int = 0
    adds: bool = True
    sums: bool = True


class Member(NamedTuple):
    """A member of a dimension, or several joined by `+`.

    Attributes:
        name: Its canonical name, as scopes write it.
        words: Phrases that say it.
        loose: Phrases that name it and may mean something else: a country's bare name, a governor's state.
        implies: What else it holds to by itself: a sector is the Border Patrol's, and at one border.
    """

    name: str
    words: tuple[str, ...]
    loose: tuple[str, ...] = ()
    implies: Scope = Scope()


class Dimension(NamedTuple):
    """A dimension of a publisher's statistics.

    Attributes:
        name: Its name (`border`).
        all: The member that means no restriction (`nationwide`), or None.
        members: Its members by name.
        unions: Members that go together under a word of their own, by their name.
        nouns: What its members are called, in the singular and the plural; empty where the card does not say.
    """

    name: str
    all: str | None
    members: Mapping[str, Member]
    unions: Mapping[str, Member]
    nouns: tuple[str, ...] = ()

    def everyone(self) -> Iterator[Member]:
        """Its members and its unions."""
        yield from self.members.values()
        yield from self.unions.values()


class Vocabulary(NamedTuple):
    """The measures and dimensions of a publisher, by name."""

    measures: Mapping[str, Measure]
    dimensions: Mapping[str, Dimension]


def load_vocabulary(path: Path, cards: Iterable[Card] = ()) -> Vocabulary:
    """A vocabulary, checked against the cards that use it; raises `CardError`, which names the file and the entry."""
    try:
        raw = parse(bounded.text(path, bounded.SETTINGS))
    except FileNotFoundError as error:
        raise CardError(f"{path} is not there.", "A card's `vocabulary` names a file of this folder.") from error
    except (OSError, UnicodeDecodeError) as error:
        # A card from outside may name anything.
        raise CardError(f"{path} cannot be read: {bounded.reason(error)}.", "Mend `vocabulary` of the card.") from error
    except MalformedTomlError as error:
        raise CardError(f"{path}: {error}.", "Mend the TOML.") from error
    words = read_words(path, raw)
    refuse_unknown(path, words)
    for card in cards:
        refuse_strangers(path, card, words)
    return words


def read_words(path: Path, raw: Table, entry: str = "the file") -> Vocabulary:
    """The measures and dimensions of a table as TOML has it, not yet checked against each other; raises `CardError`."""
    _only(path, entry, raw, cardkeys.WORDS)
    dimensions = {name: _dimension(path, name, value) for name, value in _table(path, raw, "dimensions").items()}
    measures = {name: _measure(path, name, value) for name, value in _table(path, raw, "measures").items()}
    return Vocabulary(MappingProxyType(measures), MappingProxyType(dimensions))


def _measure(path: Path, name: str, value: object) -> Measure:
    entry = f"measures.{name}"
    table = _as_table(path, entry, value)
    _only(path, entry, table, cardkeys.MEASURE)
    scope = _table(path, table, "scope", entry)
    adds = table.get("adds", True)
    members_only = adds == _MEMBERS_ONLY
    return Measure(
        name=name,
        base=str(table.get("of", name)),
        scope=Scope({dimension: str(member) for dimension, member in scope.items()}),
        unit=str(table.get("unit", name)),
        nouns=_texts(path, entry, table, "nouns"),
        verbs=_texts(path, entry, table, "verbs"),
        decimals=_decimals(path, entry, table.get("decimals", 0)),
        adds=not members_only and _flag(path, f"{entry}.adds", adds),
        sums=members_only or _flag(path, f"{entry}.adds", adds),
    )


def _decimals(path: Path, entry: str, value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= _MOST_DECIMALS:
        raise CardError(f"{path}: {entry}.decimals is {value!r}.", f"It has to be 0 to {_MOST_DECIMALS}.")
    return value


def _flag(path: Path, entry: str, value: object) -> bool:
    if not isinstance(value, bool):
        raise CardError(f"{path}: {entry} is {value!r}.", f'It has to be true, false or "{_MEMBERS_ONLY}".')
    return value


def _dimension(path: Path, name: str, value: object) -> Dimension:
    entry = f"dimensions.{name}"
    table = _as_table(path, entry, value)
    _only(path, entry, table, cardkeys.DIMENSION)
    forms = {form: _form(path, f"{entry}.forms.{form}", v) for form, v in _table(path, table, "forms", entry).items()}
    members = _members(path, entry, "members", table, forms)
    unions = _members(path, entry, "unions", table, forms)
    every = table.get("all")
    if every is not None and every not in members:
        raise CardError(f"{path}: {entry}.all is {every!r}, which is no member.", "Add it under members.")
    for union in unions:
        if unknown := sorted(set(union.split("+")) - set(members)):
            raise CardError(
                f"{path}: {entry}.unions: {', '.join(unknown)} is no member.", "Join names of members by +."
            )
    nouns = _texts(path, entry, table, "nouns")
    return Dimension(name, None if every is None else str(every), members, unions, nouns)


def _form(path: Path, entry: str, value: object) -> Table:
    table = _as_table(path, entry, value)
    _only(path, entry, table, cardkeys.FORM)
    for key in cardkeys.FORM:
        if any("{}" not in form for form in _texts(path, entry, table, key)):
            raise CardError(f"{path}: {entry}.{key} has a form without {{}}.", "The word goes where the {} stands.")
    return table


def _members(path: Path, entry: str, key: str, table: Table, forms: Mapping[str, Table]) -> Mapping[str, Member]:
    found = {}
    for name, value in _table(path, table, key, entry).items():
        where = f"{entry}.{key}.{name}"
        member = _as_table(path, where, value)
        _only(path, where, member, {*forms, *cardkeys.MEMBER})
        implies = _table(path, member, "implies", where)
        found[name] = Member(
            name,
            tuple(_phrases(path, where, member, "words", forms)),
            tuple(_phrases(path, where, member, "loose", forms)),
            Scope({dimension: str(other) for dimension, other in implies.items()}),
        )
    return MappingProxyType(found)


def _phrases(path: Path, entry: str, member: Table, key: str, forms: Mapping[str, Table]) -> Iterator[str]:
    """The phrases that a member states, and those that its dimension's forms make of its words."""
    yield from _texts(path, entry, member, key)
    for name, form in forms.items():
        for word in _texts(path, entry, member, name):
            for text in _texts(path, name, form, key):
                yield text.replace("{}", word)


def refuse_unknown(path: Path, words: Vocabulary) -> None:
    """Refuses a measure whose base or scope the vocabulary lacks, and a member that implies what it lacks."""
    measures, dimensions = words
    for name, dimension in dimensions.items():
        for member in dimension.everyone():
            _refuse_lacking(path, f"dimensions.{name}.members.{member.name}.implies", member.implies, dimensions)
    for measure in measures.values():
        if measure.base not in measures:
            raise CardError(
                f"{path}: measures.{measure.name}.of is {measure.base!r}.", "Name another measure of the file."
            )
        _refuse_lacking(path, f"measures.{measure.name}.scope", measure.scope, dimensions)


def _refuse_lacking(path: Path, entry: str, scope: Scope, dimensions: Mapping[str, Dimension]) -> None:
    for dimension, member in scope.items():
        if dimension not in dimensions or not set(member.split("+")) <= set(dimensions[dimension].members):
            raise CardError(
                f"{path}: {entry}: {dimension} = {member!r} is unknown.",
                "Name a dimension of the file and one of its members.",
            )


def refuse_strangers(path: Path, card: Card, words: Vocabulary) -> None:
    """Refuses a card that names what its vocabulary lacks."""
    measures, dimensions = words
    entries = [(f"measures: {name!r}", name in measures) for name in card.measures]
    entries += [(f"dimensions.{name}", name in dimensions) for name in card.dimensions]
    entries += [
        (f"fixed.{name}: {member!r}", name in dimensions and member in dimensions[name].members)
        for name, member in card.fixed.items()
    ]
    for entry, known in entries:
        if not known:
            raise CardError(
                f"{card.name}.toml: {entry} is unknown to {path}.", "Add it to the vocabulary, or mend the card."
            )


def _table(path: Path, table: Table, key: str, entry: str = "") -> Table:
    return _as_table(path, f"{entry}.{key}".strip("."), table.get(key, {}))


def _as_table(path: Path, entry: str, value: object) -> Table:
    if not isinstance(value, dict):
        raise CardError(f"{path}: {entry} is {value!r}.", "It has to be a TOML table.")
    return value


def _texts(path: Path, entry: str, table: Table, key: str) -> tuple[str, ...]:
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise CardError(f"{path}: {entry}.{key} is {value!r}.", "It has to be an array of strings.")
    return tuple(value)


def _only(path: Path, entry: str, table: Table, keys: set[str] | frozenset[str]) -> None:
    if unknown := sorted(set(table) - keys):
        raise CardError(f"{path}: {entry}: unknown key {', '.join(unknown)}.", cardkeys.belongs(unknown, keys))
