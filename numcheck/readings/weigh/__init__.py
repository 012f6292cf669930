"""The readings of a claim weighed against its number: one operation a file."""
