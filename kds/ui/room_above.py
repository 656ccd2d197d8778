"""The room that a page has above the keys of the screen."""

from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget
from typing_extensions import override


class RoomAbove(QWidget):
    """Holds pages. One that needs more room than there is left is pushed up to where it is typed.

    Nothing is pushed while no spot is wanted: then a page has the room that there is.
    """

    def __init__(self, pages: QStackedWidget, parent: QWidget) -> None:
        """Hold `pages`."""
        super().__init__(parent)
        self.pages = pages
        self._spot: QRect | None = None
        self._full = 0
        pages.setParent(self)

    def see(self, field: QWidget, spot: QRect) -> None:
        """Let this spot of a field be seen."""
        self._spot = QRect(field.mapTo(self.pages, spot.topLeft()), spot.size())
        self._place()

    def see_all(self) -> None:
        """Push nothing any more: nobody types."""
        self._spot = None
        self._place()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def _place(self) -> None:
        room = self.height()
        if self._spot is None:
            self._full = room
            self.pages.setGeometry(self.rect())
            return
        # A page is not to look worse than without the keys, nor larger.
        high = max(room, min(self._full, self._needed()))
        above = self._spot.center().y() - room // 2
        top = max(0, min(above, high - room))
        self.pages.setGeometry(0, -top, self.width(), high)

    def _needed(self) -> int:
        page = self.pages.currentWidget()
        return page.minimumSizeHint().height() if page else 0


def scroll_to(field: QWidget, spot: QRect, within: QWidget, beside: int) -> None:
    """Let this spot of a field be seen in whatever scrolls between the field and `within`.

    `beside` is how many pixels above and below together should be seen, too, where there is room.
    """
    around = field.parentWidget()
    while around and around is not within:
        page = around.widget() if isinstance(around, QScrollArea) else None
        if isinstance(around, QScrollArea) and page:
            at = field.mapTo(page, spot.center())
            half = min(around.viewport().height(), spot.height() + beside) // 2
            around.ensureVisible(at.x(), at.y(), 0, half)
        around = around.parentWidget()
