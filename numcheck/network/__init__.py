"""The one room that goes online: a question to a site, and its answer within bounds.

`client` asks, `connections` makes the connections (to public addresses alone, and cut when the time is up), and `body`
reads what comes. What goes wrong is a `NetworkError`; whoever asked makes an error of its own of it.
"""
