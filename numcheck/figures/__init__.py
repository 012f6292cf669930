"""Finds the figures of a text: `extract.find_figures`."""
