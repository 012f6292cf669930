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
