"""The arithmetic of the calibration: how large the screen is, and how well fingers hit it."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from kds.ui.sizes import TARGET_MM

# ISO/IEC 7810, ID-1: bank cards, driving licences, loyalty cards.
CARD_MM = (85.6, 53.98)
LARGEST_TARGET_MM = 40
# Further away than this nobody meant the cross.
TOO_FAR_MM = 15.0
# What comes sooner after a tap belongs to it.
TOO_SOON_S = 0.5
_MM_PER_INCH = 25.4

Point = tuple[float, float]


def inches(pixels: tuple[int, int], px_per_mm: float) -> float:
    """Return the diagonal of a screen of `pixels` (width, height), as settings have it."""
    return round(math.hypot(*pixels) / px_per_mm / _MM_PER_INCH, 2)


@dataclass(frozen=True, slots=True)
class Aim:
    """How fingers hit, in millimetres: beside the mark on average (right, down), and how widely.

    `spread` is one standard deviation along one axis.
    """

    offset: Point
    spread: float

    @classmethod
    def of(cls, errors: Sequence[Point]) -> "Aim":
        """Return it for the errors (right, down) of at least two taps.

        Both axes are taken together: five taps say too little about each.
        """
        count = len(errors)
        right = sum(error[0] for error in errors) / count
        down = sum(error[1] for error in errors) / count
        squares = sum((x - right) ** 2 + (y - down) ** 2 for x, y in errors)
        return cls((right, down), math.sqrt(squares / (2 * (count - 1))))

    @property
    def beside(self) -> float:
        """Return how far beside the mark the middle of the taps is."""
        return math.hypot(*self.offset)

    @property
    def target(self) -> int:
        """Return the side that a target needs for nearly every tap to hit it, in whole mm."""
        needed = 2 * (self.beside + 3 * self.spread)
        return max(TARGET_MM, min(LARGEST_TARGET_MM, math.ceil(needed - 1e-9)))


class Verdict(Enum):
    """What becomes of a tap."""

    TAKEN = auto()
    TOO_FAR = auto()
    TOO_SOON = auto()
    TOO_MANY = auto()


class Taps:
    """Collects one tap for each mark, and sends back what was no aimed tap."""

    def __init__(self, marks: Sequence[Point], px_per_mm: float) -> None:
        """Wait for a tap on the first of `marks`, which are in pixels like all places here."""
        self.marks, self._px_per_mm = marks, px_per_mm
        self._last_s = -math.inf
        self.errors: list[Point] = []

    @property
    def mark(self) -> int:
        """Return the number of the mark that is to be tapped; as many as there are: done."""
        return len(self.errors)

    def take(self, at: Point, when_s: float, fingers: int = 1) -> Verdict:
        """Take a tap at a time in seconds, made with so many fingers on the screen."""
        soon = when_s - self._last_s < TOO_SOON_S
        self._last_s = when_s
        if fingers > 1:
            return Verdict.TOO_MANY
        if soon or self.mark >= len(self.marks):
            return Verdict.TOO_SOON
        mark = self.marks[self.mark]
        error = (at[0] - mark[0]) / self._px_per_mm, (at[1] - mark[1]) / self._px_per_mm
        if math.hypot(*error) > TOO_FAR_MM:
            return Verdict.TOO_FAR
        self.errors.append(error)
        return Verdict.TAKEN

    def aim(self) -> Aim | None:
        """Return the result, once every mark has been tapped."""
        done = len(self.errors) > 1 and self.mark == len(self.marks)
        return Aim.of(self.errors) if done else None
