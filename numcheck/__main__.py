"""`python -m numcheck`."""

from numcheck.cli.main import run

if __name__ == "__main__":
    run()
