"""Claims, in text order, to readings that are weighed, and what is decided of each."""
