"""Opens the guide over the window: by itself at a first start, or when somebody asks for it."""

from PySide6.QtCore import QEvent, QObject, QTimer
from typing_extensions import override

from kds.domain.own_test import is_own_test
from kds.kitchen import Kitchen
from kds.ui.contrast import high_contrast_asked
from kds.ui.first_start.guide import Guide
from kds.ui.first_start.plan import Plan
from kds.ui.first_start.step import Around
from kds.ui.office.backing import Services
from kds.ui.office.door import Door, seated
from kds.ui.office.gate import Gate
from kds.ui.office.style import style_sheet
from kds.ui.preferences import Preferences
from kds.ui.theme import theme_for
from kds.ui.window import MainWindow

_LOOK_MS = 2000


class Opener(QObject):
    """Lives as long as the window."""

    def __init__(
        self,
        window: MainWindow,
        plan: Plan,
        kitchen: Kitchen,
        preferences: Preferences,
    ) -> None:
        """Wait for `greet`; until then there are no services."""
        super().__init__(window)
        self._window, self._plan = window, plan
        self._kitchen, self._preferences = kitchen, preferences
        self.services = Services()
        self.guide: Guide | None = None
        self.gate: Gate | None = None
        window.rebuilt.connect(self._rebuild)
        window.installEventFilter(self)
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOK_MS)
        self._clock.timeout.connect(self._look)
        self._clock.start()

    def greet(self, services: Services) -> None:
        """Open the guide if there is something left for it to do, behind the PIN if there is one.

        Once there is a PIN, what was filled in is for managers alone. A keypad that comes by itself
        never hides orders that wait.
        """
        self.services = services
        if self._plan.is_set_up and not self._plan.is_wanted:
            return
        if not self._plan.is_trusted and self._orders_wait():
            return
        if self.services.lock.settings.pin and not self._plan.is_trusted:
            self._ask_for_pin()
        else:
            self.open()

    def open(self) -> None:
        """Open the guide where it was left; managers' pages make room for it."""
        self._close_gate()
        for door in self._window.findChildren(Door):
            door.close()
        if self.guide is None:
            self._plan.begin()
            self._build()

    def close(self) -> None:
        """Go to the board."""
        self._close_gate()
        if self.guide:
            guide, self.guide = self.guide, None
            guide.hide()
            guide.deleteLater()
            self._window.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            for cover in (self.guide, self.gate):
                if cover:
                    cover.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        """Leave nothing open that is for managers alone when nobody is there any more."""
        settings = self.services.lock.settings
        idle = self._window.touch.idle_s() >= settings.lock_minutes * 60
        if self.guide and settings.pin and idle:
            self.guide.leave()

    def _orders_wait(self) -> bool:
        return any(not is_own_test(order.content) for order in self._kitchen.board())

    def _ask_for_pin(self) -> None:
        around = self._around()
        gate = Gate(self.services.lock, around.sizes, self._window)
        gate.setObjectName("office")
        gate.setAutoFillBackground(True)
        gate.setStyleSheet(style_sheet(around.theme, around.sizes))
        gate.opened.connect(self.open)
        gate.left.connect(self.close)
        self.gate = gate
        self._show_over(gate)

    def _close_gate(self) -> None:
        if self.gate:
            gate, self.gate = self.gate, None
            gate.hide()
            gate.deleteLater()

    def _build(self) -> None:
        guide = Guide(self._around(), self._window)
        guide.left.connect(self.close)
        self.guide = guide
        self._show_over(guide)

    def _show_over(self, cover: Guide | Gate) -> None:
        cover.setGeometry(self._window.rect())
        cover.show()
        cover.raise_()
        cover.setFocus()

    def _rebuild(self) -> None:
        """Keep in front of a screen that was built anew, in its new language and colours."""
        if self.gate:
            self.gate.raise_()
        if self.guide is None:
            return
        # A button of the old one may have brought us here: it goes when that has returned.
        old, self.guide = self.guide, None
        if old.step:
            old.step.left()
        old.hide()
        QTimer.singleShot(0, old.deleteLater)
        self._build()

    def _around(self) -> Around:
        theme = self._preferences.settings.theme
        return Around(
            plan=self._plan,
            kitchen=self._kitchen,
            preferences=self._preferences,
            services=self.services,
            theme=theme_for(theme, high_contrast=high_contrast_asked()),
            sizes=seated(self._window.sizes()),
        )
