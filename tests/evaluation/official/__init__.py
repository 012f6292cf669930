"""The texts of `official.jsonl` and `voices.jsonl` and the script that works out their verdicts, without numcheck.

The texts are written by hand (`contexts_true`, `contexts_false`, and for `voices.jsonl` a module a voice in `voices`),
each figure with what it claims (`amounts`, `orders`). What the official tables in `data/` hold (`tables`, `values`) and
what the printed words can stand for (`printed`) give the verdict (`verdicts`). `python -m
tests.evaluation.official.build` writes both files; it refuses a text whose verdict is not the one that its writer
meant.
"""
