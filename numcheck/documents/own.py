"""Reports that numcheck wrote, told by their bytes: in a folder of drafts they are no drafts."""

import os
import re

# So much of a file is looked at, at its start and at its end.
_LOOKED_AT = 4000

# What begins each form of a report for programs, and the page for the browser.
_MARKS = (
    b'<meta name="generator" content="numcheck ',
    b'"schema": "numcheck-report/',
    b'<testsuites name="numcheck"',
    b"source,line,column,verdict,severity,",
    b'"driver": {\n          "name": "numcheck"',
    b'"check_name": "NC',
    b",title=numcheck NC",
    b"### numcheck\n\n",
)
# The first finding of a report for people, in full or on a line.
_FINDING = re.compile(
    rb"\A(?:[^\n]*  (?:CONTRADICTED|MISSING CONTEXT|IMPRECISE|COMMENT|NOT READ|NOT CHECKED)  (?:NC|E)[0-9]{3}\n"
    rb"|[^\n]*: (?:NC[0-9]{3} (?:contradicted|missing context|imprecise|comment)|E[0-9]{3} not (?:read|checked)): )"
)
# How a report for people names its document, and the counts at its end: both together are no article.
_NAMED = re.compile(
    rb"\A[^\n]+, (?:published [0-9]{4}(?:-[0-9]{2}){0,2}(?: \(from [^\n)]*\))?|no publication date)[.,\n]"
)
_COUNTED = re.compile(rb"^(?:[^\n]*\. )?(?:[0-9]+ figures?: [0-9]|Nothing was checked\. )", re.MULTILINE)


def is_report(path: str) -> bool:
    """Whether a file is a report that numcheck wrote; what cannot be read is none."""
    try:
        with open(path, "rb") as file:
            head = file.read(_LOOKED_AT)
            file.seek(max(0, os.fstat(file.fileno()).st_size - _LOOKED_AT))
            tail = file.read(_LOOKED_AT)
    except (OSError, ValueError):
        return False
    head, tail = head.replace(b"\r\n", b"\n"), tail.replace(b"\r\n", b"\n")
    if any(mark in head for mark in _MARKS) or _FINDING.match(head):
        return True
    return _NAMED.match(head) is not None and _COUNTED.search(tail) is not None
