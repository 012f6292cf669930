"""numcheck as a server for assistants: four tools by the Model Context Protocol, over standard input and output.

`tools` says what each tool does, `arguments` what it takes, `described` what an assistant is told of it; `server` puts
them on the wire. Only `command` can be imported without the protocol's SDK; it imports the others when it is run.
"""
