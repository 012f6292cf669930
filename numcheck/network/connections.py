"""Connections to web sites: watched, and made to the public internet only.

A host is looked up once, what was found is judged, and the connection is made to that and to nothing else: a name
cannot mean something else the second time, and not a packet goes to an address that is refused.
"""

import socket
from collections.abc import Mapping
from typing import Any

from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, PoolManager
from urllib3.connection import HTTPConnection
from urllib3.exceptions import NewConnectionError

from numcheck.network import addresses
from numcheck.network.watch import Watch


class _Watched(HTTPConnection):
    """A connection that is cut when the time is up."""

    watch: Watch

    def _new_conn(self) -> socket.socket:
        connected = super()._new_conn()
        self.watch.add(connected)
        return connected


class _Vetted(HTTPConnection):
    """A connection that looks where it leads before it is made."""

    watch: Watch
    allow_private: bool

    def _new_conn(self) -> socket.socket:
        failed: OSError | None = None
        for place in addresses.places(self.host, self.port, self.allow_private):
            self.watch.check()
            try:
                return self._connected(place)
            except OSError as error:
                failed = error
        raise NewConnectionError(self, "no address of the host answers") from failed

    def _connected(self, place: addresses.Place) -> socket.socket:
        handle = socket.socket(place.family, socket.SOCK_STREAM)
        try:
            for option in self.socket_options or ():
                handle.setsockopt(*option)
            handle.settimeout(self.timeout)
            handle.connect(place.address)
        except OSError:
            handle.close()
            raise
        return handle


class Adapter(HTTPAdapter):
    """Makes the connections of one question; to a proxy of the user's own they are watched, too, and not judged."""

    def __init__(self, watch: Watch, allow_private: bool) -> None:
        self._said = {"watch": watch, "allow_private": allow_private}
        super().__init__()

    def init_poolmanager(self, connections: int, maxsize: int, block: bool = False, **named: Any) -> None:
        """Sets the manager of direct connections up."""
        super().init_poolmanager(connections, maxsize, block, **named)
        self._take_over(self.poolmanager, (_Watched, _Vetted))

    def proxy_manager_for(self, proxy: str, **named: Any) -> Any:
        """The manager of connections to a proxy."""
        is_new = proxy not in self.proxy_manager
        manager = super().proxy_manager_for(proxy, **named)
        if is_new:
            self._take_over(manager, (_Watched,))
        return manager

    def _take_over(self, manager: PoolManager, kinds: tuple[type[HTTPConnection], ...]) -> None:
        pools: Mapping[str, type[HTTPConnectionPool]] = manager.pool_classes_by_scheme
        manager.pool_classes_by_scheme = {name: self._pool(pool, kinds) for name, pool in pools.items()}

    def _pool(self, pool: type[HTTPConnectionPool], kinds: tuple[type[HTTPConnection], ...]) -> type:
        connection = type("Connection", (*kinds, pool.ConnectionCls), self._said)
        return type("Pool", (pool,), {"ConnectionCls": connection})
