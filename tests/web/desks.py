"""What answers in place of a checker, in this process and in others."""

import os
import time

from numcheck.datasets.scope import Scope
from numcheck.errors import DocumentError
from numcheck.web.desk import Desk
from numcheck.web.jobs import Article, Job, LookedUp, Meanings, Series, Words


class Here:
    """An office of one desk, in this process."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    async def check(self, article: Article) -> str:
        report = self.desk.do(article)
        assert isinstance(report, str)
        return report

    async def look_up(self, words: Words) -> LookedUp:
        found = self.desk.do(words)
        assert not isinstance(found, str)
        return found


class Obedient:
    """Does what it is told: `wait` until a file is there, `end`, `fail`; says back anything else."""

    def warm(self) -> None:
        """It is warm."""

    def do(self, job: Job) -> str | LookedUp:
        if isinstance(job, Words):
            return Meanings(job.text, ()) if job.text.isdecimal() else Series(job.text, Scope(), None, ())
        word, _, argument = job.data.decode().partition(" ")
        if word == "wait":
            while not os.path.exists(argument.split()[0]):
                time.sleep(0.01)
        elif word == "end":
            os._exit(9)
        elif word == "fail":
            raise DocumentError("It cannot be read.", "Try another.")
        return f"{word}: {os.getpid()}"
