"""When an article appeared: a day, with or without its time, a month or a year."""

import re
from datetime import date

from numcheck.documents.document import Published
from numcheck.errors import DocumentError
from numcheck.periods import last_day, without_time

_FORM = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_HINT = "Write a day, a month or a year: 2022-11-12, 2022-11 or 2022."


def parse(text: str) -> Published:
    """The publication date in `2022-11-12`, `2022-11` or `2022`; raises `DocumentError` for anything else.

    Of a day with a time (`2022-11-12T09:30:00Z`) it is the day, in the time zone that the text is written in.
    """
    told = without_time(text)
    match = _FORM.fullmatch(told)
    if match is None:
        raise DocumentError(f"{text!r} is not a publication date.", _HINT)
    year, month, day = match.groups()
    try:
        first = date(int(year), int(month or 1), int(day or 1))
    except ValueError as error:
        raise DocumentError(f"{text!r} is not a publication date: {error}.", _HINT) from error
    if day is not None:
        return Published(told, first, first)
    last_month = first.month if month else 12
    return Published(told, first, last_day(first.year, last_month))
