"""The page on which people teach the screen the keys of their own bump bar."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kds.ui.button import Button
from kds.ui.guard import Guard
from kds.ui.keys.asking import Asking, write
from kds.ui.keys.commands import meaning, title
from kds.ui.keys.key_list import entries_of, latest, paint_list
from kds.ui.keys.maps import OWN, own_map
from kds.ui.keys.recording import ASKED, Recording
from kds.ui.keys.strokes import label, only_modifies, stroke_of
from kds.ui.mirror import painter_on, visual_box
from kds.ui.preferences import Preferences
from kds.ui.signs import Sign
from kds.ui.sizes import Sizes
from kds.ui.theme import Theme
from kds.ui.typeset import Face

# What leads out of here goes on to the window.
_LEADS_OUT = frozenset({"Esc", "F11", "Ctrl+Q"})
_ASKING_SHARE = 0.5


class Recorder(QWidget):
    """Asks for one key after the other. It takes every key while it has the focus."""

    def __init__(
        self, theme: Theme, sizes: Sizes, preferences: Preferences, guard: Guard, parent: QWidget
    ) -> None:
        """Begin to ask; nothing is kept before SAVE."""
        super().__init__(parent)
        self._theme, self._sizes, self._preferences = theme, sizes, preferences
        self._guard = guard
        # Gets the settings that are to be kept; returns what is wrong with them.
        self.keep: Callable[..., str] = preferences.change
        self.recording = Recording()
        self.said, self._refused = "", False
        face = Face.of(round(sizes.text * 1.12), bold=True)
        self.back, self.skip, self.save = (Button(theme, face, self) for _ in range(3))
        self.back.dress(theme.bar_button, theme.bar_text, self.tr("ASK AGAIN"), Sign.PREVIOUS)
        self.skip.dress(theme.bar_button, theme.bar_text, self.tr("SKIP"), Sign.NEXT)
        self.save.dress(theme.accept, theme.button_text, self.tr("SAVE"), Sign.TICK)
        self.back.tapped.connect(self._back)
        self.skip.tapped.connect(self._skip)
        self.save.tapped.connect(self._save)
        for button in (self.back, self.skip, self.save):
            # Every key is one to record: none may press a button here.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._show()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        stroke = stroke_of(event)
        if stroke in _LEADS_OUT:
            super().keyPressEvent(event)
        elif event.isAutoRepeat():
            event.accept()
        elif only_modifies(event):
            self._say(self.tr("This key only changes others: take one that counts by itself."))
        elif self._guard.allows_key(stroke):
            self._take(stroke)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        # Tab is a key like any other here, and is refused with its reason.
        return False

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        gap, target, left = self._sizes.gap, self._sizes.target, self._beside()
        for n, button in enumerate((self.back, self.skip, self.save)):
            box = QRect(left, n * (target + gap), self.width() - left, target)
            button.setGeometry(visual_box(box, self.width()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, em = painter_on(self), self._theme, self._sizes.text
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(theme.window))
        room = QRectF(0, 0, self._beside() - em, self.height())
        asking = QRectF(room)
        asking.setWidth(room.width() * _ASKING_SHARE)
        self._asking().paint(painter, asking, em, theme)
        room.setLeft(asking.right() + em)
        known, heading = self._known()
        bold = Face.of(em, bold=True)
        room.setTop(write(painter, room, heading, bold, theme.bar_quiet) + em * 0.3)
        paint_list(painter, latest(known, room, em), room, em, theme)

    def _beside(self) -> int:
        """Return where the buttons begin, beside everything else."""
        buttons = (self.back, self.skip, self.save)
        widest = max(button.sizeHint().width() for button in buttons)
        return self.width() - min(max(widest, self._sizes.target * 2), self.width() * 3 // 10)

    def _asking(self) -> Asking:
        command = self.recording.command
        if command is None:
            done = self.tr("SAVE uses these keys from now on.")
            ended = self.tr("All keys have been asked for.")
            return Asking(ended, self.tr("Done"), done, self.said, self._refused)
        place, count = self.recording.place + 1, len(ASKED)
        asks = self.tr("{place} of {count}: press the key for").format(place=place, count=count)
        return Asking(asks, title(command), meaning(command), self.said, self._refused)

    def _known(self) -> tuple[list[tuple[str, str, str]], str]:
        keys = self.recording.keys
        if keys or self._preferences.settings.bump_bar != OWN:
            commands = {stroke: command for command, stroke in keys.items()}
            return entries_of(commands, together=False), self.tr("Recorded so far")
        commands = dict(own_map(self._preferences.settings.own_keys).commands)
        return entries_of(commands, together=False), self.tr("In use now")

    def _take(self, stroke: str) -> None:
        command = self.recording.command
        refusal = self.recording.take(stroke)
        if refusal or command is None:
            self._say(refusal)
        else:
            text = self.tr("{key} is {command}.").format(key=label(stroke), command=title(command))
            self._say(text, refused=False)

    def _back(self) -> None:
        self.recording.back()
        self._say("")

    def _skip(self) -> None:
        self.recording.skip()
        self._say("")

    def _save(self) -> None:
        problem = self.recording.lacking()
        if not problem:
            keys = self.recording.settings()
            problem = self.keep(own_keys=keys, bump_bar=OWN)
        # Without a problem the screen has been built anew, and this page is gone.
        if problem:
            self._say(problem)

    def _say(self, text: str, *, refused: bool = True) -> None:
        self.said, self._refused = text, refused and bool(text)
        self._show()

    def _show(self) -> None:
        command = self.recording.command
        asks = self.tr("All keys have been asked for.")
        if command:
            asks = self.tr("Press the key for {command}").format(command=title(command))
        self.setAccessibleName(f"{self.said} {asks}".strip())
        self.back.setEnabled(self.recording.place > 0)
        self.skip.setEnabled(command is not None)
        self.update()
