"""Shows an order's text exactly as the platform sent it, in pages."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontDatabase, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kds.ui.blocks import clean
from kds.ui.breaking import break_rows
from kds.ui.panel import Panel
from kds.ui.signs import Sign
from kds.ui.sizes import Sizes
from kds.ui.theme import Theme

# More than anybody reads on a kitchen screen; the whole text is in the history.
_LONGEST = 60_000
_WIDE_EMS = 30


class RawPanel(Panel):
    """A tall panel with text in a typewriter's font."""

    def __init__(self, number: str, raw: str, theme: Theme, sizes: Sizes, parent: QWidget) -> None:
        """Show `raw`, the text of the order that people call `number`."""
        super().__init__(theme, sizes, "", parent)
        self._raw = clean(raw[:_LONGEST]) or self.tr("(nothing came)")
        if len(raw) > _LONGEST:
            self._raw += "\n" + self.tr("… and more: the whole text is in the history.")
        self._head = self.tr("{number}: the text as it came").format(number=number)
        self._font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self._font.setPixelSize(round(sizes.text * 0.9))
        self._metrics = QFontMetricsF(self._font)
        self._lines: list[str] = []
        self._page, self._per_page = 0, 1
        self.add_button(self.tr("BACK"), self.close_panel)
        self.previous = self.add_button("", self._turn_back, sign=Sign.PREVIOUS, beside=True)
        self.next = self.add_button("", self._turn_on, sign=Sign.NEXT, beside=True)
        self.previous.setAccessibleName(self.tr("Previous page"))
        self.next.setAccessibleName(self.tr("Next page"))

    @override
    def open_at(self, anchor: QRect, within: QRect) -> None:
        # As many whole columns as the text wants, so that no neighbour is half hidden.
        column = anchor.width() + self.sizes.gap
        count = -(-self.sizes.text * _WIDE_EMS // column)
        wide = QRect(anchor)
        wide.setWidth(min(within.width(), count * column - self.sizes.gap))
        super().open_at(wide, within)
        self.setGeometry(self.x(), within.top(), self.width(), within.height())
        row = self.rows[0]
        for button in row:
            button.move(button.x(), self.height() - self.pad - button.height())
        top = self.pad + self.strong.height + self.sizes.gap
        room = row[0].y() - self.sizes.gap - top
        self._per_page = max(1, int(room / self._metrics.lineSpacing()))
        width = self.width() - 2 * self.pad
        self._lines = [
            self._raw[a:b] for a, b in break_rows(self._raw, self._font, self._metrics, width)
        ]
        for button in (self.previous, self.next):
            button.setVisible(len(self._lines) > self._per_page)
        self._show_page(0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setFont(self._font)
        painter.setPen(QColor(self.theme.text))
        top = self.pad + self.strong.height + self.sizes.gap + self._metrics.ascent()
        first = self._page * self._per_page
        for line in self._lines[first : first + self._per_page]:
            painter.drawText(round(self.pad), round(top), line)
            top += self._metrics.lineSpacing()

    def _turn_back(self) -> None:
        self._show_page(self._page - 1)

    def _turn_on(self) -> None:
        self._show_page(self._page + 1)

    def _show_page(self, page: int) -> None:
        pages = max(1, -(-len(self._lines) // self._per_page))
        self._page = max(0, min(page, pages - 1))
        self.title = f"{self._head} · {self._page + 1}/{pages}" if pages > 1 else self._head
        self.setAccessibleName(self.title)
        self.previous.setEnabled(self._page > 0)
        self.next.setEnabled(self._page < pages - 1)
        self.update()
