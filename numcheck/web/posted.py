"""What a form sends, read within bounds, and never onto a disk."""

from collections.abc import AsyncGenerator
from typing import NamedTuple

from anyio import fail_after
from starlette.datastructures import FormData, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request

from numcheck.errors import NumcheckError, TooLargeError
from numcheck.errors.web import RequestError
from numcheck.web.limits import Limits

_FIELDS = 20


class RefusedError(Exception):
    """What was sent is not read: the error that says why, under a status of HTTP."""

    def __init__(self, error: NumcheckError, status: int) -> None:
        super().__init__(error.message)
        self.error, self.status = error, status


class Posted(NamedTuple):
    """The fields of the form.

    Attributes:
        text: The text that was pasted.
        data: The file.
        name: What it is called, without a folder; "" where none was chosen.
        published: The day.
    """

    text: str
    data: bytes
    name: str
    published: str


async def posted(request: Request, limits: Limits) -> Posted:
    """The form; raises `RefusedError` where it is too large, comes too slowly or is none."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "multipart/form-data":
        raise RefusedError(
            RequestError("A text is sent as a form (multipart/form-data).", "For example: curl -F text=@draft.txt"), 415
        )
    try:
        with fail_after(limits.sending):
            body = await _body(request, limits)
    except TimeoutError as error:
        slow = RequestError(f"The text was not here after {limits.sending:g} seconds.", "Send it again.")
        raise RefusedError(slow, 408) from error
    form = await _parsed(request, body, limits)
    file = form.get("file")
    data, name = (await file.read(), file.filename or "") if isinstance(file, UploadFile) else (b"", "")
    return Posted(
        _text(form, "text"), data, name.replace("\\", "/").rpartition("/")[2], _text(form, "published").strip()
    )


async def _body(request: Request, limits: Limits) -> bytes:
    """What was sent. Of what is too large a good deal is taken and thrown away: who still sends reads no answer."""
    pieces: list[bytes] = []
    size = 0
    announced = request.headers.get("content-length", "")
    if not (announced.isdecimal() and int(announced) > limits.size + limits.read):
        async for piece in request.stream():
            size += len(piece)
            if size <= limits.size:
                pieces.append(piece)
            elif size > limits.size + limits.read:
                break
        if size <= limits.size:
            return b"".join(pieces)
    raise RefusedError(
        TooLargeError(
            f"What was sent is too large: {limits.size:,} bytes are read.",
            "Send the part that is to be checked, or check the file at the command line: numcheck check FILE.",
        ),
        413,
    )


async def _parsed(request: Request, body: bytes, limits: Limits) -> FormData:
    async def whole() -> AsyncGenerator[bytes, None]:
        yield body

    parser = MultiPartParser(request.headers, whole(), max_files=1, max_fields=_FIELDS, max_part_size=limits.size)
    parser.spool_max_size = limits.size + 1  # A file stays in memory: of an article nothing is written to a disk.
    try:
        return await parser.parse()
    except MultiPartException as error:
        told = RequestError(f"The form cannot be read: {error.message.rstrip('.')}.", "Send it from the page itself.")
        raise RefusedError(told, 400) from error


def _text(form: FormData, name: str) -> str:
    value = form.get(name, "")
    return value if isinstance(value, str) else ""
