"""Fills README's demo block with what the program prints.

The block stands between two comments; its first line is the command, as a user types it.
"""

import re
import shlex
import sys

from tools.seeds import ROOT, printed

README = ROOT / "README.md"
BLOCK = re.compile(
    r"(?<=<!-- demo -->\n```console\n)\$ (?P<command>numcheck [^\n]*)\n(?P<output>.*?)(?=```\n<!-- /demo -->)", re.S
)


def demo(readme: str) -> tuple[str, str]:
    """The command and the output that the text shows; raises ValueError where it has no demo block."""
    match = BLOCK.search(readme)
    if match is None:
        raise ValueError("README.md has no demo block: <!-- demo -->, a console block and <!-- /demo -->.")
    return match["command"], match["output"]


def output_of(command: str) -> str:
    """What the program prints for the command, which starts with `numcheck`."""
    return printed([sys.executable, "-m", "numcheck"], tuple(shlex.split(command)[1:]))


def main() -> None:
    """Writes README.md anew."""
    text = README.read_text(encoding="utf-8")
    command, _ = demo(text)
    block = f"$ {command}\n{output_of(command)}"
    README.write_text(BLOCK.sub(lambda _: block, text), encoding="utf-8")


if __name__ == "__main__":
    main()
