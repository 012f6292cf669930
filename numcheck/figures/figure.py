"""What a figure is: a number, a number in words or a superlative that states something, exactly as printed."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple, overload

from numcheck.documents.document import Span
from numcheck.figures.lexer import Tokens
from numcheck.figures.precision import Interval, plain


class Kind(StrEnum):
    """What kind of figure it is (the contract's `kind`)."""

    COUNT = "count"
    PERCENT = "percent"
    POINTS = "points"
    MULTIPLE = "multiple"
    SHARE = "share"
    RANGE = "range"
    PAIR = "pair"
    RATE = "rate"
    MONEY = "money"
    MASS = "mass"
    DISTANCE = "distance"
    TEMPERATURE = "temperature"
    AGE = "age"
    DURATION = "duration"
    MEASURE = "measure"
    ORDINAL = "ordinal"
    RANK = "rank"
    SUPERLATIVE = "superlative"
    VAGUE = "vague"


RELATIVE = frozenset((Kind.PERCENT, Kind.MULTIPLE, Kind.SHARE))
"""Kinds of figures that tell how one number stands to another."""

RATIOS = frozenset((Kind.MULTIPLE, Kind.SHARE))
"""Kinds of figures that say how many times as large a number is as another one, or what part of it."""

AMOUNTS = frozenset((Kind.COUNT, Kind.MASS))
"""Kinds of figures that are a number of something."""

ORDERS = frozenset((Kind.ORDINAL, Kind.RANK, Kind.SUPERLATIVE))
"""Kinds of figures that put something in an order."""


class Hedge(StrEnum):
    """How the words around a number move it (the contract's `hedge`)."""

    ABOUT = "about"
    NEARLY = "nearly"
    JUST_UNDER = "just_under"
    JUST_OVER = "just_over"
    MORE_THAN = "more_than"
    LESS_THAN = "less_than"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"


class Reason(StrEnum):
    """Why something that looks like a figure is none."""

    DATE = "date"
    TIME = "time"
    YEAR = "year"
    FISCAL_YEAR = "fiscal_year"
    IDENTIFIER = "identifier"
    PHONE = "phone"
    SCORE = "score"
    VOTE = "vote"
    LIST_MARKER = "list_marker"
    URL = "url"
    IDIOM = "idiom"
    PRONOUN = "pronoun"


class End(NamedTuple):
    """One end of a range or pair, as printed."""

    span: Span
    value: Decimal
    printed: Interval

    def to_dict(self) -> dict[str, object]:
        """The contract's object for an end."""
        return {
            "start": self.span.start,
            "end": self.span.end,
            "value": plain(self.value),
            "low": _plain_or_none(self.printed.low),
            "high": _plain_or_none(self.printed.high),
        }


class Figure(NamedTuple):
    """A figure as printed.

    Attributes:
        span: Its place, without its hedge.
        text: The text of that span.
        kind: Its kind.
        value: The number printed: a share's is the fraction, a percent's the number before the sign, a
            multiple's the factor (`halved` 0.5), an ordinal's or rank's the position. None for a range, a
            pair, a superlative and a vague number.
        printed: The values that round to what was printed (value plus or minus half of `step`). For a range
            or pair the two ends' outer bounds; for a vague number what the word means; open for a superlative.
        allowed: `printed`, moved by the hedge: what the words as a whole allow.
        step: One unit of the last digit printed (`2.4 million` 100000), None where there is no number.
        unit: The noun, currency or unit as printed or its standard name, or None.
        hedge: What kind of hedge moves it, or None.
        hedge_span: Where the hedge's words stand, or None.
        ends: The two ends of a range or pair, in printed order.
        per: For a rate, the unit of time below (`day`, `month`, `year`, ...).
        extreme: For a superlative or rank, `high` or `low`.
    """

    span: Span
    text: str
    kind: Kind
    value: Decimal | None
    printed: Interval
    allowed: Interval
    step: Decimal | None = None
    unit: str | None = None
    hedge: Hedge | None = None
    hedge_span: Span | None = None
    ends: tuple[End, End] | None = None
    per: str | None = None
    extreme: str | None = None

    @property
    def full_span(self) -> Span:
        """The figure with its hedge."""
        return self.span if self.hedge_span is None else self.span.hull(self.hedge_span)

    @property
    def is_percent(self) -> bool:
        """Whether it is a percentage, or a range of them."""
        return self.kind is Kind.PERCENT or (self.unit or "").startswith(("percent", "%"))

    @property
    def words(self) -> frozenset[str]:
        """Its words in lower case, the parts of hyphened ones each by itself."""
        return frozenset(self.text.lower().replace("-", " ").split())

    def to_dict(self) -> dict[str, object]:
        """The contract's object for a figure. Of a range or pair, `low` and `high` are the two ends."""
        low, high = self.allowed.low, self.allowed.high
        if self.ends is not None:
            low, high = sorted(end.value for end in self.ends)
        return {
            "start": self.span.start,
            "end": self.span.end,
            "text": self.text,
            "kind": str(self.kind),
            "value": _plain_or_none(self.value),
            "low": _plain_or_none(low),
            "high": _plain_or_none(high),
            "unit": self.unit,
            "hedge": None if self.hedge is None else str(self.hedge),
            "ends": None if self.ends is None else [end.to_dict() for end in self.ends],
        }


class SetAside(NamedTuple):
    """Something that looks like a figure and is none, with its reason: a `Reason` or one of the claims stage's."""

    span: Span
    text: str
    reason: str

    def to_dict(self) -> dict[str, object]:
        """The contract's object for something set aside."""
        return {"start": self.span.start, "end": self.span.end, "text": self.text, "reason": self.reason}


class Figures(Sequence[Figure]):
    """The figures of a text, in text order and not overlapping, with what was set aside and the tokens."""

    __slots__ = ("_figures", "set_aside", "tokens")

    def __init__(self, figures: Sequence[Figure], set_aside: Sequence[SetAside], tokens: Tokens) -> None:
        self._figures = tuple(figures)
        self.set_aside = tuple(set_aside)
        self.tokens = tokens

    @overload
    def __getitem__(self, index: int) -> Figure: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Figure]: ...
    def __getitem__(self, index: int | slice) -> Figure | Sequence[Figure]:
        return self._figures[index]

    def __len__(self) -> int:
        return len(self._figures)

    def __iter__(self) -> Iterator[Figure]:
        return iter(self._figures)

    def __repr__(self) -> str:
        return f"<Figures: {', '.join(f.text for f in self._figures)}>"

    def _repr_html_(self) -> str:
        from numcheck.figures.notebook import table

        return table(self._figures, self.set_aside)

    def to_dict(self) -> dict[str, object]:
        """The contract's object for `numcheck figures --format json`."""
        return {
            "schema": "numcheck-figures/1",
            "figures": [figure.to_dict() for figure in self._figures],
            "set_aside": [item.to_dict() for item in self.set_aside],
        }


def _plain_or_none(value: Decimal | None) -> str | None:
    return None if value is None else plain(value)
