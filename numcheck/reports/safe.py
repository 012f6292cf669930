"""Makes the text of an article harmless on a terminal, and in the log of a continuous integration."""

import re
import unicodedata

_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_WHITE = {ord(char): " " for char in "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u2028\u2029"}
_CONTROL = {code: chr(0x2400 + code) for code in range(0x20)} | {0x7F: "\N{SYMBOL FOR DELETE}"}
_UPPER_CONTROL = dict.fromkeys(range(0x80, 0xA0), _REPLACEMENT)
# Marks that turn the direction of what follows on the line: text after one can seem to stand before it.
_TURNING = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C], _REPLACEMENT)
_TABLE = _CONTROL | _UPPER_CONTROL | _TURNING | _WHITE

_NEVER = "".join(map(re.escape, map(chr, _TABLE.keys() - {ord("\n")}))) + "\ud800-\udfff"
# Line ends as tables have them stay, and so do the sequences that colour words (ECMA-48, SELECT GRAPHIC RENDITION).
_RAW = re.compile(rf"(?P<line_end>\r\n)|(?P<colour>\x1b\[[0-9;]*m)|[{_NEVER}]")
# What GitHub takes for a command at the beginning of a line, blanks aside; and GitHub and Azure anywhere in it.
_COMMAND = re.compile(r"^([^\S\n]*)::", re.MULTILINE)
_ANYWHERE = re.compile(r"##(?=[A-Za-z]*\[)")


def clean(text: str) -> str:
    """The text with white space as blanks and control characters replaced, one for one, so that offsets stay true.

    An escape sequence in an article must neither colour nor clear the reader's terminal.
    """
    return "".join(_REPLACEMENT if unicodedata.category(char) == "Cs" else char for char in text.translate(_TABLE))


def harmless(text: str, *, colours: bool = False, commands: bool = False) -> str:
    """A text of several lines with nothing in it that a terminal or a log would obey; what is clean stays as it is.

    Args:
        text: The text.
        colours: Whether it may colour its words.
        commands: Whether lines that begin as commands to GitHub do are meant.
    """
    kept = ("line_end", "colour") if colours else ("line_end",)
    text = _RAW.sub(lambda found: found[0] if found.lastgroup in kept else clean(found[0]), text)
    text = _ANYWHERE.sub("## ", text)
    return text if commands else _COMMAND.sub(r"\1: :", text)
