"""Keys go in here: each key that goes down counts once, and does what the map says."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QWidget,
)

from kds.ui.button import Button
from kds.ui.desk import Desk
from kds.ui.keys.acts import Act, Acts
from kds.ui.keys.commands import Command
from kds.ui.keys.cursor import Cursor
from kds.ui.keys.held import HeldKey
from kds.ui.keys.maps import key_map
from kds.ui.keys.note import KeyNote
from kds.ui.keys.overlay import KeyOverlay
from kds.ui.keys.panel_keys import PanelKeys
from kds.ui.keys.strokes import stroke_of
from kds.ui.panels import Panels
from kds.ui.scene import Scene
from kds.ui.sizes import Sizes
from kds.ui.stage import Stage

_SHOWS_MAP = "F1"
_PRESSES_FOCUS = frozenset({"Return", "Space"})
# So long after the last key the numbers go from the tickets.
_IN_USE_S = 30.0
# Widgets of Qt that mean something by keys themselves.
_OWN_KEYS = (QLineEdit, QAbstractSpinBox, QComboBox, QAbstractScrollArea, QAbstractSlider)


class Keys(QObject):
    """One keyboard, however many bump bars are plugged in.

    Signals:
        chosen: a control of an order was asked for (order id, control).
        view_wanted: another view was asked for.
    """

    chosen = Signal(str, object)
    view_wanted = Signal(object)

    def __init__(
        self, scene: Scene, stage: Stage, desk: Desk, panels: Panels, screen: QWidget
    ) -> None:
        """Act on the view of `stage` that is seen; the map of keys is shown on `screen`."""
        super().__init__(screen)
        self._screen = screen
        self._stage, self._panels, self._guard = stage, panels, scene.guard
        self.key_map = key_map(scene.settings)
        self.cursor = Cursor(stage, scene.guard)
        self.note = KeyNote(scene.theme, scene.guard.ticks, stage)
        self.overlay = KeyOverlay(scene.theme, self.key_map, screen)
        self._held = HeldKey(scene.guard.ticks)
        self._panel = PanelKeys()
        self._acts = Acts(stage, desk, panels, self.cursor, held=self._held, key_map=self.key_map)
        self._acts.chosen.connect(self.chosen)
        self._acts.view_wanted.connect(self.view_wanted)
        self.used_at: float | None = None
        stage.turned.connect(self.cursor.follow)
        desk.refreshed.connect(self.cursor.follow)
        desk.ticked.connect(self._tick)

    def wire(self, command: Command, act: Act, *, needs_ticket: bool = True) -> None:
        """Let another part of the screen carry out a command.

        `act` gets the id of the chosen order ("" without `needs_ticket`) and returns a sentence
        for the cook, "" if there is nothing to say.
        """
        self._acts.wire(command, act, needs_ticket=needs_ticket)

    def resume(self, old: "Keys") -> None:
        """Go on as the keys of another screen, which this one takes the place of."""
        self.cursor.resume(old.cursor)
        self.used_at = old.used_at
        if self.used_at is not None:
            self.cursor.number(self.key_map.choices)

    def set_sizes(self, sizes: Sizes) -> None:
        """Use these sizes."""
        self.note.set_sizes(sizes)
        self.overlay.set_sizes(sizes)

    def shows_map(self, event: QKeyEvent) -> bool:
        """Take a key that shows or hides the map; return whether it is one."""
        stroke = stroke_of(event)
        if not stroke or not (self.overlay.isVisible() or stroke == _SHOWS_MAP):
            return False
        counts = not event.isAutoRepeat() and self._guard.allows_key(stroke)
        if counts and not self.overlay.close_overlay():
            self.overlay.open_overlay()
        return True

    def press(self, event: QKeyEvent) -> bool:
        """Take a key that has gone down, or repeats itself; return whether it means anything."""
        if isinstance(self._focus(), _OWN_KEYS):
            return False
        stroke = stroke_of(event)
        if not stroke:
            return False
        if event.isAutoRepeat():
            self._repeat(stroke)
            return True
        self._held.release()
        known = self._means(stroke)
        if known and self._guard.allows_key(stroke):
            self._use(stroke)
        return known

    def release(self, event: QKeyEvent) -> None:
        """Take a key that has come up."""
        if not event.isAutoRepeat() and self._held.release(stroke_of(event)):
            self.note.say(self.tr("Let go too early: hold the key for a second."))

    def escape(self) -> bool:
        """Close what lies over the tickets; return whether anything did."""
        self._held.release()
        return self.overlay.close_overlay() or self._panel.close()

    def next_focus(self, *, on: bool) -> bool:
        """Go to the next button of the panel that keys work; return whether Qt shall not go on.

        Where the focus has just vanished, Qt would give it to some other button, and Enter would
        press what nobody has gone to: the window takes it instead.
        """
        focus = self._focus()
        if focus is not None and not (focus.isVisible() and focus.isEnabled()):
            self._screen.window().setFocus()
            return True
        buttons = [button for button in self._panel.buttons() if button.isEnabled()]
        if not buttons:
            return False
        now = next((n for n, button in enumerate(buttons) if button.hasFocus()), None)
        # From nowhere on to the first, or back to the last.
        now = now if now is not None else -1 if on else 0
        buttons[(now + (1 if on else -1)) % len(buttons)].setFocus()
        return True

    def _repeat(self, stroke: str) -> None:
        was_held = self._held.active
        if self._held.repeat(stroke):
            self.note.say("")
        elif was_held and not self._held.active:
            self.note.say(self.tr("That cannot be pressed any more: look again."))

    def _focus(self) -> QWidget | None:
        return self._screen.window().focusWidget()

    def _means(self, stroke: str) -> bool:
        return (
            stroke in self.key_map.commands
            or self._panel.button(stroke, None) is not None
            or (stroke in _PRESSES_FOCUS and isinstance(self._focus(), Button))
        )

    def _use(self, stroke: str) -> None:
        self.used_at = self._guard.ticks()
        before = self._panels.panel_of(self.cursor.order)
        self.note.say(self._do(stroke))
        after = self._panels.panel_of(self.cursor.order)
        if after and after is not before:
            self._panel.adopt(after)
        self.cursor.number(self.key_map.choices)
        if self.cursor.order:
            self._stage.pointed.emit(self.cursor.order)

    def _do(self, stroke: str) -> str:
        command = self.key_map.commands.get(stroke)
        focus = self._focus()
        if stroke in _PRESSES_FOCUS and isinstance(focus, Button):
            return self._acts.press(focus, stroke)
        if self._panel.panel:
            button = self._panel.button(stroke, command)
            if button:
                return self._acts.press(button, stroke)
            return self.tr("Press one of the numbers, or Esc to go back.")
        return self._acts.do(command, stroke) if command else ""

    def _tick(self) -> None:
        """Follow the time."""
        self.note.tick()
        if self.used_at is not None and self._guard.ticks() - self.used_at >= _IN_USE_S:
            self.used_at = None
            self.cursor.number(0)
            focus = self._focus()
            if isinstance(focus, Button):
                focus.clearFocus()
                focus.window().setFocus()
