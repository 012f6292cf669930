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
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as new:
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
        ("<w:r><w:t>It was <!-- once -->5<?a b?> in</w:t></w:r>", "It was 5 in"),
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


def called(data: bytes, old: str, new: str, kinds: Callable[[str], str], body: bytes | None = None) -> bytes:
    """The document with a part under another name, of which the content types say what `kinds` makes of them."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as archive, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for entry in archive.infolist():
            content = archive.read(entry)
            if entry.filename == old:
                made.writestr(new, content if body is None else body)
            elif entry.filename == "[Content_Types].xml":
                made.writestr(entry.filename, kinds(content.decode()))
            else:
                made.writestr(entry.filename, content.replace(old.split("/")[-1].encode(), new.split("/")[-1].encode()))
    return out.getvalue()


MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
OVERRIDE = f'<Override PartName="/word/document.xml" ContentType="{MAIN}"/>'


def renamed(name: str) -> Callable[[str], str]:
    return lambda kinds: kinds.replace("/word/document.xml", f"/word/{name}")


def by_suffix(suffix: str) -> Callable[[str], str]:
    default = f'<Default Extension="{suffix}" ContentType="{MAIN}; charset=utf-8"/>'
    return lambda kinds: kinds.replace(OVERRIDE, "").replace("<Override", f"{default}<Override", 1)


@pytest.mark.parametrize(
    ("name", "kinds"),
    [
        ("document.bin", renamed("document.bin")),
        ("document.bin", renamed("DOCUMENT.Bin")),
        ("document.bin", renamed('document.bin" Extension="jpg')),
        ("document.png", by_suffix("png")),
        ("document", renamed("document")),
        ("document", by_suffix("")),
        (".document", by_suffix("")),
    ],
)
def test_xml_is_what_the_content_types_call_so_whatever_its_name(name: str, kinds: Callable[[str], str]) -> None:
    data = made(lambda document: document.add_paragraph("5"))
    bomb = f"{BOMB}<a>&b;</a>".encode()
    with pytest.raises(DamagedDocumentError, match="document type"):
        read(called(data, "word/document.xml", f"word/{name}", kinds, bomb))
    with pytest.raises(TooLargeError, match="of text"):
        read(called(data, "word/document.xml", f"word/{name}", kinds, b" " * 31_000_000))


def test_a_main_part_of_another_name_is_read() -> None:
    data = made(lambda document: document.add_paragraph("CBP counted 5."))
    assert (
        read(called(data, "word/document.xml", "word/document.bin", renamed("document.bin"))).text == "CBP counted 5."
    )


def test_notes_that_are_called_a_picture_are_refused() -> None:
    def build(document: Document) -> None:
        document.add_comment(document.add_paragraph("").add_run("5"), text="about", author="An editor")

    kind = 'PartName="/word/comments.xml" ContentType="'
    data = called(
        made(build), "word/comments.xml", "word/comments.png", lambda kinds: kinds.replace(
            f"{kind}application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
            f"{kind.replace('.xml', '.png')}image/png",
        ),
        f"{BOMB}<a>&b;</a>".encode(),
    )  # fmt: skip
    with pytest.raises(DamagedDocumentError, match="no XML"):
        read(data)


def test_more_tags_than_any_article_are_refused() -> None:
    data = made(lambda document: document.add_paragraph("5"))
    with pytest.raises(TooLargeError, match="tags and attributes"):
        read(changed(data, document=b'<a b="">' * 1_600_000))


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
@pytest.mark.parametrize("name", ["document", "thumbnail"])
def test_what_is_packed_as_no_word_document_is_refused(name: str, method: int) -> None:
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(WHOLE)) as old, zipfile.ZipFile(out, "w") as new:
        for entry in old.infolist():
            new.writestr(entry.filename, old.read(entry), method if name in entry.filename else zipfile.ZIP_DEFLATED)
    with pytest.raises(DamagedDocumentError, match="packed in a way"):
        read(out.getvalue())


@pytest.mark.parametrize(("at", "said"), [(8, "encrypted"), (10, "packed in a way"), (16, "CRC")])
def test_entries_that_cannot_be_unpacked_are_refused(at: int, said: str) -> None:
    """The flags, the method and the checksum of an entry, in the directory that an archive ends with."""
    data = bytearray(WHOLE)
    data[data.index(b"PK\x01\x02") + at] ^= 1
    with pytest.raises(DamagedDocumentError, match=said):
        read(bytes(data))


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
