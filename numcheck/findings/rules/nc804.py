"""A comment to numcheck changes nothing.

The rule that it silences has nothing to say in its paragraph, or there is no figure to sign off: the sentence has been
mended, or the comment has moved away from it. Left there, it would silence the next mistake unseen.

Fires: `numcheck: ignore NC102 (agreed with the desk)` before a paragraph in which no change is wrong

Silent: `numcheck: ignore NC301 (the caption names the border)` before a paragraph that leaves the border open

There is nothing to suppress: take the comment out, or move it to the line before its paragraph.
"""
