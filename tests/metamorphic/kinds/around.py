"""Words about something else before, behind and in the middle, and words that only say who said it."""

import re

from numcheck.documents.document import Span
from tests.metamorphic.edit import Edit, Rewrite, found
from tests.metamorphic.kind import Kind
from tests.metamorphic.passage import Passage
from tests.metamorphic.prose import MONTH, gaps, is_plain, leans, lowered, sentences

_SENTENCE = "The meeting ended without a vote."
_PARAGRAPH = (
    "The bakery across the street sold out before noon. Its owner said that she would hire another apprentice, and "
    "that the oven had to be mended first."
)
_OTHER_TIME = "The town hall was built in May 1911."
_OTHER_PLACE = "A bakery in Tucson won a prize for its bread."
_OTHER_PEOPLE = "A film about Cuban musicians opened on Friday."
_OTHER_COUNT = "The county fair drew 3,400 visitors in May 2011, up 12 percent from the year before."
_HEADING = "A long day at the council"
_ACTS = r"(?= (?:recorded|apprehended|made|reported|arrested|counted|encountered|logged)\b)"
_TIME_BEHIND = rf" (?P<time>in {MONTH} 20\d\d|in fiscal (?:year )?20\d\d)(?=\.(?:\s|$))"
_COUNTED = r"\b(?P<counted>border|encounters|apprehensions|arrests|people|migrants|families|children|nationwide|pounds)"
_SAYS = re.compile(r"\b(?:said|says|say|according|told|writes|wrote|claims?|claimed|reported|announced|asked)\b")


def before(addition: str) -> Rewrite:
    """The rewriting that begins the text with something."""
    return lambda passage: [Edit(0, 0, addition)]


def behind(addition: str) -> Rewrite:
    """The rewriting that adds something at the end."""
    return lambda passage: [Edit(len(passage.text), len(passage.text), addition)]


def between(addition: str) -> Rewrite:
    """The rewriting that puts a sentence about something else before each second one that stands by itself."""
    return lambda passage: [Edit(gap.end, gap.end, f"{addition} ") for gap in gaps(passage.text, " ")[::2]]


def attributed(words: str) -> Rewrite:
    """The rewriting that ends plain sentences by saying who says so."""
    return lambda passage: [Edit(end - 1, end, f", {words}.") for _, end in _plain(passage)]


def meanwhile(passage: Passage) -> list[Edit]:
    """Plain sentences that stand by themselves begin with a word that only leads on."""
    edits = []
    for start, end in _plain(passage):
        rest = None if leans(passage.text[start:end]) or not start else lowered(passage.text[start:end])
        if rest:
            edits.append(Edit(start, start + 1, f"Meanwhile, {rest[0]}"))
    return edits


def that_said(passage: Passage) -> list[Edit]:
    """Plain sentences become what officials said."""
    edits = []
    for start, end in _plain(passage):
        rest = lowered(passage.text[start:end])
        if rest:
            edits.append(Edit(start, start + 1, f"Officials said that {rest[0]}"))
    return edits


def quoted(passage: Passage) -> list[Edit]:
    """Plain sentences become somebody's words."""
    return [
        edit for start, end in _plain(passage) for edit in (Edit(start, start, "“"), Edit(end - 1, end, ",” she said."))
    ]


def _plain(passage: Passage) -> list[Span]:
    """Every plain sentence that ends with a full stop, has a number and says nothing of who said it."""
    text = passage.text
    if re.search(r"[“”\"]", text):
        return []
    return [span for span in sentences(text) if _is_report(text[span.start : span.end])]


def _is_report(sentence: str) -> bool:
    says = _SAYS.search(sentence) is not None
    return sentence[-1] == "." and is_plain(sentence) and not says and re.search(r"\d", sentence) is not None


def datelined(passage: Passage) -> list[Edit]:
    """A text that begins with no place is sent from the capital."""
    has_place = "—" in passage.text[:60] or not re.match(r"[A-Z][a-z]+ [a-z]", passage.text)
    return [] if has_place else [Edit(0, 0, "WASHINGTON — ")]


KINDS = (
    Kind("sentence-before", before(f"{_SENTENCE} ")),
    Kind("sentence-behind", behind(f" {_SENTENCE}")),
    Kind("paragraph-before", before(f"{_PARAGRAPH}\n\n")),
    Kind("paragraph-behind", behind(f"\n\n{_PARAGRAPH}")),
    Kind("sentence-between", between(_SENTENCE)),
    Kind("other-time-before", before(f"{_OTHER_TIME} ")),
    Kind("other-time-behind", behind(f" {_OTHER_TIME}")),
    Kind("other-time-between", between(_OTHER_TIME)),
    Kind("other-place-between", between(_OTHER_PLACE)),
    Kind("other-people-between", between(_OTHER_PEOPLE)),
    Kind("other-count-before", before(f"{_OTHER_COUNT}\n\n")),
    Kind("heading", before(f"{_HEADING}\n\n")),
    Kind("byline", before("By Ann Hollis\n\n")),
    Kind("dateline", datelined),
    Kind(
        "aside",
        found(
            rf"\b(?P<who>[Tt]he Border Patrol|CBP){_ACTS}",
            r"\g<who>, part of a far larger department,",
        ),
    ),
    Kind(
        "aside-of-time",
        found(
            rf"(?P<time>\b[Ii]n {MONTH} 20\d\d|\b[Ii]n fiscal (?:year )?20\d\d)(?=, )",
            r"\g<time>, as a chart on the wall showed",
        ),
    ),
    Kind("aside-before-time", found(_COUNTED + _TIME_BEHIND, r"\g<counted>, as the chief put it, \g<time>")),
    Kind("aside-of-another-time", found(rf"(?<=border){_TIME_BEHIND}", r", where a fence was begun in 2008, \g<time>")),
    Kind(
        "aside-of-length",
        found(
            r"\b(?P<border>at the (?:southwest|southern) border),? (?=in (?:[A-Z]|fiscal))",
            r"\g<border>, some 2,000 miles long, ",
        ),
    ),
    Kind("said-on-tuesday", attributed("officials said on Tuesday")),
    Kind("said-by-a-newspaper", attributed("a newspaper in El Paso reported")),
    Kind("said-by-a-senator", attributed("said a senator from Arizona")),
    Kind("meanwhile", meanwhile),
    Kind("officials-said", attributed("officials said")),
    Kind("according-to-officials", attributed("according to officials")),
    Kind("that-officials-said", that_said),
    Kind("quoted", quoted),
    Kind(
        "fiscal-in-brackets", found(r"\b(?P<fiscal>fiscal year )20(?P<year>\d\d)\b(?! \(|[-–/])", r"\g<0> (FY\g<year>)")
    ),
)
