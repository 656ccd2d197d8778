"""Brings keys up on the screen for whoever fills in fields where there is no keyboard.

They come up when a field is tapped, unless somebody types on a real keyboard, and go when the
field is left. Each key is sent to the field as a keyboard would send it, so that whatever listens
to a field hears no difference.
"""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid
from typing_extensions import override

from kds.ui.docked_keys import DockedKeys
from kds.ui.keys_switch import KeysSwitch
from kds.ui.room_above import RoomAbove, scroll_to
from kds.ui.sizes import Sizes
from kds.ui.text_fields import fields_in, is_field, spot_of, takes_lines, text_part
from kds.ui.theme import Theme

# For so long after a key of a real keyboard nothing comes up by itself. Whoever taps with the
# mouse has a desk, and so most likely a keyboard; a finger may be that of somebody else.
_AFTER_KEY_S, _AFTER_KEY_BY_MOUSE_S = 60.0, 600.0
_LOOK_MS = 50


class Typist(QObject):
    """Serves the fields in a widget with `keys`, which stand in its layout; `switch` turns them."""

    def __init__(
        self,
        theme: Theme,
        sizes: Sizes,
        language: str,
        host: QWidget,
        ticks: Callable[[], float] = time.monotonic,
    ) -> None:
        """Wait for a tap on a field of `host`; `ticks` are seconds that only go on."""
        super().__init__(host)
        self._host, self._sizes, self._ticks = host, sizes, ticks
        self._watched: list[QWidget] = []
        self._key_at: float | None = None
        self._sends = self._was_asked = False
        self.field: QWidget | None = None
        self._last: QWidget | None = None
        # Where pages are that may be too high for what is left.
        self.room: RoomAbove | None = None
        self.keys = DockedKeys(theme, sizes, language, host)
        self.keys.typed.connect(self.type)
        self.keys.pressed.connect(self.press)
        self.keys.next_wanted.connect(self.go_on)
        self.keys.hide_wanted.connect(self.put_away)
        self.switch = KeysSwitch(theme, sizes, host)
        self.switch.tapped.connect(self.turn)
        self._leaving = QTimer(self)
        self._leaving.setInterval(_LOOK_MS)
        self._leaving.timeout.connect(self._leave)
        host.installEventFilter(self)
        app = QCoreApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    def turn(self) -> None:
        """Bring the keys up for whatever is typed, or put them away."""
        if self.keys.is_up:
            self.put_away()
        else:
            self.come_up()
            self._was_asked = self.keys.is_up

    def come_up(self) -> None:
        """Come up for the field that has the focus, else for the first one that can be seen."""
        field = self.field or next(iter(fields_in(self._host)), None)
        if field is None:
            return
        if self.field is None:
            field.setFocus(Qt.FocusReason.TabFocusReason)
        # The page must know what is to be seen before it gets less room.
        self._make_room(field)
        self.keys.show()
        self._serve(field)
        self.switch.show_up(is_up=True)

    def put_away(self) -> None:
        """Go, and leave the field as it is."""
        self._leaving.stop()
        if self.keys.is_up:
            self._was_asked = False
            self.keys.hide()
            self._lay_out()
            if self.room:
                self.room.see_all()
            self.switch.show_up(is_up=False)

    def go_on(self) -> None:
        """Go to the next field, after the last one to the first."""
        fields = fields_in(self._host)
        if self.field in fields:
            behind = fields[(fields.index(self.field) + 1) % len(fields)]
            behind.setFocus(Qt.FocusReason.TabFocusReason)

    def type(self, text: str) -> None:
        """Type a character into the field."""
        capital = text.upper()
        is_capital = text != text.lower()
        shift, none = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
        # Qt numbers keys by the capital on them.
        self._send(ord(capital if len(capital) == 1 else text), shift if is_capital else none, text)

    def press(self, key: int) -> None:
        """Press a key; Return in a field of one line has finished it."""
        field, returns = self.field, key == Qt.Key.Key_Return
        self._send(key, Qt.KeyboardModifier.NoModifier, "\r" if returns else "")
        if returns and not (field and isValid(field) and takes_lines(field)):
            self.put_away()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.KeyPress and not self._sends:
            self._key_at = self._ticks()
            if not self._was_asked:
                self.put_away()
        elif isinstance(event, QMouseEvent) and kind is QEvent.Type.MouseButtonRelease:
            if self.field and watched is text_part(self.field):
                self._tapped(text_part(self.field), event)
        elif kind is QEvent.Type.Resize and watched is self._host and self.keys.is_up:
            self._focus_moved(None, QApplication.focusWidget())
        return super().eventFilter(watched, event)

    def _tapped(self, part: QWidget, event: QMouseEvent) -> None:
        """Come up if it was a tap, and nobody types on a keyboard."""
        inside = part.rect().contains(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not inside:
            return
        by_finger = event.source() != Qt.MouseEventSource.MouseEventNotSynthesized
        quiet = _AFTER_KEY_S if by_finger else _AFTER_KEY_BY_MOUSE_S
        if self._key_at is None or self._ticks() - self._key_at >= quiet:
            # The field has the event first.
            QTimer.singleShot(0, self, self._come_up_if_there)

    def _come_up_if_there(self) -> None:
        if self.field and not self.keys.is_up:
            self.come_up()

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched, self.field = [], None
        if new and self._host.isAncestorOf(new):
            self.field = new if is_field(new) else None
            self._watched = [new, text_part(new)] if self.field else [new]
            for widget in self._watched:
                widget.installEventFilter(self)
        # A click on the keys, or between them, must not take the focus.
        if self.field:
            self._last = self.field
            for part in (self.keys, self.switch):
                part.setFocusProxy(self.field)
        if self.keys.is_up and self.field:
            self._leaving.stop()
            self._serve(self.field)
        elif self.keys.is_up:
            self._leaving.start()

    def _leave(self) -> None:
        """Go once the finger has gone that led away, so that nothing moves under it."""
        pressed = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if self.field is None and not pressed and QApplication.activePopupWidget() is None:
            self.put_away()

    def _serve(self, field: QWidget) -> None:
        more = len(fields_in(self._host)) > 1
        self.keys.serve(field, self._host.height(), more=more)
        self._show_field()
        # Sentences find their rows only when the page knows how wide it is.
        QTimer.singleShot(0, self, self._show_field)

    def _send(self, key: int, modifiers: Qt.KeyboardModifier, text: str) -> None:
        field = self._written()
        if field is None:
            return
        self._sends = True
        try:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                if isValid(field):
                    QCoreApplication.sendEvent(field, QKeyEvent(kind, key, modifiers, text))
        finally:
            self._sends = False
        # What is wrong with it may be said above it now, and move it.
        QTimer.singleShot(0, self, self._show_field)

    def _written(self) -> QWidget | None:
        """Return the field that keys are for; a hand on the page may have led away from it."""
        last = self._last
        if self.field is None and last and isValid(last) and last.isVisible() and is_field(last):
            last.setFocus(Qt.FocusReason.OtherFocusReason)
        return self.field

    def _show_field(self) -> None:
        """Let the field be seen, with its name above and what is said of it below."""
        field = self.field
        if field is None or not self.keys.is_up:
            return
        self._lay_out()
        self._make_room(field)
        scroll_to(field, spot_of(field), self._host, self._sizes.target)
        self._make_room(field)

    def _lay_out(self) -> None:
        """Let everything be where it will be, before somebody taps it."""
        layout = self._host.layout()
        if layout:
            layout.activate()

    def _make_room(self, field: QWidget) -> None:
        if self.room:
            self.room.see(field, spot_of(field))
