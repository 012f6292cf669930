"""What programs take out of Markdown: comments, tags, and what they work out."""

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import numcheck
from numcheck.documents import markdown
from numcheck.documents.document import Form, Span
from numcheck.documents.prose import Extract
from numcheck.documents.read import from_bytes
from numcheck.documents.templates import FILL, OBJECT, mask
from tests.growth import growth


def read(source: str, name: str = "draft.md") -> Extract:
    return markdown.read(source, name)


def blocks(source: str, name: str = "draft.md") -> list[str]:
    return [" ".join(block.split()) for block in read(source, name).text.split("\n\n")]


@pytest.mark.parametrize(
    ("source", "prose"),
    [
        ("It was 5 %%or 6%% then.", ["It was 5 then."]),
        ("A.\n\n%%\n5\n\n6\n%%\n\nB.", ["A.", "B."]),
        ("A %% 5\n\n6 %% b.", ["A", "b."]),
        ("%% 5 %% # 6\n\n    %% 7 %%", ["# 6"]),
        ("A {/* 5 */} b.\n\n{/*\n\n6 */}\n\nB.", ["A b.", "B."]),
        ("A {# 5 #} b {% # 6 %} c.", ["A b c."]),
        ("A {% comment %} 5 {% endcomment %} b.", ["A b."]),
        ("A {%- comment -%} {% if a %} 5 {%- endcomment -%} b.", ["A b."]),
        ("{% highlight r %}\nx <- 5\n\ny\n{% endhighlight %}\n\nB.", ["B."]),
        ("{% include chart.html n=5 %}\n\nB {{/* 6 */}} c.", ["B c."]),
        ("{% if a %}\nA 5.\n{% endif %}\n\n{: .lead-6}\nB.", ["A 5.", "B."]),
        ("{{< figure 5 >}}\n\nB.", ["B."]),
        ("- A %%5%%\n- %%6%% B\n\n> C %%7\n> 8%% d", ["A", "B", "C d"]),
        ("| A %%5 \\| 6%% | b |\n|---|---|\n| {{ c }} | {/*7*/}d |", ["A", "b", OBJECT, "d"]),
        ("<div>\nA {/* 5 */} b %%6%%\n</div>", ["A b"]),
        ("**A{/*5*/}** and [b%%6%%](c)", ["A and b"]),
    ],
)
def test_what_is_no_prose(source: str, prose: list[str]) -> None:
    assert [block for block in blocks(source) if block] == prose


@pytest.mark.parametrize(
    ("source", "prose"),
    [
        ("It rose 5%% and 6%% then.", ["It rose 5%% and 6%% then."]),
        ("Open %% 5, {/* 6, {{ 7, {% 8, {# 9.", ["Open %% 5, {/* 6, {{ 7, {% 8, {# 9."]),
        ("A `%%` and 5 `%%` b.", ["A and 5 b."]),
        ("```\n%% a\n```\n\nIt was 5.\n\n~~~~\n%% ~~~\n~~~~\n\nIt was 6.", ["It was 5.", "It was 6."]),
        ("- ```\n  %%\n\n  ```\n\nIt was 5 %% 6.", ["It was 5 %% 6."]),
        ("A ` %% b 5 %% ` c.", ["A c."]),
        ("A ` b %%5%%.\n\nC ` d.", ["A ` b .", "C ` d."]),
        ("A <!-- %% --> 5 <!-- %% -->.", ["A 5 ."]),
        ("# A {#a}\n\n# B 5 {#b}\n\nC \\{% 6 \\%% 7.", ["A {#a}", "B 5 {#b}", "C {% 6 %% 7."]),
        ("An {expression} 5.\n\nimport a 5", ["An {expression} 5.", "import a 5"]),
    ],
)
def test_what_is_prose_all_the_same(source: str, prose: list[str]) -> None:
    assert blocks(source) == prose


@pytest.mark.parametrize(
    ("source", "prose"),
    [
        ("import A from 'a'\nimport B from 'b'\n\nexport const a = 5\n\nIt was 6.", ["It was 6."]),
        ("---\ntitle: A\n---\nimport A from 'a'\n\nIt was 6.", ["A", "It was 6."]),
        ("We\nimport 5 and\nexport 6.", ["We import 5 and export 6."]),
        ("It was {data.total} then.", [f"It was {OBJECT} then."]),
        ("<Chart n={5}>\n\nIt was 6.\n\n</Chart>", ["It was 6."]),
    ],
)
def test_javascript_in_mdx(source: str, prose: list[str]) -> None:
    assert blocks(source, "draft.mdx") == prose


@pytest.mark.parametrize(
    "source",
    [
        "It was {{ site.data.total }} million people.",
        "It was {{< var total >}} million people.",
        "It was {{ thousands }},000 people.",
        "It was {{ whole }}.4 million people.",
        "It was `r total` million people.",
        "It was `{python} total` million people.",
    ],
)
def test_a_number_of_which_a_part_is_not_here_is_none(source: str) -> None:
    assert list(numcheck.figures(read(source).text)) == []


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.mdx", "a.qmd", "a.Rmd"])
@pytest.mark.parametrize(
    "number",
    [
        "**2.4** million",
        "2.4&nbsp;million",
        "2.4\u00a0million",
        "2.4Â\u00a0million",
        "2.4â€¯million",
        "==2.4== million",
    ],
)
def test_a_marked_up_number_is_read_whole(name: str, number: str) -> None:
    form = Form.TEXT if name.endswith("txt") else Form.MARKDOWN
    (figure,) = numcheck.figures(from_bytes(f"It was {number} then.".encode(), name, form=form).text)
    assert figure.value == 2_400_000


def test_groups_of_digits_in_another_encoding_are_one_number() -> None:
    (figure,) = numcheck.figures("It was 2â€¯378â€¯944 then.")
    assert figure.value == 2_378_944
    assert figure.text == "2â€¯378â€¯944"


@pytest.mark.parametrize(
    ("source", "after"),
    [
        ("A.\n\n{/* numcheck: c */}\nB.", "B."),
        ("A.\n\n%% numcheck: c %%\n\nB.", "B."),
        ("A.\n{% comment %}numcheck:\nc{% endcomment %}\n\nB.", "\n\nB."),
        ("A. %%numcheck: c%%\n\nB.", "\n\nB."),
        ("<div>\n{/* numcheck: c */}\nB.</div>", "B."),
    ],
)
def test_a_comment_to_numcheck_is_heard(source: str, after: str) -> None:
    extract = read(source)
    (comment,) = extract.comments
    assert comment.text == "numcheck: c"
    assert extract.text[comment.at :].lstrip(" ") == after


def test_a_comment_silences_a_finding(tmp_path: Path) -> None:
    path = tmp_path / "draft.mdx"
    false = "CBP recorded 3.1 million encounters at the southwest border in fiscal year 2022."
    path.write_text(f"{{/* numcheck: ignore NC101 (an example) */}}\n{false}\n\n%% {false} %%\n", encoding="utf-8")
    report = numcheck.check_file(path, published="2022-11-12")
    assert (len(report), len(report.suppressed), len(report.problems)) == (0, 1, 0)


SIGNS = ["%%", "{/*", "*/}", "{%", "%}", "{{", "}}", "{% comment %}", "{% endcomment %}", "`", "```", "\n", "\n\n"]
SIGNS += ["a ", "5", "> ", "- ", "{#", "#}", "<!--", "-->", "{: x}", "\\", "import a\n", "{", "}", "|", "<b>", "**"]


@given(st.lists(st.sampled_from(SIGNS), max_size=25).map("".join), st.booleans())
def test_whatever_is_masked_all_places_hold(source: str, is_mdx: bool) -> None:
    masked = mask(source, 0, is_mdx)
    assert len(masked.source) == len(source)
    assert all(new in (old, FILL, OBJECT) for old, new in zip(source, masked.source, strict=True))
    assert all(source.startswith(("%%", "{"), at) for at in masked.comments)
    document = from_bytes(source.encode(), "a.mdx" if is_mdx else "a.md", form=Form.MARKDOWN)
    assert FILL not in document.text
    for at, char in enumerate(document.text):
        place = document.source_span(Span(at, at + 1))
        if place is not None and place.end - place.start == 1 and char not in f"{OBJECT} \n":
            assert source[place.start] == char


UNITS = [
    "%%",
    "%% a ",
    "{/* ",
    "{% ",
    "{{ ",
    "{% comment %}",
    "`",
    "` ``",
    "```\n",
    "- ```\n",
    "{# ",
    "{{ a }} ",
    "{: ",
]
UNITS += ["%%a%% ", "{", "{a} ", "import a\n", "\nimport a\n", "<!-- ", "`a``b```c", "\\"]


@pytest.mark.parametrize("unit", UNITS)
def test_the_work_grows_with_the_signs(unit: str) -> None:
    assert growth(lambda source: mask(source, 0, is_mdx=True), unit * 100, unit * 1_000) < 12
    before = time.process_time()
    mask(unit * 50_000, 0, is_mdx=True)
    assert time.process_time() - before < 5
