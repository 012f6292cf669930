"""The recipes of docs/scale.md: each runs where its package is installed, and finds what numcheck finds."""

import re
import sys
from pathlib import Path

import pandas as pd
import pytest

import numcheck
from tests.archive.conftest import ARTICLES, written

_RECIPE = re.compile(r"<!-- recipe: (\S+) -->\n```python\n(.*?)```", re.DOTALL)
RECIPES = dict(_RECIPE.findall((Path(__file__).parents[2] / "docs" / "scale.md").read_text(encoding="utf-8")))


def test_there_is_a_recipe_for_each_engine() -> None:
    assert list(RECIPES) == ["dask.dataframe", "pyspark", "ray"]


@pytest.mark.parametrize("package", RECIPES)
def test_a_recipe_finds_the_same(package: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip(package)
    monkeypatch.chdir(tmp_path)
    # Spark's workers are else the first Python of the PATH, which need not be this one.
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    written(tmp_path / "articles.parquet", ARTICLES[:9])
    exec(compile(RECIPES[package], package, "exec"), {"__name__": "recipe"})
    found = pd.read_parquet(tmp_path / "found")
    expected = numcheck.check_frame(pd.DataFrame(ARTICLES[:9]))
    assert len(found) > 5
    assert sorted(zip(found["article"], found["finding"], strict=True)) == sorted(
        zip(expected["article"], expected["finding"], strict=True)
    )
