"""What is no text where a text is wanted: a typed error that says what to give."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import numpy as np
import pandas as pd
import pytest

import numcheck
from numcheck.errors import ColumnError, DocumentError, LockError, NumcheckError, PeriodError, QueryError, UnitError
from tests.cli.articles import TRUE

ANY: Any = numcheck
"""The package as somebody calls it who looks at no types."""

LONG = 10**5000

MISTAKES: list[tuple[type[NumcheckError], Callable[[], object], str]] = [
    (QueryError, lambda: ANY.check("5 people", as_of=None), "both, latest, published or a day"),
    (QueryError, lambda: ANY.check("5 people", as_of=[]), "this is list"),
    (QueryError, lambda: ANY.check_file("draft.txt", as_of=LONG), "this is int"),
    (QueryError, lambda: ANY.Checker(as_of=None), "this is NoneType"),
    (QueryError, lambda: ANY.check_column(pd.Series(["5 people"]), as_of=None), "both, latest, published or a day"),
    (LockError, lambda: ANY.Checker(lock=5), "Name the file"),
    (DocumentError, lambda: ANY.find_figures(None), "Give a string"),
    (DocumentError, lambda: ANY.find_figures(b"5 people"), "this is bytes"),
    (DocumentError, lambda: ANY.check(None), "Give a string"),
    (DocumentError, lambda: ANY.check_file(None), "Name the file"),
    (DocumentError, lambda: ANY.check_file(b"draft.txt"), "this is bytes"),
    (ColumnError, lambda: ANY.check_column(None), "Give a Series"),
    (ColumnError, lambda: ANY.check_column(pd.Series(["5 people"]), checker=5), "numcheck.Checker"),
    (QueryError, lambda: ANY.encounters(border=["southwest", "northern"]), "southwest+northern"),
    (QueryError, lambda: ANY.encounters(state=5), "state is told in words"),
    (QueryError, lambda: ANY.encounters(period=2022), "period='2022-07'"),
    (QueryError, lambda: ANY.encounters(as_of=5), "this is int"),
    (QueryError, lambda: ANY.encounters(by=None), "this is NoneType"),
    (QueryError, lambda: ANY.encounters(by=[5]), "this is int"),
    (PeriodError, lambda: ANY.encounters(fiscal_year=[2022]), "fiscal_year=2022"),
    (PeriodError, lambda: ANY.encounters(fiscal_year=LONG), "fiscal_year=2022"),
    (PeriodError, lambda: ANY.encounters(fiscal_year=2022.5), "fiscal_year=2022"),
    (UnitError, lambda: ANY.seizures(unit=["kilograms"]), "kilograms"),
    (UnitError, lambda: ANY.seizures(unit="pounds**"), "no unit"),
    (UnitError, lambda: ANY.seizures(unit="(" * 500), "no unit"),
    *(
        (UnitError, lambda unit=unit: ANY.seizures(unit=unit), "kilograms")
        for unit in ("__class__", "nan", "inf", "-", "0x10", "\u0661", "9999-12", "1e" + "9" * 30, " ")
    ),
]


@pytest.mark.parametrize(("kind", "call", "hint"), MISTAKES, ids=range(len(MISTAKES)))
def test_a_mistake_is_told_with_what_to_give_instead(
    kind: type[NumcheckError], call: Callable[[], object], hint: str
) -> None:
    with pytest.raises(kind) as caught:
        call()
    assert hint in str(caught.value)


def test_a_day_may_be_a_date_or_a_moment_of_it() -> None:
    days: tuple[str | date, ...] = ("2022-11-14", date(2022, 11, 14), datetime(2022, 11, 14, 12))
    first, *others = (numcheck.check(TRUE, as_of=day).to_dict() for day in days)
    assert others == [first, first]
    first_frame, *frames = (numcheck.encounters(period="2022-07", border="southwest", as_of=day) for day in days)
    assert all(frame.equals(first_frame) and frame.attrs == first_frame.attrs for frame in frames)


def test_a_fiscal_year_may_be_a_number_of_numpy() -> None:
    year: Any = np.int64(2022)
    assert numcheck.encounters(fiscal_year=year).equals(numcheck.encounters(fiscal_year=2022))


CELLS = [np.array([1, 2]), pd.Series([1, 2]), ["a"], 5, object(), LONG]


@pytest.mark.parametrize("cell", CELLS, ids=range(len(CELLS)))
def test_a_cell_that_is_no_text_has_a_row_that_says_so(cell: Any) -> None:
    texts = pd.Series([TRUE, None, TRUE], dtype=object)
    texts.iat[1] = cell
    found = numcheck.check_column(texts)
    assert found["error"].isna().tolist() == [True, False, True]
    assert found["error"].iloc[1].startswith("E101: An article is text, and this is ")
