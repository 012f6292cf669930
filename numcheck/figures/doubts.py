"""What reads as a number and, on second thoughts, is none: years, the pronoun `one`, names that letters run on from."""

from numcheck.figures.aside import Aside, names
from numcheck.figures.combine import one
from numcheck.figures.figure import Kind, Reason
from numcheck.figures.labels import QUOTES, named
from numcheck.figures.nouns import nouns
from numcheck.figures.page import Page
from numcheck.figures.values import Parsed, Valued

MISSING = "\ufffc"
"""What stands for something that a program would put into the text (U+FFFC)."""
_COUNT, _DURATION, _ORDINAL = Kind.COUNT, Kind.DURATION, Kind.ORDINAL
_BEFORE_REST = (MISSING, ",", ".")


def cluster_end(page: Page, index: int) -> int:
    """The end of the run of letters and digits without a blank that a token begins."""
    end = index + 1
    while end < index + 8 and page.glued(end) and page.padded[end][0].isalnum():
        end += 1
    return end


def doubts(page: Page, parsed: Parsed) -> tuple[Aside, ...]:
    """What of a parsed number is to be set aside; empty where it stands."""
    kind, start, end, first, second = parsed[:5]
    if first is None:
        return ()
    word, before = page.padded[start], page.padded[start - 1]
    if (page.glued(end) and _runs_on(page, end)) or (before in _BEFORE_REST and _is_rest(page, start)):
        return (Aside(start, cluster_end(page, end - 1), Reason.IDENTIFIER),)
    if (word not in page.digits or before in QUOTES or kind is _ORDINAL) and (name := named(page, parsed)):
        return (name,)
    if second is not None:
        return _two(page, parsed, first, second)
    if kind is not _COUNT:
        return _day(page, parsed) if kind is _DURATION else ()
    if first.number.bare_year and not _counts_something(page, parsed):
        return (Aside(first.start, first.end, Reason.YEAR),)
    if word in _CENTURIES and (year_end := _spelt_year(page, parsed)):
        return (Aside(start, year_end, Reason.YEAR),)
    if page.padded[end] == "o'clock":
        return (Aside(start, end + 1, Reason.TIME),)
    if word == "one" and end - start == 1 and not _counts_one(page, parsed):
        return (Aside(start, end, Reason.PRONOUN),)
    return ()


def _spelt_year(page: Page, parsed: Parsed) -> int | None:
    """The end of a year in words behind a preposition, `in nineteen eighty-four`, `since twenty twelve`, or None."""
    start, end = parsed.start, parsed.end
    if end != start + 1 or page.padded[start - 1] not in names().year_before:
        return None
    if not page.terminals(end) & {"TENS", "TEENS"}:
        return None
    after = end + 1
    if page.padded[after] == "-" and page.glued(after):
        after += 1
    return after + 1 if page.terminals(after) & {"ONES"} else end + 1


_CENTURIES = ("nineteen", "twenty")


def _counts_one(page: Page, parsed: Parsed) -> bool:
    """Whether `one` counts the noun after it (`one witness`), or is all there is; else it is a pronoun."""
    index, word = parsed.end, page.padded[parsed.end]
    if page.padded[parsed.start - 1] in nouns().before_pronoun:
        return False
    if page.padded[parsed.start - 1] in ("and", "or") and page.is_number(parsed.start - 2):
        return True  # "seventy-four and one"
    if not word:
        return len(page.tokens.words) == 1
    if page.is_number(index) or not word[0].isalpha() or page.breaks_line(index):
        return False
    return word not in nouns().stop and word not in nouns().after_pronoun and not word.endswith(("ly", "ed"))


def _day(page: Page, parsed: Parsed) -> tuple[Aside, ...]:
    """`one day` is some day, but for where a preposition makes it a length: `in one day`."""
    one_day = page.matches(parsed.start, ("one", "day")) and parsed.end - parsed.start == 2
    if not one_day or page.padded[parsed.start - 1] in nouns().before_day:
        return ()
    return (Aside(parsed.start, parsed.end, Reason.IDIOM),)


_MOST_SIGNS = 4
"""How many signs are looked at between a number and the scale that they part from it."""

_SEPARATORS = frozenset((",", ";", ".", ":", "(", ")", "—", "–", "$", "€", "£"))
"""Signs that end what stands before them: a scale behind one is of no number before it."""


def states_nothing(page: Page, parsed: Parsed) -> bool:
    """Whether it is no figure and needs no reason: `first reported`, `Second, he said`, `multi-million`."""
    start = parsed.start
    if parsed.kind is _ORDINAL:
        return _adverb(page, page.padded[start], page.padded[start - 1], page.padded[parsed.end])
    if page.terminals(start).isdisjoint(("SCALE", "HUNDRED")):
        return False
    hyphened = page.padded[start - 1] == "-" and page.glued(start) and not page.is_number(start - 2)
    return hyphened or _is_parted(page, start)


def _is_parted(page: Page, start: int) -> bool:
    """Whether nothing but signs stand between a scale and the number that it is of, or that number is not here."""
    if page.padded[start - 1] == MISSING:
        return True
    at = start - 1
    while at > start - _MOST_SIGNS and page.padded[at] and not page.padded[at][0].isalnum():
        at -= 1
    return at < start - 1 and page.is_digits(at) and not _SEPARATORS & set(page.tokens.words[at + 1 : start])


def _is_rest(page: Page, start: int) -> bool:
    """Whether digits are the rest of a number that is not here: `{{ thousands }},000`."""
    at = start - 1 if page.padded[start - 1] in (",", ".") else start
    if page.padded[at - 1] != MISSING:
        return False
    return page.is_digits(start) and all(page.glued(place) for place in range(at, start + 1))


def _runs_on(page: Page, end: int) -> bool:
    """Whether what touches the end runs on: letters from digits (`737s`), digits from a unit's letters (`2m2`)."""
    if page.is_digits(end - 1):
        return page.padded[end][:1].isalpha()
    return page.is_digits(end) and page.padded[end - 1].isalpha()


_FROM_WITHIN = 3
"""How many words may lead from "from" to the first of two numbers: `from nearly 12,000 to 138`."""


def fallen(page: Page, parsed: Parsed) -> Parsed:
    """What was parsed, or of two numbers the first one alone where something fell from it to the other."""
    first = parsed.first
    if first is None or not _falls(page, parsed):
        return parsed
    led = "from" in page.padded[max(0, parsed.start - _FROM_WITHIN) : parsed.start]
    return one(first) if led else parsed


def _falls(page: Page, parsed: Parsed) -> bool:
    """Whether it is told as a range, and its second number is the lower one: ranges rise."""
    first, second = parsed.first, parsed.second
    if first is None or second is None or parsed.kind is not Kind.RANGE or first.kind is not Kind.COUNT:
        return False
    return first.number.value > second.number.value and "to" in page.tokens.words[first.end : second.start]


def _two(page: Page, parsed: Parsed, first: Valued, second: Valued) -> tuple[Aside, ...]:
    if first.number.bare_year and second.number.bare_year and second.unit is None:
        return tuple(Aside(item.start, item.end, Reason.YEAR) for item in (first, second))
    if _falls(page, parsed):  # "2-to-1", "9 to 5"
        return (Aside(parsed.start, parsed.end, Reason.SCORE),)
    return ()


def _counts_something(page: Page, parsed: Parsed) -> bool:
    """Whether four digits that could be a year count the noun after them: `2019 migrants`, not `in 2019 migrants`."""
    return page.padded[parsed.end] in nouns().counted and page.padded[parsed.start - 1] not in names().year_before


def _adverb(page: Page, word: str, before: str, after: str) -> bool:
    """Whether an ordinal word orders speech or deeds instead of things."""
    words = nouns()
    if word in words.counting_adverbs and after == "," and before in words.sentence_starts:
        return True
    if word == "second":
        return before == "a" and (not after or not after.isalpha())
    if word == "first":
        return after.endswith("ed") or before in words.before_adverb or after in words.after_adverb
    return False
