"""Words, numbers and signs of a text, each with its place."""

import re
from bisect import bisect_left
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

# A word is letters with the full stops of an abbreviation (U.S., p.m.); a possessive 's is a token of its
# own, and so is every other sign. A number keeps its commas and its decimal point. An address is one token,
# so that no number is read out of it. No alternative can match the same text in two ways, and initials that turn out to
# be none (a.b.c) are not looked at again from each of them: the time is linear.
# What is read is a run of characters without a blank, in lower case.
_TOKEN = re.compile(
    r"""
    (?!https?://|www\.)[^\W\d_]{2,}+(?:'(?!s\b)[^\W\d_]++)?  # word, didn't
  | \d++(?:\.\d++)?+(?:e[+-]?\d{1,2}+|[x×]10\^?[-+−]?\d{1,2}+)(?!\w)  # 1.3e6  6.2x10^-4
  | \d{1,2}+(?:,\d{2}(?!\d))++,\d{3}(?!\d)                   # 23,78,944, as India groups
  | \d++(?:,\d{3}(?!\d))*+(?:\.\d+)?                        # 2,378,944  37.14
  | (?<!(?<![^\W\d_])(?<!')[a-z]\.)(?:[a-z]\.){2,}+(?![^\W\d_])  # u.s., p.m.
  | (?<![\w.])\.\d+                                         # .5
  | 's\b                                                    # the possessive
  | (?:https?://|www\.)\S+                                  # an address
  | [^\W\d_](?:'(?!s\b)[^\W\d_]+)?                          # a, i'm, o'clock
  | \S
    """,
    re.VERBOSE,
)


class Tokens(NamedTuple):
    """The tokens of a text as three lists of one length.

    `words` are lower case with straight apostrophes; `starts` and `ends` are offsets into the text.
    """

    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def index_at(self, offset: int) -> int:
        """The index of the first token that starts at or after the offset."""
        return bisect_left(self.starts, offset)


_PLAIN = {"’": "'", "\u2010": "-", "\u2011": "-"}
"""Signs that are read as others: the apostrophe, and the hyphens that are none of ASCII's."""
# Thousands apart by a narrow or no-break space; read as if they were apart by a comma.
_BLANKS = "\u2009\u202f\u00a0"
_GROUPED = re.compile(rf"(?<![\d,.])\d{{1,3}}(?:[{_BLANKS}]\d{{3}})+(?!\d)")
_BLANK = re.compile(f"[{_BLANKS}]")


def lex(text: str) -> Tokens:
    """The tokens of a text, in order."""
    return lexed(text)[0]


def words_of(phrase: str) -> tuple[str, ...]:
    """The words of a phrase of the lexicon, as `lex` has them; plain words need no lexer (2,000 phrases, 5 ms)."""
    letters = phrase.replace(" ", "").replace("-", "")
    plain = letters.isascii() and letters.isalpha()
    return tuple(phrase.lower().replace("-", " - ").split()) if plain else lex(phrase).words


def lexed(text: str) -> tuple[Tokens, set[str]]:
    """The tokens of a text, in order, and among their words those that may be none of letters alone.

    Most runs between blanks are a word, or a word and a stop: those need no expression. (Measured: 0.2 ms for 700
    words, where one expression over the whole text takes 0.5.)
    """
    lowered = _spaced(_lowered(text))
    if lowered.isascii() or not any(sign in lowered for sign in _INVISIBLE):
        return _cut(lowered)
    kept = [at for at, char in enumerate(lowered) if char not in _INVISIBLE]
    (words, starts, ends), odd = _cut("".join([lowered[at] for at in kept]))
    return Tokens(words, tuple([kept[at] for at in starts]), tuple([kept[at - 1] + 1 for at in ends])), odd


_INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
"""Signs that are not seen: the soft hyphen, blanks and joiners without width."""


def _cut(lowered: str) -> tuple[Tokens, set[str]]:
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    odd: set[str] = set()
    at = 0
    for run in lowered.split(" "):
        end = at + len(run)
        if run.isalpha():
            words.append(run)
            starts.append(at)
            ends.append(end)
        elif (word := run[:-1]).isalpha() and run[-1] in ",.":
            words += word, run[-1]
            starts += at, end - 1
            ends += end - 1, end
        elif run:
            # Every sign of a run is a token or in one, so that they stand side by side.
            parts = [run] if run.isdecimal() else _TOKEN.findall(run)
            words += parts
            odd.update(parts)
            for part in parts:
                starts.append(at)
                at += len(part)
                ends.append(at)
        at = end + 1
    return Tokens(tuple(words), tuple(starts), tuple(ends)), odd


_OTHER_BLANK = re.compile(r"[^\S ]")


def _spaced(text: str) -> str:
    """The text with a space for every other blank, character for character."""
    spaced = text.replace("\n", " ")
    return spaced if spaced.isprintable() else _OTHER_BLANK.sub(" ", spaced)


def _lowered(text: str) -> str:
    """The text in lower case with straight apostrophes, character for character, so that every offset holds."""
    lowered = text.lower()
    if len(lowered) != len(text):
        # "İ" becomes two characters in lower case: such a character stays as it is.
        lowered = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    lowered = _usual(lowered)
    if lowered.isascii():
        return lowered
    for sign, plain in _PLAIN.items():
        lowered = lowered.replace(sign, plain)
    if not any(blank in lowered for blank in _BLANKS):
        return lowered
    return _GROUPED.sub(lambda match: _BLANK.sub(",", match[0]), lowered)


def _usual(lowered: str) -> str:
    """What is written unusually as it is read, of the same length."""
    for trigger, pattern, read in _UNUSUAL:
        if trigger in lowered:
            lowered = _compiled(pattern).sub(read, lowered)
    return lowered


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """A pattern of what is unusual, compiled when a text first has its sign."""
    return re.compile(pattern)


def _blanked(match: re.Match[str]) -> str:
    return " " * len(match[0])


_SOFT = "\u00ad"
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_TEN = r"(?:(?<=\d) ?[x×*·] ?|(?<![\w.,]))10"
_LEVEL = str.maketrans(f"{_RAISED}⁻⁺−", "0123456789-+-")


def _powered(match: re.Match[str]) -> str:
    """A power of ten as it is read, `4.5e9`, filled up with signs that are not seen."""
    exponent = match[1].translate(_LEVEL)
    head = "1e" if match[0].startswith("10") else "e"
    return f"{head}{_SOFT * (len(match[0]) - len(head) - len(exponent))}{exponent}"


_BEHIND_SHORT = "|".join(rf"(?<=(?<![\d,.]){digits}[ ,])" for digits in (r"\d", r"\d\d", r"\d\d\d"))
"""A comma's or a blank's place behind a number of at most three digits; asked once that is met, a tenth of the time."""

_SCALED = r"(?=\s*(?:million|billion|trillion|mn\b|bn\b|percent|per\s+cent|%|k[gm]\b|tonnes?\b|°))"
_DIGIT_WORD = "(?:oh|zero|one|two|three|four|five|six|seven|eight|nine)"
_UNUSUAL: tuple[tuple[str, str, str | Callable[[re.Match[str]], str]], ...] = (
    ("&", r"&(?:nbsp|thinsp|ensp|emsp|#160|#xa0|#8201|#8239);", _blanked),
    ("â€", r"(?<=\d)â€[‰¯](?=\d{3}(?!\d))", ",\u00ad\u00ad"),  # 2 378 944 in another encoding
    ("â", r"(?<=\d)(?:â€[‰¯]|â(?=\s))", _blanked),  # a no-break space in another encoding
    ("*", r"(?<=\d)\*{1,3}(?=\s)|(?<=\d\s)\*{1,3}(?=[a-z])", _blanked),  # emphasis: **2.4** million
    ("==", r"(?<=\d)==(?=\s)", _blanked),  # ==2.4== million, as Obsidian marks
    ("_", r"(?<=\d)_{1,3}(?=\s)", _blanked),
    (",", rf",(?=\d{{1,2}}(?!\d){_SCALED})(?:{_BEHIND_SHORT})", "."),  # 2,4 million
    ("€", r"(?<=€)(\d{1,3}),(?=\d\d(?!\d))|(?<![\d.,])(\d{1,3}),(?=\d\d ?€)", r"\1\2."),  # €5,50
    ("10^", rf"{_TEN}\^([-+−]?\d{{1,2}})(?!\d)", _powered),  # 4.5 x 10^9
    ("10**", rf"{_TEN}\*\*([-+−]?\d{{1,2}})(?!\d)", _powered),
    *((sign, rf"{_TEN}([⁻⁺]?[{_RAISED}]{{1,2}})", _powered) for sign in _RAISED),  # 4.5×10⁹
    ("º", r"º(?=\s?[cf]\b)", "°"),
    ("-point-", rf"(?<=[a-z])-point-(?={_DIGIT_WORD}\b)", " point "),
    # Two groups at the least, for the numbers of "in 12 300 cases" may be two.
    (
        " ",
        rf" (?=\d{{3}} )(?:{_BEHIND_SHORT})\d{{3}}(?: \d{{3}})+(?![\d,.]?\d)",
        lambda match: match[0].replace(" ", ","),
    ),
)
"""Of what is written unusually, a sign by which it is known, its pattern, and what it is read as."""
