"""Who answers which operation."""

from collections.abc import Callable, Mapping

from numcheck.claims.claim import Claim, Operation
from numcheck.datasets.catalog import Catalog
from numcheck.readings.answer import Answer, Reading, Unanswered
from numcheck.readings.operations import (
    average,
    change,
    comparison,
    level,
    multiple,
    rank,
    share,
    spread,
    streak,
    superlative,
    threshold,
)

Answerer = Callable[[Claim, Reading, Catalog], Answer | Unanswered]

ANSWERERS: Mapping[Operation, Answerer] = {
    Operation.LEVEL: level.answer,
    Operation.CHANGE: change.answer,
    Operation.MULTIPLE: multiple.answer,
    Operation.SHARE: share.answer,
    Operation.SUPERLATIVE: superlative.answer,
    Operation.THRESHOLD: threshold.answer,
    Operation.AVERAGE: average.answer,
    Operation.RANK: rank.answer,
    Operation.STREAK: streak.answer,
    Operation.RANGE: spread.answer,
    Operation.COMPARISON: comparison.answer,
}
