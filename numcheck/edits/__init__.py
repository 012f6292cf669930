"""Suggestions made: which edits need no asking, and which of them hold once the text is checked again."""
