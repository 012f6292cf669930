"""What has to be said beside an official figure that a level is held against.

Two publishers may count the same otherwise: a number printed that agrees with either is not wrong. A sector's
encounters are the Border Patrol's. And who calls all of them crossings counts people in who were found in the country.
"""

from collections.abc import Iterator
from decimal import Decimal

from numcheck.claims.claim import Claim, Source
from numcheck.datasets.catalog import Catalog
from numcheck.datasets.scope import Scope
from numcheck.datasets.series import Official
from numcheck.readings.agreement import of_number, of_official
from numcheck.readings.answer import Agreement

CROSSINGS = "crossings-are-encounters"
"""The convention (`lexicon/conventions.toml`) by which crossings are encounters."""

LARGE = Decimal("0.1")
"""From which part at large on a note tells that the whole is more than crossings."""


def elsewhere(claim: Claim, total: Official, catalog: Catalog) -> Official | None:
    """The figure of another publisher with which the number printed agrees, with a note that says whose; or None."""
    for other in catalog.others(total):
        if _agrees(claim, total, other):
            return other._replace(notes=(_whose(total, other, catalog),))
    return None


def may_be_of_more(claim: Claim, total: Official, catalog: Catalog) -> bool:
    """Whether a larger number may be of all of CBP, where the Border Patrol's part alone is held, and unsaid."""
    assert claim.measure is not None
    _, said = catalog.resolve(claim.measure, claim.scope)
    part = total.scope.get("component") == "USBP" != said.get("component")
    return part and claim.figure.value is not None and claim.figure.value > total.value


def qualified(claim: Claim, total: Official, catalog: Catalog) -> Official:
    """The figure with its notes."""
    found = tuple(_notes(claim, total, catalog))
    return total._replace(notes=(*total.notes, *found)) if found else total


def _agrees(claim: Claim, total: Official, other: Official) -> bool:
    """Whether the number printed is the other's; where the two differ by its rounding alone, only as it is printed."""
    if abs(other.value - total.value) > other.rounding:
        return of_official(claim.figure, other.value, other.rounding) is Agreement.AGREES
    return of_number(claim.figure, other.value) is Agreement.AGREES


def _whose(total: Official, other: Official, catalog: Catalog) -> str:
    by, first = (catalog.cards[one.dataset.split("+")[0]].publisher for one in (other, total))
    return f"This is what the {by} gives; {first} gives {total.value:,f}."


def _notes(claim: Claim, total: Official, catalog: Catalog) -> Iterator[str]:
    said = claim.evidence.get("component")
    unsaid = said is None or said.source is not Source.STATED or claim.scope.get("component") != "USBP"
    if claim.measure == "encounters" and "area" in total.scope and total.scope.get("component") == "USBP" and unsaid:
        yield "Encounters in a sector are the Border Patrol's."
    if claim.evidence["measure"].convention == CROSSINGS:
        yield from _at_large(total, catalog)


def _at_large(total: Official, catalog: Catalog) -> Iterator[str]:
    found = catalog.total(total.measure, Scope(border="southwest", component="USBP", entry="at large"), total.period)
    here = total.scope.get("border") == "southwest" and total.scope.get("component") in ("CBP", "USBP")
    if found is None or not here or set(total.scope) != {"border", "component"}:
        return
    if found.value > LARGE * total.value:
        yield f"Of these, the Border Patrol met {found.value:,f} at large, in the country and not on crossing."
