"""Names that a number belongs to: `Title 42`, `COVID-19`, `1600 Pennsylvania Ave.`"""

from numcheck.figures.aside import HYPHENS, Aside, names
from numcheck.figures.figure import Kind, Reason
from numcheck.figures.nouns import nouns
from numcheck.figures.page import Page
from numcheck.figures.values import Parsed

_REACH = 6
"""A name runs on for no more than this many tokens behind its number."""


def label(page: Page, index: int, floor: int) -> Aside | None:
    """`Title 42`, `Section 8`, `No. 5`, `#5`: a name that a number belongs to."""
    dotted = page.padded[index - 1] == "."
    at = index - 2 if dotted else index - 1
    if at < floor or page.breaks_line(index) or not _is_label(page, at, dotted) or _counts(page, index):
        return None
    end = index + 1
    while end < index + _REACH and page.glued(end) and (page.padded[end].isalnum() or _joins(page, end)):
        end += 1
    return Aside(at, end, Reason.IDENTIFIER)


def _is_label(page: Page, at: int, dotted: bool) -> bool:
    """Whether a name's word stands there: capitalised, or one that is no name in lower case either (`page 5`)."""
    word = page.padded[at]
    if word == "#":
        return not dotted
    if dotted:
        return word in names().dotted_labels and page.glued(at + 1)
    return word in names().labels and (page.capital(at) or word in names().small_labels)


def _counts(page: Page, index: int) -> bool:
    """Whether the number counts or measures what follows it: `In the US 300 people`, `Texas Area 40 percent`."""
    following = page.terminals(index + 1)
    return (
        page.padded[index + 1] in nouns().counted or bool(following & {"SCALE", "PERCENT"}) or "," in page.padded[index]
    )


def _joins(page: Page, index: int) -> bool:
    """Whether a hyphen or point inside a name stands there: `Route 1-A`, `Section 2.3`."""
    return page.padded[index] in HYPHENS | {"."} and page.glued(index + 1) and page.padded[index + 1].isalnum()


def joined(page: Page, index: int, floor: int) -> Aside | None:
    """`COVID-19`, `F-16`, `B1`, `BA.5`: digits that a word runs into."""
    before = index - 1
    if before < floor or not page.glued(index):
        return None
    sign = page.padded[before]
    if sign in HYPHENS - {"–"} or (sign == "." and page.capital(before - 1)):
        before -= 1
        if before < floor or not page.glued(before + 1) or page.is_number(before) or _no_name(page, before):
            return None
    if not page.padded[before].isalpha() or "CURRENCY" in page.terminals(before):
        return None
    return Aside(before, _run_end(page, index), Reason.IDENTIFIER)


def _no_name(page: Page, at: int) -> bool:
    """Whether a hyphened word leaves the number a number: `mid-2021`, `a sub-5 percent rate`."""
    prefix = page.padded[at] in names().prefixes and not (len(page.padded[at]) == 1 and page.capital(at))
    return prefix or bool(page.terminals(at) & {"UNIT", "SCALE", "MONEY", "CURRENCY"})


def _run_end(page: Page, index: int) -> int:
    end = index + 1
    while end < index + _REACH and page.glued(end) and (page.padded[end][0].isalnum() or _numbered(page, end)):
        end += 1
    return end


def _numbered(page: Page, index: int) -> bool:
    """Whether a hyphen with more digits behind it stands there: `scp2-173m`."""
    return page.padded[index] == "-" and page.glued(index + 1) and page.is_digits(index + 1)


def address(page: Page, index: int, floor: int) -> Aside | None:
    """`1600 Pennsylvania Ave.`: digits, one to three capitalised words, a kind of street; and `the 1200 block`."""
    if not page.padded[index].isdecimal():
        return None
    if page.padded[index + 1] == "block":
        return Aside(index, index + 2, Reason.IDENTIFIER)
    for at in range(index + 1, index + 5):
        if at > index + 1 and page.padded[at] in names().streets and page.capital(at):
            return Aside(index, at + 1, Reason.IDENTIFIER)
        if not page.capital(at):
            return None
    return None


def named(page: Page, parsed: Parsed) -> Aside | None:
    """A name or a date of which what was read is a part: `5th Circuit`, `the Four Seasons`, `the 14th`."""
    start, end = parsed.start, parsed.end
    if parsed.kind is Kind.ORDINAL:
        return _ordinal(page, start, end)
    opened = page.padded[start - 1] in QUOTES
    if opened and (close := _title_end(page, start + 1)):
        return Aside(start, close, Reason.IDENTIFIER)
    if not page.capital(start) or page.is_digits(start):
        return None
    if page.padded[start - 1] == "big" and page.capital(start - 1):
        return Aside(start - 1, end, Reason.IDENTIFIER)
    if page.capital(end) and _is_name(page, start):
        return Aside(start, end + 1, Reason.IDENTIFIER)
    return None


QUOTES = frozenset("\"“‘'")
_CLOSING = frozenset("\"”’'")
_IN_TITLES = frozenset(("of", "the", "and", "a", "in", "to", "for", ",", "."))


def _ordinal(page: Page, start: int, end: int) -> Aside | None:
    following = page.padded[end]
    century = end + 1 if following in HYPHENS else end
    if page.padded[century] in ("century", "centuries"):
        return Aside(start, century + 1, Reason.YEAR)
    if page.capital(end):
        known = following in names().ordinal_names
        if known or (page.capital(start) and not page.is_digits(start) and _is_name(page, start)):
            return Aside(start, end + 1, Reason.IDENTIFIER)
        return None
    # "on the 14th", "Tuesday the 4th"
    stops = following in nouns().stop and following not in names().ordinal_counts
    alone = not following.isalpha() or stops
    if page.is_digits(start) and page.padded[start - 1] == "the" and alone and following != "-":
        return Aside(start, end, Reason.DATE) if int(page.padded[start]) <= _LAST_DAY else None
    return None


_LAST_DAY = 31


def _is_name(page: Page, index: int) -> bool:
    """Whether a capital stands where a sentence would have none: after a small word, in no headline."""
    before = page.padded[index - 1]
    if not before[:1].isalpha() or page.capital(index - 1) or page.breaks_line(index):
        return False
    return not _headline(page, index)


_SHORT = 4
_LINE = 14


def _headline(page: Page, index: int) -> bool:
    """Whether nearly all long words around the token have capitals, as in a headline."""
    near = range(max(0, index - _LINE), min(index + _LINE, len(page.tokens.words)))
    long = [at for at in near if len(page.padded[at]) >= _SHORT and page.padded[at].isalpha()]
    return 4 * sum(page.capital(at) for at in long) > 3 * len(long)


def _title_end(page: Page, index: int) -> int | None:
    """The index of the quotation mark that ends a title whose number stands before the token: `“60 Minutes”`."""
    capitals = 0
    for at in range(index, index + _REACH):
        word = page.padded[at]
        if word in _CLOSING:
            return at if capitals else None
        if not page.capital(at) and word not in _IN_TITLES:
            return None
        capitals += page.capital(at)
    return None
