"""The shape of the package: who may import whom, how long a module may be, what importing it does."""

import ast
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import numcheck

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "numcheck"
MODULES = sorted(PACKAGE.rglob("*.py"))
ORDER = (
    "errors",
    "zips",
    "digests",
    "crash",
    "pool",
    "bounded",
    "config",
    "units",
    "periods",
    "network",
    "lexicon",
    "datasets",
    "documents",
    "figures",
    "claims",
    "readings",
    "findings",
    "query",
    "reports",
    "edits",
    "checker",
    "cache",
    "kept",
    "frames",
    "columns",
    "articles",
    "archive",
    "web",
    "cli",
    "servers",
)
# They stand outside the order: the front door may open any room, the version is a constant that any stage may name.
FREE = ("__init__", "__main__", "version")
LONGEST = 300
# What opens connections, in the standard library and among what numcheck needs.
ONLINE = re.compile(
    r"(?:requests|urllib3|urllib\.request|socket|ssl|http\.client|ftplib|smtplib|asyncio|trafilatura\.(?:downloads|fetch_\w+))\b"
)


def name_of(path: Path) -> str:
    return str(path.relative_to(PACKAGE))


def stage_of(path: Path) -> str:
    """The folder or module directly under the package that a file belongs to."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def stages_imported_by(path: Path) -> set[str]:
    """The stages that a file imports, at its top or inside a function."""
    return {stage for name in imported_by(path) if (stage := stage_named(name))}


@cache
def imported_by(path: Path) -> tuple[str, ...]:
    """The names that a file imports, at its top or inside a function."""
    return tuple(_imported_by(path))


def _imported_by(path: Path) -> Iterator[str]:
    package = ".".join(path.relative_to(ROOT).with_suffix("").parts[:-1])
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package.split(".")[: len(package.split(".")) - node.level + 1] if node.level else []
            module = ".".join([*above, *([node.module] if node.module else [])])
            # `from numcheck import figures` names the stage only in what it imports.
            yield from (f"{module}.{alias.name}" for alias in node.names)


def stage_named(module: str) -> str | None:
    parts = module.split(".")
    return parts[1] if parts[0] == "numcheck" and len(parts) > 1 and parts[1] in ORDER else None


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_imports_point_left(path: Path) -> None:
    stage = stage_of(path)
    if stage in FREE:
        return
    assert stage in ORDER, f"{name_of(path)} belongs to no stage: give {stage} its place in ORDER"
    later = {other for other in stages_imported_by(path) if ORDER.index(other) > ORDER.index(stage)}
    assert not later, f"{name_of(path)} may not import {sorted(later)}"


def test_the_import_reader_sees_every_form(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "numcheck" / "claims" / "x.py"
    path.parent.mkdir(parents=True)
    path.write_text(
        "import numcheck.cli.main\nfrom numcheck import figures\nfrom ..reports import text\n"
        "def f():\n    from numcheck.checker import Checker\n",
        encoding="utf-8",
    )
    monkeypatch.setattr(sys.modules[__name__], "ROOT", tmp_path)
    assert stages_imported_by(path) == {"cli", "figures", "reports", "checker"}


@pytest.mark.parametrize("path", [path for path in MODULES if stage_of(path) != "network"], ids=name_of)
def test_only_one_room_goes_online(path: Path) -> None:
    """What is sent, and where, can be read off one folder."""
    assert not {name for name in imported_by(path) if ONLINE.match(name)}


def test_only_one_room_serves() -> None:
    # The server for assistants waits for its standard input with anyio, which listens to nothing by that.
    serving = re.compile(r"(?:starlette|uvicorn|anyio\.(?:connect_|create_\w*listener))")
    served = {stage_of(path) for path in MODULES if any(map(serving.match, imported_by(path)))}
    assert served == {"web"}


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_module_is_short_enough_to_read(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST


def test_no_public_name_is_that_of_a_module() -> None:
    """One would stand in the other's way: `numcheck.figures` is a package, and so no function."""
    modules = {path.stem for path in PACKAGE.glob("*.py")} | {
        path.parent.name for path in PACKAGE.glob("*/__init__.py")
    }
    assert not modules & set(numcheck.__all__)


def test_the_package_says_that_it_is_typed() -> None:
    assert (PACKAGE / "py.typed").is_file()


def test_nothing_but_tests_needs_what_stands_beside_the_repository() -> None:
    folders = ("numcheck", "data", "docs", "seeds", "bench", "tools", ".")
    suffixes = {".py", ".toml", ".lark", ".md", ".txt", ".yaml", ""}
    files = {
        path
        for folder in folders
        for path in (ROOT / folder).glob("*" if folder == "." else "**/*")
        if path.is_file() and path.suffix in suffixes
    }
    beside = "../" + "shared"
    assert not [str(path) for path in sorted(files) if beside in path.read_text(encoding="utf-8")]


CLAIMS, READINGS = PACKAGE / "claims", PACKAGE / "readings"
# What finds out how words stand, before anything is known of what the statistics count.
BLIND = sorted([*(CLAIMS / "sentence").glob("*.py"), *(CLAIMS / "when").glob("*.py")])
# What decides, on what words propose: it sees no text.
WEIGHING = sorted(
    [
        *(READINGS / "weigh").glob("*.py"),
        *(READINGS / f"{name}.py" for name in ("held", "number", "enumerate", "weighed", "settled", "coherence")),
        *(READINGS / f"{name}.py" for name in ("decision", "departures", "vouch", "accuse", "decide")),
    ]
)


@pytest.mark.parametrize("path", BLIND, ids=name_of)
def test_how_a_sentence_hangs_together_is_found_without_the_statistics(path: Path) -> None:
    rooms = ("numcheck.datasets", "numcheck.readings", "numcheck.claims.slots")
    assert not {name for name in imported_by(path) if name.startswith(rooms)}


@pytest.mark.parametrize("path", sorted(READINGS.rglob("*.py")), ids=name_of)
def test_readings_know_no_document(path: Path) -> None:
    assert "numcheck.documents.document.Document" not in set(imported_by(path))


@pytest.mark.parametrize("path", WEIGHING, ids=name_of)
def test_what_decides_reads_no_text(path: Path) -> None:
    assert not set(cuts_of_text(path.read_text(encoding="utf-8")))


def cuts_of_text(source: str) -> Iterator[str]:
    """Where a module takes a piece of a text: `text[a:b]`, `page.text[a]`, `document.slice(span)`, a pattern."""
    for node in ast.walk(ast.parse(source)):
        taken = node.value if isinstance(node, ast.Subscript) else None
        if (
            (isinstance(taken, ast.Name) and taken.id == "text")
            or (isinstance(taken, ast.Attribute) and taken.attr == "text")
            or (isinstance(node, ast.Attribute) and node.attr == "slice")
        ):
            yield ast.unparse(node)
        elif isinstance(node, ast.Import) and any(alias.name == "re" for alias in node.names):
            yield "import re"


def test_the_text_reader_sees_every_form() -> None:
    source = "import re\nx = text[1:2]\ny = ear.page.text[3]\nz = document.slice(span)\nfigure.text\nlow[0:1]\n"
    assert set(cuts_of_text(source)) == {"import re", "text[1:2]", "ear.page.text[3]", "document.slice"}


# A contributor's tool, which the package does not call.
WAYS_OUT = ("cli/output.py", "datasets/normalise/__main__.py")


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_nothing_goes_out_but_by_one_module(path: Path) -> None:
    """What is printed elsewhere would be printed raw."""
    if name_of(path) in WAYS_OUT:
        return
    calls = [
        ast.unparse(node.func)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
    ]
    out = re.compile(r"print|(click\.)?(echo|secho|echo_via_pager)|sys\.std(out|err)\..+|error\.show|os\.write")
    assert not [call for call in calls if out.fullmatch(call)]


def test_any_exception_is_caught_in_one_place_alone() -> None:
    broad = {"Exception", "BaseException"}
    caught = {
        (name_of(path), ast.unparse(node.type) if node.type else "BaseException")
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ExceptHandler)
    }
    assert {(name, kind) for name, kind in caught if kind in broad} == {
        ("crash.py", "Exception"),
        # It puts the card back, and raises again.
        ("datasets/add.py", "BaseException"),
        ("datasets/userstore.py", "BaseException"),
    }
