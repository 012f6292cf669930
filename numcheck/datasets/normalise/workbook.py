"""Excel workbooks (.xlsx) as columns of text and numbers. Only this module needs openpyxl."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import pandas as pd

from numcheck.errors import DataDamagedError, DataMissingError, ExtraMissingError


def sheets(path: Path) -> tuple[str, ...]:
    """The names of a workbook's sheets; raises the errors of `read_sheets`."""
    with _opened(path) as book:
        return tuple(book.sheetnames)


def read_sheets(path: Path, wanted: Mapping[str, Sequence[str]]) -> dict[str, pd.DataFrame]:
    """Sheets of a workbook, by name.

    Args:
        path: The workbook.
        wanted: The sheets, each with the columns that its first row has to name.

    Raises:
        DataMissingError: The file is not there.
        DataDamagedError: It is no workbook, or lacks a sheet or a column.
        ExtraMissingError: openpyxl is not installed.
    """
    with _opened(path) as book:
        missing = [name for name in wanted if name not in book.sheetnames]
        if missing:
            raise DataDamagedError(
                f"{path.name} lacks the sheets {', '.join(missing)}; it has {', '.join(book.sheetnames)}.",
                "Download it again, or name the format that it has.",
            )
        return {name: _frame(book[name], columns, path.name) for name, columns in wanted.items()}


def _frame(sheet: Any, columns: Sequence[str], name: str) -> pd.DataFrame:
    rows = sheet.iter_rows(values_only=True)
    # Headings are broken over two lines in some sheets (`Fiscal\nYear`).
    head = [" ".join(str(cell).split()) for cell in next(rows, ())]
    if head != list(columns):
        raise DataDamagedError(
            f"{name}, sheet {sheet.title}: the columns are {', '.join(head)}, not {', '.join(columns)}.",
            "Download it again, or name the format that it has.",
        )
    return pd.DataFrame(
        [row for row in rows if any(cell is not None for cell in row)], columns=list(columns), dtype=object
    )


@contextmanager
def _opened(path: Path) -> Iterator[Any]:
    try:
        openpyxl = import_module("openpyxl")
    except ImportError as error:
        raise ExtraMissingError(
            f"{path.name}: reading .xlsx needs openpyxl.", "Install it: pip install 'numcheck[xlsx]'"
        ) from error
    try:
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    except FileNotFoundError as error:
        raise DataMissingError(f"{path} is not there.", "Download it from the page named in its provenance.") from error
    except (BadZipFile, KeyError, ValueError, EOFError, openpyxl.utils.exceptions.InvalidFileException) as error:
        raise DataDamagedError(f"{path.name} is no Excel workbook: {error}.", "Download it again.") from error
    try:
        yield book
    finally:
        book.close()
