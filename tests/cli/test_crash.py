"""A mistake of the program: exit code 4, one line, and no document takes another along."""

import csv
import io
import json
import re
from importlib import import_module
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import jsonschema
import pandas as pd
import pytest

import numcheck as package
from numcheck.errors import CrashError
from numcheck.version import __version__
from tests.cli.articles import FALSE, TRUE
from tests.cli.conftest import ROOT, Run
from tests.cli.repository import Repository

BREAKS = "Here it breaks."
LINE = re.compile(
    rf"numcheck: E900: numcheck {re.escape(__version__)} failed on (?P<what>.+): "
    r"KeyError: 'component' \((?P<place>[\w/.]+:\d+|outside the package)\)\. "
    r"This is a mistake of the program and no finding: please send this line, with the document, to its maintainers "
    r"\(--debug shows more\)\.\n"
)


def failing(original: Any) -> Any:
    """A function that fails on documents with a certain text."""

    def broken(document: Any, *others: Any, **named: Any) -> Any:
        if BREAKS in (document if isinstance(document, str) else getattr(document, "text", "")):
            raise KeyError("component")
        return original(document, *others, **named)

    return broken


@pytest.fixture
def three(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Three documents; on the second the checker fails."""
    checker = import_module("numcheck.checker")
    monkeypatch.setattr(checker, "propose", failing(checker.propose))
    texts = {"a.txt": FALSE, "b.txt": BREAKS, "c.txt": TRUE}
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return list(texts)


def test_one_document_that_crashes_is_told_in_a_line(numcheck: Run, three: list[str]) -> None:
    result = numcheck("check", "b.txt")
    assert (result.code, result.out) == (4, "")
    match = LINE.fullmatch(result.err)
    assert match is not None
    assert match["what"] == "b.txt"


def test_text_tells_it_in_its_place_and_the_others_are_checked(numcheck: Run, three: list[str]) -> None:
    result = numcheck("check", *three)
    assert (result.code, result.err) == (4, "")
    parts = (
        "CONTRADICTED",
        "b.txt  NOT CHECKED  E900",
        "KeyError: 'component'",
        "c.txt, no publication date. 2 figures: 1 checked (1 holds)",
        "3 documents, 1 not checked",
    )
    places = [" ".join(result.out.split()).index(" ".join(part.split())) for part in parts]
    assert places == sorted(places)


def test_json_tells_it_in_its_place(numcheck: Run, three: list[str]) -> None:
    result = numcheck("check", *three, "--format", "json")
    first, second, third = found = json.loads(result.out)
    jsonschema.validate(found, json.loads((ROOT / "docs" / "report.schema.json").read_text(encoding="utf-8")))
    assert (second["source"], second["error"]["code"]) == ("b.txt", "E900")
    assert first["summary"]["contradicted"] == third["summary"]["supported"] == 1
    assert result.code == 4
    assert LINE.fullmatch(result.err)


def test_every_other_format_tells_it_in_its_place(numcheck: Run, three: list[str]) -> None:
    told = {form: numcheck("check", *three, "--format", form) for form in ("sarif", "github", "junit", "csv", "html")}
    assert {result.code for result in told.values()} == {4}
    (run,) = json.loads(told["sarif"].out)["runs"]
    (notification,) = run["invocations"][0]["toolExecutionNotifications"]
    assert notification["descriptor"] == {"id": "E900"}
    assert notification["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "b.txt"
    assert len(run["results"]) == 1
    assert "::error file=b.txt,title=E900::numcheck " in told["github"].out
    assert "numcheck: c.txt: " in told["github"].out
    suites = ET.fromstring(told["junit"].out)
    assert [suite.get("errors") for suite in suites] == ["0", "1", "0"]
    assert suites[1][0].get("name") == "can be checked"
    rows = list(csv.DictReader(io.StringIO(told["csv"].out)))
    assert [(row["source"], row["verdict"]) for row in rows][1:2] == [("b.txt", "unchecked")]
    assert {row["source"] for row in rows} == {"a.txt", "b.txt", "c.txt"}
    assert "✕ not checked" in told["html"].out
    assert "Not checked: numcheck" in told["html"].out


def test_a_reader_that_crashes_is_told_alike(numcheck: Run, three: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    read = import_module("numcheck.documents.read")
    monkeypatch.setattr(read, "split", failing(read.split))
    found = json.loads(numcheck("check", *three, "--format", "json").out)
    assert [report.get("error", {}).get("code") for report in found] == [None, "E900", None]
    assert LINE.fullmatch(numcheck("figures", "b.txt").err)


@pytest.mark.parametrize(
    ("module", "name", "command"),
    [
        ("numcheck.reports.text", "_counts", ["check", "a.txt"]),
        ("numcheck.reports.figures_text", "render", ["figures", "a.txt"]),
        ("numcheck.figures.extract", "find_figures", ["figures", "a.txt"]),
        ("numcheck.reports.explain.text", "render", ["explain", "a.txt:1"]),
    ],
)
def test_what_comes_after_reading_names_the_document_too(
    numcheck: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: str, name: str, command: list[str]
) -> None:
    (tmp_path / "a.txt").write_text(TRUE, encoding="utf-8")

    def broken(*_: object, **__: object) -> None:
        raise KeyError("component")

    monkeypatch.setattr(import_module(module), name, broken)
    result = numcheck(*command)
    match = LINE.fullmatch(result.err)
    assert match is not None
    assert (result.code, result.out, match["what"]) == (4, "", "a.txt")


@pytest.mark.parametrize(
    ("form", "place"),
    [
        ("text", "numcheck.reports.text._report"),
        ("json", "numcheck.reports.report.Report.to_dict"),
        ("sarif", "numcheck.reports.sarif._region"),
        ("github", "numcheck.reports.github._report"),
        ("junit", "numcheck.reports.junit._suite"),
        ("csv", "numcheck.reports.csv._rows"),
        ("html", "numcheck.reports.html.page.parts"),
    ],
)
def test_a_format_that_fails_on_one_of_several_has_the_others(
    numcheck: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str, place: str
) -> None:
    module, _, name = place.rpartition(".")
    try:
        owner = import_module(module)
    except ModuleNotFoundError:
        owner = getattr(import_module(module.rpartition(".")[0]), module.rpartition(".")[2])
    original = getattr(owner, name)

    def broken(first: Any, *others: Any, **named: Any) -> Any:
        found = [getattr(one, "document", one) for one in (first, *others)]
        if any(BREAKS in getattr(one, "text", "") for one in found):
            raise KeyError("component")
        return original(first, *others, **named)

    monkeypatch.setattr(owner, name, broken)
    for path, text in {"a.txt": FALSE, "b.txt": f"{BREAKS} {FALSE}", "c.txt": TRUE}.items():
        (tmp_path / path).write_text(text, encoding="utf-8")
    result = numcheck("check", "a.txt", "b.txt", "c.txt", "--format", form)
    assert (result.code, result.out.count("failed on b.txt: KeyError") > 0) == (4, True)
    assert "a.txt" in result.out
    assert "c.txt" in result.out
    assert numcheck("check", "a.txt", "c.txt", "--format", form).code == 1


@pytest.mark.parametrize("form", ["text", "json", "sarif", "github", "junit", "csv", "html"])
def test_a_report_whose_end_fails_is_not_half_there(
    numcheck: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    """What is read by the line stands as far as it came; of what is read whole there is nothing."""
    formats = import_module("numcheck.cli.formats")
    original = formats.pieces

    def broken(form: str, reports: Any, how: Any) -> Any:
        many = 0

        def counted() -> Any:
            nonlocal many
            for many, report in enumerate(reports, 1):  # noqa: B007
                yield report

        yield from original(form, counted(), how)
        if many > 1:
            raise KeyError("component")

    monkeypatch.setattr(formats, "pieces", broken)
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(FALSE, encoding="utf-8")
    result = numcheck("check", "a.txt", "b.txt", "--format", form)
    match = LINE.fullmatch(result.err)
    assert match is not None
    assert (result.code, match["what"]) == (4, "the report on 2 documents")
    assert ("a.txt" in result.out and "b.txt" in result.out) if form in ("text", "github") else not result.out
    (tmp_path / "report").write_text("before", encoding="utf-8")
    assert numcheck("check", "a.txt", "b.txt", "--format", form, "-o", "report").code == 4
    assert (tmp_path / "report").read_text(encoding="utf-8") == "before"


@pytest.mark.parametrize(
    ("place", "more"),
    [
        ("numcheck.reports.suppress.silence", []),
        ("numcheck.reports.baseline.silence", ["--baseline", "b.json"]),
        ("numcheck.reports.baseline._entry", ["--baseline", "b.json", "--update-baseline"]),
        ("numcheck.reports.lines.on_lines", ["--diff", "HEAD"]),
    ],
)
def test_a_policy_that_fails_on_a_document_is_told_in_its_place(
    numcheck: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str, more: list[str]
) -> None:
    module, _, name = place.rpartition(".")
    original = getattr(import_module(module), name)

    def broken(*given: Any, **named: Any) -> Any:
        if any(getattr(one, "source", one) == "b.txt" for one in given):
            raise KeyError("component")
        return original(*given, **named)

    texts = {"a.txt": FALSE, "b.txt": FALSE, "c.txt": TRUE}
    for path, text in texts.items():
        (tmp_path / path).write_text(text, encoding="utf-8")
    (tmp_path / "numcheck.toml").write_text('[[ignore]]\nrules = ["NC305"]\npaths = ["*"]\nreason = "x"\n')
    assert numcheck("check", *texts, "--baseline", "b.json", "--update-baseline").code == 0
    kept = (tmp_path / "b.json").read_text(encoding="utf-8")
    repository = Repository(tmp_path)
    repository.commit("Begin")
    monkeypatch.setattr(import_module(module), name, broken)
    result = numcheck("check", *texts, *more, "--format", "json")
    assert result.code == 4
    assert [one.get("error", {}).get("code") for one in json.loads(result.out)] == [None, "E900", None]
    assert " failed on b.txt: KeyError: 'component' " in result.err
    assert (tmp_path / "b.json").read_text(encoding="utf-8") == kept


@pytest.mark.parametrize(
    "words",
    [
        *(["check", "a.txt"], ["figures", "a.txt"], ["explain", "a.txt:1"], ["--version"]),
        *(["data", "list"], ["data", "update"], ["data", "import", "a.csv"], ["data", "add", "a.toml"]),
        *(["data", "query", "encounters"], ["data", "export"], ["data", "verify"], ["data", "lock"], ["data", "path"]),
    ],
    ids=" ".join,
)
def test_any_command_that_crashes_ends_with_4(
    numcheck: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise KeyError("component")

    (tmp_path / "a.txt").write_text(TRUE, encoding="utf-8")
    monkeypatch.setattr(import_module("numcheck.datasets.folders"), "user_folder", broken)
    monkeypatch.setattr(import_module("numcheck.documents.read"), "from_bytes", broken)
    monkeypatch.setattr(import_module("numcheck.datasets.catalog").Catalog, "open", broken)
    result = numcheck(*words)
    match = LINE.fullmatch(result.err)
    assert match is not None
    assert (result.code, result.out.count("\n")) == (4, int(words == ["--version"]))
    assert match["what"] in ("a.txt", " ".join(["numcheck", *words]), " ".join(["numcheck", *words[:-1]]))


@pytest.mark.parametrize("words", [["--debug", "check", "b.txt"], ["check", "b.txt", "--debug"]])
def test_a_traceback_is_shown_where_it_is_asked_for(numcheck: Run, three: list[str], words: list[str]) -> None:
    result = numcheck(*words)
    line, _, rest = result.err.partition("\n")
    assert LINE.fullmatch(f"{line}\n")
    assert rest.startswith("  Traceback (most recent call last):\n")
    assert rest.endswith("  KeyError: 'component'\n")
    assert result.code == 4


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_traceback_is_shown_of_one_among_many(numcheck: Run, three: list[str], form: str) -> None:
    result = numcheck("check", *three, "lost.txt", "--debug", "--format", form)
    assert result.err.count("Traceback (most recent call last):") == 1
    assert ("E101" in result.err) is (form == "json")
    assert "Traceback" not in result.out


def test_a_crash_without_documents_may_be_looked_into(numcheck: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise KeyError("component")

    monkeypatch.setattr(import_module("numcheck.datasets.catalog").Catalog, "open", broken)
    assert "Traceback" not in numcheck("data", "list").err
    assert "Traceback" in numcheck("data", "list", "--debug").err
    assert "Traceback" not in numcheck("data", "list").err


def test_what_an_exception_says_stays_on_its_line(
    numcheck: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ValueError("a\n::stop-commands::x\x1b[2J\u202e" + "b" * 5000)

    (tmp_path / "a.txt").write_text(TRUE, encoding="utf-8")
    monkeypatch.setattr(import_module("numcheck.checker"), "propose", broken)
    result = numcheck("check", "a.txt")
    assert (result.code, result.err.count("\n")) == (4, 1)
    assert len(result.err) < 600
    assert not {"\x1b", "\u202e"} & set(numcheck("check", "a.txt", "--debug").err)
    assert not re.search(r"^\s*::", numcheck("check", "a.txt", "--debug").err, re.MULTILINE)


def test_a_password_in_an_address_is_not_told(numcheck: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise KeyError("component")

    monkeypatch.setattr(import_module("numcheck.documents.web"), "fetch", broken)
    for command in ("check", "figures"):
        result = numcheck(command, "https://me:secret@paper.example/story")
        assert result.code == 4
        assert "paper.example/story" in result.err
        assert "secret" not in result.err


def test_in_python_one_error_is_enough_to_catch(three: list[str], tmp_path: Path) -> None:
    checker = package.Checker()
    with pytest.raises(CrashError, match="failed on <text>: KeyError: 'component'") as caught:
        checker.check(BREAKS)
    assert isinstance(caught.value.__cause__, KeyError)
    with pytest.raises(CrashError):
        package.check_file(tmp_path / "b.txt")
    assert len(checker.check(TRUE)) == 1


def test_a_column_has_a_row_for_it(three: list[str]) -> None:
    found = package.check_column(pd.Series([TRUE, BREAKS, FALSE], index=["x", "y", "z"]))
    assert list(found.index) == ["x", "y", "z"]
    assert found["error"].isna().tolist() == [True, False, True]
    assert str(found.loc["y", "error"]).startswith("E900: numcheck ")


def test_the_code_is_explained(numcheck: Run) -> None:
    assert "Exit code 4: numcheck itself failed." in numcheck("explain", "E900").out
