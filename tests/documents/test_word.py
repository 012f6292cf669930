"""What of a Word document is prose, and which documents are refused."""

import zipfile
from collections.abc import Callable
from io import BytesIO

import docx
import pytest
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from hypothesis import given, settings
from hypothesis import strategies as st

from numcheck.documents import word
from numcheck.documents.prose import Extract
from numcheck.errors import DamagedDocumentError, DocumentError, TooLargeError

W = nsdecls("w")
RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NOTES = f"""<w:footnotes {W}>
<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:t>0</w:t></w:r></w:p></w:footnote>
<w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r>
<w:r><w:t xml:space="preserve"> A note of 9.</w:t></w:r></w:p></w:footnote>
</w:footnotes>"""
BOMB = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "5"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'


def made(build: Callable[[Document], object]) -> bytes:
    document = docx.Document()
    build(document)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def changed(data: bytes, **parts: bytes) -> bytes:
    """The document with some of its parts replaced or added, by the end of their names."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            new.writestr(entry.filename, parts.pop(entry.filename.rsplit("/")[-1].partition(".")[0], old.read(entry)))
        for name, data_of_part in parts.items():
            new.writestr(f"word/{name}.xml", data_of_part)
    return out.getvalue()


def part(data: bytes, name: str) -> bytes:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return archive.read(name)


def with_xml(*blocks: str) -> bytes:
    """A document of paragraphs as XML."""

    def build(document: Document) -> None:
        for block in blocks:
            document.element.body.insert(-1, parse_xml(block.replace("<w:p>", f"<w:p {W}>", 1)))

    return made(build)


def read(data: bytes) -> Extract:
    return word.read(data, "draft.docx")


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


@pytest.mark.parametrize(
    ("xml", "text"),
    [
        (run("It was ") + run("2.4 ", "<w:b/>") + run("million."), "It was 2.4 million."),
        (f"<w:ins>{run('5 ')}</w:ins><w:del><w:r><w:delText>6</w:delText></w:r></w:del>" + run("in"), "5 in"),
        (f"<w:moveFrom>{run('5')}</w:moveFrom><w:moveTo>{run('6')}</w:moveTo>", "6"),
        (f"<w:hyperlink>{run('a link')}</w:hyperlink>" + run(" of 5"), "a link of 5"),
        (
            run("seen") + run("5", "<w:vanish/>") + run("6", "<w:strike/>") + run(" 7", '<w:strike w:val="0"/>'),
            "seen 7",
        ),
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r>", "a\tb\nc-d"),
        ('<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>DATE 5</w:instrText></w:r>' + run("May"), "May"),
        (f"<w:sdt><w:sdtPr/><w:sdtContent>{run('5 in a box')}</w:sdtContent></w:sdt>", "5 in a box"),
        (f"<w:smartTag>{run('Texas')}</w:smartTag>", "Texas"),
    ],
)
def test_the_text_of_a_paragraph(xml: str, text: str) -> None:
    assert read(with_xml(f"<w:p>{xml}</w:p>")).text == text


def test_paragraphs_cells_and_boxes_are_paragraphs_of_their_own() -> None:
    def build(document: Document) -> None:
        document.add_heading("A heading")
        paragraph = document.add_paragraph("Around a box.")
        box = f"<w:txbxContent><w:p>{run('In the box.')}</w:p></w:txbxContent>"
        drawn = f'<mc:Choice Requires="wps">{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>'
        drawn = f"<mc:AlternateContent>{drawn}</mc:AlternateContent>"
        mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
        paragraph._p.append(parse_xml(f"<w:r {W} {mc}>{drawn}</w:r>"))
        table = document.add_table(rows=1, cols=2)
        table.cell(0, 0).text, table.cell(0, 1).text = "2022", "5"
        document.add_paragraph("item", style="List Bullet")
        document.sections[0].header.paragraphs[0].text = "a header of 6"

    expected = ["A heading", "Around a box.", "In the box.", "2022", "5", "item"]
    assert read(made(build)).text.split("\n\n") == expected


def test_notes_come_behind_the_rest() -> None:
    data = made(lambda document: document.add_paragraph("Said."))
    kinds = part(data, "[Content_Types].xml").decode()
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    kinds = kinds.replace("</Types>", f'<Override PartName="/word/footnotes.xml" ContentType="{kind}"/></Types>')
    links = part(data, "word/_rels/document.xml.rels").decode()
    link = f'<Relationship Id="rId99" Type="{RELATED}/footnotes" Target="footnotes.xml"/></Relationships>'
    links = links.replace("</Relationships>", link)
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for entry in old.infolist():
            replaced = {"[Content_Types].xml": kinds, "word/_rels/document.xml.rels": links}.get(entry.filename)
            new.writestr(entry.filename, old.read(entry) if replaced is None else replaced)
        new.writestr("word/footnotes.xml", NOTES)
    assert read(out.getvalue()).text == "Said.\n\nA note of 9."


def test_a_comment_stands_behind_the_words_that_it_is_about() -> None:
    def build(document: Document) -> None:
        paragraph = document.add_paragraph("It was ")
        about = paragraph.add_run("5")
        paragraph.add_run(" then.")
        document.add_comment(about, text="numcheck: verified (the sheriff)", author="An editor", initials="ae")

    extract = read(made(build))
    assert extract.text == "It was 5 then."
    (comment,) = extract.comments
    assert (comment.text, extract.text[: comment.at]) == ("numcheck: verified (the sheriff)", "It was 5")


def test_the_dates_and_the_title_of_the_file_are_not_the_articles() -> None:
    extract = read(made(lambda document: document.add_paragraph("Said.")))
    assert (extract.text, extract.published, extract.origin) == ("Said.", None, None)


@pytest.mark.parametrize(
    "data",
    [b"", b"CBP", b"PK\x03\x04", b"PK\x05\x06" + bytes(18), b"%PDF-1.7"],
)
def test_what_is_no_archive_is_refused(data: bytes) -> None:
    with pytest.raises(DamagedDocumentError) as caught:
        read(data)
    assert "no Word document" in caught.value.message
    assert "save it again" in caught.value.hint


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-8-sig"])
@pytest.mark.parametrize("name", ["document", "styles", "core"])
def test_a_document_type_is_refused(name: str, encoding: str) -> None:
    data = made(lambda document: document.add_paragraph("5"))
    with pytest.raises(DamagedDocumentError, match="document type"):
        read(changed(data, **{name: f"{BOMB}<a>&b;</a>".encode(encoding)}))


@pytest.mark.parametrize("xml", [b"<a>", b"", b"\0", b"<a></b>", b"<a>&b;</a>", b"<a/>"])
def test_broken_xml_is_refused(xml: bytes) -> None:
    with pytest.raises(DamagedDocumentError):
        read(changed(made(lambda document: document.add_paragraph("5")), document=xml))


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    data = made(lambda document: document.add_paragraph("5"))
    with pytest.raises(TooLargeError, match=r"would unpack to [0-9,]+ bytes of text"):
        read(changed(data, document=b" " * 31_000_000))
    many = BytesIO(data)
    with zipfile.ZipFile(many, "a") as archive:
        for number in range(5001):
            archive.writestr(f"{number}.txt", b"")
    with pytest.raises(TooLargeError, match="files"):
        read(many.getvalue())


WHOLE = made(lambda document: document.add_paragraph("CBP counted 5 million."))


@settings(max_examples=150)
@given(st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.integers(0, 255)), min_size=1, max_size=20))
def test_a_damaged_archive_is_read_or_refused(damage: list[tuple[int, int]]) -> None:
    data = bytearray(WHOLE)
    for at, byte in damage:
        data[at] = byte
    try:
        read(bytes(data))
    except DocumentError as error:
        assert error.hint  # noqa: PT017


XML = part(WHOLE, "word/document.xml")


@settings(max_examples=150)
@given(st.lists(st.tuples(st.integers(0, len(XML) - 1), st.sampled_from(b"<>/ w:pt\"'&")), min_size=1, max_size=6))
def test_damaged_xml_is_read_or_refused(damage: list[tuple[int, int]]) -> None:
    data = bytearray(XML)
    for at, byte in damage:
        data[at] = byte
    try:
        read(changed(WHOLE, document=bytes(data)))
    except DocumentError as error:
        assert error.hint  # noqa: PT017
