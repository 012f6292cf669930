"""What members, verdicts, roles and reasons are called in a report for readers: `labels.toml`, read once."""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from numcheck.lexicon.loader import load


class Labels(NamedTuple):
    """The labels, each table by name."""

    scope: Mapping[str, Mapping[str, str]]
    verdict: Mapping[str, str]
    sign: Mapping[str, str]
    meaning: Mapping[str, str]
    role: Mapping[str, str]
    unchecked: Mapping[str, str]
    by: Mapping[str, str]
    reason: Mapping[str, str]
    naming: Mapping[str, Mapping[str, str]]
    unit: Mapping[str, str]

    def of_scope(self, scope: Mapping[str, str]) -> str:
        """A scope in words: `Border Patrol, southwest border`; empty where nothing restricts it."""
        words = [self._of_member(dimension, member) for dimension, member in _in_order(scope)]
        return ", ".join([word for word in words if word])

    def _of_member(self, dimension: str, member: str) -> str:
        """One member, or several added up: `Del Rio and Yuma`."""
        known = self.scope.get(dimension, {})
        if "+" not in member:
            return known.get(member, member)
        return " and ".join(known.get(one, one) for one in member.split("+"))


@cache
def labels() -> Labels:
    """The labels; raises `LexiconError` where the file is malformed."""
    tables = ("verdict", "sign", "meaning", "role", "unchecked", "by", "reason", "unit")
    file = load("labels").only("scope", "naming", *tables)
    scope = {dimension: file.texts("scope", dimension) for dimension in file.keys("scope")}
    naming = {dimension: file.texts("naming", dimension) for dimension in file.keys("naming")}
    return Labels(scope=scope, naming=naming, **{name: file.texts(name) for name in tables})


def _in_order(scope: Mapping[str, str]) -> list[tuple[str, str]]:
    """The border last: who, then where."""
    return sorted(scope.items(), key=lambda item: (item[0] == "border", item[0]))
