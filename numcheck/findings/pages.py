"""The rules' pages: each is its module's docstring.

`python -m numcheck.findings.pages FOLDER` writes them, one Markdown file a rule and an index.
"""

import sys
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import NamedTuple

from numcheck.findings import rules
from numcheck.findings.directives import PROBLEMS
from numcheck.findings.finding import SEVERITY, Severity, Verdict
from numcheck.findings.rules.rule import Rule


class Entry(NamedTuple):
    """A rule in a list of rules; one that adds notes to findings has neither a verdict nor a severity of its own."""

    code: str
    title: str
    verdict: Verdict | None
    severity: Severity | None


def entries() -> tuple[Entry, ...]:
    """Every rule, in the order of the codes."""
    return tuple(map(_entry, codes()))


def codes() -> tuple[str, ...]:
    """The codes of all rules, in order."""
    names = (module.name for module in iter_modules(rules.__path__))
    return tuple(sorted(name.upper() for name in names if name.startswith("nc")))


def page(code: str) -> str:
    """The page of a rule in Markdown; raises `ModuleNotFoundError` where there is no such rule."""
    module = import_module(f"{rules.__name__}.{code.lower()}")
    title, _, body = (module.__doc__ or "").partition("\n\n")
    rule = getattr(module, "RULE", None)
    verdict = rule.verdict.replace("_", " ") if isinstance(rule, Rule) else _without_verdict(code)
    return f"# {code}: {title.strip().rstrip('.')}\n\nVerdict: {verdict}.\n\n{body.strip()}\n"


def _without_verdict(code: str) -> str:
    """What a rule gives that judges no figure."""
    return "none, a warning about a comment in the draft" if code in PROBLEMS else "a note"


def _entry(code: str) -> Entry:
    rule = getattr(import_module(f"{rules.__name__}.{code.lower()}"), "RULE", None)
    if isinstance(rule, Rule):
        return Entry(code, rule.title, rule.verdict, SEVERITY[rule.verdict])
    title = _title(page(code))
    return Entry(code, title[:1].lower() + title[1:], None, Severity.WARNING if code in PROBLEMS else None)


def pages() -> Mapping[str, str]:
    """Every page by its file's name, the index among them."""
    written = {f"{code}.md": page(code) for code in codes()}
    lines = [f"- [{code}]({code}.md): {_title(text)}" for code, text in ((name[:-3], t) for name, t in written.items())]
    verdicts = ", ".join(f"`{verdict}`" for verdict in Verdict)
    index = (
        f"# The rules\n\nGenerated from the rules' own docstrings. Verdicts: {verdicts}.\n\n" + "\n".join(lines) + "\n"
    )
    return {"README.md": index, **written}


def _title(text: str) -> str:
    return " ".join(text.splitlines()[0].split()[2:])


def main(folder: Path) -> None:
    """Writes the pages into a folder, and removes those of rules that are no more."""
    folder.mkdir(parents=True, exist_ok=True)
    current = pages()
    for old in folder.glob("*.md"):
        if old.name not in current:
            old.unlink()
    for name, text in current.items():
        (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
