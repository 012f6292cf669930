"""Which part of what is measured: a set of dimensions, each held to one member."""

from collections.abc import Iterator, Mapping


class Scope(Mapping[str, str]):
    """Dimensions and their members (`border` to `southwest`), frozen and hashable.

    The dimensions of CBP's data are component, border, state, area, demographic, citizenship, title and
    drug. A dimension that is not named is not restricted.
    """

    __slots__ = ("_members",)

    def __init__(self, members: Mapping[str, str] | None = None, **named: str) -> None:
        self._members = dict(sorted({**(members or {}), **named}.items()))

    def __getitem__(self, dimension: str) -> str:
        return self._members[dimension]

    def __iter__(self) -> Iterator[str]:
        return iter(self._members)

    def __len__(self) -> int:
        return len(self._members)

    def __hash__(self) -> int:
        return hash(tuple(self._members.items()))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Scope) and self._members == other._members

    def __repr__(self) -> str:
        return f"Scope({', '.join(f'{k}={v!r}' for k, v in self._members.items())})"

    def having(self, members: Mapping[str, str] | None = None, **named: str) -> "Scope":
        """This scope with these members in place of its own."""
        return Scope({**self._members, **(members or {}), **named})

    def without(self, *dimensions: str) -> "Scope":
        """This scope with these dimensions not restricted."""
        return Scope({k: v for k, v in self._members.items() if k not in dimensions})
