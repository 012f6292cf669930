"""Settings, and mistakes in them at file and line."""

import tomllib
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numcheck.config.places import has, line_of
from numcheck.config.read import read
from numcheck.config.settings import Config, Dated, Ignore, Publisher, percentage
from numcheck.errors import ConfigError

FILE = Path("/newsroom/numcheck.toml")


def settings(text: str) -> Config:
    return read(FILE, text.encode("utf-8"), shared=False)


def mistake(text: str, *, shared: bool = False) -> ConfigError:
    with pytest.raises(ConfigError) as raised:
        read(FILE, text.encode("utf-8"), shared=shared)
    return raised.value


ALL = """
as-of = 2022-08-20
fail-on = "warning"
min-confidence = 0.8
require-checked = "50%"
baseline = "known.json"
locked = true
lock = "data/numcheck.lock"
format = "concise"
exclude = ["old/", "*.notes.md"]
publisher = {name = " The Valley Courier ", url = "https://courier.example/"}

[[published]]
paths = ["2022-11/"]
date = "2022-11"

[[published]]
paths = ["/*.md"]
date = 2022-11-14

[[ignore]]
rules = ["NC305", "NC306"]
paths = ["opinion/"]
reason = "columnists say people"
"""


def test_every_setting() -> None:
    assert settings(ALL) == Config(
        file=FILE,
        as_of="2022-08-20",
        fail_on="warning",
        min_confidence=0.8,
        require_checked=50,
        baseline=Path("/newsroom/known.json"),
        locked=True,
        lock=Path("/newsroom/data/numcheck.lock"),
        form="concise",
        published=(Dated("2022-11", ("2022-11/",)), Dated("2022-11-14", ("/*.md",))),
        exclude=("old/", "*.notes.md"),
        ignore=(Ignore(("NC305", "NC306"), ("opinion/",), "columnists say people"),),
        publisher=Publisher("The Valley Courier", "https://courier.example/"),
    )


def test_the_table_of_a_shared_file() -> None:
    text = '[project]\nname = "drafts"\n[tool.other]\nx = 1\n[tool.numcheck]\nfail-on = "never"\n'
    assert read(FILE, text.encode(), shared=True) == Config(file=FILE, fail_on="never")
    assert read(FILE, b"[tool.other]\nnumcheck = 1\n", shared=True) == Config()


@pytest.mark.parametrize(
    ("text", "line", "what", "hint"),
    [
        ("\nfail_on = 'error'\n", 2, "fail_on is not a setting", "Did you mean fail-on?"),
        ("\n\nrequire-cheked = 5\n", 3, "require-cheked is not a setting", "Did you mean require-checked?"),
        ("zebra = 1", 1, "zebra is not a setting", "There are as-of, fail-on"),
        ("# c\nfail-on = 'warn'", 2, "'warn' is no fail-on", "error, warning, never"),
        ("fail-on = 1", 1, "1 is no fail-on", "in quotes"),
        ("as-of = 'soon'", 1, "'soon' is no as-of", "both, latest, published"),
        ("as-of = '2022-02-31'", 1, "is no as-of", "a day"),
        ("as-of = 2022-08-20T10:00:00", 1, "is no as-of", "a day"),
        ("min-confidence = 1.5", 1, "1.5 is no confidence", "0 to 1"),
        ("min-confidence = nan", 1, "nan is no confidence", "0 to 1"),
        ("min-confidence = '0.8'", 1, "'0.8' is no confidence", "without quotes"),
        ("\nrequire-checked = 101", 2, "101 is no percentage", "0 to 100"),
        ("require-checked = true", 1, "True is no percentage", "0 to 100"),
        ("require-checked = 'half'", 1, "'half' is no percentage", "0 to 100"),
        ("baseline = ''", 1, "baseline is not the name of a file", "in quotes"),
        ("locked = 'yes'", 1, "locked is neither true nor false", "without quotes"),
        ("exclude = 'old/'", 1, "exclude is not a list", "Write one"),
        ("fail-on = 'error'\nexclude = [\n  'a',\n  1,\n]", 2, "exclude is not a list", "Write one"),
        ("format = 'xml'", 1, "'xml' is no format", "text, concise, json"),
        ("published = 'soon'", 1, "'soon' is no publication date", "2022-11-12"),
        ("published = '2022-13'", 1, "'2022-13' is no publication date", "a month"),
        ("published = 2022-11-12T10:00:00", 1, "is no publication date", "in quotes"),
        ("published = ['2022']", 1, "published is no date", "[[published]]"),
        ("[[published]]\ndate = '2022'", 1, "This entry of published has no paths", "paths and a date"),
        ("[[published]]\npaths = ['a']\ndate = 'x'", 3, "'x' is no publication date", "today"),
        ("ignore = ['NC301']", 1, "ignore is not a list of tables", "Write [[ignore]] before"),
        ("[tool.numcheck]\nlocked = true", 1, "tool is not a setting", "without [tool.numcheck]"),
        ("# c\n[numcheck]\nlocked = true", 2, "numcheck is not a setting", "without [numcheck]"),
        ("publisher = 'The Courier'", 1, "publisher is no table", "name and a url"),
        ("[publisher]\nurl = 'https://a.example'", 1, "The publisher has no name", "name and a url"),
        ("[publisher]\nname = ' '\nurl = 'https://a.example'", 2, "The publisher has no name", "name and a url"),
        ("[publisher]\nname = 'A'", 1, "The publisher has no web address", "name and a url"),
        ("[publisher]\nname = 'A'\nurl = 'a.example'", 3, "The publisher has no web address", "name and a url"),
        ("[publisher]\nname = 'A'\nurl = 'https:// a'", 3, "The publisher has no web address", "name and a url"),
        ("[publisher]\nname = 'A'\nuri = 'https://a.example'", 3, "uri is not a setting", "Did you mean url?"),
        ("x = 'a'\n\n[[ignore]]\n", 1, "x is not a setting", "There are"),
        ("[[ignore]]\nrules = ['NC301']\npaths = ['*']\n", 1, "has no reason", "rules, paths and a reason"),
        ("[[ignore]]\nrules = ['NC301']\npaths = ['*']\nreason = ' '", 4, "The reason is no text", "in quotes"),
        ("[[ignore]]\nrules = ['301']\npaths = ['*']\nreason = 'x'", 2, "'301' is no code", "NC301"),
        (
            "[[ignore]]\nrules = ['NC301']\npaths = ['*']\nreason = '''\nx'''\n\n[[ignore]]\nrule = 'NC301'",
            8,
            "rule is not a setting",
            "Did you mean rules?",
        ),
        ("fail-on = 'error'\nfail-on = 'error'", 2, "Cannot overwrite", "toml.io"),
        ("a = [1\n", 1, "Unclosed array", "toml.io"),
        ("a =", 1, "Invalid value", "toml.io"),
        ("a = 'x", 1, "Expected", "toml.io"),
    ],
)
def test_a_mistake_is_told_at_its_line(text: str, line: int, what: str, hint: str) -> None:
    error = mistake(text)
    assert error.message.startswith(f"{FILE}:{line}: ")
    assert what in error.message
    assert hint in error.hint


@pytest.mark.parametrize("value", ["9" * 5000, "[" * 5000])
def test_what_the_reader_of_toml_cannot_bear_is_told(value: str) -> None:
    assert mistake(f"require-checked = {value}").message.startswith(f"{FILE} is no TOML that can be read: ")


def test_a_mistake_in_a_shared_file_is_told_at_its_line_there() -> None:
    text = '[project]\nname = "drafts"\r\n\n[tool.numcheck]\nfail-on = "error"\n[tool.numcheck.zebra]\n'
    assert mistake(text, shared=True).message == f"{FILE}:6: zebra is not a setting."
    assert "[[tool.numcheck.ignore]]" in mistake("[tool.numcheck.ignore]", shared=True).hint
    assert mistake("[tool]\nnumcheck = 1", shared=True).message.startswith(f"{FILE}:2: ")


def test_bytes_that_are_no_text_are_told_at_their_line() -> None:
    with pytest.raises(ConfigError, match=r"numcheck\.toml:2: This is not UTF-8 text"):
        read(FILE, b"# a\n# \xff\n", shared=False)


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    with suppress(ConfigError):
        assert settings(text).file == FILE


KEYS = st.sampled_from(["a", "b", "fail-on", '"c d"'])
VALUES = st.sampled_from(["1", "'x'", "[\n 1,\n 2]", '"""\ny\n"""', "{z = 1}"])


@given(st.lists(st.tuples(KEYS, VALUES), unique_by=lambda pair: pair[0]), st.integers(0, 3))
def test_the_line_of_a_key_begins_with_it(pairs: list[tuple[str, str]], blanks: int) -> None:
    text = ("\n" * blanks + "# c\n").join(["", *(f"{key} = {value}\n" for key, value in pairs)])
    lines = text.split("\n")
    for key in tomllib.loads(text):
        assert lines[line_of(text, (key,)) - 1].lstrip('"').startswith(key)
        assert has(tomllib.loads(text), (key,))


@pytest.mark.parametrize(
    ("value", "share"),
    [("50%", 50), (" 50 % ", 50), ("0", 0), (100, 100), ("101%", None), (-1, None), (True, None), ("½", None)],
)
def test_percentages(value: object, share: int | None) -> None:
    assert percentage(value) == share


@pytest.mark.parametrize(
    ("source", "left_out"),
    [
        ("old/a.md", True),
        ("/newsroom/old/deep/a.md", True),
        ("a.notes.md", True),
        ("sub/a.notes.md", True),
        ("news/a.md", False),
        ("../old/a.md", False),
    ],
)
def test_patterns_are_told_from_the_folder_of_the_file(source: str, left_out: bool) -> None:
    path = source if source.startswith("/") else f"/newsroom/{source}"
    assert settings(ALL).excludes(path) is left_out


def test_a_document_appears_when_the_first_pattern_says() -> None:
    config = settings(ALL)
    assert config.appears("/newsroom/2022-11/a.md") == "2022-11"
    assert config.appears("/newsroom/a.md") == "2022-11-14"
    assert config.appears("/newsroom/b/a.md") is None
    for told in ("today", "2022", "2022-11-12"):
        assert settings(f"published = '{told}'").appears("<stdin>") == told


def test_a_rule_is_silenced_by_path() -> None:
    config = settings(ALL)
    silenced = config.ignoring("/newsroom/opinion/a.md")
    assert silenced["NC305"].reason == "columnists say people"
    assert "NC301" not in silenced
    assert "NC305" not in config.ignoring("/newsroom/news/a.md")
