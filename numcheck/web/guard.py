"""Who may ask: a browser that knows the page by one of its names, and no other site in that browser's name.

A page of another site can make a browser send requests here, and a name of its own can come to mean this machine
(DNS rebinding). The first shows in `Origin` and `Sec-Fetch-Site`, the second in `Host`; no script can change any of
the three. Programs that are no browser send neither `Origin` nor `Sec-Fetch-Site`, and no other site steers them.
"""

from collections.abc import Iterable, Mapping
from ipaddress import ip_address
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import HTMLResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from numcheck.errors.web import RequestError
from numcheck.network.listen import is_loopback
from numcheck.web.error_page import error_page
from numcheck.web.layout import policy, written

HEADERS: Mapping[str, str] = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    # Not `no-referrer`: with that, browsers say of a form that it comes from `null`.
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}
"""What every answer says, unless it says otherwise itself."""

_HINT = "Open the address that numcheck serve prints; other names are allowed with --allow-host."
_SAFE = ("GET", "HEAD")


class Hosts:
    """The names under which the page may be asked for."""

    def __init__(self, host: str, allowed: Iterable[str] = ()) -> None:
        """The names of what listens at a host: this machine's own, that host, and those that are allowed.

        Args:
            host: Where the page is served: an address or a name.
            allowed: Further names.
        """
        self._names = {"localhost", host.lower(), *(name.lower().rstrip(".") for name in allowed)}
        # No name server can make an address mean another: where others are let in at all, they may use any.
        self._any_address = not is_loopback(host)

    def knows(self, netloc: str) -> bool:
        """Whether a `Host` is one of them, with whatever port."""
        try:
            name = urlsplit(f"//{netloc}").hostname
        except ValueError:
            return False
        if not name or any(sign in netloc for sign in "@/?#\\ "):
            return False
        return name.rstrip(".") in self._names or is_loopback(name) or (self._any_address and _is_address(name))


class Guard:
    """Lets no other request through, and adds to every answer what the browser has to heed."""

    def __init__(self, app: ASGIApp, hosts: Hosts) -> None:
        self._app, self._hosts = app, hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers a request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def answer(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in {**HEADERS, "Content-Security-Policy": policy()}.items():
                    headers.setdefault(name, value)
            await send(message)

        refused = self._refused(str(scope["method"]), Headers(scope=scope))
        if refused is None:
            await self._app(scope, receive, answer)
        else:
            error, status = refused
            await HTMLResponse(written(error_page(error, status)), status)(scope, receive, answer)

    def _refused(self, method: str, headers: Headers) -> tuple[RequestError, int] | None:
        hosts = headers.getlist("host")
        if len(hosts) != 1 or not self._hosts.knows(hosts[0]):
            return RequestError("The page is not served under this name.", _HINT), 421
        site, mode = headers.get("sec-fetch-site"), headers.get("sec-fetch-mode")
        elsewhere = RequestError(
            "Another site may send nothing here.", "Open the page itself, and send the form there."
        )
        if method in _SAFE:
            # A link from elsewhere may lead here; nothing may be built into another page.
            return (elsewhere, 403) if site in ("cross-site", "same-site") and mode != "navigate" else None
        origin = headers.get("origin")
        is_own = origin is None or _same(origin, hosts[0])
        return None if is_own and site in (None, "same-origin", "none") else (elsewhere, 403)


def _same(origin: str, host: str) -> bool:
    """Whether an `Origin` is the page's own: that of the `Host`, by whichever scheme a proxy before it speaks."""
    scheme, separator, netloc = origin.partition("://")
    return bool(separator) and scheme in ("http", "https") and netloc.lower() == host.lower()


def _is_address(name: str) -> bool:
    try:
        ip_address(name)
    except ValueError:
        return False
    return True
