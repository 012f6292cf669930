"""The page in the browser: `numcheck serve`. Needs the extra `web`."""
