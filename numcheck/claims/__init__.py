"""Figures to claims: operation, measure, scope, period and baseline, each with where it came from."""
