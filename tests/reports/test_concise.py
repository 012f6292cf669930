"""The report as linters print theirs."""

import re
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from numcheck.documents.document import Form
from numcheck.errors import DocumentError
from numcheck.reports.concise import render
from numcheck.reports.unread import Unread
from tests.reports.samples import STORY, nothing_checked, settled, story

UNREAD = Unread("lost.txt", DocumentError("There is no file lost.txt.", "Check the name and the folder."))


def test_a_line_is_a_finding_that_needs_attention() -> None:
    assert render([settled(), UNREAD, nothing_checked()]).splitlines() == [
        "draft.md:1:29: NC804 comment: NC204 has nothing to say in that paragraph. Take it out of the comment.",
        "draft.md:6:15: NC103 contradicted: “three times”: It was 2.43 times, not three times. "
        "Suggested: three times -> more than twice",
        "lost.txt: E101 not read: There is no file lost.txt. Check the name and the folder.",
        "3 documents, 1 not read. 6 figures: 2 checked (1 holds, 1 contradicted), 1 signed off, 1 silenced, 2 not: "
        "1 outside these data, 1 set aside. 2 more figures stand on lines that have not changed.",
        "--all shows what holds and what was not checked.",
    ]


def test_all_has_the_rest_behind_it() -> None:
    lines = render([settled()], everything=True).splitlines()
    assert lines[2:-1] == [
        "draft.md:3:56: NC301 silenced: “2.4 million”: silenced by a comment: the headline names it",
        "draft.md:4:18: supported: “37 percent”: 37.14%, southwest border, fiscal 2022",
        "draft.md:6:68: signed off: “300”: signed off: the mayor's office, Nov. 12",
        "draft.md:6:98: set aside: “Nov. 11”: a date",
    ]
    assert lines[-1].startswith("5 figures: ")


def test_quiet_has_no_counts() -> None:
    assert render([nothing_checked()], quiet=True) == ""
    assert len(render([story(), UNREAD], quiet=True).splitlines()) == 3


def test_in_word_the_place_tells_the_words() -> None:
    report = replace(story(source="a.docx"), document=replace(story().document, source="a.docx", form=Form.DOCX))
    first = render([report]).splitlines()[0]
    assert first.startswith("a.docx, paragraph 2, “2.4 million”: NC301 missing context: 2.4 million is true of the")


@given(st.text(), st.booleans())
def test_a_finding_is_one_line_whatever_the_text_says(words: str, everything: bool) -> None:
    report = story(STORY.replace("officials", f"officials {words} "), source=words)
    text = render([report], everything=everything)
    assert text.count("\n") == (6 if everything else 4)
    assert "\x1b" not in text


def test_colour_changes_no_word() -> None:
    plain = render([story(), UNREAD], everything=True)
    assert re.sub(r"\x1b\[[0-9;]*m", "", render([story(), UNREAD], everything=True, colour=True)) == plain
