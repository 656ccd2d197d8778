"""Figures of a series: percentiles, medians of rounds, and a line of the report."""

import statistics
from collections.abc import Sequence


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value below which `share` (0 to 1) of the values lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def median(values: Sequence[float]) -> float:
    """Return the middle value of several rounds."""
    return statistics.median(values)


def line(what: str, ours: str, bare: str, ratio: str, target: str) -> str:
    """Return a row of the report's table."""
    return f"| {what} | {ours} | {bare} | {ratio} | {target} |"
