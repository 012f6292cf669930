"""`numcheck lsp`: numcheck beside the words in an editor."""

import click

from numcheck.cli import commands, output
from numcheck.errors import ExtraMissingError


@commands.command(short_help="Serve an editor, which then checks drafts as you write.")
@click.option("--stdio", is_flag=True, help="Speak over standard input and output, as is done anyway; editors say so.")
@click.pass_context
def lsp(context: click.Context, stdio: bool) -> None:
    """Serve an editor: it shows findings beside the words, explains them, and offers to mend them.

    Your editor starts this by itself; docs/editors.md shows how editors are set up. It needs
    pip install 'numcheck[lsp]'.

    What is open in the editor is checked as you type, plain text, Markdown and HTML. Settings, the baseline and the
    lock are those that numcheck check would go by in the folder that is open. Nothing is sent anywhere.

    \b
    Examples:
      numcheck lsp
      numcheck lsp --debug 2> server.log
    """
    try:
        import pygls.lsp.server  # noqa: F401 - whether it is there
    except ImportError as error:
        raise ExtraMissingError("The language server needs pygls.", "pip install 'numcheck[lsp]'") from error
    import logging
    import sys

    from numcheck.servers.lsp.server import build

    if not commands.debugging(context):
        # Of what it cannot make anything of, pygls logs the traceback.
        logging.getLogger("pygls").setLevel(logging.CRITICAL + 1)
    if output.is_terminal(sys.stdin):
        output.note("An editor starts this command and speaks to it; see numcheck lsp --help. Ctrl-D ends it.")
    build().start_io()
