"""Every kind of rewriting, a room a file."""

from tests.metamorphic.kinds import around, forms, names, numbers, order, times, typography, words, wrong

KINDS = {
    kind.name: kind
    for room in (numbers, typography, times, names, words, order, around, forms, wrong)
    for kind in room.KINDS
}
