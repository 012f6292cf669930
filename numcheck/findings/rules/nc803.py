"""A comment to numcheck names a rule that there is not.

A slip of the hand in a rule's code would silence nothing, or another rule than the writer meant. The codes are those
that the report gives; `numcheck rules` lists them.

Fires: `numcheck: ignore NC399 (the caption names the border)`

Silent: `numcheck: ignore NC301 (the caption names the border)`

There is nothing to suppress: write the code that the report gives.
"""
