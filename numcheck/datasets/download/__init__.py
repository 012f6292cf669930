"""From a publisher's listing page into the user's store.

`listing` reads a page, `plan` decides what is to be fetched, `web` and `fetch` fetch it, `update` does it all. What
`web` and `fetch` ask goes through `numcheck.network`.
"""
