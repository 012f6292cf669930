"""Numbers and official figures as a report words them."""

from decimal import Decimal

from numcheck.claims.claim import Claim, Operation
from numcheck.claims.details import Run, Turn
from numcheck.datasets.series import Official
from numcheck.documents.document import Document
from numcheck.figures.figure import Figure, Kind
from numcheck.findings.finding import Finding, SignedOff, Suggestion, Suppressed, Verdict
from numcheck.findings.words import mass, number
from numcheck.lexicon.labels import labels

_SUFFIX = {Kind.PERCENT: "%", Kind.POINTS: " points", Kind.MULTIPLE: " times"}
_PERCENT = ("percent", "%")

# Decimal's usual precision is 28 digits: places cannot be counted in numbers near that.
_LARGE = 20

# As much is shown of what is written for a date and is none.
_SHOWN = 40


def computed(value: Decimal, figure: Figure) -> str:
    """A value in the figure's unit: `2,378,944`, `37.14%`, `2.43 times`; a share, a fraction, as a percentage."""
    if figure.kind is Kind.SHARE:
        return f"{number(_rounded(value * 100, None))}%"
    if figure.kind is Kind.MASS:
        return f"{mass(value)} {figure.unit}s"
    suffix = "%" if figure.ends is not None and figure.unit in _PERCENT else _SUFFIX.get(figure.kind, "")
    return number(_rounded(value, figure.step)) + suffix


def of_claim(value: Decimal, claim: Claim) -> str:
    """A value in the figure's unit; of an order or a streak what is counted: `place 3`, `5 months in a row`."""
    if claim.operation is Operation.RANK:
        return f"place {value}"
    if isinstance(claim.detail, Turn):
        return f"{value} back"
    if claim.operation is Operation.STREAK:
        step = "year" if isinstance(claim.detail, Run) and claim.detail.yearly else "month"
        return f"{value} {step if value == 1 else f'{step}s'} in a row"
    return computed(value, claim.figure)


def sure(finding: Finding) -> str:
    """How sure a finding is, as a sentence."""
    hundredths = round(100 * finding.confidence)
    if finding.verdict is Verdict.UNVERIFIABLE:
        return f"Of figures left so, {hundredths} in 100 could not have been checked by anybody."
    return f"Of findings like this one, {hundredths} in 100 are right."


def official(figure: Official) -> str:
    """`2,766,582 encounters, nationwide, fiscal 2022 (cbp-encounters-nationwide, released 2024-10-17)`."""
    return f"{_level(figure)} {provenance(figure)}"


def answer(value: Decimal, claim: Claim, held_against: Official) -> str:
    """`2,378,944 encounters, southwest border, fiscal 2022`; `37.14%, southwest border, fiscal 2022`."""
    if value == held_against.value:
        return _level(held_against)
    return f"{of_claim(value, claim)}, {_place_and_time(held_against)}"


def provenance(figure: Official) -> str:
    """`(cbp-encounters-nationwide, released 2024-10-17; 11 months added up)`."""
    rows = added_up(figure)
    return f"({figure.dataset}, released {figure.release}{f'; {rows}' if rows else ''})"


def added_up(figure: Official) -> str:
    """`11 months added up`, where it is the sum of several published figures; else nothing."""
    if figure.rows == 1:
        return ""
    step = "months" if figure.rows == figure.period.length else "figures"
    return f"{figure.rows} {step} added up"


def in_short(finding: Finding) -> str:
    """What a supported figure was held against: `37.14%, southwest border, fiscal 2022`; else its message."""
    unnumbered = finding.claim.operation is Operation.COMPARISON
    if finding.computed is None or not finding.official or unnumbered:
        return finding.message
    return answer(finding.computed, finding.claim, finding.official[0].official)


def value_of(figure: Official) -> str:
    """`2,766,582 encounters`; `21,889 pounds`; `1,351 seizures`."""
    unit = labels().unit.get(figure.measure)
    if unit is None:
        return f"{number(figure.value)} {figure.measure.replace('_', ' ')}"
    return f"{mass(figure.value)} {unit}"


def _level(figure: Official) -> str:
    return f"{value_of(figure)}, {_place_and_time(figure)}"


def _place_and_time(figure: Official) -> str:
    return ", ".join(part for part in (labels().of_scope(figure.scope), figure.period.label) if part)


def _rounded(value: Decimal, step: Decimal | None) -> Decimal:
    """The value to two places, or to one place more than was printed; a very large one as it is."""
    if value.adjusted() > _LARGE:
        return value
    places = 2 if step is None else max(2, 1 - step.adjusted())
    return round(value, places)


def silenced(item: Suppressed) -> str:
    """`silenced by a comment: the caption names the border`."""
    return f"silenced by {labels().by[item.by]}: {item.reason}"


def signed_off(item: SignedOff) -> str:
    """`signed off: the agency's press office`."""
    return f"signed off: {item.source}"


def suggested(document: Document, edit: Suggestion) -> str:
    """`Suggested: twice -> more than twice`."""
    return f"Suggested: {document.slice(edit.span)} -> {edit.replacement}"


def read_as(document: Document) -> str:
    """When a document appeared and who says so, and which encoding it was taken to be in, where that is not UTF-8."""
    said = "no publication date"
    if document.published is not None:
        whose = "the" if document.published_from == "settings" else "its"
        source = f" (from {whose} {document.published_from})" if document.published_from else ""
        said = f"published {document.published.text}{source}"
    elif document.published_unread is not None:
        written = document.published_unread
        shown = written if len(written) <= _SHOWN else f"{written[:_SHOWN]}..."
        said = f"no publication date ({shown!r} in its front matter is none)"
    return said if document.encoding is None else f"{said}, read as {document.encoding}"
