"""JUnit XML, held against the schema of Jenkins' xUnit plugin."""

from pathlib import Path
from xml.etree import ElementTree

import xmlschema
from hypothesis import given

from numcheck.errors import DocumentError
from numcheck.reports.junit import render
from numcheck.reports.report import Report
from numcheck.reports.unread import Unread
from tests.reports.golden import assert_golden
from tests.reports.hostile import TEXTS
from tests.reports.samples import STORY, empty, settled, story

SCHEMA = xmlschema.XMLSchema(str(Path(__file__).parent / "schemas" / "junit-10.xsd"))
UNREAD = Unread("lost.txt", DocumentError("There is no file lost.txt.", "Check the name and the folder."))


def suites(*reports: Report | Unread, fails: tuple[str, ...] = ("error",)) -> ElementTree.Element:
    text = render(reports, fails)
    SCHEMA.validate(text)
    return ElementTree.fromstring(text.encode("utf-8"))


def outcomes(root: ElementTree.Element) -> list[tuple[str, str]]:
    return [(case.get("name", ""), case[0].tag) for case in root.iter("testcase")]


def test_a_suite_is_a_document_and_a_case_is_a_figure() -> None:
    assert_golden("several.junit.xml", render([story(), UNREAD, settled("b.md")], ("error",)))
    root = suites(story(), UNREAD, empty())
    assert [suite.get("name") for suite in root] == ["draft.md", "lost.txt", "empty.txt"]
    assert outcomes(root) == [
        ("3:56 2.4 million (NC301)", "system-out"),
        ("4:18 37 percent", "system-out"),
        ("6:15 three times (NC103)", "failure"),
        ("6:68 300 (NC902)", "skipped"),
        ("can be read", "error"),
    ]


def test_what_fails_the_check_is_a_failure() -> None:
    root = suites(settled(), fails=("error", "warning"))
    assert [tag for _, tag in outcomes(root)] == ["failure", "skipped", "system-out", "failure", "system-out"]
    assert {tag for _, tag in outcomes(suites(settled(), fails=()))} == {"system-out", "skipped"}


def test_the_counts_are_those_of_the_cases() -> None:
    root = suites(story(), UNREAD, settled("b.md"))
    for suite in root:
        for kind, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
            assert suite.get(kind) == str(len(suite.findall(f"testcase/{tag}")))
    assert (root.get("tests"), root.get("failures"), root.get("errors")) == ("10", "2", "1")


@given(TEXTS, TEXTS)
def test_any_text_and_name_is_valid(words: str, source: str) -> None:
    root = suites(story(STORY.replace("officials", words), source=source), fails=("error", "warning"))
    assert len(list(root.iter("testcase"))) == 4
