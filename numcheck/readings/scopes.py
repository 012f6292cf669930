"""The scope of a plain reading: what is stated or settled, then the convention, as far as figures are held."""

from numcheck.claims.claim import Claim
from numcheck.datasets.catalog import Catalog
from numcheck.datasets.scope import Scope
from numcheck.periods import Period

BORDERS = ("nationwide", "southwest", "northern", "coastal")
"""The borders, the broadest first; an open border is read as the first for which exact figures are held."""

CHIEF = BORDERS[:2]
"""The borders that newsrooms take for one another. A percentage of the small ones agrees too easily by chance."""

COMPONENTS = ("CBP", "USBP", "OFO")


def plain_scope(claim: Claim, period: Period, catalog: Catalog) -> Scope:
    """The claim's scope with component and border filled, where its measure's datasets know of them."""
    assert claim.measure is not None
    _, scope = catalog.resolve(claim.measure, claim.scope)
    if "component" in claim.evidence and "component" not in scope:
        scope = scope.having(component="CBP")
    if "border" in scope or "border" not in claim.evidence:
        return scope
    held = {border: catalog.total(claim.measure, scope.having(border=border), period) for border in CHIEF}
    # The Border Patrol's months nationwide are held rounded to tens alone; what newsrooms print are the exact ones.
    exact = [border for border, total in held.items() if total is not None and not total.rounding]
    rounded = [border for border, total in held.items() if total is not None]
    return scope.having(border=next(iter((*exact, *rounded)), BORDERS[0]))


def share_scopes(claim: Claim, whole: Scope, period: Period, catalog: Catalog) -> tuple[Scope, Scope]:
    """The scopes of a share's part and whole: what is left open is the same for both."""
    part = plain_scope(claim, period, catalog)
    assert claim.measure is not None
    _, full = catalog.resolve(claim.measure, whole)
    return part, Scope({d: part[d] for d in ("component", "border") if d in part}).having(full)


def base_measure(claim: Claim, catalog: Catalog) -> str:
    """The measure that the official figures are held by (apprehensions are encounters by the Border Patrol)."""
    assert claim.measure is not None
    return catalog.resolve(claim.measure, claim.scope)[0]
