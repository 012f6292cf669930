"""Nothing that comes from a file, a name, a page, a baseline, a lock or a card goes out as it is.

A terminal obeys escape sequences and marks of direction; a log of GitHub's or Azure's obeys lines that look like
commands. Every command meets such names and contents here, and what it prints is searched for them.
"""

import json
import os
import re
import shutil
from importlib import import_module
from pathlib import Path

import pytest

from numcheck.cli import output
from numcheck.cli.complete import datasets
from numcheck.datasets.download.listing import Entry
from numcheck.datasets.download.update import Outcome
from numcheck.datasets.importing import Imported
from numcheck.errors import CommandError, DocumentError, ListingError
from tests.cli.articles import FALSE
from tests.cli.conftest import ROOT, Result, Run

EXAMPLE = ROOT / "tests" / "examples" / "millbrook-burglaries.toml"

EVIL = "a\n::stop-commands::x\n##[error]y\x1b[2Jz\x9b2J\u202etxt\rb\u2028c\x07"
"""What a name, a word, a title may be: none of it may come out."""

RAW = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
COMMAND = re.compile(r"^\s*::(?!error file=|warning file=|notice file=)|##[A-Za-z]*\[", re.MULTILINE)


def clean(result: Result) -> Result:
    """The result, once nothing in it is raw."""
    told = f"{result.out}{result.err}".replace("\r\n", "\n")
    assert not RAW.findall(told)
    assert not COMMAND.findall(told)
    return result


def write(folder: Path, name: str, text: str) -> str:
    (folder / name).write_text(text, encoding="utf-8", newline="")
    return name


FORMS = ("text", "json", "sarif", "github", "junit", "csv", "html")
NAME = EVIL.replace("/", "")
WRONG = FALSE.replace(".\n", f" ({EVIL}).\n")
"""A sentence that is flagged, with it inside."""


@pytest.mark.parametrize("form", FORMS)
def test_names_and_words_of_articles(numcheck: Run, tmp_path: Path, form: str) -> None:
    folder = tmp_path / f"folder {NAME}"
    folder.mkdir()
    words = WRONG + f"\n\n{EVIL} 5 people. <!-- numcheck: ignore NC999 ({EVIL}) -->"
    names = [write(folder, "draft.txt", words), write(tmp_path, NAME, words), write(tmp_path, f"{NAME}.md", words)]
    paths = [folder / names[0], *names[1:], folder / "lost", f"{NAME}*", "-x::y", f"https://{EVIL}"]
    result = clean(numcheck("check", *paths[:5], paths[6], "--format", form, "--all"))
    assert result.code in (1, 2)
    assert "draft.txt" in result.out
    for path in paths:
        clean(numcheck("check", path, "--format", form))


@pytest.mark.parametrize("command", [["figures"], ["figures", "--format", "csv"], ["figures", "--format", "json"]])
def test_figures(numcheck: Run, tmp_path: Path, command: list[str]) -> None:
    write(tmp_path, NAME, f"about 5 people{EVIL}\r\n\r\n::stop-commands::2.4 million ::stop\n  ::x 5 people")
    assert clean(numcheck(*command, NAME)).code == 0
    assert clean(numcheck(*command, f"{NAME}lost")).code == 2


def test_explain(numcheck: Run, tmp_path: Path) -> None:
    write(tmp_path, NAME, WRONG)
    line = WRONG.count("\n")
    for words in ([f"{NAME}:{line}"], [NAME], [NAME, "--id", EVIL], [f"{NAME}lost:1"], [EVIL]):
        clean(numcheck("explain", *words))


def test_a_stale_entry_of_a_baseline_is_one_harmless_line(numcheck: Run, tmp_path: Path) -> None:
    write(tmp_path, NAME, FALSE)
    entry = {"source": NAME, "rule": EVIL, "id": EVIL, "text": EVIL, "message": EVIL}
    path = f"b{NAME}"
    write(tmp_path, path, json.dumps({"schema": "numcheck-baseline/1", "findings": [entry]}))
    result = clean(numcheck("check", NAME, "--baseline", path))
    assert "no longer has" in result.err
    assert result.err.count("\n") == 1
    write(tmp_path, path, EVIL)
    assert "This is no JSON." in clean(numcheck("check", NAME, "--baseline", path)).err
    assert clean(numcheck("check", NAME, "--baseline", f"{NAME}lost")).code == 2


def test_settings(numcheck: Run, tmp_path: Path) -> None:
    write(tmp_path, "a.txt", FALSE)
    quoted = json.dumps(EVIL)
    texts = [f"{quoted} = 1", f"as-of = {quoted}", f"baseline = {quoted}", f"exclude = [{quoted}, '*.txt']", EVIL]
    texts += [f"lock = {quoted}\nlocked = true", f"exclude = ['!', {quoted}]"]
    texts += [f"[[ignore]]\nrules = [{quoted}]\npaths = ['*']\nreason = 'x'"]
    texts += [f"[[ignore]]\nrules = ['NC102']\npaths = ['*']\nreason = {quoted}"]
    for text in texts:
        path = write(tmp_path, f"{NAME}.toml", text)
        clean(numcheck("check", "a.txt", "--config", path, "--all"))
    assert clean(numcheck("check", "a.txt", "--config", f"{NAME}lost")).code == 2


def test_options(numcheck: Run, tmp_path: Path) -> None:
    write(tmp_path, "a.txt", FALSE)
    for option in ("published", "as-of", "format", "output", "fail-on", "baseline", "diff", "as"):
        assert clean(numcheck("check", "a.txt", f"--{option}", f"{EVIL}/{EVIL}")).code == 2
    for option in ("min-confidence", "require-checked"):
        assert clean(numcheck("check", "a.txt", f"--{option}", f"{EVIL}/{EVIL}")).code == 2
    for option in ("border", "where", "period", "by", "as-of", "unit", "format"):
        assert clean(numcheck("data", "query", "seizures", f"--{option}", EVIL)).code == 2
    for words in (
        [EVIL],
        [f"--{EVIL}"],
        ["data", EVIL],
        ["data", "query", EVIL],
        ["data", "update", EVIL],
        ["rules", EVIL],
    ):
        assert clean(numcheck(*words)).code in (2, 3)


def test_locks(numcheck: Run, tmp_path: Path) -> None:
    write(tmp_path, "a.txt", FALSE)
    result = clean(numcheck("data", "lock", "-o", NAME))
    assert (result.code, result.out.count("\n")) == (0, 1)
    entry = "".join(f"{name} = {json.dumps(EVIL)}\n" for name in ("dataset", "published", "sha256"))
    texts = [f'schema = "numcheck-lock/1"\n[[release]]\n{entry}', f"schema = {json.dumps(EVIL)}", EVIL]
    for text in texts:
        write(tmp_path, NAME, text)
        assert clean(numcheck("check", "a.txt", "--locked", "--lock", NAME)).code in (2, 3)
    assert clean(numcheck("check", "a.txt", "--locked", "--lock", f"{NAME}lost")).code == 2


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of the user's own with a name that nobody should have to see."""
    folder = tmp_path / f"own{NAME}"
    monkeypatch.setenv("NUMCHECK_DATA_DIR", str(folder))
    return folder


def test_cards_and_tables(numcheck: Run, tmp_path: Path, own: Path) -> None:
    source = EXAMPLE.read_text(encoding="utf-8")
    card, quoted = f"{NAME}.toml", json.dumps(EVIL)
    table = write(tmp_path, f"{NAME}.csv", EXAMPLE.with_suffix(".csv").read_text(encoding="utf-8"))
    named = source.replace('"millbrook-burglaries.csv"', json.dumps(table))
    old_title = re.search(r"^title = .*$", source, re.MULTILINE)
    assert old_title is not None
    titled = named.replace(old_title[0], f"title = {quoted}")
    for text in (named, EVIL, f"{quoted} = 1", titled.replace("rank = 10", f"rank = {quoted}"), titled):
        write(tmp_path, card, text)
        clean(numcheck("data", "add", card))
        shutil.copy(tmp_path / card, tmp_path / "city.toml")
        clean(numcheck("data", "add", "city.toml"))
    write(tmp_path, table, EXAMPLE.with_suffix(".csv").read_text(encoding="utf-8").replace("01 Harbour", f'"{EVIL}"'))
    assert clean(numcheck("data", "add", "city.toml")).code == 2
    clean(numcheck("data", "add", f"{NAME}lost"))
    shutil.copy(own / "cards" / "city.toml", own / "cards" / f"{NAME}.toml")
    for words in (
        ["list"],
        ["list", "--format", "csv"],
        ["list", "--releases", "--format", "json"],
        ["path"],
        ["verify"],
    ):
        clean(numcheck("data", *words))
    clean(numcheck("data", "query", "burglaries", "--period", "CY2022"))
    (own / "store.sqlite").write_bytes(b"x" * 5000)
    for words in (["data", "list"], ["data", "verify"], ["check", card], ["--version"]):
        clean(numcheck(*words))


@pytest.mark.parametrize("form", ["table", "csv", "json"])
def test_members_of_ones_own(numcheck: Run, tmp_path: Path, own: Path, form: str) -> None:
    """A card may name members and files as it likes, and they stand in tables."""
    text = EXAMPLE.read_text(encoding="utf-8").replace('"Old Town"', json.dumps(f"Old{EVIL}"))
    text = text.replace('"millbrook-burglaries.csv"', json.dumps(f"{NAME}.csv"))
    text = re.sub(r"^(\[words.dimensions.district.members.*)Old Town", r"\1Old Town", text, flags=re.MULTILINE)
    write(tmp_path, "city.toml", text)
    shutil.copy(EXAMPLE.with_suffix(".csv"), tmp_path / f"{NAME}.csv")
    clean(numcheck("data", "add", "city.toml"))
    clean(numcheck("data", "list", "--releases", "--format", form))
    clean(numcheck("data", "query", "burglaries", "--by", "district", "--period", "CY2022", "--format", form))
    clean(numcheck("data", "export", "--dataset", "city"))


def test_files_to_import_and_to_verify(numcheck: Run, tmp_path: Path, own: Path) -> None:
    pytest.importorskip("pandas")
    write(tmp_path, f"{NAME}.csv", f'"{EVIL}",Month\n1,2\n')
    for words in (["import"], ["verify"]):
        assert clean(numcheck("data", *words, f"{NAME}.csv")).code in (2, 3)
        assert clean(numcheck("data", *words, f"{NAME}lost.csv")).code == 3


def test_what_pages_of_publishers_list(capfd: pytest.CaptureFixture[str]) -> None:
    update = import_module("numcheck.cli.data.update")
    entry = Entry(EVIL, EVIL, EVIL)
    outcomes = [
        Outcome((EVIL,), "added", entry, Imported((), (), (EVIL,))),
        Outcome((EVIL,), "failed", entry, error=ListingError(EVIL, EVIL)),
    ]
    assert update._told(outcomes, update._Bar()) == 3
    captured = capfd.readouterr()
    clean(Result(0, captured.out, captured.err))
    assert (captured.out.count("\n"), captured.err.count("\n")) == (3, 2)


def test_what_git_says(numcheck: Run, tmp_path: Path) -> None:
    write(tmp_path, NAME, FALSE)
    assert clean(numcheck("check", NAME, "--diff", EVIL)).code == 2


def test_what_a_shell_completes(numcheck: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    import click

    monkeypatch.setattr("numcheck.cli.complete._of_catalog", lambda *_: [EVIL])
    (item,) = datasets(click.Context(click.Command("x")), click.Argument(["x"]), "")
    assert not RAW.findall(item.value)
    assert "\n" not in item.value


@pytest.mark.parametrize("error", [DocumentError(EVIL, EVIL), CommandError(EVIL, "do this\nor that")])
def test_an_error_is_a_line_and_its_hint_another(capfd: pytest.CaptureFixture[str], error: DocumentError) -> None:
    output.tell(error)
    err = capfd.readouterr().err
    clean(Result(0, "", err))
    assert err.count("\n") == (3 if isinstance(error, CommandError) else 2)


@pytest.mark.parametrize("write_", [output.emit, output.deliver, output.say, output.note, output.show])
def test_what_slipped_through_is_caught(capfd: pytest.CaptureFixture[str], write_: object) -> None:
    assert callable(write_)
    write_(f"{EVIL}\n  ::x\n\t##vso[y\nz\r\n")
    captured = capfd.readouterr()
    assert "stop-commands" in captured.out + captured.err
    clean(Result(0, captured.out, captured.err))


def test_what_is_harmless_goes_out_as_it_is(capfd: pytest.CaptureFixture[str]) -> None:
    text = "a::b ## c\r\n“é” 漢 \U0001f600\n"
    for write_ in (output.emit, output.deliver):
        write_(text)
        assert capfd.readouterr().out == text
    output.deliver("::error file=a::b\n", commands=True)
    assert capfd.readouterr().out == "::error file=a::b\n"
    output.emit("\x1b[1;31mred\x1b[0m\n")
    assert capfd.readouterr().out == "\x1b[1;31mred\x1b[0m\n"


def test_a_report_into_a_pipe_or_a_terminal_is_harmless_too(numcheck: Run, tmp_path: Path) -> None:
    write(tmp_path, "a.txt", WRONG)
    os.mkfifo(tmp_path / "pipe")
    reader = os.open(tmp_path / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    assert numcheck("check", "a.txt", "-o", "pipe", "--all").code == 1
    told = os.read(reader, 1 << 16).decode("utf-8")
    clean(Result(0, told, ""))
    assert numcheck("check", "a.txt", "-o", "pipe", "--format", "github").code == 1
    assert os.read(reader, 1 << 16).startswith(b"::error file=a.txt,")
    os.close(reader)
