"""What an assistant is told of the tools: when to use each, and what to make of what it says."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from numcheck.findings.finding import Severity, Verdict
from numcheck.servers.assistants import arguments
from numcheck.servers.assistants.arguments import Arguments

INSTRUCTIONS = """\
numcheck checks the numbers of news texts against official U.S. statistics: U.S. Customs and Border Protection's and
the Border Patrol's encounters, apprehensions and drug seizures. It works offline, by rules, and says the same each
time.

Use check_text whenever a text that you wrote or were given states such numbers, before it is passed on. To answer "how
many" yourself, use query_official and quote the release. To say where a number comes from, use find_number. To defend
or doubt a verdict, use explain.

Never report a figure as wrong because it is unverifiable: that means that these statistics cannot tell. Verdicts rest
on how a sentence was read, which the finding says; where it was misread, say so and do not repeat the verdict.
Encounters are events, not people.
"""

_MEANINGS = """
Verdicts: 'supported' agrees with the official figures at the precision of its words; 'imprecise' is close, but the
rounding or the hedge is off; 'missing_context' agrees only for a border, component or period that the text does not
name; 'contradicted' does not agree; 'unverifiable' cannot be checked, for the reason given, and is no sign of a
mistake. `confidence` says how often findings of its kind are right, from 0 to 1.
"""

_CHECK_TEXT = f"""
Check every number in an article, a draft or an answer against official U.S. border statistics (encounters,
apprehensions, drug seizures; by month and fiscal year, border, sector, nationality, demographic). Use it before passing
on any text with such numbers, your own included. Give the whole text: a figure is read with what stands around it.
{_MEANINGS} The last line counts how many figures were checked at all; say so where few were. The structured result is
numcheck's JSON report.
"""

_FIND_NUMBER = """
Say of what a number is the official value: which measure, border, nationality or sector, and which month, quarter or
year. Use it when you have a number (203,597) and want to know what it counts, or whether it is an official figure at
all. Where it is the value of nothing, the official figures within 1 percent are given, and `off` says how far each is
from it. `stage` says what is known now (latest) and what was published once and has been revised since (first,
preliminary, revised, earlier). It knows numbers from 50 up.
"""

_QUERY_OFFICIAL = """
Official figures, asked for in the words of articles: how many encounters, apprehensions or pounds of drugs, where, of
whom and when. Use it to answer a question or to find the right number for a sentence, rather than answer from memory.
Each row names the dataset and the release that it comes from: quote them. A period that is not held whole has no row.
Without a border the figures are nationwide, which is not the southwest border.
"""

_EXPLAIN = """
Why a finding of check_text got its verdict: what the words claim and where each part of that was read, every reading
that was asked, the rows that were added up, and the formula. Give the same text (and published, as_of, form) with the
finding's `id`. Use it when somebody doubts a verdict, or before you rely on one that accuses. Or give a `code` alone,
of a rule (NC301) or an error (E101), for what it means.
"""


class Described(NamedTuple):
    """A tool as an assistant sees it.

    Attributes:
        title: Its name for people.
        description: When to use it, and what comes of it.
        takes: Its arguments.
        gives: The JSON Schema of its structured result.
    """

    title: str
    description: str
    takes: type[Arguments]
    gives: dict[str, Any]


def _object(**properties: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties)}


def _list(items: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


def _flowing(text: str) -> str:
    return " ".join(text.split())


_TEXT = {"type": "string"}
_TEXT_OR_NONE = {"type": ["string", "null"]}
_COUNT = {"type": "integer", "minimum": 0}
_VERDICTS = list(map(str, Verdict))
_COUNTED = (
    "figures",
    "checked",
    "supported",
    "imprecise",
    "missing_context",
    "contradicted",
    "unverifiable",
    "set_aside",
)
_FINDING = _object(
    id={**_TEXT, "description": "For explain."},
    verdict={"enum": _VERDICTS},
    rule={**_TEXT_OR_NONE, "description": "The code of the rule, for explain; null where supported."},
    severity={"enum": list(map(str, Severity))},
    confidence={"type": ["number", "null"]},
    text={**_TEXT, "description": "The words of the claim."},
    message={**_TEXT, "description": "What there is to say to the writer."},
    computed={**_TEXT_OR_NONE, "description": "What the figure is held against."},
    official={"type": "array", "description": "The official figures that the verdict rests on, with their releases."},
    suggestion={"type": ["object", "null"], "description": "The edit that would make the sentence right."},
)
_REPORT = _object(
    schema=_TEXT,
    published=_TEXT_OR_NONE,
    as_of=_TEXT,
    findings=_list(_FINDING),
    set_aside={"type": "array", "description": "What looks like a figure and was not checked, with the reason."},
    summary=_object(**dict.fromkeys(("figures", "checked", *_VERDICTS, "set_aside"), _COUNT)),
)
_MEANING = _object(value=_TEXT, off=_TEXT, measure=_TEXT, of=_TEXT, period=_TEXT, stage=_TEXT, published=_TEXT)
_EXACT = {"type": "boolean", "description": "Whether the number itself is an official figure."}
_ROW = _object(period=_TEXT, value=_TEXT, unit=_TEXT, dataset=_TEXT, release=_TEXT)

TOOLS: Mapping[str, Described] = {
    "check_text": Described("Check the numbers of a text", _flowing(_CHECK_TEXT), arguments.CheckText, _REPORT),
    "find_number": Described(
        "Find a number among the official figures",
        _flowing(_FIND_NUMBER),
        arguments.FindNumber,
        _object(number=_TEXT, exact=_EXACT, found=_list(_MEANING)),
    ),
    "query_official": Described(
        "Ask for official figures",
        _flowing(_QUERY_OFFICIAL),
        arguments.QueryOfficial,
        _object(measure=_TEXT, rows=_list(_ROW)),
    ),
    "explain": Described(
        "Explain a verdict or a code",
        _flowing(_EXPLAIN),
        arguments.Explain,
        _object(code=_TEXT_OR_NONE, story=_TEXT, findings=_list(_FINDING)),
    ),
}
"""The tools by their names, the one for texts first. Each is a method of `tools.Tools`."""
