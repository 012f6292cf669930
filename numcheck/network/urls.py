"""Web addresses: taken apart without surprises."""

from urllib.parse import SplitResult, quote, urljoin, urlsplit

from numcheck.network.failure import Kind, NetworkError

IN_ADDRESSES = "!#$%&'()*+,-./:;=?@[]_~"
"""What may stand in an address as it is (RFC 3986: the reserved and unreserved characters, and escapes)."""


def split(address: str) -> SplitResult:
    """The parts of an address of http or https that names a host; raises `NetworkError` for any other."""
    try:
        parts, (_, host, _) = urlsplit(address), _site(address)
    except ValueError as error:
        raise NetworkError(Kind.ADDRESS, "is no web address") from error
    if parts.scheme not in ("http", "https"):
        raise NetworkError(Kind.ADDRESS, "is no address of a web page: only http:// and https:// are read")
    if not host:
        raise NetworkError(Kind.ADDRESS, "names no host")
    return parts


def without_user(address: str) -> str:
    """An address as it may be printed: without the user's name and password."""
    if "@" not in address:
        return address
    try:
        parts = urlsplit(address)
    except ValueError:
        return f"{address.partition('://')[0]}://…"
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()


def same_site(one: str, other: str) -> bool:
    """Whether two addresses have the same scheme, host and port."""
    try:
        return _site(one) == _site(other)
    except ValueError:
        return False


def _site(address: str) -> tuple[str, str | None, int | None]:
    """The scheme, host and port of an address; raises `ValueError` where they cannot be told."""
    parts = urlsplit(address)
    if "\\" in parts.netloc:
        # In `http://a\@b/`, urllib has the host b, browsers and urllib3, which makes the connection, have a.
        raise ValueError("there is a backslash in the host")
    return parts.scheme, parts.hostname, parts.port


def target(address: str, location: str) -> str:
    """Where a `Location` leads from an address; raises `NetworkError` where it leads nowhere.

    Args:
        address: Where the answer came from.
        location: The header as it came, a character for each byte.
    """
    try:
        return urljoin(address, quote(location.encode("latin-1", "replace"), safe=IN_ADDRESSES))
    except ValueError as error:
        raise NetworkError(Kind.ADDRESS, "leads to what is no web address") from error
