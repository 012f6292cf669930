"""Which part of what is measured: a set of dimensions, each held to one member."""

from collections.abc import ItemsView, Iterator, Mapping
from typing import TypeVar, overload

T = TypeVar("T")


class Scope(Mapping[str, str]):
    """Dimensions and their members (`border` to `southwest`), frozen and hashable.

    The dimensions of CBP's data are component, border, state, area, demographic, citizenship, title and
    drug. A dimension that is not named is not restricted.
    """

    __slots__ = ("_key", "_members")

    def __init__(self, members: Mapping[str, str] | None = None, **named: str) -> None:
        given = members._members if type(members) is Scope else members or {}
        self._members: dict[str, str] = dict(sorted({**given, **named}.items()))
        self._key: tuple[tuple[str, str], ...] | None = None

    @classmethod
    def of(cls, key: tuple[tuple[str, str], ...]) -> "Scope":
        """The scope of a key: of dimensions with their members, in the order of their names."""
        scope = cls.__new__(cls)
        scope._members, scope._key = dict(key), key
        return scope

    @property
    def key(self) -> tuple[tuple[str, str], ...]:
        """Its members as a tuple, for tables: what is looked up by it is compared without a call of Python."""
        if self._key is None:
            self._key = tuple(self._members.items())
        return self._key

    def __getitem__(self, dimension: str) -> str:
        return self._members[dimension]

    def __iter__(self) -> Iterator[str]:
        return iter(self._members)

    def __contains__(self, dimension: object) -> bool:
        return dimension in self._members

    @overload
    def get(self, dimension: str, /) -> str | None: ...

    @overload
    def get(self, dimension: str, /, default: str | T) -> str | T: ...

    def get(self, dimension: str, /, default: str | T | None = None) -> str | T | None:
        """The member of a dimension; as `Mapping` has it, without its detours."""
        return self._members.get(dimension, default)

    def items(self) -> ItemsView[str, str]:
        """The dimensions with their members; as `Mapping` has them, without its detours."""
        return self._members.items()

    def __len__(self) -> int:
        return len(self._members)

    def __hash__(self) -> int:
        return hash(self.key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Scope) and self._members == other._members

    def __repr__(self) -> str:
        return f"Scope({', '.join(f'{k}={v!r}' for k, v in self._members.items())})"

    def having(self, members: Mapping[str, str] | None = None, **named: str) -> "Scope":
        """This scope with these members in place of its own."""
        given = members._members if type(members) is Scope else members or {}
        merged = {**self._members, **given, **named}
        # In place of its own members the order holds.
        return _sorted(merged) if len(merged) == len(self._members) else Scope(merged)

    def without(self, *dimensions: str) -> "Scope":
        """This scope with these dimensions not restricted."""
        return _sorted({k: v for k, v in self._members.items() if k not in dimensions})


def _sorted(members: dict[str, str]) -> Scope:
    """The scope of members that are in order already."""
    scope = Scope.__new__(Scope)
    scope._members = members
    scope._key = None
    return scope
