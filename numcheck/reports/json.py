"""The reports as JSON: the contract of `docs/contract.md`."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from numcheck.reports.report import Report
from numcheck.reports.streams import alone
from numcheck.reports.unread import Unread

# Control characters above ASCII, marks that turn the direction of a line, and half characters: legal or not in JSON,
# they are escaped, so that the text can be printed anywhere.
_ESCAPED = re.compile("[\x7f-\x9f\u200e\u200f\u061c\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def render(reports: Iterable[Report | Unread]) -> str:
    """One object for one document, a list for several."""
    return "".join(pieces(reports))


def pieces(reports: Iterable[Report | Unread]) -> Iterator[str]:
    """The text of `render`, object by object."""
    single, each = alone(reports)
    if single:
        yield from (dump(report.to_dict()) for report in each)
        return
    any_told = False
    for report in each:
        yield f"{',' if any_told else '['}\n  {nested(report.to_dict(), 1)}"
        any_told = True
    yield "\n]\n" if any_told else "[]\n"


def nested(value: Mapping[str, object], depth: int) -> str:
    """The value as `dump` writes it so deep within others, without what stands around it."""
    return dump(value).rstrip("\n").replace("\n", "\n" + "  " * depth)


def dump(value: Mapping[str, object] | Sequence[Mapping[str, object]]) -> str:
    """The value as indented JSON that ends with a line feed."""
    return escaped(json.dumps(value, ensure_ascii=False, indent=2)) + "\n"


def escaped(text: str) -> str:
    """JSON with everything escaped that cannot be printed anywhere."""
    return _ESCAPED.sub(lambda match: f"\\u{ord(match.group()):04x}", text)
