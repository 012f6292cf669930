"""Makes this environment's Python refuse every connection and every look-up of a host's name."""

import sys

_REFUSED = ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.sendto")


class NetworkRefusedError(RuntimeError):
    """Something tried to reach the network."""


def _refuse(event: str, args: tuple[object, ...]) -> None:
    if event in _REFUSED:
        raise NetworkRefusedError(f"{event}{args[1:]!r}")


sys.addaudithook(_refuse)
