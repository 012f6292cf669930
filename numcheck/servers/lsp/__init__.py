"""The language server: what a check says, beside the words in an editor."""
