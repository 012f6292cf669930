"""A page of text of a given width, for a terminal or a file, in colour or plain."""

from collections.abc import Iterator, Sequence

from numcheck.documents.document import Span
from numcheck.reports.cells import cells, columns, wrap
from numcheck.reports.styled import Style, Styled, coloured, part, plain

_NARROWEST = 20
_NARROW = 60
_LEAST_ROOM = 8
_LABEL_COLUMN = 12
_GAP = "  "
_BAR = (Styled(_GAP), Styled("| ", Style.DIM))


class Page:
    """Lines are added at the bottom; `str(page)` is the text not taken yet, which ends with a line feed.

    The words must have no control characters (see `safe.clean`).

    Attributes:
        width: How many columns there are; at least 20 are used.
        colour: Whether the text has colours and underlining as a terminal's escape sequences. Without, what is
            underlined gets a line of `^` below it.
    """

    def __init__(self, width: int, colour: bool) -> None:
        self.width = width
        self.colour = colour
        self._columns = max(_NARROWEST, width)
        self._lines: list[str] = []
        self._above = ""

    def blank(self) -> None:
        """An empty line, unless the page is empty or ends with one."""
        if self._lines[-1] if self._lines else self._above:
            self._lines.append("")

    def taken(self) -> str:
        """What has been added since this was last asked for; the page goes on below it."""
        text = str(self)
        if self._lines:
            self._above = self._lines[-1]
            self._lines.clear()
        return text

    def line(self, *parts: Styled | str, indent: int = 0, hang: int = 4) -> None:
        """The parts on one line, continued with a deeper indent where the page is too narrow."""
        runs = [Styled(run) if isinstance(run, str) else run for run in parts]
        self._add(runs, Styled(" " * indent), Styled(" " * (indent + hang)))

    def verbatim(self, text: str, indent: int = 2) -> None:
        """A line that is to be copied: it is not broken, however narrow the page."""
        self._print([Styled((" " * indent + text).rstrip())])

    def row(self, label: str, *texts: Styled | str) -> None:
        """Labelled lines of a block: the labels in a column; on a narrow page before the one line or above several."""
        narrow = self._columns < _NARROW
        if narrow and len(texts) == 1:
            self.line(Styled(f"{label}: ", Style.DIM), *texts, indent=2, hang=2)
            return
        if narrow:
            self.line(Styled(f"{label}:", Style.DIM), indent=2)
            first = later = Styled(_GAP * 2)
        else:
            first, later = Styled(f"{_GAP}{label}".ljust(_LABEL_COLUMN), Style.DIM), Styled(" " * _LABEL_COLUMN)
        for text in texts:
            self._add([Styled(text) if isinstance(text, str) else text], first, later)
            first = later

    def quote(self, text: str, underlined: Span, style: Style = Style.PLAIN) -> None:
        """A piece of the article with some of it underlined."""
        runs = (
            Styled(text[: underlined.start]),
            Styled(text[underlined.start : underlined.end], Style.BOLD | Style.UNDERLINE | style),
            Styled(text[underlined.end :]),
        )
        at = columns(text)
        for span in self._spans(text, _BAR, _BAR):
            self._print([*_BAR, *part(runs, span)])
            start, end = max(span.start, underlined.start), min(span.end, underlined.end)
            end = start + len(text[start:end].rstrip())
            if not self.colour and at[end] > at[start]:
                marks = " " * (at[start] - at[span.start]) + "^" * (at[end] - at[start])
                self._print([*_BAR, Styled(marks)])

    def __str__(self) -> str:
        return "".join(f"{line}\n" for line in self._lines)

    def _add(self, runs: Sequence[Styled], first: Styled, later: Styled) -> None:
        margin = first
        for span in self._spans(plain(runs), [first], [later]):
            self._print([margin, *part(runs, span)])
            margin = later

    def _spans(self, text: str, first: Sequence[Styled], later: Sequence[Styled]) -> Iterator[Span]:
        """The places of the lines of the text beside margins on the left."""
        rooms = (max(_LEAST_ROOM, self._columns - cells(plain(margin))) for margin in (first, later))
        return wrap(text, *rooms)

    def _print(self, runs: Sequence[Styled]) -> None:
        self._lines.append(coloured(runs) if self.colour else plain(runs))
