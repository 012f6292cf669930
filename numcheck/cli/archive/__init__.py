"""`numcheck archive` and what belongs to it."""
