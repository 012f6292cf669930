"""The parts of a Word document that comments change; all others stay as they are, byte for byte."""

import zipfile
from collections.abc import Mapping
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docx.document import Document
    from docx.opc.part import Part

_TYPES = "[Content_Types].xml"
_NO_LINKS = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'
_BEGINNING = (1980, 1, 1, 0, 0, 0)
"""The first day that a ZIP archive knows: what is new has no date, so that the same report gives the same bytes."""


def repacked(data: bytes, document: "Document", had_comments: bool) -> bytes:
    """The archive with the document's text and its comments as they are now.

    Args:
        data: The archive that the document was read from.
        document: The document, with the comments.
        had_comments: Whether there was a part with comments before.
    """
    part, comments = document.part, document.part._comments_part
    changed = {_name(part): part.blob, _name(comments): comments.blob}
    with zipfile.ZipFile(BytesIO(data)) as old:
        if not had_comments:
            changed[_TYPES] = _with_type(old.read(_TYPES), comments)
            links = str(part.partname.rels_uri).lstrip("/")
            changed[links] = _with_link(old.read(links) if links in old.NameToInfo else _NO_LINKS, part, comments)
        return _written(old, changed)


def _name(part: "Part") -> str:
    return str(part.partname).lstrip("/")


def _written(old: zipfile.ZipFile, changed: Mapping[str, bytes]) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            new.writestr(_alike(entry), changed.get(entry.filename, b"") or old.read(entry))
        for name in sorted(changed.keys() - old.NameToInfo.keys()):
            new.writestr(_new(name), changed[name])
    return out.getvalue()


def _alike(entry: zipfile.ZipInfo) -> zipfile.ZipInfo:
    one = zipfile.ZipInfo(entry.filename, entry.date_time)
    one.compress_type, one.external_attr, one.create_system = (
        entry.compress_type,
        entry.external_attr,
        entry.create_system,
    )
    return one


def _new(name: str) -> zipfile.ZipInfo:
    one = zipfile.ZipInfo(name, _BEGINNING)
    one.compress_type = zipfile.ZIP_DEFLATED
    return one


def _with_type(types: bytes, comments: "Part") -> bytes:
    return _with_child(types, "Override", PartName=str(comments.partname), ContentType=comments.content_type)


def _with_link(links: bytes, part: "Part", comments: "Part") -> bytes:
    from docx.opc.constants import RELATIONSHIP_TYPE

    number = next(key for key, link in part.rels.items() if not link.is_external and link.target_part is comments)
    target = comments.partname.relative_ref(part.partname.baseURI)
    return _with_child(links, "Relationship", Id=number, Type=RELATIONSHIP_TYPE.COMMENTS, Target=target)


def _with_child(xml: bytes, name: str, **attributes: str) -> bytes:
    """A part with one more child at its end, of the same namespace as the part itself."""
    from lxml import etree

    root = etree.fromstring(xml, etree.XMLParser(resolve_entities=False))
    etree.SubElement(root, etree.QName(etree.QName(root).namespace, name), attributes)
    return etree.tostring(root, encoding="UTF-8", standalone=True)
