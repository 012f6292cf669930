"""How each operation is answered, one a module."""
