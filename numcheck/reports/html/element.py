"""Elements of a page, built as a tree and written out once: no text of an article can become markup.

The tree is `xml.etree`'s, whose HTML serialiser escapes what it writes. What HTML cannot carry at all (control
characters, halves of surrogate pairs, code points that Unicode gives to nobody) and what turns the direction of a
line is replaced before it enters the tree, one for one.
"""

import re
from xml.etree import ElementTree as ET

from numcheck.reports.safe import clean

Element = ET.Element
Child = ET.Element | str | None

_NOBODYS = re.compile(
    f"[\ufdd0-\ufdef{''.join(chr(plane << 16 | end) for plane in range(17) for end in (0xFFFE, 0xFFFF))}]"
)
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


def el(name: str, /, *children: Child, **attributes: str | None) -> Element:
    """An element with its children; None is no child, and no attribute.

    Attributes are named as in Python: `class_` is `class`, `aria_label` is `aria-label`.
    """
    element = Element(name)
    for key, value in attributes.items():
        if value is not None:
            element.set(key.rstrip("_").replace("_", "-"), text(value))
    for child in children:
        add(element, child)
    return element


def add(parent: Element, child: Child) -> None:
    """Puts a child, an element or a piece of text, behind the others."""
    if child is None:
        return
    if not isinstance(child, str):
        parent.append(child)
    elif len(parent):
        parent[-1].tail = (parent[-1].tail or "") + text(child)
    else:
        parent.text = (parent.text or "") + text(child)


def text(words: str) -> str:
    """The words as a page can carry them, as many characters as there were."""
    return _NOBODYS.sub(_REPLACEMENT, clean(words))


def style(sheet: str) -> Element:
    """A style sheet of our own, which is written as it is."""
    element = Element("style")
    element.text = sheet
    return element


def html(element: Element) -> str:
    """The element as HTML, with all that it holds."""
    return ET.tostring(element, encoding="unicode", method="html")
