"""The figures that make no claim, set aside with the reason."""

from collections.abc import Iterator

from numcheck.claims.clauses import Held
from numcheck.claims.operations import OUTSIDE
from numcheck.figures.figure import Figure, SetAside


def outside(figure: Figure) -> SetAside:
    """A figure that none of these statistics is about, with the reason."""
    reason = "pages" if figure.unit in ("page", "pages") else OUTSIDE.get(figure.kind, "other_subject")
    return tuple.__new__(SetAside, (figure.span, figure.text, reason))


def with_absorbed(held: Held, aside: SetAside) -> Iterator[SetAside]:
    """A figure set aside, and those that belong to it for the same reason."""
    yield aside
    for figure in held.absorbed:
        yield SetAside(figure.span, figure.text, aside.reason)
