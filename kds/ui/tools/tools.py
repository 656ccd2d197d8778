"""The view that holds Tools: its menu or one of its pages, and the keypad over it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kds.ui.button import Button
from kds.ui.keypad import Keypad, Wanted
from kds.ui.preferences import Preferences
from kds.ui.scene import Scene
from kds.ui.signs import Sign
from kds.ui.sizes import Sizes
from kds.ui.tools.bench import Bench, near
from kds.ui.tools.catalogue import PAGES, entry_of
from kds.ui.tools.menu import Menu
from kds.ui.tools.page import LONG_PATIENCE_S, Page
from kds.ui.tools.place import Place

_PRESSES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_TURNS = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
# These belong to the window wherever the focus is.
_WINDOW_KEYS = range(Qt.Key.Key_F1.value, Qt.Key.Key_F12.value + 1)


class Tools(QWidget):
    """Shows one page at a time.

    Signals:
        turned: another page or leaf is seen.
        left: somebody wants back to the board.
        cleaning_wanted: touches shall do nothing for a while.
        filling_wanted: the window shall fill the screen, or not.
        map_wanted: the map of keys shall be seen.
        office_wanted: somebody wants to open the managers' pages.
    """

    turned = Signal()
    left = Signal()
    cleaning_wanted = Signal()
    filling_wanted = Signal(bool)
    map_wanted = Signal()
    office_wanted = Signal()

    def __init__(self, scene: Scene, preferences: Preferences, parent: QWidget) -> None:
        """Make the view; nothing is in it until it is shown."""
        super().__init__(parent)
        self._scene, self._preferences = scene, preferences
        self._sizes: Sizes | None = None
        self.place = Place()
        self.front: Page | Menu | None = None
        self.keypad = Keypad(scene.theme, scene.settings.language, self)
        self.keypad.closed.connect(self._typed)
        # Whatever is clicked in here, keys stay in here: the board below must not hear them.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()

    @property
    def patience_s(self) -> float:
        """Return how long a person may be away before the board comes back, in seconds."""
        if self.keypad.isVisible():
            return LONG_PATIENCE_S
        return self.front.patience_s if self.front else 0.0

    def set_sizes(self, sizes: Sizes) -> None:
        """Draw with these sizes."""
        self._sizes = sizes
        if self.front:
            self._show_front()

    def open(self, place: Place | None = None) -> None:
        """Show the menu, or a place where somebody was."""
        self.place = place or Place()
        self._show_front()
        control = self.findChild(Button, self.place.focus) if self.place.focus else None
        (control or self._focused()).setFocus()

    def close_pages(self) -> None:
        """Put the page away; what was not taken is lost, and what was taken stays."""
        self.keypad.hide()
        self.place = Place()
        self._drop_front()

    def go(self, page: str) -> None:
        """Open a page by its name, "" the menu."""
        if not self.place.page:
            # A page about one thing of a list, and the list, are taken back together.
            self.place.before = self._preferences.settings
        self.place.page, self.place.row, self.place.focus = page, 0, ""
        self._show_front()
        self._focused().setFocus()

    def turn(self, by: int) -> None:
        """Turn leaves over."""
        if self.front and self.front.isVisible():
            self.front.turn(by)

    def leaves(self) -> tuple[int, int]:
        """Return which leaf is seen, from 0, and how many there are."""
        if self.front is None or self.keypad.isVisible():
            return 0, 1
        return self.front.leaf, self.front.leaves

    def remember_focus(self) -> None:
        """Keep in mind which control is in focus."""
        focus = self.focusWidget()
        self.place.focus = focus.objectName() if isinstance(focus, Button) else ""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, focus = event.key(), self.focusWidget()
        if self.keypad.isVisible():
            self.keypad.keyPressEvent(event)
        elif key in _WINDOW_KEYS or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif key == Qt.Key.Key_Escape:
            self._back()
        elif key in _TURNS:
            self.turn(_TURNS[Qt.Key(key)])
        elif key in _PRESSES and isinstance(focus, Button) and not focus.hold:
            focus.click()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), QColor(self._scene.theme.window))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.keypad.setGeometry(self.rect())
        if self.front:
            self.front.setGeometry(self.rect())

    def _focused(self) -> QWidget:
        """Return what takes the keys when nothing has been gone to."""
        page = self.front.focused() if isinstance(self.front, Page) else None
        return page or self

    def _show_front(self) -> None:
        self._drop_front()
        if self._sizes is None:
            return
        bench = Bench(
            self._scene,
            self._preferences,
            near(self._sizes, self._scene.settings.distance_m),
            self.place,
            go=self.go,
            type_text=self._type,
            full_screen=lambda: self.window().isFullScreen(),
            fill_screen=self.filling_wanted.emit,
            clean=self.cleaning_wanted.emit,
            show_keys=self.map_wanted.emit,
        )
        entry = entry_of(self.place.name)
        if entry:
            page = entry.make(bench, self)
            page.back.tapped.connect(self._back)
            self.front = page
        else:
            self.front = self._menu(bench)
        self.front.turned.connect(self.turned)
        self.front.setGeometry(self.rect())
        self.front.show()
        self.keypad.raise_()
        self.turned.emit()

    def _menu(self, bench: Bench) -> Menu:
        menu = Menu(bench, self)
        menu.offer_to(bench.clean, self.tr("Clean the screen"), Sign.CLEAN, first=True)
        menu.offer_to(self.office_wanted.emit, self.tr("For managers"), Sign.TEXT)
        for entry in PAGES:
            if entry.title:
                menu.offer(entry.name, entry.title(), entry.sign)
        return menu

    def _drop_front(self) -> None:
        if self.front:
            # One of its buttons may have brought us here.
            self.front.hide()
            self.front.deleteLater()
        self.front = None

    def _back(self) -> None:
        entry = entry_of(self.place.name)
        if entry:
            back = self.front.leads_back if isinstance(self.front, Page) else ""
            self.go(back or entry.parent)
        else:
            self.left.emit()

    def _type(self, wanted: Wanted) -> None:
        if self._sizes and self.front:
            self.front.hide()
            self.keypad.ask(wanted, near(self._sizes, self._scene.settings.distance_m))
            self.turned.emit()

    def _typed(self) -> None:
        if self.isVisible() and self.front:  # what was typed may have built the screen anew
            self.front.show()
            self.setFocus()
            self.turned.emit()
