"""Any hedge before any number of any sentence is read, or left: none makes the program fail."""

from hypothesis import given, settings
from hypothesis import strategies as st

import numcheck
from numcheck.lexicon.loader import load

HEDGES = sorted({word for kind in load("hedges").keys("before") for word in load("hedges").words("before", kind)})
NUMBERS = (
    "500",
    "35,000",
    "2.4 million",
    "12 percent",
    "half",
    "a third",
    "three times",
    "15-20 percent",
    "7 percentage points",
    "two in five",
    "1,200 pounds",
    "4,000 a day",
    "hundreds",
    "zero",
    "1.5",
    "2.3 or 2.4 million",
)
SENTENCES = (
    "Nicaraguans went from {} to {} at the southwest border in March.",
    "Border Patrol arrests fell {}, to {}, in March.",
    "CBP seized {} of fentanyl, up from {}, in fiscal 2023.",
    "Of {} apprehensions at the southwest border in March, {} were in Tucson.",
    "It was the first time that {} were met at the southwest border, after {}.",
    "Between {} and {} were expelled under Title 42 in March.",
)

numbers = st.builds("{} {}".format, st.sampled_from(HEDGES), st.sampled_from(NUMBERS)) | st.sampled_from(NUMBERS)


@given(st.sampled_from(SENTENCES), numbers, numbers)
@settings(max_examples=150, deadline=None)
def test_any_hedge_is_read_or_left(sentence: str, first: str, second: str) -> None:
    text = sentence.format(first, second)
    for finding in numcheck.check(text, published="2023-04-19").findings:
        span = finding.claim.figure.span
        assert text[span.start : span.end] == finding.claim.figure.text
