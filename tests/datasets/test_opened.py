"""Official files as spreadsheet programs and archives make them anew: read where nothing is lost, else told why not."""

import csv
import gzip
import io
import zipfile
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest

from numcheck.datasets.normalise import cbp_drugs, cbp_states, opened
from numcheck.datasets.normalise.formats import header, of_columns
from numcheck.datasets.normalise.observations import Observations
from numcheck.errors import DataDamagedError, DataMissingError
from tests.datasets.download.made import state_file

PLAIN = state_file(times=7).decode()
ROWS = list(csv.reader(io.StringIO(PLAIN)))
DRUGS = (
    "FY,Month (abbv),Component,Region,Land Filter,Area of Responsibility,Drug Type,Count of Event,Sum Qty (lbs)\n"
    + "".join(
        f"2024,{month},U.S. Border Patrol,Southwest Border,Land Only,TUCSON SECTOR,Marijuana,38,1471.5498\n"
        for month in ["OCT", "NOV", "DEC", "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP"]
    )
)


def written(separator: str = ",", change: Callable[[str], str] = str) -> str:
    """The file as a program writes it with another separator, and its counts and headers changed."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=separator, lineterminator="\r\n")
    writer.writerow(ROWS[0])
    writer.writerows([*row[:-1], change(row[-1])] for row in ROWS[1:])
    return text.getvalue()


def thousands(mark: str) -> Callable[[str], str]:
    return lambda count: f"{int(count):,}".replace(",", mark)


def zipped(name: str, data: bytes, **more: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
        archive.writestr("__MACOSX/._a.csv", b"left by a system")
        for other, content in more.items():
            archive.writestr(f"{other}.csv", content)
    return out.getvalue()


def booked(rows: list[list[object]], sheet: str = "Sheet1") -> bytes:
    book = import_module("openpyxl").Workbook()
    book.active.title = sheet
    for row in rows:
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def numbered() -> list[list[object]]:
    """The cells as Excel has them: numbers are numbers."""
    return [[int(cell) if cell.isdigit() else cell for cell in row] for row in ROWS]


AS_IT_CAN_COME: dict[str, tuple[str, Callable[[], bytes]]] = {
    "as it is": ("a.csv", PLAIN.encode),
    "with a mark": ("a.csv", lambda: PLAIN.encode("utf-8-sig")),
    "thousands": ("a.csv", written(change=thousands(",")).encode),
    "thousands and blanks": ("a.csv", written(change=thousands("\u00a0")).encode),
    "points": ("a.csv", written(change=lambda count: f"{count}.0").encode),
    "semicolons": ("a.csv", written(";").encode),
    "semicolons, thousands": ("a.csv", written(";", thousands(",")).encode),
    "tabs": ("a.txt", written("\t").encode),
    "UTF-16 with tabs": ("a.txt", lambda: written("\t").encode("utf-16")),
    "UTF-16, the other way": ("a.txt", lambda: b"\xfe\xff" + written("\t").encode("utf-16-be")),
    "what Excel writes for itself": ("a.csv", lambda: b"sep=;\r\n" + written(";").encode()),
    "blanks in headers": ("a.csv", lambda: PLAIN.replace("Fiscal Year,", " Fiscal  Year ,", 1).encode()),
    "empty rows": ("a.csv", lambda: (PLAIN + "," * 8 + "\r\n\r\n").encode()),
    "gzip": ("a.csv.gz", lambda: gzip.compress(PLAIN.encode())),
    "zip": ("a.zip", lambda: zipped("folder/a.csv", PLAIN.encode())),
    "workbook": ("a.xlsx", lambda: booked(numbered())),
    "workbook of texts": ("a.xlsx", lambda: booked([list(row) for row in ROWS])),
    "workbook in zip": ("a.zip", lambda: zipped("a.xlsx", booked(numbered()))),
    "workbook under another name": ("download", lambda: booked(numbered())),
}


def same(one: Observations, other: Observations) -> bool:
    frames = [found.frame.astype(str).reset_index(drop=True) for found in (one, other)]
    return frames[0].equals(frames[1]) and (one.dimensions, one.running) == (other.dimensions, other.running)


@pytest.mark.parametrize("form", AS_IT_CAN_COME)
def test_nothing_is_lost(tmp_path: Path, form: str) -> None:
    name, make = AS_IT_CAN_COME[form]
    plain, path = tmp_path / "plain.csv", tmp_path / name
    plain.write_text(PLAIN, newline="")
    path.write_bytes(make())
    found = of_columns(header(path))
    assert found is not None
    assert found.name == "cbp_states"
    assert same(cbp_states.normalise(path), cbp_states.normalise(plain))


def test_a_file_is_called_as_in_its_archive(tmp_path: Path) -> None:
    for name, data in (("b.csv.gz", gzip.compress(b"a,b\n")), ("c.zip", zipped("in/b.csv", b"a,b\n"))):
        (tmp_path / name).write_bytes(data)
        assert opened.unpacked(tmp_path / name) == ("b.csv", b"a,b\n", False)


@pytest.mark.parametrize(("old", "new"), [("1471.5498", '"1,471.5498"'), ("1471.5498", "1471.5498000")])
def test_weights_with_thousands(tmp_path: Path, old: str, new: str) -> None:
    plain, path = tmp_path / "plain.csv", tmp_path / "a.csv"
    plain.write_text(DRUGS)
    path.write_text(DRUGS.replace(old, new))
    for one, other in zip(cbp_drugs.normalise(path), cbp_drugs.normalise(plain), strict=True):
        assert same(one, other)


LOST: list[tuple[str, str]] = [
    ("1471,5498", "comma or point may stand between thousands or before decimals"),
    ("1,471", "comma or point may stand between thousands or before decimals"),
    ("1.47E+03", "A spreadsheet program has shortened it"),
    ("########", "A spreadsheet program has shortened it"),
    ("", "The cell is empty"),
    ("-1471.5", "decimal number of at least 0"),
]


@pytest.mark.parametrize(("weight", "reason"), LOST)
def test_what_may_be_lost_is_refused_with_the_reason(tmp_path: Path, weight: str, reason: str) -> None:
    path = tmp_path / "a.csv"
    path.write_text(DRUGS.replace("1471.5498", f'"{weight}"'))
    with pytest.raises(DataDamagedError, match=reason) as caught:
        cbp_drugs.normalise(path)
    assert "again" not in str(caught.value)


@pytest.mark.parametrize(
    ("count", "reason"), [("9.000", "comma or point"), ("9,00", "comma or point"), ("1E+04", "shortened")]
)
def test_counts_that_can_be_read_in_two_ways_are_refused(tmp_path: Path, count: str, reason: str) -> None:
    path = tmp_path / "a.csv"
    path.write_text(written(";").replace(";4900\r\n", f";{count}\r\n", 1), newline="")
    with pytest.raises(DataDamagedError, match=reason):
        cbp_states.normalise(path)


BROKEN: list[tuple[str, bytes, str]] = [
    ("a.csv.gz", gzip.compress(PLAIN.encode())[:-20], "a broken gzip archive"),
    ("a.gz", gzip.compress(zipped("a.csv", b"a")), "holds an archive"),
    ("a.zip", zipped("a.csv", PLAIN.encode())[:-40], "no ZIP archive that can be read"),
    ("a.zip", zipped("a.csv", b"a", b=b"b"), "holds 2 files"),
    ("a.ods", zipped("META-INF/manifest.xml", b"<a/>"), "an OpenDocument table"),
    ("a.xlsx", b"PK\x03\x04", "no Excel workbook"),
    ("a.xlsx", zipped("xl/workbook.xml", b"<a>"), "no Excel workbook"),
    ("a.csv", PLAIN.replace("MEXICO", "M\u00c9XICO").encode("latin-1"), "line 3 is in another encoding"),
    ("a.csv", PLAIN.encode("utf-16")[:-1], "UTF-16 with its mark"),
]


@pytest.mark.parametrize(("name", "data", "reason"), BROKEN)
def test_what_cannot_be_read_is_told(tmp_path: Path, name: str, data: bytes, reason: str) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(DataDamagedError, match=reason) as caught:
        header(tmp_path / name)
    assert caught.value.hint
    assert "ownload it again" not in str(caught.value)


def test_a_bomb_is_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opened, "LARGEST", 1_000_000)
    for name, data in (
        ("a.csv.gz", gzip.compress(b" " * 1_000_001)),
        ("a.zip", zipped("a.csv", b" " * 1_000_001)),
        ("a.csv", b" " * 1_000_001),
        ("a.xlsx", zipped("xl/workbook.xml", b" " * 1_000_001)),
    ):
        (tmp_path / name).write_bytes(data)
        with pytest.raises(DataDamagedError, match="1,000,000 bytes"):
            opened.unpacked(tmp_path / name)


def test_a_folder_and_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(DataDamagedError, match="it is a folder"):
        opened.unpacked(tmp_path)
    with pytest.raises(DataMissingError, match="is not there"):
        opened.unpacked(tmp_path / "none.csv")
