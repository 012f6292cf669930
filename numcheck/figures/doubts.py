"""What reads as a number and, on second thoughts, is none: years, the pronoun `one`, names that letters run on from."""

from numcheck.figures.aside import Aside, names
from numcheck.figures.figure import Kind, Reason
from numcheck.figures.nouns import nouns
from numcheck.figures.page import Page
from numcheck.figures.values import Parsed, Valued


def cluster_end(page: Page, index: int) -> int:
    """The end of the run of letters and digits without a blank that a token begins."""
    end = index + 1
    while end < index + 8 and page.glued(end) and page.word(end)[0].isalnum():
        end += 1
    return end


def doubts(page: Page, parsed: Parsed) -> tuple[Aside, ...]:
    """What of a parsed number is to be set aside; empty where it stands."""
    first, second = parsed.first, parsed.second
    if first is None:
        return ()
    if _runs_on(page, parsed):
        return (Aside(parsed.start, cluster_end(page, parsed.end - 1), Reason.IDENTIFIER),)
    if second is not None:
        return _two(page, parsed, first, second)
    if parsed.kind is not Kind.COUNT:
        return ()
    if first.number.bare_year and not _counts_something(page, parsed):
        return (Aside(first.start, first.end, Reason.YEAR),)
    if page.word(parsed.end) == "o'clock":
        return (Aside(parsed.start, parsed.end + 1, Reason.TIME),)
    # A text of the one word "one" is the number; in any other it is an article or a pronoun.
    alone = len(page.tokens.words) == 1
    if parsed.end - parsed.start == 1 and page.word(parsed.start) == "one" and not alone:
        return (Aside(parsed.start, parsed.end, Reason.PRONOUN),)
    return ()


def states_nothing(page: Page, parsed: Parsed) -> bool:
    """Whether it is no figure and needs no reason: `first reported`, `Second, he said`, `multi-million`."""
    start = parsed.start
    if parsed.kind is Kind.ORDINAL:
        return _adverb(page, page.word(start), page.word(start - 1), page.word(parsed.end))
    scale = bool(page.terminals(start) & {"SCALE", "HUNDRED"})
    return scale and page.glued(start) and page.word(start - 1) == "-" and not page.is_number(start - 2)


def _runs_on(page: Page, parsed: Parsed) -> bool:
    """Whether letters run on from the last digits: `737s`, `3D`."""
    end = parsed.end
    return page.is_digits(end - 1) and page.glued(end) and page.word(end)[:1].isalpha()


def _two(page: Page, parsed: Parsed, first: Valued, second: Valued) -> tuple[Aside, ...]:
    if first.number.bare_year and second.number.bare_year and second.unit is None:
        return tuple(Aside(item.start, item.end, Reason.YEAR) for item in (first, second))
    # "2-to-1" and "9 to 5" are no ranges: those rise.
    falls = first.number.value > second.number.value and first.kind is Kind.COUNT
    if parsed.kind is Kind.RANGE and falls and "to" in page.tokens.words[first.end : second.start]:
        return (Aside(parsed.start, parsed.end, Reason.SCORE),)
    return ()


def _counts_something(page: Page, parsed: Parsed) -> bool:
    """Whether four digits that could be a year count the noun after them: `2019 migrants`, not `in 2019 migrants`."""
    return page.word(parsed.end) in nouns().counted and page.word(parsed.start - 1) not in names().year_before


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
