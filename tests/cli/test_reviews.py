"""`numcheck check --format claimreview`: the findings that a publisher names."""

import json
from pathlib import Path

import pytest

from tests.cli.articles import FALSE, NOTHING, OPEN
from tests.cli.conftest import Run
from tests.reports.test_claimreview import VALIDATOR

PUBLISHER = '[publisher]\nname = "The Valley Courier"\nurl = "https://courier.example"\n'
PAGE = "https://courier.example/checks/border"


@pytest.fixture
def drafts(tmp_path: Path) -> Path:
    (tmp_path / "numcheck.toml").write_text(PUBLISHER, encoding="utf-8")
    for name, text in (("false.txt", FALSE), ("open.txt", OPEN), ("nothing.txt", NOTHING)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def ids(numcheck: Run, *drafts: str) -> list[str]:
    reports = json.loads(numcheck("check", *drafts, "--format", "json").out)
    return [finding["id"] for report in reports for finding in report["findings"]]


def test_what_is_named_is_written_and_nothing_else(numcheck: Run, drafts: Path) -> None:
    first, second = ids(numcheck, "false.txt", "open.txt")
    reviewing = ("check", ".", "--format", "claimreview", "--review-url", PAGE)
    both = numcheck(*reviewing, "--id", first, "--id", second[:4].upper())
    assert (both.code, both.err) == (1, "")
    told = json.loads(both.out)
    VALIDATOR.validate(told)
    assert [review["url"] for review in told["@graph"]] == [f"{PAGE}#{first}", f"{PAGE}#{second}"]
    one = numcheck(*reviewing, "--id", second, "--fail-on", "never", "--output", "review.json")
    assert (one.code, one.out) == (0, "")
    (review,) = json.loads((drafts / "review.json").read_text(encoding="utf-8"))["@graph"]
    assert (review["identifier"], review["url"]) == (second, PAGE)
    assert review["author"]["name"] == "The Valley Courier"
    assert review["citation"][0].startswith("U.S. Customs and Border Protection: ")


def test_without_a_page_the_publishers_address_stands_and_that_is_said(numcheck: Run, drafts: Path) -> None:
    (found,) = ids(numcheck, "open.txt", "nothing.txt")
    result = numcheck("check", "open.txt", "--format", "claimreview", "--id", found)
    assert json.loads(result.out)["@graph"][0]["url"] == "https://courier.example"
    assert "--review-url names the page" in result.err


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--format", "claimreview"], "publishes only findings that you name. Name each: --id ID."),
        (["--id", "abcd"], "--id and --review-url go with --format claimreview."),
        (["--format", "json", "--review-url", PAGE], "--id and --review-url go with --format claimreview."),
        (["--format", "claimreview", "--id", "abc"], "--id: 'abc' is no id: write 4 digits or more."),
        (
            ["--format", "claimreview", "--id", "abcd", "--review-url", "courier"],
            "--review-url: 'courier' is no address.",
        ),
        (["--format", "claimreview", "--id", "abcd"], "E100: No finding has the id 'abcd'."),
    ],
)
def test_what_cannot_be_published_is_refused(numcheck: Run, drafts: Path, options: list[str], told: str) -> None:
    result = numcheck("check", "false.txt", *options)
    assert (result.code, result.out) == (2, "")
    assert told in result.err


def test_a_refusal_leaves_the_file_as_it_was(numcheck: Run, drafts: Path) -> None:
    (drafts / "review.json").write_text("before", encoding="utf-8")
    assert numcheck("check", ".", "--format", "claimreview", "--id", "abcd", "--output", "review.json").code == 2
    assert (drafts / "review.json").read_text(encoding="utf-8") == "before"


def test_without_a_publisher_it_is_refused(numcheck: Run, drafts: Path) -> None:
    result = numcheck("check", "false.txt", "--format", "claimreview", "--id", "abcd", "--no-config")
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith("numcheck: E121: The settings name no publisher")
    assert 'publisher = {name = "' in result.err


def test_the_settings_may_say_the_format(numcheck: Run, drafts: Path) -> None:
    named = ids(numcheck, "false.txt", "nothing.txt")[0]
    (drafts / "numcheck.toml").write_text(f'format = "claimreview"\n{PUBLISHER}', encoding="utf-8")
    told = numcheck("check", "false.txt", "--id", named)
    assert (told.code, [one["identifier"] for one in json.loads(told.out)["@graph"]]) == (1, [named])
    assert numcheck("check", "false.txt").code == 2  # which finding?
