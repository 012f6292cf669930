"""A drawing of matplotlib's made part of a page: named apart from all others, coloured by the page, told in words."""

import re
from xml.etree import ElementTree as ET

from numcheck.reports.html.drawing import VARIABLES
from numcheck.reports.html.element import Element, el

_REFERENCE = re.compile(r"#([\w-]+)")
_URL = re.compile(r"url\(#([\w-]+)\)")
_FONT_FAMILY = re.compile(r"font-family:[^;\"]*;?|'DejaVu Sans'[^;\"]*")
_COLOUR = re.compile("|".join(VARIABLES))
_DROPPED = ("metadata", "style", "title")


def inlined(svg: bytes, name: str, title: str, description: str) -> Element:
    """The drawing as an element of a page.

    Args:
        svg: What `drawing.drawn` gives.
        name: What its parts' names begin with.
        title: What it shows, in a few words.
        description: What is to be seen in it.
    """
    root = ET.fromstring(svg)
    used = set(_used(root))
    _adapt(root, name, used)
    for attribute in ("width", "height", "version"):
        root.attrib.pop(attribute, None)
    root.set("role", "img")
    root.set("aria-labelledby", f"{name}-title {name}-desc")
    root.insert(0, el("desc", description, id=f"{name}-desc"))
    root.insert(0, el("title", title, id=f"{name}-title"))
    return root


def _used(root: Element) -> list[str]:
    """The names that something in the drawing refers to."""
    values = (value for element in root.iter() for key, value in element.attrib.items() if _local(key) != "id")
    return [name for value in values for name in (*_URL.findall(value), *_whole_reference(value))]


def _whole_reference(value: str) -> list[str]:
    match = _REFERENCE.fullmatch(value)
    return [] if match is None else [match[1]]


def _adapt(element: Element, name: str, used: set[str]) -> None:
    """The element and all within it without namespaces, without names that nothing refers to, in the page's colours."""
    element.tag = _local(element.tag)
    attributes = {_local(key): value for key, value in element.attrib.items()}
    if attributes.get("id") not in used:
        attributes.pop("id", None)
    element.attrib.clear()
    element.attrib.update({key: _value(key, value, name) for key, value in attributes.items()})
    for child in list(element):
        if _local(child.tag) in _DROPPED:
            element.remove(child)
        else:
            _adapt(child, name, used)
    element.text = (element.text or "").strip() or None
    element.tail = None


def _value(key: str, value: str, name: str) -> str:
    if key == "id":
        return f"{name}-{value}"
    if key == "href":
        return _REFERENCE.sub(rf"#{name}-\1", value)
    if key == "style":
        value = _FONT_FAMILY.sub("", _COLOUR.sub(lambda match: f"var({VARIABLES[match[0]]})", value))
    return " ".join(_URL.sub(rf"url(#{name}-\1)", value).split())


def _local(name: str) -> str:
    """A name without its namespace."""
    return name.rpartition("}")[2]
