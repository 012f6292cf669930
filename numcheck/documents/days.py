"""The day on which an article appeared, as newsrooms and their programs write it.

ISO 8601 (`2022-11-14`, with a time or without), RFC 822 (`Mon, 14 Nov 2022 08:00:00 -0500`), American numbers
(`11/14/2022`) and words (`Nov. 14, 2022`, `Monday, 14 November 2022`). A time and its zone are left aside: the day is
the one that is written.
"""

import re

from numcheck.documents.published import parse
from numcheck.errors import DocumentError
from numcheck.periods import MONTHS

_LONGEST = 80
_REST = r"(?![0-9])(?:[t ,].*)?"
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[.,]*\s+)?"
_YEAR = r"(?P<year>[0-9]{4})"
_ISO = re.compile(rf"{_YEAR}(?:(?P<by>[-/.])(?P<month>[0-9]{{1,2}})(?:(?P=by)(?P<day>[0-9]{{1,2}}))?)?{_REST}")
_PACKED = re.compile(rf"(?P<year>(?:19|20)[0-9]{{2}})(?P<month>[0-9]{{2}})(?P<day>[0-9]{{2}}){_REST}")
_NUMBERS = re.compile(rf"(?P<month>[0-9]{{1,2}})(?P<by>[-/.])(?P<day>[0-9]{{1,2}})(?P=by){_YEAR}{_REST}")
# A year of two figures might be anything but for the slashes of an American date.
_SHORT = re.compile(rf"(?P<month>[0-9]{{1,2}})/(?P<day>[0-9]{{1,2}})/(?P<year>[0-9]{{2}}){_REST}")
_ORDER = re.compile(
    rf"{_WEEKDAY}(?P<name>[a-z]{{3,9}})\.?\s+(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?(?:,\s*|\s+)"
    rf"(?:[0-9]{{1,2}}:[0-9:]{{2,5}}\s+)?{_YEAR}{_REST}"
)
_DAY_FIRST = re.compile(
    rf"{_WEEKDAY}(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?[- ]\s*(?P<name>[a-z]{{3,9}})\.?,?[- ]\s*{_YEAR}{_REST}"
)
_FORMS = (_PACKED, _ISO, _NUMBERS, _SHORT, _ORDER, _DAY_FIRST)
_NAMES = {name.lower(): number for number, name in enumerate(MONTHS, 1)}
_NAMES |= {name[:3]: number for name, number in _NAMES.items()} | {"sept": 9}

_FILE = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})-")


def day(text: str) -> str | None:
    """The publication date that a value says (`2022-11-12`, `2022-11`, `2022`), or None where it says none.

    Of numbers with the year last the month comes first, as Americans write; where only the other order makes a day
    (`14/11/2022`), it is that day.
    """
    written = text.strip()[:_LONGEST].lower()
    match = next(filter(None, (form.fullmatch(written) for form in _FORMS)), None)
    if match is None:
        return None
    found = match.groupdict()
    month = str(_NAMES.get(found["name"], 0)) if "name" in found else found["month"]
    if match.re is _NUMBERS and int(month) > len(MONTHS):
        month, found["day"] = found["day"], month
    year = found["year"] if len(found["year"]) == 4 else f"20{found['year']}"
    return _valid(year, month, found["day"])


def of_file(name: str) -> str | None:
    """The day that a file's name begins with, as Jekyll's posts do: `2022-11-14-a-year-at-the-border.md`."""
    match = _FILE.match(re.split(r"[/\\]", name)[-1])
    return None if match is None else _valid(match[1])


def _valid(*parts: str | None) -> str | None:
    written = "-".join(part.zfill(2) for part in parts if part is not None)
    try:
        parse(written)
    except DocumentError:
        return None
    return written
