"""Parts, sums and shares held against the whole that the sentence prints."""

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal

from numcheck.claims.claim import Operation
from numcheck.figures.figure import Figure, Kind
from numcheck.figures.precision import six_digits
from numcheck.findings.arithmetic import leading
from numcheck.findings.arithmetic.operands import Operand, Range, between, operand, values
from numcheck.findings.arithmetic.rows import Row
from numcheck.findings.arithmetic.slip import Slip
from numcheck.findings.arithmetic.vocabulary import SEPARATORS, Words, ends_with, plain, vocabulary
from numcheck.findings.finding import Suggestion
from numcheck.findings.suggest import restyled
from numcheck.findings.words import listing, number, rounded
from numcheck.readings.agreement import of_number
from numcheck.readings.answer import Agreement

HUNDRED = Decimal(100)

_SUMMED = (Kind.COUNT, Kind.MONEY)
_BEHIND = 6  # words that may stand behind a total before the sentence ends


def slips(row: Row) -> Iterator[Slip]:
    """What of a sentence's parts, sums and shares does not add up; of several ways to say so the first."""
    if len(row.figures) < 2:
        return
    for find in _FINDERS:
        found = find(row)
        if found is not None:
            yield found
            return


def _share(row: Row) -> Slip | None:
    """`4,000 of the 10,000 tickets, or 60 percent,`; `60 percent (4,000 of the 10,000)`."""
    for index, told in enumerate(row.figures):
        if told.kind not in (Kind.PERCENT, Kind.SHARE) or _is_change(row, index):
            continue
        at = _part_before(row, index) or _part_behind(row, index)
        pair = None if at is None else _part_of(row, at - 1, vocabulary().of)
        if pair is not None and (slip := _wrong_share(row, told, *pair)) is not None:
            return slip
    return None


def _is_change(row: Row, index: int) -> bool:
    """Whether a percentage tells a change, or is of something that the words behind it name."""
    known, before, behind = vocabulary(), row.gaps[index], row.gaps[index + 1]
    return leading.verb(before) is not None or (
        bool(behind) and (behind[0] == "of" or behind[0] in known.ways or behind[0] in known.comparatives)
    )


def _part_before(row: Row, index: int) -> int | None:
    """One more than the index of the part that a share restates: `A of the W tickets, or P`."""
    gap = row.gaps[index]
    at = max((i for i, word in enumerate(gap) if word in SEPARATORS), default=-1)
    restated = gap[at + 1 :] == ("or",) or (gap[at:] == ("(",) and row.gaps[index + 1][:1] == (")",))
    return index - 1 if index >= 2 and at >= 0 and restated and plain(gap[:at], most=8) else None


def _part_behind(row: Row, index: int) -> int | None:
    """`P (A of the W tickets)`, `P, or A of the W`."""
    gap = row.gaps[index + 1]
    restated = gap[-1:] == ("(",) or gap[-2:] == (",", "or")
    head = gap[:-1] if gap[-1:] == ("(",) else gap[:-2]
    return index + 2 if index + 2 < len(row.figures) and restated and plain(head, most=8) else None


def _part_of(row: Row, index: int, joints: Sequence[Words]) -> tuple[Operand, Operand] | None:
    """The two numbers of `A of the W`."""
    if row.kind(index) not in _SUMMED or row.kind(index) is not row.kind(index + 1):
        return None
    gap = row.gaps[index + 1]
    if ends_with(gap, joints) != ():
        return None
    part, whole = operand(row.figures[index]), operand(row.figures[index + 1])
    return None if part is None or whole is None or not _same_money(part, whole) else (part, whole)


def _same_money(one: Operand, other: Operand) -> bool:
    return one.kind is not Kind.MONEY or one.unit == other.unit


def _wrong_share(row: Row, told: Figure, part: Operand, whole: Operand) -> Slip | None:
    one, all_of = between(part, whole)
    unit = HUNDRED if told.kind is Kind.PERCENT else Decimal(1)
    if told.value is None or all_of.low <= 0:
        return None
    shares = Range(one.low / all_of.high * unit, one.high / all_of.low * unit)
    if of_number(told, shares.nearest(told.value)) is not Agreement.OFF:
        return None
    share = part.value / whole.value * HUNDRED
    return Slip(
        "NC402",
        (told, part.figure, whole.figure),
        row.sentence,
        Operation.SHARE,
        six_digits(share * unit / HUNDRED),
        f"The share of {part.text} in {whole.text} is {rounded(share)}%, not {told.text}.",
        suggestion=_edit(told, share * unit / HUNDRED),
    )


def _edit(figure: Figure, value: Decimal) -> Suggestion | None:
    text = restyled(figure, value) if figure.hedge is None else None
    return None if text is None or text == figure.text else Suggestion(figure.span, text)


def _total(row: Row) -> Slip | None:
    """`A and B, for a total of C`."""
    known = vocabulary()
    for index in range(2, len(row.figures)):
        before = ends_with(row.gaps[index], known.totals)
        if before is None or before[-1:] not in ((",",), ("—",), ("–",), ("(",)) or not _goes_on(before[:-1]):
            continue
        terms = _terms(row, index)
        if terms is not None and _is_closed(row, index):
            return _wrong_sum(row, terms, row.figures[index])
    return None


def _is_closed(row: Row, index: int) -> bool:
    """Whether the sentence says no more of a total, and nothing in it says that it reaches further."""
    return len(row.figures) == index + 1 and plain(row.gaps[index + 1], most=_BEHIND) and not _is_far(row)


def _is_far(row: Row) -> bool:
    """Whether a sum takes in more than the numbers printed: earlier ones, or some that are told without a number."""
    known = vocabulary()
    return any(not known.beyond.isdisjoint(gap) or not known.uncounted.isdisjoint(gap) for gap in row.gaps)


def _terms(row: Row, end: int) -> tuple[Operand, ...] | None:
    """The numbers before an index, where they are a list of things of one kind."""
    kind = row.kind(end)
    if kind not in _SUMMED or any(row.kind(i) is not kind for i in range(end)):
        return None
    if not all(_lists(gap) for gap in row.gaps[1:end]):
        return None
    found = [operand(figure) for figure in row.figures[: end + 1]]
    return tuple(o for o in found[:-1] if o is not None) if all(found) and _one_unit(found) else None


def _one_unit(numbers: Sequence[Operand | None]) -> bool:
    """Whether what is added is of one kind: money of one currency, people, or things of one name."""
    units = {number.unit for number in numbers if number is not None and number.unit is not None}
    return len(units) < 2 or units <= vocabulary().sides


def _wrong_sum(row: Row, terms: Sequence[Operand], told: Figure) -> Slip | None:
    whole = operand(told)
    if whole is None or _sum(terms).overlaps(values(whole)):
        return None
    added = sum((term.value for term in terms), Decimal(0))
    return Slip(
        "NC402",
        (told, *(term.figure for term in terms)),
        row.sentence,
        Operation.SUM,
        added,
        f"{_added(terms, whole)}, not {told.text}.",
        suggestion=_edit(told, added),
    )


def _added(terms: Sequence[Operand], whole: Operand) -> str:
    """`Together 4,000 and 3,000 are 7,000`; `Together $50 million and $60 million are $110 million`."""
    added = sum((term.value for term in terms), Decimal(0))
    return f"Together {listing([term.text for term in terms])} are {restyled(whole.figure, added) or number(added)}"


def _sum(terms: Sequence[Operand]) -> Range:
    known = [values(term) for term in terms]
    return Range(sum((r.low for r in known), Decimal(0)), sum((r.high for r in known), Decimal(0)))


def _rest(row: Row) -> Slip | None:
    """`Of the W, A were ... and the remaining B ...`; `W, A of them ... and the remaining B`."""
    known, last = vocabulary(), len(row.figures) - 1
    before = ends_with(row.gaps[last], known.rest)
    kind = row.kind(0)
    if last < 2 or before is None or kind not in _SUMMED or any(row.kind(i) is not kind for i in range(last + 1)):
        return None
    # "Of the 10 killed, six were women, two of them pregnant, and the other four men": some are counted twice.
    members = [i for i in range(1, last) if _are_members(row, range(i, i + 1))]
    of_whole = ends_with(row.gaps[0], known.of_definite) == () and not members
    if not (of_whole or (last == 2 and members)) or _is_far(row):
        return None
    numbers = [operand(figure) for figure in row.figures]
    whole, terms = numbers[0], tuple(o for o in numbers[1:] if o is not None)
    if whole is None or len(terms) < last or _sum(terms).overlaps(values(whole)):
        return None
    added = sum((term.value for term in terms), Decimal(0))
    left = whole.value - (added - terms[-1].value)
    return Slip(
        "NC402",
        (terms[-1].figure, whole.figure, *(term.figure for term in terms[:-1])),
        row.sentence,
        Operation.SUM,
        left if left > 0 else added,
        f"{_added(terms, whole)}, not {whole.text}.",
        suggestion=_edit(terms[-1].figure, left) if left > 0 else None,
    )


def _are_members(row: Row, indexes: range) -> bool:
    """Whether each of these numbers is told as one `of them`."""
    members = vocabulary().members
    return all(any(row.gaps[i + 1][: len(phrase)] == phrase for phrase in members) for i in indexes)


def _excess(row: Row) -> Slip | None:
    """A part that exceeds its whole: `X, including A from ...`, `X, A of them`, `A of the X`."""
    for index in range(len(row.figures) - 1):
        including = _included(row, index)
        if including:
            return _too_much(row, index, including)
        if _is_member(row, index):
            return _too_much(row, index, (index + 1,))
        pair = _part_of(row, index, vocabulary().of_definite)
        if pair is not None:
            return _too_much(row, index + 1, (index,))
    return None


def _is_member(row: Row, index: int) -> bool:
    gap = row.gaps[index + 1]
    apart = gap[-1:] == (",",) and plain(gap[:-1], most=8)
    return apart and _are_members(row, range(index + 1, index + 2))


def _included(row: Row, index: int) -> tuple[int, ...]:
    """The indexes of the parts that `including` names of the number at an index."""
    known, gap = vocabulary(), row.gaps[index + 1]
    words = gap[:-1] if gap[-1:] == ("the",) else gap
    if words[-1:] and words[-1] in known.including:
        head = tuple(w for w in words[:-1] if w not in (",", "that"))
        if not plain(head, most=12):
            return ()
        last = index + 1
        while last + 1 < len(row.figures) and _lists(row.gaps[last + 1]) and row.kind(last + 1) is row.kind(index):
            last += 1
        return tuple(range(index + 1, last + 1))
    return ()


def _lists(gap: Words) -> bool:
    """Whether the words between two numbers make them items of one list: `from the city,`, `women and`."""
    known = vocabulary()
    joined = bool(gap) and (gap[-1] == "," or gap[-1] in known.joints)
    return joined and _goes_on(tuple(word for word in gap if word not in known.joints))


def _goes_on(words: Words) -> bool:
    """Whether words only say more of the item before them: `from the city`, `women in Ohio`."""
    known = vocabulary().prepositions
    return plain(tuple(word for word in words if word not in known), most=10, commas=2)


def _too_much(row: Row, index: int, parts: tuple[int, ...]) -> Slip | None:
    whole = operand(row.figures[index])
    found = [operand(row.figures[i]) for i in parts]
    terms = [o for o in found if o is not None]
    if whole is None or whole.kind not in _SUMMED or len(terms) < len(parts) or not _one_unit((whole, *terms)):
        return None
    if any(term.kind is not whole.kind for term in terms):
        return None
    for term in terms:
        if values(term).low > values(whole).high:
            message = f"A part cannot be more than its whole: {term.text} of {whole.text}."
            return Slip("NC402", (term.figure, whole.figure), row.sentence, Operation.SUM, whole.value, message)
    if len(terms) < 2 or not _parallel(row, parts) or _sum(terms).low <= values(whole).high:
        return None
    added = sum((term.value for term in terms), Decimal(0))
    message = f"{_added(terms, whole)}, more than the {whole.text} that they are part of."
    figures = (whole.figure, *(term.figure for term in terms))
    return Slip("NC402", figures, row.sentence, Operation.SUM, added, message)


def _parallel(row: Row, parts: tuple[int, ...]) -> bool:
    """Whether each part is told in the same words (`A from ..., B from ...`), so that none is counted in another.

    People can be in Texas and in sales; nobody is from two places, and no dollar goes to two things.
    """
    known = vocabulary().prepositions
    heads = {next((word for word in row.gaps[i + 1][:3] if word in known), None) for i in parts}
    return heads == {"from"} or (row.kind(parts[0]) is Kind.MONEY and heads in ({"for"}, {"to"}))


_FINDERS: tuple[Callable[[Row], Slip | None], ...] = (_share, _total, _rest, _excess)
