"""A text is given, and its report comes back; or the form, with what is wrong beside the field."""

import base64
import hashlib
import io
import re
from pathlib import Path
from xml.etree.ElementTree import Element

import anyio
import docx
import pytest
from starlette.requests import Request
from starlette.testclient import TestClient
from starlette.types import Message

from numcheck.errors.web import TimeLimitError
from numcheck.web.desk import Desk
from numcheck.web.jobs import Article
from numcheck.web.limits import Limits
from numcheck.web.posted import RefusedError, posted
from tests.reports.html.pages import XHTML, every, parsed
from tests.web.conftest import Make
from tests.web.desks import Here

FALSE = "CBP recorded 3.1 million encounters at the southwest border in fiscal year 2022."
MARKDOWN = FALSE.replace("3.1 million", "**3.1 million**")
PAGE = f"<!doctype html><html lang=en><meta charset=utf-8><title>A count</title><article><p>{FALSE}</article></html>"


def word(text: str) -> bytes:
    document, file = docx.Document(), io.BytesIO()
    document.add_paragraph(text)
    document.save(file)
    return file.getvalue()


def by_id(root: Element, name: str) -> Element:
    return next(element for element in root.iter() if element.get("id") == name)


def said(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def test_the_form_has_a_label_and_a_hint_for_every_field(client: TestClient) -> None:
    root = parsed(client.get("/").text)
    labelled = {label.get("for") for label in every(root, "label")}
    controls = [*every(root, "input"), *every(root, "textarea")]
    assert {control.get("id") for control in controls} == labelled == {"text", "file", "published"}
    for control in controls:
        assert said(by_id(root, control.get("aria-describedby") or ""))
        assert control.get("name") == control.get("id")
    (form,) = every(root, "form")
    assert (form.get("method"), form.get("action"), form.get("enctype")) == ("post", "/check", "multipart/form-data")


def test_a_pasted_text_is_checked(client: TestClient) -> None:
    answer = client.post("/check", files={"text": (None, FALSE), "published": (None, "2022-11-12")})
    assert answer.status_code == 200
    root = parsed(answer.text)
    assert said(next(every(root, "h1"))) == "The numbers in your text"
    assert "2022-11-12" in answer.text
    assert any("v-contradicted" in (badge.get("class") or "") for badge in every(root, "span"))
    assert [link.get("href") for link in every(next(every(root, "nav")), "a")] == ["/", "/figures"]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("draft.txt", FALSE.encode()),
        ("draft", FALSE.encode()),
        ("old.txt", f"“{FALSE}”".encode("cp1252")),
        ("draft.md", f"---\ndate: 2022-11-12\n---\n\n{MARKDOWN}\n".encode()),
        ("draft.html", PAGE.encode()),
        ("draft.docx", word(FALSE)),
    ],
)
def test_a_file_of_every_form_is_checked(client: TestClient, name: str, data: bytes) -> None:
    answer = client.post("/check", files={"text": (None, ""), "file": (name, data)})
    assert answer.status_code == 200
    assert f"numcheck report on <bdi>{name}</bdi>" in answer.text or f"The numbers in {name}" in answer.text
    assert "badge v v-contradicted" in answer.text
    assert "**" not in said(next(every(parsed(answer.text), "main")))


def test_of_a_name_no_folder_is_told(client: TestClient) -> None:
    for name in ("C:\\drafts\\secret\\a.txt", "/home/secret/a.txt"):
        answer = client.post("/check", files={"file": (name, FALSE.encode())})
        assert "The numbers in a.txt" in answer.text
        assert "secret" not in answer.text


@pytest.mark.parametrize(
    ("field", "sent", "message"),
    [
        ("text", {"text": (None, "  \n")}, "nothing to check"),
        ("text", {"file": ("", b"")}, "nothing to check"),
        ("file", {"text": (None, FALSE), "file": ("a.txt", b"One.")}, "a text and a file"),
        ("published", {"text": (None, FALSE), "published": (None, "2022-02-30")}, "not a publication date"),
        ("published", {"text": (None, FALSE), "published": (None, "Tuesday")}, "not a publication date"),
        ("file", {"file": ("a.txt", b"%PDF-1.4 ...")}, "seems to be a PDF"),
        ("file", {"file": ("a.docx", b"no archive")}, "a.docx is no Word document"),
    ],
)
def test_what_is_wrong_stands_beside_its_field(
    client: TestClient, field: str, sent: dict[str, tuple[str | None, str | bytes]], message: str
) -> None:
    answer = client.post("/check", files=sent)
    assert answer.status_code == 422
    root = parsed(answer.text)
    control = by_id(root, field)
    assert control.get("aria-invalid") == "true"
    assert control.get("autofocus") is not None
    assert message in said(by_id(root, f"{field}-error"))
    assert control.get("aria-describedby") == f"{field}-hint {field}-error"
    alert = next(element for element in root.iter() if element.get("role") == "alert")
    assert next(every(alert, "a")).get("href") == f"#{field}"
    assert sum(element.get("aria-invalid") == "true" for element in root.iter()) == 1
    assert said(next(every(root, "title"))).startswith("Not checked yet")


def test_what_was_put_in_is_still_there_line_by_line(client: TestClient) -> None:
    text = "\nOne <b>&amp;</b> line\r\n\r\n</textarea><script>alert(1)</script>\n"
    answer = client.post("/check", files={"text": (None, text), "published": (None, "2022-13-01")})
    root = parsed(answer.text)
    assert by_id(root, "text").text == "\nOne <b>&amp;</b> line\n\n</textarea><script>alert(1)</script>"
    assert by_id(root, "published").get("value") == "2022-13-01"
    assert not [*every(root, "script")]


def test_what_is_too_large_is_not_checked(page: Make) -> None:
    client = page(limits=Limits(size=1000, read=10_000))
    answer = client.post("/check", files={"text": (None, "a" * 1001)})
    assert answer.status_code == 413
    assert "1,000 bytes are read" in answer.text
    assert client.post("/check", files={"text": (None, "a" * 20_000)}).status_code == 413
    assert client.post("/check", files={"text": (None, FALSE)}).status_code == 200


def test_what_is_too_large_of_its_form_is_told_beside_the_field(client: TestClient) -> None:
    answer = client.post("/check", files={"file": ("a.md", b"a " * 1_000_001)})
    assert answer.status_code == 413
    assert "is too large" in said(by_id(parsed(answer.text), "file-error"))


def test_what_comes_too_slowly_is_given_up() -> None:
    async def receive() -> Message:
        await anyio.sleep_forever()
        raise AssertionError

    scope = {"type": "http", "method": "POST", "headers": [(b"content-type", b"multipart/form-data; boundary=a")]}
    with pytest.raises(RefusedError, match=r"not here after 0\.05 seconds") as raised:
        anyio.run(posted, Request(scope, receive), Limits(sending=0.05))
    assert raised.value.status == 408


@pytest.mark.parametrize(
    ("kind", "body", "status"),
    [
        ("application/json", b"{}", 415),
        ("application/x-www-form-urlencoded", b"text=One", 415),
        ("", b"One", 415),
        ("multipart/form-data", b"--a", 400),
        ("multipart/form-data; boundary=a", b"no such boundary", 400),
        ("multipart/form-data; boundary=a", b"--a\r\nContent-Disposition: form-data\r\n\r\nOne\r\n--a--", 400),
    ],
)
def test_what_is_no_form_is_refused(client: TestClient, kind: str, body: bytes, status: int) -> None:
    answer = client.post("/check", content=body, headers={"Content-Type": kind})
    assert answer.status_code == status
    assert said(next(every(parsed(answer.text), "h1")))


def test_more_than_one_file_is_refused(client: TestClient) -> None:
    answer = client.post("/check", files=[("file", ("a.txt", b"One.")), ("file", ("b.txt", b"Two."))])
    assert answer.status_code == 400


def test_an_article_is_written_nowhere(page: Make, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not even while it is read: there is no folder where it could be."""

    class Counting(Here):
        async def check(self, article: Article) -> str:
            return str(len(article.data))

    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "none"))
    sent = FALSE.encode() * 50_000
    answer = page(Counting(desk)).post("/check", files={"file": ("a.txt", sent)})
    assert answer.text == str(len(sent))


def test_no_report_is_kept_by_the_browser_but_what_was_put_in_is(client: TestClient) -> None:
    assert client.post("/check", files={"text": (None, FALSE)}).headers["cache-control"] == "no-store"
    assert client.get("/").headers["cache-control"] == "no-cache"


def test_a_failure_of_the_program_is_told_without_a_traceback(page: Make, desk: Desk) -> None:
    class Failing(Here):
        async def check(self, article: Article) -> str:
            raise KeyError("component")

    answer = page(Failing(desk)).post("/check", files={"text": (None, FALSE)})
    assert answer.status_code == 500
    assert "Traceback" not in answer.text
    assert "KeyError: &#39;component&#39;" in answer.text or "KeyError: 'component'" in answer.text
    assert "numcheck itself failed" in answer.text
    assert answer.headers["content-security-policy"].startswith("default-src 'none'")


def test_a_check_that_took_too_long_is_told_on_a_page(page: Make, desk: Desk) -> None:
    class Slow(Here):
        async def check(self, article: Article) -> str:
            raise TimeLimitError("This took longer than 30 seconds and was given up.", "Check a part of the text.")

    answer = page(Slow(desk)).post("/check", files={"text": (None, FALSE)})
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "10")
    assert "longer than 30 seconds" in said(next(every(parsed(answer.text), "main")))


@pytest.mark.parametrize(
    ("method", "path", "status"), [("GET", "/nothing", 404), ("GET", "/check", 405), ("POST", "/", 405)]
)
def test_other_addresses_have_pages_of_their_own(client: TestClient, method: str, path: str, status: int) -> None:
    answer = client.request(method, path)
    assert answer.status_code == status
    assert said(next(every(parsed(answer.text), "h1")))
    assert answer.headers["x-frame-options"] == "DENY"


@pytest.mark.parametrize("path", ["/", "/figures", "/figures?q=encounters,+southwest,+July+2022", "/nothing", "/check"])
def test_a_page_shows_its_own_style_sheet_and_nothing_else(client: TestClient, path: str) -> None:
    answer = client.post(path, files={"text": (None, FALSE)}) if path == "/check" else client.get(path)
    root = parsed(answer.text)
    (sheet,) = [element.text or "" for element in every(root, "style")]
    digest = base64.b64encode(hashlib.sha256(sheet.encode()).digest()).decode()
    rules = dict(rule.split(" ", 1) for rule in answer.headers["content-security-policy"].split("; "))
    assert rules["default-src"] == "'none'"
    assert rules["style-src-elem"] == f"'sha256-{digest}'"
    assert rules["frame-ancestors"] == rules["base-uri"] == "'none'"
    assert not {"script-src", "connect-src", "font-src"} & set(rules)
    loaded = {"script", "img", "iframe", "object", "embed"}
    assert not [element for element in root.iter() if element.tag.removeprefix(XHTML) in loaded]
    assert not re.search(r"\son\w+=", re.sub(r">[^<]*<", "><", answer.text))
