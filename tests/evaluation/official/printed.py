"""What the words of a figure print: a number with its last digit, a multiple, a fraction."""

import re
from fractions import Fraction
from typing import NamedTuple

COUNTED = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
SCALES = {"million": 10**6, "thousand": 10**3}
UNITS = r"%|percent|percentage points?|points|pounds"
NUMBER = re.compile(rf"\$?(?P<number>[\d,]+(?:\.\d+)?|[a-z]+)(?: (?P<scale>million|thousand))?[- ]?(?P<unit>{UNITS})?")
MULTIPLES = {
    "half": Fraction(1, 2),
    "halved": Fraction(1, 2),
    "twice": Fraction(2),
    "double": Fraction(2),
    "doubled": Fraction(2),
    "triple": Fraction(3),
    "tripled": Fraction(3),
    "quadrupled": Fraction(4),
    "quintupled": Fraction(5),
}
PARTS = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10}


class Printed(NamedTuple):
    """A number, half a unit of its last digit, and that unit (0 where every digit counts)."""

    value: Fraction
    half: Fraction
    unit: Fraction


def number(text: str) -> Printed:
    """The number printed; a `ValueError` where the words are none."""
    words = NUMBER.fullmatch(text.lower().strip())
    if not words:
        raise ValueError(f"no number: {text!r}")
    digits = _digits(words["number"])
    decimals = len(digits.partition(".")[2])
    if words["unit"] and words["unit"] != "pounds":
        unit = Fraction(1, 10**decimals)
        return Printed(Fraction(digits), unit / 2, unit)
    scale = SCALES.get(words["scale"], 1)
    zeros = len(digits) - len(digits.rstrip("0")) if scale == 1 and not decimals else 0
    exact = scale == 1 and not decimals and not zeros
    unit = Fraction(0) if exact else Fraction(scale * 10**zeros, 10**decimals)
    value = Fraction(digits) * scale
    return Printed(value, min(unit / 2, value / 20), unit)


def multiple(text: str) -> Fraction:
    """2 of `doubled`, 4 of `fourfold`, 3 of `three times` and `3x`, 5/2 of `two and a half times`."""
    words = text.lower()
    if words in MULTIPLES:
        return MULTIPLES[words]
    bare = re.sub(r"-?fold$| times$|x$", "", words)
    half = Fraction(1, 2) if bare.endswith(" and a half") else Fraction(0)
    return number(bare.removesuffix(" and a half")).value + half


def fraction(text: str) -> Fraction:
    """1/3 of `a third`, 2/3 of `two-thirds`, 9/10 of `nine in 10`, 1/8 of `one of every eight`."""
    words = text.lower()
    if pair := re.fullmatch(r"(\w+) (?:in|of|out of)(?: every)? (\w+)", words):
        return number(pair[1]).value / number(pair[2]).value
    part = re.fullmatch(r"(?:(\w+)[- ])?([a-z]+?)s?", words)
    if not part or part[2] not in PARTS:
        raise ValueError(f"no fraction: {text!r}")
    count = Fraction(1) if part[1] in (None, "a") else number(part[1]).value
    return count / PARTS[part[2]]


def _digits(text: str) -> str:
    if text[0].isdigit():
        return text.replace(",", "")
    if text not in COUNTED:
        raise ValueError(f"no number: {text!r}")
    return str(COUNTED.index(text))
