"""Which addresses of the internet a page may be fetched from.

An article on a web page may be anyone's. Its address must not lead this program into the network that it runs in: to
a router's pages, another program's port, or what a cloud tells its own machines.
"""

import ipaddress
import socket
from collections.abc import Iterable

from numcheck.errors import AddressError, PageError

_HINT = "If it is a page of your own network that you trust, say --allow-private."
# Addresses of IPv6 that stand for one of IPv4 (RFC 6052).
_NAT64 = ipaddress.ip_network("64:ff9b::/96")


def resolve(host: str, port: int) -> tuple[str, ...]:
    """The addresses of a host; raises `PageError` where it has none."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise PageError(f"There is no host {host!r}.", "Check the address and the connection.") from error
    return tuple(dict.fromkeys(str(entry[4][0]) for entry in found))


def refuse_private(host: str, addresses: Iterable[str]) -> None:
    """Raises `AddressError` where one of the addresses of a host is not one of the public internet."""
    for address in addresses:
        if not is_public(address):
            raise AddressError(f"{host} is at {address}, which is no address of the public internet.", _HINT)


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
