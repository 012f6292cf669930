"""How files spell the names of columns and numbers, and the copies that programs have made of them."""

import re
from collections.abc import Iterable

MOST = 10**12
"""No figure of an official file is as large, and as many as it has rows can be added up in 64 bits."""

# Numbers as files have them, and as spreadsheet programs write them anew, with a comma or a blank between thousands. A
# count of `9.000` is none: it may be nine thousand.
COUNT = re.compile(r"[0-9]{1,12}(?:\.00?)?|[0-9]{1,3}(?:[, \u00a0\u202f][0-9]{3}){1,3}")
WEIGHT = re.compile(r"[0-9]{1,12}(?:\.[0-9]+)?(?:[Ee]-[0-9]{1,3})?|[0-9]{1,3}(?:,[0-9]{3}){1,3}\.[0-9]+")
_BETWEEN_THOUSANDS = re.compile(r"[, \u00a0\u202f]")


def matched(columns: Iterable[str], header: Iterable[str]) -> dict[str, str]:
    """Which column of a file is which of those looked for: by its name, or by the name as copies of files write it.

    `Month (abbv)` is `month_abbv` in a copy whose names have been put in snake case.
    """
    held = list(header)
    plain = {_snake(name): name for name in reversed(held)}
    found = {column: column if column in held else plain.get(_snake(column)) for column in columns}
    return {column: name for column, name in found.items() if name is not None}


def _snake(name: str) -> str:
    return "_".join(re.findall(r"[a-z0-9]+", name.lower()))


def plain(number: str) -> str:
    """A number without what stands between its thousands."""
    return _BETWEEN_THOUSANDS.sub("", number)


def reason(cell: str) -> str:
    """Why a number is none, as far as the cell tells."""
    if not cell:
        return "The cell is empty: the file may be cut."
    if re.fullmatch(r"[0-9.]+[Ee]\+?[0-9]+|#+", cell):
        return "A spreadsheet program has shortened it: import the file as the publisher has it."
    if re.fullmatch(r"[0-9]+[.,][0-9]+", cell):
        return "Its comma or point may stand between thousands or before decimals: import it as the publisher has it."
    return "The file is damaged or has another format."
