"""What a dataset is: its card, one TOML file a dataset, read and validated.

The keys of a card: `title`, `publisher`, `licence`, `pages` (where the official files are listed), `vocabulary` (the
file of words under `vocabularies/`), `measures`, `step` ("month", "fiscal_year", or "span": every table is one total of
all its months, such as a year to date), `rank` (of two datasets that can answer, the lower one does; 10 unless it is
said), `rounding` (10 where figures are rounded to tens; else 0), `derived` (whether the figures are computed from
official ones rather than official themselves; else false); `aggregated` (whether they came by way of others who added
up the official file; else false); `contested` (whether others publish figures of the same name that differ: a number
that agrees is vouched for, and one that does not is left open; else false); `files` (what the names of its official
files look like on those pages, `*` standing for any characters; without it nothing is downloaded, with it the first of
`pages` is the page that lists them); `late` (by how many percent a month rises between two releases, where events are
entered late; a file that rises further is refused at first; else 0); the tables `[fixed]` (members that hold for every
row), `[dimensions.NAME]` (what it breaks down: `since`, the first month in which it does, and `earlier`, members that
it broke down from an earlier month on); the lists `[[notes]]` (`text`, and the `period` that it is about, else all) and
`[[breaks]]` (`month` and `text`: from that month on the series counts something else).

A card from outside the package (`numcheck data add`) may bring its own words, `[words.measures.NAME]` and
`[words.dimensions.NAME]` as a vocabulary has them, and needs no `vocabulary` then; its `[table]` says how its CSV
is to be read (`numcheck/datasets/outside.py`).
"""

from collections.abc import Callable, Mapping
from functools import cache
from operator import attrgetter
from pathlib import Path
from types import MappingProxyType
from typing import Literal, NamedTuple, TypeVar

from numcheck import bounded
from numcheck.datasets import cardkeys
from numcheck.datasets.scope import Scope
from numcheck.errors import CardError, PeriodError
from numcheck.lexicon.parsed import MalformedTomlError, parse
from numcheck.periods import Period

CARDS = Path(__file__).with_name("cards")
"""The folder of the packaged cards."""

Step = Literal["month", "fiscal_year", "span"]

Standing = Literal["official", "aggregated", "derived"]

_T = TypeVar("_T")


class Breakdown(NamedTuple):
    """From which month on a dataset breaks down a dimension; 0 is from its first month.

    Attributes:
        since: The month's ordinal.
        earlier: Members that are broken down from an earlier month on.
    """

    since: int
    earlier: Mapping[str, int]

    def of(self, member: str) -> int:
        """From which month on this member is broken down."""
        return self.earlier.get(member, self.since)


class Note(NamedTuple):
    """What a reader must know about the figures of a period (None: about all)."""

    text: str
    period: Period | None


class Break(NamedTuple):
    """From this month on (its ordinal), the series counts something else."""

    month: int
    text: str


class Card(NamedTuple):
    """A dataset's card; the attributes are the keys described at the head of the module."""

    name: str
    title: str
    publisher: str
    licence: str
    pages: tuple[str, ...]
    vocabulary: str
    measures: tuple[str, ...]
    step: Step
    rank: int
    rounding: int
    derived: bool
    fixed: Scope
    dimensions: Mapping[str, Breakdown]
    notes: tuple[Note, ...]
    breaks: tuple[Break, ...]
    words: Mapping[str, object] = MappingProxyType({})
    table: Mapping[str, object] = MappingProxyType({})
    files: tuple[str, ...] = ()
    late: int = 0
    aggregated: bool = False
    contested: bool = False

    @property
    def standing(self) -> Standing:
        """Whose figures they are: the publisher's own file, an aggregation of it, or computed from official ones."""
        return "derived" if self.derived else "aggregated" if self.aggregated else "official"

    @property
    def breaks_down(self) -> frozenset[str]:
        """The dimensions that it breaks down or is held to."""
        return frozenset((*self.fixed, *self.dimensions))

    def notes_on(self, period: Period) -> tuple[str, ...]:
        """The notes about months of this period."""
        return tuple(
            note.text
            for note in self.notes
            if note.period is None or (note.period.first <= period.last and period.first <= note.period.last)
        )


def load_cards(folder: Path = CARDS) -> Mapping[str, Card]:
    """The cards of a folder by the dataset's name, which is the file's; raises `CardError`."""
    return MappingProxyType({path.stem: load_card(path) for path in sorted(folder.glob("*.toml"), key=_BY_NAME)})


_BY_NAME = attrgetter("name")


@cache
def packaged_cards() -> Mapping[str, Card]:
    """The cards of the package, read once: nothing changes them under a running program."""
    return load_cards(CARDS)


def load_card(path: Path) -> Card:
    """One card; raises `CardError`, which names the file and the entry."""
    try:
        raw = parse(bounded.text(path, bounded.SETTINGS))
    except MalformedTomlError as error:
        raise CardError(f"{path}: {error}.", "Mend the TOML.") from error
    except (OSError, UnicodeDecodeError) as error:
        raise CardError(
            f"{path} cannot be read: {bounded.reason(error)}.", "A card is a TOML file in UTF-8."
        ) from error
    _only(path, "the card", raw, cardkeys.CARD)
    raw = {**cardkeys.DEFAULTS, **raw}
    if missing := sorted(cardkeys.NEEDED - set(raw)) or ([] if {"vocabulary", "words"} & set(raw) else ["vocabulary"]):
        raise CardError(f"{path}: {', '.join(missing)} is missing.", "Every card has it: see the packaged ones.")
    return _card(path, raw)


def _card(path: Path, raw: Mapping[str, object]) -> Card:
    fixed = _value(path, "fixed", raw.get("fixed", {}), dict)
    return Card(
        name=path.stem,
        title=_value(path, "title", raw["title"], str),
        publisher=_value(path, "publisher", raw["publisher"], str),
        licence=_value(path, "licence", raw["licence"], str),
        pages=_texts(path, "pages", raw["pages"]),
        vocabulary=_value(path, "vocabulary", raw.get("vocabulary", ""), str),
        measures=_texts(path, "measures", raw["measures"]),
        step=_step(path, raw["step"]),
        rank=_value(path, "rank", raw["rank"], int),
        rounding=_value(path, "rounding", raw["rounding"], int),
        derived=_value(path, "derived", raw["derived"], bool),
        fixed=Scope({name: _value(path, f"fixed.{name}", member, str) for name, member in fixed.items()}),
        dimensions=_dimensions(path, raw.get("dimensions", {})),
        notes=tuple(_each(path, "notes", raw.get("notes", []), _note)),
        breaks=tuple(_each(path, "breaks", raw.get("breaks", []), _break)),
        files=_texts(path, "files", raw.get("files", [])),
        late=_value(path, "late", raw["late"], int),
        aggregated=_value(path, "aggregated", raw["aggregated"], bool),
        contested=_value(path, "contested", raw["contested"], bool),
        words=MappingProxyType(_value(path, "words", raw.get("words", {}), dict)),
        table=MappingProxyType(_value(path, "table", raw.get("table", {}), dict)),
    )


def _dimensions(path: Path, raw: object) -> Mapping[str, Breakdown]:
    found = {}
    for name, value in _value(path, "dimensions", raw, dict).items():
        entry = f"dimensions.{name}"
        table = _value(path, entry, value, dict)
        _only(path, entry, table, cardkeys.BREAKDOWN)
        since = _month(path, f"{entry}.since", table["since"]) if "since" in table else 0
        earlier = _value(path, f"{entry}.earlier", table.get("earlier", {}), dict)
        months = {str(member): _month(path, f"{entry}.earlier.{member}", month) for member, month in earlier.items()}
        found[str(name)] = Breakdown(since, MappingProxyType(months))
    return MappingProxyType(found)


def _note(path: Path, entry: str, table: Mapping[str, object]) -> Note:
    _only(path, entry, table, cardkeys.NOTE)
    period = _period(path, f"{entry}.period", table["period"]) if "period" in table else None
    return Note(_value(path, f"{entry}.text", table.get("text"), str), period)


def _break(path: Path, entry: str, table: Mapping[str, object]) -> Break:
    _only(path, entry, table, cardkeys.BREAK)
    month = _month(path, f"{entry}.month", table.get("month"))
    return Break(month, _value(path, f"{entry}.text", table.get("text"), str))


def _each(path: Path, entry: str, raw: object, read: Callable[[Path, str, Mapping[str, object]], _T]) -> list[_T]:
    tables = _value(path, entry, raw, list)
    return [
        read(path, f"{entry}[{number}]", _value(path, f"{entry}[{number}]", table, dict))
        for number, table in enumerate(tables, 1)
    ]


def _step(path: Path, value: object) -> Step:
    if value == "month":
        return "month"
    if value == "fiscal_year":
        return "fiscal_year"
    if value == "span":
        return "span"
    raise CardError(f"{path}: step is {value!r}.", 'Write "month", "fiscal_year" or "span".')


def _period(path: Path, entry: str, value: object) -> Period:
    try:
        return Period.parse(_value(path, entry, value, str))
    except PeriodError as error:
        raise CardError(f"{path}: {entry}: {error.message}", error.hint) from error


def _month(path: Path, entry: str, value: object) -> int:
    period = _period(path, entry, value)
    if not period.is_month:
        raise CardError(f"{path}: {entry} is {value!r}, which is no month.", "Write it like 2018-10.")
    return period.first


def _texts(path: Path, entry: str, value: object) -> tuple[str, ...]:
    return tuple(_value(path, f"{entry}[{n}]", item, str) for n, item in enumerate(_value(path, entry, value, list), 1))


def _only(path: Path, entry: str, table: Mapping[str, object], keys: frozenset[str]) -> None:
    if unknown := sorted(set(table) - keys):
        raise CardError(f"{path}: {entry}: unknown key {', '.join(unknown)}.", cardkeys.belongs(unknown, keys))


def _value(path: Path, entry: str, value: object, kind: type[_T]) -> _T:
    # bool is an int to Python, not to the reader of a card.
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise CardError(f"{path}: {entry} is {value!r}.", f"It has to be a TOML {_KINDS[kind]}.")
    return value


_KINDS: Mapping[type, str] = MappingProxyType(
    {str: "string", int: "integer", bool: "boolean", dict: "table", list: "array"}
)
