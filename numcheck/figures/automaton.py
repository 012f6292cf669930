"""Runs the grammar's tables over terminals, and remembers what it has worked out.

What a run of terminals comes to does not depend on what they stand for: `37 percent` and `12 per cent` are both DIGITS
PERCENT. So the reductions are worked out once for each run that occurs, as a tree of nodes with a branch for each
terminal, and reading a figure is a walk down that tree.
"""

from collections.abc import Callable, Sequence
from operator import itemgetter

from numcheck.figures.tables import END, Rule, Tables
from numcheck.figures.values import Leaf, Parsed, Part

Plan = Callable[[Sequence[Leaf]], Part]
"""Builds a part out of the leaves of a window."""
Parts = tuple[Plan, ...]

MOST_NODES = 20_000
"""Of a text made to branch without end, no more runs than these are remembered."""


class Automaton:
    """The tables with what they have been asked; `root` is where every figure begins."""

    def __init__(self, tables: Tables, builder: object) -> None:
        self._tables = tables
        self._builder = builder
        self._made = 0
        self.root = Node(self, (tables.start,), (), 0)

    def row(self, state: int) -> dict[str, int]:
        """What a state does next, by terminal or part."""
        return self._tables.rows[state]

    def keeps(self) -> bool:
        """Whether one more node is to be remembered."""
        self._made += 1
        return self._made <= MOST_NODES

    def advance(self, node: "Node", terminal: str) -> tuple[tuple[int, ...], tuple[Parts, ...]] | None:
        """The states and parts after a terminal; None where it cannot follow."""
        states, parts = list(node.states), list(node.parts)
        while (action := self._tables.rows[states[-1]].get(terminal)) is not None:
            if action >= 0:
                return (*states, action), (*parts, (itemgetter(node.depth),))
            rule = self._tables.rules[~action]
            taken = parts[len(parts) - rule.length :]
            del states[len(states) - rule.length :], parts[len(parts) - rule.length :]
            parts.append(self._applied(rule, tuple(part for group in taken for part in group)))
            states.append(self._tables.rows[states[-1]][rule.origin])
            if terminal == END and states[-1] == self._tables.end:
                return tuple(states), tuple(parts)
        return None

    def _applied(self, rule: Rule, parts: Parts) -> Parts:
        if not rule.name or (rule.single and len(parts) == 1):
            return parts
        method = getattr(self._builder, rule.name)
        if len(parts) == 1:
            (only,) = parts
            return (lambda leaves: method([only(leaves)]),)
        if len(parts) == 2:
            first, second = parts
            return (lambda leaves: method([first(leaves), second(leaves)]),)
        return (lambda leaves: method([part(leaves) for part in parts]),)


class Node:
    """A run of terminals that a figure may begin with.

    Attributes:
        states: The automaton's states, the latest last.
        parts: What each state but the first stands for.
        depth: How many terminals led here.
        row: The terminals that may follow (and some that turn out not to).
    """

    __slots__ = ("_asked", "_automaton", "_next", "_whole", "depth", "parts", "row", "states")

    def __init__(self, automaton: Automaton, states: tuple[int, ...], parts: tuple[Parts, ...], depth: int) -> None:
        self._automaton = automaton
        self._next: dict[str, Node | None] = {}
        self._whole: Plan | None = None
        self._asked = False
        self.states = states
        self.parts = parts
        self.depth = depth
        self.row = automaton.row(states[-1])

    def step(self, terminal: str) -> "Node | None":
        """The node after a terminal, or None where it cannot follow."""
        try:
            return self._next[terminal]
        except KeyError:
            pass
        found = self._automaton.advance(self, terminal)
        node = None if found is None else Node(self._automaton, found[0], found[1], self.depth + 1)
        if self._automaton.keeps():
            self._next[terminal] = node
        return node

    def parsed(self, leaves: Sequence[Leaf]) -> Parsed | None:
        """The figure that the run is, built out of its leaves (more may follow); None where it is none."""
        if not self._asked:
            found = self._automaton.advance(self, END) if END in self.row else None
            self._whole = None if found is None else found[1][0][0]
            self._asked = True
        return None if self._whole is None else self._whole(leaves)
