"""The front matter of a Markdown draft: YAML between two lines `---`, or TOML between two lines `+++`.

YAML is read event by event, as PyYAML's own parser gives them: of the keys at the top only those with a plain value
count, so nothing is built, and neither aliases nor depth can make it grow.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from numcheck.config import toml
from numcheck.documents.days import day
from numcheck.documents.document import Span
from numcheck.errors import DamagedDocumentError

if TYPE_CHECKING:
    import yaml

_FENCED = re.compile(
    r"(?P<fence>---|\+\+\+)[ \t]*\r?\n(?P<inner>(?:.*\n)*?)(?P<end>(?P=fence)|\.\.\.)[ \t]*(?:\r?\n|\Z)"
)
_LONGEST = 64 * 1024
# PyYAML's work grows with the square of the depth.
_DEEPEST = 100
_TITLES = ("title", "headline")
_DATES = (
    "published",
    "publishdate",
    "datepublished",
    "publicationdate",
    "publishedat",
    "publisheddate",
    "pubdate",
    "date",
)
_TOLD = frozenset(_TITLES + _DATES)


class Value(NamedTuple):
    """A value as written, and its place in the source, None where that is not known."""

    text: str
    place: Span | None


class FrontMatter(NamedTuple):
    """What the front matter says; `end` is where in the source the article begins.

    `published` is the day that it gives; `unread` is what stands there where that is no day.
    """

    end: int
    title: Value | None = None
    published: str | None = None
    unread: str | None = None


def read(source: str, name: str) -> FrontMatter:
    """The front matter of a source; without one, the article begins at 0.

    Raises:
        DamagedDocumentError: It is no YAML or TOML.
    """
    match = _FENCED.match(source[:_LONGEST])
    if match is None:
        return FrontMatter(0)
    start, inner = match.start("inner"), match["inner"]
    values = _toml(inner, start, name) if match["fence"] == "+++" else _yaml(inner, start, name)
    if values is None:
        return FrontMatter(0)
    keys = {_plain(key): value for key, value in reversed(list(values.items()))}
    written = [keys[key].text for key in _DATES if key in keys]
    published = next(filter(None, map(day, written)), None)
    unread = None if published is not None else next(iter(written), None)
    return FrontMatter(match.end(), next((keys[key] for key in _TITLES if key in keys), None), published, unread)


def _plain(key: str) -> str:
    return re.sub(r"[-_ ]", "", key).lower()


def _yaml(inner: str, start: int, name: str) -> Mapping[str, Value] | None:
    """The plain values at the top; None where the text is no mapping, and so no front matter."""
    import yaml

    try:
        return _top(yaml.parse(inner, Loader=yaml.SafeLoader), inner, start)
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        # Of a number that is too long, or a character that there is not, PyYAML lets Python's own errors through.
        mark = getattr(error, "problem_mark", None)
        raise _damaged(name, "YAML", f", line {mark.line + 2}" if mark is not None else "") from error


def _top(events: "Iterator[yaml.Event]", inner: str, start: int) -> Mapping[str, Value] | None:
    import yaml

    values: dict[str, Value] = {}
    depth, key = 0, None
    for event in events:
        if depth == 0 and isinstance(event, yaml.ScalarEvent | yaml.SequenceStartEvent):
            return None if inner.strip() else values
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > _DEEPEST:
                raise yaml.YAMLError
            if depth == 2:
                key = "" if key is None else None
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        elif depth == 1 and isinstance(event, yaml.ScalarEvent | yaml.AliasEvent):
            written = event.value if isinstance(event, yaml.ScalarEvent) else ""
            if key is None:
                key = written
                continue
            if key and written:
                values.setdefault(key, _value(written, inner, event, start))
            key = None
    return values


def _value(written: str, inner: str, event: "yaml.Event", start: int) -> Value:
    """A value with its place: that of its words, quotation marks aside, where they stand there as they are."""
    marks = event.start_mark, event.end_mark
    first, last = (0 if mark is None else mark.index for mark in marks)
    at = inner.find(written, first, last)
    place = Span(start + first, start + last) if at < 0 else Span(start + at, start + at + len(written))
    return Value(written, place)


def _toml(inner: str, start: int, name: str) -> Mapping[str, Value]:
    try:
        table = toml.loads(inner.replace("\r\n", "\n"))
    except ValueError as error:
        raise _damaged(name, "TOML", f": {error}") from error
    told = {key: value for key, value in table.items() if isinstance(value, str | date) and _plain(key) in _TOLD}
    return {key: _found(key, value, inner, start) for key, value in told.items()}


def _found(key: str, value: str | date, inner: str, start: int) -> Value:
    """A value with its place, looked for behind its key: tomllib tells none."""
    written = value if isinstance(value, str) else value.isoformat()
    at = inner.find(written, max(0, inner.find(key)))
    return Value(written, None if at < 0 else Span(start + at, start + at + len(written)))


def _damaged(name: str, language: str, where: str) -> DamagedDocumentError:
    return DamagedDocumentError(
        f"The front matter of {name} is no {language}{where}.",
        "Mend it, or read the file as it stands with --as text.",
    )
