"""The options that measurements of an archive share."""

import argparse


def options(told: str | None) -> argparse.ArgumentParser:
    """The options of a measurement over made-up articles, with what it is."""
    parser = argparse.ArgumentParser(description=told, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=int)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--part", type=int, default=200)
    parser.add_argument("--border", type=float, default=0.25, metavar="SHARE", help="that tells of the border")
    return parser
