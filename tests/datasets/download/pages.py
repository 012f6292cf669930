"""Listing pages as CBP's site builds them (`data-sort-value` beside what is printed), made for tests."""

from collections.abc import Iterable
from datetime import date
from html import escape
from typing import NamedTuple

PAGE = "https://www.cbp.gov/document/stats/nationwide-encounters"


class Row(NamedTuple):
    title: str
    href: str
    size: int
    posted: date


def row(one: Row) -> str:
    title, posted = escape(one.title), one.posted.strftime("%m/%d/%Y")
    return f"""
<tr scope="row">
  <th scope="row" role="rowheader" data-sort-value="{title}">
    <a href="{escape(one.href)}">
    {title}
    </a></th>
  <td data-sort-value="CSV">CSV</td>
  <td data-sort-value="{one.size}">{one.size / 2**20:.2f} MB</td>
  <td data-sort-value="{posted}">{posted}</td>
</tr>"""


def listing(rows: Iterable[Row]) -> str:
    return f"""<!DOCTYPE html>
<html lang="en"><head><title>Nationwide Encounters | CBP</title><script>var rows = "<tr>";</script></head>
<body><a href="/">Home</a> <a href="/privacy.csv.html">Privacy</a>
<table><thead><tr><th scope="col">Title</th><th scope="col">Type</th><th scope="col">Size</th>
<th scope="col">Date Posted</th></tr></thead>
<tbody>{"".join(row(one) for one in rows)}</tbody></table>
<p>Questions? &copy; CBP</p></body></html>"""
