"""The grammar's LALR tables: Lark makes them of `figures.lark` when the package is built; they are read from a file.

A plain check never imports Lark. Where the file is missing or was made of another grammar, as in a checkout whose
grammar has just been edited, Lark makes the tables again.
"""

import pickle
from functools import cache
from pathlib import Path
from sys import intern
from typing import Any, NamedTuple

from numcheck.errors import LexiconError

GRAMMAR = Path(__file__).with_name("figures.lark")
SAVED = Path(__file__).with_name("figures.tables")
END = "$END"
"""The terminal behind the last one."""
_FORMAT = b"numcheck figures 2\n"


class Rule(NamedTuple):
    """One way to make a part of smaller ones.

    Attributes:
        origin: The part that it makes.
        length: How many parts it takes.
        name: What `Builder` calls it; empty where its parts are spliced into the rule above.
        single: Whether one part alone stands for itself (Lark's `?rule`).
    """

    origin: str
    length: int
    name: str
    single: bool


class Tables(NamedTuple):
    """An LALR(1) automaton.

    Attributes:
        rows: By state, what a terminal or part leads to: the next state, or `~i` to apply `rules[i]` first.
        rules: The rules.
        start: The state to begin in.
        end: The state in which all is read.
    """

    rows: tuple[dict[str, int], ...]
    rules: tuple[Rule, ...]
    start: int
    end: int


@cache
def tables() -> Tables:
    """The tables of the package."""
    return open_tables(SAVED)


def open_tables(path: Path) -> Tables:
    """The tables from a file where it is there and fits, else from the grammar."""
    return _load(path) or make()


def build(target: Path) -> None:
    """Saves the tables of the grammar as it is to a file, byte for byte the same for the same grammar."""
    rows, rules, start, end = make()
    target.write_bytes(_stamp() + pickle.dumps((rows, tuple(map(tuple, rules)), start, end), 4))


def make() -> Tables:
    """The tables of the grammar, by Lark; its states are numbered in the order in which they are reached.

    Raises:
        LexiconError: Lark is not installed; only building the package needs it.
    """
    try:
        from lark import Lark
    except ImportError as error:
        raise LexiconError(
            "The tables of the grammar of figures are missing from this installation of numcheck, or damaged.",
            "Install numcheck again, or install lark, which makes the tables anew.",
        ) from error
    lark = Lark(GRAMMAR.read_text("utf-8"), parser="lalr", lexer="basic")
    engine: Any = lark.parser.parser
    table = engine._parse_table
    start, end = table.start_states["start"], table.end_states["start"]
    numbers = {rule: number for number, rule in enumerate(lark.rules)}
    states = _reached(table.states, start)
    rows = tuple(
        {
            intern(str(symbol)): states[target] if action.name == "Shift" else ~numbers[target]
            for symbol, (action, target) in sorted(table.states[state].items())
        }
        for state in states
    )
    return Tables(rows, tuple(map(_rule, lark.rules)), states[start], states[end])


def _reached(rows: Any, start: int) -> dict[int, int]:
    """The new numbers of Lark's states, whose own order changes from run to run."""
    found = {start: 0}
    waiting = [start]
    while waiting:
        for _, (action, target) in sorted(rows[waiting.pop()].items()):
            if action.name == "Shift" and target not in found:
                found[target] = len(found)
                waiting.append(target)
    return found


def _rule(rule: Any) -> Rule:
    origin = intern(str(rule.origin.name))
    name = "" if origin.startswith("_") else intern(str(rule.alias or origin))
    return Rule(origin, len(rule.expansion), name, rule.options.expand1 and not rule.alias)


def _load(path: Path) -> Tables | None:
    """The tables from a file, or None where there is none, or one that is broken or of another grammar."""
    stamp = _stamp()
    try:
        saved = path.read_bytes()
        if not saved.startswith(stamp):
            return None
        rows, rules, start, end = pickle.loads(saved[len(stamp) :])
        return Tables(rows, tuple(Rule(*rule) for rule in rules), start, end)
    except (OSError, EOFError, ValueError, TypeError, pickle.UnpicklingError):
        return None


def _stamp() -> bytes:
    """What saved tables begin with: all that they depend on, the grammar itself."""
    return _FORMAT + GRAMMAR.read_bytes()
