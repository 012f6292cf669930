"""Which addresses of the internet are asked.

An article on a web page may be anyone's. Its address must not lead this program into the network that it runs in: to
a router's pages, another program's port, or what a cloud tells its own machines.
"""

import ipaddress
import socket
from typing import NamedTuple

from numcheck.network.failure import Kind, NetworkError

# Addresses of IPv6 that stand for one of IPv4 (RFC 6052).
_NAT64 = ipaddress.ip_network("64:ff9b::/96")


class Place(NamedTuple):
    """Where a connection is made to: the family of an address, and the address with its port as sockets take it."""

    family: int
    address: tuple[object, ...]


def places(host: str, port: int, allow_private: bool) -> tuple[Place, ...]:
    """Where a host is, looked up once.

    Raises:
        NetworkError: It is nowhere; or, unless private addresses are allowed, one of its addresses is private.
    """
    try:
        found = socket.getaddrinfo(host.strip("[]"), port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise NetworkError(Kind.NO_ANSWER, f"cannot be reached: there is no host {host!r}") from error
    result = tuple(dict.fromkeys(Place(entry[0], entry[4]) for entry in found))
    if not allow_private:
        _refuse_private(host, [str(place.address[0]) for place in result])
    return result


def _refuse_private(host: str, addresses: list[str]) -> None:
    for address in addresses:
        if not is_public(address):
            named = host if host.strip("[]") == address else f"{host} is at {address}, which"
            raise NetworkError(Kind.PRIVATE, f"is not asked: {named} is no address of the public internet")


def is_public(address: str) -> bool:
    """Whether an address is one of the public internet: not a private, local, reserved or multicast one in disguise."""
    try:
        plain = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(plain, ipaddress.IPv4Address):
        return _is_public(plain)
    if plain in _NAT64:
        return _is_public(ipaddress.IPv4Address(int(plain) & 0xFFFFFFFF))
    inner = (plain.ipv4_mapped, plain.sixtofour, *(plain.teredo or ()))
    return _is_public(plain) and not plain.is_site_local and all(_is_public(form) for form in inner if form is not None)


def _is_public(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    local = address.is_private or address.is_loopback or address.is_link_local or address.is_unspecified
    return address.is_global and not (local or address.is_multicast or address.is_reserved)
