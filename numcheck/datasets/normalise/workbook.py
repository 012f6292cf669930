"""Excel workbooks (.xlsx) as columns of text and numbers. Only this module needs openpyxl."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from importlib import import_module
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pandas as pd

from numcheck import zips
from numcheck.datasets.normalise import opened
from numcheck.errors import DataDamagedError, ExtraMissingError


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
                "Import the workbook as the publisher has it, or name the format that it has.",
            )
        return {name: _frame(book[name], columns, path.name) for name, columns in wanted.items()}


def head(file: opened.Opened) -> tuple[str, ...]:
    """The columns of a workbook's first sheet; raises the errors of `read_sheets`."""
    with _book(file) as book:
        return _head(next(iter(book)).iter_rows(values_only=True, max_row=1))


def first_sheet(file: opened.Opened) -> pd.DataFrame:
    """The first sheet of a workbook, as the CSV file that it was made of; raises the errors of `read_sheets`."""
    with _book(file) as book:
        rows = next(iter(book)).iter_rows(values_only=True)
        columns = _head(rows)
        cells = [[_text(cell) for cell in row[: len(columns)]] for row in rows if any(cell is not None for cell in row)]
    return pd.DataFrame(cells, columns=list(columns), dtype=object)


def _head(rows: Iterator[Sequence[object]]) -> tuple[str, ...]:
    """The cells of the first row up to the last that is not empty."""
    cells = [" ".join(_text(cell).split()) for cell in next(rows, ())]
    while cells and not cells[-1]:
        cells.pop()
    return tuple(cells)


def _text(cell: object) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else str(cell)


def _frame(sheet: Any, columns: Sequence[str], name: str) -> pd.DataFrame:
    rows = sheet.iter_rows(values_only=True)
    # Headings are broken over two lines in some sheets (`Fiscal\nYear`).
    head = [" ".join(str(cell).split()) for cell in next(rows, ())]
    if head != list(columns):
        raise DataDamagedError(
            f"{name}, sheet {sheet.title}: the columns are {', '.join(head)}, not {', '.join(columns)}.",
            "Import the workbook as the publisher has it, or name the format that it has.",
        )
    return pd.DataFrame(
        [row for row in rows if any(cell is not None for cell in row)], columns=list(columns), dtype=object
    )


def _opened(path: Path) -> AbstractContextManager[Any]:
    return _book(opened.unpacked(path))


@contextmanager
def _book(file: opened.Opened) -> Iterator[Any]:
    try:
        openpyxl = import_module("openpyxl")
    except ImportError as error:
        raise ExtraMissingError(
            f"{file.name}: reading .xlsx needs openpyxl.", "Install it: pip install 'numcheck[xlsx]'"
        ) from error
    try:
        book = openpyxl.load_workbook(BytesIO(file.data), read_only=True, data_only=True)
    except (*zips.UNREADABLE, KeyError, openpyxl.utils.exceptions.InvalidFileException) as error:
        raise _no_workbook(file, error) from error
    try:
        yield book
    except (*zips.UNREADABLE, ElementTree.ParseError, KeyError) as error:
        # Sheets are read as they are asked for.
        if isinstance(error, DataDamagedError):
            raise
        raise _no_workbook(file, error) from error
    finally:
        book.close()


def _no_workbook(file: opened.Opened, error: Exception) -> DataDamagedError:
    return DataDamagedError(f"{file.name} is no Excel workbook: {error}.", "Open it in Excel, and save it again.")
