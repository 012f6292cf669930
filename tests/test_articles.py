"""A frame of articles, and what an engine needs besides: an iterator, and checkers that go to other processes."""

import json
import pickle
from collections.abc import Iterator
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any

import jsonschema
import pandas as pd
import pytest

import numcheck
from numcheck.datasets.lock import render
from numcheck.errors import ColumnError, CrashError, DocumentError
from numcheck.reports.table import COLUMNS
from numcheck.reports.unread import Unread
from tests.shared import catalog, seed, seed_report, seeds

RIGHT = "CBP recorded 227,547 encounters at the southwest border in September 2022."
OPEN = "CBP recorded 2.4 million encounters in fiscal year 2022. Agents met 61 people from Peru."
LAST_MONTH = "CBP recorded 227,547 encounters at the southwest border last month."


def articles(**more: Any) -> pd.DataFrame:
    return pd.DataFrame(
        {"id": ["a", "b", "c"], "text": [OPEN, "Nobody came.", LAST_MONTH], "published": "2022-10-21", **more}
    )


def test_a_row_a_finding_with_the_article_and_the_contract() -> None:
    found = numcheck.check_frame(articles())
    assert list(found.columns) == ["article", "error", *(name for name in COLUMNS if name != "source"), "finding"]
    assert list(found["article"]) == ["a"] * (len(found) - 1) + ["c"]
    assert list(found["verdict"])[-1] == "supported"
    assert found["error"].isna().all()
    report = numcheck.check(OPEN, "2022-10-21")
    objects = [json.loads(one) for one in found["finding"][found["article"] == "a"]]
    # Only what the article is called in its places differs.
    places = [
        {**one, "place": one["place"].replace("<text>", "article a")}
        for one in json.loads(json.dumps(report.to_dict()))["findings"]
    ]
    assert objects == places
    pd.testing.assert_frame_equal(
        found[found["article"] == "a"].drop(columns=["article", "error", "finding"]),
        report.to_frame().drop(columns="source"),
    )


def test_what_the_finding_holds_is_the_contract(root: Path) -> None:
    schema = json.loads((root / "docs" / "report.schema.json").read_text(encoding="utf-8"))
    for one in numcheck.check_frame(articles())["finding"]:
        jsonschema.validate(json.loads(one), {"$defs": schema["$defs"], "$ref": "#/$defs/finding"})


def test_the_columns_are_called_as_they_are() -> None:
    frame = articles().rename(columns={"id": "key", "text": "body", "published": "day"})
    found = numcheck.check_frame(frame, id="key", text="body", published="day")
    pd.testing.assert_frame_equal(found, numcheck.check_frame(articles()))
    undated = numcheck.check_frame(articles().drop(columns="published"), published=None)
    assert list(undated["rule"])[-1] == "NC903"


@pytest.mark.parametrize("ids", [[7, 7, 8], pd.to_datetime(["2022-01-01"] * 3), pd.Categorical(["x", "y", "x"])])
def test_what_names_an_article_is_kept_as_it_is(ids: Any) -> None:
    frame = articles().assign(id=ids)
    found = numcheck.check_frame(frame)
    assert found["article"].dtype == frame["id"].dtype
    assert found["article"].iloc[-1] == frame["id"].iloc[2]


def test_an_article_that_cannot_be_checked_is_a_row_and_loses_no_other() -> None:
    frame = articles(published=["2022-10-21", "2022-10-21", "last week"])
    frame = pd.concat(
        [frame, pd.DataFrame({"id": ["d", "e", "f"], "text": [61, None, RIGHT], "published": date(2022, 11, 1)})]
    )
    found = numcheck.check_frame(frame)
    wrong = found[found["error"].notna()].set_index("article")["error"]
    assert list(wrong.index) == ["c", "d"]
    assert "'last week' is not a publication date" in wrong["c"]
    assert wrong["d"].startswith("E101: An article is text, and this is int.")
    assert list(found["article"].drop_duplicates()) == ["a", "c", "d", "f"]


def test_a_frame_without_articles_has_the_columns_all_the_same() -> None:
    empty = numcheck.check_frame(articles().iloc[:0])
    assert empty.empty
    assert empty.dtypes.equals(numcheck.check_frame(articles()).dtypes)


def test_markdown_and_pages_are_read_as_such() -> None:
    marked = f"---\ndate: 2022-10-21\n---\n\n# News\n\n{LAST_MONTH.replace('227,547', '**227,547**')}\n"
    page = f"<html><body><article><p>{RIGHT}</p><p>{'Nobody said more of it. ' * 20}</p></article></body></html>"
    for form, text in (("markdown", marked), ("html", page)):
        frame = pd.DataFrame({"id": [1], "text": [text]})
        found = numcheck.check_frame(frame, published=None, form=form)
        assert list(found["verdict"]) == ["supported"], form


def test_what_is_no_frame_of_articles_is_refused() -> None:
    for wrong, said in (
        ({"frame": [RIGHT]}, "no frame but list"),
        ({"frame": articles().drop(columns="published")}, "no column 'published'; it has id, text"),
        ({"frame": articles(), "text": "body"}, "no column 'body'"),
        (
            {"frame": articles().set_axis(["id", "text", "text"], axis=1), "published": None},
            "more than one column 'text'",
        ),
        ({"frame": articles(), "form": "docx"}, "not written in 'docx'"),
        ({"frame": articles(), "checker": "both"}, "The checker is none"),
    ):
        with pytest.raises(ColumnError, match=said):
            numcheck.check_frame(**wrong)


def test_the_iterator_reports_as_the_checker_does_and_reads_no_further_than_asked() -> None:
    checker = numcheck.Checker(catalog())
    asked = []

    def given() -> Iterator[Any]:
        for name in ("record-year", "quiet-spring"):
            asked.append(name)
            yield seed(name), seeds()[name]

    reports = checker.iter(given())
    assert asked == []
    assert next(reports) == seed_report("record-year")
    assert asked == ["record-year"]
    assert list(reports) == [seed_report("quiet-spring")]


def test_the_iterator_goes_on_behind_what_cannot_be_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    module: Any = import_module("numcheck.checker")
    original = module.propose

    def broken(document: Any, *others: Any) -> Any:
        if "break" in document.text:
            raise KeyError("component")
        return original(document, *others)

    monkeypatch.setattr(module, "propose", broken)
    given: list[Any] = [RIGHT, 61, (RIGHT, "last week"), "Here they break 2 things.", numcheck.check(RIGHT).document]
    found = list(numcheck.Checker(catalog()).iter(given))
    kinds = [type(one.error) if isinstance(one, Unread) else None for one in found]
    assert kinds == [None, DocumentError, DocumentError, CrashError, None]
    assert [one.source for one in found][1:4] == ["article 1", "article 2", "article 3"]


def test_a_checker_that_was_used_may_be_pickled(tmp_path: Path) -> None:
    lock = tmp_path / "numcheck.lock"
    lock.write_text(render(catalog().releases()[:40]), encoding="utf-8")
    for checker in (
        numcheck.Checker(),
        numcheck.Checker(as_of=date(2022, 8, 20), min_confidence=0.9),
        numcheck.Checker(catalog().as_of(date(2022, 8, 20))),
        numcheck.Checker(lock=lock),
    ):
        report = checker.check(seed("quiet-spring"), seeds()["quiet-spring"])
        copy = pickle.loads(pickle.dumps(checker))
        assert copy.check(seed("quiet-spring"), seeds()["quiet-spring"]) == report
        assert copy._catalog.releases() == checker._catalog.releases()


def test_every_report_may_be_pickled() -> None:
    for name in seeds():
        assert pickle.loads(pickle.dumps(seed_report(name))) == seed_report(name)


def test_a_report_that_cannot_be_told_loses_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    original = numcheck.Report.to_dict

    def broken(report: numcheck.Report) -> dict[str, object]:
        if "Peru" in report.document.text:
            raise KeyError("component")
        return original(report)

    monkeypatch.setattr(numcheck.Report, "to_dict", broken)
    found = numcheck.check_frame(articles())
    assert list(found["article"]) == ["a", "c"]
    assert found["error"].str[:4].fillna("").tolist() == ["E900", ""]
