"""Forms: each field has a label, a hint, and beside it what is wrong with it."""

from collections.abc import Mapping
from typing import NamedTuple

from numcheck.reports.html.element import Child, Element, el, text


class Wrong(NamedTuple):
    """What is wrong with a field: its name, what happened and what to do."""

    field: str
    message: str
    hint: str = ""


def field(name: str, label: str, hint: str, control: Element, wrong: Wrong | None, *beside: Child) -> Element:
    """A field: the control gets its name, and is told apart by its label, its hint and its error.

    Args:
        name: What the field is called in the form.
        label: What people call it.
        hint: What may be put there.
        control: The element that takes it.
        wrong: What is wrong in the form, if anything is.
        beside: What stands beside the control.
    """
    is_wrong = wrong is not None and wrong.field == name
    control.set("id", name)
    control.set("name", name)
    control.set("aria-describedby", f"{name}-hint {name}-error" if is_wrong else f"{name}-hint")
    if is_wrong:
        control.set("aria-invalid", "true")
        control.set("autofocus", "")
    error = el("p", _said(wrong), id=f"{name}-error", class_="error") if is_wrong and wrong else None
    put = el("div", control, *beside, class_="ask") if beside else control
    return el(
        "div",
        el("label", label, for_=name),
        el("p", hint, id=f"{name}-hint", class_="hint"),
        error,
        put,
        class_="field",
    )


def problem(wrong: Wrong, labels: Mapping[str, str]) -> Element:
    """What stands above a form in which something is wrong: it is read aloud, and leads to the field."""
    link = el("a", labels[wrong.field], href=f"#{wrong.field}")
    return el(
        "div", el("p", el("strong", "Please look at "), link, f": {wrong.message}"), class_="problem", role="alert"
    )


def lines(words: str) -> Element:
    """A field of several lines with a text in it, whose lines it keeps."""
    area = el("textarea", rows="14", spellcheck="false", autocomplete="off")
    # A browser takes away the first line end.
    area.text = "\n" + "\n".join(map(text, words.splitlines()))
    return area


def _said(wrong: Wrong) -> str:
    return f"{wrong.message} {wrong.hint}".strip()
