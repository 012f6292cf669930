"""A page of text of a given width, for a terminal or a file, in colour or plain."""

from dataclasses import dataclass, field
from io import StringIO

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from numcheck.documents.document import Span

_FIGURE = "bold underline"
_NARROW = 60
_LABEL_COLUMN = 12
_GAP = "  "
_BAR = "| "


@dataclass(frozen=True, slots=True)
class Page:
    """Lines are added at the bottom; `str(page)` is the text, which ends with a line feed.

    Attributes:
        width: How many columns there are; at least 20 are used.
        colour: Whether the text has colours and underlining as a terminal's escape sequences. Without, what is
            underlined gets a line of `^` below it.
    """

    width: int
    colour: bool
    _console: Console = field(init=False)
    _lines: list[Text] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        console = Console(
            file=StringIO(),
            width=max(20, self.width),
            color_system="standard" if self.colour else None,
            force_terminal=self.colour,
            legacy_windows=False,
            highlight=False,
            markup=False,
            emoji=False,
        )
        object.__setattr__(self, "_console", console)

    def blank(self) -> None:
        """An empty line, unless the page is empty or ends with one."""
        if self._lines and self._lines[-1].plain:
            self._lines.append(Text())

    def line(self, *parts: Text | str | tuple[str, str], indent: int = 0, hang: int = 4) -> None:
        """The parts on one line, continued with a deeper indent where the page is too narrow."""
        self._lines.extend(self._wrapped(Text.assemble(*parts), " " * indent, " " * (indent + hang)))

    def row(self, label: str, *texts: str | Text) -> None:
        """Labelled lines of a block: the labels in a column; on a narrow page before the one line or above several."""
        narrow = self._console.width < _NARROW
        if narrow and len(texts) == 1:
            self.line((f"{label}: ", "dim"), *texts, indent=2, hang=2)
            return
        if narrow:
            self.line((f"{label}:", "dim"), indent=2)
            first, later = Text(_GAP * 2), _GAP * 2
        else:
            first, later = Text(f"{_GAP}{label}".ljust(_LABEL_COLUMN), "dim"), " " * _LABEL_COLUMN
        for text in texts:
            self._lines.extend(self._wrapped(Text.assemble(text), first, later))
            first = Text(later)

    def quote(self, text: str, underlined: Span, style: str = "") -> None:
        """A piece of the article with some of it underlined."""
        quoted = Text(text)
        quoted.stylize(_FIGURE, underlined.start, underlined.end)
        quoted.stylize(style, underlined.start, underlined.end)
        bar = Text.assemble(_GAP, (_BAR, "dim"))
        for line in self._wrapped(quoted, bar, bar):
            self._lines.append(line)
            if not self.colour and (marks := _marks(line, len(bar))):
                self._lines.append(Text.assemble(bar, marks))

    def __str__(self) -> str:
        with self._console.capture() as capture:
            for line in self._lines:
                self._console.print(line, soft_wrap=True)
        return capture.get()

    def _wrapped(self, text: Text, first: str | Text, later: str | Text) -> list[Text]:
        room = max(8, self._console.width - len(later))
        pieces = text.wrap(self._console, max(8, self._console.width - len(first)))[:1]
        rest = text[len(pieces[0]) :] if pieces else Text()
        rest = rest[len(rest.plain) - len(rest.plain.lstrip()) :]
        if rest.plain:
            pieces.extend(rest.wrap(self._console, room))
        for piece in pieces:
            piece.rstrip()
        return [Text.assemble(first if n == 0 else later, piece) for n, piece in enumerate(pieces)]


def _marks(line: Text, margin: int) -> str:
    """A `^` below each column that is underlined, none below the blank at a line's end."""
    for span in line.spans:
        if span.style == _FIGURE and (marked := line.plain[span.start : span.end].rstrip()):
            return " " * cell_len(line.plain[margin : span.start]) + "^" * cell_len(marked)
    return ""
