"""Connections to web sites: cut after a while, and made to the public internet only.

The address that a connection was in fact made to is looked at, before TLS begins and before anything is sent.
"""

import socket
import threading
from collections.abc import Mapping
from contextlib import suppress

from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection

from numcheck.documents import addresses
from numcheck.errors import AddressError

WHOLE = 60.0
"""The longest that a page may take, in seconds."""


class Timed(HTTPConnection):
    """A connection that is cut after a while: a server may trickle what stands before a page, too."""

    longest = WHOLE
    _timer: threading.Timer | None = None
    _handle: socket.socket | None = None

    def _new_conn(self) -> socket.socket:
        connected = super()._new_conn()
        # A second handle: TLS takes the first one over.
        self._handle = connected.dup()
        self._timer = threading.Timer(self.longest, _cut, [self._handle])
        self._timer.daemon = True
        self._timer.start()
        return connected

    def close(self) -> None:
        """Ends the connection and the watch on it."""
        super().close()
        if self._timer is not None and self._handle is not None:
            self._timer.cancel()
            self._handle.close()


def _cut(handle: socket.socket) -> None:
    with suppress(OSError):
        handle.shutdown(socket.SHUT_RDWR)


class _Public(Timed):
    """A connection that looks where it leads before anything is sent over it."""

    def _new_conn(self) -> socket.socket:
        connected = super()._new_conn()
        try:
            addresses.refuse_private(self.host, [str(connected.getpeername()[0])])
        except AddressError:
            connected.close()
            self.close()
            raise
        return connected


class _TimedTls(Timed, HTTPSConnection):
    """The same as `Timed`, over TLS."""


class _PublicTls(_Public, HTTPSConnection):
    """The same as `_Public`, over TLS."""


class _AnyPool(HTTPConnectionPool):
    ConnectionCls = Timed


class _AnyTlsPool(HTTPSConnectionPool):
    ConnectionCls = _TimedTls


class _PublicPool(HTTPConnectionPool):
    ConnectionCls = _Public


class _PublicTlsPool(HTTPSConnectionPool):
    ConnectionCls = _PublicTls


_ANY: Mapping[str, type[HTTPConnectionPool]] = {"http": _AnyPool, "https": _AnyTlsPool}
_PUBLIC: Mapping[str, type[HTTPConnectionPool]] = {"http": _PublicPool, "https": _PublicTlsPool}


def adapter(allow_private: bool) -> HTTPAdapter:
    """An adapter for requests whose connections are cut after a while, and made to public addresses only.

    Args:
        allow_private: Whether connections to all addresses are made.
    """
    return _Adapter(_ANY if allow_private else _PUBLIC)


class _Adapter(HTTPAdapter):
    """Makes connections of the pools that it is given."""

    def __init__(self, pools: Mapping[str, type[HTTPConnectionPool]]) -> None:
        self._pools = pools
        super().__init__()

    def init_poolmanager(self, *arguments: object, **named: object) -> None:
        """Sets the manager of connections up."""
        super().init_poolmanager(*arguments, **named)  # type: ignore[arg-type]
        self.poolmanager.pool_classes_by_scheme = dict(self._pools)
