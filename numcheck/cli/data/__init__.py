"""`numcheck data`: the official figures at hand; one module a command."""
