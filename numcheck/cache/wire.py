"""What a report says, as JSON and back: values of known kinds and nothing else, so that no file can have code run."""

from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from enum import Enum
from typing import Any

from numcheck.claims import claim, details
from numcheck.datasets.scope import Scope
from numcheck.datasets.series import Official
from numcheck.documents.document import Role, Sentence, Span
from numcheck.figures.figure import End, Figure, Hedge, Kind, Reason, SetAside
from numcheck.figures.precision import Interval
from numcheck.findings import finding
from numcheck.periods import Period

_RECORDS: Mapping[str, type[Any]] = {
    kind.__name__: kind
    for kind in (
        *(Span, Sentence, Period, Interval, End, Figure, SetAside, Official),
        *(claim.Claim, claim.Baseline, claim.Evidence),
        *(details.Mean, details.Place, details.Run, details.Turn, details.Spread, details.First, details.Rivals),
        *(finding.Finding, finding.Alternative, finding.Cited, finding.Note, finding.Suggestion),
        *(finding.Suppressed, finding.SignedOff, finding.Problem),
    )
}
"""The named tuples that there may be, by name."""

_WORDS: Mapping[str, type[Enum]] = {
    kind.__name__: kind
    for kind in (Kind, Hedge, Reason, Role, claim.Operation, claim.Source, finding.Verdict, finding.Severity)
}
"""The words of a closed list that there may be, by the list's name."""

_PLAIN = (str, int, float, bool, type(None))
_TUPLE, _MAPPING, _SCOPE, _DECIMAL = "()", "{}", "Scope", "Decimal"


class UnknownKindError(ValueError):
    """A value is of a kind that is not written, or what was written is none."""


def packed(value: object) -> object:
    """A value as JSON has it: a list begins with what it is; raises `UnknownKindError`."""
    kind = type(value)
    if kind in _PLAIN:
        return value
    if kind is tuple:
        return [_TUPLE, *map(packed, value)]  # type: ignore[call-overload]
    name = kind.__name__
    if _RECORDS.get(name) is kind:
        return [name, *map(packed, value)]  # type: ignore[call-overload]
    if isinstance(value, Enum) and _WORDS.get(name) is kind:
        return [name, value.value]
    if isinstance(value, Decimal):
        return [_DECIMAL, str(value)]
    if isinstance(value, Mapping):
        return [_SCOPE if kind is Scope else _MAPPING, *([key, packed(one)] for key, one in value.items())]
    raise UnknownKindError(f"{kind.__module__}.{name}")


def unpacked(raw: object) -> Any:
    """The value that was packed; raises `UnknownKindError` where it is none."""
    if not isinstance(raw, list):
        return raw
    try:
        name, *rest = raw
        return _MAKERS[name](rest)
    except (LookupError, TypeError, ValueError, InvalidOperation) as error:
        raise UnknownKindError(str(error)) from error


def _record(kind: type[Any]) -> Callable[[list[Any]], Any]:
    fields = len(kind._fields)

    def make(rest: list[Any]) -> Any:
        if len(rest) != fields:
            raise UnknownKindError(f"{kind.__name__} has {fields} fields, and not {len(rest)}.")
        return kind._make(map(unpacked, rest))

    return make


def _word(kind: type[Enum]) -> Callable[[list[Any]], Enum]:
    return lambda rest: kind(*rest)


def _decimal(rest: list[Any]) -> Decimal:
    (digits,) = rest
    return Decimal(str(digits))


def _mapping(rest: list[Any]) -> dict[str, Any]:
    return {str(key): unpacked(one) for key, one in rest}


_MAKERS: Mapping[str, Callable[[list[Any]], Any]] = {
    **{name: _record(kind) for name, kind in _RECORDS.items()},
    **{name: _word(kind) for name, kind in _WORDS.items()},
    _TUPLE: lambda rest: tuple(map(unpacked, rest)),
    _MAPPING: _mapping,
    _SCOPE: lambda rest: Scope(_mapping(rest)),
    _DECIMAL: _decimal,
}
