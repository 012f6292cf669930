"""Which times a sentence names, what each says, and which periods it may mean."""
