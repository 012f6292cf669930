"""Documents that are made to do harm: a clear error or a harmless report, in little time and little memory.

Each is read by a process of its own, whose memory the system bounds.
"""

import json
import os
import resource
import subprocess
import sys
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.documents import versions

SECONDS = 60
BYTES = 1_500_000_000
FIGURE = "CBP recorded 3.1 million encounters at the southwest border in fiscal year 2022."


def check(*arguments: str | Path, within: Path, stdin: bytes = b"") -> "subprocess.CompletedProcess[bytes]":
    """The command, with bounds on the time of the processor and on memory; no traceback may come of it."""

    def bound() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))

    ended = subprocess.run(
        [sys.executable, "-m", "numcheck", "check", *map(str, arguments)],
        cwd=within,
        env={**os.environ, "PYTHONPATH": str(ROOT), "NUMCHECK_DATA_DIR": str(within / "none")},
        input=stdin,
        capture_output=True,
        timeout=10 * SECONDS,
        preexec_fn=bound,
        check=False,
    )
    assert b"Traceback" not in ended.stderr
    assert ended.returncode in (0, 1, 2), ended.stderr
    return ended


def article(front: str = "", unit: str = "", many: int = 0, back: str = "") -> str:
    return f"{front}{unit * many}{back}\n\n{FIGURE}\n"


ALIASES = "".join(f"a{n + 1}: &a{n + 1} [{f'*a{n}, ' * 9}]\n" for n in range(60))
ALIASES = f"---\na0: &a0 [x]\n{ALIASES}title: *a60\n---\n"
TEXTS = {
    "quotes.md": article(unit="> ", many=10_000, back="5"),
    "lists.md": article(unit="- ", many=10_000, back="5"),
    "brackets.md": article(unit="[", many=10_000),
    "links.md": article(unit="[a](", many=5_000),
    "pictures.md": article(unit="![", many=5_000),
    "stars.md": article(unit="*a ", many=10_000),
    "emphasis.md": article(unit="*a**", many=5_000),
    "struck.md": article(unit="~~a", many=5_000),
    "ticks.md": article(unit="`a``", many=5_000),
    "tags.md": article(unit="<a ", many=10_000),
    "comments.md": article(unit="<!-- ", many=10_000),
    "obsidian.md": article(unit="%% a ", many=20_001),
    "liquid.md": article(unit="{% comment %}", many=20_000),
    "outputs.md": article(unit="{{ a }} ", many=10_000),
    "outputs.mdx": article(unit="{a} ", many=10_000),
    "fences.qmd": article(unit="```\n%%\n", many=5_001),
    "escapes.md": article(unit="\\", many=50_000),
    "entities.md": article(unit="&amp;", many=20_000),
    "notes.md": article(unit="[^1]", many=10_000),
    "note.md": article(unit="[^1]: a\n", many=3_000),
    "table.md": article("|" * 2_000 + "\n" + "|-" * 1_999 + "|\n", "|\n", 300),
    "depth.md": article("---\na: " + "[" * 20_000 + "\n---\n"),
    "aliases.md": article(ALIASES),
    "nested.html": "<div>" * 100_000 + FIGURE,
    "spans.html": f"<p>{'<b>' * 50_000}{FIGURE}",
    "unclosed.html": "<!--" * 100_000 + FIGURE,
    "attributes.html": "<p " + "a='" * 100_000 + f">{FIGURE}",
    "entities.html": "<p>" + "&amp;" * 100_000 + f"<p>{FIGURE}",
    "table.html": "<table>" * 5_000 + FIGURE,
    "hidden.html": f"<p>{'<b hidden>' * 10_000}</b>{FIGURE}",
    "styles.html": f"<p {' style=a' * 20_000}>{FIGURE}",
    "times.html": f"<p>{'<time>' * 5_000}{FIGURE}",
    "hidden.md": article(unit="<b hidden>", many=5_000),
    "words.html": "<article>" + "<p>a 5 </p>" * 20_000 + f"<p>{FIGURE}</article>",
    "doctype.html": "<!DOCTYPE a [<!ENTITY a '5'><!ENTITY b '&a;&a;'>]><p>&b; " + FIGURE,
    "zero.txt": f"{FIGURE}\0",
    "zero.md": f"{FIGURE}\0",
    "zero.html": f"<p>{FIGURE}\0",
    # Of what follows each takes minutes or gigabytes where the work grows with the square of the text.
    "comments.txt": article(unit="<!-- numcheck: ", many=20_000),
    "closed.txt": article(unit="<!-- numcheck: ", many=100_000, back="-->"),
    "blank.txt": article("numcheck: ignore NC301 (x)\n", " ", 1_000_000, "x"),
    "quoted.txt": article('numcheck: verified "', "a", 500_000),
    "reason.txt": f"{FIGURE} " * 500 + f"<!-- numcheck: ignore NC101 ({'x' * 500_000}) -->",
    "ticks.txt": article(unit="`", many=200_000),
    "initials.txt": article(unit="a.", many=100_000, back="x"),
    "titles.html": f"<article>{f'<p>{FIGURE} {FIGURE}' * 5}</article>" + "<title " * 300_000,
    "lines.txt": article(unit="# numcheck: a\n", many=20_000),
    "blanks.txt": article(unit="#" + " " * 200 + "\n", many=2_000),
}  # fmt: skip


@pytest.mark.parametrize("form", ["md", "html", "txt"])
def test_texts(form: str, tmp_path: Path) -> None:
    names = [name for name in TEXTS if name.endswith(form)]
    for name in names:
        (tmp_path / name).write_text(TEXTS[name], encoding="utf-8")
    said = check(".", "--format", "json", within=tmp_path).stdout
    assert [report["source"] for report in json.loads(said)] == sorted(names)


def zipped(level: int = 9, **parts: bytes) -> bytes:
    out = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(versions.docx("5"))) as made,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as new,
    ):
        for entry in made.infolist():
            new.writestr(entry.filename, parts.get(Path(entry.filename).stem, made.read(entry)))
    return out.getvalue()


def body(xml: str, head: str = "") -> bytes:
    names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    return f'<?xml version="1.0"?>{head}<w:document {names}><w:body>{xml}</w:body></w:document>'.encode()


def lying() -> bytes:
    """An archive whose large part says that it is small."""
    data = zipped(document=body("<w:p><w:r><w:t>" + "5 " * 10_000_000 + "</w:t></w:r></w:p>"))
    return data.replace((20_000_000 + len(body("")) + 39).to_bytes(4, "little"), (1000).to_bytes(4, "little"))


def under_another_name() -> bytes:
    """A document whose main part, full of entities, has a name that is not that of XML: it cost 1.8 GB."""
    xml = body(f"<w:p>{'<w:r><w:t>&e;5</w:t></w:r>' * 3_500_000}</w:p>", '<!DOCTYPE a [<!ENTITY e "5">]>')
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(zipped(document=xml))) as made, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in made.infolist():
            content = xml if entry.filename == "word/document.xml" else made.read(entry)
            old, other = b"document.xml", b"document.bin"
            new.writestr(entry.filename.replace(old.decode(), other.decode()), content.replace(old, other))
    return out.getvalue()


ENTITIES = "".join(f'<!ENTITY e{n + 1} "{f"&e{n};" * 10}">' for n in range(12))


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: zipped(1, document=b" " * 500_000_000), "E110"),
        (lambda: zipped(1, thumbnail=b"\0" * 150_000_000), "E110"),
        (lying, "E112"),
        (under_another_name, "E110"),
        (lambda: zipped(document=body("<w:p>&e12;</w:p>", f'<!DOCTYPE a [<!ENTITY e0 "5">{ENTITIES}]>')), "E112"),
        (lambda: zipped(document=body("", '<!DOCTYPE a SYSTEM "file:///etc/passwd">')), "E112"),
        (lambda: zipped(document=body("<w:p>" * 100_000 + "</w:p>" * 100_000)), "E112"),
        (lambda: zipped(document=body("<w:p/>" * 1_000_000)), ""),
        (lambda: zipped(document=body("<w:p>" * 200 + "<w:r><w:t>5</w:t></w:r>" + "</w:p>" * 200)), ""),
    ],
    ids=["bomb", "picture", "lying", "named", "entities", "outside", "deep", "many", "nested"],
)
def test_word_documents(make: Callable[[], bytes], said: str, tmp_path: Path) -> None:
    (tmp_path / "draft.docx").write_bytes(make())
    assert said in check("draft.docx", within=tmp_path).stderr.decode()


@pytest.mark.parametrize("name", ["large.txt", "large.md", "large.html", "large.docx"])
def test_a_file_that_is_too_large_is_refused_before_it_is_read(name: str, tmp_path: Path) -> None:
    with (tmp_path / name).open("wb") as file:
        file.truncate(50_000_000)
    ended = check(name, within=tmp_path)
    assert ended.returncode == 2
    assert "E110: " in ended.stderr.decode()
    assert "50,000,000 bytes" in ended.stderr.decode()


def test_standard_input_that_does_not_end_is_refused(tmp_path: Path) -> None:
    assert "E110: " in check("-", within=tmp_path, stdin=b"a" * 20_000_001).stderr.decode()


@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null"])
def test_a_device_is_refused(device: str, tmp_path: Path) -> None:
    assert "is no file but a device or a pipe" in check(device, within=tmp_path).stderr.decode()


def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert "is no file but a device or a pipe" in check("pipe.txt", within=tmp_path).stderr.decode()


def test_a_name_with_control_characters_changes_nothing_on_the_terminal(tmp_path: Path) -> None:
    name = "a\x1b[31m\x07\n\u202eb.txt"
    (tmp_path / name).write_text(FIGURE, encoding="utf-8")
    for arguments in ((name,), (".",), (name, "--format", "json"), ("lost" + name,), ("lost" + name, name)):
        ended = check(*arguments, within=tmp_path)
        written = (ended.stdout + ended.stderr).decode()
        assert not {char for char in written if char in "\x1b\x07\u202e"}


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read every folder")
def test_a_folder_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "shut").mkdir(mode=0)
    (tmp_path / "draft.txt").write_text(FIGURE, encoding="utf-8")
    ended = check(".", within=tmp_path)
    assert ended.returncode == 2
    assert "The folder shut cannot be read: Permission denied." in ended.stdout.decode()
    assert "3.1 million" in ended.stdout.decode()
