"""What has been made ready or handed over lately, newest first: one tap brings it back."""

from datetime import datetime

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGroupBox, QWidget
from typing_extensions import override

from kds.channels.channel import Capabilities
from kds.domain.lifecycle import State
from kds.domain.order import Order
from kds.domain.share import Place
from kds.ui.blocks import FOOT
from kds.ui.breaking import break_rows
from kds.ui.button import Button
from kds.ui.guard import Guard
from kds.ui.mirror import painter_on, visual_box
from kds.ui.scene import Scene
from kds.ui.signs import Sign
from kds.ui.sizes import Sizes
from kds.ui.theme import Theme
from kds.ui.told import recall_lines, status_lines
from kds.ui.typeset import Face
from kds.ui.words import age, clock_time, number, where


class RecallEntry(QGroupBox):
    """One order that can be brought back.

    Signals:
        recall_pressed: it shall come back (order id).
    """

    recall_pressed = Signal(str)

    def __init__(self, theme: Theme, sizes: Sizes, guard: Guard, parent: QWidget) -> None:
        """Make an empty entry; `guard` says which touches count."""
        super().__init__(parent)
        self._guard = guard
        self._theme, self._sizes = theme, sizes
        self._plain = Face.of(sizes.text, bold=False)
        self._bold = Face.of(round(sizes.text * 1.3), bold=True)
        self.order_id = ""
        self._number = ""
        self._badge, self._selected = "", False
        self._lines: list[str] = []
        self.button = Button(theme, Face.of(round(sizes.text * 1.12), bold=True), self)
        self.button.may_press = self._may_press
        self.button.tapped.connect(self._recall)

    def show_order(
        self,
        order: Order,
        capabilities: Capabilities,
        now: datetime,
        done_at: datetime | None = None,
    ) -> None:
        """Show an order, and what its platform has heard of it.

        One that is still open was done at this station, at `done_at`.
        """
        if self.order_id != order.id:
            self._guard.moved(order.id)
            self.button.let_go()
        self.order_id, self._number = order.id, number(order)
        standing = order.standing
        if order.state is State.ACCEPTED:
            when, text = done_at, self.tr("done here {time} · {age} ago")
        elif order.state is State.READY:
            when, text = standing.ready_at, self.tr("ready {time} · {age} ago")
        else:
            when, text = standing.closed_at, self.tr("handed over {time} · {age} ago")
        when = when or order.received_at
        self._lines = [
            where(order, capabilities.title),
            text.format(time=clock_time(when, order.content.time_zone), age=age(now - when)),
            *status_lines(order, capabilities, now),
            *recall_lines(order, capabilities.title),
        ]
        self.button.dress(
            self._theme.button,
            self._theme.button_text,
            self.tr("RECALL"),
            Sign.UNDO,
            self.tr("Recall {number}").format(number=self._number),
        )
        self.setAccessibleName(", ".join([self._number, *self._lines]))
        self.update()

    def mark(self, badge: str, *, selected: bool) -> None:
        """Show whether keys act on this one, and which number chooses it."""
        if (badge, selected) != (self._badge, self._selected):
            self._badge, self._selected = badge, selected
            self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        gap, target = self._sizes.gap, self._sizes.target
        self.button.setGeometry(gap, self.height() - gap - target, self.width() - 2 * gap, target)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.paper))
        radius = self._plain.height * 0.3
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        gap = self._sizes.gap
        painter.setPen(QColor(self._theme.text))
        top = gap * 0.8
        painter.setFont(self._bold.font)
        painter.drawText(QPointF(gap, top + self._bold.ascent), self._number)
        top += self._bold.height
        painter.setFont(self._plain.font)
        for row in self._rows(self.width()):
            painter.drawText(QPointF(gap, top + self._plain.ascent), row)
            top += self._plain.height
        self._paint_marks(painter, radius)

    def _paint_marks(self, painter: QPainter, radius: float) -> None:
        if self._selected:
            width = self._sizes.gap * 0.6
            painter.setPen(QPen(QColor(self._theme.accent), width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inset = width / 2
            box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(box, radius, radius)
        if self._badge:
            gap, side = self._sizes.gap, self._bold.height * 1.1
            box = QRectF(self.width() - gap - side, gap * 0.6, side, side)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.ink))
            painter.drawEllipse(box)
            painter.setPen(QColor(self._theme.button_text))
            painter.setFont(self._bold.font)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._badge)

    def needed_height(self, width: int) -> int:
        """Return the height for a width."""
        gap = self._sizes.gap
        texts = self._bold.height + len(self._rows(width)) * self._plain.height
        return round(texts + self._sizes.target + 3 * gap)

    def _rows(self, width: int) -> list[str]:
        room = width - 2 * self._sizes.gap
        return [
            line[a:b].strip()
            for line in self._lines
            for a, b in break_rows(line, self._plain.font, self._plain.metrics, room)
        ]

    def _may_press(self) -> bool:
        return self._guard.allows(self.order_id, FOOT)

    def _recall(self) -> None:
        if self._may_press():
            self._guard.pressed(self.order_id, FOOT)
            self.recall_pressed.emit(self.order_id)


class RecallPage(QWidget):
    """Shows the orders that can be brought back, in columns and pages.

    Signals:
        recall_pressed: an order shall come back (its id).
        turned: the page or the number of pages has changed.
    """

    recall_pressed = Signal(str)
    turned = Signal()

    def __init__(self, scene: Scene, parent: QWidget) -> None:
        """Make an empty page."""
        super().__init__(parent)
        self._scene, self._theme = scene, scene.theme
        self._sizes: Sizes | None = None
        self._columns = 0
        self._orders: list[Order] = []
        self._entries: list[RecallEntry] = []
        self._selected, self._badges = "", 0
        self.page, self.pages = 0, 1
        self._per_page = 1

    def set_sizes(self, sizes: Sizes, columns: int) -> None:
        """Use these sizes."""
        for entry in self._entries:
            entry.deleteLater()
        self._entries.clear()
        self._sizes, self._columns = sizes, columns

    def show_orders(self, orders: list[Order]) -> None:
        """Show these orders, as far as they fit from the page that is looked at.

        While a finger is down nothing moves; the next time that this is called it does.
        """
        sizes = self._sizes
        waits = bool(self._entries) and self._scene.touch.holds_layout()
        if sizes is None or self.width() < sizes.target or waits:
            return
        self._orders, now = orders, self._scene.now()
        columns = sizes.columns(self.width(), self._columns)
        width = (self.width() - sizes.gap) // columns - sizes.gap
        while len(self._entries) < len(orders):
            entry = RecallEntry(self._theme, sizes, self._scene.guard, self)
            entry.recall_pressed.connect(self.recall_pressed)
            self._entries.append(entry)
        heights = []
        for entry, order in zip(self._entries, orders, strict=False):
            done_at = self._scene.stations.share(order).done_at
            entry.show_order(order, self._scene.capabilities(order), now, done_at)
            heights.append(entry.needed_height(width))
        height = max(heights, default=1)
        rows = max(1, (self.height() - sizes.gap) // (height + sizes.gap))
        self.pages = max(1, -(-len(orders) // (rows * columns)))
        self.page = max(0, min(self.page, self.pages - 1))
        first = self.page * rows * columns
        for index, entry in enumerate(self._entries):
            place = index - first
            entry.setVisible(index < len(orders) and 0 <= place < rows * columns)
            column, row = place // rows, place % rows
            box = QRect(
                sizes.gap + column * (width + sizes.gap),
                sizes.gap + row * (height + sizes.gap),
                width,
                height,
            )
            entry.setGeometry(visual_box(box, self.width()))
        self._per_page = rows * columns
        self._mark()
        self.turned.emit()
        self.update()

    def entries(self) -> list[RecallEntry]:
        """Return the entries on the page that is seen."""
        return [entry for entry in self._entries if not entry.isHidden()]

    def orders(self) -> list[str]:
        """Return the ids of all orders that can be brought back, in their sequence."""
        return [order.id for order in self._orders]

    def mark(self, order_id: str, badges: int) -> None:
        """Mark the order that keys act on ("": none); number so many of the page."""
        self._selected, self._badges = order_id, badges
        self._mark()

    def bring(self, order_id: str) -> bool:
        """Turn to the page of an order; return whether it had to be turned."""
        orders = self.orders()
        page = orders.index(order_id) // self._per_page if order_id in orders else self.page
        turned = page != self.page
        if turned:
            self.turn(page - self.page)
        return turned

    def _mark(self) -> None:
        for place, entry in enumerate(self.entries(), 1):
            badge = str(place) if place <= self._badges else ""
            entry.mark(badge, selected=entry.order_id == self._selected)

    def turn(self, by: int) -> None:
        """Turn over some pages."""
        self.page += by
        self.show_orders(self._orders)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._theme.window))
        if self._orders or self._sizes is None:
            return
        painter.setFont(Face.of(round(self._sizes.text * 1.3), bold=False).font)
        painter.setPen(QColor(self._theme.bar_quiet))
        text = self.tr("Nothing can be brought back: nothing has been done here lately.")
        if self._scene.stations.place is not Place.STATION:
            text = self.tr("Nothing has been made ready or handed over lately.")
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, text)
