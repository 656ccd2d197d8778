"""How often a thing happens."""

from random import Random


def chance(rng: Random, share: float) -> bool:
    """Return True in a `share` (0 to 1) of all cases."""
    return rng.random() < share
