"""Numbers written another way."""

from decimal import Decimal

from tests.metamorphic.edit import Match, found
from tests.metamorphic.kind import Kind
from tests.metamorphic.prose import NUMBER

_NAMES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_WORDS = {str(number): name for number, name in enumerate(_NAMES, 1)} | {
    "15": "fifteen",
    "20": "twenty",
    "30": "thirty",
}
_DIGITS = {word: digits for digits, word in _WORDS.items()}
_LOOKS_LIKE_A_YEAR = len("2,022")
_MARGIN = r"(?<![\d.,$€£–-])(?<!\bto )(?<!\bin )(?<!\bof )"


def _in_full(match: Match) -> str:
    return f"{Decimal(match['number']).scaleb(6):,.0f}"


def _in_thousands(match: Match) -> str | None:
    return f"{match['head']} thousand"


KINDS = (
    # With a decimal: "2 million" is a looser number than 2,000,000.
    Kind(
        "million-in-full", found(r"(?<![\d.,$€£])(?P<number>\d{1,3}\.\d*[1-9]) million\b(?! pills| dollars)", _in_full)
    ),
    Kind("thousands-in-words", found(r"(?<![\d.,$€£-])(?P<head>\d{2,3}),000\b(?![,.]\d)", _in_thousands)),
    Kind("million-as-m", found(r"(?<![\d,.$€£])(?P<number>\d{1,3}\.\d+) million\b(?! pills| dollars)", r"\g<number>m")),
    Kind("thousands-as-k", found(r"(?<![\d,.$€£-])(?P<head>\d{2,3}),000\b(?![,.]\d)", r"\g<head>K")),
    Kind(
        "no-thousands-comma",
        found(
            NUMBER, lambda match: match.group().replace(",", "") if len(match.group()) > _LOOKS_LIKE_A_YEAR else None
        ),
    ),
    Kind(
        "small-number-in-words",
        found(
            rf"{_MARGIN}\b(?P<digits>\d\d?)(?= (?:percent|times)\b)",
            lambda match: (
                _WORDS.get(match["digits"]) if match.start() and match.string[match.start() - 1] == " " else None
            ),
        ),
    ),
    Kind(
        "small-number-in-digits",
        found(r"\b(?P<word>[a-z]+)(?= (?:percent|times)\b(?! out of))", lambda match: _DIGITS.get(match["word"])),
    ),
    Kind("percent-sign", found(r"(?<=\d) per ?cent\b(?!age)", "%")),
    Kind("percent-in-words", found(r"(?<=\d)%(?!\w)", " percent")),
    Kind("per-cent", found(r"(?<=\d) percent\b", " per cent")),
)
