"""Programs that stay: each serves others, an editor or a browser, for as long as these want it."""
