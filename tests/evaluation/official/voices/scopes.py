"""The parts of the statistics that texts speak of, as short as the texts name them."""

from collections.abc import Mapping

Scope = Mapping[str, str]

ADULTS: Scope = {"demographic": "Single Adults"}
FAMILIES: Scope = {"demographic": "FMUA"}
MINORS: Scope = {"demographic": "UAC"}
TITLE_42: Scope = {"title": "42"}
TITLE_8: Scope = {"title": "8"}

NORTHERN_TRIANGLE: tuple[Scope, ...] = tuple({"citizenship": each} for each in ("Guatemala", "Honduras", "El Salvador"))


def at(area: str) -> Scope:
    """A Border Patrol sector, or, of drugs, also a field office."""
    return {"area": area}


def drug(name: str) -> Scope:
    """A drug."""
    return {"drug": name}


def of(citizenship: str) -> Scope:
    """A citizenship."""
    return {"citizenship": citizenship}


def within(state: str) -> Scope:
    """A state, by its two letters."""
    return {"state": state}
