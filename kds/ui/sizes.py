"""How large things are drawn: targets by millimetres, text by the distance it is read from."""

import math
from dataclasses import dataclass

_MM_PER_INCH = 25.4
# What a screen may honestly be, in its own pixels; outside of it it does not know its own size.
_PX_PER_MM = (1.5, 20.0)
_UNKNOWN_SCREEN = 96 / _MM_PER_INCH

# Colle & Hiszem 2004: standing at a touchscreen, keys under 20 mm are slower and miss more.
TARGET_MM = 20
# What cannot be taken back is larger still, so that nobody meets it by accident.
DANGER_MM = 25
# On a very small screen a target may take at most this share of the shorter side.
_TARGET_SHARE = 1 / 5

# ISO 9241-3: capitals of 20 to 22 minutes of arc are preferred.
_CAP_ARC_MINUTES = 20
# A tablet, or many columns, make text smaller, but never under ISO's 16 minutes of arc.
_SMALL_SCREEN_MM = 150
SMALLEST_TEXT = 16 / _CAP_ARC_MINUTES
# Capitals of the bundled Roboto, as a share of the font's size.
_CAP_SHARE = 0.711
_SMALLEST_PX = 12

_COLUMN_EMS = 18.5
_COLUMN_TARGETS = 2.7
_COLUMNS = (2, 8)


@dataclass(frozen=True, slots=True)
class Sizes:
    """Everything that follows from the screen and the distance, in pixels.

    `text` is the font size that all text has at least, `target` and `danger` the side of what is
    tapped, `gap` the space between cards.
    """

    px_per_mm: float
    text: int
    target: int
    danger: int
    gap: int

    @classmethod
    def of(
        cls,
        px_per_mm: float,
        distance_m: float,
        shorter_side: int,
        target_mm: float = TARGET_MM,
    ) -> "Sizes":
        """Return the sizes for a screen of `px_per_mm` that is read from `distance_m`."""
        arc = math.radians(_CAP_ARC_MINUTES / 60)
        cap_mm = 2 * distance_m * 1000 * math.tan(arc / 2)
        share = DANGER_MM / TARGET_MM
        largest = round(shorter_side * _TARGET_SHARE)
        text = cap_mm * px_per_mm / _CAP_SHARE
        if shorter_side < _SMALL_SCREEN_MM * px_per_mm:
            text *= SMALLEST_TEXT
        return cls(
            px_per_mm=px_per_mm,
            text=max(_SMALLEST_PX, math.ceil(text)),
            target=min(math.ceil(target_mm * px_per_mm), largest),
            danger=min(math.ceil(target_mm * share * px_per_mm), round(largest * share)),
            gap=max(6, round(2.5 * px_per_mm)),
        )

    def columns(self, width: int, wanted: int = 0) -> int:
        """Return how many columns to show on `width`: those wanted, else those that suit it."""
        fewest, most = _COLUMNS
        # A narrower column could not hold a ticket's buttons, and would part words.
        most = min(most, int(width / (_COLUMN_TARGETS * self.target + self.gap)))
        return max(fewest, min(most, wanted or round(width / (_COLUMN_EMS * self.text))))

    def column_text(self, column_width: float) -> int:
        """Return the font size for a column: smaller where the owner wants many columns."""
        fitting = column_width / (_COLUMN_EMS * self.text)
        return max(_SMALLEST_PX, math.ceil(self.text * max(SMALLEST_TEXT, min(1.0, fitting * 1.1))))


def pixels_per_mm(
    pixels: tuple[int, int],
    reported_mm: tuple[float, float],
    inches: float,
    scale: float = 1.0,
) -> float:
    """Return how many pixels a millimetre has on a screen of `pixels` (width, height).

    Pixels are those that things are laid out in; `scale` is how many of the screen's own each has
    in a row. `inches` is the diagonal as the owner measured it; without it the `reported_mm` are
    believed, unless they cannot be true.
    """
    diagonal = math.hypot(*pixels)
    if inches > 0:
        return diagonal / (inches * _MM_PER_INCH)
    diagonal_mm = math.hypot(*reported_mm)
    density = diagonal / diagonal_mm if diagonal_mm > 0 else 0.0
    lowest, highest = _PX_PER_MM
    # Where it is unknown, whoever scaled the screen did so to make it look like 96 dots an inch.
    return density if lowest <= density * scale <= highest else _UNKNOWN_SCREEN
