"""What `numcheck archive` takes and withstands: its memory, its speed with more processes, and kills."""
