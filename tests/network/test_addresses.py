"""Which addresses are public, and what two addresses have in common."""

import pytest

from numcheck.network import addresses


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("8.8.8.8", True),
        ("2606:4700::1111", True),
        ("64:ff9b::808:808", True),
        *((address, False) for address in ("127.0.0.1", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254")),
        *((address, False) for address in ("100.64.0.1", "0.0.0.0", "224.0.0.1", "240.0.0.1", "255.255.255.255")),
        *(
            (address, False)
            for address in ("::1", "::", "fe80::1%eth0", "fc00::1", "ff02::1", "fec0::1", "::ffff:10.0.0.1")
        ),
        *((address, False) for address in ("2002:7f00:1::", "64:ff9b::7f00:1", "2001:db8::1", "no address", "")),
    ],
)
def test_which_addresses_are_public(address: str, public: bool) -> None:
    assert addresses.is_public(address) is public
