"""The scope of a plain reading: what is stated or settled, then the convention, as far as figures are held."""

from numcheck.claims.claim import Claim, Operation
from numcheck.datasets.catalog import Catalog
from numcheck.datasets.scope import Scope
from numcheck.periods import Period

BORDERS = ("nationwide", "southwest", "northern", "coastal")
"""The borders, the broadest first; an open border is read as the first for which exact figures are held."""

CHIEF = BORDERS[:2]
"""The borders that newsrooms take for one another. A percentage of the small ones agrees too easily by chance."""

COMPONENTS = ("CBP", "USBP", "OFO")


def plain_scope(claim: Claim, period: Period, catalog: Catalog) -> Scope:
    """The claim's scope with component and border filled, where its measure's datasets know of them.

    The broadest that is held: a level of which nothing has all of CBP is held against the Border Patrol's series, which
    are longer. CBP by name is read so too: newsrooms write it for its part.
    """
    assert claim.measure is not None
    _, scope = catalog.resolve(claim.measure, claim.scope)
    if "component" not in claim.evidence or scope.get("component", COMPONENTS[0]) != COMPONENTS[0]:
        return _at_border(claim, scope, period, catalog) or scope.having(_broadest(claim, scope))
    among = COMPONENTS[:2] if claim.operation is Operation.LEVEL else COMPONENTS[:1]
    found = (_at_border(claim, scope.having(component=c), period, catalog) for c in among)
    whole = scope.having(component=COMPONENTS[0])
    return next((one for one in found if one is not None), whole.having(_broadest(claim, scope)))


def _broadest(claim: Claim, scope: Scope) -> Scope:
    is_open = "border" in claim.evidence and "border" not in scope
    return Scope(border=BORDERS[0]) if is_open else Scope()


def _at_border(claim: Claim, scope: Scope, period: Period, catalog: Catalog) -> Scope | None:
    """The scope at its border, or where that is open at the broadest one held; None where nothing is held."""
    assert claim.measure is not None
    if "border" in scope or "border" not in claim.evidence:
        return scope if catalog.total(claim.measure, scope, period) is not None else None
    held = {border: catalog.total(claim.measure, scope.having(border=border), period) for border in CHIEF}
    # Some of the Border Patrol's figures are held rounded to tens alone; what newsrooms print are the exact ones.
    exact = [border for border, total in held.items() if total is not None and not total.rounding]
    rounded = [border for border, total in held.items() if total is not None]
    border = next(iter((*exact, *rounded)), None)
    return None if border is None else scope.having(border=border)


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
