"""Answers to findings: the rules, their messages, notes and suggestions."""
