"""The texts of `official.jsonl` and the script that works out their verdicts: nothing in here uses numcheck.

The texts are written by hand (`contexts_true`, `contexts_false`), each figure with what it claims (`kinds`). What the
official tables in `data/` hold (`tables`, `values`) and what the printed words can stand for (`printed`) give the
verdict (`verdicts`). `python -m tests.evaluation.official.build` writes the file; it refuses a text whose verdict is
not the one that its writer meant.
"""
