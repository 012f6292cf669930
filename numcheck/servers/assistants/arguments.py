"""What the tools for assistants take: each argument with its bounds and with what an assistant is told of it."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from numcheck.cli.data.query import DIMENSIONS
from numcheck.errors import CommandError
from numcheck.query.numbers import MOST
from numcheck.reports.safe import clean

LONGEST_TEXT = 100_000
"""How many characters a text may have: some 16,000 words, far above any article."""
MOST_ROWS = 500
"""How many rows of official figures are given at the most."""

_LARGEST = 10**12
_MOST_MISTAKES = 5
_LONGEST_NAME = 40

_Words = Annotated[str, Field(max_length=300)]
_Moment = Annotated[str, Field(max_length=40)]
_Form = Literal["text", "markdown", "html"]
# How long a text may be is told here and held by the tool, whose error says what to do.
_BOUND: dict[str, Any] = {"maxLength": LONGEST_TEXT}


class Arguments(BaseModel):
    """The arguments of a tool; one of another name is a mistake."""

    model_config = ConfigDict(extra="forbid")


class CheckText(Arguments):
    """The arguments of `check_text`."""

    text: str = Field(
        description="The article or passage, whole and unchanged: a figure is read with what stands around it.",
        json_schema_extra=_BOUND,
    )
    published: _Moment | None = Field(
        None,
        description="When it appeared or is to appear: 2022-11-12, 2022-11 or 2022. Without it 'last month' is no "
        "month.",
    )
    as_of: _Moment = Field(
        "both",
        description="Which official figures a number may agree with: 'both' (public when the text appeared, or known "
        "now), 'latest', 'published', or those public on a day, 2022-08-20.",
    )
    form: _Form = Field("text", description="What the text is written in.")
    everything: bool = Field(
        False,
        description="Whether the readable report tells in full, too, what holds and what was not checked and why.",
    )


class Explain(Arguments):
    """The arguments of `explain`: a code, or a text with the id of one of its findings."""

    code: _Words | None = Field(None, description="The code of a rule or an error, NC301 or E101. It is given alone.")
    id: _Words | None = Field(None, min_length=4, description="The `id` of a finding, as check_text gave it.")
    text: str | None = Field(
        None, description="With `id`: the same text that check_text was given.", json_schema_extra=_BOUND
    )
    published: _Moment | None = Field(None, description="With `id`: as check_text was given it.")
    as_of: _Moment = Field("both", description="With `id`: as check_text was given it.")
    form: _Form = Field("text", description="With `id`: as check_text was given it.")


class FindNumber(Arguments):
    """The arguments of `find_number`."""

    number: Annotated[int, Field(ge=0, le=_LARGEST)] | Annotated[str, Field(max_length=_LONGEST_NAME)] = Field(
        description="A whole number: 203597 or '203,597'."
    )
    most: int = Field(MOST, ge=1, le=MOST_ROWS, description="How many meanings at most.")


class QueryOfficial(Arguments):
    """The arguments of `query_official`."""

    measure: _Words = Field(
        description="What is counted, as an article names it: encounters, apprehensions (the Border Patrol's), "
        "inadmissibles, expulsions, seizures."
    )
    border: _Words | None = Field(None, description=f"{DIMENSIONS['border']}. Without it: nationwide.")
    component: _Words | None = Field(None, description=DIMENSIONS["component"])
    state: _Words | None = Field(None, description=DIMENSIONS["state"])
    area: _Words | None = Field(None, description=DIMENSIONS["area"])
    demographic: _Words | None = Field(None, description=DIMENSIONS["demographic"])
    citizenship: _Words | None = Field(None, description=DIMENSIONS["citizenship"])
    title: _Words | None = Field(None, description=DIMENSIONS["title"])
    drug: _Words | None = Field(None, description=DIMENSIONS["drug"])
    period: _Words | None = Field(
        None,
        description="2022-07, FY2022 (October 2021 to September 2022), CY2021, 2021-10..2022-08, FY2019..FY2022, or in "
        "words: fiscal 2022. Without it, all that is held.",
    )
    by: list[_Words] = Field(
        default_factory=list,
        max_length=5,
        description="What to break it down by: month, fiscal_year or calendar_year, and any of border, component, "
        "state, area, demographic, citizenship, title, drug.",
    )
    as_of: _Moment | None = Field(
        None,
        description="What was public on a day, 2022-08-20; 'first': each month as published first. Without it, what is "
        "known now.",
    )
    unit: _Words | None = Field(None, description="Of seizures: pounds, kilograms, tons or metric tons.")

    @property
    def scope(self) -> Mapping[str, str]:
        """The members that are asked for, by dimension."""
        told = {name: getattr(self, name) for name in DIMENSIONS}
        return {name: words for name, words in told.items() if words is not None}


_Kind = TypeVar("_Kind", bound=Arguments)


def read(kind: type[_Kind], given: Mapping[str, object]) -> _Kind:
    """The arguments of a tool; raises `CommandError` where they are none that it takes."""
    try:
        return kind.model_validate(dict(given))
    except ValidationError as error:
        mistakes = [f"{_name(each['loc'])}: {each['msg']}" for each in error.errors()[:_MOST_MISTAKES]]
        message = f"The tool does not take these arguments: {'; '.join(mistakes)}."
        raise CommandError(message, f"It takes {', '.join(kind.model_fields)}.") from error


def schema(kind: type[Arguments]) -> dict[str, Any]:
    """The JSON Schema of a tool's arguments, without the titles, which repeat their names."""
    told = kind.model_json_schema()
    properties = {name: _without(each, "title") for name, each in told["properties"].items()}
    return {**_without(told, "title", "description"), "properties": properties}


def _name(place: tuple[int | str, ...]) -> str:
    return clean(str(place[0]))[:_LONGEST_NAME] if place else "arguments"


def _without(told: Mapping[str, Any], *names: str) -> dict[str, Any]:
    return {key: value for key, value in told.items() if key not in names}
