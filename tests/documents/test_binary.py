"""Files that are no text are refused with what they seem to be and what to do."""

import zipfile
from io import BytesIO

import pytest

from numcheck.documents.read import from_bytes
from numcheck.errors import NotProseError
from tests.documents import versions


def zipped(**files: bytes) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "name", "hint"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "a PDF", "pdftotext"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", "old Office (.doc)", "save it as .docx"),
        (b"{\\rtf1 CBP}", "rich text (.rtf)", "save it as .docx"),
        (b"\x89PNG\r\n\x1a\n", "a picture (PNG)", "OCR"),
        (b"\xff\xd8\xff\xe0", "a picture (JPEG)", "OCR"),
        (b"\x1f\x8b\x08\0", "a gzip archive", "Unpack it"),
        (zipped(page=b"1"), "a ZIP archive", "Unpack it"),
        (zipped(mimetype=b"application/vnd.oasis.opendocument.text"), "OpenDocument text (.odt)", "save it as .docx"),
        (versions.docx("CBP."), "a Word document", "--as docx"),
    ],
)
def test_what_it_seems_to_be(data: bytes, name: str, hint: str) -> None:
    with pytest.raises(NotProseError) as caught:
        from_bytes(data, "draft.txt")
    assert caught.value.message.startswith("draft.txt is not a text file: it seems to be ")
    assert name in caught.value.message
    assert hint in caught.value.hint
