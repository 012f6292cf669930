"""Who says what a sentence says."""

import re

from numcheck.claims.sentence.line import Line

# A name: capitalised words with their initials and small joining words ("the Department of Homeland Security").
_NAME = r"(?:the\s+)?[A-Z][\w.’'-]*(?:\s+(?:of|the|and|for)\s+[A-Z][\w.’'-]*|\s+[A-Z][\w.’'-]*){0,5}"
_BEFORE = re.compile(rf"\s+(?P<name>{_NAME})")
_AFTER = re.compile(rf"(?:^|,\s*[”\"]?\s*|[”\"]\s*)(?P<name>{_NAME}|officials)\s+$")


def speaker(text: str, line: Line) -> str | None:
    """The speaker as printed: `according to the Associated Press`, `..., CBS News reported`."""
    for mention in line.said("attribution", line.start, line.end):
        if mention.value == "before":
            match = _BEFORE.match(text, mention.span.end, line.end)
        else:
            match = _AFTER.search(text[line.start : mention.span.start])
        if match is not None:
            return match["name"].strip().rstrip(".,")
    return None
