"""The reports as JSON: the contract of `docs/contract.md`."""

import json
import re
from collections.abc import Mapping, Sequence

from numcheck.reports.report import Report
from numcheck.reports.unread import Unread

# Control characters above ASCII, marks that turn the direction of a line, and half characters: legal or not in JSON,
# they are escaped, so that the text can be printed anywhere.
_ESCAPED = re.compile("[\x7f-\x9f\u200e\u200f\u061c\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def render(reports: Sequence[Report | Unread]) -> str:
    """One object for one document, a list for several."""
    objects = [report.to_dict() for report in reports]
    return dump(objects[0] if len(objects) == 1 else objects)


def dump(value: Mapping[str, object] | Sequence[Mapping[str, object]]) -> str:
    """The value as indented JSON that ends with a line feed."""
    return escaped(json.dumps(value, ensure_ascii=False, indent=2)) + "\n"


def escaped(text: str) -> str:
    """JSON with everything escaped that cannot be printed anywhere."""
    return _ESCAPED.sub(lambda match: f"\\u{ord(match.group()):04x}", text)
