"""A text with what its marked figures claim."""

from dataclasses import dataclass
from typing import Literal

from tests.evaluation.official.claims import Claim


@dataclass(frozen=True)
class Context:
    """A text in which `[[...]]` marks each figure that claims something, in the order of the claims.

    `{{...}}` marks a mention that a careless reader would take for such a claim.
    """

    kind: Literal["true", "false", "trap"]
    published: str | None
    text: str
    claims: tuple[Claim, ...]


def true(published: str, text: str, *claims: Claim) -> Context:
    """Nothing in it deserves a warning."""
    return Context("true", published, text, claims)


def false(published: str, text: str, *claims: Claim) -> Context:
    """At least one figure is wrong, or short of context."""
    return Context("false", published, text, claims)


def trap(subject: str, published: str | None, text: str, *claims: Claim) -> Context:
    """Its figures look like border statistics and are none, or none that the tables settle; `subject` says why."""
    return Context("trap", published, text, claims)
