"""Drafts in Word with what newsrooms have in them."""

import zipfile
from collections.abc import Mapping
from io import BytesIO

import docx
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

W = nsdecls("w")
TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"
RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
BY = 'w:author="An Editor" w:date="2024-02-01T09:00:00Z"'
SWB = "at the southwest border"


def run(text: str, properties: str = "") -> str:
    return f'<w:r w:rsidR="00AB12CD"><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*inner: str) -> str:
    return f'<w:p {W}><w:pPr><w:spacing w:after="120"/></w:pPr>{"".join(inner)}</w:p>'


def noted(kind: str, text: str) -> bytes:
    inner = f"<w:p><w:r><w:{kind}Ref/></w:r>{run(f' {text}')}</w:p>"
    return f'<?xml version="1.0"?>\n<w:{kind}s {W}><w:{kind} w:id="2">{inner}</w:{kind}></w:{kind}s>'.encode()


BOX = "In the box, CBP recorded 1.1 million encounters at the southwest border in fiscal 2021."
ALTERNATIVES = (
    '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
    f'<mc:Choice Requires="wps"><w:txbxContent><w:p>{run(BOX)}</w:p></w:txbxContent></mc:Choice>'
    f"<mc:Fallback><w:txbxContent><w:p>{run(BOX)}</w:p></w:txbxContent></mc:Fallback></mc:AlternateContent>"
)
PARAGRAPHS = (
    paragraph(
        run("CBP recorded "), run("3.1", "<w:b/>"), run(" million", "<w:i/>"), run(f" encounters {SWB} in fiscal 2022.")
    ),
    paragraph(
        run("CBP recorded "),
        f'<w:ins w:id="90" {BY}>{run(f"310,981 encounters {SWB}")}</w:ins>',
        f'<w:del w:id="91" {BY}><w:r><w:delText xml:space="preserve"> in all</w:delText></w:r></w:del>',
        run(" in December 2023."),
    ),
    paragraph(
        run("CBP "),
        f'<w:hyperlink w:anchor="x">{run(f"recorded 2,378,944 encounters {SWB}")}</w:hyperlink>',
        run(" in fiscal 2022."),
    ),
    # Two claims in one run, with a tab before them, and the reference of a note behind.
    paragraph(
        f"<w:r><w:tab/><w:t>CBP recorded 1,734,686 encounters {SWB} in fiscal 2021 and 2.5 million encounters {SWB} in "
        "fiscal 2023.</w:t></w:r>",
        '<w:r><w:footnoteReference w:id="2"/></w:r>',
        run(" It said so."),
    ),
    paragraph(f"<w:r>{ALTERNATIVES}</w:r>", run("Around a box.")),
    paragraph('<w:bookmarkStart w:id="5" w:name="x"/>', run("The end."), '<w:bookmarkEnd w:id="5"/>'),
)
NOTE = f"CBP recorded 2.9 million encounters {SWB} in fiscal 2023."


def draft(*, comment: str = "") -> bytes:
    """A draft with a heading, formatted runs, tracked changes, a link, a note, a box and a table; and a comment."""
    document = docx.Document()
    document.add_heading(f"CBP recorded 2.9 million encounters {SWB} in fiscal 2022")
    for xml in PARAGRAPHS:
        document.element.body.insert(-1, parse_xml(xml))
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "2021", f"CBP recorded 9.9 million encounters {SWB} in fiscal 2021."
    if comment:
        document.add_comment(document.paragraphs[0].runs, comment, "An Editor", "AE")
    return with_notes(saved(document), {"footnote": NOTE})


def saved(document: Document) -> bytes:
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def bare(xml: str) -> bytes:
    """The smallest archive that is a document: these paragraphs and nothing besides."""
    types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
    types += 'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName='
    types += f'"/word/document.xml" ContentType="{TYPES}.document.main+xml"/></Types>'
    link = f'<Relationship Id="rId1" Type="{RELATED}/officeDocument" Target="word/document.xml"/>'
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as new:
        new.writestr("[Content_Types].xml", types)
        new.writestr("_rels/.rels", f'<Relationships xmlns="{package}">{link}</Relationships>')
        new.writestr("word/document.xml", f"<w:document {W}><w:body>{xml}</w:body></w:document>")
    return out.getvalue()


def with_notes(data: bytes, notes: Mapping[str, str]) -> bytes:
    """The document with notes in it, each kind a part of its own, which Word writes and python-docx does not."""
    added = {f"word/{kind}s.xml": noted(kind, text) for kind, text in notes.items()}
    types = "".join(f'<Override PartName="/{name}" ContentType="{TYPES}.{name[5:-4]}+xml"/>' for name in added)
    links = "".join(
        f'<Relationship Id="rId9{n}" Type="{RELATED}/{name[5:-4]}" Target="{name[5:]}"/>'
        for n, name in enumerate(added)
    )
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            text = old.read(entry)
            text = text.replace(b"</Types>", f"{types}</Types>".encode()) if "Types" in entry.filename else text
            if entry.filename == "word/_rels/document.xml.rels":
                text = text.replace(b"</Relationships>", f"{links}</Relationships>".encode())
            new.writestr(entry, text)
        for name, text in added.items():
            new.writestr(name, text)
    return out.getvalue()
