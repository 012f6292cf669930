"""Opens the place where this machine answers, for the page in the browser."""

import errno
import socket
from ipaddress import ip_address

from numcheck.errors.web import ServingError

Listening = socket.socket
"""What listens."""

_BACKLOG = 256
"""How many connections may wait to be taken: a page that many people load at once loses none of them."""


def listen(host: str, port: int) -> Listening:
    """A socket that listens there; port 0 is any that is free.

    Raises:
        ServingError: The port is in use, or is none that may be taken; or the host is no address of this machine.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
        family, kind, protocol, _, address = found[0]
        opened = socket.socket(family, kind, protocol)
    except OSError as error:
        raise _refused(host, port, error) from error
    try:
        if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):  # Windows, where SO_REUSEADDR would take a port that is in use
            opened.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        opened.bind(address)
        opened.listen(_BACKLOG)
    except OSError as error:
        opened.close()
        raise _refused(host, port, error) from error
    return opened


def is_loopback(host: str) -> bool:
    """Whether an address or a name is one that only this machine gets at."""
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def _refused(host: str, port: int, error: OSError) -> ServingError:
    if error.errno == errno.EADDRINUSE:
        return ServingError(
            f"Port {port} of {host} is in use: another program answers there.",
            "Name another with --port, or --port 0 for any that is free; perhaps numcheck serve runs already.",
        )
    if error.errno == errno.EACCES:
        return ServingError(f"Port {port} may not be taken by this user.", "Name one from 1024 up with --port.")
    reason = error.strerror or str(error)
    return ServingError(f"Nothing can be served at {host}, port {port}: {reason}.", "Name an address of this machine.")
