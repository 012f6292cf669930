"""The members of a desk's own datasets: of each dimension that they break down, those that a figure may be held to."""

from collections.abc import Sequence

from numcheck.claims.candidate import Candidates, Evidence, Slot, losses, unsaid
from numcheck.claims.own import Own
from numcheck.claims.sentence.relate import Relation
from numcheck.claims.slots.component import evidence
from numcheck.claims.slots.elsewhere import is_said_of_others
from numcheck.claims.slots.heard import Ear, Heard
from numcheck.claims.slots.together import together


def breakdown(ear: Ear, phrases: Sequence[Heard], own: Own) -> dict[str, Candidates]:
    """The candidates of each dimension; a member that restricts nothing is all of it."""
    slots: dict[str, Candidates] = {dimension: Slot() for dimension in own.kins}
    for heard in phrases:
        if heard.mention.tag != "scope" or is_said_of_others(ear, heard):
            continue
        loosely = heard.mention.meaning.loose and not heard.relation.is_near
        for dimension, member in heard.mention.meaning.scope.items():
            if dimension in slots:
                value = None if member in own.every[dimension] else member
                slots[dimension].add(value, evidence(heard, losses()["state_loose"] if loosely else 0))
            elif own.is_of_nation and member == ear.page.every.get(dimension):
                slots["state"].add(None, evidence(heard))
    worth = unsaid()
    for dimension, slot in slots.items():
        for members, joined in together(ear, dimension):
            slot.add(members, Evidence(worth["joined" if joined else "together"], Relation.SHARED))
        slot.add(None, Evidence(worth["everyone_leaning" if ear.leans else "everyone"], Relation.UNSAID))
    return slots
