"""What the names of a command stand for."""

import os
from pathlib import Path

import pytest

from numcheck.documents.files import Named, expand
from numcheck.errors import NothingNamedError


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in (
        "b.md",
        "a.txt",
        "sub/c.html",
        "sub/deep/d.docx",
        ".git/e.txt",
        "sub/.hidden.md",
        "~$a.docx",
        "data.csv",
    ):
        path = tmp_path / "drafts" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("5", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path / "drafts"


def names(*given: str) -> list[str]:
    found = list(expand(given))
    assert not [named for named in found if named.error is not None]
    return [named.name for named in found]


def test_a_folder_stands_for_the_documents_in_it_and_below(folder: Path) -> None:
    expected = ["drafts/a.txt", "drafts/b.md", "drafts/sub/c.html", "drafts/sub/deep/d.docx"]
    assert names("drafts") == names("drafts/") == expected
    os.chdir("drafts")
    assert names(".") == [name.removeprefix("drafts/") for name in expected]
    assert names(str(folder)) == [str(folder.parent / name) for name in expected]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("drafts/*.md", ["drafts/b.md"]),
        ("drafts/**/*.[hd]*", ["drafts/sub/c.html", "drafts/sub/deep/d.docx"]),
        ("*/?.txt", ["drafts/a.txt"]),
        ("drafts/*.csv", ["drafts/data.csv"]),
        ("drafts/s*", ["drafts/sub/c.html", "drafts/sub/deep/d.docx"]),
        ("drafts/.git/*", ["drafts/.git/e.txt"]),
    ],
)
@pytest.mark.usefixtures("folder")
def test_a_pattern_stands_for_the_files_that_it_fits(pattern: str, expected: list[str]) -> None:
    assert names(pattern) == expected


@pytest.mark.usefixtures("folder")
def test_a_pattern_may_begin_at_the_root() -> None:
    assert names(f"{Path.cwd()}/drafts/*.md") == [f"{Path.cwd()}/drafts/b.md"]


@pytest.mark.usefixtures("folder")
def test_a_file_whose_name_looks_like_a_pattern_is_that_file() -> None:
    Path("[1]*.txt").write_text("5", encoding="utf-8")
    assert names("[1]*.txt") == ["[1]*.txt"]


@pytest.mark.usefixtures("folder")
def test_a_file_is_read_once_however_often_it_is_named() -> None:
    Path("link.txt").symlink_to("drafts/a.txt")
    given = ("drafts/b.md", "drafts/../drafts/b.md", "link.txt", "drafts", "lost.txt", "-", "https://x.example/")
    expected = ["drafts/b.md", "link.txt", "drafts/sub/c.html", "drafts/sub/deep/d.docx", "lost.txt"]
    assert names(*given) == [*expected, "-", "https://x.example/"]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("empty", "The folder empty holds nothing to read."),
        ("drafts/*.pdf", "No file fits drafts/*.pdf."),
        ("nowhere/**/*.md", "No file fits nowhere/**/*.md."),
        ("drafts/**x/*.md", "is no pattern|No file fits"),
    ],
)
@pytest.mark.usefixtures("folder")
def test_what_stands_for_nothing_is_told_and_the_rest_is_read(name: str, message: str) -> None:
    Path("empty").mkdir()
    Path("empty/notes.csv").write_text("5", encoding="utf-8")
    nothing, rest = expand([name, "drafts/a.txt"])
    assert rest == Named("drafts/a.txt")
    assert isinstance(nothing.error, NothingNamedError)
    assert any(part in nothing.error.message for part in message.split("|"))


def test_loops_of_links_are_not_followed(folder: Path) -> None:
    (folder / "sub" / "up").symlink_to(folder, target_is_directory=True)
    (folder / "sub" / "round").symlink_to(".", target_is_directory=True)
    (folder / "dangling.md").symlink_to("nowhere.md")
    assert len(names("drafts")) == len(names("drafts/**/*.*")) - 1 == 4


def test_pipes_in_a_folder_are_passed_over(folder: Path) -> None:
    os.mkfifo(folder / "pipe.txt")
    assert len(names("drafts")) == 4


def test_a_folder_that_may_not_be_read_is_told_and_the_rest_is_read(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.scandir

    def scandir(path: str) -> object:
        if path.endswith("deep"):
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    *read, shut = expand(["drafts"])
    assert len(read) == 3
    assert shut.error is not None
    assert shut.error.message == "The folder drafts/sub/deep cannot be read: Permission denied."


@pytest.mark.parametrize("name", ["a\0b", "a\0*", "", "~/x"])
def test_impossible_names_are_left_to_the_reader(name: str) -> None:
    assert list(expand([name])) == [Named(name)]
