"""Two values for one thing: what the article tells twice, with numbers that do not agree."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from numcheck.claims.claim import Claim, Operation, Source
from numcheck.documents.document import Document, Role
from numcheck.figures.aside import names
from numcheck.figures.figure import Figure, Figures, Kind
from numcheck.figures.lexer import lex
from numcheck.findings.arithmetic.slip import Slip
from numcheck.findings.arithmetic.vocabulary import vocabulary
from numcheck.readings.agreement import of_number
from numcheck.readings.answer import Agreement

CLOSE = Decimal("1.25")
"""Two values that are further apart than this are hardly meant as one: the smaller may be a part that no word tells."""

KINDS = (Kind.COUNT, Kind.MONEY)
LEAST = 10_000
"""Two numbers of five digits or more are hardly the same but for two of them by chance."""


def repeats(document: Document, claims: Sequence[Claim]) -> Iterator[Slip]:
    """What two claims say of the same measure, place and time, where their numbers disagree; the later is blamed."""
    first: dict[object, Claim] = {}
    for claim in claims:
        if not _is_full(claim):
            continue
        key = (claim.measure, claim.scope, claim.period, claim.figure.kind, claim.figure.unit)
        earlier = first.setdefault(key, claim)
        if earlier is not claim and _disagree(earlier, claim) and not _told_apart(document, earlier, claim):
            yield _slip(earlier, claim)


def _is_full(claim: Claim) -> bool:
    """Whether a claim tells a level of which every slot is filled by the text itself."""
    if claim.operation is not Operation.LEVEL or claim.compared:
        return False
    if not claim.period or claim.figure.value is None:
        return False
    return all(_is_told(claim, slot) for slot in claim.evidence if slot not in ("measure", "component"))


def _is_told(claim: Claim, slot: str) -> bool:
    """Whether the text fills a slot: with its words, or for a period and a back-reference those of a sentence before.

    A place carries over too, but a second number without it may be of a wider one.
    """
    source = claim.evidence[slot].source
    if source is Source.LATER:
        return slot == "period" and claim.sentence.role is Role.HEADLINE
    return source is Source.STATED or (source is Source.INHERITED and (slot == "period" or claim.refers_back))


def _disagree(one: Claim, other: Claim) -> bool:
    """Whether two numbers of one thing cannot both be right, and yet are near enough to be meant as one."""
    a, b = one.figure, other.figure
    assert a.value is not None
    assert b.value is not None
    if min(a.value, b.value) <= 0 or max(a.value, b.value) > CLOSE * min(a.value, b.value):
        return False
    return _differ(a, b) and _differ(b, a)


def _differ(one: Figure, other: Figure) -> bool:
    assert other.value is not None
    low, high = other.printed.low, other.printed.high
    if low is None or high is None or one.hedge is not None or other.hedge is not None:
        return False
    nearest = min(max(one.value or Decimal(0), low), high)
    return of_number(one, nearest) is Agreement.OFF


def _told_apart(document: Document, one: Claim, other: Claim) -> bool:
    """Whether the text has a reason for two numbers: they stand in one sentence, or are of two sources or vintages."""
    if one.sentence.number == other.sentence.number or one.attribution != other.attribution:
        return True
    words = vocabulary().told_apart
    return any(not words.isdisjoint(lex(document.slice(claim.sentence.span)).words) for claim in (one, other))


def _slip(earlier: Claim, later: Claim) -> Slip:
    return Slip(
        "NC404",
        (later.figure, earlier.figure),
        later.sentence,
        Operation.LEVEL,
        earlier.figure.value,
        f"Earlier the article says {earlier.figure.text} of the same thing, here {later.figure.text}.",
    )


def swapped(document: Document, figures: Figures) -> Iterator[Slip]:
    """Numbers printed to the unit that come back in a later sentence with neighbouring digits in another order."""
    seen: dict[tuple[str, ...], Figure] = {}
    for figure in figures:
        digits = _digits(figure)
        if digits is None:
            continue
        earlier = seen.setdefault(tuple(sorted(digits)), figure)
        if earlier is not figure and _is_swap(_digits(earlier) or "", digits) and _is_one(document, earlier, figure):
            yield Slip(
                "NC404",
                (figure, earlier),
                document.sentence_at(figure.span.start),
                Operation.LEVEL,
                earlier.value,
                f"Earlier the article says {earlier.text}, here {figure.text}: the same digits in another order.",
            )


def _digits(figure: Figure) -> str | None:
    """The digits of a number printed to the unit, or None of any other figure."""
    if figure.value is None or figure.value < LEAST or figure.kind not in KINDS or figure.hedge is not None:
        return None
    digits = figure.text.replace(",", "").lstrip("$€£")
    return digits if digits.isdecimal() and not digits.endswith("0") else None


def _is_swap(one: str, other: str) -> bool:
    """Whether two numbers of the same digits differ in the order of two or three neighbours."""
    differ = [at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b]
    return len(one) == len(other) and bool(differ) and differ[-1] - differ[0] <= 2


def _is_one(document: Document, earlier: Figure, later: Figure) -> bool:
    """Whether nothing in the two sentences tells the numbers apart: another noun, time, source or vintage."""
    first, second = (document.sentence_at(figure.span.start) for figure in (earlier, later))
    if first.number == second.number or earlier.kind is not later.kind:
        return False
    if earlier.unit != later.unit and None not in (earlier.unit, later.unit):
        return False
    one, two = (frozenset(lex(document.slice(sentence.span)).words) for sentence in (first, second))
    known = vocabulary()
    apart = not known.told_apart.isdisjoint(one | two) or not (known.says.isdisjoint(one) or known.says.isdisjoint(two))
    return not apart and not _other_times(one, two)


def _other_times(one: frozenset[str], two: frozenset[str]) -> bool:
    """Whether both sentences name times, and not the same ones."""
    times = [{w for w in words if w in names().months or (len(w) == 4 and w.isdecimal())} for words in (one, two)]
    return all(times) and times[0] != times[1]
