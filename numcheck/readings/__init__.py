"""Claims, in text order, to fully specified questions and their answers; the story ledger."""
