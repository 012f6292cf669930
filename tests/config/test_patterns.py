"""Patterns of documents: what they mean is pathspec's, what they cost is ours."""

import re
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pathspec import GitIgnoreSpec

from numcheck.config.patterns import first_found, spec

PARTS = ["*", "**", "a", "b", "ab", "?", "[ab]", "/", "/**/", "**/", "/*/", "\\*"]
NAMES = ["a", "b", "ab", "ba", "/", "*", "b/a", "/a/"]


@settings(max_examples=500)
@given(
    st.lists(st.sampled_from(PARTS), min_size=1, max_size=9).map("".join),
    st.lists(st.sampled_from(NAMES), min_size=1, max_size=8).map("".join),
)
def test_a_pattern_fits_what_pathspec_says(pattern: str, name: str) -> None:
    name = re.sub("/+", "/", name).strip("/") or "a"
    assert spec((pattern,)).match_file(name) == GitIgnoreSpec.from_lines([pattern], backend="simple").match_file(name)


@pytest.mark.parametrize(
    ("pattern", "regex"),
    [
        ("*a*b*c", "^(?:.+/)?(?>[^/]*?a)(?>[^/]*?b)[^/]*c(?:(?P<ps_d>/)|$)"),
        ("x*/y*z", "^x[^/]*/y[^/]*z(?:(?P<ps_d>/)|$)"),
        ("**/a/**/b/**/c", "^(?>(?:.+?/)??a(?=/))(?>(?:/.+?)??/b(?=/))(?:/.+)?/c(?:(?P<ps_d>/)|$)"),
    ],
)
def test_only_the_last_star_of_a_name_and_of_a_path_is_tried_again(pattern: str, regex: str) -> None:
    (plain,) = GitIgnoreSpec.from_lines([pattern], backend="simple").patterns
    assert plain.regex is not None
    assert first_found(plain.regex.pattern) == regex


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        ("*a" * 20 + "*c", "a" * 250),
        ("*[ab]?" * 20 + "*c", "ab" * 120),
        ("**/a/" * 20 + "**/c", "/".join("a" * 500)),
        ("**/*a*a*a/" * 10 + "**/c", "/".join(["aaaa"] * 200)),
    ],
)
def test_many_stars_cost_no_more_than_a_few(pattern: str, name: str) -> None:
    """Tried every way, each takes longer than the age of the universe: the limit is far from either."""
    code = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_CPU, (60, 60)); "
        "from numcheck.config.patterns import spec; print(spec((sys.argv[1],)).match_file(sys.argv[2]))"
    )
    ended = subprocess.run([sys.executable, "-c", code, pattern, name], capture_output=True, text=True, check=False)
    assert (ended.stdout, ended.stderr) == ("False\n", "")
