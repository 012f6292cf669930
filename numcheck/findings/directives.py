"""What a comment to numcheck asks for: `numcheck: ignore NC301 (reason)` or `numcheck: verified "90 beds" (source)`."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from numcheck.documents.document import Comment
from numcheck.findings.finding import Problem

PROBLEMS: Mapping[str, str] = {
    "NC801": "A comment to numcheck is not understood",
    "NC802": "A comment to numcheck gives no reason",
    "NC803": "A comment to numcheck names a rule that there is not",
    "NC804": "A comment to numcheck changes nothing",
}
"""The codes of what can be wrong with a comment, and the title of each."""

_PREFIX = re.compile(r"\s*numcheck\s*:\s*", re.IGNORECASE)
_VERB = re.compile(r"(ignore|verified)\b\s*", re.IGNORECASE)
_IGNORE = re.compile(r"(?P<of>[^(]*)(?:\((?P<reason>.*)\))?", re.DOTALL)
_VERIFIED = re.compile(r"""(?:["“](?P<of>(?!\s*+["“”])[^"“”]++)["”]\s*)?(?:\((?P<reason>.*)\))?""", re.DOTALL)
_CODE = re.compile(r"NC[0-9]{3}")
_FORMS = "Write numcheck: ignore NC301 (reason), or numcheck: verified (source)."
# A comment is quoted in a message at most this far, and its reason, which each finding that it silences gives, told.
_SHOWN = 60
_TOLD = 1000


class Ignore(NamedTuple):
    """Silences rules on a paragraph."""

    codes: tuple[str, ...]
    reason: str
    at: int


class Verified(NamedTuple):
    """Signs off figures of a paragraph: those that the data cannot check, or only the words that are quoted."""

    quoted: str | None
    source: str
    at: int


def is_directive(comment: Comment) -> bool:
    """Whether a comment speaks to numcheck."""
    return _PREFIX.match(comment.text) is not None


def parse(comment: Comment) -> Ignore | Verified | Problem:
    """What a comment that speaks to numcheck asks for, or what is wrong with it."""
    asked = " ".join(_PREFIX.sub("", comment.text, count=1).split())
    verb = _VERB.match(asked)
    ignoring = verb is not None and verb[1].lower() == "ignore"
    match = (_IGNORE if ignoring else _VERIFIED).fullmatch(asked, verb.end()) if verb else None
    codes = _codes(match["of"]) if match and ignoring else ()
    if match is None or codes is None:
        return Problem("NC801", f"“{_shown(asked)}” is not understood. {_FORMS}", comment.at)
    reason = (match["reason"] or "").strip()
    if not reason:
        what = "reason" if ignoring else "source"
        return Problem("NC802", f"“{_shown(asked)}” gives no {what}. Write it in brackets at the end.", comment.at)
    reason = _shown(reason, _TOLD)
    return Ignore(codes, reason, comment.at) if ignoring else Verified(match["of"], reason, comment.at)


def _codes(text: str) -> tuple[str, ...] | None:
    """The codes of rules in a list of them, each once, or None where it is none."""
    codes = tuple(dict.fromkeys(code for code in re.split(r"[,\s]+", text.upper()) if code))
    return codes if codes and all(_CODE.fullmatch(code) for code in codes) else None


def _shown(text: str, most: int = _SHOWN) -> str:
    return text if len(text) <= most else f"{text[:most].rstrip()} …"
