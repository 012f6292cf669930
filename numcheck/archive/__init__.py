"""An archive of articles, checked part by part: what it is read from, who works on it, and what is left of it."""
