"""The times that a sentence names, as they are told, before anything is known of the story or of its day.

The patterns are data (`lexicon/when.toml`) and run over the sentence as printed, so that a span is one of the text.
"""

import re
from bisect import bisect_right
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from numcheck.claims.places import Places, within
from numcheck.documents.document import Span
from numcheck.lexicon.loader import Lexicon, load
from numcheck.lexicon.patterns import either

WINDOWS = frozenset(("days", "window"))
"""Forms that name days or weeks: the data are of months."""

ANCHORED = frozenset(("same", "same_months", "ago", "later", "sum_before", "sum_after", "month_before"))
"""Forms that count from another time ("the same month of 2019")."""

_PRIOR = frozenset(("same", "ago", "since", "month_before"))
_RELATIVE = frozenset(("rel_month", "rel_year", "rel_fiscal"))
_STRETCHES = frozenset(("first_of", "quarter", "half", "to_date"))
_YEARS = frozenset(("year", "fiscal", "calendar", "rel_year", "rel_fiscal"))
_TOGETHER = frozenset((",", "—", "–", "("))


class Time(NamedTuple):
    """An expression of time.

    Attributes:
        span: Its place.
        form: How it is told: the name of a pattern's form in `lexicon/when.toml`.
        fields: What the pattern's groups hold, as printed.
        compares: Whether the words before it say that something is compared with it ("than in May").
        is_past: Whether its clause tells what had been before.
        is_bygone: Whether it is that of a record that stood before ("the old record, set in May 2019").
    """

    span: Span
    form: str
    fields: Mapping[str, str]
    compares: bool = False
    is_bygone: bool = False
    is_past: bool = False

    @property
    def is_anchored(self) -> bool:
        """Whether it counts from another time: `a year earlier`, `that month`."""
        return self.form in ANCHORED or (
            self.form in _RELATIVE and not self.fields.keys().isdisjoint(("prev", "that", "next"))
        )

    @property
    def counts_from_day(self) -> bool:
        """Whether only the day of the article says which months it means: no other time does, nor who was in office."""
        return not self.is_anchored and self.form not in ("term", "reign")

    @property
    def is_prior(self) -> bool:
        """Whether a change may be measured against it whatever leads to it: `a year earlier`, `since fiscal 2016`.

        What is told `from March on` is of that time, and not measured against it.
        """
        return (self.form in _PRIOR and "onward" not in self.fields) or (
            self.form in _RELATIVE and "prev" in self.fields
        )


def find_times(
    text: str, start: int, end: int, taken: Collection[Span] = (), phrases: Collection[Span] = ()
) -> tuple[Time, ...]:
    """The times in text[start:end], in order, none overlapping; figures (`taken`) inside a time are its own.

    What is inside a figure that is a phrase (`phrases`: `the highest since March 2021`) is none.
    """
    lower = text[start:end].lower()
    found: list[Time] = []
    places, figures = Places(), sorted((*taken, *phrases))
    numbers = sorted(taken)
    needing = _needing()
    told = map(needing.__getitem__, filter(lower.__contains__, needing))
    for form, pattern in map(_patterns().__getitem__, sorted({number for some in told for number in some})):
        for match in _compiled(pattern).finditer(text, start, end):
            span = Span(match.start() + len(match[0]) - len(match[0].lstrip()), match.end())
            if places.overlaps(span) or not _is_time(form, match, text):
                continue
            if all(span.contains(one) for one in within(figures, span)):
                fields = {name: words for name, words in match.groupdict().items() if words}
                compares = "took" in fields or _compares(text, start, span.start, numbers)  # "fell by half in a month"
                found.append(Time(span, form, fields, compares))
                places.add(span)
    return _told_once(text, sorted(found))


def _told_once(text: str, times: list[Time]) -> tuple[Time, ...]:
    """`the first quarter of fiscal 2024, October through December` is one time, told twice."""
    kept: list[Time] = []
    for time in times:
        if time.form == "aside":
            continue
        beside = kept and text[kept[-1].span.end : time.span.start].strip() in _TOGETHER
        if beside and time.form == "term_year" and kept[-1].form in _YEARS:
            continue  # "2018, the second year of Trump's presidency"
        if beside and time.form in ("range", "month_list") and kept[-1].form in _STRETCHES:
            if kept[-1].form == "to_date":
                kept[-1] = time
            continue
        listed = kept and kept[-1].compares and text[kept[-1].span.end : time.span.start].strip() in _LISTED
        kept.append(time._replace(compares=True) if listed else time)  # "short of both 1986 and 2000"
    return tuple(kept)


def owned_to(text: str, span: Span) -> int | None:
    """Where the possessive of a time ends (`January's`), whether the time holds it or not; None where it has none."""
    at = text[span.end - 2 : span.end + 2].replace("’", "'").find("'s")
    return None if at < 0 else span.end + at


_LISTED = (",", "and", ", and", "or", ", or", "nor", "or in", ", or in", "nor in")
"""What stands between times of one list."""


def _is_time(form: str, match: re.Match[str], text: str) -> bool:
    """`may` and `march` in lower case are verbs, `May Castillo` is a woman, and 2019-22 is no fiscal year."""
    if form == "fiscal" and (two := _TWO_YEARS.match(match["fy"])) is not None:
        return int(two[2]) == (int(two[1]) + 1) % 100
    if form not in ("month", "day"):
        return True
    first = match[0].split()[0].rstrip(".")
    if first.lower() in _ambiguous("verbs") and first[0].islower():
        return False
    alone = form == "month" and len(match.groupdict(default="")["m"]) == len(match[0])
    return not (alone and first.lower() in _ambiguous("names") and _named().match(text, match.end()))


_TWO_YEARS = re.compile(r"20(\d\d)[-–/](\d\d)(?!\d)")
"""A fiscal year told by the two of the calendar that it lies in."""


@cache
def _ambiguous(kind: str) -> frozenset[str]:
    return frozenset(_lexicon().words("ambiguous", kind))


@cache
def _named() -> re.Pattern[str]:
    """What stands behind a first name."""
    return re.compile(rf"\s+(?!{either(_lexicon().words('ambiguous', 'no_surname'))})[A-Z][a-z]+")


@cache
def _leads() -> re.Pattern[str]:
    words = either(_lexicon().words("compare", "words"))
    between = r"(?:(?:[^\W\d_][\w’'-]*|(?<=title )\d+)[\s-]+){0,5}"  # "since Title 42 ended in May"
    return re.compile(rf"(?<![^\W\d_])(?:{words})\s+{between}$", re.IGNORECASE)


@cache
def _sets_against() -> re.Pattern[str]:
    """Words that do nothing but compare, from farther: `Set against the worst month of the last term, May 2019, `."""
    words = either(_lexicon().words("compare", "only"))
    return re.compile(rf"(?<![^\W\d_])(?:{words})\s+(?:[^\W\d_][\w’'-]*[\s-]+){{0,9}}(?:[\w’'-]+,\s+)?$", re.IGNORECASE)


_NAME = r"(?:the )?[A-Z][\w.-]+(?: [A-Z][\w.-]+)*"
_OF_A_COUNTRY = re.compile(rf"from {_NAME}(?:,? (?:and |or )?{_NAME})* (?:in |during |over )?")
"""`people from Guatemala and El Salvador in May`: where they came from, and no time that anything came from."""

_FARTHEST_LEAD = 100
"""How far before a time, in characters, such words may begin."""

_LONGEST_LEAD = 60
"""How far before a time, in characters, the words may begin that compare something with it."""


def _compares(text: str, start: int, at: int, taken: Sequence[Span]) -> bool:
    """Whether words lead from something to a time that it is compared with; `more than a third in May` does not."""
    ended = bisect_right(taken, at, key=lambda one: one.end)
    behind = taken[ended - 1].start if ended else start
    led = _leads().search(text, max(start, at - _LONGEST_LEAD, behind), at)
    if led is None and _sets_against().search(text, max(start, at - _FARTHEST_LEAD, behind), at) is not None:
        return True
    if led is None or _OF_A_COUNTRY.fullmatch(led[0]) is not None:
        return False
    if led.start() == start and led[0].lower().startswith("over"):
        return False  # "Over the whole of fiscal 2024, Tucson was ahead"
    return ended > 0 or not led[0].lower().startswith("after")


@cache
def _lexicon() -> Lexicon:
    return load("when").only("seasons", "months", "numbers", "compare", "ambiguous", "fragments", "pattern")


@cache
def _patterns() -> tuple[tuple[str, str], ...]:
    """The forms with their patterns, in the order in which they are looked for."""
    return tuple((entry.text("form"), entry.text("regex")) for entry in _lexicon().entries("pattern"))


@cache
def _needing() -> Mapping[str, Sequence[int]]:
    """By letters, the numbers of the patterns that match only where some such letters stand."""
    months = tuple(dict.fromkeys(name[:3] for name in _lexicon().keys("months")))
    out: dict[str, list[int]] = {}
    for number, entry in enumerate(_lexicon().entries("pattern")):
        for letters in entry.words("needs"):
            for some in months if letters == "<month>" else (letters,):
                out.setdefault(some, []).append(number)
    return out


_FRAGMENT = re.compile(r"(?<!\?P)<(\w+)>")
_FREE = re.compile(r"\n\s*")


@cache
def _compiled(regex: str) -> re.Pattern[str]:
    """A pattern with its fragments filled in, at any depth; compiled when a sentence first needs it."""
    fragments = _lexicon().texts("fragments")
    while (filled := _FRAGMENT.sub(lambda m: fragments[m[1]], regex)) != regex:
        regex = filled
    return re.compile(rf"(?<![\w$])(?:{_FREE.sub('', regex)})(?!\w)", re.IGNORECASE)


def number_of(words: str | None) -> int | None:
    """The whole number that a word or its digits tell; None where they tell none, or nought, which is of no months."""
    if words is None:
        return None
    told = words.strip().lower()
    return (int(told) if told.isdigit() else _numbers("numbers").get(told)) or None


def months_back(back: Time) -> int | None:
    """How many months a time reaches back: `in the past four years`; None where it tells no number.

    `in nearly three years` may be a few months short of them.
    """
    unit = (back.fields.get("u") or back.fields.get("u2") or "").lower()
    count = number_of(back.fields.get("n") or back.fields.get("n2"))
    if count is None:
        return None
    months = count * (120 if unit.startswith("decade") else 12 if unit.startswith("year") else 1)
    return months - months // _SHORT if "short" in back.fields else months


_SHORT = 8
"""What part of a time may be wanting to one that is nearly as long."""


def month_of(words: str | None) -> int | None:
    """The number (1 to 12) of a month's name, full or cut short."""
    return None if words is None else _numbers("months").get(words.strip().lower().rstrip("."))


def season_of(words: str) -> int:
    """The number (1 to 12) of a season's last month."""
    return _numbers("seasons")[words.strip().lower()]


def year_of(words: str | None) -> int | None:
    """The year that a name of one tells last: `fiscal 2022`, `FY22`, `2022`."""
    digits = re.findall(r"\d+", words or "")
    if not digits:
        return None
    return int(digits[-1]) if len(digits[-1]) == 4 else 2000 + int(digits[-1])


@cache
def _numbers(table: str) -> Mapping[str, int]:
    return {word: int(number) for word, number in _lexicon().decimals(table).items()}
