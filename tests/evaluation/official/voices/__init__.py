"""The texts of `voices.jsonl`, a module for each voice that tells of the border."""

from collections.abc import Mapping

from tests.evaluation.official.contexts import Context
from tests.evaluation.official.voices import (
    broadcast,
    bulletin,
    fact_check,
    politician,
    release,
    social,
    texas,
    think_tank,
    wire,
)

VOICES: Mapping[str, tuple[Context, ...]] = {
    voice.__name__.rpartition(".")[2]: voice.CONTEXTS
    for voice in (wire, texas, release, fact_check, politician, think_tank, broadcast, social, bulletin)
}
