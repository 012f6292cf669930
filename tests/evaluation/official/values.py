"""What the official tables hold for a scope and a period: the latest value, and all that were public."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from tests.evaluation.official.periods import fiscal_year, month, span
from tests.evaluation.official.tables import Published, Table, first_published

SOUTHWEST = Table("cbp-encounters-southwest", "fy????.csv", border="southwest")
SOUTHWEST_DERIVED = Table("cbp-encounters-southwest-derived", "fy????.csv", border="southwest")
SOUTHWEST_DERIVED_USBP = Table("cbp-encounters-southwest-derived", border="southwest")
SOUTHWEST_USBP = Table("usbp-southwest-monthly", border="southwest", component="USBP")
NATIONWIDE = Table("cbp-encounters-nationwide", "fy????.csv")
COMPONENTS = Table("cbp-encounters-nationwide-components")
NATIONWIDE_USBP = Table("usbp-nationwide-annual", component="USBP")
DRUGS = Table("cbp-drug-seizures", "fy????.csv")

# The Border Patrol's tables that their publisher rounds to tens, by what they are divided into.
ROUNDED = {"area": "-sectors", "citizenship": "-citizenships", "demographic": "-families"}
ROUNDED_BY = 5

# The citizenships that the southwest border's own table names; all others are one to it.
SOUTHWEST_CITIZENSHIPS = {None, "Mexico", "Guatemala", "Honduras", "El Salvador"}

Part = Mapping[str, str | None]


@dataclass(frozen=True)
class Question:
    """A scope and a period; an open border stands for all borders, or for the broadest one held."""

    period: str
    border: str | None
    component: str | None
    scope: Mapping[str, str]

    def but(self, part: Part) -> "Question":
        """The question with other slots; none takes a dimension out of the scope."""
        fields = ("period", "border", "component")
        scope = {key: member for key, member in {**self.scope, **part}.items() if member and key not in fields}
        border, component = part.get("border", self.border), part.get("component", self.component)
        return Question(part.get("period") or self.period, border, component, scope)

    def members(self, *, border: bool = True) -> dict[str, str]:
        """The members that a table's rows must have."""
        members = dict(self.scope)
        if border and self.border not in (None, "nationwide"):
            members["border"] = str(self.border)
        if self.component not in (None, "CBP"):
            members["component"] = str(self.component)
        return members


class Official(NamedTuple):
    """A value, and by how much its publisher may have rounded it."""

    value: Fraction
    room: int = 0


class Held(NamedTuple):
    """The values that count as true, and by how much they may have been rounded."""

    values: frozenset[Fraction]
    room: Fraction = Fraction(0)


def official(asked: Question) -> Official:
    """The latest official value; a `LookupError` where the tables do not have it."""
    if "drug" in asked.scope:
        value = DRUGS.total(asked.members(), asked.period)
        return _needed(asked, value if value is None else Official(Fraction(value)))
    for value in (_southwest(asked), _nationwide(asked), _components(asked)):
        if value is not None:
            return Official(Fraction(value))
    if asked.component == "USBP":
        return _needed(asked, _rounded(asked))
    if asked.border is None and asked.component == "CBP":
        return official(replace(asked, border="southwest"))
    return _needed(asked, None)


def public(asked: Question, published: str | None) -> Held:
    """Every value that counts as true in a text: the latest, and those that were public when it appeared."""
    latest = official(asked)
    values = {latest.value, *_running(asked)}
    if asked.component == "CBP" and not asked.scope and published:
        values |= {first.value for first in _first(asked) if _was_out(first.released, published)}
    return Held(frozenset(values), Fraction(latest.room))


def _needed(asked: Question, value: Official | None) -> Official:
    if value is None:
        raise LookupError(f"no official value for {asked}")
    return value


def _southwest(asked: Question) -> int | None:
    """From the tables of the southwest border alone, the ones that are corrected from the nationwide file first."""
    scope, period = asked.members(border=False), asked.period
    if asked.border != "southwest" or {"state", "area"} & set(scope):
        return None
    if scope.get("citizenship") not in SOUTHWEST_CITIZENSHIPS:
        return None
    value = None
    if not asked.scope and span(period)[0] >= month("2024-10"):
        value = SOUTHWEST_DERIVED.total(scope, period)
    if value is None and (span(period)[0] >= month("2018-10") or not _began_late(scope)):
        tables = (SOUTHWEST, SOUTHWEST_DERIVED_USBP, SOUTHWEST_USBP) if asked.component == "USBP" else (SOUTHWEST,)
        value = next((total for table in tables if (total := table.total(scope, period)) is not None), None)
    return value


def _began_late(scope: Mapping[str, str]) -> bool:
    """Whether the southwest table has these members from fiscal 2019 on only."""
    return bool({"citizenship", "title"} & set(scope)) or scope.get("demographic") == "Single Adults"


def _nationwide(asked: Question) -> int | None:
    if asked.component != "CBP" or "area" in asked.scope:
        return None
    return NATIONWIDE.total(asked.members(), asked.period)


def _components(asked: Question) -> int | None:
    """A fiscal year of all borders, by component, and the Border Patrol's since 1925."""
    year = fiscal_year(asked.period)
    if year is None or asked.border not in (None, "nationwide") or asked.scope:
        return None
    value = COMPONENTS.year(asked.members(), year)
    if value is None and asked.component == "USBP":
        value = NATIONWIDE_USBP.year({}, year)
    return value


def _rounded(asked: Question) -> Official | None:
    kind = next((folder for dimension, folder in ROUNDED.items() if dimension in asked.scope), "")
    year = fiscal_year(asked.period)
    if year is not None:
        value = Table(f"ohss-usbp-annual{kind}", component="USBP").year(asked.members(), year)
        if value is not None:
            return Official(Fraction(value), ROUNDED_BY)
    value = Table(f"ohss-usbp-monthly{kind}", component="USBP").total(asked.members(), asked.period)
    first, last = span(asked.period)
    return None if value is None else Official(Fraction(value), ROUNDED_BY * (last - first + 1))


def _running(asked: Question) -> Iterator[Fraction]:
    """The southwest file's own count since fiscal 2025, which the nationwide file has since corrected."""
    if asked.border == "southwest" and not asked.scope and span(asked.period)[0] >= month("2024-10"):
        running = SOUTHWEST.total(asked.members(border=False), asked.period)
        if running is not None:
            yield Fraction(running)


@cache
def _first_published() -> Mapping[str, list[dict[str, list[Published]]]]:
    folders = ("cbp-encounters-first-published", "cbp-encounters-first-published-to-date")
    return {border: [first_published(folder, border) for folder in folders] for border in ("southwest", "nationwide")}


def _first(asked: Question) -> list[Published]:
    folders = _first_published().get(asked.border or "nationwide", [])
    return [first for folder in folders for first in folder.get(asked.period, [])]


def _was_out(released: str, published: str) -> bool:
    """Whether a release was out when a text appeared; of some releases only the month is known."""
    return released <= published[: len(released)]
