"""The speed of numcheck beside that of peers, on the same texts in the same run: `compare.compare`."""
