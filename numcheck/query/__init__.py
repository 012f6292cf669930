"""Questions to the official figures, in the words that articles use, and their answers as rows."""
