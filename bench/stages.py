"""What is repeated without end to make a single stage work hard; `bench.growth` measures it.

The tests hold how many steps of Python each takes. What a regular expression does within a step shows in time alone.
"""

from collections.abc import Callable

from numcheck.documents.markup import parts
from numcheck.documents.sentences import split
from numcheck.reports.cells import wrap

STAGES: dict[str, tuple[Callable[[str], object], tuple[str, ...]]] = {
    "sentences": (split, (".", ". ", '" . ', "U.S. ", "a", "( ", "A.\n", "\n", "1. ")),
    "HTML source": (
        lambda source: list(parts(source)),
        (
            *("<!--", "<", "&", '<a "', '<a b="', "<a ====", "<a =   ", "<a = '", "<script>", "<script><", "<code"),
            *("<?", "<!", "&a", "<head>", "<head><!--", "</", "<title>", "word 5 &amp; <b>x</b> "),
        ),
    ),
    "lines of a report": (
        lambda text: list(wrap(text, 8, 8)),
        ("word ", "x", " ", "漢", "e\u0301", "\u0301", "👩\u200d"),
    ),
}
