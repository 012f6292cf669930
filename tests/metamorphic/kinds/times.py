"""Times written another way, or at the other end of the sentence."""

import re
from datetime import date

from tests.metamorphic.edit import Edit, Match, found
from tests.metamorphic.kind import Kind
from tests.metamorphic.passage import Passage
from tests.metamorphic.prose import MONTH, MONTHS, NUMBER, TIME, is_plain, lowered, raised, sentences

_AP = {month: f"{month[: 4 if month == 'September' else 3]}." for month in MONTHS if len(month) > 5}
_FULL = {short: month for month, short in _AP.items()}
_FISCAL = r"\b(?P<start>[Ff]iscal year |[Ff]iscal |FY ?)(?P<year>20\d\d)\b(?![-–/]\d)"
_OTHER_TIME = re.compile(
    rf"\b(?:{MONTH}|(?:19|20)\d\d|FY|year|month|quarter|since|than|from|through|until|between|compared|ever|record|first|last|"
    r"same|while|when|after|before|and|but|or|as|that|which|who|of)\b"
)
_SEEN = re.compile(
    r"\b(?:last|previous|prior|earlier|before|ago|since|FY|through|until|to date|so far|next|past|ever|19\d\d|20\d\d)\b"
)


def _fiscal(start: str) -> Kind:
    """The kind that writes each fiscal year with these words before its year."""

    def new(match: Match) -> str:
        begins = re.search(r"(?:^|[.!?:] |\n|[“\"])$", match.string[: match.start()])
        return (raised(start) if begins else start) + (match["year"][2:] if start == "FY" else match["year"])

    return Kind(f"as-{start.strip().replace(' ', '-')}{'-22' if start == 'FY' else '-2022'}", found(_FISCAL, new))


def fronted(passage: Passage) -> list[Edit]:
    """A time at the end of a plain sentence is put before it."""
    edits = []
    for sentence in sentences(passage.text):
        text = passage.text[sentence.start : sentence.end]
        match = re.search(rf" in (?P<time>{TIME})\.$", text)
        rest = lowered(text[: match.start()]) if match else None
        if match and rest and is_plain(text) and not _OTHER_TIME.search(rest):
            edits.append(Edit(sentence.start, sentence.start + 1, f"In {match['time']}, {rest[0]}"))
            edits.append(Edit(sentence.start + match.start(), sentence.end, "."))
    return edits


def moved_to_the_end(passage: Passage) -> list[Edit]:
    """A time before a plain sentence is put at its end."""
    edits = []
    for sentence in sentences(passage.text):
        text = passage.text[sentence.start : sentence.end]
        match = re.match(rf"In (?P<time>{TIME}),? (?=[a-zA-Z])", text)
        rest = text[match.end() :] if match else ""
        if match and rest.endswith(".") and is_plain(rest) and not _OTHER_TIME.search(rest):
            edits.append(Edit(sentence.start, sentence.start + match.end() + 1, raised(rest[0])))
            edits.append(Edit(sentence.end - 1, sentence.end, f" in {match['time']}."))
    return edits


def with_year(passage: Passage) -> list[Edit]:
    """The only month of a text that names no other time is given its year: the last such month that was over."""
    months = list(re.finditer(rf"\b[Ii]n (?P<month>{MONTH})\b(?! \d|,? 20)", passage.text))
    everywhere = re.findall(rf"\b{MONTH}\b", passage.text)
    if passage.published is None or len(passage.published) < 10 or len(months) != 1 or len(everywhere) != 1:
        return []
    if _SEEN.search(passage.text):
        return []
    day, number = date.fromisoformat(passage.published), MONTHS.index(months[0]["month"]) + 1
    year = day.year if number < day.month else day.year - 1
    return [Edit(months[0].end(), months[0].end(), f" {year}")]


def _during(match: Match) -> str:
    return f"{'D' if match['i'] == 'I' else 'd'}uring {match['month']}"


KINDS = (
    Kind(
        "month-shortened",
        found(rf"\b(?P<month>{'|'.join(_AP)})(?= 20\d\d\b)", lambda match: _AP[match["month"]]),
    ),
    Kind(
        "month-in-full",
        found(r"\b(?P<month>Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.(?= \d)", lambda match: _FULL[match.group()]),
    ),
    Kind(
        "month-shortened-without-dot",
        found(rf"\b(?P<month>{'|'.join(_AP)})(?= 20\d\d\b)", lambda match: _AP[match["month"]].rstrip(".")),
    ),
    Kind("during-the-month", found(rf"\b(?P<i>[Ii])n (?P<month>{MONTH})\b(?= 20\d\d|[.,;])", _during)),
    Kind("month-with-comma", found(rf"(?P<month>\b[Ii]n {MONTH}) (?=20\d\d\b[^,]*[.]\s)", r"\g<month>, ")),
    Kind("month-of-year", found(rf"(?P<month>\b[Ii]n {MONTH}) (?=20\d\d\b)", r"\g<month> of ")),
    Kind("month-with-year", with_year),
    _fiscal("fiscal "),
    _fiscal("fiscal year "),
    _fiscal("FY "),
    _fiscal("FY"),
    Kind(
        "the-2022-fiscal-year",
        found(r"\bin fiscal (?:year )?(?P<year>20\d\d)\b(?![-–/]\d)", r"in the \g<year> fiscal year"),
    ),
    Kind(
        "federal-fiscal-year",
        found(r"\bin fiscal (?:year )?(?P<year>20\d\d)\b(?![-–/]\d)", r"in federal fiscal year \g<year>"),
    ),
    Kind(
        "from-the-months-number",
        found(
            rf"(?<!more )(?<!fewer )(?<!less )\b(?P<from>from|than|against|with|to) (?P<number>{NUMBER}) "
            rf"in (?P<month>{MONTH})(?=[.,;])(?!,? 20\d\d)",
            r"\g<from> \g<month>’s \g<number>",
        ),
    ),
    Kind("time-fronted", fronted),
    Kind("time-at-the-end", moved_to_the_end),
    Kind("one-year-earlier", found(r"\ba year (?=earlier\b|before[,.;])", "one year ")),
)
