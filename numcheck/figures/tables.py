"""The grammar's parser: its tables are saved when the package is built, and made anew where they do not fit."""

import pickle
from functools import cache
from pathlib import Path
from typing import Any, BinaryIO

import lark
from lark import Lark
from lark.exceptions import UnexpectedInput
from lark.lexer import Lexer, LexerState

from numcheck.figures.builder import Builder
from numcheck.figures.values import Parsed
from numcheck.figures.vocabulary import vocabulary
from numcheck.figures.window import Window

GRAMMAR = Path(__file__).with_name("figures.lark")
SAVED = Path(__file__).with_name("figures.tables")


class WindowLexer(Lexer):
    """Hands the terminals of a `Window` to Lark's parser, and the parser's state to the window."""

    __future_interface__ = True

    def __init__(self, lexer_conf: object) -> None:
        del lexer_conf

    def lex(self, lexer_state: LexerState, parser_state: Any) -> Any:
        """The window's terminals."""
        states = parser_state.parse_conf.parse_table.states
        window: Any = lexer_state.text
        return window.terminals(lambda: states[parser_state.position])


class _Saved(Lark):
    """A parser from saved tables."""

    @classmethod
    def opened(cls, file: BinaryIO, builder: Builder) -> Lark:
        """The parser whose tables the file holds."""
        return cls.__new__(cls)._load(file, transformer=builder)


class Parser:
    """Reads the figure that a window begins with."""

    def __init__(self, engine: Lark) -> None:
        self._engine = engine

    def parse(self, window: Window) -> Parsed | None:
        """The longest figure at the window's start, or None."""
        try:
            result: object = self._engine.parse(window)
        except UnexpectedInput:
            return None
        return result if isinstance(result, Parsed) else None


@cache
def parser() -> Parser:
    """The parser of the package."""
    return open_parser(SAVED)


def open_parser(path: Path) -> Parser:
    """The parser from saved tables where they are there and fit, else from the grammar."""
    builder = Builder(vocabulary())
    return Parser(_load(path, builder) or make(builder))


def build(target: Path) -> None:
    """Saves the tables, for Lark's version and the grammar as they are, to a file."""
    with target.open("wb") as file:
        file.write(_stamp())
        make(None).save(file)


def make(builder: Builder | None) -> Lark:
    """The parser from the grammar; without a builder it makes trees, as the saved tables want it."""
    return Lark(GRAMMAR.read_text("utf-8"), parser="lalr", lexer=WindowLexer, transformer=builder)


def _load(path: Path, builder: Builder) -> Lark | None:
    """The parser from a file, or None where there is none, or one of another Lark or another grammar."""
    stamp = _stamp()
    try:
        with path.open("rb") as file:
            return _Saved.opened(file, builder) if file.read(len(stamp)) == stamp else None
    except (OSError, EOFError, pickle.UnpicklingError, AttributeError, ImportError):
        return None


def _stamp() -> bytes:
    """What saved tables begin with: all that they depend on, Lark's version and the grammar itself."""
    return f"numcheck figures, lark {lark.__version__}\n".encode() + GRAMMAR.read_bytes()
