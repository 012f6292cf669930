"""Official files, one module a publisher's format, into the project's own tables.

It needs pandas: `pip install numcheck[data]`.
"""
