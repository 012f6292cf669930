"""The reader of the case files, and what counts as the same value."""

from pathlib import Path

import pytest

from tests.case import CaseError, Expected, read, same_value


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "case.txt"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_case_is_read(tmp_path: Path) -> None:
    path = written(tmp_path, "published: 2022-11\nsource: s\n---\nA.\n\nB.\n---\n2.4 million  supported  -  7  # why\n")
    case = read(path)
    assert (case.published, case.text) == ("2022-11", "A.\n\nB.")
    assert case.expected == (Expected("2.4 million", "supported", None, "7"),)


@pytest.mark.parametrize(
    "text",
    ["source: s\n---\nA.\n", "published: 2022\n---\nA.\n---\n", "source: s\n---\nA.\n---\n7 supported\n"],
    ids=["two parts", "no source", "one column"],
)
def test_a_malformed_case_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(CaseError):
        read(written(tmp_path, text))


@pytest.mark.parametrize(
    ("computed", "expected", "same"),
    [
        ("37.1397", "37.14", True),
        ("37.1397", "37.13", False),
        ("2766582", "2,766,582", True),
        ("2766583", "2,766,582", False),
        (None, "-", True),
        (None, "7", False),
        ("7", "-", False),
    ],
)
def test_a_value_is_compared_as_precisely_as_it_is_printed(computed: str | None, expected: str, same: bool) -> None:
    assert same_value(computed, expected) is same
