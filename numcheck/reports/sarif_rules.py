"""The rules as SARIF describes them: each with its page, so that the viewer needs no other source."""

from numcheck.findings.directives import PROBLEMS
from numcheck.findings.finding import SEVERITY, Severity
from numcheck.findings.pages import page
from numcheck.findings.rules import RULES

LEVEL = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "none"}
"""What SARIF calls each severity; what holds is no result."""


def descriptors() -> list[dict[str, object]]:
    """The descriptor of each rule that can give a result, and of each problem with a comment, by code."""
    rules = [_rule(rule.code, LEVEL[SEVERITY[rule.verdict]]) for rule in sorted(RULES, key=lambda rule: rule.code)]
    problems = [_rule(code, "warning") for code in PROBLEMS]
    return sorted([*rules, *problems], key=lambda rule: str(rule["id"]))


def _rule(code: str, level: str) -> dict[str, object]:
    text = page(code)
    heading, _, body = text.partition("\n\n")
    title = heading.removeprefix(f"# {code}: ")
    # The first paragraph says the verdict, the second what the rule finds and why that matters.
    verdict, _, rest = body.partition("\n\n")
    full = " ".join(rest.partition("\n\n")[0].split())
    return _described(code, f"{title}.", full, f"{verdict}\n\n{rest}", level)


def _described(code: str, title: str, full: str, markdown: str, level: str) -> dict[str, object]:
    return {
        "id": code,
        "shortDescription": {"text": title},
        "fullDescription": {"text": full},
        "help": {"text": markdown.replace("`", ""), "markdown": markdown},
        "defaultConfiguration": {"level": level},
    }
