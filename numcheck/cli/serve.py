"""`numcheck serve`: the page in the browser."""

import webbrowser
from contextlib import suppress

import click

from numcheck.cli import commands, output
from numcheck.errors import ExtraMissingError
from numcheck.network.listen import is_loopback, listen

_PORT = 8765
_EVERYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}
"""Addresses that stand for every one of this machine, and one under which it is found."""


@commands.command(short_help="Serve a page in the browser: check a text, look up figures.")
@click.option(
    "--host",
    metavar="ADDRESS",
    default="127.0.0.1",
    show_default=True,
    help="Where to serve it. By default only this machine gets at it. Another address opens it to everybody who can "
    "reach that: what they send goes over the network unencrypted, and there is no password.",
)
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=_PORT,
    show_default=True,
    metavar="N",
    help="The port; 0 for any that is free.",
)
@click.option(
    "--allow-host",
    "allowed",
    multiple=True,
    metavar="NAME",
    help="A further name under which the page may be asked for, such as that of a proxy before it; may be given again.",
)
@click.option("--open", "show", is_flag=True, help="Open the page in your browser.")
def serve(host: str, port: int, allowed: tuple[str, ...], show: bool) -> None:
    """Serve a page in the browser, until Ctrl-C: paste a text or drop a file and get the report, or look up figures.

    It works without JavaScript, on a telephone, with the keyboard alone and read aloud. What is sent to it is checked
    on this machine, and neither kept nor logged; a text may have 5 MB and take 30 seconds. It answers only under its
    own names, and takes nothing that another site makes a browser send. It needs the extra web: pip install
    'numcheck[web]'.

    \b
    Examples:
      numcheck serve --open
      numcheck serve --port 9000
      numcheck serve --host 0.0.0.0 --allow-host numbers.paper.example
    """
    try:
        from numcheck.web.server import serve as run
    except ImportError as error:
        if isinstance(error, ExtraMissingError) or (error.name or "").startswith("numcheck"):
            raise
        raise ExtraMissingError(
            "The page in the browser needs Starlette, uvicorn and python-multipart.", "pip install 'numcheck[web]'"
        ) from error
    with listen(host, port) as listening:
        address = f"http://{_bracketed(_EVERYWHERE.get(host, host))}:{listening.getsockname()[1]}/"
        output.say(f"The page is at {address} (Ctrl-C ends it).")
        if not is_loopback(host):
            output.note(
                f"It is open to everybody who can reach {host} of this machine, without a password; what they send "
                "goes over the network unencrypted. Behind a proxy that has both, name it with --allow-host."
            )
        if show:
            webbrowser.open(address)
        with suppress(KeyboardInterrupt):
            run(listening, host, allowed)
        output.say("Ended.")


def _bracketed(host: str) -> str:
    """A host as an address of the web has it."""
    return f"[{host}]" if ":" in host else host
