"""A property that is worked out once."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

T = TypeVar("T")


class remembered(Generic[T]):  # noqa: N801
    """A property whose value its object keeps.

    Like `functools.cached_property`, without the lock that this takes before Python 3.12: what one thread reads needs
    none.
    """

    __slots__ = ("_name", "_work")

    def __init__(self, work: Callable[[Any], T]) -> None:
        self._work = work
        self._name = work.__name__

    @overload
    def __get__(self, instance: None, owner: type) -> "remembered[T]": ...
    @overload
    def __get__(self, instance: object, owner: type) -> T: ...
    def __get__(self, instance: object | None, owner: type) -> "T | remembered[T]":
        if instance is None:
            return self
        value = instance.__dict__[self._name] = self._work(instance)
        return value
