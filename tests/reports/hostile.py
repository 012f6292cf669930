"""Texts that a format may stumble over."""

from hypothesis import strategies as st

TEXTS = st.one_of(
    st.text(),
    st.sampled_from(
        [
            "=HYPERLINK(1)",
            "+1",
            "-1+1|cmd",
            "@SUM(1)",
            " \t=1",
            "::error::x",
            "##[error]x",
            "a%0Ab:c,d",
            "]]>",
            "<a b='\"'>&amp;",
            "\x00\x1b[31m\r\n",
            "\ud800",
            "\ufffe\uffff",
            "\u202eabc",
            '"quoted", and\nbroken',
        ]
    ),
)
