"""`numcheck data path`: where the user's own store is."""

from numcheck.cli import commands, output


@commands.command("path", short_help="Say where your own store of figures is.")
def command() -> None:
    """Say in which folder your own store is, or will be: NUMCHECK_DATA_DIR, else your platform's data folder.

    \b
    Examples:
      numcheck data path
      NUMCHECK_DATA_DIR=/srv/figures numcheck data path
    """
    from numcheck.datasets.folders import user_folder

    output.say(str(user_folder()))
