"""The server for assistants, asked by the protocol's own client: in this process, or in one of its own."""

from collections.abc import Mapping
from typing import Any, NamedTuple

import anyio
from mcp import Client
from mcp.client.stdio import StdioServerParameters
from mcp.types import CallToolResult, TextContent, Tool

from numcheck.servers.assistants.server import server


class Answer(NamedTuple):
    """What a tool answers: its words, its structured content, and whether it is an error."""

    text: str
    found: Any
    is_error: bool


def ask(name: str, mode: str = "auto", /, **given: object) -> Answer:
    """What a tool of a server in this process answers."""
    (answer,) = ask_all([(name, given)], mode)
    return answer


def ask_all(calls: "list[tuple[str, Mapping[str, object]]]", mode: str = "auto") -> list[Answer]:
    """What the tools answer, all asked at once."""
    answers: dict[int, Answer] = {}

    async def asked() -> None:
        async with Client(server(), mode=mode) as client, anyio.create_task_group() as group:
            for number, (name, given) in enumerate(calls):
                group.start_soon(one, client, number, name, dict(given))

    async def one(client: Client, number: int, name: str, given: dict[str, Any]) -> None:
        answers[number] = _answer(await client.call_tool(name, given))

    anyio.run(asked)
    return [answers[number] for number in range(len(calls))]


def tools() -> list[Tool]:
    """The tools that the server offers."""

    async def listed() -> list[Tool]:
        async with Client(server()) as client:
            return (await client.list_tools()).tools

    return anyio.run(listed)


def ask_process(served: StdioServerParameters, name: str, **given: object) -> Answer:
    """What a tool of a server in a process of its own answers."""

    async def asked() -> Answer:
        async with Client(served) as client:
            return _answer(await client.call_tool(name, dict(given)))

    return anyio.run(asked)


def _answer(result: CallToolResult) -> Answer:
    (content,) = result.content
    assert isinstance(content, TextContent)
    return Answer(content.text, result.structured_content, result.is_error)
