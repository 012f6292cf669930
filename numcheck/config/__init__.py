"""A newsroom's settings: where they stand, what may stand there, and what is wrong with them."""
