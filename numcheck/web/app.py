"""The page as an application: which address is answered by what."""

from collections.abc import Awaitable, Callable, Mapping

from anyio.to_thread import run_sync
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route
from starlette.types import Lifespan

from numcheck.crash import contained
from numcheck.documents import published as dates
from numcheck.errors import DocumentError, NumcheckError, PeriodError, QueryError, TooLargeError
from numcheck.errors.web import RequestError
from numcheck.reports.rows import as_csv
from numcheck.web.check_page import ACTION, check_page
from numcheck.web.error_page import error_page, status_of
from numcheck.web.fields import Wrong
from numcheck.web.figures_page import CSV, figures_page
from numcheck.web.guard import Guard, Hosts
from numcheck.web.jobs import Article, Office, Words
from numcheck.web.layout import CHECK, FIGURES, Page, report_policy, written
from numcheck.web.limits import Limits
from numcheck.web.posted import Posted, RefusedError, posted

_Endpoint = Callable[[Request], Awaitable[Response]]

# Pages that hold no text of anybody's: going back to one finds in the form what was put in.
_FORM: Mapping[str, str] = {"Cache-Control": "no-cache"}


def application(office: Office, hosts: Hosts, limits: Limits, lifespan: Lifespan[Starlette] | None = None) -> Starlette:
    """The application.

    Args:
        office: Who answers.
        hosts: The names under which it may be asked.
        limits: The bounds.
        lifespan: What is begun before the first request and ended behind the last.
    """
    answers = _Answers(office, limits)
    routes = [
        Route(CHECK, _told(answers.form)),
        Route(ACTION, _told(answers.check), methods=["POST"]),
        Route(FIGURES, _told(answers.figures)),
        Route(CSV, _told(answers.table)),
    ]
    return Starlette(
        routes=routes,
        middleware=[Middleware(Guard, hosts=hosts)],
        exception_handlers={HTTPException: _no_page},
        lifespan=lifespan,
    )


class _Answers:
    """The answer to each address."""

    def __init__(self, office: Office, limits: Limits) -> None:
        self._office, self._limits = office, limits

    async def form(self, request: Request) -> Response:
        """The form for a text."""
        return _page(check_page(self._limits), _FORM)

    async def check(self, request: Request) -> Response:
        """The report on what was sent, or the form with what is wrong in it."""
        sent = await posted(request, self._limits)
        try:
            article = _article(sent)
            report = await self._office.check(article)
        except _WrongError as error:
            return self._again(sent, error.wrong, 422)
        except TooLargeError as error:
            return self._again(sent, Wrong(_source(sent), error.message, error.hint), 413)
        except DocumentError as error:
            return self._again(sent, Wrong(_source(sent), error.message, error.hint), 422)
        return HTMLResponse(report, headers={"Content-Security-Policy": report_policy()})

    async def figures(self, request: Request) -> Response:
        """The form for a question, with what was found."""
        asked = request.query_params.get("q", "").strip()
        if not asked:
            return _page(figures_page(), _FORM)
        try:
            found = await self._office.look_up(Words(asked))
        except (QueryError, PeriodError) as error:
            return _page(figures_page(asked, None, Wrong("q", error.message, error.hint), 422), _FORM)
        return _page(figures_page(asked, found), _FORM)

    async def table(self, request: Request) -> Response:
        """What was found as CSV."""
        found = await self._office.look_up(Words(request.query_params.get("q", "").strip()))
        names = {"Content-Disposition": 'attachment; filename="figures.csv"'}
        # Thousands of lines are written without holding up the others.
        text = await run_sync(as_csv, *found.table())
        return Response(text, media_type="text/csv; charset=utf-8", headers=names)

    def _again(self, sent: Posted, wrong: Wrong, status: int) -> Response:
        return _page(check_page(self._limits, sent.text, sent.published, wrong, status))


class _WrongError(Exception):
    """A field of the form is wrong."""

    def __init__(self, wrong: Wrong) -> None:
        super().__init__(wrong.message)
        self.wrong = wrong


def _article(sent: Posted) -> Article:
    """What was sent as a text to check; raises `_WrongError`."""
    has_file, has_text = bool(sent.data or sent.name), bool(sent.text.strip())
    if has_file and has_text:
        raise _WrongError(
            Wrong("file", "There are a text and a file.", "Send one of them: empty the field, or choose no file.")
        )
    if not has_file and not has_text:
        raise _WrongError(Wrong("text", "There is nothing to check yet.", "Paste a text, or choose a file."))
    try:
        published = dates.parse(sent.published) if sent.published else None
    except DocumentError as error:
        raise _WrongError(Wrong("published", error.message, error.hint)) from error
    if has_file:
        return Article(sent.data, sent.name or "your file", published)
    return Article(sent.text.encode("utf-8", "replace"), None, published)


def _source(sent: Posted) -> str:
    """The field that the text came from."""
    return "file" if sent.name else "text"


def _told(endpoint: _Endpoint) -> _Endpoint:
    """The answer, or the page of the error that it ends in: whatever happens, it is told on a page."""

    async def answer(request: Request) -> Response:
        try:
            with contained(request.url.path):
                try:
                    return await endpoint(request)
                except RefusedError as error:
                    return _page(error_page(error.error, error.status))
        except NumcheckError as error:
            wait = {"Retry-After": "10"} if status_of(error) == 503 else {}
            return _page(error_page(error), wait)

    return answer


async def _no_page(request: Request, error: Exception) -> Response:
    """What is said of an address that there is not, or of a method that it does not take."""
    status = error.status_code if isinstance(error, HTTPException) else 500
    if status == 405:
        told = RequestError("This address takes another kind of request.", "Send the form from the first page.")
    else:
        told = RequestError("There is no page at this address.", "The first page leads to all that there are.")
    headers = error.headers if isinstance(error, HTTPException) else None
    return _page(error_page(told, status), headers)


def _page(page: Page, headers: Mapping[str, str] | None = None) -> Response:
    return HTMLResponse(written(page), page.status, headers)
