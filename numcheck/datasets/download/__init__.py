"""From a publisher's listing page into the user's store.

`listing` reads a page, `plan` decides what is to be fetched, `web` and `fetch` fetch it, `update` does it all. Only
`web` and `fetch` touch the network; they need requests (`pip install 'numcheck[data]'`).
"""
