"""Whether the system asks for high contrast, in its settings or by the colours it gives us."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QWidget
from typing_extensions import override

# Black on white is 21; the usual light and dark palettes of desktops stay under 19.
_HIGH = 20.0


class ContrastWish(QObject):
    """Follows the system's wish for high contrast, which can change at any time.

    Signals:
        changed: the system asks for it now, or does not any more.
    """

    changed = Signal()

    def __init__(self, window: QWidget) -> None:
        """Follow it as long as `window` lives."""
        super().__init__(window)
        self.asked = high_contrast_asked()
        hints = QGuiApplication.styleHints()
        hints.accessibility().contrastPreferenceChanged.connect(self._look)
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.PaletteChange:
            self._look()
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        asked = high_contrast_asked()
        if asked != self.asked:
            self.asked = asked
            self.changed.emit()


def high_contrast_asked() -> bool:
    """Say whether the system's own setting asks for it, or its palette is black and white."""
    # Held: PySide forgets what an object gave it when it forgets the object.
    hints = QGuiApplication.styleHints()
    asked = hints.accessibility().contrastPreference()
    return asked is Qt.ContrastPreference.HighContrast or is_high(QGuiApplication.palette())


def is_high(palette: QPalette) -> bool:
    """Say whether a palette has text of the highest contrast, as Windows' contrast themes do.

    Older versions of Windows tell programs of such a theme in no other way.
    """
    window, text = palette.window().color(), palette.windowText().color()
    light = sorted((_luminance(window), _luminance(text)))
    return (light[1] + 0.05) / (light[0] + 0.05) >= _HIGH


def _luminance(colour: QColor) -> float:
    """Return the relative luminance of WCAG, 0 to 1."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - sRGB
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
