"""The texts of `voices.jsonl`, a module for each voice that tells of the border."""

from collections.abc import Mapping

from tests.evaluation.official.contexts import Context
from tests.evaluation.official.voices import (
    aggregator,
    arizona,
    broadcast,
    bulletin,
    column,
    explainer,
    fact_check,
    foreign,
    magazine,
    newsletter,
    north,
    politician,
    records,
    release,
    sector,
    social,
    story,
    testimony,
    texas,
    think_tank,
    traps,
    wire,
)

VOICES: Mapping[str, tuple[Context, ...]] = {
    voice.__name__.rpartition(".")[2]: voice.CONTEXTS
    for voice in (
        wire,
        texas,
        release,
        fact_check,
        politician,
        think_tank,
        broadcast,
        social,
        bulletin,
        north,
        arizona,
        sector,
        column,
        story,
        newsletter,
        foreign,
        aggregator,
        traps,
        explainer,
        testimony,
        records,
        magazine,
    )
}
