"""The files of words: they load, and a mistake in one is shown where it stands."""

from pathlib import Path

import pytest

from numcheck.errors import LexiconError
from numcheck.lexicon.loader import Lexicon, load, read


def lexicon(folder: Path, text: str) -> Lexicon:
    path = folder / "words.toml"
    path.write_text(text, "utf-8")
    return read(path)


def test_a_broken_file_is_shown_at_its_line(tmp_path: Path) -> None:
    with pytest.raises(LexiconError) as raised:
        lexicon(tmp_path, '# words\n[ones]\none = 1\ntwo = "\n')
    message = str(raised.value)
    assert message.startswith("words.toml:4:")
    assert '    two = "\n' in message
    assert "^" in message


def test_a_wrong_value_is_shown_at_its_key(tmp_path: Path) -> None:
    words = lexicon(tmp_path, '[ones]\none = 1\ntwo = "2"\n')
    with pytest.raises(LexiconError) as raised:
        words.decimals("ones")
    assert str(raised.value) == (
        "words.toml:3:1: `ones.two` is not what it should be\n    two = \"2\"\n    ^\n Write a number."
    )  # fmt: skip


def test_a_missing_key_is_named(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match="`tens` is missing"):
        lexicon(tmp_path, "[ones]\none = 1\n").decimals("tens")


def test_an_unknown_key_is_shown(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match=r"words\.toml:2:2: `teens` is not a key"):
        lexicon(tmp_path, "a = 1\n[teens]\n").only("a")


def test_a_wrong_entry_is_shown_at_the_entry_it_is_in(tmp_path: Path) -> None:
    text = '[[unit]]\nname = "mile"\n\n[[unit]]\nname = 3\n'
    first, second = lexicon(tmp_path, text).entries("unit")
    assert first.text("name") == "mile"
    with pytest.raises(LexiconError, match=r"words\.toml:5:1: `name`"):
        second.text("name")


def test_words_are_a_list_or_a_line(tmp_path: Path) -> None:
    words = lexicon(tmp_path, 'a = ["x", "y z"]\nb = """\nx,\ny\nz\n"""\n')
    assert words.words("a") == words.words("b") == ("x", "y z")


def test_a_file_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match="cannot be read"):
        read(tmp_path / "none.toml")


@pytest.mark.parametrize("name", ["numbers", "multiples", "hedges", "units", "nouns", "superlatives", "setaside"])
def test_our_files_load(name: str) -> None:
    assert load(name).tables
