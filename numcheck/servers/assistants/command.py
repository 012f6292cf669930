"""`numcheck mcp`: a server for assistants."""

import signal
import sys

from numcheck.cli import commands, output
from numcheck.errors import CommandError, ExtraMissingError


@commands.command("mcp", short_help="Let assistants check texts and look figures up (an MCP server).")
def mcp() -> None:
    """Serve an assistant by the Model Context Protocol (MCP), over standard input and output.

    A client (an assistant's program, an editor) starts this command itself and asks it: it is not meant to be typed,
    and ends when its standard input does. docs/assistants.md shows how the clients are set up.

    Four tools are offered: check_text gives the report on a text, explain the whole story of one of its findings or
    what a code means, find_number says of what a number is the official value, and query_official asks for official
    figures. They read what the assistant gives them and the official figures, and no file; nothing goes online.

    It needs an extra: pip install 'numcheck[mcp]'

    \b
    Examples:
      claude mcp add numcheck -- numcheck mcp
    and in the settings of other clients:
      {"mcpServers": {"numcheck": {"command": "numcheck", "args": ["mcp"]}}}

    \b
    Exit codes:
      0  the client closed the connection
      2  the extra is missing, or standard input or output is closed
      4  numcheck itself failed
    """
    if sys.stdin is None or sys.stdout is None:
        raise CommandError("Standard input or output is closed.", "Let the client start this command; it holds both.")
    try:
        from numcheck.servers.assistants.server import serve
    except ImportError as error:
        raise ExtraMissingError("A server for assistants needs the MCP SDK.", "pip install 'numcheck[mcp]'") from error
    if output.is_terminal(sys.stdin):
        output.note("Waiting for a client on standard input; Ctrl-C ends it. See: numcheck mcp --help")
    # The SDK waits for the line that it is reading, which may never come: an interrupt ends the process at once.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    serve()
