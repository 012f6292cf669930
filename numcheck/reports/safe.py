"""Makes the text of an article harmless on a terminal."""

import unicodedata

_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_WHITE = {ord(char): " " for char in "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u2028\u2029"}
_CONTROL = {code: chr(0x2400 + code) for code in range(0x20)} | {0x7F: "\N{SYMBOL FOR DELETE}"}
_UPPER_CONTROL = dict.fromkeys(range(0x80, 0xA0), _REPLACEMENT)
# Marks that turn the direction of what follows on the line: text after one can seem to stand before it.
_TURNING = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C], _REPLACEMENT)
_TABLE = _CONTROL | _UPPER_CONTROL | _TURNING | _WHITE


def clean(text: str) -> str:
    """The text with white space as blanks and control characters replaced, one for one, so that offsets stay true.

    An escape sequence in an article must neither colour nor clear the reader's terminal.
    """
    return "".join(_REPLACEMENT if unicodedata.category(char) == "Cs" else char for char in text.translate(_TABLE))
