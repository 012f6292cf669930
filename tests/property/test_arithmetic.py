"""Whatever way a number is printed: what is true is never accused, what is far off is found, and nothing raises."""

from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal

from hypothesis import assume, given, settings
from hypothesis import strategies as st

import numcheck
from tests.findings.arithmetic.support import told

CHANGES = (
    "Enrollment {verb} {percent} from {base} to {value}.",
    "Enrollment {verb} from {base} to {value}, a {percent} {noun}.",
    "Enrollment {verb} from {base} to {value}. That was an {noun} of {percent}.",
    "Enrollment was {value} in May, {way} {percent} from {base} a year before.",
    "Enrollment {verb} to {value} in 2021 from {base} in 2020, a {percent} {noun}.",
    "Enrollment {verb} {percent} to {value} from {base}.",
    "Enrollment {verb} by {percent}, from {base} in 2019 to {value} in 2022.",
    "There were {value} students, a {percent} {noun} from the {base} in the same month last year.",
)
COUNTS = st.integers(150, 20_000_000)


@st.composite
def printed(draw: st.DrawFn, number: int) -> str:
    """A number as a newsroom prints it: to the unit, rounded to two digits or more, or in millions.

    Below a thousand nobody rounds without saying so.
    """
    digits = draw(st.integers(2, 9)) if number >= 1_000 else 9
    step = max(0, len(str(number)) - digits)
    rounded = int(Decimal(number).scaleb(-step).quantize(Decimal(1), ROUND_HALF_UP).scaleb(step))
    if rounded >= 1_000_000 and draw(st.booleans()):
        return f"{(Decimal(rounded) / 1_000_000).normalize():f} million"
    return f"{rounded:,}" if draw(st.booleans()) else str(rounded) if rounded > 9_999 else f"{rounded:,}"


@st.composite
def percentage(draw: st.DrawFn, percent: Decimal) -> str:
    """A percentage as a newsroom prints it: rounded, or to a whole number with a hedge."""
    sign = draw(st.sampled_from((" percent", "%")))
    hedge = draw(st.sampled_from(("", "", "about ", "more than ", "nearly ")))
    rounding = {"more than ": ROUND_FLOOR, "nearly ": ROUND_CEILING}.get(hedge, ROUND_HALF_UP)
    places = 0 if hedge else draw(st.integers(0, 2))
    return f"{hedge}{percent.quantize(Decimal(1).scaleb(-places), rounding)}{sign}"


@st.composite
def change(draw: st.DrawFn, *, off: bool) -> str:
    """A sentence with two numbers and the change between them, which is right or far off."""
    base = draw(COUNTS)
    value = int(base * draw(st.integers(15, 600)) / 100)
    percent = abs(Decimal(value) / Decimal(base) - 1) * 100
    assume(value >= 150 and percent >= 2)
    up = value > base
    if off:
        percent = percent * 2 + 30
    return draw(st.sampled_from(CHANGES)).format(
        value=draw(printed(value)),
        base=draw(printed(base)),
        percent=draw(percentage(percent)),
        verb="rose" if up else "fell",
        noun="increase" if up else "decrease",
        way="up" if up else "down",
    )


@settings(max_examples=400)
@given(text=change(off=False))
def test_a_true_change_is_never_accused(text: str) -> None:
    assert not told(text)


@settings(max_examples=200)
@given(text=change(off=True))
def test_a_change_that_is_far_off_is_found(text: str) -> None:
    assert [code for code, _ in told(text)] == ["NC401"]


@settings(max_examples=200)
@given(one=COUNTS, other=COUNTS, data=st.data())
def test_a_true_sum_is_never_accused(one: int, other: int, data: st.DataObject) -> None:
    first, second, total = (data.draw(printed(number)) for number in (one, other, one + other))
    assert not told(f"The club has {first} men and {second} women, for a total of {total}.")


NUMBERS = (
    *("0", "-5", "1", "0.0", "1e9", "00", "1/2", "½", "9" * 30, "0.0000001", "$0", "zero", "a third", "half", "twice"),
    *(
        "12 percent",
        "-3%",
        "100%",
        "from 0 to 0",
        "from 5 to 5",
        "from -3 to 4",
        "$5-10 million",
        "about 40",
        "up to 7",
    ),
)
JOINTS = (
    *(" of the ", ", up ", ", down ", " from ", " to ", ", including ", " and ", ", for a total of ", ", or ", " ("),
    *(") ", ", a ", " increase from ", "the remaining ", " of them ", ". That was a ", " rose ", " fell by ", "\n"),
    *(", twice the ", "tripled ", " men", " percent "),
)


@settings(max_examples=200)
@given(parts=st.lists(st.tuples(st.sampled_from(NUMBERS), st.sampled_from(JOINTS)), max_size=14))
def test_no_way_to_print_a_number_raises(parts: list[tuple[str, str]]) -> None:
    summary = numcheck.check("".join(number + joint for number, joint in parts)).summary
    assert summary.figures == summary.checked + summary.unverifiable + summary.set_aside
