"""What is seen while a finger turns the page: an arrow at the edge, and which page comes.

Nothing else moves, so that other fingers keep what they are on.
"""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kds.ui import signs
from kds.ui.signs import Sign
from kds.ui.sizes import Sizes
from kds.ui.theme import Theme
from kds.ui.typeset import Face


class SwipeHint(QWidget):
    """A tab that follows the finger in from the edge, filled when lifting it would turn the page.

    It takes no touches.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Make a hidden hint for the pages in `parent`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._theme = theme
        self._face = Face.of(24, bold=True)
        self._pages = parent
        self._sizes: Sizes | None = None
        self._to_right = True
        self.text = ""
        self.armed = False
        self.hide()

    def set_sizes(self, sizes: Sizes) -> None:
        """Use these sizes."""
        self._sizes = sizes
        self._face = Face.of(round(sizes.text * 1.12), bold=True)

    def show_drag(self, sideways_mm: float, text: str, *, armed: bool) -> None:
        """Show where a drag leads that is so many mm to the right; `armed`: lifting turns."""
        if self._sizes is None:
            return
        self.text, self.armed, self._to_right = text, armed, sideways_mm < 0
        width = round(self._face.width(text) + self._sizes.target)
        height = round(self._sizes.target * 1.4)
        shown = min(width, round(abs(sideways_mm) * self._sizes.px_per_mm))
        area = self._pages.rect()
        left = area.right() + 1 - shown if self._to_right else shown - width
        self.setGeometry(QRect(left, (area.height() - height) // 2, width, height))
        self.setAccessibleName(text)
        self.show()
        self.raise_()
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, radius = self._theme, self._face.height * 0.3
        fill, ink = theme.bar_button, theme.bar_text
        if self.armed:
            fill, ink = theme.bar_text, theme.bar
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.accent), 3))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), radius, radius)
        side, middle = self._face.height * 1.1, self.height() / 2
        sign_left = self._face.height * 0.5
        text_left = sign_left + side + self._face.height * 0.2
        if not self._to_right:
            text_left = self._face.height * 0.5
            sign_left = self.width() - side - self._face.height * 0.5
        sign = Sign.NEXT if self._to_right else Sign.PREVIOUS
        signs.draw(painter, sign, QRectF(sign_left, middle - side / 2, side, side), ink)
        painter.setFont(self._face.font)
        painter.setPen(QColor(ink))
        baseline = middle + self._face.metrics.capHeight() / 2
        painter.drawText(QPointF(text_left, baseline), self.text)
