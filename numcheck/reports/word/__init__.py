"""A Word document written back with what was found as comments in it."""
