"""TOML whose cost grows with its length, and whose numbers have a bound."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numcheck.config import toml
from numcheck.config.places import line_of
from numcheck.config.read import read
from numcheck.documents import frontmatter
from numcheck.errors import ConfigError, DamagedDocumentError
from tests.growth import growth

LONG = ".".join("a" * 10_000)
CHAINS = [
    f"{LONG} = 1",
    f"[{LONG}]",
    f"[[{LONG}]]",
    f"{LONG.replace('.', ' . ')} = 1",
    '"a"'.join(LONG.split("a")) + " = 1",
    "'.'".join(LONG.split("a")) + " = 1",
    f"a = {{{LONG} = 1}}",
    f"a = 1\n{LONG}",
]


@pytest.mark.parametrize("text", CHAINS)
def test_a_key_of_thousands_of_parts_is_refused_before_it_is_read(text: str) -> None:
    with pytest.raises(ConfigError, match="a key in it has more than 20 parts"):
        read(Path("numcheck.toml"), text.encode(), shared=False)
    with pytest.raises(DamagedDocumentError, match="a key in it has more than 20 parts"):
        frontmatter.read(f"+++\n{text}\n+++\n", "draft.md")


@pytest.mark.parametrize(
    "text",
    [
        f'a = "{LONG}"',
        f"a = '{LONG}'",
        f'a = """\n{LONG}\n"""',
        f"a = '''\n'{LONG}'''",
        f"# {LONG}\na = 1",
        f'a = "\\"{LONG}"',
        f"a = [{'1.5, ' * 1000}]",
        f"{'.'.join('a' * toml.DEEPEST)} = 1",
        "a = 1979-05-27T07:32:00.999999-07:00",
    ],
)
def test_dots_that_join_no_parts_of_a_key_are_none(text: str) -> None:
    assert toml.loads(text) == tomllib.loads(text)


def test_the_work_grows_with_the_text_where_the_keys_are_as_long_as_they_may_be() -> None:
    line = f"{'.'.join('a' * (toml.DEEPEST - 1))}.k"
    assert growth(toml.loads, *("".join(f"{line}{n} = 1\n" for n in range(many)) for many in (20, 200))) < 11


@given(st.text(st.sampled_from("ab.\"'#[]{}=\n \\1,")))
def test_any_text_is_read_as_python_reads_it(text: str) -> None:
    try:
        expected = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        with pytest.raises(tomllib.TOMLDecodeError):
            toml.loads(text)
        return
    assert toml.loads(text) == expected
    # Behind each statement the text so far is one too.
    assert all(isinstance(tomllib.loads(text[:end]), dict) for end in toml.statements(text))


def test_a_mistake_in_a_long_file_is_found_by_halves() -> None:
    def place(many: int) -> int:
        entries = '[[ignore]]\npaths = [\n  "]",\n]\n' * many
        return line_of(f"{entries}[[ignore]]\nrules = 1\n", ("ignore", many, "rules"))

    assert place(7) == 7 * 4 + 2
    # Ten times the lines, read some ten times from the start, or three times more.
    assert growth(place, 20, 200) < 20


@pytest.mark.parametrize(
    "value", ["9" * 4400, "-" + "9" * 4400, f"[{{a = {'9' * 20}}}]", "0x" + "f" * 5000, str(2**63), "[" * 5000]
)
def test_what_is_longer_or_deeper_than_toml_goes_is_a_value_error(value: str) -> None:
    with pytest.raises(ValueError, match=r"too many digits|too deep") as caught:
        toml.loads(f"x = {value}")
    assert not isinstance(caught.value, tomllib.TOMLDecodeError)


def test_what_toml_has_to_know_is_read() -> None:
    assert toml.loads(f"x = {2**63 - 1}\ny = [-{2**63 - 1}]") == {"x": 2**63 - 1, "y": [-(2**63) + 1]}
    with pytest.raises(tomllib.TOMLDecodeError):
        toml.loads("x = ")
