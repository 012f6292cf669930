"""Arithmetic inside the article: its own pairs, sums and shares held against each other, before any data are asked."""
