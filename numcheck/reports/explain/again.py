"""How to ask for an official figure again: a command, and a call in Python."""

import shlex
from collections.abc import Mapping, Sequence

from numcheck.datasets.scope import Scope
from numcheck.datasets.series import Official
from numcheck.periods import Period
from numcheck.reports.explain.rows import Sourced

_PLACES = ("border", "component", "area")
_PEOPLE = ("demographic", "citizenship", "title")
_FUNCTIONS: Mapping[str, tuple[str, ...]] = {
    "encounters": (*_PLACES, "state", *_PEOPLE),
    "seizures": (*_PLACES, "drug"),
}
"""The functions of the package, by measure, and the dimensions that each names."""

_OPTIONS = (*_PLACES, "state", *_PEOPLE, "drug")
"""The dimensions that `numcheck data query` has options for."""

_IMPORTS = {"= numcheck.": "import numcheck", "= frame(": "from numcheck.frames import frame"}


def command(asked: Sourced) -> tuple[str, ...]:
    """The words of the shell command that prints the figure, each already quoted."""
    official = asked.official
    words = ["numcheck", "data", "query", official.measure]
    for dimension, member in official.scope.items():
        if dimension in _OPTIONS:
            words += [f"--{dimension}", member]
        else:
            words += ["--where", f"{dimension}={member}"]
    words += ["--period", str(official.period)]
    words += [] if asked.as_of is None else ["--as-of", asked.as_of]
    return tuple(map(shlex.quote, words))


def number(asked: Sourced) -> tuple[str, tuple[str, ...], str]:
    """The call that returns the figure as a number: the function, its arguments, and what is done with the frame."""
    function, arguments = call(asked.official, asked.as_of)
    return function, (*arguments, f"period={_text(str(asked.official.period))}", "by=()"), '["value"].item()'


def series(official: Official, as_of: str | None, by: str, period: Period | None) -> tuple[str, tuple[str, ...], str]:
    """The call that returns a series of the figure's scope, `by` being a step or a dimension."""
    function, arguments = call(official, as_of)
    when = () if period is None else (f"period={_text(str(period))}",)
    return function, (*arguments, *when, f"by={_text(by)}"), '["value"]'


def call(official: Official, as_of: str | None) -> tuple[str, tuple[str, ...]]:
    """The function of the package that asks for a measure in a scope, and the arguments that say so."""
    known = _FUNCTIONS.get(official.measure)
    when = () if as_of is None else (f"as_of={_text(as_of)}",)
    if known is not None and set(official.scope) <= set(known):
        return f"numcheck.{official.measure}", (*_keywords(official.scope), *when)
    scope = ", ".join(f"{_text(d)}: {_text(member)}" for d, member in official.scope.items())
    return "frame", (_text(official.measure), f"scope={{{scope}}}", *when)


def assigned(name: str, told: tuple[str, tuple[str, ...], str], width: int) -> list[str]:
    """The lines of an assignment, the arguments on a line of their own where the page is narrow."""
    function, arguments, rest = told
    line = f"{name} = {function}({', '.join(arguments)}){rest}"
    if len(line) <= width:
        return [line]
    inside = f"    {', '.join(arguments)}"
    inner = [inside] if len(inside) <= width else [f"    {argument}," for argument in arguments]
    return [f"{name} = {function}(", *inner, f"){rest}"]


def imports(lines: Sequence[str]) -> list[str]:
    """The imports that the lines of a snippet need."""
    return [told for used, told in _IMPORTS.items() if any(used in line for line in lines)]


def _keywords(scope: Scope) -> tuple[str, ...]:
    return tuple(f"{dimension}={_text(member)}" for dimension, member in scope.items())


def _text(value: str) -> str:
    """A Python string in double quotes."""
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
