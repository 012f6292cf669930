"""A comment to numcheck gives no reason.

What is silenced, or signed off by a person, stands in every report with the reason. Without one nobody can tell
later whether it still holds, so the comment is not heeded.

Fires: `numcheck: ignore NC301`

Silent: `numcheck: ignore NC301 (the caption names the border)`

There is nothing to suppress: write the reason, or the source, in brackets at the end of the comment.
"""
