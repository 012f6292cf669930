"""Reading: a text becomes a document of sentences with exact places."""
