"""The tokens of a text."""

import pytest

from numcheck.figures.lexer import lex


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The U.S. made 2,378,944 arrests.", "the|u.s.|made|2,378,944|arrests|."),
        ("37.14%, $1.2bn", "37.14|%|,|$|1.2|bn"),
        ("He didn’t take the agency’s five-year-old", "he|didn't|take|the|agency|'s|five|-|year|-|old"),
        ("1,2345 1,234,567.89", "1|,|2345|1,234,567.89"),
        (".5 a.5", ".5|a|.|5"),
        ("at 7 p.m.", "at|7|p.m."),
        ("see https://example.org/a?b=1 there", "see|https://example.org/a?b=1|there"),
        ("Mayor Muñoz señaló 三 百", "mayor|muñoz|señaló|三|百"),
        ("five o'clock", "five|o'clock"),
        ("İstanbul 3", "İstanbul|3"),
        ("a.b.c. a.b.c", "a.b.c.|a|.|b|.|c"),
        ("ab.c.d. u.s.'s", "ab|.|c.d.|u.s.|'s"),
        ("'s.a.b. i'm.a.b.", "'s|.|a.b.|i'm|.|a.b."),
        ("", ""),
    ],
)
def test_words(text: str, words: str) -> None:
    assert "|".join(lex(text).words) == words


def test_places() -> None:
    tokens = lex("  2.4 million")
    assert (tokens.starts, tokens.ends) == ((2, 6), (5, 13))
    assert [tokens.index_at(offset) for offset in (0, 2, 3, 6, 99)] == [0, 0, 1, 1, 2]


@pytest.mark.parametrize("blank", ["  ", "\t", "\r\n", "\n\n", "\x0b", "\x1c", "\u00a0", "\u2003", "\u2028", "\u3000"])
def test_every_blank_parts_words(blank: str) -> None:
    text = f"{blank}up{blank}2.4%,{blank}or so.{blank}"
    tokens = lex(text)
    assert tokens.words == ("up", "2.4", "%", ",", "or", "so", ".")
    assert tuple(text[start:end] for start, end in zip(tokens.starts, tokens.ends, strict=True)) == tokens.words
