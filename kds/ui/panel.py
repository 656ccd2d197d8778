"""A panel that floats over one ticket, so that the other cooks go on working around it."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kds.ui.breaking import break_rows
from kds.ui.button import Button
from kds.ui.controls import Role
from kds.ui.mirror import painter_on, visual_box
from kds.ui.signs import Sign
from kds.ui.sizes import Sizes
from kds.ui.tappable import Tappable
from kds.ui.theme import Theme
from kds.ui.typeset import Face

# A panel that nobody touches must not hide a ticket for long.
_FORGOTTEN_MS = 30_000


class Panel(QWidget, Tappable):
    """A sheet with a title, a text and rows of buttons, which closes itself.

    Signals:
        closed: it has gone, whatever was pressed.
    """

    closed = Signal()

    def __init__(self, theme: Theme, sizes: Sizes, title: str, parent: QWidget) -> None:
        """Make an empty panel about `title`."""
        super().__init__(parent)
        self.theme, self.sizes, self.title, self.text = theme, sizes, title, ""
        self.face = Face.of(sizes.text, bold=False)
        self.strong = Face.of(round(sizes.text * 1.12), bold=True)
        self.rows: list[list[Button]] = []
        self.pad = sizes.gap * 2
        self._forgotten = QTimer(self)
        self._forgotten.setSingleShot(True)
        self._forgotten.setInterval(_FORGOTTEN_MS)
        self._forgotten.timeout.connect(self.close_panel)
        self.setAccessibleName(title)

    def add_button(
        self,
        text: str,
        pressed: Callable[[], object],
        *,
        role: Role = Role.SIDE,
        sign: Sign | None = None,
        beside: bool = False,
    ) -> Button:
        """Add a button below the others, or beside the last one."""
        fill = {
            Role.ACCEPT: self.theme.accept,
            Role.MAIN: self.theme.button,
            Role.DANGER: self.theme.danger,
        }.get(role, self.theme.side)
        ink = self.theme.side_text if fill == self.theme.side else self.theme.button_text
        button = Button(self.theme, self.strong, self)
        button.dress(fill, ink, text, sign)
        button.tapped.connect(self._remember)
        button.tapped.connect(pressed)
        if beside:
            self.rows[-1].append(button)
        else:
            self.rows.append([button])
        return button

    def open_at(self, anchor: QRect, within: QRect) -> None:
        """Show the panel over `anchor`, large enough for its buttons, inside of `within`."""
        width = min(max(anchor.width(), self.sizes.target * 4), within.width())
        height = self._lay_out(width)
        if height > within.height():
            width = within.width()
            self._flatten(width)
            height = self._lay_out(width)
        self.resize(width, height)
        left = min(max(anchor.left(), within.left()), within.right() + 1 - self.width())
        top = min(max(anchor.top(), within.top()), within.bottom() + 1 - self.height())
        self.move(left, max(top, within.top()))
        self.raise_()
        self.show()
        self._forgotten.start()

    def close_panel(self) -> None:
        """Close without doing anything more."""
        self._forgotten.stop()
        self.hide()
        self.closed.emit()

    def _remember(self) -> None:
        """Stay open for a while: somebody is there."""
        if self.isVisible():
            self._forgotten.start()

    def row_height(self, row: list[Button]) -> int:
        """Return the height of a row: what is held down is larger."""
        return self.sizes.danger if any(button.hold for button in row) else self.sizes.target

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._forgotten.stop()
        super().hideEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = max(3.0, self.sizes.gap * 0.4)
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(QColor(self.theme.accent), width))
        painter.setBrush(QColor(self.theme.paper))
        painter.drawRoundedRect(box, self.pad / 2, self.pad / 2)
        painter.setPen(QColor(self.theme.text))
        top = float(self.pad)
        for text, face in ((self.title, self.strong), (self.text, self.face)):
            painter.setFont(face.font)
            for row in self._broken(text, face, self.width()):
                painter.drawText(round(self.pad), round(top + face.ascent), row)
                top += face.height

    def _flatten(self, width: int) -> None:
        """Put more buttons side by side, because the stage is low."""
        each = self.sizes.target * 2
        many = max(1, (width - 2 * self.pad) // (each + self.sizes.gap))
        flat = [button for row in self.rows for button in row if not button.hold]
        held = [row for row in self.rows if any(button.hold for button in row)]
        self.rows = [flat[n : n + many] for n in range(0, len(flat), many)] + held

    def _lay_out(self, width: int) -> int:
        """Place the buttons for this width; return the height that is needed."""
        gap = self.sizes.gap
        top = float(self.pad)
        top += len(self._broken(self.title, self.strong, width)) * self.strong.height
        top += len(self._broken(self.text, self.face, width)) * self.face.height + gap
        for row in self.rows:
            height = self.row_height(row)
            each = (width - 2 * self.pad - gap * (len(row) - 1)) / len(row)
            for n, button in enumerate(row):
                left = self.pad + n * (each + gap)
                box = QRect(round(left), round(top), round(each), height)
                button.setGeometry(visual_box(box, width))
            top += height + gap
        return round(top - gap + self.pad)

    def _broken(self, text: str, face: Face, width: int) -> list[str]:
        if not text:
            return []
        spans = break_rows(text, face.font, face.metrics, width - 2 * self.pad)
        return [text[a:b].strip() for a, b in spans]
