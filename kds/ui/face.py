"""A font with its measures."""

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

from kds.ui.theme import FAMILIES


@dataclass(frozen=True)
class Face:
    """A font and its measures."""

    font: QFont
    metrics: QFontMetricsF
    height: float
    ascent: float

    @classmethod
    def of(cls, pixels: int, *, bold: bool) -> "Face":
        """Return the program's font in a size."""
        font = QFont(FAMILIES)
        font.setPixelSize(pixels)
        font.setBold(bold)
        metrics = QFontMetricsF(font)
        height = round(pixels * 1.24)
        ascent = (height + metrics.capHeight()) / 2
        return cls(font, metrics, height, ascent)

    def width(self, text: str) -> float:
        """Return how wide a text is on one line."""
        return self.metrics.horizontalAdvance(text)
