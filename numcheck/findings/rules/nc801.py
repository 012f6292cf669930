"""A comment to numcheck is not understood.

A comment in the draft begins with `numcheck:` and goes on as no comment does that numcheck heeds. It changes nothing,
and whoever wrote it believes that it does. `numcheck: ignore NC301 (reason)` silences a rule on the paragraph,
`numcheck: verified (source)` signs off what the data cannot check there.

Fires: `numcheck: skip NC301 (the caption names the border)`

Silent: `numcheck: ignore NC301 (the caption names the border)`

There is nothing to suppress: write the comment in one of its two forms, or take it out.
"""
