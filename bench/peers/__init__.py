"""The speed of numcheck beside that of two peers, on the same texts in the same run: `compare.compare`."""
