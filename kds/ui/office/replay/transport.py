"""The row of buttons below the slider: play, how fast, step by a minute, to the next late one."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from kds.ui.office.replay.course import MINUTE, Course
from kds.ui.office.replay.player import SPEEDS, Player
from kds.ui.sizes import Sizes


class Transport(QWidget):
    """Works a player; what `next_late` does is for the page to say."""

    def __init__(self, player: Player, sizes: Sizes, parent: QWidget) -> None:
        """Follow `player`."""
        super().__init__(parent)
        self._player, self._sizes = player, sizes
        self.play = self._button("", self.toggle)
        self.back = self._button(self.tr("-1 min"), lambda: player.step(-MINUTE))
        self.on = self._button(self.tr("+1 min"), lambda: player.step(MINUTE))
        self.next_late = self._button(self.tr("Next late one"), lambda: None)
        self._group = QButtonGroup(self)
        self.speeds: dict[int, QPushButton] = {}
        for speed in SPEEDS:
            button = self._button(f"{speed}×", partial(player.set_speed, speed))
            button.setCheckable(True)
            name = self.tr("{speed} times as fast as it was").format(speed=speed)
            button.setAccessibleName(name)
            self._group.addButton(button)
            self.speeds[speed] = button
        self.day = QLabel(self)
        self.day.setObjectName("quiet")
        self.day.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.day.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.gap)
        self.play.setMinimumWidth(sizes.target * 2)
        for button in (self.play, *self.speeds.values(), self.back, self.on, self.next_late):
            row.addWidget(button)
        row.addWidget(self.day, 1)
        player.changed.connect(self._show)
        self._show()

    def toggle(self) -> None:
        """Play, or pause."""
        if self._player.plays:
            self._player.pause()
        else:
            self._player.play()

    def show_course(self, course: Course) -> None:
        """Say how many orders the day had, and how many of them were late."""
        text = self.tr("{late} of {orders} late")
        text = text.format(late=len(course.late_orders()), orders=course.orders)
        self.day.setText(text)
        self.day.setToolTip(text)

    def _show(self) -> None:
        plays = self._player.plays
        self.play.setText(self.tr("Pause") if plays else self.tr("▶ Play"))
        self.speeds[self._player.speed].setChecked(True)

    def _button(self, text: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setMinimumHeight(round(self._sizes.target * 0.7))
        button.clicked.connect(lambda _checked: do())
        return button
