"""The tools on the wire: a server by the Model Context Protocol, over standard input and output."""

import sys

import anyio
import anyio.to_thread
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server
from mcp.shared.exceptions import MCPError
from mcp.types import (
    INVALID_PARAMS,
    CallToolRequestParams,
    CallToolResult,
    ListToolsResult,
    PaginatedRequestParams,
    TextContent,
    Tool,
    ToolAnnotations,
)

from numcheck.errors import NumcheckError, OutputError
from numcheck.servers.assistants.arguments import schema
from numcheck.servers.assistants.described import INSTRUCTIONS, TOOLS
from numcheck.servers.assistants.tools import Tools
from numcheck.version import __version__


def serve() -> None:
    """Serves one client over standard input and output until it closes them, or is gone.

    Raises:
        OutputError: Standard output cannot be written to.
    """
    try:
        anyio.run(_serve)
    except ExceptionGroup as error:
        if error.split(BrokenPipeError)[1] is None:
            sys.unraisablehook = _told
            return
        if error.split(OSError)[1] is None:
            raise OutputError("Standard output cannot be written to.", "Let the client start this command.") from error
        raise


def _told(unraisable: "sys.UnraisableHookArgs") -> None:
    """Tells of what goes wrong as the process ends, and not of what a client that is gone can no longer be sent.

    Since Python 3.13 a stream that cannot be flushed then says so.
    """
    if not isinstance(unraisable.exc_value, BrokenPipeError):
        sys.__unraisablehook__(unraisable)


async def _serve() -> None:
    served = server()
    async with stdio_server() as (read, write):
        await served.run(read, write, served.create_initialization_options())


def server() -> Server[object]:
    """The server, with tools of its own."""
    tools = Tools()

    async def listed(_: object, __: PaginatedRequestParams | None) -> ListToolsResult:
        return ListToolsResult(tools=[_tool(name) for name in TOOLS])

    async def called(_: object, asked: CallToolRequestParams) -> CallToolResult:
        if asked.name not in TOOLS:
            raise MCPError(INVALID_PARAMS, f"There is no tool {asked.name[:40]!r}. There are {', '.join(TOOLS)}.")
        # In a thread of its own, so that the server answers while a long text is read.
        return await anyio.to_thread.run_sync(_result, tools, asked)

    return Server(
        "numcheck",
        title="numcheck",
        version=__version__,
        instructions=INSTRUCTIONS,
        on_list_tools=listed,
        on_call_tool=called,
    )


def _tool(name: str) -> Tool:
    told = TOOLS[name]
    return Tool(
        name=name,
        title=told.title,
        description=told.description,
        input_schema=schema(told.takes),
        output_schema=told.gives,
        annotations=ToolAnnotations(
            read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False
        ),
    )


def _result(tools: Tools, asked: CallToolRequestParams) -> CallToolResult:
    """What a tool answers; an error of numcheck's is told to the assistant, which can mend what it asked."""
    try:
        told = tools.call(asked.name, asked.arguments or {})
    except NumcheckError as error:
        return CallToolResult(content=[TextContent(text=f"{error.code}: {error}")], is_error=True)
    return CallToolResult(content=[TextContent(text=told.text)], structured_content=told.found)
