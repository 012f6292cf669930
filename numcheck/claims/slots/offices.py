"""Field offices, which bear the names of sectors: `San Diego` may be either."""

from numcheck.claims.candidate import Candidates, losses
from numcheck.claims.slots.heard import Ear

OFFICE = "Field Office"
"""How the names of field offices end; what is before it may name a sector as well."""


def add_offices(ear: Ear, areas: Candidates, *, drugs: bool) -> None:
    """`San Diego had 11,422 pounds`: of drugs, most of which are found at ports, a bare place may be a field office.

    It rather is one where field offices are told of here, or in the two sentences before: `one office, Tucson's`.
    """
    told = _tells_offices(ear)
    if not (drugs or told):
        return
    loss = -losses()["field_office"] if told else losses()["field_office"]
    for member, words in tuple(areas.items()):
        office, span = f"{member} {OFFICE}", words.span
        if span is None or office not in ear.page.areas:
            continue
        if ear.page.text[span.start : span.end].removesuffix("'s").removesuffix("’s") == member:
            areas.add(office, words._replace(weight=words.weight - loss))


def _tells_offices(ear: Ear) -> bool:
    start = ear.page.lines[max(0, ear.line.sentence.number - 2)].start
    return OFFICE.lower() in ear.page.text[start : ear.line.end].lower()
