"""A draft in Word comes back with comments, and with nothing else changed."""

import re
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from numcheck.checker import Checker
from numcheck.documents.document import Form, Span
from numcheck.documents.read import from_bytes
from numcheck.documents.word import opened, read
from numcheck.reports.report import Report
from numcheck.reports.word.marks import Marks
from numcheck.reports.word.reviewed import reviewed
from tests.claims.support import published
from tests.reports.word.drafts import bare, draft, paragraph, run, saved, with_notes
from tests.shared import catalog

NS = {"w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main"}
W = f"{{{NS['w']}}}"
CHANGED = {"word/document.xml", "word/comments.xml", "[Content_Types].xml", "word/_rels/document.xml.rels"}


def checked(data: bytes) -> Report:
    return Checker(catalog()).check(from_bytes(data, "draft.docx", published("2024-02-12"), Form.DOCX))


def written(data: bytes) -> bytes:
    return reviewed(checked(data), data)


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {entry.filename: archive.read(entry) for entry in archive.infolist()}


def body(data: bytes) -> etree._Element:
    return etree.fromstring(parts(data)["word/document.xml"])


def commented(data: bytes) -> dict[str, str]:
    """The words that each comment of ours is about, with the first line of what it says."""
    document = docx.Document(BytesIO(data))
    told = {str(one.comment_id): one.text.split("\n")[0] for one in document.comments if one.author == "numcheck"}
    found = {}
    for number, said in told.items():
        words, inside = "", False
        for element in document.element.body.iter():
            if element.get(f"{W}id") == number and element.tag in (f"{W}commentRangeStart", f"{W}commentRangeEnd"):
                inside = element.tag == f"{W}commentRangeStart"
            elif inside and element.tag == f"{W}t" and next(element.iterancestors(f"{W}txbxContent"), None) is None:
                words += (element.text or "") + "".join(child.tail or "" for child in element)
            elif inside and element.tag == f"{W}footnoteReference":
                words += "[note]"
        found[words] = said
    return found


def unmarked(root: etree._Element) -> bytes:
    """A document's text without marks of comments, runs of the same formatting put together again."""
    for element in [*root.iter(f"{W}commentRangeStart", f"{W}commentRangeEnd", f"{W}commentReference")]:
        parent = element.getparent()
        assert parent is not None
        mark = parent if parent.tag == f"{W}r" else element
        outer = mark.getparent()
        assert outer is not None
        outer.remove(mark)
    for one in [*root.iter(f"{W}r")]:
        before = one.getprevious()
        if before is not None and before.tag == one.tag and looks(before) == looks(one):
            before.extend([child for child in one if child.tag != f"{W}rPr"])
            parent = one.getparent()
            assert parent is not None
            parent.remove(one)
    for text in [*root.iter(f"{W}t")]:
        text.attrib.clear()
        before = text.getprevious()
        if before is not None and before.tag == text.tag:
            before.text = (before.text or "") + (text.text or "")
            parent = text.getparent()
            assert parent is not None
            parent.remove(text)
    return etree.tostring(root, method="c14n")


def looks(one: etree._Element) -> tuple[object, ...]:
    formatting = one.find(f"{W}rPr")
    return sorted(one.attrib.items()), None if formatting is None else etree.tostring(formatting, method="c14n")


def test_each_finding_has_a_comment_at_its_figure() -> None:
    assert commented(written(draft())) == {
        "2.9 million": "CONTRADICTED (NC101)",
        "3.1 million": "CONTRADICTED (NC101)",
        "310,981": "CONTRADICTED (NC101)",
        "2,378,944": "Supported: 2,378,944 encounters, southwest border, fiscal 2022",
        "1,734,686": "Supported: 1,734,686 encounters, southwest border, fiscal 2021",
        "2.5 million": "Supported: 2,475,669 encounters, southwest border, fiscal 2023",
        "[note]": "CONTRADICTED (NC101)",  # no comment may stand in a note
        "Around a box.": "CONTRADICTED (NC101)",  # nor in a box
        "9.9 million": "CONTRADICTED (NC101)",
    }


def test_what_a_comment_says() -> None:
    (comment, *_) = docx.Document(BytesIO(written(draft()))).comments
    assert (comment.author, comment.initials, comment.timestamp) == ("numcheck", "nc", None)
    *told, confidence = comment.text.split("\n")
    assert told == [
        "CONTRADICTED (NC101)",
        "The official figure is 2,378,944 (southwest border, fiscal 2022), not 2.9 million.",
        "Suggested: “2.4 million” for “2.9 million”",
        "Official: 2,378,944 encounters, southwest border, fiscal 2022 (cbp-encounters-southwest, released 2025-09; 12 "
        "months added up)",
    ]
    assert re.fullmatch(r"Of findings like this one, \d\d in 100 are right\.", confidence)


@pytest.mark.parametrize("comment", ["", "Who says so?"])
def test_every_other_part_stays_byte_for_byte(comment: str) -> None:
    before = draft(comment=comment)
    old, new = parts(before), parts(written(before))
    assert {name for name in new if new[name] != old.get(name)} == (
        {"word/document.xml", "word/comments.xml"} if comment else CHANGED
    )
    assert old.keys() <= new.keys() <= old.keys() | CHANGED
    assert [*new][: len(old)] == [*old]


def test_the_text_is_the_same_but_for_the_marks() -> None:
    before = draft()
    after = written(before)
    assert unmarked(body(after)) == unmarked(body(before))
    for tag in ("ins", "del", "tbl", "hyperlink", "footnoteReference", "bookmarkStart", "sectPr"):
        there = [len([*body(data).iter(f"{W}{tag}")]) for data in (before, after)]
        assert there[0] == there[1] > 0


def test_comments_that_are_there_stay_with_numbers_of_their_own() -> None:
    after = docx.Document(BytesIO(written(draft(comment="Who says so?"))))
    editor, *ours = after.comments
    assert (editor.text, editor.author, editor.comment_id) == ("Who says so?", "An Editor", 0)
    assert [comment.comment_id for comment in ours] == list(range(1, 10))


def test_word_takes_the_order_of_what_is_written() -> None:
    root = body(written(draft(comment="Who says so?")))
    for one in root.iter(f"{W}p"):
        assert f"{W}pPr" not in [child.tag for child in one][1:]
    for one in root.iter(f"{W}r"):
        tags = [child.tag for child in one]
        assert tags[1:].count(f"{W}rPr") == 0
        assert tags != [f"{W}rPr"]  # no run is empty
    order = [
        (str(child.tag).removeprefix(W), child.get(f"{W}id")) for child in root.iter() if "}comment" in str(child.tag)
    ]
    for number in {number for _, number in order}:
        assert [name for name, of in order if of == number] == [
            "commentRangeStart",
            "commentRangeEnd",
            "commentReference",
        ]
    allowed = {f"{W}{name}" for name in ("p", "ins", "hyperlink")}
    for mark in root.iter(f"{W}commentRangeStart", f"{W}commentRangeEnd"):
        parent = mark.getparent()
        assert parent is not None
        assert parent.tag in allowed
    for reference in root.iter(f"{W}commentReference"):
        assert [one.tag for one in reference.iterancestors()][:2] == [f"{W}r", f"{W}p"]


def test_checked_again_it_says_the_same() -> None:
    data = draft()
    before, after = checked(data), checked(written(data))
    assert after.document.text == before.document.text
    assert (after.findings, after.set_aside, after.problems) == (before.findings, before.set_aside, before.problems)


def test_the_same_report_gives_the_same_bytes_and_a_second_review_adds_nothing() -> None:
    data = draft()
    once = written(data)
    assert written(data) == once
    assert written(once) == once


def test_a_draft_without_findings_comes_back_as_it_is() -> None:
    document = docx.Document()
    document.add_paragraph("Nobody came.")
    data = saved(document)
    assert written(data) == data


TOLD = "CBP recorded 3.1 million encounters at the southwest border in fiscal 2022."


@pytest.mark.parametrize(
    ("xml", "words"),
    [
        (f"<w:p><w:t>{TOLD}</w:t></w:p>", TOLD),  # in no run
        (f"<w:p>{run(TOLD.replace('3.1', '3<!-- a note -->.1'))}</w:p>", TOLD),  # in a text that is no single one
        (f"<w:p><w:r><w:ruby><w:rubyBase>{run(TOLD)}</w:rubyBase></w:ruby></w:r></w:p>", TOLD),
        (f"<w:sdt><w:sdtContent><w:p>{run(TOLD)}</w:p></w:sdtContent></w:sdt>", "3.1 million"),
    ],
)
def test_where_a_figure_cannot_be_marked_what_holds_it_is(xml: str, words: str) -> None:
    assert commented(written(bare(xml))) == {words: "CONTRADICTED (NC101)"}


def test_a_note_that_nothing_refers_to_is_told_at_the_beginning() -> None:
    document = docx.Document()
    document.add_paragraph("Said.")
    document.add_paragraph("Done.")
    data = with_notes(saved(document), {"endnote": TOLD})
    assert commented(written(data)) == {"Said.": "CONTRADICTED (NC101)"}


TEXTS = st.lists(st.text("ab 1\t", min_size=1, max_size=6), min_size=1, max_size=6)


@given(TEXTS, st.data())
def test_marks_stand_where_they_should_however_runs_are_cut(texts: list[str], drawn: st.DataObject) -> None:
    tabs = (text.replace("\t", "</w:t><w:tab/><w:t xml:space='preserve'>") for text in texts)
    data = bare(paragraph(*(run(text, "<w:b/>" * (n % 2)) for n, text in enumerate(tabs))))
    prose = read(data, "draft.docx").text
    if not prose:
        return
    was, (word, places) = unmarked(body(data)), opened(data, "draft.docx")
    marks, spans = Marks(word.element.body, places), []
    for number in range(drawn.draw(st.integers(1, 4))):
        start = drawn.draw(st.integers(0, len(prose) - 1))
        spans.append(Span(start, drawn.draw(st.integers(start + 1, len(prose)))))
        marks.put(spans[-1], number)
    after = bare("".join(etree.tostring(one, encoding="unicode") for one in word.element.body))
    assert read(after, "draft.docx").text == prose
    assert [about(after, number) for number in range(len(spans))] == [prose[span.start : span.end] for span in spans]
    assert unmarked(body(after)) == was


def about(data: bytes, number: int) -> str:
    return "".join(_about(data, str(number)))


def _about(data: bytes, number: str) -> Iterator[str]:
    inside = False
    for element in body(data).iter():
        if element.get(f"{W}id") == number and "}commentRange" in str(element.tag):
            inside = str(element.tag).endswith("Start")
        elif inside and element.tag == f"{W}t":
            yield element.text or ""
        elif inside and element.tag == f"{W}tab":
            yield "\t"


@pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice")
def test_libreoffice_shows_each_comment_at_its_figure(tmp_path: Path) -> None:
    (tmp_path / "reviewed.docx").write_bytes(written(draft()))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "fodt", "--outdir", str(tmp_path)]
    subprocess.run([*command, str(tmp_path / "reviewed.docx")], check=True, capture_output=True, timeout=120)
    text = (tmp_path / "reviewed.fodt").read_text(encoding="utf-8")
    text = re.sub(r"<office:annotation-end [^>]*>", "⟧", text)
    text = re.sub(r"<office:annotation [^>]*>.*?</office:annotation>", "⟦", text, flags=re.DOTALL)
    shown = re.sub(r"<[^>]*>", "", text[text.index("<office:text") :])
    assert shown.count("⟦") == shown.count("⟧") == 9
    for words in ("2.9 million", "3.1 million", "310,981", "2,378,944", "1,734,686", "2.5 million", "9.9 million"):
        assert f"⟦{words}⟧" in shown
