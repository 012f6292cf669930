"""Slips of the hand in a number copied digit by digit, which no revision of the statistics explains."""

from decimal import Decimal


def mistyped(printed: Decimal, official: Decimal) -> bool:
    """Whether a number differs from another as typing errors do: of the same length, by one of two slips.

    Two neighbouring digits have changed places (137,743 for 137,473), or the wrong one of three is the doubled one
    (39,733 for 39,773).
    """
    first, second = f"{printed:f}", f"{official:f}"
    if len(first) != len(second):
        return False
    apart = [at for at, digits in enumerate(zip(first, second, strict=True)) if digits[0] != digits[1]]
    match apart:
        case [left, right]:
            return right == left + 1 and first[left] == second[right] and first[right] == second[left]
        case [at]:
            return {first[at], second[at]} == {first[at - 1 : at], first[at + 1 : at + 2]}
    return False


LONG = 5
"""How many digits a number has whose other digits are no chance where one is wrong (9 in 20,000 for five)."""


def one_slip(printed: Decimal | None, official: Decimal | None) -> bool:
    """Whether a long number is another one with a single digit wrong, or two neighbours exchanged; None is no number.

    The last digit alone is as often off because the statistics were revised (249,741 and 249,740).
    """
    if printed is None or official is None:
        return False
    first, second = f"{printed:f}", f"{official:f}"
    if len(first) != len(second) or len(first) < LONG or first == second:
        return False
    apart = [at for at, digits in enumerate(zip(first, second, strict=True)) if digits[0] != digits[1]]
    return (len(apart) == 1 and apart[0] < len(first) - 1) or mistyped(printed, official)
