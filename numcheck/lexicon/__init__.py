"""Words and conventions as data, and the loader that validates them."""
