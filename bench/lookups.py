"""What it costs to ask of what a number is the value."""

import time
from collections.abc import Sequence

from bench.page import Section
from numcheck.datasets.numbers import NumberIndex

ASKED = (203_597, 2_378_944, 64_006, 8_346, 12_027, 34_631, 1_692_544, 227_548)
"""Numbers asked of the index; the last is of nothing."""
_SECONDS = 1.0


def sections() -> Sequence[Section]:
    """The first time, and then."""
    index = NumberIndex()
    begun = time.process_time()
    index.exactly(ASKED[0])
    first = time.process_time() - begun
    asked, begun = 0, time.process_time()
    while (spent := time.process_time() - begun) < _SECONDS:
        for number in ASKED:
            index.exactly(number)
        asked += len(ASKED)
    told = (
        f"The index of {len(index):,} official numbers ({index.path.stat().st_size / 1e6:.2f} MB) answers the first "
        "time in "
        f"{1e3 * first:.2f} milliseconds of processor time, and then in {1e6 * spent / asked:.1f} microseconds a "
        "number."
    )
    return [Section("Numbers looked up", [told])]
